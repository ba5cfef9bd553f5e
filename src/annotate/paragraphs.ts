import type { Paragraph } from '../model/document.ts';
import { opensLower } from '../model/letters.ts';
import type { Span } from '../model/span.ts';

const STOP = /[.?!…:;][)\]"'’”»]*$|['’]{2}$/u;
const DATELINE_START = /^[A-Z][A-Z .,'’\-/]{2,}(?:,|\s\(|\s+\d{4}-\d\d|\s+[-–—_]|\s*$)/;

/** Every line break Unicode knows: wire systems and web pages leave U+2028 and U+0085 in their text. */
const LINE = /[^\n\r\u2028\u2029\v\f\u0085]+/g;
const BREAKS = /[\n\r\u2028\u2029\v\f\u0085]/g;

type Line = Span & { readonly gap: boolean };

/** The lines of a text without the white space around them; `gap` says that a blank line stands before. */
function lines(text: string): Line[] {
  const out: Line[] = [];
  let end = 0;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const words = raw.trim();
    if (!words) continue;
    const start = index + raw.indexOf(words);
    const breaks = text.slice(end, start).replace(/\r\n/g, '\n').match(BREAKS)?.length ?? 0;
    out.push({ start, end: start + words.length, gap: end === 0 || breaks > 1 });
    end = start + words.length;
  }
  return out;
}

/**
 * Is the text hard-wrapped, with line breaks inside sentences? It is where a good share of its lines go on with a small letter.
 * Otherwise every line is a paragraph.
 */
function isWrapped(text: string, all: readonly Line[]): boolean {
  let breaks = 0;
  let small = 0;
  for (let i = 1; i < all.length; i++) {
    if (all[i]!.gap) continue;
    breaks++;
    if (/\p{Ll}/u.test(text[all[i]!.start]!)) small++;
  }
  return small >= 2 && small >= breaks * 0.2;
}

/** Cuts a text into paragraphs: at every line break, or in hard-wrapped text at blank lines and after lines that end short. */
export function splitParagraphs(text: string): Paragraph[] {
  const all = lines(text);
  const wrapped = isWrapped(text, all);
  const widths = all.map((l) => l.end - l.start).sort((a, b) => a - b);
  const wide = (widths[Math.floor(widths.length * 0.8)] ?? 0) * 0.6;
  const spans: { start: number; end: number }[] = [];
  for (const [i, line] of all.entries()) {
    const before = all[i - 1];
    const last = spans.at(-1);
    const goesOn =
      wrapped &&
      before &&
      last &&
      !line.gap &&
      before.end - before.start >= wide &&
      !(STOP.test(text.slice(before.start, before.end)) && !opensLower(text[line.start]!));
    if (goesOn) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  }
  return spans.map(({ start, end }, i) => ({ i, start, end, kind: kindOf(text, spans, i) }));
}

function kindOf(text: string, spans: readonly Span[], i: number): Paragraph['kind'] {
  const words = text.slice(spans[i]!.start, spans[i]!.end);
  const next = spans[i + 1];
  if (!next) return 'body';
  if (i === 0 && words.length < 300 && DATELINE_START.test(text.slice(next.start, next.end)) && !DATELINE_START.test(words))
    return 'headline';
  if (words.length > 160 || STOP.test(words) || DATELINE_START.test(words)) return 'body';
  return i === 0 ? 'headline' : 'heading';
}
