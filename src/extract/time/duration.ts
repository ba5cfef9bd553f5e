import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { ofWord } from '../../model/word.ts';
import { countOf, timeAt, unitOf } from './read.ts';

const compoundOf = ofWord((norm) => /^([\w.,]+)-(hour|day|week|month|year|minute|decade|night)s?(-long)?$/.exec(norm));

/** Lengths of time. */
export const duration: Rule<Time> = {
  id: 'time/duration',
  about: 'Lengths of time: three months, a two-day truce, for weeks, five and a half hours, an hour.',
  *find({ tokens }) {
    for (let i = 0; i < tokens.length; i++) {
      const compound = compoundOf(tokens[i]!);
      if (compound) {
        const count = countOf(compound[1]!);
        if (count !== undefined) yield timeAt(tokens, i, i + 1, 'duration', { is: 'duration', unit: compound[2]!, count });
        continue;
      }
      const unit = unitOf(tokens[i]);
      if (!unit || tokens[i]!.pos === 'VERB' || tokens[i + 1]?.norm === 'old') continue;
      const plural = tokens[i]!.norm !== unit;
      const before = tokens[i - 1]?.norm ?? '';
      const count = countOf(before);
      if (count !== undefined && (plural || count === 1)) {
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
        yield timeAt(tokens, first, i + 1, 'duration', { is: 'duration', unit, count });
      } else if (
        plural &&
        count === undefined &&
        /^(?:for|in|within|after|of|the)$/.test(before) &&
        !/^(?:weekend|quarter|second|night)$/.test(unit) &&
        (before === 'for' ||
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
    { text: 'He is 12 years old.', finds: null, because: 'an age' },
    { text: 'It happened in the second week.', finds: null, because: 'no length is stated' },
  ],
};
