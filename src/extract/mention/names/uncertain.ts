import type { Document } from '../../../model/document.ts';
import { opensTitle, opensUpper } from '../../../model/letters.ts';
import type { Guess } from '../learned/index.ts';
import type { Name } from './name.ts';
import type { Run } from './runs.ts';
import { HEADS, inCapitals, isAcronym } from './words.ts';

const LOCATIVE = new Set(
  'in at near from to outside around across toward towards into inside between throughout via through off over'.split(' '),
);
/** Words that stand before places and before hardly any name else: not "in", which stands before the names of bodies too. */
const NEARNESS = new Set(['near', 'outside', 'nearby']);
const SPEECH =
  /^(?:said|says|told|added|adds|tells|wrote|writes|warned|announced|argued|insisted|claimed|stated|asked|vowed|tweeted|noted|explained|recalled|testified|resigned|thinks|believes|hopes)$/;

/** What the article showed of names so far. */
export interface Shown {
  /** Last words of people's names. */
  readonly surnames: ReadonlyMap<string, Name>;
  /** Whole names by their words. */
  readonly names: ReadonlyMap<string, Name>;
}

/**
 * How far the model's first choice must stand before the second; below, the rules of last resort decide. News differs from the
 * sentences it learned from (sport, markets), so the bar stands higher than the folds of train.ts alone would ask for.
 */
const SURE = 100;

export function keyOf({ tokens }: Document, { first, after }: Run): string {
  let key = tokens[first]!.norm;
  for (let i = first + 1; i < after; i++) key += ` ${tokens[i]!.norm}`;
  return key;
}

/**
 * The type of a run that no word of its own decides: by the same name elsewhere, then by the learned model, then by its neighbours
 * and its shape.
 * @param ask the model; null where the lexicon has the name, or where the rules are measured without it.
 */
export function uncertain(doc: Document, run: Run, shown: Shown, ask: ((run: Run) => Guess) | null): Name | null {
  const { tokens } = doc;
  const first = tokens[run.first]!;
  const length = run.after - run.first;
  const before = tokens[run.first - 1]?.norm ?? '';
  const next = tokens[run.after]?.norm ?? '';
  const base = { first: run.first, after: run.after, country: null, role: null };
  const again = shown.names.get(keyOf(doc, run));
  if (again) return { ...base, type: again.type, country: again.country, evidence: 'repeat' };
  if (length === 1 && shown.surnames.has(first.norm)) return { ...base, type: 'person', evidence: 'surname' };
  if (inCapitals(doc, first) || (first.pos !== 'PROPN' && length === 1)) return null;
  if (NEARNESS.has(before)) return { ...base, type: 'place', evidence: 'preposition' };
  const learned = ask?.(run);
  if (learned && learned.margin >= SURE)
    return learned.label === 'none' ? null : { ...base, type: learned.label, evidence: 'learned', because: learned.because() };
  if (SPEECH.test(next) && length <= 4)
    return { ...base, type: length === 1 && isAcronym(first) ? 'organisation' : 'person', evidence: 'speech' };
  if (SPEECH.test(before) && length >= 2 && length <= 4) return { ...base, type: 'person', evidence: 'speech' };
  if (LOCATIVE.has(before)) return { ...base, type: 'place', evidence: 'preposition' };
  if (tokens[run.after]?.text === ',' && isPlaceList(doc, run.after + 1)) return { ...base, type: 'place', evidence: 'preposition' };
  const words = tokens.slice(run.first, run.after);
  if (length >= 2 && length <= 3 && before !== 'the' && words.every((t) => opensTitle(t.text) || /^(?:al|bin|de|van)-?/.test(t.text)))
    return { ...base, type: 'person', evidence: 'shape' };
  if (length >= 2 && before === 'the') return { ...base, type: 'organisation', evidence: 'shape' };
  return null;
}

/** After the comma a name that is a place goes on: "Garbougna, Tillabéri Region". */
function isPlaceList({ tokens }: Document, i: number): boolean {
  const t = tokens[i];
  return !!t && opensUpper(t.text) && HEADS.place.has(tokens[i + 1]?.norm ?? '');
}
