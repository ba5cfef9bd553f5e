import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Clause, Document } from '../../model/document.ts';
import type { Cue } from './cue.ts';
import { isQuote, quoteAround, sentenceEnd, tokenAt, verbOf } from './syntax.ts';

/** The last token of what a cue reports: the sentence's end, or where another cue of the same speaker, or another speaker, takes over. */
export function contentEnd(doc: Document, cue: Cue, from: number): number {
  const { tokens } = doc;
  const end = sentenceEnd(doc, cue.clause.sentence);
  const around = quoteAround(doc, tokens[cue.range.first]!.start);
  let limit = around ? Math.min(end, tokenAt(doc, around.end - 1)) : end;
  // "Turkey, which backs the rebels, said …": what the relative clause reports ends with it.
  if (
    /^(?:relative|participle)$/.test(cue.clause.kind) &&
    tokens[cue.clause.first - 1]?.text === ',' &&
    tokens[cue.clause.after - 1]?.text === ',' &&
    cue.clause.after > from
  )
    limit = Math.min(limit, cue.clause.after - 1);
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
    } else if (isContrast(doc, start)) {
      const mark = start.mark!;
      if (mark > from) limit = Math.min(limit, tokens[mark - 1]!.text === ',' ? mark - 1 : mark);
    } else if (start.kind === 'main' && !start.subjectShared && start.subject !== null && start.parent === null) {
      const subject = doc.phrases[start.subject]!;
      const cut = subject.first < verb.first ? cutBefore(doc, subject.first) : separated;
      if (cut !== null && cut > from && /[tT]/.test(reports.frames)) limit = Math.min(limit, cut);
    }
  }
  for (let i = from + 1; i < limit; i++) {
    const t = tokens[i]!;
    if (t.text === ';') return i;
    if (t.norm === 'citing' && tokens[i - 1]!.text === ',') return i - 1;
    if (t.norm === 'according' && tokens[i + 1]?.norm === 'to') return tokens[i - 1]!.text === ',' ? i - 1 : i;
  }
  while (limit > from + 1 && /^(?:,|and|but)$/.test(tokens[limit - 1]!.norm)) limit--;
  return limit;
}

/** "…, while an aid worker spoke of 50 dead": another speaker, set against the first. */
const isContrast = ({ tokens }: Document, { kind, mark, subject, subjectShared }: Clause): boolean =>
  kind === 'adverbial' &&
  mark !== null &&
  subject !== null &&
  !subjectShared &&
  /^(?:while|whereas|though|although)$/.test(tokens[mark]!.norm);

/** The comma or conjunction right before token `i`, as the place to cut; null where neither stands there. */
function cutBefore(doc: Document, i: number): number | null {
  const { tokens } = doc;
  let at = i - 1;
  while (at > 0 && (tokens[at]!.pos === 'ADV' || isQuote(tokens[at]))) at--;
  if (at < 0) return null;
  if (/^(?:and|but|while|though|although|as|with|or)$/.test(tokens[at]!.norm)) return tokens[at - 1]?.text === ',' ? at - 1 : at;
  return tokens[at]!.text === ',' ? at : null;
}
