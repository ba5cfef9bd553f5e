import { type Clause, clauseAt, type Document, tokenFrom, type VerbGroup } from '../../model/document.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Predicate } from './predicates.ts';

/**
 * How near a word stands to a predicate in the grammar: 0 in its own clause or in one that only continues it, 1 in a clause above
 * or beside it, null where another statement lies between (a relative clause, somebody's speech).
 */
export function nearness(doc: Document, token: number, predicate: Predicate): 0 | 1 | null {
  const own = predicate.clause;
  const other = clauseAt(doc, token);
  if (!own || !other || own === other) return 0;
  if (descends(doc, other, own)) return continues(doc, other, own) ? 0 : null;
  if (descends(doc, own, other)) return speaksBetween(doc, own, other) ? null : 1;
  const verb = doc.phrases[other.verb] as VerbGroup;
  if (other.kind === 'relative' && !(token < own.first)) return null;
  return SPEECH.test(verb.lemma) && other.first < own.first ? null : 1;
}

const SPEECH = /^(?:say|tell|report|announce|claim|confirm|deny|add|warn|state|believe|write|ask|declare|note|allege|insist|come)$/;

/** Is `inner` below `outer`? */
function descends(doc: Document, inner: Clause, outer: Clause): boolean {
  for (let c: number | null = inner.parent; c !== null; c = doc.clauses[c]!.parent) if (c === outer.i) return true;
  return false;
}

/** Infinitives and participles go on with what their clause says; relative clauses, "after …" and contents start something new. */
function continues(doc: Document, inner: Clause, outer: Clause): boolean {
  for (let c: Clause = inner; c !== outer; c = doc.clauses[c.parent!]!) {
    if (c.kind === 'relative' || c.kind === 'complement') return false;
    if (c.kind === 'adverbial' && !/^(?:when|while|as)$/.test(c.mark === null ? '' : doc.tokens[c.mark]!.norm)) return false;
    if (c.parent === null) return false;
  }
  return true;
}

function speaksBetween(doc: Document, inner: Clause, outer: Clause): boolean {
  for (let c: number | null = inner.parent; c !== null; c = doc.clauses[c]!.parent) {
    if (SPEECH.test((doc.phrases[doc.clauses[c]!.verb] as VerbGroup).lemma)) return true;
    if (c === outer.i) return false;
  }
  return false;
}

/** The stretch of text a claim may draw on: what its source said, or for the reporter's own words the sentence. */
export const insideAny = (spans: readonly Span[], span: Span): boolean => spans.length === 0 || spans.some((s) => contains(s, span));

/**
 * Words that belong to what a source said though they stand outside the span of its words: "In the city of Kharkiv, he said, the toll …" and
 * what hangs on a last word of it ("since | Tuesday's attacks, the forum said").
 */
export function isSaid(doc: Document, said: readonly Span[], span: Span): boolean {
  if (insideAny(said, span)) return true;
  const before = tokenFrom(doc, span.start) - 1;
  if (before < 0) return false;
  if (doc.tokens[before]!.norm === 'since') return insideAny(said, doc.tokens[before]!);
  const sentence = doc.sentences[doc.tokens[before]!.sentence]!;
  const next = tokenFrom(doc, span.end);
  const content = said.find((s) => s.start > span.end && s.end <= sentence.end);
  if (before > sentence.first + 1 || doc.tokens[sentence.first]!.pos !== 'ADP' || doc.tokens[next]?.text !== ',' || !content) return false;
  return tokenFrom(doc, content.start) - next <= LONGEST_CUE && doc.tokens[tokenFrom(doc, content.start) - 1]?.text === ',';
}

/** Words of a cue that breaks a sentence: ", the governor's office said,". */
const LONGEST_CUE = 8;
