import { scales } from '../../lexicon/numerals.ts';
import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';

const GLYPHS: Readonly<Record<string, number>> = table({ '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8 });

const starts = startsWhere(({ text }) => /^\d{1,4}$/.test(text));

/** A whole figure with a part behind it: one amount, not two. */
export const mixed: Rule<Numeral> = {
  id: 'numeral/mixed',
  about: 'A whole figure and a part: 5 1/2 hours, 12-1/4 cents, 3½ miles, 2 1/2 million.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const part = partAt(tokens, i);
      if (!part) continue;
      const factor = part.unit ? 1 : (scales[tokens[part.after]?.norm ?? ''] ?? 1);
      const after = factor > 1 ? part.after + 1 : part.after;
      yield {
        start: tokens[i]!.start,
        end: factor > 1 ? tokens[after - 1]!.end : part.end,
        first: i,
        after,
        value: (Number(tokens[i]!.text) + part.value) * factor,
        vague: null,
        whole: factor > 1,
        unit: part.unit,
        currency: null,
        scale: factor,
        veto: false,
        trouble: null,
      };
    }
  },
  examples: [
    { text: 'It took 5 1/2 hours.', finds: '5 1/2', as: { value: 5.5 } },
    { text: 'Wheat rose 12-1/4 cents.', finds: '12-1/4', as: { value: 12.25 } },
    { text: 'The town is 3½ miles away.', finds: '3½', as: { value: 3.5 } },
    { text: 'About 2 1/2 million people fled.', finds: '2 1/2 million', as: { value: 2_500_000 } },
    { text: 'A 2 1/4-inch pipe burst.', finds: '2 1/4', as: { value: 2.25, unit: 'inch' } },
    { text: 'In 2012, 1/2 of them fled.', finds: null, because: 'a comma stands between' },
    { text: 'On 9 11/12 of the staff left.', finds: null, because: 'no part that a figure takes' },
  ],
};

interface Part {
  readonly value: number;
  readonly after: number;
  readonly end: number;
  readonly unit: string | null;
}

/** The part behind the whole figure at token `i`: halves, quarters, eighths and the like. */
function partAt(tokens: readonly Token[], i: number): Part | null {
  const dash = tokens[i + 1]?.text === '-' && tokens[i + 1]!.start === tokens[i]!.end ? 1 : 0;
  const at = i + 1 + dash;
  const t = tokens[at];
  if (!t || t.start - tokens[at - 1]!.end > 1) return null;
  const glyph = GLYPHS[t.text];
  if (glyph && t.start === tokens[i]!.end) return { value: glyph, after: at + 1, end: t.end, unit: null };
  const match = /^(\d)[/⁄](2|3|4|8|16)(?:-(\p{L}+))?$/u.exec(t.norm);
  if (!match || Number(match[1]) >= Number(match[2]) || (dash === 0 && t.start === tokens[i]!.end)) return null;
  const unit = match[3] ?? null;
  return { value: Number(match[1]) / Number(match[2]), after: at + 1, end: unit ? t.end - unit.length - 1 : t.end, unit };
}
