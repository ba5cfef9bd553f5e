import type { Mention } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';
import { draft } from './known.ts';

/** Names of the user's lexicon, matched whole and with their capitals. They need no care: the user vouches for them. */
export const userLexicon: Rule<Mention, MentionInput> = {
  id: 'mention/user-lexicon',
  about: 'A name of the user’s lexicon (--lexicon FILE). It wins over the built-in one.',
  *find({ tokens }, { dictionary }) {
    if (!dictionary.user) return;
    for (let i = 0; i < tokens.length; i++) {
      const entry = lookUp(dictionary, tokens, i);
      if (!entry?.user) continue;
      yield draft(tokens, i, entry);
      i += entry.words.length - 1;
    }
  },
  // With the lexicon that `sitrep lexicon example` prints.
  examples: [
    { text: 'Fighters of Tarnov Shield crossed at dawn.', finds: 'Tarnov Shield', as: { type: 'armed-group', country: 'UKR' } },
    { text: 'The Caliphate men fled the village.', finds: 'The Caliphate men', as: { canonical: 'Islamic State' } },
    { text: 'Drones hit Height 88 overnight.', finds: 'Height 88', as: { type: 'place', canonical: 'Bashtanka Heights' } },
    { text: 'Lanterns lit the road.', finds: 'Lanterns', as: { type: 'military-unit' } },
    { text: 'Islamic State claimed the raid.', finds: null, because: 'a name of the built-in lexicon' },
    { text: 'She lit the lanterns.', finds: null, because: 'the name has a capital' },
  ],
};
