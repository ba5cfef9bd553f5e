import type { Document, Token } from '../../../model/document.ts';
import { type Dictionary, lookUp } from '../dictionary.ts';
import { headOf } from './head.ts';
import type { Run } from './runs.ts';
import { isGiven, TITLE_WORDS, TITLES } from './words.ts';

/** Titles that are surnames or parts of other names as often: alone at the end of a run they cut nothing. */
const SURNAMES =
  /^(?:general|major|private|count|king|prince|chief|head|father|saint|lord|justice|marshal|chancellor|judge|senior|deputy|official|pope|miss|captain|sister|mother|state|forward|master|bishop|cardinal|baron|driver|owner|pilot|champion|student|soldier|witness)$/;

/** Cuts a run where the lexicon knows its beginning or a title stands inside: "Ukrainian | President | Volodymyr Zelenskyy". */
export function splitRun(doc: Document, run: Run, dictionary: Dictionary): Run[] {
  const { tokens } = doc;
  // A type of weapon or vehicle is a name of its own: "Malian Air Force | Su-25".
  for (let k = run.first + 1; k < run.after; k++) {
    const thing = lookUp(dictionary, tokens, k);
    if (thing?.form !== 'name' || (thing.type !== 'weapon' && thing.type !== 'vehicle')) continue;
    const rest = { first: Math.min(k + thing.words.length, run.after), after: run.after };
    const before = splitRun(doc, { first: run.first, after: k }, dictionary);
    return rest.first < rest.after ? [...before, ...splitRun(doc, rest, dictionary)] : before;
  }
  let first = run.first;
  // A demonym opens the run: "Israeli Defense Minister X" loses it, "Syrian Democratic Forces" keeps it.
  const entry = lookUp(dictionary, tokens, first);
  const head = headOf(doc, run);
  if (entry?.type === 'nationality' && first + entry.words.length < run.after && !head) first += entry.words.length;
  const person = personAtEnd(doc, { first, after: run.after }, dictionary);
  if (person) return [person];
  // Titles inside a run end its first part: "Justice Department spokesman" never occurs, "Foreign Minister Sergei Lavrov" does.
  for (let i = run.after - 2; i >= first; i--) {
    if (!TITLES.has(tokens[i]!.norm) || !(i + 1 < run.after || !SURNAMES.test(tokens[i]!.norm))) continue;
    if (headOf(doc, { first, after: run.after })) break;
    const parts: Run[] = [];
    let begin = i;
    while (begin > first && TITLE_WORDS.has(tokens[begin - 1]!.norm)) begin--;
    if (begin > first) parts.push({ first, after: begin });
    parts.push({ first: i + 1, after: run.after });
    return parts;
  }
  return [{ first, after: run.after }];
}

/** The person behind an office that names a place or a department: "Minister for the Middle East | Tobias Ellwood". */
function personAtEnd({ tokens }: Document, run: Run, dictionary: Dictionary): Run | null {
  if (officeBefore(tokens, run.first) < 0) return null;
  for (let k = run.first + 1; k < run.after - 1; k++) {
    if (!isGiven(tokens[k]!.norm)) continue;
    const entry = lookUp(dictionary, tokens, k);
    if (entry && entry.words.length > 1) continue;
    return { first: k, after: run.after };
  }
  return null;
}

/** "Secretary of …", "Minister for the …": the first token of the office that ends right before token `i`, or -1. */
export function officeBefore(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  if (tokens[at]?.norm === 'the') at--;
  if (!/^(?:of|for)$/.test(tokens[at]?.norm ?? '') || tokens[at]!.sentence !== tokens[i]?.sentence) return -1;
  at--;
  if (!TITLES.has(tokens[at]?.norm ?? '')) return -1;
  while (tokens[at - 1]?.sentence === tokens[i]!.sentence && TITLE_WORDS.has(tokens[at - 1]!.norm)) at--;
  return at;
}

/** A run that is nothing but an office: "Foreign Secretary", "Prime Minister". */
export function isOffice(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.after - 1]!.norm;
  if (!TITLES.has(last)) return false;
  let titles = true;
  for (let i = run.first; i < run.after; i++) titles &&= TITLE_WORDS.has(tokens[i]!.norm);
  if (titles) return !(run.after - run.first === 1 && SURNAMES.test(last));
  return !SURNAMES.test(last) && !isGiven(tokens[run.first]!.norm);
}
