/** A half-open range `[start, end)` in UTF-16 code units into `article.text`: the only coordinate inside the program. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the exact words it covers: `text === article.text.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** True where the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `inner` lies wholly in `outer` (equal spans contain each other). */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Order of reading: leftmost first, then the longer one. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** The span with its words, cut from the text it points into. */
export const withText = (text: string, { start, end }: Span): TextSpan => ({ start, end, text: text.slice(start, end) });
