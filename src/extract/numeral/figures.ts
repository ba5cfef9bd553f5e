import { scaleSuffixes } from '../../lexicon/numerals.ts';

/** A figure in digits, read: its value, whether it can count, and the power a glued letter gave ("2.4m"). */
export interface Figure {
  readonly value: number | null;
  readonly scale: number;
  readonly whole: boolean;
  readonly suffix: string | null;
  readonly trouble: string | null;
}

const PLAIN = /^(?:\d*|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const MOST_DIGITS = 18;

/**
 * Reads one token of digits: 3,000 · 1.5 · 2.4m · 61bn · 1,00,000 (Indian grouping). What is no figure by any newsroom's style
 * (1.2.3bn, 10,00) or too long to be one has value null and says why. Null: no figure at all (10:30, 12-year, 155mm).
 */
export function readFigure(text: string): Figure | null {
  const match = /^(\.?\d[\d.,]*?)(\p{L}*)$/u.exec(text);
  if (!match) return null;
  const [, digits = '', letters = ''] = match;
  const scale = letters === '' ? 1 : scaleSuffixes[letters.toLowerCase()];
  if (scale === undefined) return null;
  const suffix = letters === '' ? null : letters.toLowerCase();
  const unread = (trouble: string): Figure => ({ value: null, scale, whole: false, suffix, trouble });
  if (digits.replace(/\D/g, '').length > MOST_DIGITS) return unread('number-too-long');
  if (!PLAIN.test(digits))
    return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? { ...unread('foreign-separators') } : unread('unreadable-number');
  const value = Number(digits.replace(/,/g, '')) * scale;
  const europeanPoint = /^[1-9]\d{0,2}\.\d{3}$/.test(digits) && scale === 1;
  return {
    value: Number(value.toPrecision(15)),
    scale,
    whole: Number.isInteger(value),
    suffix,
    trouble: europeanPoint ? 'ambiguous-point' : null,
  };
}
