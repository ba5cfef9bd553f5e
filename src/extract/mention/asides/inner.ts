import type { Mention } from '../../../model/finding.ts';
import type { Draft, Rule } from '../../../model/rule.ts';
import { lookUp } from '../dictionary.ts';
import type { AsideInput } from './index.ts';

const INSIDE: ReadonlySet<string> = new Set(['mention/institution']);

/** The name inside a longer mention that is told by it. */
export const inner: Rule<Mention, AsideInput> = {
  id: 'mention/inner',
  about: 'The state, people or group named inside a longer mention: "Iraqi" in "Iraqi forces", "Chad" in "the government of Chad".',
  *find({ tokens }, { dictionary, mentions, names }) {
    const people = new Map(names.filter((n) => n.type === 'person').map((n) => [n.first, n]));
    for (const mention of mentions) {
      if (!INSIDE.has(mention.rule)) continue;
      for (let i = mention.first; i < mention.after; i++) {
        const entry = lookUp(dictionary, tokens, i);
        const person = people.get(i);
        if (entry && entry.form !== 'description' && i + entry.words.length < mention.after + (i > mention.first ? 1 : 0)) {
          const { type, form, canonical, country, side } = entry;
          yield draft(tokens[i]!.start, tokens[i + entry.words.length - 1]!.end, i, i + entry.words.length, {
            type,
            form,
            canonical,
            country,
            side,
          });
          i += entry.words.length - 1;
        } else if (person && person.after <= mention.after) {
          const named = { type: person.type, form: 'name', canonical: null, country: person.country, side: null } as const;
          yield draft(tokens[i]!.start, tokens[person.after - 1]!.end, i, person.after, named);
          i = person.after - 1;
        }
      }
    }
  },
  examples: [
    { text: 'Malian security forces closed the road.', finds: 'Malian', as: { type: 'nationality', form: 'adjective' } },
    { text: 'The government of Chad denied it.', finds: 'Chad', as: { type: 'place', country: 'TCD' } },
    { text: 'Hezbollah fighters left the town.', finds: 'Hezbollah', as: { type: 'armed-group' } },
    { text: 'The Malian writer spoke.', finds: null, because: 'it stands alone' },
    { text: 'The Syrian Observatory for Human Rights counted them.', finds: null, because: 'a name of its own is not taken apart' },
  ],
};

type Known = Pick<Draft<Mention>, 'type' | 'form' | 'canonical' | 'country' | 'side'>;
const draft = (start: number, end: number, first: number, after: number, known: Known): Draft<Mention> => ({
  start,
  end,
  first,
  after,
  role: null,
  ...known,
});
