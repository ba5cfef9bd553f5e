import { looseModifiers, nominalHeads } from '../../../lexicon/nominals.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { Mention } from '../../../model/finding.ts';
import { near } from '../../../model/near.ts';
import type { Rule } from '../../../model/rule.ts';
import type { AsideInput } from './index.ts';

const LOOSE: ReadonlySet<string> = new Set(looseModifiers);
/** Behind these the noun is part of another thing: "a hospital spokesman", "city council". */
const isNoun = (pos: string | undefined) => pos === 'NOUN' || pos === 'PROPN';

/** A thing or a person told by a common noun. */
export const nominal: Rule<Mention, AsideInput> = {
  id: 'mention/nominal',
  about:
    'Groups, forces, officials, places and buildings told by a common noun: "militants", "government forces", "the town", "a military hospital".',
  *find(doc, { mentions }) {
    const { tokens, phrases } = doc;
    const index = near(mentions);
    for (const phrase of phrases) {
      if (phrase.kind !== 'noun') continue;
      const head = tokens[phrase.head]!;
      const type = head.text === head.norm ? typeOf(doc, phrase.head) : undefined;
      if (!type || isNoun(tokens[phrase.head + 1]?.pos) || isMeasure(doc, phrase.head) || isCoordinated(doc, phrase.head)) continue;
      let first = phrase.head;
      while (first > phrase.first && isModifier(tokens[first - 1]!)) first--;
      const { start } = tokens[first]!;
      const { end } = head;
      if (type === 'person' && first === phrase.first) continue;
      if (index.overlapping({ start, end }).length > 0) continue;
      const after = phrase.head + 1;
      yield { start, end, first, after, type, form: 'description', canonical: null, role: null, country: null, side: null };
    }
  },
  examples: [
    { text: 'The militants fled.', finds: 'militants', as: { type: 'armed-group', form: 'description' } },
    { text: 'Shells hit a military hospital in Yabroud.', finds: 'military hospital', as: { type: 'facility' } },
    { text: 'Two rockets landed in the town.', finds: 'town', as: { type: 'place' } },
    { text: 'A spokesman denied it.', finds: 'spokesman', as: { type: 'person' } },
    { text: 'Fighter and bomber aircraft returned.', finds: null, because: 'a person has a determiner' },
    { text: 'A group of buildings burned.', finds: 'buildings' },
    { text: 'A group of trees burned.', finds: null, because: 'so many trees' },
    { text: 'It promised military, humanitarian and political help.', finds: null, because: 'an adjective' },
    { text: 'The idea was popular.', finds: null, because: 'an idea is none of the types' },
    { text: 'The Israeli military denied it.', finds: null, because: 'told by its state: an institution' },
  ],
};

/** The type of a noun; words that are people in the singular and a force in the plural say which by their form. */
function typeOf({ tokens }: Document, i: number): Mention['type'] | undefined {
  return nominalHeads[tokens[i]!.norm];
}

/** "a group of people": so many of them. */
const isMeasure = ({ tokens }: Document, i: number) =>
  /^(?:group|network|company|union)$/.test(tokens[i]!.norm) && tokens[i + 1]?.norm === 'of';

/** "military, humanitarian and political help", "police and security work". */
const isCoordinated = ({ tokens }: Document, i: number) =>
  /^(?:military|police|government)$/.test(tokens[i]!.norm) &&
  /^(?:,|and)$/.test(tokens[i + 1]?.norm ?? '') &&
  (tokens[i + 2]?.pos === 'ADJ' || (tokens[i + 2]?.pos === 'NOUN' && isNoun(tokens[i + 3]?.pos)));

/** Words before the head that belong to the mention; "other", "same" and figures do not. */
const isModifier = (t: Token) => /^(?:ADJ|NOUN|VERB)$/.test(t.pos) && !LOOSE.has(t.norm) && !/\d|^\W/.test(t.text);
