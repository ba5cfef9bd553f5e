import { clauseAt, type Document, type VerbGroup } from '../../model/document.ts';
import type { DatedTime } from '../times.ts';
import type { Predicate } from './predicates.ts';
import { nearness } from './reach.ts';

const NEARLY = /^(?:early|late|around|about|noon|midday|midnight|mid|last|on|the|at)$/;

/** "as of Sunday", "as of late Sunday", "as at 3 March": the day until which somebody counted. */
function isAsOf({ tokens }: Document, { first }: DatedTime): boolean {
  for (let i = first - 1; i > first - 4; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:of|at)$/.test(norm) && tokens[i - 1]?.norm === 'as') return true;
    if (!NEARLY.test(norm)) return false;
  }
  return false;
}

/** "had reached 95 by Friday", "By Friday evening, 18 people had been killed": until then, not on that day. */
function isReachedBy(doc: Document, { first }: DatedTime, { clause }: Predicate): boolean {
  const before = /^(?:early|late)$/.test(doc.tokens[first - 1]?.norm ?? '') ? 2 : 1;
  if (doc.tokens[first - before]?.norm !== 'by') return false;
  const verbs = [clause, clauseAt(doc, first)].map((c) => (c ? (doc.phrases[c.verb] as VerbGroup) : null));
  return verbs.some((v) => v !== null && (v.perfect || /^(?:reach|stand)$/.test(v.lemma)));
}

/** The day until which a figure was counted, which is not that of the deed. */
export const isUntil = (doc: Document, time: DatedTime, predicate: Predicate): boolean =>
  isAsOf(doc, time) || isReachedBy(doc, time, predicate);

/** The day of counting that goes with a predicate. */
export const countDay = (doc: Document, times: readonly DatedTime[], predicate: Predicate): DatedTime | null =>
  times.find((t) => isUntil(doc, t, predicate) && nearness(doc, t.first, predicate) !== null) ?? null;
