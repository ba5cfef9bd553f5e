import type { Document } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { ofWord } from '../../model/word.ts';
import { veto } from './veto.ts';

const OLDEST = 115;
const isSmall = ofWord((_, text) => /^\d{1,3}$/.test(text));

/** "Olena Kravets, 25, said": the figure between commas behind a name is an age. "Aged 12" and "age 12" say so themselves. */
export const age: Rule<Numeral> = {
  id: 'numeral/age',
  about: 'Not a count: somebody\'s age ("Olena Kravets, 25,", "aged 12", "ages 3 to 15").',
  *find({ tokens }: Document) {
    for (let i = 1; i < tokens.length; i++) {
      if (!isSmall(tokens[i]!) || Number(tokens[i]!.text) > OLDEST) continue;
      const before = tokens[i - 1]!;
      const next = tokens[i + 1]?.norm ?? '';
      if (/^(?:aged|ages?)$/.test(before.norm)) {
        const pair = /^(?:to|and|-|–)$/.test(next) && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '');
        yield veto(tokens, i, pair ? i + 3 : i + 1);
      } else if (
        before.text === ',' &&
        /^[,.;)]$/.test(next) &&
        tokens[i - 2]?.pos === 'PROPN' &&
        !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/.test(
          tokens[i - 2]!.norm,
        ) &&
        !/^\d/.test(tokens[i + 2]?.text ?? '')
      ) {
        yield veto(tokens, i, i + 1);
      }
    }
  },
  examples: [
    { text: 'Olena Kravets, 25, fled on foot.', finds: '25', as: { veto: true } },
    { text: 'A boy aged 12 was among them.', finds: '12', as: { veto: true } },
    { text: 'In Homs, 25 people died.', finds: null, because: 'no comma behind the figure' },
    { text: 'The blast killed 12, wounding others.', finds: null, because: 'a verb stands before it' },
  ],
};
