import type { Analysis } from '../model/analysis.ts';

/**
 * What `reconcile` and the ledger's renderers read of a report, less than two thirds of it: an archive holds thousands of reports at once to
 * compare them. The rest of the lists is empty; the ledger is the same.
 */
export function neededOf(analysis: Analysis): Analysis {
  const { mentions, entities, attributions, events, claims } = analysis;
  const places = mentions.filter(({ type }) => type === 'place' || type === 'facility');
  const cited = new Set(claims.map(({ source }) => source.attribution));
  const speakers = new Set(claims.map(({ source }) => source.name));
  const meant = new Set([...places, ...claims.flatMap(({ who, by, place, source }) => [who, by, place, source])].map((x) => x?.entity));
  return {
    ...analysis,
    mentions: places,
    entities: entities.filter(({ id, name }) => meant.has(id) || speakers.has(name)).map((entity) => ({ ...entity, mentions: [] })),
    attributions: attributions.filter(({ id }) => cited.has(id)).map((attribution) => ({ ...attribution, contents: [] })),
    events: events.filter(({ type }) => type === 'assault').map((event) => ({ ...event, actors: [], targets: [] })),
    quantities: [],
    times: [],
    notes: [],
    beaten: [],
  };
}
