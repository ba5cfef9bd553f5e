import type { Analysis, Claim, ClaimGroup } from '../model/analysis.ts';
import type { Condition } from './choices.ts';

/** How often a condition was met, and where first. */
export interface Met {
  count: number;
  first: string | null;
}

const OF_CLAIMS: Readonly<Partial<Record<Condition, (claim: Claim) => boolean>>> = {
  // The reporter's own voice, and "reportedly": no source at all.
  unsourced: ({ modality, source }) => modality === 'actual' && (source.voice === 'reporter' || source.identification === 'none'),
  anonymous: ({ modality, source }) => modality === 'actual' && source.voice === 'attributed' && source.identification === 'anonymous',
  unverified: ({ verification }) => verification === 'unverified',
};

/** Counts claims that meet a condition. Called for each article as it comes, so that nothing has to be kept. */
export function countClaims(met: Map<Condition, Met>, { article, claims }: Analysis): void {
  for (const [condition, state] of met) {
    const meets = OF_CLAIMS[condition];
    for (const claim of meets ? claims.filter(meets) : []) note(state, `${claim.id} of ${article.source ?? article.id}`);
  }
}

/** Counts groups of claims that contradict each other. */
export function countConflicts(met: Map<Condition, Met>, ledger: readonly ClaimGroup[]): void {
  const state = met.get('conflict');
  for (const group of state ? ledger.filter((g) => g.verdict === 'conflict') : []) note(state!, `${group.claims.join(' and ')}`);
}

function note(state: Met, where: string): void {
  state.count++;
  state.first ??= where;
}
