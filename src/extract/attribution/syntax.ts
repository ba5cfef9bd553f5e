import type { Clause, Document, NounPhrase, Quote, Token, VerbGroup } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** Tokens `[first, after)`. */
export interface Range {
  readonly first: number;
  readonly after: number;
}

const TIME_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|earlier|later|recently|late|early|january|february|march|april|may|june|july|august|september|october|november|december|overnight|now|again|once|then|meanwhile|separately|also|here|there|last|this|next|on)$/;
const QUOTE = /^["“”„«»‘’']$|^``$|^''$/;

export const isQuote = (t: Token | undefined): boolean => !!t && QUOTE.test(t.text);

/** The characters that tokens `[first, after)` cover. */
export const spanOf = (doc: Document, { first, after }: Range): Span => ({
  start: doc.tokens[first]!.start,
  end: doc.tokens[after - 1]!.end,
});

export const verbOf = (doc: Document, clause: Clause): VerbGroup => doc.phrases[clause.verb] as VerbGroup;
export const nounOf = (doc: Document, i: number): NounPhrase => doc.phrases[i] as NounPhrase;

/** The noun phrase that begins at token `i`, or null. */
export function phraseAt(doc: Document, i: number): NounPhrase | null {
  const phrase = doc.phrases[doc.phraseOf[i] ?? -1];
  return phrase && phrase.first === i && phrase.kind === 'noun' ? phrase : null;
}

/** The sentence's last token that is a word: its final stop and closing marks left out, unless the stop stands inside the marks. */
export function sentenceEnd(doc: Document, sentence: number): number {
  const { after, first } = doc.sentences[sentence]!;
  let end = after;
  if (end - 1 > first && isQuote(doc.tokens[end - 1])) return end;
  while (end - 1 > first && /^(?:[.!?…;:]|\.{2,})$/.test(doc.tokens[end - 1]!.text)) end--;
  return end;
}

/**
 * The whole noun phrase from `phrase` on, up to `limit`: its "of" and place phrases, appositions between commas, and relative
 * clauses. Used for sources, whose titles and affiliations belong to them (attribution-spans.md).
 */
export function wholePhrase(doc: Document, phrase: NounPhrase, limit: number): Range {
  const { tokens } = doc;
  let after = phrase.after;
  let appositions = 0;
  for (;;) {
    const t = tokens[after];
    if (!t || after >= limit) break;
    const next = tokens[after + 1];
    if (
      (t.pos === 'ADP' || t.norm === 'of' || t.norm === 'to') &&
      next &&
      !(TIME_WORD.test(next.norm) && t.norm !== 'of') &&
      t.norm !== 'as' &&
      t.norm !== 'after' &&
      t.norm !== 'before' &&
      t.norm !== 'during'
    ) {
      const inner = phraseAt(doc, after + 1);
      if (!inner || inner.after > limit || isTime(tokens, inner)) break;
      after = inner.after;
      continue;
    }
    if ((t.norm === 'and' || t.norm === '&' || t.norm === 'or') && next) {
      const inner = phraseAt(doc, after + 1);
      if (
        !inner ||
        inner.after > limit ||
        (doc.phrases[inner.i + 1]?.kind === 'verb' && doc.phrases[inner.i + 1]!.first === inner.after && inner.after < limit)
      )
        break;
      after = inner.after;
      continue;
    }
    if (/^(?:who|which|that|whose|where)$/.test(t.norm) && t.pos !== 'SCONJ') {
      const end = relativeEnd(doc, after, limit);
      if (end === after) break;
      after = end;
      continue;
    }
    if (t.text === ',' && next && appositions < 3) {
      const inner = phraseAt(doc, after + 1);
      const apposed =
        inner &&
        !isTime(tokens, inner) &&
        inner.after <= limit &&
        !(doc.phrases[inner.i + 1]?.kind === 'verb' && doc.phrases[inner.i + 1]!.first === inner.after && inner.after < limit);
      const relative = /^(?:who|which|whose)$/.test(next.norm) || /^(?:based|known|led|citing|including)$/.test(next.norm);
      if (!apposed && !relative) break;
      appositions++;
      after = apposed ? inner.after : relativeEnd(doc, after + 1, limit);
      continue;
    }
    if (t.text === '(') {
      let close = after + 1;
      while (close < limit && tokens[close]!.text !== ')') close++;
      if (close >= limit || close - after > 8) break;
      after = close + 1;
      continue;
    }
    break;
  }
  return { first: phrase.first, after: Math.min(after, limit) };
}

function relativeEnd(doc: Document, from: number, limit: number): number {
  let at = from;
  while (at < limit && doc.tokens[at]!.text !== ',' && !isQuote(doc.tokens[at])) at++;
  return at;
}

export const isTime = (tokens: readonly Token[], phrase: NounPhrase): boolean => {
  const head = tokens[phrase.head]!.norm;
  return TIME_WORD.test(head) && head !== 'on' && head !== 'there' && head !== 'here';
};

/** The outer quotation that begins last before `at`, or null: quotations are sorted, so by bisection. */
function outerBefore(doc: Document, at: number): Quote | null {
  let low = 0;
  let high = doc.quotes.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (doc.quotes[mid]!.start < at) low = mid + 1;
    else high = mid;
  }
  let i = low - 1;
  while (i >= 0 && doc.quotes[i]!.depth > 0) i--;
  return doc.quotes[i] ?? null;
}

/** The quotation whose last character is at or right before `end` (a comma may stand between), or null. */
export function quoteEndingAt(doc: Document, end: number): Quote | null {
  const quote = outerBefore(doc, end);
  return quote && quote.end <= end && /^[,\s—–-]*$/.test(doc.text.slice(quote.end, end)) ? quote : null;
}

/** The outer quotation that begins at token `i`, or null. */
export function quoteAt(doc: Document, i: number): Quote | null {
  const t = doc.tokens[i];
  const quote = t ? outerBefore(doc, t.start + 1) : null;
  return quote && quote.start === t!.start ? quote : null;
}

/** The outermost quotation that holds this place, or null. */
export function quoteAround(doc: Document, at: number): Quote | null {
  const quote = outerBefore(doc, at);
  return quote && at < quote.end ? quote : null;
}

/** First token at or after a character position. */
export function tokenAt(doc: Document, position: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (doc.tokens[mid]!.start < position) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Is this token the mark that makes what stands before it a possessor ("Ukraine’s", "the soldiers’")? */
export const isPossessor = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.pos === 'PART' && (tokens[i]!.norm === "'s" || tokens[i]!.norm === "'")) ||
  (/^['’]$/.test(tokens[i]!.text) && i > 0 && /s$/i.test(tokens[i - 1]!.text) && tokens[i - 1]!.end === tokens[i]!.start);
