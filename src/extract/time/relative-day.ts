import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Time, TimeExpression } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { clockAt, partOf, timeAt } from './read.ts';

const DAYS: Readonly<Record<string, number>> = table({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 });

const starts = startsWhere(({ norm }) => DAYS[norm] !== undefined || /^(?:this|last|the|overnight)$/.test(norm));

/** Days named from the day of writing. */
export const relativeDay: Rule<Time> = {
  id: 'time/relative-day',
  about: 'Days named from today: today, yesterday morning, tonight, this morning, last night, overnight.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const { norm } = tokens[i]!;
      const days = DAYS[norm];
      if (days !== undefined) {
        if (tokens[i + 1]?.norm === "'s" && norm !== 'yesterday' && norm !== 'today' && norm !== 'tomorrow') continue;
        const part = norm === 'tonight' ? 'NI' : partOf(tokens[i + 1]);
        const after = part && norm !== 'tonight' ? i + 2 : i + 1;
        const clock = clockAt(tokens, i - 2)?.after === i ? clockAt(tokens, i - 2) : null;
        if (!clock && days !== 0 && !part) {
          const from = dayBeside(tokens, i, days);
          if (from !== null) {
            yield timeAt(tokens, from, i + 1, 'date', { is: 'relative-day', days: 2 * days });
            continue;
          }
        }
        yield timeAt(tokens, clock ? i - 2 : i, after, part || clock ? 'datetime' : 'date', {
          is: 'relative-day',
          days,
          ...(part && { part }),
          ...(clock && { clock: clock.clock }),
        });
        continue;
      }
      const part = partOf(tokens[i + 1]);
      if ((norm === 'this' || norm === 'last') && part && /^(?:morning|afternoon|evening|night)$/.test(tokens[i + 1]!.norm)) {
        const says: TimeExpression = { is: 'relative-day', days: norm === 'last' ? -1 : 0, part };
        yield timeAt(tokens, i, i + 2, 'datetime', says);
      } else if (isTheNight(tokens, i)) {
        yield timeAt(tokens, i, i + 2, 'datetime', { is: 'relative-day', days: 0, part: 'NI' });
      } else if (norm === 'overnight') {
        yield timeAt(tokens, i, i + 1, 'datetime', { is: 'relative-day', days: 0, part: 'NI' });
      }
    }
  },
  examples: [
    { text: 'The clinic reopened today.', finds: 'today', as: { type: 'date' } },
    { text: 'Rockets fell yesterday morning.', finds: 'yesterday morning', as: { type: 'datetime' } },
    { text: 'Drones struck last night.', finds: 'last night' },
    { text: 'Forty drones were shot down during the night.', finds: 'the night' },
    { text: 'They left the day before yesterday.', finds: 'the day before yesterday' },
    { text: 'It fell in the night of the feast.', finds: null, because: 'the night is told by what follows' },
    { text: 'Morning broke over the camp.', finds: null, because: 'no day is named' },
    { text: 'The last day was quiet.', finds: null, because: 'no part of a day follows' },
  ],
};

/** "during the night", without a word that says which. */
const isTheNight = (tokens: readonly Token[], i: number) =>
  tokens[i]!.norm === 'the' &&
  tokens[i + 1]?.norm === 'night' &&
  /^(?:during|in|through|throughout)$/.test(tokens[i - 1]?.norm ?? '') &&
  !/^(?:of|to|into|before|between|when|that|sky)$/.test(tokens[i + 2]?.norm ?? '') &&
  tokens[i + 2]?.pos !== 'NOUN';

/** Where "the day before yesterday" and "the day after tomorrow" begin. */
function dayBeside(tokens: readonly Token[], i: number, days: number): number | null {
  if (tokens[i - 1]?.norm !== (days < 0 ? 'before' : 'after') || tokens[i - 2]?.norm !== 'day') return null;
  return tokens[i - 3]?.norm === 'the' ? i - 3 : i - 2;
}
