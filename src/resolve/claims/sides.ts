import { opponents } from '../../lexicon/conflicts.ts';
import type { Entity } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import type { Relation } from '../../model/vocabulary.ts';

/** The side people are on, from the names in their phrase: "North Korean soldiers" PRK, "Hamas fighters" Hamas. */
export function sideOf(doc: Document, first: number, after: number, mentions: readonly Mention[]): string | null {
  const start = doc.tokens[first]!.start;
  const end = doc.tokens[after - 1]!.end;
  const inside = near(mentions).overlapping({ start, end });
  const body = inside.find((m) => m.side) ?? inside.find((m) => m.type === 'nationality' && m.country);
  return body?.side ?? body?.country ?? null;
}

const enemies = new Set(opponents.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** How the speaker stands to those he counts: himself, his adversary, an ally, a third party. Unknown where a side is unknown. */
export function relationOf(source: Entity | null, who: string | null, by: string | null): Relation {
  if (!source) return 'unknown';
  const side = source.side ?? (source.type === 'place' || source.type === 'person' ? source.country : null);
  if (!side) return source.type === 'organisation' && source.country === null ? 'third-party' : 'unknown';
  if (!who) return by === side ? 'adversary' : 'unknown';
  if (side === who) return 'self';
  if (enemies.has(`${side} ${who}`) || by === side) return 'adversary';
  if (by !== null && enemies.has(`${by} ${side}`)) return 'ally';
  return 'third-party';
}
