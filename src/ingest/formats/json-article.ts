import type { Note } from '../../model/analysis.ts';
import { articleOf, fieldOf, namesOf, type Place } from '../record.ts';
import type { Draft, ReadOptions } from '../source.ts';

/** A JSON object as an article: one with a text, or an IPTC ninjs item. */
export async function articleOfJson(
  value: Readonly<Record<string, unknown>>,
  map: ReadOptions['map'],
  at: Place,
  notes: readonly Note[] = [],
): Promise<Draft> {
  const names = namesOf(map, false);
  if (fieldOf(value, names('text')) === undefined) {
    const { articleOfNinjs, isNinjs } = await import('./ninjs.ts');
    if (isNinjs(value)) return articleOfNinjs(value, at, notes);
  }
  return articleOf(value, names, at, notes);
}
