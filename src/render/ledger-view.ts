import type { Analysis, ClaimGroup } from '../model/analysis.ts';
import { claimsByRef, type Located } from '../model/refs.ts';
import type { Report, View } from '../model/report.ts';
import type { Verdict } from '../model/vocabulary.ts';
import { shortFigure } from './ledger-words.ts';
import type { Marks } from './marks.ts';
import { type Lines, linesOf } from './position.ts';
import { type Known, known, NOBODY, sourceName } from './speakers.ts';

/** What `sitrep compare` draws: a report with the wire stories that count once. */
export interface LedgerReport extends Report {
  readonly wireCopies: readonly (readonly string[])[];
}

/** Makes a string of a ledger; deterministic, ends with a newline. */
export type LedgerRenderer = (report: LedgerReport, view: View) => string;

export type Entry = NonNullable<ClaimGroup['entries']>[number];

/** A claim of a group with everything that a reader asks about it. */
export interface LedgerLine extends Located {
  readonly entry: Entry;
  readonly figure: string;
  /** Who answers for it: a name, else its words, else the outlet. */
  readonly source: string;
  /** Line of the evidence, from 1. */
  readonly line: number;
}

/** A group with its claims looked up, first reported first. */
export interface LedgerGroup {
  readonly group: ClaimGroup;
  readonly lines: readonly LedgerLine[];
}

/** What needs a reader's eye comes first. */
export const ATTENTION: Readonly<Record<Verdict, number>> = { conflict: 0, overlap: 1, superseded: 2, agree: 3, single: 4 };

/** The groups with their claims looked up, in the order of the ledger. */
export function ledgerGroups({ articles, ledger }: Pick<Report, 'articles' | 'ledger'>, marks: Marks): LedgerGroup[] {
  const claims = claimsByRef(articles);
  const knownOf = new Map<Analysis, Known>();
  const of = (analysis: Analysis): Known => {
    const before = knownOf.get(analysis) ?? known(analysis);
    knownOf.set(analysis, before);
    return before;
  };
  const linesIn = new Map<Analysis, Lines>();
  const lineOf = ({ claim, analysis }: Located): number => {
    const lines = linesIn.get(analysis) ?? linesOf(analysis.article.text);
    linesIn.set(analysis, lines);
    return lines.at(claim.evidence[0]!.start).line;
  };
  return ledger.map((group) => ({
    group,
    lines: (group.entries ?? []).flatMap((entry): LedgerLine[] => {
      const found = claims.get(entry.claim);
      return found
        ? [{ ...found, entry, figure: shortFigure(found.claim, marks), source: sourceWords(found, of), line: lineOf(found) }]
        : [];
    }),
  }));
}

/** The groups as a reader wants them: disagreements first, then those with most voices. */
export const byAttention = (groups: readonly LedgerGroup[]): LedgerGroup[] =>
  [...groups].sort((a, b) => ATTENTION[a.group.verdict] - ATTENTION[b.group.verdict] || (b.group.voices ?? 0) - (a.group.voices ?? 0));

function sourceWords({ claim, analysis }: Located, of: (analysis: Analysis) => Known): string {
  const { source } = claim;
  const outlet = analysis.article.outlet;
  if (source.voice === 'reporter') return outlet ? `${outlet} itself` : 'no source';
  const attribution = source.attribution === null ? undefined : of(analysis).attributions.get(source.attribution);
  const name = source.name ?? sourceName(attribution);
  return name === NOBODY ? (outlet ? `unnamed, in ${outlet}` : 'unnamed') : name;
}

/** Figures that stand, each once with those who give it: "16 (the ministry, the UN)". Denials and stated nones count as figures. */
export function figuresOf({ lines }: LedgerGroup): readonly { readonly figure: string; readonly sources: readonly string[] }[] {
  const out = new Map<string, Set<string>>();
  const heard = new Set<number>();
  for (const { entry, figure, source } of lines) {
    // A copy of a wire story adds no name.
    if (entry.standing !== 'current' || entry.voice === null || heard.has(entry.voice)) continue;
    heard.add(entry.voice);
    const sources = out.get(figure) ?? new Set();
    sources.add(source);
    out.set(figure, sources);
  }
  return [...out].map(([figure, sources]) => ({ figure, sources: [...sources] }));
}
