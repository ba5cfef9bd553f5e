import type { Token } from '../../model/document.ts';
import type { Time, TimeExpression } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { clockAt, partOf, timeAt, weekdayOf } from './read.ts';

const starts = startsWhere((w) => !!weekdayOf(w));

/** Weekdays with what is said of them. Which Friday it is, resolve decides from the publication date and the tense. */
export const weekday: Rule<Time> = {
  id: 'time/weekday',
  about: 'Weekdays: Friday, last Friday, Friday morning, 6 p.m. Monday.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const day = weekdayOf(tokens[i])!;
      let first = i;
      let after = i + 1;
      const before = tokens[i - 1]?.norm ?? '';
      const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
      if (which) first = i - 1;
      const night = /^(?:to|into)$/.test(before) && tokens[i - 2]?.norm === 'night';
      if (night) first = i - 2;
      const step = night ? null : stepBefore(tokens, first);
      const part = night ? 'NI' : step ? null : partOf(tokens[after]);
      if (part && !night) after++;
      const clock = first >= 2 && !night ? clockBefore(tokens, first) : null;
      if (clock) first = clock.first;
      const week = which || step ? null : weekBehind(tokens, after);
      if (week) after = week.after;
      if (step) first = step.first;
      const says: TimeExpression = {
        is: 'weekday',
        weekday: day,
        ...(which && { which }),
        ...(week && { week: week.week }),
        ...(step && { step: step.days }),
        ...(part && { part }),
        ...(clock && { clock: clock.clock }),
      };
      yield timeAt(tokens, first, after, part || clock ? 'datetime' : 'date', says);
    }
  },
  examples: [
    { text: 'The talks began on Friday in Doha.', finds: 'Friday', as: { type: 'date' } },
    { text: 'Shells fell last Tuesday.', finds: 'last Tuesday' },
    { text: 'A drone hit on Monday night.', finds: 'Monday night', as: { type: 'datetime' } },
    { text: 'Drones fell in the night to Friday.', finds: 'night to Friday' },
    { text: 'The siren sounded at 6 p.m. Monday.', finds: '6 p.m. Monday' },
    { text: 'He was seized on Thursday of last week.', finds: 'Thursday of last week' },
    { text: 'The day before last Tuesday, he fled.', finds: 'The day before last Tuesday' },
    { text: 'It fell a week ago Monday.', finds: 'a week ago Monday' },
    { text: 'The sun rose over Idlib.', finds: null, because: 'no day' },
    { text: 'He sat down.', finds: null, because: 'a verb' },
  ],
};

function clockBefore(tokens: readonly Token[], first: number): { clock: string; first: number } | null {
  for (const back of [3, 2, 1]) {
    const clock = clockAt(tokens, first - back);
    if (clock && clock.after === first) return { clock: clock.clock, first: first - back };
  }
  return null;
}

/** "Thursday last week", "Monday of next week". */
function weekBehind(tokens: readonly Token[], after: number): { readonly after: number; readonly week: 'last' | 'this' | 'next' } | null {
  const at = tokens[after]?.norm === 'of' ? after + 1 : after;
  const week = tokens[at]?.norm;
  if (tokens[at + 1]?.norm !== 'week' || (week !== 'last' && week !== 'this' && week !== 'next')) return null;
  return { after: at + 2, week };
}

/** "the day before last Tuesday", "the day after Monday", "a week ago Monday". */
function stepBefore(tokens: readonly Token[], first: number): { readonly first: number; readonly days: number } | null {
  const [far, mid, near] = [tokens[first - 3]?.norm, tokens[first - 2]?.norm, tokens[first - 1]?.norm];
  if (mid === 'week' && near === 'ago' && (far === 'a' || far === 'one')) return { first: first - 3, days: -7 };
  if (mid !== 'day' || (near !== 'before' && near !== 'after')) return null;
  return { first: far === 'the' ? first - 3 : first - 2, days: near === 'before' ? -1 : 1 };
}
