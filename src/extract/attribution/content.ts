import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Clause, Document, NounPhrase, Quote } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Cue } from './cue.ts';
import { isQuote, isTime, phraseAt, quoteAround, quoteAt, quoteEndingAt, sentenceEnd, spanOf, tokenAt, verbOf } from './syntax.ts';

/** Where the words reported stand, seen from their cue. */
export type Placement = 'quote-before' | 'quote-after' | 'before' | 'around' | 'after' | 'attitude' | 'passive';

export interface Reported {
  readonly placement: Placement;
  readonly contents: readonly Span[];
}

/** Finds the words that a cue reports, or null where it reports none. */
export function reportedBy(doc: Document, cue: Cue): Reported | null {
  return quoteBefore(doc, cue) ?? quoteAfter(doc, cue) ?? before(doc, cue) ?? after(doc, cue);
}

const span = (start: number, end: number): Span => ({ start, end });

/** “…,” said X. The quotation may open sentences earlier; where it closes a sentence half of which is unquoted, all of that counts. */
function quoteBefore(doc: Document, cue: Cue): Reported | null {
  if (!cue.entry.frames.toLowerCase().includes('q') || (cue.clause.subjectShared && cue.clause.kind === 'participle')) return null;
  const { tokens } = doc;
  const quote = quoteEndingAt(doc, tokens[cue.first]!.start);
  if (!quote || quoteAround(doc, tokens[cue.range.first]!.start)) return null;
  if (tokens[cue.range.after]?.norm === 'that' || hasComplement(doc, cue)) return null;
  const contents = [grow(doc, quote)];
  const rest = quoteBehind(doc, cue.after, cue.clause.sentence);
  if (rest) contents.push(span(rest.start, rest.end));
  const last = rest ?? { end: tokens[doc.sentences[cue.clause.sentence]!.after - 1]!.end };
  contents.push(...following(doc, cue, last.end));
  return { placement: 'quote-before', contents };
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
  let reopened = doc.quotes.find((q) => q.start <= from && q.end >= from && !q.closed) ?? null;
  for (;;) {
    const next = sentences[s + 1];
    if (!next) break;
    const opening = quoteAt(doc, next.first);
    if (!opening) break;
    const same = next.paragraph === sentences[s]!.paragraph || (reopened !== null && opening.continues === reopened.i);
    const last = tokens[tokenAt(doc, opening.end - 1)] ?? tokens.at(-1)!;
    const alone = !/\p{L}/u.test(doc.text.slice(opening.end, sentences[last.sentence]!.end));
    if (!same || !alone) break;
    out.push(span(opening.start, opening.end));
    s = last.sentence;
    reopened = opening.closed ? null : opening;
  }
  return out;
}

/** X said: “…” and X said, “…”: the quotation follows the cue, a hearer, a day or a place between. */
function quoteAfter(doc: Document, cue: Cue): Reported | null {
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
        /\p{L}/u.test(doc.text.slice(quote.end, doc.sentences[last.sentence]!.end)) &&
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

/** "Forty died, the ministry said": the cue closes the sentence, or stands between commas inside it. */
function before(doc: Document, cue: Cue): Reported | null {
  const { tokens } = doc;
  if (!/[tTqQ]/.test(cue.entry.frames) || hasComplement(doc, cue) || cue.verb.finite !== 'finite') return null;
  const sentence = doc.sentences[cue.clause.sentence]!;
  const comma = cue.first - 1;
  if (comma <= sentence.first || cue.source === null || cue.clause.subjectShared) return null;
  if (!/^(?:,|—|–|--)$/.test(tokens[comma]!.text)) return bare(doc, cue);
  const start = contentStart(doc, cue, comma);
  if (start >= comma) return null;
  const rest = afterCue(doc, cue);
  if (rest === null) return { placement: 'before', contents: [spanOf(doc, { first: start, after: comma })] };
  if (rest < 0) return null;
  return {
    placement: 'around',
    contents: [spanOf(doc, { first: start, after: comma }), spanOf(doc, { first: rest, after: sentenceEnd(doc, cue.clause.sentence) })],
  };
}

/** "Forty died the ministry said": text that lost its commas. Only a plain verb of speech that ends its sentence counts. */
function bare(doc: Document, cue: Cue): Reported | null {
  const { first } = doc.sentences[cue.clause.sentence]!;
  const end = sentenceEnd(doc, cue.clause.sentence);
  if (!/^(?:say|tell|report|add|announce)$/.test(cue.verb.lemma) || cue.inverted || end - cue.range.after > 3) return null;
  const told =
    cue.verb.lemma === 'tell' || end === cue.range.after || isTime(doc.tokens, (phraseAt(doc, end - 1) ?? doc.phrases[0]) as NounPhrase);
  const verbBefore = doc.clauses.some(
    (c) => c.sentence === cue.clause.sentence && c.i !== cue.clause.i && doc.phrases[c.verb]!.after <= cue.first,
  );
  return told && verbBefore && cue.first - first >= 4
    ? { placement: 'before', contents: [spanOf(doc, { first, after: cue.first })] }
    : null;
}

/** What comes before a closing cue: the sentence from its beginning, a leading "But" included, another attribution's words left out. */
function contentStart(doc: Document, cue: Cue, comma: number): number {
  const { first } = doc.sentences[cue.clause.sentence]!;
  for (let i = comma - 1; i > first; i--) if (doc.tokens[i]!.text === ';') return i + 1;
  return first;
}

/** Behind a closing cue: null where the sentence ends or only adverbials follow, a token where it goes on after a comma, -1 where this is no closing cue. */
function afterCue(doc: Document, cue: Cue): number | null {
  const { tokens } = doc;
  const end = sentenceEnd(doc, cue.clause.sentence);
  let i = cue.after;
  while (i < end && tokens[i]!.text !== ',' && !isQuote(tokens[i])) {
    if (tokens[i]!.pos === 'VERB' && i === cue.after) return -1;
    if (/^(?:that|whether|if)$/.test(tokens[i]!.norm)) return -1;
    i++;
  }
  if (i >= end) return null;
  if (tokens[i]!.text !== ',') return null;
  const next = tokens[i + 1];
  if (!next || (next.pos === 'VERB' && /ing$/.test(next.norm))) return null;
  if (/^(?:while|but|as|after|when|although|though|who|which|where|in|on|citing|according)$/.test(next.norm)) return null;
  return i + 1;
}

/** Does a clause of content hang on the cue: "that …", a bare clause, an infinitive? */
function hasComplement(doc: Document, cue: Cue): boolean {
  return complementOf(doc, cue.clause) !== null;
}

function complementOf(doc: Document, clause: Clause): Clause | null {
  const verb = verbOf(doc, clause);
  for (let k = clause.i + 1; k < doc.clauses.length; k++) {
    const child = doc.clauses[k]!;
    if (child.sentence !== clause.sentence) break;
    if (child.parent !== clause.i || child.first < verb.after) continue;
    if (child.kind === 'complement') return child;
    if (child.kind === 'infinitive' && verbOf(doc, child).finite === 'infinitive') return child;
    if (
      child.kind === 'adverbial' &&
      /^(?:if|whether|why|how|when|where)$/.test(doc.tokens[child.mark ?? child.first]!.norm) &&
      child.first === verb.after
    )
      return child;
  }
  return null;
}

/** The words behind the cue, by the verb's frames: a clause, an infinitive, a noun phrase with "as" or "of", a prepositional phrase. */
function after(doc: Document, cue: Cue): Reported | null {
  const { tokens } = doc;
  const { entry, clause, verb } = cue;
  const { frames } = entry;
  const child = complementOf(doc, clause);
  const takes = (letter: string) => frames.includes(letter) || frames.includes(letter.toUpperCase());
  const only = /[A-Z]/.test(frames);
  const next = tokens[cue.range.after];
  if (!next) return null;
  let from: number | null = null;
  let attitude = false;
  const quoted = isQuote(next);
  if (child && child.kind === 'complement' && (takes('t') || takes('w')) && between(doc, cue, child)) from = child.first;
  else if (child?.kind === 'adverbial' && takes('w')) from = child.first;
  else if (child?.kind === 'infinitive' && takes('i') && between(doc, cue, child)) {
    from = frames.toLowerCase().includes('r') || child.first === cue.range.after ? child.first : cue.range.after;
    attitude = true;
  } else {
    const particle = cue.range.after > verb.after;
    const object = phraseAt(doc, quoted ? cue.range.after + 1 : cue.range.after) as NounPhrase | null;
    const free = !only || frames.includes('N');
    if ((particle || takes('n')) && object && !isTime(tokens, object) && (free || particle)) {
      if (frames.includes('N') === false && only && !particle) return null;
      from = cue.range.after;
      attitude = true;
    } else if (particle && next.pos === 'VERB' && /ing$/.test(next.norm)) {
      from = cue.range.after;
      attitude = true;
    } else if (takes('p') && next.pos === 'ADP' && !only && phraseAt(doc, cue.range.after + 1)) {
      from = cue.range.after;
      attitude = true;
    } else if (takes('g') && next.pos === 'VERB' && /ing$/.test(next.norm)) from = cue.range.after;
    else if (takes('a') && child === null && asPhrase(doc, cue)) {
      from = cue.range.after;
      attitude = true;
    }
  }
  if (from === null || (cue.source === null && !verb.passive && clause.kind !== 'participle' && clause.kind !== 'infinitive')) return null;
  const to = contentEnd(doc, cue, from);
  if (to <= from) return null;
  const contents = [spanOf(doc, { first: from, after: to })];
  if (verb.passive && !cue.source && clause.subject !== null) {
    const subject = doc.phrases[clause.subject] as NounPhrase;
    const expletive = /^(?:it|there)$/.test(tokens[subject.head]!.norm);
    if (!expletive && subject.after <= verb.first) contents.unshift(spanOf(doc, { first: subject.first, after: subject.after }));
    return { placement: 'passive', contents };
  }
  return { placement: attitude && !/^(?:say|tell)$/.test(verb.lemma) ? 'attitude' : 'after', contents };
}

/** Only hearers, days and adverbs may stand between a cue and its clause. */
function between(doc: Document, cue: Cue, child: Clause): boolean {
  if (child.first - cue.range.after > 12) return false;
  for (let i = cue.range.after; i < child.first; i++) if (/^[;:]$/.test(doc.tokens[i]!.text)) return false;
  return true;
}

const asPhrase = (doc: Document, cue: Cue) => {
  const end = Math.min(doc.sentences[cue.clause.sentence]!.after, cue.range.after + 10);
  for (let i = cue.range.after; i < end; i++) if (doc.tokens[i]!.norm === 'as') return true;
  return false;
};

/** The last token of what a cue reports: the sentence's end, or where another cue of the same speaker, or another speaker, takes over. */
export function contentEnd(doc: Document, cue: Cue, from: number): number {
  const { tokens } = doc;
  const end = sentenceEnd(doc, cue.clause.sentence);
  const around = quoteAround(doc, tokens[cue.range.first]!.start);
  let limit = around ? Math.min(end, tokenAt(doc, around.end - 1)) : end;
  for (let k = cue.clause.i + 1; k < doc.clauses.length; k++) {
    const start = doc.clauses[k]!;
    if (start.sentence !== cue.clause.sentence) break;
    const verb = verbOf(doc, start);
    if (verb.first <= from || verb.first >= limit) continue;
    const reports = reportingVerbs[verb.lemma];
    if (!reports) continue;
    const sameSubject = start.subjectShared && start.subject === cue.clause.subject;
    const separated = cutBefore(doc, verb.first);
    if (sameSubject && separated !== null && (start.kind === 'participle' || start.kind === cue.clause.kind)) {
      limit = Math.min(limit, separated);
    } else if (start.kind === 'main' && !start.subjectShared && start.subject !== null && !start.parent) {
      const subject = doc.phrases[start.subject]!;
      const cut = subject.first < verb.first ? cutBefore(doc, subject.first) : separated;
      if (cut !== null && cut > from && /[tT]/.test(reports.frames)) limit = Math.min(limit, cut);
    }
  }
  for (let i = from + 1; i < limit; i++) {
    const t = tokens[i]!;
    if (t.text === ';') return i;
    if (t.norm === 'according' && tokens[i + 1]?.norm === 'to') return tokens[i - 1]!.text === ',' ? i - 1 : i;
  }
  while (limit > from + 1 && /^(?:,|and|but)$/.test(tokens[limit - 1]!.norm)) limit--;
  return limit;
}

/** The comma or conjunction right before token `i`, as the place to cut; null where neither stands there. */
function cutBefore(doc: Document, i: number): number | null {
  const { tokens } = doc;
  let at = i - 1;
  while (at > 0 && (tokens[at]!.pos === 'ADV' || isQuote(tokens[at]))) at--;
  if (at < 0) return null;
  if (/^(?:and|but|while|though|although|as|with|or)$/.test(tokens[at]!.norm)) return tokens[at - 1]?.text === ',' ? at - 1 : at;
  return tokens[at]!.text === ',' ? at : null;
}
