import type { Span } from '../../model/span.ts';

/** A stretch of text that the same layers cover from end to end. */
export interface Segment<T> extends Span {
  /** The layers on it, in the order given. */
  readonly layers: readonly T[];
}

/** Half a character is no place to cut: an offset between the halves of a surrogate pair moves behind it. */
function whole(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 ? at + 1 : at;
}

/**
 * Cuts a text wherever a layer begins or ends, and at the offsets of `cuts`. Layers may nest, overlap and be equal: each segment knows all
 * that cover it, so no element has to span another's border. The segments cover the whole text in order; none is empty.
 */
export function segmentsOf<T extends Span>(text: string, layers: readonly T[], cuts: readonly number[] = []): Segment<T>[] {
  const fitted = layers.map((layer, order) => ({ layer, order, start: whole(text, layer.start), end: whole(text, layer.end) }));
  const borders = [
    ...new Set([0, text.length, ...cuts.map((cut) => whole(text, cut)), ...fitted.flatMap(({ start, end }) => [start, end])]),
  ];
  borders.sort((a, b) => a - b);
  const opening = [...fitted].sort((a, b) => a.start - b.start);
  const segments: Segment<T>[] = [];
  let open: typeof fitted = [];
  let next = 0;
  for (const [i, start] of borders.slice(0, -1).entries()) {
    while (next < opening.length && opening[next]!.start <= start) open.push(opening[next++]!);
    open = open.filter(({ end }) => end > start);
    const here = [...open].sort((a, b) => a.order - b.order).map(({ layer }) => layer);
    segments.push({ start, end: borders[i + 1]!, layers: here });
  }
  return segments;
}
