import { type Clause, clausesIn, type Document, type NounPhrase } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { contentEnd } from './content-end.ts';
import { type Cue, chargeAfter } from './cue.ts';
import { isSaidByNamed } from './noun-cue.ts';
import { quoteAfter, quoteBefore } from './quoted.ts';
import { atFigure, toFigure } from './set-figure.ts';
import { isQuote, isTime, phraseAt, sentenceEnd, spanOf, verbOf } from './syntax.ts';

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

export const span = (start: number, end: number): Span => ({ start, end });

/** "Forty died, the ministry said": the cue closes the sentence, or stands between commas inside it. */
export function before(doc: Document, cue: Cue): Reported | null {
  const { tokens } = doc;
  if (!/[tTqQ]/.test(cue.entry.frames) || hasComplement(doc, cue) || cue.verb.finite !== 'finite') return null;
  const sentence = doc.sentences[cue.clause.sentence]!;
  const comma = cue.first - 1;
  if (comma <= sentence.first || cue.source === null || cue.clause.subjectShared || hasObject(doc, cue)) return null;
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

/** "At a party, Clinton called them …": what the verb reports is its object, not what stands before. Hearers and days are no such objects. */
function hasObject(doc: Document, cue: Cue): boolean {
  if (cue.inverted || /r/i.test(cue.entry.frames)) return false;
  const object = phraseAt(doc, cue.range.after);
  return object !== null && !isTime(doc.tokens, object);
}

/** "Forty died the ministry said": text that lost its commas. Only a plain verb of speech that ends its sentence counts. */
function bare(doc: Document, cue: Cue): Reported | null {
  const { first } = doc.sentences[cue.clause.sentence]!;
  const end = sentenceEnd(doc, cue.clause.sentence);
  if (!/^(?:say|tell|report|add|announce)$/.test(cue.verb.lemma) || cue.inverted || end - cue.range.after > 3) return null;
  const told =
    cue.verb.lemma === 'tell' || end === cue.range.after || isTime(doc.tokens, (phraseAt(doc, end - 1) ?? doc.phrases[0]) as NounPhrase);
  const verbBefore = clausesIn(doc, cue.clause.sentence).some((c) => c.i !== cue.clause.i && doc.phrases[c.verb]!.after <= cue.first);
  return told && verbBefore && cue.first - first >= 4
    ? { placement: 'before', contents: [spanOf(doc, { first, after: cue.first })] }
    : null;
}

/** What comes before a closing cue: the sentence from its beginning, a leading "But" included; behind a semicolon only what follows it. */
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
  if (!next) return null;
  // "Rebels attacked a convoy, the army said, killing five": not the speaker's doing.
  if (next.pos === 'VERB' && /ing$/.test(next.norm)) return isOwn(doc, cue, next.i) ? null : i + 1;
  if (/^(?:while|but|as|after|when|although|though|who|which|where|in|on|citing|according)$/.test(next.norm)) return null;
  return i + 1;
}

/** Is the participle at a token the speaker's ("she said, citing"), or one of what is told? */
function isOwn(doc: Document, cue: Cue, token: number): boolean {
  const clause = clausesIn(doc, cue.clause.sentence).find((c) => doc.phrases[c.verb]!.first === token);
  return clause?.kind !== 'participle' || clause.subject === cue.clause.subject;
}

/** Does a clause of content hang on the cue: "that …", a bare clause, an infinitive? */
export function hasComplement(doc: Document, cue: Cue): boolean {
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
export function after(doc: Document, cue: Cue): Reported | null {
  const { tokens } = doc;
  const { entry, clause, verb } = cue;
  const { frames } = entry;
  const child = complementOf(doc, clause);
  const takes = (letter: string) => frames.includes(letter) || frames.includes(letter.toUpperCase());
  const only = /[A-Z]/.test(frames);
  const next = tokens[cue.range.after];
  if (!next) return null;
  const agent = verb.passive ? clause.obliques.find((o) => tokens[o.preposition]!.norm === 'by') : undefined;
  let from: number | null = agent ? chargeAfter(doc, verb, agent.phrase) : null;
  const charged = from !== null;
  let attitude = false;
  const quoted = isQuote(next);
  if (charged) attitude = true;
  else if (child?.kind === 'complement' && takes('n') && isOfSaying(doc, cue, child)) {
    from = cue.range.after;
    attitude = true;
  } else if (child && child.kind === 'complement' && (takes('t') || takes('w')) && between(doc, cue, child)) from = child.first;
  else if (child?.kind === 'adverbial' && takes('w')) from = child.first;
  else if (child?.kind === 'infinitive' && takes('i') && between(doc, cue, child)) {
    from = frames.toLowerCase().includes('r') || child.first === cue.range.after ? child.first : cue.range.after;
    attitude = true;
  } else {
    const particle = cue.range.after > verb.after;
    const object = phraseAt(doc, quoted ? cue.range.after + 1 : cue.range.after);
    const free = !only || frames.includes('N');
    if (takes('u')) {
      if (!object || !atFigure(doc, clause, object)) return null;
      from = cue.range.after;
    } else if (takes('z')) {
      if (!object || !toFigure(doc, cue, object)) return null;
      from = cue.range.after;
    } else if ((particle || takes('n')) && object && !isTime(tokens, object) && (free || particle)) {
      from = cue.range.after;
      attitude = true;
    } else if (particle && next.pos === 'VERB' && /ing$/.test(next.norm)) {
      from = cue.range.after;
      attitude = true;
    } else if (takes('p') && next.pos === 'ADP' && !only && phraseAt(doc, cue.range.after + 1)) {
      from = cue.range.after;
      attitude = true;
    } else if (takes('g') && /^(?:VERB|AUX)$/.test(next.pos) && /ing$/.test(next.norm)) from = cue.range.after;
    else if (takes('a') && child === null && asPhrase(doc, cue)) {
      from = cue.range.after;
      attitude = true;
    }
  }
  if (from === null && takes('t') && clauseFollows(doc, cue)) from = cue.range.after;
  if (from === null || (cue.source === null && !verb.passive && clause.kind !== 'participle' && clause.kind !== 'infinitive')) return null;
  const to = contentEnd(doc, cue, from);
  if (to <= from) return null;
  const contents = [spanOf(doc, { first: from, after: to })];
  if (verb.passive && (!cue.source || charged) && clause.subject !== null) {
    const subject = doc.phrases[clause.subject] as NounPhrase;
    const expletive = /^(?:it|there)$/.test(tokens[subject.head]!.norm);
    if (!expletive && subject.after <= verb.first) contents.unshift(spanOf(doc, { first: subject.first, after: subject.after }));
    return { placement: 'passive', contents };
  }
  return { placement: attitude && !/^(?:say|tell)$/.test(verb.lemma) ? 'attitude' : 'after', contents };
}

/**
 * "said too much was made of it", "said that if it rains, they go": the parser found no clause that hangs on the cue, but a "that" or, behind
 * "say", a verb shows that one stands there.
 */
function clauseFollows({ tokens, phrases, phraseOf }: Document, { clause, verb, range, inverted, source }: Cue): boolean {
  if (inverted || source === null || verb.passive || verb.finite === 'infinitive') return false;
  if (tokens[range.after]?.norm === 'that' && tokens[range.after]!.pos === 'SCONJ') return true;
  if (verb.lemma !== 'say' || tokens[range.after]?.text === ',') return false;
  for (let i = range.after; tokens[i]?.sentence === clause.sentence; i++) {
    const { norm, pos } = tokens[i]!;
    if (isQuote(tokens[i]) || /^[;:]$/.test(norm) || pos === 'SCONJ' || norm === 'before' || norm === 'after') return false;
    const phrase = phrases[phraseOf[i] ?? -1];
    if (phrase?.kind === 'verb' && phrase.finite === 'finite') return i > range.after && tokens[i - 1]!.pos !== 'CCONJ';
  }
  return false;
}

/** "denied a report by the agency that …": what is denied is the report, and the clause is the agency's. */
function isOfSaying(doc: Document, { range }: Cue, child: Clause): boolean {
  const object = doc.phrases[doc.phraseOf[range.after] ?? -1];
  return object?.kind === 'noun' && object.after <= child.first && isSaidByNamed(doc, object);
}

/** Only hearers, days and adverbs may stand between a cue and its clause. */
export function between(doc: Document, cue: Cue, child: Clause): boolean {
  if (child.first - cue.range.after > 12) return false;
  for (let i = cue.range.after; i < child.first; i++) if (/^[;:]$/.test(doc.tokens[i]!.text)) return false;
  return true;
}

const asPhrase = (doc: Document, cue: Cue) => {
  const end = Math.min(doc.sentences[cue.clause.sentence]!.after, cue.range.after + 10);
  for (let i = cue.range.after; i < end; i++) if (doc.tokens[i]!.norm === 'as') return true;
  return false;
};
