import { gather } from '../../model/gather.ts';
import type { ReadClaim } from './read-article.ts';

/**
 * Tells which claims rest on one source alone: no other source gives the same figure for the same measure or, for a claim without a
 * figure, any claim of that measure. Only attributed claims that are said to have happened; "reportedly" and the reporter's own voice
 * back nobody up. In another article the same figure counts only where both name the same place, so that the toll of one incident
 * never backs that of another.
 */
export function restsAlone(claims: readonly ReadClaim[]): (claim: ReadClaim) => boolean {
  const backing = gather(claims.filter(counts), ({ shown }) => shown.measure);
  return (claim) => counts(claim) && !claim.several && !backing.get(claim.shown.measure)!.some((other) => backs(other, claim));
}

const counts = ({ shown, speaker }: ReadClaim): boolean =>
  shown.modality === 'actual' && (speaker?.joinedBy === 'name' || speaker?.joinedBy === 'words');

function backs(other: ReadClaim, claim: ReadClaim): boolean {
  if (other.speaker!.key === claim.speaker!.key) return false;
  const asked = figureOf(claim);
  return (asked === null || asked === figureOf(other)) && sameThing(other, claim);
}

/** Figures that read alike: the number named, else the bounds; null without a figure. */
function figureOf({ figure: { value, low, high } }: ReadClaim): string | null {
  return value === null && low === null && high === null ? null : String(value ?? `${low}-${high}`);
}

function sameThing(a: ReadClaim, b: ReadClaim): boolean {
  const here = a.shown.article === b.shown.article;
  if (here ? a.place !== null && b.place !== null && a.place !== b.place : a.place === null || a.place !== b.place) return false;
  if (a.figure.from !== null && b.figure.to !== null && a.figure.from > b.figure.to) return false;
  if (b.figure.from !== null && a.figure.to !== null && b.figure.from > a.figure.to) return false;
  const statuses = [a.figure.status, b.figure.status];
  return !(statuses.includes('combatant') && statuses.includes('civilian'));
}
