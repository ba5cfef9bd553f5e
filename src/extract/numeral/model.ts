import type { Numeral } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { isFigure, veto } from './veto.ts';

const MODEL_NAMES =
  /^(?:shahed|iskander|bayraktar|sukhoi|merkava|grad|fateh|zolfaghar|geran|lancet|qassam|badr|burkan|samad|agm|kh|himars|boeing|airbus|antonov|tupolev|ilyushin|leopard|challenger|abrams|bradley|stinger|patriot|harpoon|qasef|fajr|kornet|unit|brigade|falcon|mirage|mig|su|t)$/;

/** Words behind the number of an airliner whose maker is left out: "two new 737 Max jets". */
const LINER = /^(?:max|dreamliner|jumbo|freighter)$/;

const starts = startsWhere(isFigure);

/** The number of a weapon or aircraft written apart: "Boeing 737", "Shahed 136". */
export const model: Rule<Numeral> = {
  id: 'numeral/model',
  about: 'Not a count: the number in the name of a weapon, aircraft or vehicle ("Boeing 737", "Shahed 136").',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (i === 0) continue;
      if (opensUpper(tokens[i - 1]!.text) && MODEL_NAMES.test(tokens[i - 1]!.norm)) yield veto(tokens, i - 1, i + 1);
      else if (/^7[0-8]7$/.test(tokens[i]!.text) && LINER.test(tokens[i + 1]?.norm ?? '')) yield veto(tokens, i, i + 1);
    }
  },
  examples: [
    { text: 'A Shahed 136 crashed near the mill.', finds: 'Shahed 136', as: { veto: true } },
    { text: 'A Boeing 737 was diverted.', finds: 'Boeing 737', as: { veto: true } },
    { text: 'Two 737 Max jets were grounded.', finds: '737', as: { veto: true } },
    { text: 'Kyiv downed 136 drones.', finds: null, because: 'a verb stands between name and figure' },
    { text: 'Hamas killed 12 people.', finds: null, because: 'Hamas is no model' },
  ],
};
