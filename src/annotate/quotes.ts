import type { Paragraph, Quote } from '../model/document.ts';

/** Opening mark → the marks that close it. „ closes with “ in German and with ” in Polish and English imitations of it. */
const PAIRS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"”',
  "'": "'’",
  '``': "''",
  "''": "''",
};

/** Words cut short at the front, whose apostrophe opens nothing: ’em, ’til, ’90s. */
const ELIDED = /^['‘’](?:\d0s|em|til|tis|twas|cause|bout|n|round)\b/i;

interface Mark {
  readonly at: number;
  readonly mark: string;
  /** For single marks, which look like apostrophes, the closing place is settled when they open. */
  readonly shut: number | null;
}

const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);
const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const opensAfter = (c: string | undefined) => isSpace(c) || /[([{\-–—/:“"‘'«„]/.test(c!);

/** May the mark at `at` open a quotation: nothing or a bracket before it, words after it? */
function canOpen(text: string, at: number, mark: string, from: number): boolean {
  const before = at > from ? text[at - 1] : undefined;
  const after = text[at + mark.length];
  if (isSpace(after)) return false;
  if (mark === "'" || mark === '‘') return opensAfter(before) && !ELIDED.test(text.slice(at, at + 8));
  if (mark === '"') return opensAfter(before) || !isWord(before);
  if (mark === "''") return opensAfter(before);
  if (mark === '»') return false; // only inside German »…«, which English newsrooms don't set
  return true;
}

/** Where a single quotation opened before `from` closes, or -1. A plural's apostrophe ("the soldiers’ families") closes nothing. */
function closeSingle(text: string, from: number, end: number, marks: string): number {
  let weak = -1;
  for (let i = from; i < end; i++) {
    if (!marks.includes(text[i]!) || isWord(text[i + 1])) continue;
    if (isSpace(text[i - 1])) continue;
    if (!/[sS]/.test(text[i - 1]!) || /[.,;:!?)"”]/.test(text[i + 1] ?? '.')) return i;
    if (weak < 0) weak = i;
  }
  return weak;
}

/**
 * Finds the quotations of a text from its raw characters, paragraph by paragraph. Works for curly and straight marks, guillemets,
 * German low marks, single marks with apostrophes inside, and quotations in quotations. A double mark that is never closed runs to
 * the end of its paragraph; when the next paragraph opens with the same mark, that quotation goes on.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quote[] {
  const out: Quote[] = [];
  let unclosed: Quote | null = null;
  for (const paragraph of paragraphs) {
    const found = inParagraph(text, paragraph.start, paragraph.end);
    const first = found[0];
    const taken = unclosed && first && first.start === paragraph.start && first.open === unclosed.open ? unclosed.i : null;
    const base = out.length;
    for (const [k, q] of found.entries()) out.push({ ...q, i: base + k, continues: k === 0 ? taken : null });
    unclosed = out.slice(base).find((q) => !q.closed && q.depth === 0) ?? null;
  }
  return out;
}

type Found = Omit<Quote, 'i' | 'continues'>;

const isSingle = (mark: string) => mark === "'" || mark === '‘' || mark === '‚';

function inParagraph(text: string, start: number, end: number): Found[] {
  const stack: Mark[] = [];
  const out: Found[] = [];
  let singles = true; // false once no single mark closes any more, so that a long text is not searched again and again
  const words = text.slice(start, end);
  for (let i = start + nextMark(words, 0); i < end; i = start + nextMark(words, i + 1 - start)) {
    const c = text[i]!;
    const mark = (c === '`' || c === "'") && text[i + 1] === c ? c + c : c;
    const top = stack.at(-1);
    if (top && (top.shut === null ? closesDouble(text, i, mark, top) : i === top.shut)) {
      stack.pop();
      i += top.shut === null ? mark.length - 1 : 0;
      out.push({ start: top.at, end: i + 1, open: top.mark, closed: true, depth: stack.length });
    } else if (isSingle(mark)) {
      if (!singles || stack.some((m) => m.shut !== null) || !canOpen(text, i, mark, start)) continue;
      const shut = closeSingle(text, i + 1, end, PAIRS[mark]!);
      if (shut > i + 1) stack.push({ at: i, mark, shut });
      else singles = shut >= 0;
    } else if (mark in PAIRS && canOpen(text, i, mark, start)) {
      stack.push({ at: i, mark, shut: null });
      i += mark.length - 1;
    }
  }
  while (stack.length > 0) {
    const { at, mark, shut } = stack.pop()!;
    if (shut === null) out.push({ start: at, end, open: mark, closed: false, depth: stack.length });
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

const MARKS = /["'`“”„«»‹›‘’‚]/g;

/** The next place where a quotation mark stands, or the end. */
function nextMark(words: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.exec(words)?.index ?? words.length;
}

/** A straight mark after a space and before a word opens again: the one before it was never closed. */
function closesDouble(text: string, at: number, mark: string, top: Mark): boolean {
  // Two apostrophes close as two: the one of “isn't” is none of them.
  const closes = top.mark.length === 2 ? PAIRS[top.mark] === mark : PAIRS[top.mark]!.includes(mark);
  return closes && !((mark === '"' || mark === "''") && isSpace(text[at - 1]) && isWord(text[at + mark.length]));
}
