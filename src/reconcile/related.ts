import { gather } from '../model/gather.ts';
import type { Cluster, Clustering } from './cluster.ts';
import { oneSite, type World } from './meet.ts';
import { sameCounted } from './people.ts';
import type { Statement } from './statement.ts';
import { story } from './story.ts';
import { sameTime } from './time-base.ts';

export type RelatedRule = 'ledger/doubt-between-two' | 'ledger/doubt-no-place-or-day' | 'ledger/doubt-opposed-accounts';

/** Two groups of which a careful reader suspects that they count the same, by one claim of each, and why they stay apart. */
export interface Related {
  readonly rule: RelatedRule;
  readonly a: Statement;
  readonly b: Statement;
}

/** Days before its report in which a claim without a day is looked for. */
const LOOK_BACK = 7;
/** A claim that could be any of more groups than this says nothing about each of them. */
const MOST = 8;
/** Groups of one story, measure and day that are looked at. */
const MOST_OF_A_DAY = 64;

/** The doubtful pairs: what the texts do not let a reader say. Known differences (part and whole, day and war) are none. */
export function relatedIn({ clusters, doubts, world }: Clustering): Related[] {
  const found: Related[] = doubts.map(({ a, b }) => ({ rule: 'ledger/doubt-between-two', a: a.like, b: b.like }));
  found.push(...opposed(clusters, world), ...unplaced(clusters, world));
  const of = new Map(clusters.flatMap((cluster, i) => cluster.statements.map((s) => [s.ref, i] as const)));
  const pairs = new Map<string, Related>();
  for (const pair of found) {
    const [i, j] = [of.get(pair.a.ref)!, of.get(pair.b.ref)!];
    const key = i < j ? `${i} ${j}` : `${j} ${i}`;
    if (i !== j && !pair.a.silent && !pair.b.silent && !pairs.has(key)) pairs.set(key, pair);
  }
  return [...pairs.values()];
}

const isCombat = ({ counted }: Statement): boolean =>
  counted.kind === 'soldiers' || counted.kind === 'fighters' || counted.kind === 'combatants';

const daysOf = ({ from, to }: Statement): readonly number[] =>
  from === null ? [] : Array.from({ length: Math.min((to ?? from) - from, 3) + 1 }, (_, k) => from + k);

const isOfIncident = ({ base, mood }: Statement): boolean => base === 'incident' && mood === 'actual';

/** The dead whom one side calls fighters and others people. */
function opposed(clusters: readonly Cluster[], world: World): Related[] {
  const keys = (s: Statement, places: readonly string[]) =>
    daysOf(s).flatMap((day) => places.map((place) => `${s.claim.measure}|${day}|${place}`));
  const heads = clusters.flatMap(({ cells }) => cells.map(({ like }) => like)).filter((s) => isOfIncident(s) && s.place !== null);
  const people = new Map<string, Statement[]>();
  for (const s of heads.filter(({ counted }) => counted.kind === 'general'))
    for (const key of keys(s, [s.place!, ...world.gazette.around(s.place!)])) {
      const list = people.get(key);
      if (list) list.push(s);
      else people.set(key, [s]);
    }
  const out: Related[] = [];
  for (const s of heads.filter((s) => isCombat(s) && s.claim.source.relation === 'adversary'))
    for (const key of keys(s, [s.place!, ...world.gazette.around(s.place!)]))
      for (const other of (people.get(key) ?? []).slice(0, MOST_OF_A_DAY))
        if (sameTime(s, other) && (s.place === other.place || oneSite(s, other, world)))
          out.push({ rule: 'ledger/doubt-opposed-accounts', a: other, b: s });
  return out;
}

/** Figures without a place or a day, beside the groups of the same story that they could belong to. */
function unplaced(clusters: readonly Cluster[], world: World): Related[] {
  const storyOf = story(clusters);
  const placed = gather(
    clusters.flatMap(({ cells }) => {
      const head = cells[0]!.like;
      return head.place === null || head.from === null || !isOfIncident(head) ? [] : daysOf(head).map((day) => ({ day, head }));
    }),
    ({ day, head }) => `${storyOf(head)}|${head.claim.measure}|${day}`,
  );
  const out: Related[] = [];
  for (const { statements } of clusters) {
    const s = statements[0]!;
    if ((s.place !== null && s.from !== null) || s.silent || s.mood !== 'actual' || (s.base !== 'incident' && s.base !== 'unstated'))
      continue;
    const days = s.from !== null ? daysOf(s) : s.reported === null ? [] : Array.from({ length: LOOK_BACK + 1 }, (_, k) => s.reported! - k);
    const near = days.flatMap((day) => (placed.get(`${storyOf(s)}|${s.claim.measure}|${day}`) ?? []).slice(0, MOST_OF_A_DAY));
    const could = [...new Set(near.map(({ head }) => head))].filter((head) => couldBe(s, head, world));
    const top = could.filter((head) => !could.some((other) => world.gazette.around(head.place!).includes(other.place!)));
    if (top.length <= MOST) out.push(...top.map((head) => ({ rule: 'ledger/doubt-no-place-or-day' as const, a: head, b: s })));
  }
  return out;
}

function couldBe(s: Statement, head: Statement, { gazette }: World): boolean {
  const kin = /^(?:family|one):/.test(s.counted.kind) && head.counted.kind === 'general';
  if (!kin && !sameCounted(s.counted, head.counted, s.claim.measure)) return false;
  return s.place === null || s.place === head.place || gazette.around(head.place!).includes(s.place);
}
