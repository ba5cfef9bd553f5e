import { sets, weekdays } from '../../lexicon/calendar.ts';
import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { timeAt, unitOf, weekdayOf } from './read.ts';

/** "Tuesdays" */
const pluralDayOf = ofWord((norm) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(norm) ? (weekdays[norm.slice(0, -1)] ?? null) : null,
);

const starts = startsWhere((w) => pluralDayOf(w) !== null || !!sets[w.norm] || /^(?:every|each|an?|per)$/.test(w.norm));

/** Times that come again. */
export const set: Rule<Time> = {
  id: 'time/set',
  about: 'Repeated times: daily, every Friday, each year, twice a week.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const { norm } = tokens[i]!;
      const days = pluralDayOf(tokens[i]!);
      if (days && opensUpper(tokens[i]!.text) && tokens[i + 1]?.norm !== 'ago') {
        yield timeAt(tokens, i, i + 1, 'set', { is: 'set', unit: 'week', weekday: days, count: 1 });
        continue;
      }
      const unit = sets[norm];
      if (
        unit &&
        !/^(?:annual|quarterly)$/.test(norm) &&
        !opensUpper(tokens[i + 1]?.text ?? '') &&
        !(opensUpper(tokens[i]!.text) && i > 0 && tokens[i - 1]!.pos === 'PROPN')
      ) {
        yield timeAt(tokens, i, i + 1, 'set', { is: 'set', unit, count: norm.startsWith('bi') ? 2 : 1 });
      } else if (norm === 'every' || norm === 'each') {
        const weekday = weekdayOf(tokens[i + 1]);
        const each = unitOf(tokens[i + 1]);
        if (weekday) yield timeAt(tokens, i, i + 2, 'set', { is: 'set', unit: 'week', weekday, count: 1 });
        else if (each && tokens[i + 1]!.norm === each && each !== 'second')
          yield timeAt(tokens, i, i + 2, 'set', { is: 'set', unit: each, count: 1 });
      } else if (/^(?:a|an|per)$/.test(norm) && unitOf(tokens[i + 1]) === tokens[i + 1]?.norm && tokens[i + 1] && isRate(tokens, i)) {
        yield timeAt(tokens, i, i + 2, 'set', { is: 'set', unit: tokens[i + 1]!.norm, count: 1 });
      }
    }
  },
  examples: [
    { text: 'The town is shelled daily.', finds: 'daily' },
    { text: 'They march every Friday.', finds: 'every Friday' },
    { text: 'They pray together on Fridays in Bor.', finds: 'Fridays' },
    { text: 'It costs $1 million a year.', finds: 'a year' },
    { text: 'Police do dozens of searches a week.', finds: 'a week' },
    { text: 'The Daily Star reported it.', finds: null, because: 'a newspaper' },
    { text: 'Every soldier left.', finds: null, because: 'no unit of time' },
  ],
};

/** "$1 million a year", "40 times a day": a figure or "times" stands before. */
const isRate = (tokens: readonly Token[], i: number) =>
  /^(?:times|twice|once|million|billion|trillion|thousand|dollars|euros|pounds|people)$/.test(tokens[i - 1]?.norm ?? '') ||
  (tokens[i - 1]?.pos === 'NUM' && tokens[i]!.norm !== 'an') ||
  (tokens[i - 1]?.pos === 'NOUN' && !unitOf(tokens[i - 1]) && /[^s]s$/.test(tokens[i - 1]!.norm) && isCount(tokens, i));

/** "20 interviews a day", "dozens of calls a week" */
const isCount = (tokens: readonly Token[], i: number) =>
  tokens[i - 2]?.pos === 'NUM' ||
  (tokens[i - 2]?.norm === 'of' && /^(?:dozens|scores|hundreds|thousands)$/.test(tokens[i - 3]?.norm ?? ''));
