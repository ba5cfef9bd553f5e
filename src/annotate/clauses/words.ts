import { table } from '../../lexicon/table.ts';
import { isQuoteMark } from '../marks.ts';
import { lastNoun, RELATIVES, SEPARATORS } from './marks.ts';
import { isReduced } from './reduced.ts';
import type { State } from './state.ts';

/** Prepositions that open a clause when a subject and a finite verb follow: "after the army said". */
const CLAUSE_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'for', 'than', 'with', 'like', 'once']);

/** A token outside phrases: marks, conjunctions, words that open a clause. */
export function readWord(s: State, i: number, p: number): void {
  const { norm, pos } = s.tokens[i]!;
  if (norm === ',') {
    onComma(s, i);
    return;
  }
  if (isQuoteMark(s.tokens[i]!)) {
    const opener = utteranceFrom(s, i);
    if (opener !== null) s.leave(opener, i);
    else if (closesQuote(s, i)) s.reset(true);
    return;
  }
  if (SEPARATORS.has(norm)) {
    while (s.stack.length > 1) s.pop(i);
    // "Mayor Ann Oro: 16 people hurt": a label before a colon is nobody's subject.
    if (norm === ':' && s.top.clause === null) s.top.subject = s.top.lastFree = null;
    s.comma = true;
    s.before = 'other';
    return;
  }
  if (pos === 'CCONJ') {
    s.conjunction = true;
    return;
  }
  if (RELATIVES.has(norm) && isRelative(s, i)) {
    const frame = s.push('relative', i, i, lastNoun(s, i));
    frame.subject = frame.antecedent;
    s.reset();
    return;
  }
  if (
    (pos === 'SCONJ' && !onlyDates(s, i, p)) ||
    norm === 'that' ||
    norm === 'where' ||
    norm === 'when' ||
    norm === 'why' ||
    norm === 'how' ||
    norm === 'what' ||
    norm === 'whether' ||
    (CLAUSE_PREPOSITIONS.has(norm) && !(/^(?:for|with|like|than)$/.test(norm) && waits(s)) && opensClause(s, p))
  ) {
    const complement = norm === 'that' || norm === 'whether' || norm === 'what' || norm === 'how' || norm === 'why';
    s.push(complement ? 'complement' : norm === 'where' ? 'relative' : 'adverbial', i, i);
    s.reset();
    return;
  }
  if (pos === 'ADP' || norm === 'to' || norm === 'due' || onlyDates(s, i, p)) {
    s.preposition = i;
    s.before = 'other';
    return;
  }
  // "shot dead | a migrant"
  if (pos !== 'ADV' && !(norm === 'dead' && s.before === 'verb')) s.before = 'other';
}

const PAIRS: Readonly<Record<string, string>> = table({ '”': '“', '"': '"', '’': '‘', "''": '``', '»': '«' });

/**
 * Where the utterance begins whose closing mark this is, or null: words quoted whole ("We hold it," he said) are a statement of their
 * own; a stretch quoted inside a statement ('a "huge win," and') is not. Opened in an earlier sentence, it begins before this one.
 */
function utteranceFrom(s: State, i: number): number | null {
  const opening = PAIRS[s.tokens[i]!.text];
  const inside = s.tokens[i - 1];
  if (!opening || !inside || i === s.from || inside.end !== s.tokens[i]!.start || !/^(?:[,?!—–.…]|\.{2,})$/.test(inside.text)) return null;
  for (let k = i - 1; k >= s.from; k--) {
    if (s.tokens[k]!.text !== opening) continue;
    return k === s.from || /^[,:;—–]$/.test(s.tokens[k - 1]!.text) ? k : null;
  }
  return s.from;
}

/** A closing mark parts what was quoted from what follows, as a comma does; a short quotation inside a phrase parts nothing. */
function closesQuote(s: State, i: number): boolean {
  const [before, mark, next] = [s.tokens[i - 1], s.tokens[i]!, s.tokens[i + 1]];
  return (
    !!before &&
    before.end === mark.start &&
    !!next &&
    next.start > mark.end &&
    next.pos !== 'NOUN' &&
    next.pos !== 'ADP' &&
    next.pos !== 'PUNCT'
  );
}

function onComma(s: State, i: number): void {
  // A clause before the subject ("After the strike killed five, …") ends at its comma.
  while (s.stack.length > 1) {
    const frame = s.top;
    const outer = s.stack.at(-2)!;
    const fronted = outer.subject === null && outer.clause === null && frame.clause !== null;
    if (!fronted || !(frame.kind === 'adverbial' || frame.kind === 'participle' || frame.kind === 'infinitive')) break;
    s.pop(i);
  }
  s.comma = true;
  s.preposition = null;
}

/** "that" and "which" after a noun are relative, unless the noun is one of words ("the claim that"). */
function isRelative(s: State, i: number): boolean {
  const { norm } = s.tokens[i]!;
  if (norm === 'who' || norm === 'which' || norm === 'whom' || norm === 'whose') return lastNoun(s, i) !== null;
  if (s.tokens[i]!.pos === 'DET') return false;
  if (s.before === 'verb' || s.tokens[i]!.pos === 'SCONJ') return false;
  return s.tokens[i]!.pos === 'PRON' && lastNoun(s, i) !== null && /^(?:VERB|AUX)$/.test(s.tokens[i + 1]?.pos ?? '');
}

/** Does a subject wait for its verb? "The man who speaks for the army claims …". */
const waits = (s: State) => s.stack.some((f) => f.clause === null && f.subject !== null);

/** "since Tuesday's attacks, the forum said": no verb before the comma, so it only dates what stands before it. */
function onlyDates(s: State, i: number, p: number): boolean {
  const next = s.phrases[p];
  return /^(?:since|until|till)$/.test(s.tokens[i]!.norm) && next?.kind === 'noun' && next.first === i + 1 && !opensClause(s, p);
}

/** Looks ahead from a preposition: does a subject and its finite verb come before the next comma? */
function opensClause(s: State, p: number): boolean {
  const subject = s.phrases[p];
  if (subject?.kind !== 'noun') return false;
  for (let k = p + 1; k < s.phrases.length; k++) {
    const phrase = s.phrases[k]!;
    const gap = s.tokens.slice(s.phrases[k - 1]!.after, phrase.first);
    if (
      gap.some(
        (t) =>
          t.norm === ',' || t.pos === 'SCONJ' || SEPARATORS.has(t.norm) || isQuoteMark(t) || (t.pos === 'CCONJ' && phrase.kind === 'verb'),
      )
    )
      return false;
    if (phrase.kind === 'verb') return phrase.finite === 'finite' && !(phrase.form === 'past' && isReduced(s, phrase, k));
  }
  return false;
}
