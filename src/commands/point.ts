import type { Analysis } from '../model/analysis.ts';
import { type Finding, findingsById } from '../render/findings.ts';
import { linesOf } from '../render/position.ts';

const PLACE = /^(\d+):(\d+)$/;

/** What is shown first where several findings cover one place. */
const ORDER: readonly Finding['kind'][] = ['claim', 'quantity', 'time', 'mention', 'entity', 'event', 'attribution'];

/** True for `4:17`, line and column from 1. */
export const isPlace = (pointer: string): boolean => PLACE.test(pointer);

/**
 * Ids of what the user points to in one article: the number of a claim as the summary's table has it, an id, the beginning of some ids, `ARTICLE#ID`, or line:col (columns in UTF-16 units).
 * @returns null where the article has no such line, or is not the one named; an empty list where nothing was found there
 */
export function pointedAt(analysis: Analysis, pointer: string): readonly string[] | null {
  const all = [...findingsById(analysis).values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const place = PLACE.exec(pointer);
  if (place) {
    const offset = linesOf(analysis.article.text).offset({ line: Number(place[1]), column: Number(place[2]) });
    if (offset === null) return null;
    return all.filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset < end)).map(({ item }) => item.id);
  }
  if (/^\d+$/.test(pointer)) {
    const claim = analysis.claims?.[Number(pointer) - 1];
    if (claim) return [claim.id];
  }
  const hash = pointer.lastIndexOf('#');
  if (hash > 0 && pointer.slice(0, hash) !== analysis.article.id) return null;
  const id = pointer.slice(hash > 0 ? hash + 1 : 0);
  const ids = all.map(({ item }) => item.id);
  return ids.includes(id) ? [id] : ids.filter((other) => other.startsWith(id));
}
