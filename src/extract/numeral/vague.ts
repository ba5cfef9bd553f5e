import { scales, vagueWords } from '../../lexicon/numerals.ts';
import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';

const NOUNS = new Set(['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'billions']);
const SINGULAR: Readonly<Record<string, string>> = table({
  dozen: 'several-dozen',
  hundred: 'several-hundred',
  thousand: 'several-thousand',
  million: 'millions',
  billion: 'billions',
});

const starts = startsWhere(({ norm }) => vagueWords[norm] !== undefined || norm === 'number');

interface Vague {
  readonly after: number;
  readonly key: string;
}

/** Reads an amount without a figure from token `i`; null where the word counts nothing there. */
function readVague(tokens: readonly Token[], i: number): Vague | null {
  const at = (k: number) => tokens[i + k]?.norm ?? '';
  const word = at(0);
  if ((word === 'tens' || word === 'hundreds') && at(1) === 'of' && NOUNS.has(at(2)) && at(2) !== 'tens') {
    const key = `${word}-of-${at(2)}`;
    return { after: i + 3, key: KNOWN.has(key) ? key : at(2) };
  }
  if (NOUNS.has(word)) return word === 'tens' && at(1) !== 'of' ? null : { after: i + 1, key: vagueWords[word]! };
  if ((word === 'several' || word === 'few' || word === 'couple' || word === 'many') && SINGULAR[at(1)])
    return { after: i + 2, key: SINGULAR[at(1)]! };
  if (word === 'couple' && at(1) === 'of' && SINGULAR[at(2)]) return { after: i + 3, key: SINGULAR[at(2)]! };
  if (
    word === 'handful' ||
    (word === 'number' &&
      at(1) === 'of' &&
      /^(?:a|an|unknown|undisclosed|unspecified|large|small|growing)$/.test(tokens[i - 1]?.norm ?? ''))
  ) {
    return at(1) === 'of' ? { after: i + 2, key: word === 'handful' ? 'handful' : 'some' } : null;
  }
  if (word === 'several' || word === 'multiple' || word === 'numerous' || word === 'various' || word === 'countless')
    return { after: i + 1, key: vagueWords[word]! };
  if (word === 'many' && !/^(?:how|as|so|too|not|that)$/.test(tokens[i - 1]?.norm ?? '')) return { after: i + 1, key: 'many' };
  if (word === 'few' && (tokens[i - 1]?.norm === 'a' || tokens[i - 1]?.norm === 'the')) return { after: i + 1, key: 'few' };
  return null;
}

const KNOWN = new Set(['tens-of-thousands', 'hundreds-of-thousands', 'tens-of-millions', 'hundreds-of-millions']);

/** Amounts without a figure: the words stand, the bounds come from the policy table. */
export const vague: Rule<Numeral> = {
  id: 'numeral/vague',
  about: 'Amounts without a figure: dozens, scores, tens of thousands, several, a handful of, an unknown number of.',
  *find(doc) {
    const { tokens } = doc;
    let next = 0;
    for (const i of starts(doc)) {
      if (i < next) continue;
      const read = readVague(tokens, i);
      if (!read) continue;
      const article = /^(?:a|an)$/.test(tokens[i - 1]?.norm ?? '')
        ? i - 1
        : /^(?:unknown|undisclosed|unspecified|large|small|growing)$/.test(tokens[i - 1]?.norm ?? '') && tokens[i]!.norm === 'number'
          ? i - (/^an?$/.test(tokens[i - 2]?.norm ?? '') ? 2 : 1)
          : i;
      // "a handful of" ends before its "of", as other figures do before their noun; "a number" without it would be no amount.
      const last = read.after - (tokens[read.after - 1]!.norm === 'of' && tokens[i]!.norm !== 'number' ? 1 : 0);
      yield {
        start: tokens[article]!.start,
        end: tokens[last - 1]!.end,
        first: article,
        after: last,
        value: null,
        vague: read.key,
        whole: true,
        unit: null,
        currency: null,
        scale: scales[tokens[last - 1]!.norm] ?? 1,
        veto: false,
        trouble: null,
      };
      next = read.after;
    }
  },
  examples: [
    { text: 'Dozens were hurt in the crush.', finds: 'Dozens', as: { vague: 'dozens', value: null } },
    { text: 'Tens of thousands of people fled.', finds: 'Tens of thousands', as: { vague: 'tens-of-thousands' } },
    { text: 'A few hundred men remain.', finds: 'A few hundred', as: { vague: 'several-hundred' } },
    { text: 'An unknown number of fighters escaped.', finds: 'An unknown number of', as: { vague: 'some' } },
    { text: 'How many people died is unclear.', finds: null, because: 'a question, not an amount' },
    { text: 'The number of dead rose to 12.', finds: null, because: '"the number" names the figure that follows' },
  ],
};
