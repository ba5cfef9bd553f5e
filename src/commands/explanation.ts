import type { Analysis } from '../model/analysis.ts';
import { overlaps, type TextSpan } from '../model/span.ts';
import { linesOf } from '../render/position.ts';
import { findRules } from '../rules.ts';
import { type Found, findingsOf, spansOf } from './findings.ts';

/** Words with the place where an editor shows them: both counted from 1, columns in UTF-16 code units. */
interface Placed extends TextSpan {
  readonly line: number;
  readonly column: number;
}

/** Where a finding comes from, as data: what `sitrep explain --format json` prints. */
export interface Explanation {
  readonly article: string;
  readonly id: string;
  readonly kind: Found['kind'];
  /** Null for entities, which are joined and not read. */
  readonly rule: { readonly id: string; readonly about: string | null } | null;
  readonly words: readonly Placed[];
  /** What it was built from. */
  readonly from: readonly { readonly id: string; readonly kind: Found['kind']; readonly text: string }[];
  /** Readings that lost to it, or that cross its words. */
  readonly beat: readonly (Placed & { readonly rule: string; readonly by: string })[];
  /** For each field that is null, why. */
  readonly why: Readonly<Record<string, string>>;
  readonly finding: Found['item'];
}

/** Gathers what an analysis knows about one of its findings. */
export function explanationOf(analysis: Analysis, found: Found): Explanation {
  const lines = linesOf(analysis.article.text);
  const place = <T extends TextSpan>({ start, end, text }: T): Placed => ({ ...lines.at(start), start, end, text });
  const { item } = found;
  const words = spansOf(found, analysis);
  const core = found.kind === 'attribution' && found.item.cue ? [found.item.cue] : words;
  const lost = found.kind === 'entity' ? [] : analysis.beaten.filter((b) => b.by === item.id || core.some((span) => overlaps(span, b)));
  const wanted = new Set(idsOf(found));
  return {
    article: analysis.article.id, id: item.id, kind: found.kind,
    rule: 'rule' in item ? { id: item.rule, about: findRules(item.rule)[0]?.about ?? null } : null,
    words: words.map(place),
    from: findingsOf(analysis).filter((f) => wanted.has(f.item.id)).map((f) => ({ id: f.item.id, kind: f.kind, text: f.kind === 'entity' ? f.item.name : (spansOf(f, analysis)[0]?.text ?? '') })),
    beat: lost.map((b) => ({ ...place(b), rule: b.rule, by: b.by })),
    why: 'why' in item ? (item.why ?? {}) : {},
    finding: item,
  };
}

/** Ids of the findings that a finding rests on. */
function idsOf({ kind, item }: Found): (string | null)[] {
  if (kind === 'claim') return [...item.from, item.quantity, item.partOf, item.source.attribution, item.source.entity, item.who?.entity ?? null, item.by?.entity ?? null, item.place?.entity ?? null];
  if (kind === 'attribution') return [...item.via, ...item.sources.map((s) => s.entity)];
  if (kind === 'mention') return [item.entity];
  return kind === 'entity' ? [...item.mentions] : [];
}
