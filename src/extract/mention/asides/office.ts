import { offices } from '../../../lexicon/titles.ts';
import type { Document, Token } from '../../../model/document.ts';
import type { Mention } from '../../../model/finding.ts';
import { opensUpper } from '../../../model/letters.ts';
import { type Near, near } from '../../../model/near.ts';
import type { Rule } from '../../../model/rule.ts';
import { startsWhere } from '../../../model/starts.ts';
import { extend } from '../names/runs.ts';
import { TITLE_WORDS } from '../names/words.ts';
import type { AsideInput } from './index.ts';

const OFFICES: ReadonlySet<string> = new Set(offices);
const OF_FOR: ReadonlySet<string> = new Set(['of', 'for']);
const isUpper = (t: Token | undefined) => !!t && opensUpper(t.text);

const starts = startsWhere(({ text, norm }) => opensUpper(text) && OFFICES.has(norm));

/** A person told by an office alone. */
export const office: Rule<Mention, AsideInput> = {
  id: 'mention/office',
  about:
    'A person told by an office alone: "the Prime Minister", "Minister of Finance"; with a name behind it the office is that name’s role.',
  *find(doc, { mentions }) {
    const { tokens } = doc;
    const index = near(mentions);
    let next = 0;
    for (const i of starts(doc)) {
      if (i < next) continue;
      let first = i;
      while (tokens[first - 1]?.sentence === tokens[i]!.sentence && isUpper(tokens[first - 1]) && TITLE_WORDS.has(tokens[first - 1]!.norm))
        first--;
      const { after } = extend(doc, { first, after: i + 1 }, OF_FOR);
      if (index.overlapping(at(doc, i, after)).some((m) => m.type === 'person' || m.form === 'title')) continue;
      const behind = tokens[after];
      if (behind?.sentence === tokens[i]!.sentence && isUpper(behind)) continue;
      if (index.overlapping(at(doc, first, i + 1)).length > 0) continue;
      first = ownerBefore(doc, first, index);
      const { start, end } = at(doc, first, after);
      yield {
        start,
        end,
        first,
        after,
        type: 'person',
        form: 'title',
        canonical: null,
        role: null,
        country: null,
        side: null,
      };
      next = after;
    }
  },
  examples: [
    { text: 'The Prime Minister flew to Nairobi.', finds: 'Prime Minister', as: { type: 'person', form: 'title' } },
    { text: 'The Malian Foreign Minister declined.', finds: 'Malian Foreign Minister' },
    { text: 'He met the Minister of Finance on Monday.', finds: 'Minister of Finance' },
    { text: 'President Idris Halabi flew to Nairobi.', finds: null, because: 'the office is the role of a name' },
    { text: 'The president flew to Nairobi.', finds: null, because: 'a common noun' },
  ],
};

const at = ({ tokens }: Document, first: number, after: number) => ({ start: tokens[first]!.start, end: tokens[after - 1]!.end });

/** "the Iraqi | Foreign Minister", "UN | Special Envoy": the office takes its state or body along. */
function ownerBefore(doc: Document, first: number, index: Near<Mention>): number {
  const before = doc.tokens[first - 1];
  if (!before || before.sentence !== doc.tokens[first]!.sentence || !isUpper(before)) return first;
  const owner = index.overlapping(before)[0];
  return owner && owner.type !== 'person' && owner.after === first && owner.end === before.end ? owner.first : first;
}
