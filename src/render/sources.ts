import type { Analysis, OutAttribution } from '../model/analysis.ts';
import { gather } from '../model/gather.ts';
import type { ClaimRow, RowContext } from './claim-rows.ts';
import { restsAlone } from './source-list/alone.ts';
import { readArticle } from './source-list/read-article.ts';
import { carriers, NOBODY, sourceName, stanceVerb } from './speakers.ts';
import { identificationWords, kindWords } from './wording.ts';

/** Words that a source is reported with. */
export interface Saying {
  /** Of the attribution. */
  readonly id: string;
  readonly line: number;
  /** "says", or "says, cited by Yonhap". */
  readonly verb: string;
  readonly words: string;
}

/** A source with all it is reported to have said. */
export interface SourceBlock {
  readonly name: string;
  readonly role: string | null;
  readonly kind: string;
  /** Anonymous, or nobody at all. */
  readonly doubtful: boolean;
  /** The stances as verbs that agree with the name. */
  readonly stances: readonly (readonly [verb: string, count: number])[];
  readonly sayings: readonly Saying[];
  /** Numbers of the claims that rest on it. */
  readonly claims: readonly number[];
  /** Those of them whose figure no other source of the article gives. */
  readonly alone: readonly number[];
}

/** Attributions gathered by source, in the order in which sources first speak. What names no source stands at the end. */
export function sourceBlocks(context: RowContext, rows: readonly ClaimRow[]): SourceBlock[] {
  const groups = gather(context.analysis.attributions, keyOf);
  const unnamed = groups.get(NO_KEY);
  groups.delete(NO_KEY);
  const behind = gather(rows, ({ claim }) => claim.source.attribution ?? NO_KEY);
  const alone = aloneIn(context.analysis);
  return [...groups.values(), ...(unnamed ? [unnamed] : [])].map((group) => blockOf(group, context, behind, alone));
}

/** Ids of claims that rest on one source alone. */
function aloneIn(analysis: Analysis): ReadonlySet<string> {
  const { claims } = readArticle(analysis);
  return new Set(claims.filter(restsAlone(claims)).map(({ shown }) => shown.claim));
}

const NO_KEY = '';

function keyOf(a: OutAttribution): string {
  if (a.sources.length === 0 && a.name === null) return NO_KEY;
  return (a.sources.length === 1 ? a.sources[0]!.entity : null) ?? sourceName(a).toLowerCase();
}

function blockOf(
  group: readonly OutAttribution[],
  context: RowContext,
  behind: ReadonlyMap<string, readonly ClaimRow[]>,
  alone: ReadonlySet<string>,
): SourceBlock {
  const first = group[0]!;
  const entity = first.sources.length === 1 && first.sources[0]!.entity ? context.of.entities.get(first.sources[0]!.entity) : undefined;
  const rows = group.flatMap(({ id }) => behind.get(id) ?? []).sort((a, b) => a.n - b.n);
  return {
    name: sourceName(first),
    role: entity?.role ?? null,
    kind: `${kindWords[first.sourceKind]}, ${identificationWords[first.identification]}`,
    doubtful: first.identification === 'anonymous' || first.identification === 'none',
    stances: [...gather(group, ({ stance }) => stance)].map(([, those]) => [stanceVerb(those[0]!), those.length] as const),
    sayings: group.map((a) => sayingOf(a, context)),
    claims: rows.map(({ n }) => n),
    alone: rows.filter(({ claim }) => alone.has(claim.id)).map(({ n }) => n),
  };
}

function sayingOf(a: OutAttribution, { lines, marks, of }: RowContext): Saying {
  const via = carriers(a, of);
  const verb = sourceName(a) === NOBODY && a.cue ? `${marks.open}${a.cue.text}${marks.close}` : stanceVerb(a);
  // Verbatim: quotations in their marks, pieces parted by an ellipsis, the "that" before them left out.
  const words = a.contents.map(({ text }) => text.replace(/^(?:that\s+|[,:;\s]+)/, '')).join(` ${marks.ellipsis} `);
  return {
    id: a.id,
    line: lines.at((a.contents[0] ?? a.cue ?? a.sources[0])?.start ?? 0).line,
    verb: via.length > 0 ? `${verb}, cited by ${via.join(', ')}` : verb,
    words,
  };
}
