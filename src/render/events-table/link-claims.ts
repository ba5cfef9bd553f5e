import type { Analysis, Claim } from '../../model/analysis.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import type { Incident } from './model.ts';

/**
 * Gives claims whose words name no trigger to an incident where only one can be meant: the only one of their sentence, or the only attack
 * that the article says has happened. No claim goes to two incidents, so that nothing is counted twice.
 */
export function linkClaims(incidents: readonly Incident[], { claims }: Analysis, sentenceAt: (offset: number) => Span): Incident[] {
  const home = new Map<string, Incident>();
  for (const incident of incidents) for (const { id } of incident.claims) if (!home.has(id)) home.set(id, incident);
  const attacks = incidents.filter(({ main, modality, aggregate }) => main.type === 'assault' && modality === 'actual' && !aggregate);
  const told = gather(
    incidents.flatMap((incident) =>
      [...new Set(incident.events.map(({ start }) => sentenceAt(start).start))].map((at) => ({ at, incident })),
    ),
    ({ at }) => String(at),
  );
  for (const claim of claims) {
    if (home.has(claim.id)) continue;
    const here = (told.get(String(sentenceAt(claim.evidence[0]!.start).start)) ?? []).map(({ incident }) => incident);
    const candidates = here.length > 0 ? here.filter((incident) => canBear(claim, incident)) : isToll(claim) ? attacks : [];
    const whole = claim.partOf === null ? undefined : home.get(claim.partOf);
    const found = whole ?? (candidates.length === 1 && agrees(claim, candidates[0]!) ? candidates[0] : undefined);
    if (found) home.set(claim.id, found);
  }
  const mine = gather(
    claims.filter(({ id }) => home.has(id)),
    ({ id }) => home.get(id)!.told.id,
  );
  return incidents.map((incident) => ({ ...incident, claims: mine.get(incident.told.id) ?? [] }));
}

/** People come to harm by force, not by an agreement or a deployment told beside it. */
const canBear = ({ measure }: Claim, { main }: Incident): boolean =>
  main.type === 'assault' || main.type === 'protest' || !(measure === 'killed' || measure === 'wounded' || measure === 'killed-or-wounded');

/** The dead and hurt of one incident. */
const isToll = ({ measure, modality, when }: Claim): boolean =>
  (measure === 'killed' || measure === 'wounded') && modality === 'actual' && (when.basis === 'incident' || when.basis === 'revision');

/** A claim with another day or another named place is about something else. */
function agrees({ when, place }: Claim, { events }: Incident): boolean {
  const days = events.flatMap((event) => (event.when ? [event.when] : []));
  if (
    when.from !== null &&
    days.length > 0 &&
    !days.some(({ from, to }) => (to ?? from ?? when.from)! >= when.from! && (from ?? when.to)! <= (when.to ?? '9999'))
  )
    return false;
  const places = events.flatMap((event) => event.places.map(({ text }) => text.toLowerCase()));
  return place === null || places.length === 0 || places.includes(place.text.toLowerCase());
}
