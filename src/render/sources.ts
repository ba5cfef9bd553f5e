import type { OutAttribution } from '../model/analysis.ts';
import type { Stance } from '../model/vocabulary.ts';
import type { ClaimRow, RowContext } from './claim-rows.ts';
import { carriers, NOBODY, sourceName, stanceVerb } from './speakers.ts';
import { identificationWords, kindWords } from './wording.ts';

/** Words that a source is reported with. */
export interface Saying {
  readonly line: number;
  /** "says", or "says, cited by Yonhap". */
  readonly verb: string;
  readonly words: string;
}

/** A source with all it is reported to have said. */
export interface SourceBlock {
  readonly name: string;
  /** Other words the text uses for it here: "the agency". */
  readonly role: string | null;
  readonly kind: string;
  readonly doubtful: boolean;
  readonly stances: readonly (readonly [stance: Stance, count: number])[];
  readonly sayings: readonly Saying[];
  /** Numbers of the claims that rest on it. */
  readonly claims: readonly number[];
}

/** Attributions gathered by source, in the order in which sources first speak. What names no source stands at the end. */
export function sourceBlocks(context: RowContext, rows: readonly ClaimRow[]): SourceBlock[] {
  const groups = new Map<string, OutAttribution[]>();
  for (const attribution of context.analysis.attributions) {
    const key = keyOf(attribution);
    const group = groups.get(key);
    if (group) group.push(attribution);
    else groups.set(key, [attribution]);
  }
  const blocks = [...groups.values()].map((group) => blockOf(group, context, rows));
  return [...blocks.filter((_, i) => [...groups.keys()][i] !== ''), ...blocks.filter((_, i) => [...groups.keys()][i] === '')];
}

const keyOf = (a: OutAttribution): string =>
  a.sources.length === 0 && a.name === null ? '' : ((a.sources.length === 1 ? a.sources[0]!.entity : null) ?? sourceName(a).toLowerCase());

function blockOf(group: readonly OutAttribution[], context: RowContext, rows: readonly ClaimRow[]): SourceBlock {
  const { of, lines } = context;
  const first = group[0]!;
  const ids = new Set(group.map((a) => a.id));
  const stances = new Map<Stance, number>();
  for (const { stance } of group) stances.set(stance, (stances.get(stance) ?? 0) + 1);
  const entity = first.sources.length === 1 && first.sources[0]!.entity ? of.entities.get(first.sources[0]!.entity) : undefined;
  return {
    name: sourceName(first),
    role: entity?.role ?? null,
    kind: `${kindWords[first.sourceKind]}, ${identificationWords[first.identification]}`,
    doubtful: first.identification === 'anonymous' || first.identification === 'none',
    stances: [...stances],
    sayings: group.map((a) => {
      const via = carriers(a, of);
      return {
        line: lines.at((a.contents[0] ?? a.cue ?? a.sources[0])?.start ?? 0).line,
        verb: `${sourceName(a) === NOBODY && a.cue ? `${context.marks.open}${a.cue.text}${context.marks.close}` : stanceVerb(a)}${via.length > 0 ? `, cited by ${via.join(', ')}` : ''}`,
        words: contentWords(a, context.marks.ellipsis),
      };
    }),
    claims: rows
      .filter(({ claim }) => claim.source.attribution !== null && ids.has(claim.source.attribution))
      .map(({ n }) => n)
      .sort((a, b) => a - b),
  };
}

/** What is said, verbatim: quotations in their marks, pieces parted by an ellipsis, the "that" before it left out. */
const contentWords = (a: OutAttribution, ellipsis: string): string =>
  a.contents.map((content) => content.text.replace(/^(?:that\s+|[,:;\s]+)/, '')).join(` ${ellipsis} `);
