import type { Document } from '../../../model/document.ts';
import type { MentionType } from '../../../model/vocabulary.ts';
import type { Run } from './runs.ts';
import { HEADS } from './words.ts';

/** What a head word says: a type, or that the run names none of the types (an operation, a treaty, a cup). */
export interface Head {
  readonly type: MentionType | 'none';
  readonly evidence: 'head' | 'lead';
}

const GROUPS = /^(?:front|brigades|militia|cartel|jihad|resistance|militias|gang|faction)$/;
const NO_UNIT = /^(?:company|wing|aircraft|jets)$/;
const COMMON_FACILITY = /^(?:house|center|centre|market|school|academy)$/;

/** The type its head word gives a run: its last word, or for some types its first. Single words have no head. */
export function headOf({ tokens }: Document, run: Run): Head | null {
  if (run.after - run.first < 2) return null;
  const last = tokens[run.after - 1]!.norm;
  const two = `${tokens[run.after - 2]!.norm} ${last}`;
  const head = (type: Head['type']): Head => ({ type, evidence: 'head' });
  if (HEADS.otherLead.has(tokens[run.first]!.norm)) return { type: 'none', evidence: 'lead' };
  if (HEADS.group.has(two) || (HEADS.group.has(last) && GROUPS.test(last))) return head('armed-group');
  if (/^(?:liberation|independence|revolutionary) army$/.test(two)) return head('armed-group');
  if (two === 'task force' || HEADS.military.has(two) || (HEADS.military.has(last) && !NO_UNIT.test(last))) return head('military-unit');
  if (HEADS.other.has(last)) return head('none');
  if (HEADS.facility.has(last) && !COMMON_FACILITY.test(last)) return head('facility');
  if (HEADS.organisation.has(last)) return head('organisation');
  if (/^(?:house|center|centre)$/.test(last)) return head('organisation');
  if (HEADS.place.has(last) || (last.endsWith('s') && HEADS.place.has(last.slice(0, -1)))) return head('place');
  if (COMMON_FACILITY.test(last)) return head('facility');
  return null;
}
