import type { Analysis, Claim } from './analysis.ts';

/** A report with the id that its claims carry in the ledger. */
export interface NumberedReport {
  readonly id: string;
  readonly analysis: Analysis;
}

/** Reports by id, in the order of the input. The same text twice is one report; another text under a known id gets a number. */
export function numbered(analyses: readonly Analysis[]): NumberedReport[] {
  const byId = new Map<string, Analysis>();
  for (const analysis of analyses) {
    const { id: given, sha256 } = analysis.article;
    let id = given;
    for (let n = 2; byId.has(id) && byId.get(id)!.article.sha256 !== sha256; n++) id = `${given}~${n}`;
    if (!byId.has(id)) byId.set(id, analysis);
  }
  return [...byId].map(([id, analysis]) => ({ id, analysis }));
}

/** A claim with its report. */
export interface Located {
  readonly claim: Claim;
  readonly analysis: Analysis;
}

/** Claims by the id they have in the ledger: `article id#claim id`. */
export const claimsByRef = (analyses: readonly Analysis[]): ReadonlyMap<string, Located> =>
  new Map(
    numbered(analyses).flatMap(({ id, analysis }) => analysis.claims.map((claim) => [`${id}#${claim.id}`, { claim, analysis }] as const)),
  );
