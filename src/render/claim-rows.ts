import type { Analysis, Claim } from '../model/analysis.ts';
import { boundWords, coreWords, doerWords, figureWords, whenWords, whereWords } from './claim-words.ts';
import type { Marks } from './marks.ts';
import type { Lines } from './position.ts';
import { carriers, claimSource, type Known } from './speakers.ts';
import { identificationWords, kindWords, measureWords, modalityWords, statusWords, verificationWords } from './wording.ts';

/** One claim as a reader sees it: words only, nothing to look up any more. */
export interface ClaimRow {
  readonly claim: Claim;
  /** Number in the article, from 1: what other sections point to. */
  readonly n: number;
  /** How deep it stands under the claims it is part of. */
  readonly depth: number;
  readonly line: number;
  readonly figure: string;
  readonly bounds: string | null;
  readonly who: string;
  readonly status: string | null;
  readonly measure: string;
  /** Figure, people and what happened to them, without bounds. */
  readonly core: string;
  /** The text counts nobody: "heavy casualties". */
  readonly uncounted: boolean;
  readonly by: string;
  readonly where: string;
  readonly when: string;
  readonly source: string;
  readonly via: string | null;
  readonly kind: string | null;
  readonly verification: string | null;
  /** Null for what is said to have happened. */
  readonly modality: string | null;
  /** Number of the whole, where that stands in another list. */
  readonly partOf: number | null;
}

/** What rows are made from. */
export interface RowContext {
  readonly analysis: Analysis;
  readonly lines: Lines;
  readonly of: Known;
  readonly marks: Marks;
}

/** Claims numbered in their order, parts moved right under their wholes; first what is said to have happened, then, apart, the rest. */
export function claimRows(context: RowContext): { readonly stated: readonly ClaimRow[]; readonly apart: readonly ClaimRow[] } {
  const { claims } = context.analysis;
  const number = new Map(claims.map((claim, i) => [claim.id, i + 1]));
  const order = (chosen: readonly Claim[]): ClaimRow[] => {
    const here = new Set(chosen.map((claim) => claim.id));
    const parts = new Map<string, Claim[]>();
    const top: Claim[] = [];
    for (const claim of chosen) {
      if (claim.partOf !== null && here.has(claim.partOf) && claim.partOf !== claim.id)
        parts.set(claim.partOf, [...(parts.get(claim.partOf) ?? []), claim]);
      else top.push(claim);
    }
    const rows: ClaimRow[] = [];
    const seen = new Set<Claim>();
    const add = (claim: Claim, depth: number): void => {
      if (seen.has(claim)) return;
      seen.add(claim);
      const outside = depth === 0 && claim.partOf !== null ? (number.get(claim.partOf) ?? null) : null;
      rows.push(rowOf(claim, number.get(claim.id)!, depth, outside, context));
      for (const part of parts.get(claim.id) ?? []) add(part, depth + 1);
    };
    // Claims that are part of one another have no top; they stand at the end rather than nowhere.
    for (const claim of [...top, ...chosen]) add(claim, 0);
    return rows;
  };
  return { stated: order(claims.filter((c) => c.modality === 'actual')), apart: order(claims.filter((c) => c.modality !== 'actual')) };
}

function rowOf(claim: Claim, n: number, depth: number, partOf: number | null, { analysis, lines, of, marks }: RowContext): ClaimRow {
  const { source, who } = claim;
  const attribution = source.attribution === null ? undefined : of.attributions.get(source.attribution);
  const via = carriers(attribution, of);
  return {
    claim,
    n,
    depth,
    partOf,
    line: lines.at(claim.evidence[0]!.start).line,
    figure: figureWords(claim) ?? (claim.modality === 'negated' ? 'none' : 'no figure'),
    bounds: boundWords(claim, marks),
    who: who?.text ?? '',
    status: who && who.status !== 'unknown' ? statusWords[who.status] : null,
    measure: measureWords[claim.measure],
    core: coreWords(claim, analysis.article.text),
    uncounted: figureWords(claim) === null && claim.modality !== 'negated',
    by: doerWords(claim, of) ?? '',
    where: whereWords(claim, analysis),
    when: whenWords(claim, marks),
    source: claimSource(claim, of),
    via: via.length > 0 ? `via ${via.join(', ')}` : null,
    kind: source.voice === 'reporter' ? null : `${kindWords[source.kind]}, ${identificationWords[source.identification]}`,
    verification: claim.verification === 'none-stated' ? null : verificationWords[claim.verification],
    modality: claim.modality === 'actual' ? null : modalityWords[claim.modality],
  };
}
