import type { Analysis, Claim, Entity, OutAttribution, OutEvent, OutMention, OutQuantity, OutTime } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/** Anything of an analysis that has an id, with what it is. */
export type Found =
  | { readonly kind: 'claim'; readonly item: Claim }
  | { readonly kind: 'attribution'; readonly item: OutAttribution }
  | { readonly kind: 'event'; readonly item: OutEvent }
  | { readonly kind: 'quantity'; readonly item: OutQuantity }
  | { readonly kind: 'time'; readonly item: OutTime }
  | { readonly kind: 'mention'; readonly item: OutMention }
  | { readonly kind: 'entity'; readonly item: Entity };

/** Everything that was found, claims first. */
export function findingsOf(a: Analysis): Found[] {
  return [
    ...a.claims.map((item) => ({ kind: 'claim' as const, item })),
    ...a.attributions.map((item) => ({ kind: 'attribution' as const, item })),
    ...a.events.map((item) => ({ kind: 'event' as const, item })),
    ...a.quantities.map((item) => ({ kind: 'quantity' as const, item })),
    ...a.times.map((item) => ({ kind: 'time' as const, item })),
    ...a.mentions.map((item) => ({ kind: 'mention' as const, item })),
    ...a.entities.map((item) => ({ kind: 'entity' as const, item })),
  ];
}

/** The finding with this id; without one, all whose id begins so. */
export function findById(a: Analysis, id: string): Found[] {
  const all = findingsOf(a);
  const exact = all.filter(({ item }) => item.id === id);
  return exact.length > 0 ? exact : all.filter(({ item }) => item.id.startsWith(id));
}

/** What covers this offset (UTF-16 code units). */
export function findAt(a: Analysis, offset: number): Found[] {
  const there = ({ start, end }: Span) => start <= offset && offset < end;
  const mentioned = new Set(a.mentions.filter(there).map(({ entity }) => entity));
  return findingsOf(a).filter((found) => (found.kind === 'entity' ? mentioned.has(found.item.id) : spansOf(found, a).some(there)));
}

/** Where a finding stands: the exact words it was read from. */
export function spansOf({ kind, item }: Found, a: Analysis): readonly (Span & { readonly text: string })[] {
  if (kind === 'claim') return item.evidence;
  if (kind === 'attribution') return [...item.sources, ...(item.cue ? [item.cue] : []), ...item.contents];
  if (kind === 'entity') return item.mentions.flatMap((id) => a.mentions.filter((m) => m.id === id));
  return [item];
}
