import type { Analysis, ClaimGroup, Note } from '../model/analysis.ts';
import { gather } from '../model/gather.ts';
import { numbered } from '../model/refs.ts';
import { alignCopies } from './align.ts';
import { arithmetic } from './arithmetic.ts';
import { cluster } from './cluster.ts';
import { dayNumber } from './day-number.ts';
import { gazetteOf } from './gazette.ts';
import { groupId, groupOf } from './group.ts';
import { ledgerPolicies } from './policies.ts';
import { relatedIn } from './related.ts';
import { type Replacement, replacedIn, replacedParts } from './replaced.ts';
import { settle } from './settle.ts';
import { settleDays } from './settle-days.ts';
import { type Copies, type Statement, statementsOf } from './statement.ts';
import { wireCopies } from './wire-copies.ts';

export { claimsByRef, type Located } from '../model/refs.ts';
export type { LedgerPolicy } from './policies.ts';
export { ledgerPolicies } from './policies.ts';

/** What a caller may choose. */
export interface ReconcileOptions {
  /** How low, best and high are chosen: `ucdp` (default), `conservative`, `latest`, `range`. */
  readonly policy?: string;
  /** Count copies of an agency report as reports of their own. */
  readonly keepDuplicates?: boolean;
}

/** What the reports say together. */
export interface Ledger {
  /** Claims about the same thing, in the order in which they first come up. Every claim is in exactly one group. */
  readonly groups: readonly ClaimGroup[];
  /** Ids of reports that are copies of one wire story. */
  readonly wireCopies: readonly (readonly string[])[];
  /** Sums that fit or do not. */
  readonly notes: readonly Note[];
}

/**
 * Groups the claims of reports by what they are about, and says whether they agree. Pure: the same analyses in the same order give the same
 * ledger. A report that comes twice (same id, same text) counts once. sitrep says what is claimed, never what is true.
 * @throws RangeError when the policy does not exist
 */
export function reconcile(analyses: readonly Analysis[], { policy: name = 'ucdp', keepDuplicates = false }: ReconcileOptions = {}): Ledger {
  const policy = ledgerPolicies[name];
  if (!policy) throw new RangeError(`no ledger policy "${name}"; there are ${Object.keys(ledgerPolicies).join(', ')}`);
  const reports = numbered(analyses);
  const copies = keepDuplicates ? [] : wireCopies(reports.map(({ id, analysis }) => ({ id, text: analysis.article.text })));
  const gazette = gazetteOf(reports.map(({ analysis }) => analysis));
  const copiesOf = firstOf(copies, new Map(reports.map(({ id, analysis }) => [id, analysis.article])));
  const stated = alignCopies(reports.flatMap(({ id, analysis }) => statementsOf(analysis, gazette, copiesOf, id)));
  const settled = [...gather(stated, ({ analysis }) => analysis).values()].flatMap((report) => settle(report, gazette));
  const statements = settleDays(alignCopies(settled), gazette);
  const clustering = cluster(statements, gazette);
  const { clusters, world } = clustering;
  const found = clusters.map(({ statements }) => ({ statements, replaced: replacedIn(statements) }));
  const wholes = new Map<string, Replacement>(found.flatMap(({ replaced }) => [...replaced]));
  for (const { statements, replaced } of found) replacedParts(statements, wholes, replaced);
  const all = new Map<string, Replacement>(found.flatMap(({ replaced }) => [...replaced]));
  const named = clusters.map((cluster) => ({ cluster, id: groupId(cluster.statements) }));
  const ids = new Map(named.flatMap(({ cluster, id }) => cluster.statements.map((s) => [s.ref, id] as const)));
  const related = relatedOf(relatedIn(clustering), ids);
  const groups = named.map(({ cluster, id }) => groupOf(id, cluster, { replaced: all, policy, world, related: related.get(id) ?? [] }));
  return {
    groups,
    wireCopies: copies,
    notes: arithmetic(
      clusters.map(({ statements }) => statements),
      all,
    ),
  };
}

type Print = Pick<Analysis['article'], 'published' | 'outlet'>;

/** The wire story of each report with the day and the outlet of its first print. */
function firstOf(copies: readonly (readonly string[])[], prints: ReadonlyMap<string, Print>): Copies {
  const of = new Map<string, ReturnType<Copies['of']>>();
  for (const story of copies) {
    const first = story
      .map((id) => prints.get(id)!)
      .reduce((a, b) => ((dayNumber(b.published) ?? NEVER) < (dayNumber(a.published) ?? NEVER) ? b : a));
    for (const id of story) of.set(id, { wire: story[0]!, first: first.published, outlet: first.outlet });
  }
  return {
    of: (id) => of.get(id) ?? { wire: id, first: prints.get(id)?.published ?? null, outlet: prints.get(id)?.outlet ?? null },
  };
}

const NEVER = Number.MAX_SAFE_INTEGER;

type RelatedGroup = NonNullable<ClaimGroup['related']>[number];

function relatedOf(pairs: ReturnType<typeof relatedIn>, ids: ReadonlyMap<string, string>): ReadonlyMap<string, readonly RelatedGroup[]> {
  const out = new Map<string, RelatedGroup[]>();
  const put = (own: Statement, other: Statement, rule: string) => {
    const list = out.get(ids.get(own.ref)!) ?? [];
    list.push({ group: ids.get(other.ref)!, claims: [own.ref, other.ref], rule });
    out.set(ids.get(own.ref)!, list);
  };
  for (const { a, b, rule } of pairs) {
    put(a, b, rule);
    put(b, a, rule);
  }
  return out;
}
