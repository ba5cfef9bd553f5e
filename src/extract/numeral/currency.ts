import { currencySigns } from '../../lexicon/units.ts';
import type { Token } from '../../model/document.ts';
import { opensLetter } from '../../model/letters.ts';

const PREFIXED = new Set(['us', 'u.s.', 'a', 'au', 'c', 'ca', 'hk', 'nz', 's', 'r', 'usd', 'aud', 'cad', 'hkd', 'nzd', 'sgd']);

/** The currency before the figure at token `i`: "$", "US$", "CAD$", "Rs." */
export function currencyBefore(tokens: readonly Token[], i: number): { code: string; first: number } | null {
  const dotted = tokens[i - 1]?.text === '.' && tokens[i - 2]?.norm === 'rs' ? 1 : 0;
  const sign = tokens[i - 1 - dotted];
  if (!sign) return null;
  if (dotted) return { code: currencySigns.rs!, first: i - 2 };
  const code = currencySigns[sign.norm];
  if (!code || (opensLetter(sign.norm) && sign.text !== sign.text.toUpperCase() && sign.norm !== 'rs' && sign.norm !== 'rs.')) return null;
  const prefix = tokens[i - 2];
  // "A $5 fee" begins a sentence; "A$5" is Australian.
  const article = prefix?.norm === 'a' && prefix.end < sign.start;
  if (sign.norm === '$' && prefix && !article && PREFIXED.has(prefix.norm) && prefix.text === prefix.text.toUpperCase()) {
    return { code: currencySigns[`${prefix.norm.replace(/\./g, '')}$`] ?? currencySigns[prefix.norm] ?? code, first: i - 2 };
  }
  return { code, first: i - 1 };
}
