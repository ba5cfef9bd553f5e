import { institutionHeads } from '../../lexicon/heads.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';

const LONGEST = 3;

/** An institution told by whose it is: the state's name or adjective and a common noun. */
export const institution: Rule<Mention, MentionInput> = {
  id: 'mention/institution',
  about: 'Institutions told by their state: the Israeli military, Ukraine’s General Staff, Russian forces, the Syrian government.',
  *find(doc, { dictionary }) {
    const { tokens } = doc;
    for (let i = 0; i < tokens.length; i++) {
      const owner = lookUp(dictionary, tokens, i);
      if (!owner || !(owner.type === 'nationality' || owner.type === 'place' || owner.type === 'armed-group')) continue;
      let at = i + owner.words.length;
      const possessive = tokens[at]?.norm === "'s" || (tokens[at]?.norm === "'" && tokens[at]!.start === tokens[at - 1]!.end);
      if (possessive) at++;
      else if (owner.type === 'place') continue;
      const skip =
        /^(?:state|central|federal|national|military|armed|regime|government|main|special|transitional|interim|former)$/.test(
          tokens[at]?.norm ?? '',
        ) && !headAt(tokens, at)
          ? 1
          : 0;
      const head = headAt(tokens, at) ?? (skip ? headAt(tokens, at + skip) : null);
      if (!head || tokens[at]!.sentence !== tokens[i]!.sentence) continue;
      const after = headAt(tokens, at) ? head.after : head.after;
      yield {
        start: tokens[i]!.start,
        end: tokens[after - 1]!.end,
        first: i,
        after,
        type: head.type,
        form: 'title',
        canonical: null,
        role: null,
        country: owner.country,
        side: owner.type === 'armed-group' ? owner.side : head.type === 'armed-group' ? null : owner.country,
      };
    }
  },
  examples: [
    { text: 'The Israeli military said it was aware.', finds: 'Israeli military', as: { type: 'military-unit', side: 'ISR' } },
    { text: 'Ukraine’s General Staff reported losses.', finds: 'Ukraine’s General Staff', as: { type: 'military-unit' } },
    { text: 'Syrian rebels shelled the base.', finds: 'Syrian rebels', as: { type: 'armed-group' } },
    { text: 'South Korea’s spy agency confirmed it.', finds: 'South Korea’s spy agency', as: { type: 'organisation', side: 'KOR' } },
    { text: 'The Israeli writer spoke.', finds: null, because: 'no institution' },
    { text: 'The military said so.', finds: null, because: 'nobody says whose' },
  ],
};

function headAt(tokens: readonly Token[], at: number): { type: 'organisation' | 'military-unit' | 'armed-group'; after: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    if (at + length > tokens.length) continue;
    let words = tokens[at]!.norm;
    for (let k = 1; k < length; k++) words += ` ${tokens[at + k]!.norm}`;
    const type = institutionHeads[words];
    if (type) return { type, after: at + length };
  }
  return null;
}

export type { Document };
