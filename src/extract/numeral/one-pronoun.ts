import type { Document } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { veto } from './veto.ts';

/** "no one", "one another", "one day": words with "one" that count nothing. */
export const onePronoun: Rule<Numeral> = {
  id: 'numeral/one-pronoun',
  about: 'Not a count: "no one", "one another", "one day", "one-time", "the one who", "at one point".',
  *find({ tokens, index }: Document) {
    for (const i of index.one ?? []) {
      const before = tokens[i - 1]?.norm ?? '';
      const next = tokens[i + 1];
      const follows = next?.norm ?? '';
      if (
        /^(?:no|any|every|each|some|this|that|another|which|the|only|a|new|big|good|bad|other|last|first|previous|old)$/.test(before) &&
        next?.pos !== 'NOUN' &&
        follows !== 'of'
      )
        yield veto(tokens, i - 1, i + 1);
      else if (before === 'not' && tokens[i - 2]?.norm !== 'if') yield veto(tokens, i - 1, i + 1);
      else if (follows === 'another' || (follows === 'day' && before !== 'in')) yield veto(tokens, i, i + 2);
      else if (before === 'at' && /^(?:point|stage|time|moment)$/.test(follows)) yield veto(tokens, i - 1, i + 2);
      else if (next && /^(?:AUX|VERB)$/.test(next.pos) && /^(?:can|could|may|might|must|should|would|thinks?|wonders?)$/.test(follows))
        yield veto(tokens, i, i + 2);
    }
  },
  examples: [
    { text: 'No one claimed the attack.', finds: 'No one', as: { veto: true } },
    { text: 'Not one soldier fell.', finds: 'Not one', as: { veto: true } },
    { text: 'They accused one another of lying.', finds: 'one another', as: { veto: true } },
    { text: 'One soldier died.', finds: null, because: 'here it counts' },
    { text: 'One of the rockets hit a school.', finds: null, because: 'one out of several' },
  ],
};
