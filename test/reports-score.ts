// Scores a ledger against the grouping annotated by hand.
import type { Analysis, ClaimGroup } from '../src/model/analysis.ts';
import type { GoldGroup, Incident } from './reports-gold.ts';

export interface Score {
  /** Pairs of claims that stand in one group in both, in the ledger only, in the gold only. */
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
  readonly verdicts: number;
  readonly estimates: number;
  readonly groups: number;
  readonly related: { readonly both: number; readonly extra: number; readonly missed: number };
  readonly errors: readonly string[];
}

const pairs = <T>(list: readonly T[]): (readonly [T, T])[] => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Pairwise grouping, and for each gold group the verdict and the three numbers of the ledger's group that holds most of its claims.
 * @param keyOf the gold key of a claim of the ledger, null for one that is not in the gold
 */
export function score(
  { name, groups: gold, claims, possiblyRelated }: Incident,
  ledger: readonly ClaimGroup[],
  keyOf: (ref: string) => string | null,
): Score {
  const found = ledger.map((group) => ({ group, keys: [...new Set(group.claims.map((ref) => keyOf(ref) ?? ref))] }));
  const goldOf = new Map(gold.flatMap((g, i) => g.claims.map((k) => [k, i] as const)));
  const goldPairs = new Set(gold.flatMap((g) => pairs(g.claims).map(([a, b]) => key(a, b))));
  const foundPairs = new Set(found.flatMap(({ keys }) => pairs(keys).map(([a, b]) => key(a, b))));
  const errors: string[] = [];
  const extra = [...foundPairs].filter((pair) => !goldPairs.has(pair));
  const missed = [...goldPairs].filter((pair) => !foundPairs.has(pair));
  const say = (list: readonly string[], what: string) => list.length > 0 && errors.push(`${name}: ${what} ${list.join(', ')}`);
  say(extra, 'joined, but apart in the gold:');
  say(missed, 'apart, but joined in the gold:');
  let [verdicts, estimates] = [0, 0];
  for (const g of gold) {
    const match = best(g, found);
    if (match?.verdict === g.verdict) verdicts++;
    else errors.push(`${name}: ${g.claims[0]} ${g.measure} is ${g.verdict}, found ${match?.verdict}`);
    if (match && match.low === g.low && match.best === g.best && match.high === g.high) estimates++;
    else
      errors.push(`${name}: ${g.claims[0]} ${g.measure} ${g.low}/${g.best}/${g.high}, found ${match?.low}/${match?.best}/${match?.high}`);
  }
  const goldRelated = new Set(possiblyRelated.map(([a, b]) => key(`${goldOf.get(a)}`, `${goldOf.get(b)}`)));
  const foundRelated = new Set(
    ledger.flatMap(({ related = [] }) =>
      related.flatMap(({ claims: [a, b] }) => {
        const [x, y] = [keyOf(a!), keyOf(b!)];
        return x === null || y === null ? [] : [key(`${goldOf.get(x)}`, `${goldOf.get(y)}`)];
      }),
    ),
  );
  const shared = [...foundRelated].filter((pair) => goldRelated.has(pair)).length;
  const named = (pair: string) =>
    pair
      .split(' ')
      .map((i) => gold[Number(i)]?.claims[0])
      .join('~');
  say([...foundRelated].filter((p) => !goldRelated.has(p)).map(named), 'related in the ledger only:');
  say([...goldRelated].filter((p) => !foundRelated.has(p)).map(named), 'related in the gold only:');
  return {
    both: foundPairs.size - extra.length,
    extra: extra.length,
    missed: missed.length,
    verdicts,
    estimates,
    groups: gold.length,
    related: { both: shared, extra: foundRelated.size - shared, missed: goldRelated.size - shared },
    errors: claims.length === 0 ? [] : errors,
  };
}

function best(g: GoldGroup, found: readonly { group: ClaimGroup; keys: readonly string[] }[]): ClaimGroup | undefined {
  const shared = (keys: readonly string[]) => keys.filter((k) => g.claims.includes(k)).length;
  return found.reduce<{ group: ClaimGroup; n: number } | undefined>((top, { group, keys }) => {
    const n = shared(keys);
    return n > (top?.n ?? 0) ? { group, n } : top;
  }, undefined)?.group;
}

/** Sums over incidents. */
export function total(scores: readonly Score[]) {
  const sum = (of: (s: Score) => number) => scores.reduce((n, s) => n + of(s), 0);
  const [both, extra, missed] = [sum((s) => s.both), sum((s) => s.extra), sum((s) => s.missed)];
  return {
    precision: both / (both + extra),
    recall: both / (both + missed),
    verdicts: sum((s) => s.verdicts) / sum((s) => s.groups),
    estimates: sum((s) => s.estimates) / sum((s) => s.groups),
    relatedPrecision: sum((s) => s.related.both) / sum((s) => s.related.both + s.related.extra),
    relatedRecall: sum((s) => s.related.both) / sum((s) => s.related.both + s.related.missed),
  };
}

/**
 * For each claim as extracted the gold claim that it is: of the same report and sentence, measure and figure, each at most once. Vague words are
 * equal as words: the annotation leaves their bounds to the policy table (section 4 of its guideline), which the program has applied.
 */
export function matched(incident: Incident, analyses: readonly Analysis[]): Map<string, string> {
  const free = new Set(incident.claims);
  const out = new Map<string, string>();
  for (const { article, claims } of analyses)
    for (const claim of claims) {
      const at = claim.evidence[0]!.start;
      const gold = [...free].find((g) => {
        const start = article.text.indexOf(g.sentence);
        const inside = g.report === article.id && at < start + g.sentence.length && claim.evidence[0]!.end > start;
        const same = g.value === claim.value && g.low === claim.low && g.high === claim.high;
        const vague = g.qualifier === 'vague' && claim.qualifier === 'vague' && g.figure?.toLowerCase() === claim.figure?.toLowerCase();
        return inside && g.measure === claim.measure && (same || vague);
      });
      if (!gold) continue;
      free.delete(gold);
      out.set(`${article.id}#${claim.id}`, gold.key);
    }
  return out;
}
