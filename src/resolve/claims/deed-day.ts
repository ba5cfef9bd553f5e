import type { Document, Sentence } from '../../model/document.ts';
import type { DatedTime } from '../times.ts';
import { isTold } from '../told.ts';

const DEEDS =
  /^(?:attack|strike|airstrike|bombing|blast|explosion|raid|assault|massacre|ambush|shelling|crash|shooting|operation|clash|incident)$/;

/** "the blast damaged …", "since the attack": the sentence speaks of a deed told before. */
export function pointsBack(doc: Document, { first, after }: Sentence, since: boolean): boolean {
  for (let i = first; i < after - 1; i++) {
    if (doc.tokens[i]!.norm !== 'the' && doc.tokens[i]!.norm !== 'that') continue;
    if (!DEEDS.test(doc.tokens[i + 1]!.norm)) continue;
    if (since ? doc.tokens[i - 1]?.norm === 'since' : doc.tokens[i + 2]?.norm !== 'on') return true;
  }
  return false;
}

/** The time of the deeds told before, where there is but one. */
export function onlyDeed(doc: Document, times: readonly DatedTime[], { start }: Sentence): DatedTime | null {
  let only: DatedTime | null = null;
  for (const time of times) {
    if (time.start >= start) break;
    if (time.from_ === null || !NAMES_DAY.test(time.rule) || isTold(doc, time) !== null || isDateline(doc, time)) continue;
    if (only && (only.from_ !== time.from_ || only.to_ !== time.to_)) return null;
    only = time;
  }
  return only;
}

const NAMES_DAY = /^time\/(?:weekday|relative-day|calendar-date|that-day|clock)$/;

/** What stands in the headline or the dateline dates the report. */
const isDateline = (doc: Document, time: DatedTime) => doc.dateline?.date != null && time.start <= doc.dateline.date.end + 1;
