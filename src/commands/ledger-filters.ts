import { parseDay } from '../ingest/day.ts';
import type { Analysis, ClaimGroup } from '../model/analysis.ts';
import { claimsByRef } from '../model/refs.ts';
import type { Measure } from '../model/vocabulary.ts';

/** What of the ledger to show. A group is shown whole, with all its claims, or not at all. */
export interface LedgerFilters {
  readonly since?: string;
  readonly until?: string;
  readonly measure?: readonly Measure[];
  readonly place?: string;
  readonly who?: string;
  readonly source?: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The filter that these options ask for. Words match anywhere in a name, without regard to case and accents; days are those of what happened, and
 * a group without a day stands outside every period.
 * @param fail gets what is wrong with an option
 */
export function chosen(
  { since, until, measure, place, who, source }: LedgerFilters,
  fail: (message: string) => never,
): (groups: readonly ClaimGroup[], analyses: readonly Analysis[]) => ClaimGroup[] {
  const from = since === undefined ? null : (parseDay(since) ?? fail(`--since ${since}: no such day; write it as 2024-12-27`));
  const to = until === undefined ? null : (parseDay(until) ?? fail(`--until ${until}: no such day; write it as 2024-12-27`));
  if (from !== null && to !== null && from > to) fail(`--since ${since} is after --until ${until}: no day is in between; swap them`);
  return (groups, analyses) => {
    const claims = (place ?? who ?? source) ? claimsByRef(analyses) : new Map();
    const has = (group: ClaimGroup, wanted: string | undefined, words: (ref: string) => readonly (string | null | undefined)[]) =>
      wanted === undefined || group.claims.some((ref) => words(ref).some((text) => text && plain(text).includes(plain(wanted))));
    return groups.filter(
      (group) =>
        (from === null || (group.to ?? group.from ?? '') >= from) &&
        (to === null || (group.from !== null && group.from <= to)) &&
        (measure === undefined || measure.includes(group.measure)) &&
        has(group, place, (ref) => [group.place, claims.get(ref)?.claim.place?.text]) &&
        has(group, who, (ref) => [group.counted, claims.get(ref)?.claim.who?.text]) &&
        has(group, source, (ref) => [claims.get(ref)?.claim.source.name, claims.get(ref)?.analysis.article.outlet]),
    );
  };
}
