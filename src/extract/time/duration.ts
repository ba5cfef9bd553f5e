import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { countOf, halfBehind, partOfUnit, timeAt, unitOf, withHalf } from './read.ts';

const compoundOf = ofWord((norm) => /^([\w.,]+)-(hour|day|week|month|year|minute|decade|night)s?(-long)?$/.exec(norm));

/** "a months-long siege", "a weeklong strike". "A decades-old feud" tells an age. */
const lengthOf = ofWord((norm) => /^(hour|day|week|month|year|decade)(?:(s)-long|-?long)$/.exec(norm) ?? /^(centur)(ies)-long$/.exec(norm));

const starts = startsWhere((w) => !!(compoundOf(w) || lengthOf(w) || unitOf(w)));

/** Lengths of time. */
export const duration: Rule<Time> = {
  id: 'time/duration',
  about: 'Lengths of time: three months, a two-day truce, for weeks, five and a half hours, an hour.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const long = lengthOf(tokens[i]!);
      if (long && tokens[i - 1]?.pos !== 'NUM') {
        const unit = long[1] === 'centur' ? 'century' : long[1]!;
        yield timeAt(tokens, i, i + 1, 'duration', { is: 'duration', unit, count: long[2] ? null : 1 });
        continue;
      }
      const compound = compoundOf(tokens[i]!);
      if (compound) {
        const count = countOf(compound[1]!);
        if (count !== undefined) yield timeAt(tokens, i, i + 1, 'duration', { is: 'duration', unit: compound[2]!, count });
        continue;
      }
      const unit = unitOf(tokens[i]);
      if (!unit || tokens[i]!.pos === 'VERB' || tokens[i + 1]?.norm === 'old') continue;
      if (/^(?:hour|day)$/.test(unit) && tokens[i + 1]?.norm === 'a' && /^(?:day|week)$/.test(tokens[i + 2]?.norm ?? '')) continue;
      const plural = tokens[i]!.norm !== unit;
      const part = partOfUnit(tokens, i);
      if (part) {
        yield timeAt(tokens, part.first, i + 1, 'duration', { is: 'duration', unit: part.unit, count: part.count });
        continue;
      }
      const half = withHalf(tokens, i);
      if (half && plural) {
        yield timeAt(tokens, half.first, i + 1, 'duration', { is: 'duration', unit, count: half.count });
        continue;
      }
      const before = tokens[i - 1]?.norm ?? '';
      const count = countOf(tokens[i - 1]?.norm ?? '');
      if (before === 'many' && /^(?:as|how|so|too)$/.test(tokens[i - 2]?.norm ?? '')) continue;
      if (count !== undefined && (plural || count === 1 || isMeasure(tokens, i, unit))) {
        if (unit === 'second' && !plural) continue;
        if (
          (before === 'a' || before === 'an') &&
          (unit === 'day' || unit === 'night' || unit === 'quarter') &&
          !/^(?:for|in|within|than|after|half)$/.test(tokens[i - 2]?.norm ?? '')
        )
          continue;
        let first = i - 1;
        if ((before === 'few' || before === 'couple') && tokens[i - 2]?.norm === 'a') first = i - 2;
        if (
          tokens[first - 1]?.norm === 'than' &&
          /^(?:more|less)$/.test(tokens[first - 2]?.norm ?? '') &&
          (before === 'a' || before === 'an')
        )
          first -= 2;
        else if (/^(?:over|about|nearly|almost)$/.test(tokens[first - 1]?.norm ?? '') && (before === 'a' || before === 'an')) first -= 1;
        const more = count === 1 && !plural && halfBehind(tokens, i);
        yield timeAt(tokens, first, more ? i + 4 : i + 1, 'duration', { is: 'duration', unit, count: more ? 1.5 : count });
      } else if (
        plural &&
        count === undefined &&
        /^(?:for|in|within|after|of|the)$/.test(before) &&
        !/^(?:weekend|quarter|second|night)$/.test(unit) &&
        (before === 'for' ||
          (before === 'the' && isFollowing(tokens, i)) ||
          before === 'within' ||
          (before === 'after' && tokens[i + 1]?.norm === 'of') ||
          (before === 'in' && tokens[i + 1]?.pos === 'PUNCT'))
      ) {
        yield timeAt(tokens, i, i + 1, 'duration', { is: 'duration', unit, count: null });
      }
    }
  },
  examples: [
    { text: 'The siege lasted three months.', finds: 'three months', as: { type: 'duration' } },
    { text: 'A two-day truce began.', finds: 'two-day' },
    { text: 'They waited for weeks.', finds: 'weeks' },
    { text: 'In the weeks that followed, shops closed.', finds: 'weeks' },
    { text: 'It took 5 1/2 hours.', finds: '5 1/2 hours' },
    { text: 'The war lasted two and a half years.', finds: 'two and a half years' },
    { text: 'He was held for half a century.', finds: 'half a century', as: { says: { is: 'duration', unit: 'year', count: 50 } } },
    { text: 'It took a year and a half.', finds: 'a year and a half' },
    { text: 'A months-long siege ended.', finds: 'months-long' },
    { text: 'A weeklong strike ended.', finds: 'weeklong' },
    { text: 'A six year process ended.', finds: 'six year' },
    { text: 'Guards stood there 24 hours a day.', finds: null, because: 'always, not for a day' },
    { text: 'It was the third in as many weeks.', finds: null, because: 'the number stands elsewhere' },
    { text: 'He is 12 years old.', finds: null, because: 'an age' },
    { text: 'It happened in the second week.', finds: null, because: 'no length is stated' },
  ],
};

/** "a six year process": the unit stays singular before the thing that lasts. */
const isMeasure = (tokens: readonly Token[], i: number, unit: string) =>
  /^(?:day|week|month|year)$/.test(unit) &&
  /^(?:a|an|the|its|their|his)$/.test(tokens[i - 2]?.norm ?? '') &&
  /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '') &&
  tokens[i + 1]!.norm !== 'old';

/** "in the years that followed", "in the days since" */
const isFollowing = (tokens: readonly Token[], i: number) =>
  (tokens[i + 1]?.norm === 'that' && /^(?:followed|passed|led)$/.test(tokens[i + 2]?.norm ?? '')) ||
  (/^(?:since|ahead|leading)$/.test(tokens[i + 1]?.norm ?? '') && tokens[i - 2]?.norm === 'in');
