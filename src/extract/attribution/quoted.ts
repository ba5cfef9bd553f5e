import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Document, Quote } from '../../model/document.ts';
import { hasLetter } from '../../model/letters.ts';
import { near } from '../../model/near.ts';
import type { Span } from '../../model/span.ts';
import { hasComplement, type Reported, span } from './content.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cue.ts';
import { quoteAround, quoteAt, quoteEndingAt, sentenceEnd, spanOf, tokenAt } from './syntax.ts';

/** “…,” said X. The quotation may open sentences earlier; where it closes a sentence half of which is unquoted, all of that counts. */
export function quoteBefore(doc: Document, cue: Cue): Reported | null {
  if (!cue.entry.frames.toLowerCase().includes('q') || (cue.clause.subjectShared && cue.clause.kind === 'participle')) return null;
  const { tokens } = doc;
  const quote = quoteEndingAt(doc, tokens[cue.first]!.start);
  if (!quote || quoteAround(doc, tokens[cue.range.first]!.start) || isFinished(doc, quote, cue)) return null;
  if (tokens[cue.range.after]?.norm === 'that' || (!cue.inverted && hasComplement(doc, cue))) return null;
  const contents = [grow(doc, quote)];
  const rest = quoteBehind(doc, cue.after, cue.clause.sentence);
  if (rest) contents.push(span(rest.start, rest.end));
  const last = rest ?? { end: tokens[doc.sentences[cue.clause.sentence]!.after - 1]!.end };
  contents.push(...following(doc, cue, last.end));
  return { placement: 'quote-before', contents };
}

/** Has the quotation its full stop, and does the cue open a sentence or paragraph of its own? `“We held.” Democrats called it a ploy.` */
function isFinished(doc: Document, quote: Quote, cue: Cue): boolean {
  const { tokens, sentences } = doc;
  const last = tokens[tokenAt(doc, quote.end - 1)]!;
  const opening = tokens[cue.first]!;
  if (/^[\p{Ll},]/u.test(opening.text)) return false;
  if (sentences[last.sentence]!.paragraph !== sentences[opening.sentence]!.paragraph) return true;
  return !cue.inverted && /\.["”’'»“]*$/.test(doc.text.slice(quote.start, quote.end));
}

/** A quotation with the unquoted words of its sentence before it: `The raid was "barbaric", he said`. Continued ones go back to their start. */
function grow(doc: Document, quote: Quote): Span {
  let first = quote;
  while (first.continues !== null) first = doc.quotes[first.continues]!;
  const at = tokenAt(doc, first.start);
  const sentence = doc.sentences[doc.tokens[at]!.sentence]!;
  if (at === sentence.first || doc.tokens[at - 1]!.text === ':') return span(first.start, quote.end);
  // Words before the mark: only a short quotation is part of their sentence; a long one after "But" or a dateline stands alone.
  return span(sentence.start, quote.end);
}

/** The rest of a broken quotation behind the cue: `“A,” he said, “B.”`, with a few words such as "on Friday" between. */
function quoteBehind(doc: Document, from: number, sentence: number): Quote | null {
  const { tokens } = doc;
  const { after } = doc.sentences[sentence]!;
  for (let i = from; i < Math.min(after, from + 14); i++) {
    const quote = quoteAt(doc, i);
    if (quote) return tokens[i - 1]!.text === ',' || tokens[i - 1]!.text === ':' || i === from ? quote : null;
    if (reportingVerbs[tokens[i]!.norm.replace(/ing$/, '')] && tokens[i]!.pos === 'VERB') return null;
  }
  return null;
}

/** Quotations that stand alone in the next sentences of the paragraph go on with the same speaker, as does one that a new paragraph reopens. */
function following(doc: Document, cue: Cue, from: number): Span[] {
  const out: Span[] = [];
  const { sentences, tokens } = doc;
  let s = tokens[tokenAt(doc, from - 1)]?.sentence ?? cue.clause.sentence;
  let reopened =
    near(doc.quotes)
      .overlapping({ start: from - 1, end: from + 1 })
      .find((q) => q.start <= from && q.end >= from && !q.closed) ?? null;
  for (;;) {
    const next = sentences[s + 1];
    if (!next) break;
    const opening = quoteAt(doc, next.first);
    if (!opening) break;
    const same = next.paragraph === sentences[s]!.paragraph || (reopened !== null && opening.continues === reopened.i);
    const last = tokens[tokenAt(doc, opening.end - 1)] ?? tokens.at(-1)!;
    const alone = !hasLetter(doc.text.slice(opening.end, sentences[last.sentence]!.end));
    if (!same || !alone) break;
    out.push(span(opening.start, opening.end));
    s = last.sentence;
    reopened = opening.closed ? null : opening;
  }
  return out;
}

/** X said: “…” and X said, “…”: the quotation follows the cue, a hearer, a day or a place between. */
export function quoteAfter(doc: Document, cue: Cue): Reported | null {
  if (!cue.entry.frames.toLowerCase().includes('q') || cue.verb.passive) return null;
  const { tokens } = doc;
  const sentence = doc.sentences[cue.clause.sentence]!;
  let i = cue.after;
  let far = 0;
  while (i < sentence.after && far < 16) {
    const t = tokens[i]!;
    const quote = quoteAt(doc, i);
    if (quote) {
      const direct = i === cue.after || /^[,:—–-]$/.test(tokens[i - 1]!.text) || onlyAdverbials(doc, cue.after, i);
      if (!direct) return null;
      const last = tokens[tokenAt(doc, quote.end - 1)] ?? tokens.at(-1)!;
      const goesOn =
        last.sentence === cue.clause.sentence &&
        hasLetter(doc.text.slice(quote.end, doc.sentences[last.sentence]!.end)) &&
        tokens[i - 1]!.text !== ':';
      if (goesOn && !/[.!?,]["”’'»]*$/.test(doc.text.slice(quote.start, quote.end))) {
        return { placement: 'quote-after', contents: [span(quote.start, tokens[contentEnd(doc, cue, i) - 1]!.end)] };
      }
      return { placement: 'quote-after', contents: [span(quote.start, quote.end), ...following(doc, cue, quote.end)] };
    }
    if (t.text === ':') {
      // "Kirby told reporters:" at the end of a line; the quotation opens the next.
      const next = quoteAt(doc, i + 1);
      if (next) return { placement: 'quote-after', contents: [span(next.start, next.end), ...following(doc, cue, next.end)] };
      if (i + 1 >= sentence.after) return null;
      return {
        placement: 'after',
        contents: [spanOf(doc, { first: i + 1, after: Math.max(i + 2, sentenceEnd(doc, cue.clause.sentence)) })],
      };
    }
    if (t.norm === 'that' || (t.pos === 'VERB' && i >= cue.after) || t.pos === 'SCONJ') return null;
    i++;
    far++;
  }
  return null;
}

/** Hearers, days, places: noun phrases and prepositions, no verb and no "that". */
function onlyAdverbials(doc: Document, from: number, to: number): boolean {
  return (
    from === to ||
    (to - from <= 6 &&
      doc.tokens.slice(from, to).every((t) => /^(?:ADP|PROPN|NOUN|DET|ADV|ADJ|NUM|PRON)$/.test(t.pos)) &&
      /^(?:reporters|him|her|them|us|me|on|in|at|to|journalists|[A-Z].*)$/.test(doc.tokens[from]!.text))
  );
}
