import { designators } from '../../lexicon/numerals.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Draft, Rule } from '../../model/rule.ts';

const DESIGNATORS = new Set(designators);
const veto = (tokens: readonly Token[], first: number, after: number): Draft<Numeral> => ({
  start: tokens[first]!.start, end: tokens[after - 1]!.end, first, after, value: null, vague: null, whole: false, unit: null, currency: null, scale: 1, veto: true, trouble: null,
});
const isFigure = (t: Token | undefined) => !!t && /^\d/.test(t.text);
const isNumberWord = (t: Token | undefined) => t?.pos === 'NUM';

/** A number that names: "Resolution 2254", "Unit 8200", "Day 1,000", "No. 4". */
export const designator: Rule<Numeral> = {
  id: 'numeral/designator',
  about: 'Not a count: a number that names a thing, behind a word such as Resolution, Flight, Unit, Route, Article, No.',
  *find({ tokens }: Document) {
    for (let i = 1; i < tokens.length; i++) {
      const before = tokens[i - 1]!;
      if (!DESIGNATORS.has(before.norm) || !(isFigure(tokens[i]) || isNumberWord(tokens[i])) ) continue;
      const named = /^\p{Lu}/u.test(before.text) || /^(?:no\.|nos\.|article|resolution|flight|page|chapter|phase|section|category|paragraph|number)$/.test(before.norm);
      const counts = tokens[i + 1]?.pos === 'NOUN' && before.norm !== 'no.' && !/^\p{Lu}/u.test(before.text);
      if (named && !counts) yield veto(tokens, i - 1, i + 1);
    }
  },
  examples: [
    { text: 'It cited Resolution 2254 again.', finds: 'Resolution 2254', as: { veto: true } },
    { text: 'Unit 8200 intercepted the call.', finds: 'Unit 8200', as: { veto: true } },
    { text: 'The unit lost 12 men.', finds: null, because: 'a verb stands between' },
    { text: 'They found 8,200 shells.', finds: null, because: 'no naming word before the figure' },
  ],
};

const MODEL_NAMES = /^(?:shahed|iskander|bayraktar|sukhoi|merkava|grad|fateh|zolfaghar|geran|lancet|qassam|badr|burkan|samad|agm|kh|himars|boeing|airbus|antonov|tupolev|ilyushin|leopard|challenger|abrams|bradley|stinger|patriot|harpoon|qasef|fajr|kornet|unit|brigade|falcon|mirage|mig|su|t)$/;

/** The number of a weapon or aircraft written apart: "Boeing 737", "Shahed 136". */
export const model: Rule<Numeral> = {
  id: 'numeral/model',
  about: 'Not a count: the number in the name of a weapon, aircraft or vehicle ("Boeing 737", "Shahed 136").',
  *find({ tokens }: Document) {
    for (let i = 1; i < tokens.length; i++) {
      if (!isFigure(tokens[i]) || !/^\p{Lu}/u.test(tokens[i - 1]!.text)) continue;
      if (MODEL_NAMES.test(tokens[i - 1]!.norm)) yield veto(tokens, i - 1, i + 1);
    }
  },
  examples: [
    { text: 'A Shahed 136 crashed near the mill.', finds: 'Shahed 136', as: { veto: true } },
    { text: 'A Boeing 737 was diverted.', finds: 'Boeing 737', as: { veto: true } },
    { text: 'Kyiv downed 136 drones.', finds: null, because: 'a verb stands between name and figure' },
    { text: 'Hamas killed 12 people.', finds: null, because: 'Hamas is no model' },
  ],
};

/** 3-2, 12-14: a score or a vote, told from a range by what stands around it. */
export const score: Rule<Numeral> = {
  id: 'numeral/score',
  about: 'Not a count: the result of a game or a vote ("won 3-2", "voted 12-3").',
  *find({ tokens }: Document) {
    for (let i = 1; i + 1 < tokens.length; i++) {
      if (!/^[-–]$/.test(tokens[i]!.text) || !/^\d{1,3}$/.test(tokens[i - 1]!.text) || !/^\d{1,3}$/.test(tokens[i + 1]!.text)) continue;
      if (tokens[i - 1]!.end !== tokens[i]!.start || tokens[i]!.end !== tokens[i + 1]!.start) continue;
      const [a, b] = [Number(tokens[i - 1]!.text), Number(tokens[i + 1]!.text)];
      const before = tokens[i - 2]?.norm ?? '';
      const falls = a >= b;
      const played = /^(?:won|lost|win|lose|beat|voted|vote|draw|drew|tied|lead|leads|led|score|ahead|loss|victory|defeat)$/.test(before) || /^(?:win|loss|victory|defeat|draw|vote|lead|tie|record)$/.test(tokens[i + 2]?.norm ?? '');
      if (falls || played) yield veto(tokens, i - 1, i + 2);
    }
  },
  examples: [
    { text: 'The council voted 12-3 for a truce.', finds: '12-3', as: { veto: true } },
    { text: 'They won 2-3 after extra time.', finds: '2-3', as: { veto: true } },
    { text: 'Between 10-15 fighters died.', finds: null, because: 'rising figures with a noun are a range' },
    { text: 'The truce lasted 3 days.', finds: null, because: 'a single figure' },
  ],
};

/** "no one", "one another", "one day": words with "one" that count nothing. */
export const onePronoun: Rule<Numeral> = {
  id: 'numeral/one-pronoun',
  about: 'Not a count: "no one", "one another", "one day", "one-time", "the one who", "at one point".',
  *find({ tokens, index }: Document) {
    for (const i of index.one ?? []) {
      const before = tokens[i - 1]?.norm ?? '';
      const next = tokens[i + 1];
      const follows = next?.norm ?? '';
      if (/^(?:no|any|every|each|some|this|that|another|which|the|only|a|new|big|good|bad|other|last|first|previous|old)$/.test(before) && next?.pos !== 'NOUN' && follows !== 'of') yield veto(tokens, i - 1, i + 1);
      else if (follows === 'another' || (follows === 'day' && before !== 'in')) yield veto(tokens, i, i + 2);
      else if (before === 'at' && /^(?:point|stage|time|moment)$/.test(follows)) yield veto(tokens, i - 1, i + 2);
      else if (next && /^(?:AUX|VERB)$/.test(next.pos) && /^(?:can|could|may|might|must|should|would|thinks?|wonders?)$/.test(follows)) yield veto(tokens, i, i + 2);
    }
  },
  examples: [
    { text: 'No one claimed the attack.', finds: 'No one', as: { veto: true } },
    { text: 'They accused one another of lying.', finds: 'one another', as: { veto: true } },
    { text: 'One soldier died.', finds: null, because: 'here it counts' },
    { text: 'One of the rockets hit a school.', finds: null, because: 'one out of several' },
  ],
};
