import type { ClaimGroup } from '../model/analysis.ts';
import type { Cluster } from './cluster.ts';
import { isoDay } from './day-number.ts';
import { type SameRule, sameThing, type World } from './meet.ts';
import { estimate, type LedgerPolicy } from './policies.ts';
import type { Replacements } from './replaced.ts';
import { restsOn } from './rests.ts';
import type { Statement } from './statement.ts';
import { judge } from './verdict.ts';
import { voicesOf } from './voices.ts';

interface Surroundings {
  readonly replaced: Replacements;
  readonly policy: LedgerPolicy;
  readonly world: World;
  readonly related: NonNullable<ClaimGroup['related']>;
}

type Entry = NonNullable<ClaimGroup['entries']>[number];

/** One group of the ledger, ready for the output: its claims in the order in which they were reported, and what they have to do with each other. */
export function groupOf(id: string, { statements }: Cluster, { replaced, policy, world, related }: Surroundings): ClaimGroup {
  const ordered = inOrder(statements);
  const voices = voicesOf(ordered);
  const isCurrent = ({ ref }: Statement) => !replaced.has(ref);
  const { verdict, rule, because } = judge(voices, isCurrent);
  const { low, best, high, bestOf } = estimate(
    voices.flatMap((voice) => voice.filter(isCurrent).slice(0, 1)),
    policy,
  );
  const head = headOf(ordered, world);
  const voiceOf = new Map(voices.flatMap((voice, i) => voice.map((s) => [s.ref, i + 1] as const)));
  const first = ordered.find((s) => voiceOf.has(s.ref)) ?? head;
  return {
    id,
    measure: head.claim.measure,
    who: ordered.find(({ claim }) => claim.who !== null)?.claim.who?.text ?? null,
    place: head.place === null ? null : world.gazette.name(head.place),
    ...daysOf(ordered, head),
    claims: ordered.map(({ ref }) => ref),
    verdict,
    low,
    best,
    high,
    policy: policy.name,
    basis: head.base,
    modality: head.mood as NonNullable<ClaimGroup['modality']>,
    counted: head.counted.kind,
    voices: voices.length,
    bestOf,
    why: { rule, claims: [...because] },
    rests: restsOn(voices, isCurrent),
    entries: ordered.map((s) => entryOf(s, { first, voice: voiceOf.get(s.ref) ?? null, replaced, world })),
    related,
  };
}

function entryOf(
  s: Statement,
  { first, voice, replaced, world }: { first: Statement; voice: number | null; replaced: Replacements; world: World },
): Entry {
  const by = replaced.get(s.ref);
  const joined: SameRule | null = s === first ? null : sameThing(s, first, world);
  return {
    claim: s.ref,
    reported: isoDay(s.reported),
    low: s.bounds?.low ?? null,
    point: s.point,
    high: s.bounds && s.bounds.high !== Number.POSITIVE_INFINITY ? s.bounds.high : null,
    voice,
    relation: s.claim.source.relation,
    standing: by ? 'replaced' : voice === null ? 'silent' : 'current',
    replacedBy: by?.by.ref ?? null,
    rule: by?.rule ?? joined,
    joined,
  };
}

/** The statement that names the group: the first that states its place and day itself, of those with the narrowest place. */
function headOf(ordered: readonly Statement[], { gazette }: World): Statement {
  const places = new Set(ordered.flatMap(({ place }) => place ?? []));
  const wide = new Set([...places].flatMap((place) => gazette.around(place)));
  const narrow = ordered.filter(({ place }) => place === null || !wide.has(place));
  const list = narrow.length > 0 ? narrow : ordered;
  return list.find(({ settled }) => !settled.place && !settled.day) ?? list[0]!;
}

/** First reported first; of one day in the order of the input. Unknown days stand last. */
const inOrder = (statements: readonly Statement[]): readonly Statement[] =>
  statements
    .map((s, i) => ({ s, i }))
    .sort((a, b) => (a.s.reported ?? Number.MAX_SAFE_INTEGER) - (b.s.reported ?? Number.MAX_SAFE_INTEGER) || a.i - b.i)
    .map(({ s }) => s);

/** The days all claims share; of running totals from the first start to the last reading. */
function daysOf(statements: readonly Statement[], head: Statement): { readonly from: string | null; readonly to: string | null } {
  if (head.from === null) return { from: null, to: isoDay(head.to) };
  const dated = statements.filter((s) => s.from !== null);
  const ends = dated.flatMap((s) => s.to ?? []);
  if (head.base === 'cumulative')
    return { from: isoDay(dated.reduce((n, s) => Math.min(n, s.from!), head.from)), to: ends.length > 0 ? isoDay(most(ends)) : null };
  const from = dated.reduce((n, s) => Math.max(n, s.from!), head.from);
  const to = dated.reduce((n, s) => Math.min(n, s.to ?? s.from!), head.to ?? head.from);
  return from <= to ? { from: isoDay(from), to: isoDay(to) } : { from: isoDay(head.from), to: isoDay(head.to) };
}

const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b));

/** Made from the claim that comes first, so that the group keeps its name when later reports join it. */
export function groupId(statements: readonly Statement[]): string {
  const { ref } = statements.reduce((first, s) => ((s.reported ?? NEVER) < (first.reported ?? NEVER) ? s : first));
  return `g${hash(ref, 0x811c9dc5)}${hash(ref, 0x1b873593)}`;
}

const NEVER = Number.MAX_SAFE_INTEGER;

/** FNV-1a, as six characters. */
function hash(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36).padStart(7, '0').slice(-6);
}
