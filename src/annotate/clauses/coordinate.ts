import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { VerbGroup } from '../../model/document.ts';
import type { State } from './state.ts';

/** "entered the town and killed five": the second verb takes the subject of the clause whose form it matches. */
export function coordinate(s: State, verb: VerbGroup): boolean {
  const speaks = isSpeech(verb) && s.stack.some((f) => f.clause !== null && isSpeech(s.phraseAt(s.draft(f.clause).verb) as VerbGroup));
  for (let k = s.stack.length - 1; k >= 0; k--) {
    const frame = s.stack[k]!;
    if (frame.clause === null || (speaks && !isSpeech(s.phraseAt(s.draft(frame.clause).verb) as VerbGroup))) continue;
    const draft = s.draft(frame.clause);
    const group = s.phraseAt(draft.verb) as VerbGroup;
    if (group.finite !== 'finite' || !sameTense(group, verb)) continue;
    while (s.stack.length - 1 > k) s.pop(verb.first);
    const fresh = s.push(frame.kind, frame.mark, verb.first, frame.antecedent);
    fresh.subject = draft.subject;
    fresh.subjectShared = true;
    s.open(fresh, verb, draft.parent);
    return true;
  }
  return false;
}

/** A verb of speech goes on with a verb of speech: "confirmed that 19 had died, and said …". */
const isSpeech = (verb: VerbGroup) => !verb.passive && /t/i.test(reportingVerbs[verb.lemma]?.frames ?? '');

/** Two verbs go together when both are past, both present, or the second is bare after a modal. */
function sameTense(a: VerbGroup, b: VerbGroup): boolean {
  if (a.form === b.form) return true;
  if (a.modal && b.form === 'base') return true;
  const past = (v: VerbGroup) => v.form === 'past' || v.perfect || (v.form === 'participle' && v.passive);
  return past(a) === past(b);
}
