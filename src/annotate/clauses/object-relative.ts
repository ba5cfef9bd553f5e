import type { VerbGroup } from '../../model/document.ts';
import { isTime } from './marks.ts';
import { isReduced } from './reduced.ts';
import type { State } from './state.ts';

/**
 * Relative clauses whose noun is the object: "the officer whom the rebels | killed in May", "the man the police | killed in Jenin". A bare
 * "-ed" behind their subject is no participle of it; the clause that no pronoun opens is opened here.
 */
export function isObjectRelative(s: State, verb: VerbGroup, p: number): boolean {
  const { top } = s;
  const { subject, lastFree: noun } = top;
  if (top.clause !== null || subject === null || noun === null || noun === subject || !isReduced(s, verb, p)) return false;
  if (s.phraseAt(noun).after !== verb.first || isTime(s, noun)) return false;
  if (top.kind === 'relative') return top.mark !== null && s.tokens[top.mark]!.norm === 'whom';
  const whole = s.phraseAt(subject);
  const { first } = s.phraseAt(noun);
  if (top.kind === 'participle' || s.comma || whole.after !== first || !/^(?:DET|NUM)$/.test(s.tokens[whole.first]!.pos)) return false;
  if (s.tokens[first]!.pos !== 'DET' && s.tokens[first]!.pos !== 'PROPN') return false;
  const frame = s.push('relative', null, first, subject);
  frame.subject = subject;
  frame.lastFree = noun;
  return true;
}
