import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, unitOf } from './read.ts';

const starts = startsWhere(({ norm }) => /^(?:earlier|later|start|beginning|end|middle|rest)$/.test(norm));

/** A part of the running week, month or year. */
export const inTheWeek: Rule<Time> = {
  id: 'time/in-the-week',
  about: 'Parts of the running week, month or year: earlier in the week, later in the year, since the start of the year.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const unit = unitOf(tokens[i + 3]);
      if (!/^(?:earlier|later)$/.test(tokens[i]!.norm)) {
        if (isRunning(tokens, i)) yield timeAt(tokens, i + 2, i + 4, 'date', { is: 'relative', unit: unit!, count: 1, which: 'this' });
        continue;
      }
      if (tokens[i + 1]?.norm !== 'in' || tokens[i + 2]?.norm !== 'the' || tokens[i + 3]?.norm !== unit) continue;
      if (unit === 'week' || unit === 'month' || unit === 'year')
        yield timeAt(tokens, i, i + 4, 'date', { is: 'relative', unit, count: 1, which: 'this' });
    }
  },
  examples: [
    { text: 'A guard died earlier in the month.', finds: 'earlier in the month', as: { type: 'date' } },
    { text: 'They will vote later in the week.', finds: 'later in the week' },
    { text: 'Since the start of the year, 40 died.', finds: 'the year' },
    { text: 'At the end of the year he left.', finds: null, because: 'it may be the year the text tells of' },
    { text: 'He came later in the evening train.', finds: null, because: 'no unit of the calendar' },
    { text: 'Earlier, in the capital, shots were heard.', finds: null, because: 'a place' },
  ],
};

/** "since the start of the year", "by the end of the month", "for the rest of the week": the running one. */
const isRunning = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.norm === 'of' &&
  tokens[i + 2]?.norm === 'the' &&
  /^(?:week|month|year|decade|century)$/.test(tokens[i + 3]?.norm ?? '') &&
  !/^(?:of|in|when|that|before)$/.test(tokens[i + 4]?.norm ?? '') &&
  (tokens[i]!.norm === 'rest' || /^(?:since|by|until)$/.test(tokens[tokens[i - 1]?.norm === 'the' ? i - 2 : i - 1]?.norm ?? ''));
