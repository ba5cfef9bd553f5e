import type { Document } from '../../../model/document.ts';
import { hashWord } from '../../../perceptron/hash.ts';
import { best, type Model, unpack, weightOf } from '../../../perceptron/perceptron.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Run } from '../names/runs.ts';
import { featuresOf, LEARNED_LABELS, type LearnedLabel } from './features.ts';
import { packed } from './weights.ts';

/** What the model makes of a run, and how far it is from its second choice (in weights; the features' mean is about 5). */
export interface Guess {
  readonly label: LearnedLabel;
  readonly margin: number;
  /** The features that spoke loudest for the label against the second choice: "before said +7". */
  readonly because: () => string;
}

let model: Model | undefined;
/** Occurrences that are asked; more tell no more. */
const MOST = 6;
const scores = new Int32Array(LEARNED_LABELS.length);

/**
 * Asks the model what a name is that stands in these runs: the votes of all its occurrences are added up, so that the clear ones
 * decide for the others. Deterministic; reads the runs, their sentences and the lexicon.
 */
export function guess(doc: Document, runs: readonly Run[], dictionary: Dictionary): Guess {
  model ??= unpack(packed);
  const sums = new Int32Array(LEARNED_LABELS.length);
  const names: string[] = [];
  for (const run of runs.slice(0, MOST)) {
    const own = featuresOf(doc, run, dictionary);
    names.push(...own);
    const features = new Int32Array(own.length);
    for (let f = 0; f < own.length; f++) features[f] = hashWord(own[f]!);
    best(model, features, features.length, scores);
    for (let l = 0; l < sums.length; l++) sums[l]! += scores[l]!;
  }
  let top = 0;
  for (let l = 1; l < sums.length; l++) if (sums[l]! > sums[top]!) top = l;
  let second = top === 0 ? 1 : 0;
  for (let l = 0; l < sums.length; l++) if (l !== top && sums[l]! > sums[second]!) second = l;
  return { label: LEARNED_LABELS[top]!, margin: sums[top]! - sums[second]!, because: () => loudest(names, top, second) };
}

/** The three features that tell the two labels apart best. */
function loudest(names: readonly string[], top: number, second: number): string {
  model ??= unpack(packed);
  const votes: { readonly name: string; readonly by: number }[] = [];
  for (const name of new Set(names)) {
    const key = hashWord(name);
    const by = weightOf(model, key, top) - weightOf(model, key, second);
    if (by > 0) votes.push({ name, by });
  }
  return votes
    .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name, by }) => `${name} +${by}`)
    .join(', ');
}
