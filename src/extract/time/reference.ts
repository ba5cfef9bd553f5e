import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { timeAt } from './read.ts';

/** Words for the present, the past and the future that name no date (TIMEX3 PRESENT_REF and the like). */
export const reference: Rule<Time> = {
  id: 'time/reference',
  about: 'The present, past and future without a date: now, currently, recently, the future.',
  *find({ tokens, index }) {
    for (const i of index.now ?? []) {
      if (tokens[i]!.pos === 'ADV' && tokens[i]!.text === 'now' && tokens[i + 1]?.norm !== 'that')
        yield timeAt(tokens, i, i + 1, 'date', { is: 'reference', value: 'PRESENT_REF' });
    }
    for (const i of index.currently ?? []) yield timeAt(tokens, i, i + 1, 'date', { is: 'reference', value: 'PRESENT_REF' });
    for (const i of index.recently ?? []) yield timeAt(tokens, i, i + 1, 'date', { is: 'reference', value: 'PAST_REF' });
    for (const i of index.future ?? []) {
      if (tokens[i - 1]?.norm === 'the' && tokens[i - 2]?.norm === 'in')
        yield timeAt(tokens, i - 1, i + 1, 'date', { is: 'reference', value: 'FUTURE_REF' });
    }
  },
  examples: [
    { text: 'The road is now open.', finds: 'now', as: { type: 'date' } },
    { text: 'The bridge was recently rebuilt.', finds: 'recently' },
    { text: 'Now that it is over, they left.', finds: null, because: 'a conjunction' },
    { text: 'Now, he said, it makes sense.', finds: null, because: 'it opens an argument' },
    { text: 'Nobody knows the way.', finds: null, because: 'another word' },
  ],
};
