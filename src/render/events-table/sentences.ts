import { neverEnding } from '../../lexicon/abbreviations.ts';
import type { Span } from '../../model/span.ts';

const BORDER = /[.!?…]["”’')\]»]*\s+(?=["“‘'(«]?[\p{Lu}\p{N}])|\s*[\r\n]\s*/gu;

/**
 * The sentences of a text by offset, cut at full stops and line ends. An analysis keeps no tokens, so this is plainer than the
 * reading's own cut; where it cuts once too often, two things merely count as less near.
 */
export function sentencesOf(text: string): (offset: number) => Span {
  const starts = [0];
  const ends: number[] = [];
  for (const border of text.matchAll(BORDER)) {
    const before = /([\p{L}.]+)\.$/u.exec(text.slice(Math.max(0, border.index - 12), border.index + 1))?.[1]?.toLowerCase();
    if (before !== undefined && (before.length === 1 || neverEnding.has(before))) continue;
    ends.push(border.index + border[0].trimEnd().length);
    starts.push(border.index + border[0].length);
  }
  ends.push(text.length);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const mid = (low + high) >> 1;
      if (starts[mid]! <= offset) low = mid + 1;
      else high = mid;
    }
    return { start: starts[low - 1]!, end: ends[low - 1]! };
  };
}
