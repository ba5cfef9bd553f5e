import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Phrase, VerbGroup } from '../../model/document.ts';
import { isQuoteMark } from '../marks.ts';
import { closingSpeaker } from './closing.ts';
import { coordinate } from './coordinate.ts';
import { commaBefore, conjunctionBefore, gapIsThin } from './marks.ts';
import { describes, hasItsObject, isInsideReported } from './resumed.ts';
import { isOffice, saysOfIt } from './speakers.ts';
import type { State } from './state.ts';

const INVERTED = new Set([
  'say',
  'add',
  'write',
  'report',
  'ask',
  'announce',
  'warn',
  'state',
  'note',
  'declare',
  'explain',
  'reply',
  'tweet',
  'recall',
  'insist',
  'claim',
  'continue',
]);

/** "…, and said 63 people had been arrested", "said there had been": the noun phrase behind the verb has a verb of its own. */
function isSubjectOf(s: State, noun: Phrase, p: number): boolean {
  const following = s.phrases[p];
  if (s.tokens[noun.first]!.norm === 'there') return true;
  return s.conjunction && following?.kind === 'verb' && following.first === noun.after;
}

/** A finite verb: takes the open frame, or a clause of its own inside, beside or instead of the one before. */
export function readFinite(s: State, verb: VerbGroup, p: number): void {
  let frame = s.top;
  const lemma = verb.lemma;
  // Inverted: "…, said Kirby".
  const next = s.phrases[p + 1];
  const waits = s.stack.slice(0, -1).some((f) => f.clause === null && f.subject !== null);
  const opensAfterQuote =
    frame.subject === null &&
    (verb.first === s.from ? s.tokens[next?.after ?? verb.after]?.text === ':' : isQuoteMark(s.tokens[verb.first - 1]!));
  if (
    (frame.clause !== null || opensAfterQuote) &&
    !waits &&
    (s.comma || opensAfterQuote || isQuoteMark(s.tokens[verb.first - 1] ?? s.tokens[s.from]!)) &&
    INVERTED.has(lemma) &&
    next?.kind === 'noun' &&
    next.first === verb.after &&
    verb.form !== 'ing' &&
    !isSubjectOf(s, next, p + 2)
  ) {
    s.unwind(verb.first);
    frame = s.push('main', null, verb.first);
    frame.subject = next.i;
    s.open(frame, verb, null);
    return;
  }
  const speaker = closingSpeaker(s, verb);
  if (speaker !== null) {
    const { first } = s.phraseAt(speaker);
    // What stood behind the speaker was no object of the clause before.
    for (const draft of s.drafts) {
      draft.objects = draft.objects.filter((o) => o < speaker);
      draft.obliques = draft.obliques.filter((o) => o.phrase < speaker);
    }
    s.unwind(first);
    if (s.top.clause !== null) s.pop(first);
    frame = s.push('main', null, first);
    frame.subject = speaker;
    s.open(frame, verb, null);
    return;
  }
  // Parenthetical: "The offensive, analysts contend, has stalled."
  const aside = frame.lastFree;
  if (
    frame.clause === null &&
    aside !== null &&
    aside !== frame.subject &&
    s.before === 'free' &&
    reportingVerbs[lemma] &&
    commaBefore(s, aside) &&
    s.tokens[verb.after]?.norm === ','
  ) {
    const inner = s.push('main', null, s.phraseAt(aside).first);
    inner.subject = aside;
    s.open(inner, verb, null);
    s.pop(verb.after);
    return;
  }
  // "the nine nurses who it said were killed"
  if (frame.kind === 'relative' && frame.clause === null && aside !== null && aside !== frame.subject && saysOfIt(s, verb, p)) {
    const inner = s.push('main', null, s.phraseAt(aside).first);
    inner.subject = aside;
    s.open(inner, verb, null);
    s.pop(verb.after);
    frame.lastFree = null;
    s.before = 'other';
    return;
  }
  while (frame.clause !== null || frame.subject === null) {
    if (frame.clause === null) {
      // A frame without subject: "that killed five" without antecedent, or an imperative.
      break;
    }
    const draft = s.draft(frame.clause);
    const last = frame.lastFree;
    // "…, which denies the charge, said": the comma ends the relative clause; the verb is its noun's.
    const resumes =
      waits &&
      ((frame.kind === 'relative' && (s.tokens[verb.first - 1]?.text === ',' || hasItsObject(s, draft, last))) ||
        // "Rebels who had vowed to take the town | killed 12"
        (frame.kind === 'infinitive' && hasItsObject(s, draft, last)) ||
        describes(s, frame));
    if (!waits && isInsideReported(s, frame, last)) {
      s.pop(verb.first);
      frame = s.top;
      continue;
    }
    const direct =
      !resumes &&
      last !== null &&
      s.phraseAt(last).after <= verb.first &&
      (s.before === 'free' ? gapIsThin(s, s.phraseAt(last).after, verb.first) : isOffice(s, last, verb));
    if (direct && (draft.objects.includes(last) || draft.subject !== last)) {
      // The noun phrase before is this verb's subject after all: "said the army had withdrawn", "…, the army said".
      const whole = listHead(s, draft.objects, last);
      // "abducted 12 people and eight houses were burned": a verb that needs an object keeps one.
      const above = s.phraseAt(draft.verb) as VerbGroup;
      const needs = whole !== last && whole === draft.objects[0] && !/t/i.test(reportingVerbs[above.lemma]?.frames ?? '');
      const head = needs ? last : whole;
      draft.objects = draft.objects.filter((o) => o < head || o > last);
      const start = s.phraseAt(head).first;
      if (conjunctionBefore(s, start)) {
        const beside = s.push(frame.kind, frame.mark, start);
        beside.subject = head;
        s.open(beside, verb, draft.parent);
        return;
      }
      const separate = commaBefore(s, head);
      if (separate) s.unwind(start);
      const fresh = s.push(separate ? 'main' : 'complement', null, start);
      fresh.subject = head;
      frame = fresh;
      s.open(frame, verb, separate ? null : draft.i);
      return;
    }
    // "Police say a bombing outside a station in Kabal killed 17": the object waits for this verb.
    const reported = s.phraseAt(draft.verb) as VerbGroup;
    if (
      draft.objects.length > 0 &&
      !resumes &&
      !s.conjunction &&
      /t/i.test(reportingVerbs[reported.lemma]?.frames ?? '') &&
      s.phraseAt(draft.objects[0]!).first >= reported.after
    ) {
      const subject = draft.objects[0]!;
      draft.objects = [];
      const { first } = s.phraseAt(subject);
      // "Ten were hurt, it said, and 40 people who fled | were displaced": what "and" adds is said beside it.
      const added = conjunctionBefore(s, first);
      const below = s.push(added ? frame.kind : 'complement', added ? frame.mark : null, first);
      below.subject = subject;
      s.open(below, verb, added ? draft.parent : draft.i);
      return;
    }
    // "Nine were killed and 14 captives, including a couple, were rescued": a passive has no object; what "and" adds is a subject.
    const added = reported.passive ? draft.objects.find((o) => conjunctionBefore(s, s.phraseAt(o).first)) : undefined;
    if (added !== undefined && s.tokens[verb.first]!.pos === 'AUX') {
      draft.objects = draft.objects.filter((o) => o < added);
      const beside = s.push(frame.kind, frame.mark, s.phraseAt(added).first);
      beside.subject = added;
      s.open(beside, verb, draft.parent);
      return;
    }
    // "repelled the assault, and 60 of the attackers were killed": an amount behind "and" that is a share of what stands before the verb.
    const share = partitiveBefore(s, draft.objects.at(-1), verb);
    if (share !== null) {
      draft.objects = draft.objects.filter((o) => o < share);
      const beside = s.push(frame.kind, frame.mark, s.phraseAt(share).first);
      beside.subject = share;
      s.open(beside, verb, draft.parent);
      return;
    }
    // "The search goes on: 12 people, two of them children, were found": what follows a colon has a verb of its own.
    const told = draft.objects.find((o) => s.tokens[s.phraseAt(o).first - 1]?.text === ':');
    if (told !== undefined && !resumes) {
      draft.objects = draft.objects.filter((o) => o < told);
      s.unwind(s.phraseAt(told).first);
      const fresh = s.push('main', null, s.phraseAt(told).first);
      fresh.subject = told;
      s.open(fresh, verb, null);
      return;
    }
    if (s.conjunction && s.before !== 'free') {
      const coordinated = coordinate(s, verb);
      if (coordinated) return;
    }
    const waiting = s.stack.slice(0, -1).some((f) => f.clause === null && f.subject !== null);
    if (waiting) {
      s.pop(verb.first);
      frame = s.top;
      continue;
    }
    // A second verb with nothing of its own: it shares the subject.
    const shared = s.push(frame.kind, frame.mark, verb.first);
    shared.subject = draft.subject;
    shared.subjectShared = true;
    s.open(shared, verb, draft.parent);
    return;
  }
  s.open(frame, verb, s.parentOf(frame));
}

/** The last object, where it is a figure behind a conjunction and "of …" leads from it to the verb; else null. */
function partitiveBefore(s: State, last: number | undefined, verb: VerbGroup): number | null {
  if (last === undefined) return null;
  const amount = s.phraseAt(last);
  const whole = s.phrases[last + 1 - s.nounBase];
  if (amount.kind !== 'noun' || s.tokens[amount.after]?.norm !== 'of' || !conjunctionBefore(s, amount.first)) return null;
  return whole?.kind === 'noun' && whole.first === amount.after + 1 && whole.after === verb.first ? last : null;
}

/** The first member of the list that ends with `last`: "said 30 soldiers and 39 rebels had been killed". */
function listHead(s: State, objects: readonly number[], last: number): number {
  let head = last;
  for (let k = objects.indexOf(last) - 1; k >= 0; k--) {
    const gap = s.tokens.slice(s.phraseAt(objects[k]!).after, s.phraseAt(head).first);
    // "three, and eight fighters": a comma and "and" join three members or more, not two.
    if (gap.length === 2 && k === 0 && objects.length === 2) break;
    if (gap.length > 2 || !gap.some((t) => t.pos === 'CCONJ') || gap.some((t) => !(t.pos === 'CCONJ' || t.text === ','))) break;
    head = objects[k]!;
  }
  return head;
}
