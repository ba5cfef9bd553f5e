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
