import type { Document, Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { ofWord } from '../../model/word.ts';
import { veto } from './veto.ts';

const OLDEST = 115;
const isSmall = ofWord((_, text) => /^\d{1,3}$/.test(text));
const PEOPLE = new Set([
  'men',
  'women',
  'children',
  'people',
  'boys',
  'girls',
  'males',
  'females',
  'civilians',
  'residents',
  'everyone',
  'those',
  'anyone',
]);
const ONE_PERSON = new Set([
  'son',
  'daughter',
  'wife',
  'husband',
  'mother',
  'father',
  'brother',
  'sister',
  'boy',
  'girl',
  'man',
  'woman',
  'child',
  'soldier',
  'nephew',
  'niece',
  'cousin',
  'uncle',
  'aunt',
  'grandmother',
  'grandfather',
  'grandson',
  'granddaughter',
  'officer',
  'suspect',
  'gunman',
  'teacher',
  'farmer',
  'driver',
  'nurse',
  'doctor',
  'student',
  'twin',
]);

/** "Of the men | over 12 died": the words before the comma-less figure open the sentence with their share. */
const isShare = (tokens: readonly Token[], people: number): boolean =>
  /^(?:the|those)$/.test(tokens[people - 1]?.norm ?? '') &&
  tokens[people - 2]?.norm === 'of' &&
  tokens[people - 3]?.sentence !== tokens[people - 2]!.sentence;

/** "Olena Kravets, 25, said": the figure between commas behind a name is an age. "Aged 12" and "age 12" say so themselves. */
export const age: Rule<Numeral> = {
  id: 'numeral/age',
  about: 'Not a count: somebody\'s age ("Olena Kravets, 25,", "aged 12", "ages 3 to 15").',
  *find({ tokens }: Document) {
    for (let i = 1; i < tokens.length; i++) {
      if (!isSmall(tokens[i]!) || Number(tokens[i]!.text) > OLDEST) continue;
      const before = tokens[i - 1]!;
      const next = tokens[i + 1]?.norm ?? '';
      const led = /^(?:between|from|under|over|above|below|about|around)$/.test(before.norm) ? tokens[i - 2] : undefined;
      if (/^(?:to|or|and|-|–)$/.test(next) && /^\d+-year-olds?$/.test(tokens[i + 2]?.norm ?? '')) yield veto(tokens, i, i + 1);
      else if (/^(?:aged|ages?)$/.test(before.norm) || (led && /^(?:aged|ages?)$/.test(led.norm))) {
        const pair = /^(?:to|and|or|-|–)$/.test(next) && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? '');
        yield veto(tokens, i, pair ? i + 3 : i + 1);
      } else if (
        led &&
        PEOPLE.has(led.norm) &&
        !isShare(tokens, i - 2) &&
        /^(?:under|over|above|below)$/.test(before.norm) &&
        /^(?:AUX|VERB|PUNCT|CCONJ|ADP)$/.test(tokens[i + 1]?.pos ?? 'PUNCT')
      ) {
        yield veto(tokens, i, i + 1);
      } else if (
        before.text === ',' &&
        /^[,.;)]$/.test(next) &&
        (tokens[i - 2]?.pos === 'PROPN' || ONE_PERSON.has(tokens[i - 2]?.norm ?? '')) &&
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
    { text: 'They held men over 16 at the gate.', finds: '16', as: { veto: true } },
    { text: 'All were aged between 12 and 60.', finds: '12 and 60', as: { veto: true } },
    { text: 'They took 12 to 15-year-old boys.', finds: '12', as: { veto: true } },
    { text: 'She and her son, 4, fled.', finds: '4', as: { veto: true } },
    { text: 'Of the men over 12 died.', finds: null, because: 'not the age of the men' },
    { text: 'In Homs, 25 people died.', finds: null, because: 'no comma behind the figure' },
    { text: 'The blast killed 12, wounding others.', finds: null, because: 'a verb stands before it' },
  ],
};
