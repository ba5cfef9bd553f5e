import { denominators } from '../../lexicon/numerals.ts';
import type { Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { small } from './words.ts';

const starts = startsWhere(({ norm }) => /^(?:half|an?|(?:three|two)-(?:quarters|thirds)|three|two)$/.test(norm));

/** Parts of one per cent. */
export const percentPart: Rule<Numeral> = {
  id: 'numeral/percent-part',
  about: 'Parts of one per cent: half a percentage point, a quarter of a percent, half of 1 percent.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const part = partAt(tokens, i);
      const after = part && percentBehind(tokens, part.after);
      if (!part || !after) continue;
      yield {
        start: tokens[i]!.start,
        end: tokens[after - 1]!.end,
        first: i,
        after,
        value: part.value,
        vague: null,
        whole: false,
        unit: 'percent',
        currency: null,
        scale: 1,
        veto: false,
        trouble: null,
      };
    }
  },
  examples: [
    { text: 'The rate fell by half a percentage point.', finds: 'half a percentage point', as: { value: 0.5, unit: 'percent' } },
    { text: 'Wages rose a quarter of a percent.', finds: 'a quarter of a percent', as: { value: 0.25 } },
    { text: 'It is less than half of 1 percent.', finds: 'half of 1 percent', as: { value: 0.5 } },
    { text: 'Half a million people fled.', finds: null, because: 'no per cent' },
    { text: 'Half of 12 percent is little.', finds: null, because: 'a share of another figure' },
  ],
};

/** "half", "a half", "a quarter", "three-quarters", "two thirds" at token `i`. */
function partAt(tokens: readonly Token[], i: number): { readonly value: number; readonly after: number } | null {
  const { norm } = tokens[i]!;
  if (norm === 'half') return /^(?:a|and)$/.test(tokens[i - 1]?.norm ?? '') ? null : { value: 0.5, after: i + 1 };
  const glued = norm.split('-');
  const [top, bottom] = glued.length === 2 ? glued : [norm, tokens[i + 1]?.norm ?? ''];
  const count = /^an?$/.test(top!) ? 1 : (small(top!) ?? 0);
  const part = denominators[bottom!.replace(/s$/, '')];
  return part && part <= 10 && count > 0 && count < part ? { value: count / part, after: glued.length === 2 ? i + 1 : i + 2 } : null;
}

/** "(of) a percentage point", "of one per cent", "percentage point": the token behind it. */
function percentBehind(tokens: readonly Token[], from: number): number | null {
  let at = tokens[from]?.norm === 'of' ? from + 1 : from;
  if (/^(?:a|one|1)$/.test(tokens[at]?.norm ?? '')) at++;
  else if (at > from) return null;
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'percentage' && tokens[at + 1]?.norm === 'point') return at + 2;
  if (norm === 'per' && tokens[at + 1]?.norm === 'cent') return at + 2;
  return norm === 'percent' || norm === '%' ? at + 1 : null;
}
