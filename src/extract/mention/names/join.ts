import { civilians, combatants, persons } from '../../../lexicon/people.ts';
import type { Document, Token } from '../../../model/document.ts';
import { opensTitle } from '../../../model/letters.ts';
import { type Dictionary, lookUp } from '../dictionary.ts';
import { headOf } from './head.ts';
import type { Run } from './runs.ts';
import { GIVEN, HEADS, TITLES } from './words.ts';

const FOLK = new Set([...persons, ...combatants, ...civilians, 'veteran', 'pensioner', 'farmer', 'peasant', 'artist', 'martyr', 'manager']);
const COLLECTIVE = /^(?:women|men|children|people|lord|peoples)$/;
const JOINED_HEADS =
  /^(?:service|services|agency|ministry|department|council|committee|commission|office|administration|authority|institute|association|exchange|bureau|fund|union|board|directorate|company|corporation|corp|centre|center|alliance|movement|party|foundation|forum|bank|group|university|regulator)$/;
const OFFICES =
  /^(?:ministry|department|office|board|institute|committee|directorate|bureau|agency|council|commission|faculty|centre|center)$/;

/** Runs that a possessive or an "and" has cut, whole again where the words show one name. */
export function joinRuns(doc: Document, runs: readonly Run[], dictionary: Dictionary): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    const joined = before && join(doc, before, run, dictionary);
    if (joined) out[out.length - 1] = joined;
    else out.push(run);
  }
  return out;
}

function join(doc: Document, a: Run, b: Run, dictionary: Dictionary): Run | null {
  const { tokens } = doc;
  const gap = tokens[a.after]!;
  if (b.first !== a.after + 1 || gap.sentence !== tokens[b.first]!.sentence || tokens[a.first]!.sentence !== gap.sentence) return null;
  const whole = { first: a.first, after: b.after };
  if (gap.norm === "'s" || gap.norm === "'") return isFolk(tokens[a.after - 1]!, gap) && isBody(doc, whole) ? whole : null;
  if (gap.norm !== 'and' && gap.norm !== '&') return null;
  if (isKnown(tokens, a, dictionary) || isKnown(tokens, b, dictionary)) return null;
  if (GIVEN.has(tokens[a.first]!.norm) || GIVEN.has(tokens[b.first]!.norm)) return null;
  // "the Security | and | Intelligence Service": the first part is no name by itself.
  const opened = /^(?:the|'s|national|general)$/.test(tokens[a.first - 1]?.norm ?? '');
  if (opened && !headOf(doc, a) && !TITLES.has(tokens[a.after - 1]!.norm) && JOINED_HEADS.test(tokens[b.after - 1]!.norm)) return whole;
  return null;
}

/** "Ministry of Defence | and | Aviation": the run goes on behind "and" when an office's fields are listed. */
export function withFields(doc: Document, run: Run, dictionary: Dictionary): Run {
  const { tokens } = doc;
  if (!OFFICES.test(tokens[run.first]!.norm) && !OFFICES.test(tokens[run.first + 1]?.norm ?? '')) return run;
  const and = tokens[run.after];
  const next = tokens[run.after + 1];
  if (and?.norm !== 'and' || !next || next.sentence !== and.sentence || !opensTitle(next.text)) return run;
  let after = run.after + 1;
  while (tokens[after]?.sentence === and.sentence && opensTitle(tokens[after]!.text)) after++;
  const rest = { first: run.after + 1, after };
  const field = { first: run.after - 1, after: run.after };
  if (isKnown(tokens, rest, dictionary) || isKnown(tokens, field, dictionary) || headOf(doc, rest)) return run;
  if (HEADS.organisation.has(next.norm) || HEADS.organisationLead.has(next.norm) || GIVEN.has(next.norm) || TITLES.has(next.norm))
    return run;
  return { first: run.first, after };
}

const isKnown = (tokens: readonly Token[], run: Run, dictionary: Dictionary) => lookUp(dictionary, tokens, run.first) !== null;

/** A plural of people that owns a body by its name: Prisoners', Workers', Women's. */
const isFolk = (owner: Token, mark: Token) =>
  mark.norm === "'s" ? COLLECTIVE.test(owner.norm) : /s$/.test(owner.norm) && FOLK.has(owner.norm.slice(0, -1));

function isBody(doc: Document, run: Run): boolean {
  const head = headOf(doc, run);
  return head?.type === 'organisation' || head?.type === 'armed-group' || head?.type === 'military-unit';
}
