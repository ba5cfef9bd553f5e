import type { Document } from '../../../model/document.ts';
import { type Dictionary, lookUp } from '../dictionary.ts';
import { type Guess, guess } from '../learned/index.ts';
import { certain } from './certain.ts';
import { definedNames, outside } from './defined.ts';
import { joinRuns } from './join.ts';
import type { Name } from './name.ts';
import { findRuns, type Run } from './runs.ts';
import { splitRun } from './split.ts';
import { keyOf, uncertain } from './uncertain.ts';

export type { Name } from './name.ts';

/** Types every run of the document. Certain ones first; then the others by what the article showed elsewhere. */
export function findNames(doc: Document, dictionary: Dictionary): Name[] {
  const out = definedNames(doc);
  const runs = outside(
    joinRuns(doc, findRuns(doc), dictionary).flatMap((run) => splitRun(doc, run, dictionary)),
    out,
  );
  const open: Run[] = [];
  for (const run of runs) {
    const name = certain(doc, run, dictionary);
    if (name === null) open.push(run);
    else if (name !== 'none') out.push(name);
  }
  const surnames = new Map<string, Name>();
  const names = new Map<string, Name>();
  for (const name of out) {
    if (name.type === 'person') surnames.set(doc.tokens[name.after - 1]!.norm, name);
    names.set(keyOf(doc, name), name);
  }
  const ask = asker(doc, open, dictionary);
  for (const run of open) {
    const name = uncertain(doc, run, { surnames, names }, isKnown(doc, run, dictionary) ? null : ask);
    if (!name) continue;
    out.push(name);
    const key = keyOf(doc, name);
    if (!names.has(key)) names.set(key, name);
  }
  return out;
}

/** Asks the learned model once for each name, with all the runs where it stands. */
function asker(doc: Document, open: readonly Run[], dictionary: Dictionary): (run: Run) => Guess {
  const same = new Map<string, Run[]>();
  for (const run of open) {
    const key = keyOf(doc, run);
    const runs = same.get(key);
    if (runs) runs.push(run);
    else same.set(key, [run]);
  }
  const known = new Map<string, Guess>();
  return (run) => {
    const key = keyOf(doc, run);
    const guessed = known.get(key) ?? guess(doc, same.get(key) ?? [run], dictionary);
    known.set(key, guessed);
    return guessed;
  };
}

/** Has the lexicon the whole run? Then its word stands, and nobody need be asked. */
const isKnown = ({ tokens }: Document, run: Run, dictionary: Dictionary) =>
  lookUp(dictionary, tokens, run.first)?.words.length === run.after - run.first;
