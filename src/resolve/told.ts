import type { Document } from '../model/document.ts';
import type { Time } from '../model/finding.ts';

const TOLD =
  /^(?:said|says|told|announced|reported|added|confirmed|claimed|stated|warned|declared|wrote|insisted|denied|acknowledged|admitted|given|issued|published|posted|alleged|statement|reporters|briefing)$/;

/** "said on Friday", "a statement Monday": the day of the speaking. */
export function isTold(doc: Document, time: Time): number | null {
  const before = doc.tokens[time.first - 1];
  const verb = /^(?:on|last|late|early|in|earlier)$/.test(before?.norm ?? '') ? doc.tokens[time.first - 2] : before;
  return verb && TOLD.test(verb.norm) ? verb.i : null;
}

const RISEN = /^(?:rose|rises|risen|climbed|climbs|grew|grown|jumped|increased|stood|stands|fell|fallen|lowered|raised)$/;

/** "rose to nine on Wednesday": the day of a count. */
export function isCounted(doc: Document, { first }: Pick<Time, 'first'>): boolean {
  const word = (back: number) => doc.tokens[first - back]?.norm ?? '';
  const at = word(1) === 'on' ? 2 : 1;
  return /^(?:to|at)$/.test(word(at + 1)) && RISEN.test(word(at + 2));
}
