import type { Gazette } from './gazette.ts';
import { sameCounted } from './people.ts';
import type { Statement } from './statement.ts';
import { sameTime } from './time-base.ts';

/** The ids of the rules in rules.ts by which two claims are the same thing. */
export type SameRule =
  | 'ledger/same-words'
  | 'ledger/same-place-and-day'
  | 'ledger/one-place-in-another'
  | 'ledger/one-report'
  | 'ledger/same-window'
  | 'ledger/same-running-total'
  | 'ledger/place-of-the-report';

/** What two claims need to know of the world around them. */
export interface World {
  readonly gazette: Gazette;
  /** Places inside this one of which the reports tell on these days, those around others left out. */
  readonly sitesIn: (place: string, from: number, to: number) => ReadonlySet<string>;
  /** True where one source counts a place and what lies around it apart on these days. */
  readonly apart: (narrow: string, wide: string, from: number, to: number) => boolean;
}

/**
 * Why two claims speak of the same people or things; null where they do not, or where the texts do not tell. Looks at what is claimed to have
 * happened, to whom, where and when: never at the figure, at who did it or at who says so.
 */
export function sameThing(a: Statement, b: Statement, world: World): SameRule | null {
  if (a.claim.measure !== b.claim.measure || a.mood !== b.mood || a.base !== b.base) return null;
  if (!sameCounted(a.counted, b.counted, a.claim.measure)) return null;
  if (a.place === null || b.place === null || a.from === null || b.from === null) return sameReport(a, b);
  if (!sameTime(a, b)) return null;
  if (a.place !== b.place && !oneSite(a, b, world)) return null;
  if (a.settled.place || b.settled.place || a.settled.day || b.settled.day) return 'ledger/place-of-the-report';
  if (a.place !== b.place) return 'ledger/one-place-in-another';
  if (a.base === 'period') return 'ledger/same-window';
  return a.base === 'cumulative' ? 'ledger/same-running-total' : 'ledger/same-place-and-day';
}

/**
 * Claims without a place or day meet only in their own report and its copies: what one source tells twice in the same words, or what agrees
 * in all that is said.
 */
function sameReport(a: Statement, b: Statement): SameRule | null {
  if (a.place !== b.place || a.from !== b.from) return null;
  if (a.base === 'cumulative' && a.place !== null && a.source.named && a.source.key === b.source.key) return 'ledger/same-running-total';
  if (a.wire !== b.wire) return null;
  const same = a.claim.value === b.claim.value && a.claim.figure?.toLowerCase() === b.claim.figure?.toLowerCase();
  if (a.analysis !== b.analysis) return same ? 'ledger/same-words' : null;
  // Two sources about one thing, or one source again: but no source gives two figures for the same.
  return a.from !== null && (same || a.source.key !== b.source.key) ? 'ledger/one-report' : null;
}

/** One place lies in the other, and the wider words can only mean the one incident known there. */
export function oneSite(a: Statement, b: Statement, { gazette, sitesIn, apart }: World): boolean {
  const [narrow, wide] = gazette.around(a.place!).includes(b.place!) ? [a, b] : [b, a];
  if (!gazette.around(narrow.place!).includes(wide.place!) || gazette.level(wide.place!) === 'country') return false;
  if (a.base === 'cumulative' || a.base === 'period') return false;
  const from = Math.min(a.from!, b.from!);
  const to = Math.max(a.to ?? a.from!, b.to ?? b.from!);
  return sitesIn(wide.place!, from, to).size <= 1 && !apart(narrow.place!, wide.place!, from, to);
}
