import { bodiesBefore, bodiesBehind, fightingBodies } from '../../../lexicon/bodies.ts';
import type { Document } from '../../../model/document.ts';
import type { MentionType } from '../../../model/vocabulary.ts';
import type { Run } from './runs.ts';

const BEFORE: ReadonlySet<string> = new Set(bodiesBefore);
const BEHIND: ReadonlySet<string> = new Set(bodiesBehind);
const FIGHTING: ReadonlySet<string> = new Set(fightingBodies);

/**
 * The type that a common noun right beside a name gives it: "broadcaster Suspilne", "the rebel group M23", "Le Matin newspaper".
 * Null where none stands there.
 */
export function kindBeside({ tokens, sentences }: Document, run: Run): MentionType | null {
  const { first, after } = sentences[tokens[run.first]!.sentence]!;
  const noun = run.first > first ? tokens[run.first - 1]! : null;
  // In a headline or a title the noun itself has a capital, and is part of the name.
  if (noun && noun.text === noun.norm && BEFORE.has(noun.norm)) {
    const fights = run.first - 2 >= first && FIGHTING.has(tokens[run.first - 2]!.norm);
    return fights || FIGHTING.has(noun.norm) ? 'armed-group' : 'organisation';
  }
  const behind = run.after < after ? tokens[run.after]! : null;
  if (!behind || behind.text !== behind.norm) return null;
  const second = run.after + 1 < after ? `${behind.norm} ${tokens[run.after + 1]!.norm}` : '';
  if (BEHIND.has(second)) return FIGHTING.has(behind.norm) ? 'armed-group' : 'organisation';
  return BEHIND.has(behind.norm) ? (FIGHTING.has(behind.norm) ? 'armed-group' : 'organisation') : null;
}
