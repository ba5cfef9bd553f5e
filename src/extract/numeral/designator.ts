import { designators } from '../../lexicon/numerals.ts';
import type { Numeral } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { isFigure, isNumberWord, veto } from './veto.ts';

const DESIGNATORS = new Set(designators);
const isDesignator = ofWord((norm) => DESIGNATORS.has(norm));
/** What a figure can count: on flight 12 *passengers* died, but a category 4 *storm* is one. */
const COUNTABLE = /(?:s|people|men|women|children|dead|police|aircraft)$/;

const starts = startsWhere(isDesignator);

/** A number that names: "Resolution 2254", "Unit 8200", "Day 1,000", "No. 4". */
export const designator: Rule<Numeral> = {
  id: 'numeral/designator',
  about: 'Not a count: a number that names a thing, behind a word such as Resolution, Flight, Unit, Route, Article, No.',
  *find(doc) {
    const { tokens } = doc;
    for (const at of starts(doc)) {
      const i = at + 1;
      const before = tokens[at]!;
      if (before.pos === 'VERB' || !(isFigure(tokens[i]) || isNumberWord(tokens[i]))) continue;
      const named =
        opensUpper(before.text) ||
        /^(?:no\.|nos\.|article|resolution|flight|page|chapter|phase|section|category|paragraph|number)$/.test(before.norm);
      const next = tokens[i + 1];
      const counts = next?.pos === 'NOUN' && COUNTABLE.test(next.norm) && before.norm !== 'no.' && !opensUpper(before.text);
      if (named && !counts) yield veto(tokens, i - 1, i + 1);
    }
  },
  examples: [
    { text: 'It cited Resolution 2254 again.', finds: 'Resolution 2254', as: { veto: true } },
    { text: 'A category 4 storm hit.', finds: 'category 4', as: { veto: true } },
    { text: 'Unit 8200 intercepted the call.', finds: 'Unit 8200', as: { veto: true } },
    { text: 'Our dead number three.', finds: null, because: 'a verb: so many are dead' },
    { text: 'The unit lost 12 men.', finds: null, because: 'a verb stands between' },
    { text: 'Aboard the flight 12 passengers died.', finds: null, because: 'a plural follows that the figure counts' },
    { text: 'They found 8,200 shells.', finds: null, because: 'no naming word before the figure' },
  ],
};
