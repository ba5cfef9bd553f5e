import type { Note } from '../../model/analysis.ts';
import { gather } from '../../model/gather.ts';
import { restsAlone } from './alone.ts';
import type { RestingClaim, SourceList, SourceRecord } from './model.ts';
import type { ReadArticle, ReadAttribution, ReadClaim, Speaker } from './read-article.ts';
import { warningsOf } from './warnings.ts';

/** What is gathered under one key. */
interface Gathered {
  readonly speaker: Speaker;
  readonly attributions: ReadAttribution[];
  readonly claims: ReadClaim[];
  readonly articles: Set<string>;
}

/** Joins the sources of articles by name or, without one, by their words; the one that most claims rest on first, nobody last. */
export function sourceList(read: readonly ReadArticle[], notes: readonly Note[] = []): SourceList {
  const alone = restsAlone(read.flatMap(({ claims }) => claims));
  const found = new Map<string, Gathered>();
  const at = (speaker: Speaker, article: string): Gathered => {
    const entry = found.get(speaker.key) ?? { speaker, attributions: [], claims: [], articles: new Set<string>() };
    found.set(speaker.key, entry);
    entry.articles.add(article);
    return entry;
  };
  for (const { article, attributions, claims } of read) {
    for (const attribution of attributions) at(attribution.speaker, article.id).attributions.push(attribution);
    for (const claim of claims) if (claim.speaker) at(claim.speaker, article.id).claims.push(claim);
  }
  const passed = gather(
    read.flatMap(({ attributions }) => attributions.flatMap(({ carriers }) => carriers)),
    (key) => key,
  );
  const show = (claim: ReadClaim): RestingClaim => ({ ...claim.shown, alone: alone(claim) });
  const sources = [...found.values()].map((entry) => recordOf(entry, passed.get(entry.speaker.key)?.length ?? 0, show)).sort(byWeight);
  return { articles: read.map(({ article }) => article), sources, warnings: warningsOf(read, show), notes };
}

const isSomebody = ({ source }: SourceRecord): number => (source === null ? 0 : 1);

/** Sorting is stable, so that equals stay in the order in which they first speak. */
const byWeight = (a: SourceRecord, b: SourceRecord): number =>
  isSomebody(b) - isSomebody(a) || b.claims.length - a.claims.length || b.attributions - a.attributions;

function recordOf(
  { speaker, attributions, claims, articles }: Gathered,
  passesOn: number,
  show: (c: ReadClaim) => RestingClaim,
): SourceRecord {
  const kinds = ranked(attributions, ({ kind }) => kind);
  const as = ranked(attributions, ({ identification }) => identification).map(([word]) => word);
  const shown = claims.map(show);
  return {
    source: speaker.source,
    role: attributions.find(({ role }) => role !== null)?.role ?? null,
    // One telling word decides: the sentence "he said" knows less of a colonel than the one that introduced him.
    kind: (kinds.find(([kind]) => kind !== 'unknown') ?? kinds[0])?.[0] ?? 'unknown',
    identification: as.includes('named') ? 'named' : (as[0] ?? 'none'),
    joinedBy: speaker.joinedBy,
    articles: [...articles],
    attributions: attributions.length,
    stances: ranked(attributions, ({ stance }) => stance).map(([stance, count]) => ({ stance, count })),
    passesOn,
    via: [...new Set(attributions.flatMap(({ via }) => via))],
    measures: ranked(shown, ({ measure }) => measure).map(([measure, count]) => ({ measure, count })),
    claims: shown,
    alone: shown.filter((claim) => claim.alone).length,
  };
}

/** Values by how often they occur, the most frequent first. */
function ranked<T, V extends string>(items: readonly T[], of: (item: T) => V): (readonly [value: V, count: number])[] {
  return [...gather(items, of)].map(([value, those]) => [value as V, those.length] as const).sort((a, b) => b[1] - a[1]);
}
