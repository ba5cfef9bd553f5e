import { seasons, weekdays } from '../../lexicon/calendar.ts';
import { table } from '../../lexicon/table.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, unitOf } from './read.ts';

const WHICH: Readonly<Record<string, 'last' | 'this' | 'next'>> = table({
  last: 'last',
  previous: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  following: 'next',
});

const starts = startsWhere((w) => !!unitOf(w));

/** Weeks, months and years named from the day of writing. */
export const relative: Rule<Time> = {
  id: 'time/relative',
  about: 'Weeks, months, years named from today: last week, earlier this month, next year, the weekend.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const unit = unitOf(tokens[i]);
      if (!unit || unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'night' || tokens[i]!.norm.endsWith('s')) continue;
      const before = tokens[i - 1]?.norm ?? '';
      if (unit === 'weekend' && (before === 'the' || before === 'over')) {
        yield timeAt(tokens, before === 'the' ? i - 1 : i, i + 1, 'date', { is: 'relative', unit, count: 1, which: 'this' });
        continue;
      }
      if (before === 'past' && tokens[i - 2]?.norm === 'this' && unit !== 'day' && unit !== 'quarter') {
        // "this past year" runs up to now; the other units have a name in the calendar.
        const which = unit === 'weekend' ? 'this' : 'last';
        yield timeAt(tokens, i - 2, i + 1, 'date', { is: 'relative', unit, count: 1, which });
        continue;
      }
      const which = WHICH[before];
      if (
        !which ||
        (unit === 'day' && which !== 'next') ||
        before === 'past' ||
        before === 'coming' ||
        before === 'following' ||
        before === 'current'
      )
        continue;
      if (which === 'last' && (tokens[i - 2]?.norm === 'the' || tokens[i - 2]?.norm === 'its') && before === 'last' && unit !== 'weekend')
        continue;
      if (weekdays[tokens[i + 1]?.norm ?? ''] || unit === 'quarter' || seasons[tokens[i]!.norm]) continue;
      const edge = /^(?:earlier|later|early|late)$/.test(tokens[i - 2]?.norm ?? '');
      yield timeAt(tokens, edge ? i - 2 : i - 1, i + 1, 'date', { is: 'relative', unit, count: 1, which });
    }
  },
  examples: [
    { text: 'The politician said last week that it failed.', finds: 'last week' },
    { text: 'The pact came into force earlier this month.', finds: 'earlier this month' },
    { text: 'Elections are due next year.', finds: 'next year' },
    { text: 'They met this past weekend.', finds: 'this past weekend' },
    { text: 'The last week was quiet.', finds: null, because: 'with "the" it is a stretch, not a calendar week' },
    { text: 'It took a week.', finds: null, because: 'a duration' },
  ],
};
