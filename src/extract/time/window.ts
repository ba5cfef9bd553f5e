import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { countOf, timeAt, unitOf } from './read.ts';

const starts = startsWhere(({ norm }) => /^(?:past|last|previous|recent|next|coming)$/.test(norm));

/** Stretches that end or begin now: their length is stated, their ends follow from the day of writing. */
export const window: Rule<Time> = {
  id: 'time/window',
  about: 'Stretches up to now or from now on: the past 24 hours, the last three months, recent days, the coming weeks.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (i === 0) continue;
      const { norm } = tokens[i]!;
      const direction =
        norm === 'past' || norm === 'last' || norm === 'previous' || norm === 'recent' ? -1 : norm === 'next' || norm === 'coming' ? 1 : 0;
      if (direction === 0) continue;
      const count = norm === 'recent' ? undefined : countOf(tokens[i + 1]?.norm ?? '');
      const at = count === undefined ? i + 1 : i + 2;
      const of = count === null && tokens[at]?.norm === 'of' ? 1 : 0;
      const unit = unitOf(tokens[at + of]);
      if (!unit || unit === 'weekend') continue;
      const plural = tokens[at + of]!.norm !== unit;
      const the = /^(?:the|these|those|its|their)$/.test(tokens[i - 1]!.norm);
      if (count === undefined && !plural && !(the && norm !== 'recent' && (unit !== 'day' || norm === 'past'))) continue;
      const amount = count === undefined ? (plural ? null : 1) : count;
      yield timeAt(tokens, i, at + of + 1, 'duration', { is: 'past-window', unit, count: amount, direction });
    }
  },
  examples: [
    { text: 'At least 40 died in the past 24 hours.', finds: 'past 24 hours', as: { type: 'duration' } },
    { text: 'Fighting spread over the last three months.', finds: 'last three months' },
    { text: 'Clashes have grown in recent days.', finds: 'recent days' },
    { text: 'They lost 90 men over the past day.', finds: 'past day' },
    { text: 'He said last week that it failed.', finds: null, because: 'a calendar week' },
    { text: 'The last soldier left.', finds: null, because: 'no unit of time' },
  ],
};
