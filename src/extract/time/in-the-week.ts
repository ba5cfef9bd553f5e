import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, unitOf } from './read.ts';

const starts = startsWhere(({ norm }) => norm === 'earlier' || norm === 'later');

/** A part of the running week, month or year. */
export const inTheWeek: Rule<Time> = {
  id: 'time/in-the-week',
  about: 'Parts of the running week, month or year: earlier in the week, later in the year.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const unit = unitOf(tokens[i + 3]);
      if (tokens[i + 1]?.norm !== 'in' || tokens[i + 2]?.norm !== 'the' || tokens[i + 3]?.norm !== unit) continue;
      if (unit === 'week' || unit === 'month' || unit === 'year')
        yield timeAt(tokens, i, i + 4, 'date', { is: 'relative', unit, count: 1, which: 'this' });
    }
  },
  examples: [
    { text: 'A guard died earlier in the month.', finds: 'earlier in the month', as: { type: 'date' } },
    { text: 'They will vote later in the week.', finds: 'later in the week' },
    { text: 'He came later in the evening train.', finds: null, because: 'no unit of the calendar' },
    { text: 'Earlier, in the capital, shots were heard.', finds: null, because: 'a place' },
  ],
};
