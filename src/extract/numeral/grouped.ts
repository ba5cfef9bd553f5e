import type { Document } from '../../model/document.ts';
import type { Figure } from './figures.ts';

const GAP = /^[\u0020\u00a0\u2009\u202f]$/;
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const MOST_DIGITS = 15;

/** 3 000 and 3'000: groups of three digits with one space or one apostrophe between, unless a month's day stands before. */
export function grouped({ tokens, text }: Document, i: number): { figure: Figure; after: number } | null {
  if (!/^\d{1,3}$/.test(tokens[i]!.text) || MONTHS.test(tokens[i - 1]?.norm ?? '')) return null;
  let after = i + 1;
  let digits = tokens[i]!.text;
  for (let step = stepAt(tokens, text, after); step > 0; step = stepAt(tokens, text, after)) {
    after += step;
    digits += tokens[after - 1]!.text;
  }
  if (after === i + 1 || digits.length > MOST_DIGITS) return null;
  if (/\d/.test(tokens[after]?.text[0] ?? '') && GAP.test(text.slice(tokens[after - 1]!.end, tokens[after]!.start))) return null;
  return { figure: { value: Number(digits), scale: 1, whole: true, suffix: null, trouble: null }, after };
}

/** Tokens to the end of the next group of three: one behind a space, two behind an apostrophe, 0 where the figure ends. */
function stepAt(tokens: Document['tokens'], text: string, at: number): number {
  const three = (k: number) => /^\d{3}$/.test(tokens[k]?.text ?? '');
  if (three(at) && GAP.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return 1;
  const mark = tokens[at];
  const glued = mark && /^['’]$/.test(mark.text) && mark.start === tokens[at - 1]!.end && mark.end === tokens[at + 1]?.start;
  return glued && three(at + 1) ? 2 : 0;
}
