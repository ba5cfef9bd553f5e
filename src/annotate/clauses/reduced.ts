import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { VerbGroup } from '../../model/document.ts';
import { isTime, RELATIVES, SEPARATORS } from './marks.ts';
import type { State } from './state.ts';

/** Decides what a bare "-ed" is, and lends a coordinated participle the auxiliaries before it ("were killed or wounded"). */
export function settle(s: State, group: VerbGroup, p: number): VerbGroup {
  const bare =
    s.tokens[group.head]!.pos === 'VERB' && (group.form === 'past' || group.form === 'participle') && s.tokens[group.first]!.pos !== 'AUX';
  if (!bare || group.finite === 'infinitive') return group;
  const before = s.top.clause === null ? null : (s.phraseAt(s.draft(s.top.clause).verb) as VerbGroup);
  const lent =
    s.conjunction && s.before === 'verb' && before && (before.passive || before.perfect) && canBeParticiple(s.tokens[group.head]!.norm);
  if (lent)
    return {
      ...group,
      form: 'participle',
      finite: 'finite',
      passive: before.passive,
      perfect: before.perfect,
      modal: before.modal,
      negated: group.negated || before.negated,
    };
  if (isReduced(s, group, p)) return { ...group, form: 'participle', finite: 'participle', passive: true };
  if (isHeadline(s, group, p)) return { ...group, form: 'participle', finite: 'finite', passive: true };
  return group;
}

/** "3 soldiers killed in the north", "Army says 21 soldiers killed": verbs of harm need an object, so that without one they are passive. */
function isHeadline(s: State, verb: VerbGroup, p: number): boolean {
  if (!SUFFERED.test(verb.lemma) || s.before !== 'free' || s.comma || s.conjunction || s.top.kind === 'relative') return false;
  const object = s.phrases[p + 1];
  if (object?.kind === 'noun' && object.first === verb.after && !isTime(s, object.i)) return false;
  const next = verb.after < s.to ? s.tokens[verb.after]! : null;
  // "Two killed, three hurt"
  if (next?.text === ',')
    return (
      s.tokens[verb.after + 1]?.pos === 'NUM' || /^(?:one|another|\d.*|dozens|scores|several)$/.test(s.tokens[verb.after + 1]?.norm ?? '')
    );
  return next === null || CIRCUMSTANCE.test(next.norm) || (object?.kind === 'noun' && object.first === verb.after);
}

const SUFFERED = /^(?:kill|wound|injure|murder|massacre|slaughter|execute|abduct|kidnap|displace|arrest|detain|destroy|damage)$/;
const CIRCUMSTANCE = /^(?:in|near|at|during|after|as|amid|on|outside|inside|across|when|while|overnight|so|since|[.!;:])$/;

/** A bare "-ed" that is no finite verb: nothing follows that could be its object, and a "by", "in", "with" or a real verb does. */
export function isReduced(s: State, verb: VerbGroup, p: number): boolean {
  if (verb.form !== 'past' && verb.form !== 'participle') return false;
  const head = s.tokens[verb.head]!;
  if (head.pos !== 'VERB' || (verb.first !== verb.head && s.tokens[verb.first]!.pos === 'AUX')) return false;
  if (!canBeParticiple(head.norm)) return false;
  // "who fled with rebels", "that come with it": the pronoun is its subject.
  if (s.top.kind === 'relative' && s.top.clause === null && /^(?:who|which|that)$/.test(s.tokens[verb.first - 1]?.norm ?? '')) return false;
  const next = s.tokens[verb.after];
  const object = s.phrases[p + 1];
  if (object?.kind === 'noun' && object.first === verb.after && !isTime(s, object.i)) return false;
  if (next?.norm === 'by') return true;
  const open = s.stack.length > 0 && s.top.clause !== null ? (s.phraseAt(s.draft(s.top.clause).verb) as VerbGroup) : null;
  if (
    open &&
    s.before !== 'other' &&
    !s.comma &&
    !s.conjunction &&
    (!/t/i.test(reportingVerbs[open.lemma]?.frames ?? '') || (FINDS.test(open.lemma) && harms(verb))) &&
    (next?.pos === 'ADP' || next?.norm === 'to')
  )
    return true;
  // A later finite verb with no subject of its own needs this clause's: "Soldiers killed in the raid were buried."
  for (let k = p + 1; k < s.phrases.length; k++) {
    const phrase = s.phrases[k]!;
    const gap = s.tokens.slice(s.phrases[k - 1]!.after, phrase.first);
    if (gap.some((t) => t.norm === ',' || t.pos === 'SCONJ' || t.pos === 'CCONJ' || SEPARATORS.has(t.norm) || RELATIVES.has(t.norm)))
      return false;
    if (phrase.kind === 'noun' && !isTime(s, phrase.i) && !gap.some((t) => t.pos === 'ADP' || t.norm === 'to')) return false;
    if (phrase.kind === 'verb')
      return (
        phrase.finite === 'finite' &&
        (phrase.form !== 'past' || s.tokens[phrase.first]!.pos === 'AUX' || !canBeParticiple(s.tokens[phrase.head]!.norm))
      );
  }
  return false;
}

/** "found the bodies of 12 people killed in the raid": what one finds is no statement, and a bare "killed" needs an object. */
const FINDS = /^(?:find|discover|recover)$/;
const harms = ({ lemma }: VerbGroup) => /^(?:kill|wound|injure|murder|shoot|slaughter|massacre|execute|abduct|bury)$/.test(lemma);

/** Past forms that are never participles: "took", "said" is both, "went". */
function canBeParticiple(norm: string): boolean {
  return /ed$/.test(norm) || PARTICIPLES.has(norm);
}
const PARTICIPLES = new Set(
  'held left found told sent shot hit hurt led made brought caught built bought cut lost laid met paid put read set sold spent taught thought heard kept known taken given seen driven drawn shown slain stolen struck sunk torn thrown worn written forced burnt cast fought hung beaten broken chosen forgotten frozen hidden overrun overthrown retaken withdrawn understood bound dealt fed'.split(
    ' ',
  ),
);
