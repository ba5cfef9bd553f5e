import { type Clause, clauseAt, type Document } from '../model/document.ts';
import type { Time } from '../model/finding.ts';
import { type DatedTime, writtenOn } from './times.ts';

const OPENERS = /^(?:since|from|between)$/;

/** Days from one to another; `since` where they are still running. */
export interface Stretch {
  readonly from: string;
  readonly to: string | null;
  readonly since: boolean;
}

/**
 * The stretch that the words around a time make of it: "since Monday" runs to the day of writing, "so far this year" too, "between
 * 17 and 21 July" to the second day. Null where the time stands for itself.
 */
export function stretchOf(doc: Document, times: readonly DatedTime[], time: DatedTime): Stretch | null {
  if (time.from_ === null) return null;
  const { tokens } = doc;
  const before = tokens[time.first - 1]?.norm ?? '';
  const owner = /^['’]s?$/.test(tokens[time.after]?.norm ?? '');
  const end = OPENERS.test(before) && before !== 'since' && !owner ? endOf(doc, times, time) : null;
  if (end) return { from: time.from_, to: end.to_, since: false };
  if (before === 'and' || before === 'to') {
    const start = times[times.indexOf(time) - 1];
    if (start?.from_ && OPENERS.test(tokens[start.first - 1]?.norm ?? '') && endOf(doc, times, start) === time)
      return { from: start.from_, to: time.to_, since: false };
  }
  if (isSince(doc, time)) return { from: time.from_, to: writtenOn(doc, times)?.toString() ?? null, since: true };
  const current = time.says.is === 'relative' && time.says.which === 'this' && time.says.unit !== 'weekend';
  const soFar = tokens[time.first - 1]?.norm === 'far' && tokens[time.first - 2]?.norm === 'so';
  const now = writtenOn(doc, times)?.toString();
  if ((current || soFar) && now && time.to_ !== null && now < time.to_) return { from: time.from_, to: now, since: soFar };
  return null;
}

/** The second of two times joined by "and", "to" or "until". */
function endOf(doc: Document, times: readonly DatedTime[], start: DatedTime): DatedTime | null {
  const next = times[times.indexOf(start) + 1];
  if (!next || next.first !== start.after + 1 || !/^(?:and|to|until|till|through)$/.test(doc.tokens[start.after]?.norm ?? '')) return null;
  return next.to_ !== null && start.from_ !== null && start.from_ <= next.to_ ? next : null;
}

/** Does a time open a running stretch: "since Monday", "since the start of May", "since the assault began on 4 April", "from Monday on"? */
function isSince(doc: Document, time: Time): boolean {
  const { tokens } = doc;
  const word = (back: number) => tokens[time.first - back]?.norm ?? '';
  if (word(1) === 'since') return true;
  if (word(1) === 'from') return /^(?:on|onwards?)$/.test(tokens[time.after]?.norm ?? '');
  if (word(1) === 'of' && /^(?:start|beginning|outbreak|early|end|middle)$/.test(word(2)))
    return word(3) === 'since' || word(4) === 'since';
  if (/^(?:early|late|mid)$/.test(word(1)) && word(2) === 'since') return true;
  const clause = clauseAt(doc, time.first);
  return clause !== null && marksSince(doc, clause);
}

export const marksSince = (doc: Document, clause: Clause): boolean =>
  clause.kind === 'adverbial' && clause.mark !== null && doc.tokens[clause.mark]!.norm === 'since';
