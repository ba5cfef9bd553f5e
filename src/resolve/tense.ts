import { type Clause, clauseAt, clausesIn, type Document, type VerbGroup } from '../model/document.ts';
import type { Time } from '../model/finding.ts';

/** Verbs whose present looks ahead; "says", "asks" and "calls" do not. */
const PLANS = /^(?:plan|schedule|expect|intend|prepare|hope|aim)$/;

export type Tense = 'past' | 'present' | 'future';

const AHEAD =
  /^(?:plan|schedule|slate|expect|intend|set|due|prepare|hope|want|promise|vow|agree|aim|order|threaten|urge|ask|call|propose|invite)$/;

/** Does the clause of a time look ahead ("will meet on Monday", "planned to leave on Thursday"), or back? */
export function tenseOf(doc: Document, time: Time): Tense {
  const clause = (opensPart(doc, time) ? null : clauseAt(doc, time.first)) ?? behind(doc, time);
  if (!clause) return 'past';
  const verb = verbOf(doc, clause);
  const preposition = prepositionOf(doc, time);
  if (preposition === 'since') return 'past';
  if (liesAhead(doc, time) || /^(?:will|shall|may|can)$/.test(verb.modal ?? '')) return 'future';
  if (verb.finite === 'infinitive') return infinitive(doc, clause, verb);
  if (AHEAD.test(verb.lemma) && (verb.passive || verb.form === 'ing')) {
    if (/^(?:for|by|on|until)$/.test(preposition)) return 'future';
    // "a summit set for Doha in June"
    return verb.finite === 'participle' && preposition === 'in' && doc.tokens[verb.after]?.norm === 'for' ? 'future' : 'past';
  }
  // "has scheduled a briefing Thursday": what is fixed lies ahead.
  if (/^(?:schedule|slate)$/.test(verb.lemma) && (preposition === 'for' || (verb.perfect && preposition !== 'on'))) return 'future';
  if (verb.form === 'ing' && verb.finite === 'finite' && !/^(?:was|were)$/.test(doc.tokens[verb.first]!.norm) && !verb.perfect)
    return 'future';
  if (verb.form === 'present' || verb.form === 'base') return PLANS.test(verb.lemma) || isTimetable(doc, time, verb) ? 'future' : 'present';
  if (verb.passive && /^(?:is|are)$/.test(doc.tokens[verb.first]!.norm)) return 'present';
  return 'past';
}

/** "were killed on 3 May": is the time told in a plain past, with no auxiliary that could look ahead? */
export function isOver(doc: Document, time: Time): boolean {
  const clause = clauseAt(doc, time.first);
  if (!clause || tenseOf(doc, time) !== 'past') return false;
  const verb = verbOf(doc, clause);
  const opening = doc.tokens[verb.first]!;
  return verb.finite === 'finite' && !verb.modal && (verb.form === 'past' || /^(?:was|were)$/.test(opening.norm));
}

/** "On Tuesday, the league will …": a fronted time stands outside the clause it belongs to. */
const behind = (doc: Document, time: Time): Clause | null =>
  clausesIn(doc, doc.tokens[time.first]!.sentence).find((c) => c.first >= time.after && c.kind === 'main') ?? null;

function infinitive(doc: Document, clause: Clause, verb: VerbGroup): Tense {
  // "did not plan to leave": the plan may stand as a noun of its own.
  if (/^(?:plan|plans|planned|due|set|ready|intends?|intention|agreed|invitation|ultimatum)$/.test(doc.tokens[verb.first - 1]?.norm ?? ''))
    return 'future';
  const parent = clause.parent === null ? null : verbOf(doc, doc.clauses[clause.parent]!);
  if (!parent || parent.lemma === 'be' || AHEAD.test(parent.lemma)) return 'future';
  return parent.form === 'past' ? 'past' : 'present';
}

const verbOf = (doc: Document, clause: Clause) => doc.phrases[clause.verb] as VerbGroup;

/** The preposition before a time, or before the part of it that is meant: "for the end of May". */
function prepositionOf({ tokens }: Document, { first }: Time): string {
  const before = tokens[first - 1]?.norm ?? '';
  if (before !== 'of' || !/^(?:start|beginning|end|middle|rest|course)$/.test(tokens[first - 2]?.norm ?? '')) return before;
  return tokens[first - (tokens[first - 3]?.norm === 'the' ? 4 : 3)]?.norm ?? '';
}

/** "…; in May he will": what opens the second half of a sentence belongs to the verb behind it. */
const opensPart = ({ tokens }: Document, { first }: Time): boolean => tokens[first - 1]?.text === ';' || tokens[first - 2]?.text === ';';

/** "The talks resume on Sunday", "voters go to the polls on Sunday": the present of timetables. Headlines tell the past in the present. */
function isTimetable(doc: Document, { first, says }: Time, verb: VerbGroup): boolean {
  if (says.is !== 'weekday' || inHeadline(doc, first)) return false;
  const behindIt = doc.tokens.slice(verb.after, first).map((t) => t.norm);
  if (verb.lemma === 'go' || verb.lemma === 'head') return behindIt.includes('polls');
  return (
    /^(?:start|begin|resume|reconvene|convene|expire|vote|conclude)$/.test(verb.lemma) &&
    verb.form === 'present' &&
    !behindIt.includes('that')
  );
}

function inHeadline(doc: Document, i: number): boolean {
  const { paragraph } = doc.sentences[doc.tokens[i]!.sentence]!;
  return doc.paragraphs[paragraph]!.kind !== 'body';
}

const REACH = 8; // words between "ahead of" or "the planned visit" and its time

/** "ahead of Sunday's vote", "the planned visit of the envoy in May": what is meant is still to come. */
function liesAhead({ tokens }: Document, { first }: Time): boolean {
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= Math.max(0, first - REACH) && tokens[i]!.sentence === sentence; i--) {
    const { norm, pos } = tokens[i]!;
    if (norm === 'of' && tokens[i - 1]?.norm === 'ahead') return true;
    if (/^(?:slated|upcoming|forthcoming|planned|scheduled|looming)$/.test(norm)) return !ON_TIME.test(norm) || isModifier(tokens, i);
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return false;
  }
  return false;
}

const ON_TIME = /^(?:slated|planned|scheduled)$/;

/** "the planned visit", not "they planned a visit": a determiner before, a noun behind. */
const isModifier = (tokens: Document['tokens'], i: number): boolean =>
  /^(?:the|a|an|his|her|its|their|this|that|'s|’s)$/.test(tokens[i - 1]?.norm ?? '') &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');
