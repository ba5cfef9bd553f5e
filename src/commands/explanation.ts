import type { Analysis } from '../model/analysis.ts';
import { overlaps, type TextSpan } from '../model/span.ts';
import { type Finding, findingsById } from '../render/findings.ts';
import { type Lines, linesOf } from '../render/position.ts';
import { aboutRule } from '../rules.ts';

/** Words with the place where an editor shows them: both counted from 1, columns in UTF-16 code units. */
interface Placed extends TextSpan {
  readonly line: number;
  readonly column: number;
}

/** Where a finding comes from, as data: what `sitrep explain --format json` prints. */
export interface Explanation {
  readonly article: string;
  readonly id: string;
  readonly kind: Finding['kind'];
  /** Null for entities, which are joined and not read. */
  readonly rule: { readonly id: string; readonly about: string | null } | null;
  readonly words: readonly Placed[];
  /** What it was built from. */
  readonly from: readonly { readonly id: string; readonly kind: Finding['kind']; readonly text: string }[];
  /** Readings of the same words that lost, and to what. */
  readonly beat: readonly (Placed & { readonly rule: string; readonly by: string })[];
  /** For each field that is null, why. */
  readonly why: Readonly<Record<string, string>>;
  readonly finding: Finding['item'];
}

/** Gathers what an analysis knows about these of its findings. */
export function explanationsOf(analysis: Analysis, ids: readonly string[]): Explanation[] {
  const all = findingsById(analysis);
  const lines = linesOf(analysis.article.text);
  return ids.flatMap((id) => all.get(id) ?? []).map((finding) => explain(finding, analysis, all, lines));
}

function explain(finding: Finding, analysis: Analysis, all: ReadonlyMap<string, Finding>, lines: Lines): Explanation {
  const { kind, item, spans } = finding;
  const place = ({ start, end, text }: TextSpan): Placed => ({ ...lines.at(start), start, end, text });
  const core = kind === 'attribution' && item.cue ? [item.cue] : spans;
  const lost = kind === 'entity' ? [] : analysis.beaten.filter((b) => b.by === item.id || core.some((span) => overlaps(span, b)));
  return {
    article: analysis.article.id,
    id: item.id,
    kind,
    rule: 'rule' in item ? { id: item.rule, about: aboutRule(item.rule) } : null,
    words: spans.map(place),
    from: builtFrom(finding)
      .flatMap((id) => all.get(id) ?? [])
      .map((f) => ({ id: f.item.id, kind: f.kind, text: textOf(f) })),
    beat: lost.map((b) => ({ ...place(b), rule: b.rule, by: b.by })),
    why: 'why' in item ? (item.why ?? {}) : {},
    finding: item,
  };
}

const textOf = ({ kind, item, spans }: Finding): string =>
  kind === 'entity' ? item.name : kind === 'attribution' && item.cue ? item.cue.text : (spans[0]?.text ?? '');

/** Ids that a finding rests on or points to, each once. */
function builtFrom({ kind, item }: Finding): readonly string[] {
  const ids = (): readonly (string | null | undefined)[] => {
    if (kind === 'claim') return [...item.from, item.partOf, item.source.entity, item.who?.entity, item.by?.entity, item.place?.entity];
    if (kind === 'attribution') return [...item.via, ...item.sources.map(({ entity }) => entity)];
    if (kind === 'mention') return [item.entity];
    return kind === 'entity' ? item.mentions : [];
  };
  return [...new Set(ids())].filter((id) => typeof id === 'string');
}
