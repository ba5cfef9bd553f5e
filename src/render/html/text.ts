import type { Analysis } from '../../model/analysis.ts';
import type { ClaimRow } from '../claim-rows.ts';
import { anchors, layersOf } from './layers.ts';
import { type Html, html, joined, type Part } from './markup.ts';
import { type Segment, segmentsOf } from './segments.ts';

type Marked = Segment<ReturnType<typeof layersOf>[number]>;

/** Marks that turn the direction of writing can make words say what they don't: they are shown, not obeyed. */
const TURNING = /[\u061c\u202a-\u202e\u2066-\u2069]/g;

function shown(words: string): Part {
  const parts: Part[] = [];
  let last = 0;
  for (const { index, 0: mark } of words.matchAll(TURNING)) {
    parts.push(words.slice(last, index), html`<i class="turn">U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}</i>`);
    last = index + 1;
  }
  return parts.length > 0 ? [parts, words.slice(last)] : words;
}

const LINE_END = /\r\n|\n|\r(?!\n)/g;
const EMPTY_LINES = /(?:\r\n|\n|\r(?!\n))(?:[^\S\r\n]*(?:\r\n|\n|\r(?!\n)))+/g;

/** Paragraphs are parted by empty lines; in a text without any, by line ends. */
function paragraphsOf(text: string): { readonly start: number; readonly end: number }[] {
  const gap = text.trim().search(EMPTY_LINES) >= 0 ? EMPTY_LINES : LINE_END;
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found.filter((p) => /\S/.test(text.slice(p.start, p.end)));
}

/** The article with all that was found in it marked; every claim has its number behind it, which without script leads to the table. Not a character is changed. */
export function textOf(analysis: Analysis, rows: readonly ClaimRow[], id: string): Html {
  const { text, title } = analysis.article;
  const rowOf = new Map(rows.map((row) => [row.n, row]));
  const numbers = anchors(analysis);
  const paragraphs = paragraphsOf(text);
  const segments = segmentsOf(text, layersOf(analysis), [...numbers.keys(), ...paragraphs.flatMap(({ start, end }) => [start, end])]);
  const reference = (n: number): Html => {
    const row = rowOf.get(n);
    const label = `Claim ${n}: ${row ? `${row.core}, ${row.source}` : ''}`;
    return html`<a class="ref" id="${id}-c${n}" href="#${id}-t${n}" data-c="${n}" aria-label="${label}">${n}</a>`;
  };
  let next = 0;
  const blocks = paragraphs.map(({ start, end }, i) => {
    const parts: Part[] = [];
    while (next < segments.length && segments[next]!.start < start) next++;
    for (; next < segments.length && segments[next]!.start < end; next++) {
      const segment = segments[next]!;
      parts.push(marked(segment, text, (numbers.get(segment.end) ?? []).map(reference)));
    }
    const isHeading = i === 0 && title !== null && text.slice(start, end).trim() === title.trim();
    return isHeading ? html`<p class="headline">${parts}</p>` : html`<p>${parts}</p>`;
  });
  return html`<div class="text" lang="${analysis.article.language ?? 'en'}" dir="auto">${joined(blocks)}</div>`;
}

/** Numbers stand inside the mark, so that a line under it or behind it does not break. */
function marked({ start, end, layers }: Marked, text: string, references: readonly Html[]): Part {
  const words = [shown(text.slice(start, end)), references];
  if (layers.length === 0) return words;
  const marks = [...new Set(layers.map(({ mark }) => mark))].filter((mark) => mark !== null);
  // The shortest stretch first: a click means the innermost.
  const keys = [
    ...new Set([...layers].sort((a, b) => a.end - a.start - (b.end - b.start)).flatMap(({ key }) => (key === null ? [] : [key]))),
  ];
  const looks = marks.length > 0 ? html` class="${marks.join(' ')}"` : null;
  return html`<span${looks}${keys.length > 0 ? html` data-k="${keys.join(' ')}"` : null}>${words}</span>`;
}
