import type { Analysis, Claim, Entity, OutAttribution, OutEvent, OutMention, OutQuantity, OutTime } from '../model/analysis.ts';
import type { TextSpan } from '../model/span.ts';

/** Anything of an analysis that has an id, with what it is and the words it stands on. */
export type Finding = { readonly spans: readonly TextSpan[] } & (
  | { readonly kind: 'claim'; readonly item: Claim }
  | { readonly kind: 'attribution'; readonly item: OutAttribution }
  | { readonly kind: 'event'; readonly item: OutEvent }
  | { readonly kind: 'quantity'; readonly item: OutQuantity }
  | { readonly kind: 'time'; readonly item: OutTime }
  | { readonly kind: 'mention'; readonly item: OutMention }
  | { readonly kind: 'entity'; readonly item: Entity }
);

/** Everything that was found, by id. */
export function findingsById(a: Analysis): ReadonlyMap<string, Finding> {
  const out = new Map<string, Finding>();
  const add = (finding: Finding) => out.set(finding.item.id, finding);
  const mentions = new Map(a.mentions.map((item) => [item.id, item]));
  for (const item of a.entities) add({ kind: 'entity', item, spans: item.mentions.flatMap((id) => mentions.get(id) ?? []) });
  for (const item of a.mentions) add({ kind: 'mention', item, spans: [item] });
  for (const item of a.times) add({ kind: 'time', item, spans: [item] });
  for (const item of a.quantities) add({ kind: 'quantity', item, spans: [item] });
  for (const item of a.attributions)
    add({ kind: 'attribution', item, spans: [...item.sources, ...(item.cue ? [item.cue] : []), ...item.contents] });
  for (const item of a.events) add({ kind: 'event', item, spans: [item] });
  for (const item of a.claims) add({ kind: 'claim', item, spans: item.evidence });
  return out;
}
