import { table } from '../lexicon/table.ts';
import type { Statement } from './statement.ts';

/** Smallest, chosen and largest figure of a group; null where nothing states one or, for `best`, where the policy leaves it open. */
export interface Estimate {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** The claim whose figure `best` is. */
  readonly bestOf: string | null;
}

/** A written way to come from what is claimed to three numbers, with where it comes from. Nothing is ever averaged. */
export interface LedgerPolicy {
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly best: (current: readonly Statement[]) => Statement | null;
}

/**
 * How far a source can be relied on for a count, 1 the most: bodies that count the dead as their work; authorities and parties; everybody
 * else, the anonymous and the reporter; a party about its adversary. Our reading of "most reliable" in the UCDP definition, open to argument.
 */
function tierOf({ claim, source }: Pick<Statement, 'claim' | 'source'>): 1 | 2 | 3 | 4 {
  const { kind, relation, identification } = claim.source;
  if (relation === 'adversary') return 4;
  if (kind === 'medical') return 1;
  if (!source.named || identification === 'anonymous') return 3;
  if (kind === 'international-organisation' || kind === 'ngo') return 1;
  return AUTHORITIES.has(kind) ? 2 : 3;
}

const AUTHORITIES: ReadonlySet<string> = new Set([
  'government',
  'military',
  'police',
  'intelligence',
  'armed-group',
  'politician',
  'document',
]);

/** The figure a claim stands for: its point, of a range the lower end. Null for vague and silent claims. */
export function figureOf({ point, bounds, claim }: Statement): number | null {
  if (point !== null) return point;
  return bounds === null || claim.qualifier === 'vague' ? null : bounds.low;
}

/** True where the claim names its figure and does not only bound it. A part of an open whole is a bound. */
const namesFigure = ({ claim, point, bounds }: Statement): boolean =>
  point !== null &&
  (claim.qualifier === null || claim.qualifier === 'exact' || claim.qualifier === 'about' || claim.qualifier === 'nearly') &&
  (claim.qualifier !== 'exact' || bounds!.high !== Number.POSITIVE_INFINITY);

const lowest = (list: readonly Statement[]): Statement | null =>
  list.reduce<Statement | null>((best, s) => (best === null || figureOf(s)! < figureOf(best)! ? s : best), null);

function mostReliable(current: readonly Statement[]): Statement | null {
  for (const tier of [1, 2, 3, 4]) {
    const inTier = current.filter((s) => tierOf(s) === tier && figureOf(s) !== null);
    const named = inTier.filter(namesFigure);
    if (inTier.length > 0) return lowest(named.length > 0 ? named : inTier);
  }
  return null;
}

/** Only where the newest reports give one figure: a tie stays open. */
function newest(current: readonly Statement[]): Statement | null {
  const counted = current.filter((s) => figureOf(s) !== null && s.reported !== null);
  const day = counted.reduce((latest, s) => Math.max(latest, s.reported!), Number.NEGATIVE_INFINITY);
  const last = counted.filter((s) => s.reported === day);
  return new Set(last.map(figureOf)).size === 1 ? last[0]! : null;
}

/** The policies that `--ledger-policy` can name. */
export const ledgerPolicies: Readonly<Record<string, LedgerPolicy>> = table({
  ucdp: {
    name: 'ucdp',
    about:
      'Best is the figure of the most reliable source that has one: hospitals, international organisations and monitors; then authorities and parties; then everybody else and the anonymous; last a party about its adversary. Where that does not decide, the lowest.',
    source:
      'after the best, low and high estimates of UCDP GED as they are commonly described (the most reliable figure, the lower one where reliability does not decide); its codebook was not at hand, and the order of the tiers is ours',
    best: mostReliable,
  },
  conservative: {
    name: 'conservative',
    about: 'Best is the lowest figure claimed.',
    source: 'after the ACLED codebook on fatalities: the most conservative figure where sources differ',
    best: (current) => lowest(current.filter((s) => figureOf(s) !== null)),
  },
  latest: {
    name: 'latest',
    about: 'Best is the figure of the newest report; open where reports of that day differ.',
    source: 'this program',
    best: newest,
  },
  range: {
    name: 'range',
    about: 'No best figure: low and high only.',
    source: 'Standards for Casualty Recording (Every Casualty): where sources conflict the figure may be kept as a range',
    best: () => null,
  },
});

/** Low, best and high over the current claims: low and high are the smallest and largest numbers anybody states, an open bound adds nothing. */
export function estimate(current: readonly Statement[], policy: LedgerPolicy): Estimate {
  let [low, high]: [number | null, number | null] = [null, null];
  for (const statement of current) {
    if (figureOf(statement) === null) continue;
    const [least, most] = extremes(statement);
    low = low === null ? least : Math.min(low, least);
    high = high === null ? most : Math.max(high, most);
  }
  const best = policy.best(current);
  return { low, best: best && figureOf(best), high, bestOf: best?.ref ?? null };
}

/** What the claim itself states, without the leeway that comparing gives to "about" and "nearly". */
function extremes({ claim, point }: Statement): readonly [number, number] {
  const least = claim.low ?? point ?? claim.high ?? 0;
  return [least, claim.high ?? point ?? claim.low ?? least];
}
