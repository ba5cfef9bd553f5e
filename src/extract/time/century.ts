import { ordinals } from '../../lexicon/numerals.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt } from './read.ts';

const compoundOf = (norm: string) => /^(?:(?:mid|early|late)-)?(\w+)-century$/.exec(norm);

const starts = startsWhere(({ norm }) => norm === 'century' || compoundOf(norm) !== null);

/** Centuries by their number. */
export const century: Rule<Time> = {
  id: 'time/century',
  about: 'Centuries by number: the 19th century, the early twentieth century, a 12th-century fort.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const glued = compoundOf(tokens[i]!.norm);
      const before = tokens[i - 1]?.norm ?? '';
      const number = numberOf(glued ? glued[1]! : before.replace(/^mid-/, ''));
      if (number === null || number < 10 || number > 21) continue;
      let first = glued ? i : i - 1;
      if (/^(?:early|late|mid)$/.test(tokens[first - 1]?.norm ?? '')) first--;
      yield timeAt(tokens, first, i + 1, 'date', { is: 'calendar', year: (number - 1) * 100, century: true });
    }
  },
  examples: [
    { text: 'The fort dates from the 19th century.', finds: '19th century', as: { type: 'date' } },
    { text: 'It fell in the early twentieth century.', finds: 'early twentieth century' },
    { text: 'A 12th-century church was hit.', finds: '12th-century' },
    { text: 'The century ended in war.', finds: null, because: 'no number' },
    { text: 'He hit his second century of the tour.', finds: null, because: 'a hundred runs' },
  ],
};

function numberOf(norm: string): number | null {
  const digits = /^(\d\d)(?:st|nd|rd|th)$/.exec(norm);
  return digits ? Number(digits[1]) : norm === 'twenty-first' ? 21 : (ordinals[norm] ?? null);
}
