import type { Token } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import type { MentionInput } from './index.ts';

/** Prefixes of ships' names, navy and merchant. */
const PREFIX =
  /^(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|RFA|FS|INS|JS|ROKS|PNS|BRP|TCG|ITS|ESPS|HNLMS|HDMS|HNoMS|ORP|FGS|BNS|KRI|IRIS|MV|MT|MS|SS|FV|M\/V|M\/T)$/;
const NAVAL = /^(?:USS|USNS|HMS|HMAS|HMCS|HMNZS|RFA|FS|INS|ROKS|BRP|TCG|MV)$/;

const starts = startsWhere(({ text }) => PREFIX.test(text));

/** Ships by the prefix of their name. */
export const ship: Rule<Mention, MentionInput> = {
  id: 'mention/ship',
  about: 'Ships by the prefix of their name: USS Hopper, HMS Daring, MV Sea Horizon; the name goes on over "de" and initials.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const prefix = tokens[i]!;
      if (tokens[i + 1]?.sentence !== prefix.sentence) continue;
      let after = i + 1;
      while (tokens[after]?.sentence === prefix.sentence && after - i < 6) {
        const { text } = tokens[after]!;
        const small = /^(?:de|du|la|le|del|of|and|the|von|al)$/.test(text) && opensUpper(tokens[after + 1]?.text ?? '');
        if (!small && !/^\p{Lu}[\p{L}.'’-]*$/u.test(text)) break;
        after++;
      }
      const short = prefix.text.length === 2 && !NAVAL.test(prefix.text);
      if (after === i + 1 || (short && !/\p{Ll}/u.test(tokens[i + 1]!.text))) continue;
      const name = doc.text.slice(prefix.start, tokens[after - 1]!.end);
      yield vehicle(tokens, i, after, null);
      // "USS Hopper (DDG 70)": the hull number is the ship.
      const hull = hullBehind(tokens, after);
      if (hull > 0) yield vehicle(tokens, after + 1, hull, name);
    }
  },
  examples: [
    { text: 'The destroyer USS Halvorsen fired two missiles.', finds: 'USS Halvorsen', as: { type: 'vehicle', form: 'name' } },
    { text: 'The destroyer HMS Larkin (D 99) sailed.', finds: 'D 99', as: { canonical: 'HMS Larkin' } },
    { text: 'The frigate FS Amiral de Brieux joined it.', finds: 'FS Amiral de Brieux' },
    { text: 'Drones struck the tanker MV Coral Dawn off Hodeidah.', finds: 'MV Coral Dawn' },
    { text: 'The destroyer fired two missiles.', finds: null, because: 'no name' },
    { text: 'The USS was not named.', finds: null, because: 'nothing follows the prefix' },
  ],
};

function vehicle(tokens: readonly Token[], first: number, after: number, canonical: string | null): Draft<Mention> {
  const span = { start: tokens[first]!.start, end: tokens[after - 1]!.end };
  return { ...span, first, after, type: 'vehicle', form: 'name', canonical, role: null, country: null, side: null };
}

/** The token behind a hull number in brackets, or -1. */
function hullBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return -1;
  for (const close of [at + 2, at + 3]) {
    if (tokens[close]?.text !== ')') continue;
    const words = tokens.slice(at + 1, close).map((t) => t.text);
    return /^[A-Z]{1,4}[ -]?\d{1,4}$/.test(words.join(' ')) ? close : -1;
  }
  return -1;
}
