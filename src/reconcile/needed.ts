import type { Analysis } from '../model/analysis.ts';

/**
 * What `reconcile` and the ledger's renderers read of a report, two thirds of it: an archive holds thousands of reports at once to compare them.
 * The rest of the lists is empty; the ledger is the same.
 */
export function neededOf(analysis: Analysis): Analysis {
  const { mentions, attributions, events, claims } = analysis;
  const cited = new Set(claims.map(({ source }) => source.attribution));
  return {
    ...analysis,
    mentions: mentions.filter(({ type }) => type === 'place' || type === 'facility'),
    attributions: attributions.filter(({ id }) => cited.has(id)),
    events: events.filter(({ type }) => type === 'assault'),
    quantities: [],
    times: [],
    notes: [],
    beaten: [],
  };
}
