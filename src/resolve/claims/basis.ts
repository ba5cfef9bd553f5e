import { clauseAt, type Document, type Sentence, type VerbGroup, wordsOf } from '../../model/document.ts';
import type { Basis } from '../../model/vocabulary.ts';
import { marksSince } from '../stretches.ts';
import type { DatedTime } from '../times.ts';
import type { Predicate } from './predicates.ts';
import { nearness } from './reach.ts';
import type { Theme } from './themes.ts';

/** What a claim's basis is decided from. */
export interface BasisInput {
  readonly doc: Document;
  readonly predicate: Predicate;
  readonly theme: Theme;
  readonly time: DatedTime | null;
  /** The stretch the words around the time make of it; `since` where it still runs. */
  readonly stretch: { readonly since: boolean } | null;
  readonly sentence: Sentence;
  /** The sentence in lower case. */
  readonly words: string;
  /** The text names the day until which somebody counted: "as of Sunday". */
  readonly counted: boolean;
}

const RUNNING =
  /\b(?:bringing|brings|brought|raising|raises|raised|taking|takes|took|pushing|totaling|totalling) (?:[\w'’-]+ ){0,6}(?:toll|total|number|count)\b/;
const RISES =
  /^(?:rose|rises|risen|climb(?:ed|s)|increase[sd]?|jumped|revised|revises|updat\w+|reach(?:ed|es)|hits?|exceed\w*|lower(?:s|ed)|raised)$/;
const REVISED = /\b(?:up from|down from|correct(?:s|ed|ing)|revis(?:es|ed|ing)|updat(?:es|ed|ing))\b/g;
/** "down from 140 in January": another stretch, not an earlier count of this one. */
const REVISED_TO = /^\w+(?: (?:the|its|that|this|it|death|toll|figure|number|count|total|estimate|tally|upwards?|downwards?))* to\b/;
const COMPARED =
  /\b(?:up|down) from (?:the )?[\w,.-]+ (?:in|during|last|the (?:previous|same)|a (?:month|year|week) (?:earlier|before|ago))\b/;
const TOLL = /\b(?:toll|number|count|figure|total|tally)\b/;
const WAR = /\b(?:war|conflict|fighting|offensive|invasion|violence|uprising|insurgency|struggle|campaign)\b/;
const INCIDENT =
  /\bin (?:an?|the|two|three) (?:[\w-]+ ){0,3}(?:raid|attack|strike|airstrike|ambush|bombing|blast|explosion|massacre|crash|shooting|assault)s?\b/;
const MORE = /^(?:another|further|additional|more)$/;

/** What a figure runs over: one incident, a stretch, a running total, what was added, or a toll revised. The first that applies. */
export function basisOf(input: BasisInput): Basis {
  const told = added(input);
  if (told) return told;
  if (isRunning(input)) return 'cumulative';
  if (isPeriod(input)) return 'period';
  return isUnstated(input) ? 'unstated' : 'incident';
}

/** Totals, revisions and increments, told by the words around the figure. */
function added(input: BasisInput): Basis | null {
  const { doc, predicate, theme, time, words } = input;
  const { tokens } = doc;
  if (predicate.rule === 'claim/revised') return 'revision';
  if (predicate.rule === 'claim/earlier') return null;
  if (predicate.rule === 'claim/further') return 'increment';
  const first = theme.figure?.first ?? theme.first;
  const before = wordsOf(doc, Math.max(0, first - 3), Math.max(0, first));
  const running = RUNNING.test(words);
  const toll = predicate.rule === 'claim/toll';
  if (/\b(?:to|at|of|past|totaling|totalling)$/.test(before) && (running || /\b(?:overall|total|cumulative)\b/.test(words)))
    return toll && running && isOfOneDeed(input) ? 'revision' : 'cumulative';
  const rises = TOLL.test(words) && (risesHere(input) || (toll && stands(doc, first)));
  const more = MORE.test(tokens[first - 1]?.norm ?? '') || (first >= 0 && MORE.test(tokens[first + 1]?.norm ?? ''));
  // "rose to nine after two people died of their wounds": the two are what was added.
  if (
    !toll &&
    (rises || running) &&
    time?.rule !== 'time/window' &&
    (more || isAfter(doc, predicate, first) || OF_WOUNDS.test(words.slice(doc.tokens[predicate.token]!.start - input.sentence.start)))
  )
    return 'increment';
  if (rises || (/\bupdating\b/.test(words) && theme.figure) || isRevised(input)) return 'revision';
  if (running && !toll && time?.rule !== 'time/window') return 'increment';
  return null;
}

/** "the toll, which stood at 41". */
const stands = (doc: Document, figure: number) => {
  const clause = figure < 0 ? null : clauseAt(doc, figure);
  return clause !== null && (doc.phrases[clause.verb] as VerbGroup).lemma === 'stand';
};

const LARGE = 1000;

/** "two more bodies were found, bringing the toll to six": a new count of one deed, where nothing says that it runs over more. */
const isOfOneDeed = ({ words, theme, time }: BasisInput): boolean =>
  (theme.figure?.value ?? theme.figure?.low ?? LARGE) < LARGE &&
  time?.rule !== 'time/window' &&
  !WAR.test(words) &&
  !/\b(?:since|so far|to date|over(?:all)?|total|year|month|week|days|hours|cumulative)\b/.test(words);

/** A rise told of this figure, not of another one in a clause beside it ("the toll stands at 7, and the number of wounded has risen"). */
function risesHere({ doc, predicate, sentence }: BasisInput): boolean {
  for (let i = sentence.first; i < sentence.after; i++) {
    if (!RISES.test(doc.tokens[i]!.norm)) continue;
    const clause = clauseAt(doc, i);
    const own = predicate.clause;
    if (!own || !clause || clause === own || clause.kind === 'participle' || clause.kind === 'infinitive') return true;
    if (own.first > clause.first || own.kind === 'adverbial' || own.kind === 'relative' || own.kind === 'participle') return true;
  }
  return false;
}

/** "26 people were killed, correcting the 27 it had announced", "had died, up from 17". */
function isRevised({ doc, theme, words, sentence, predicate }: BasisInput): boolean {
  if (!theme.figure || theme.figure.first < 0 || COMPARED.test(words)) return false;
  const figure = doc.tokens[theme.figure.first]!.start - sentence.start;
  return [...words.matchAll(REVISED)].some(
    ({ index }) =>
      index > figure &&
      !REVISED_TO.test(words.slice(index)) &&
      (predicate.rule === 'claim/toll' || !words.slice(figure, index).includes(';')),
  );
}

const OF_WOUNDS = /^\S+ (?:of|from) (?:his|her|their) (?:wounds|injuries)\b/;

const isAfter = (doc: Document, { clause }: Predicate, figure: number) =>
  doc.tokens[figure - 1]?.norm === 'after' ||
  (clause?.kind === 'adverbial' && clause.mark !== null && doc.tokens[clause.mark]!.norm === 'after');

function isRunning(input: BasisInput): boolean {
  const { doc, predicate, theme, time, stretch, words, counted } = input;
  if (counted && time === null) return true;
  if (stretch?.since || (time?.rule !== 'time/window' && sinceBy(input)) || /\b(?:to date|in total|overall)\b/.test(words)) return true;
  if (soFarBy(input)) return true;
  const verb = verbOf(doc, predicate);
  return (
    !!verb?.perfect && verb.lemma === 'kill' && WAR.test(words) && !time?.from_ && (theme.figure?.value ?? theme.figure?.low ?? 0) >= 100
  );
}

/** "since the war began", "displaced again since": the word belongs to the predicate's clause or hangs on it. */
export function sinceBy({ doc, predicate, sentence }: Pick<BasisInput, 'doc' | 'predicate' | 'sentence'>): boolean {
  return (doc.index.since ?? []).some((i) => {
    if (i < sentence.first || i >= sentence.after || /^(?:he|she|it|they)$/.test(doc.tokens[i + 1]?.norm ?? '')) return false;
    return belongs(doc, predicate, i, i === sentence.first);
  });
}

const soFarBy = ({ doc, predicate, sentence, theme }: BasisInput) =>
  (doc.index.far ?? []).some(
    (i) =>
      i > sentence.first &&
      i < sentence.after &&
      doc.tokens[i - 1]!.norm === 'so' &&
      ((i > theme.first && i < predicate.token) || belongs(doc, predicate, i, i === sentence.first + 1)),
  );

function belongs(doc: Document, predicate: Predicate, i: number, opens: boolean): boolean {
  const own = predicate.clause;
  const clause = clauseAt(doc, i);
  if (opens || !own || !clause || clause === own) return true;
  if (marksSince(doc, clause) && clause.mark === i) {
    const above = clause.parent === null ? null : doc.clauses[clause.parent]!;
    return above === null || above === own || nearness(doc, above.first, predicate) === 0;
  }
  return nearness(doc, i, predicate) === 0;
}

function isPeriod({ predicate, theme, time, stretch, words, doc }: BasisInput): boolean {
  if (stretch) return time?.from_ !== null;
  if (!time || time.from_ === null) return false;
  if (time.type === 'duration') return true;
  if (time.to_ === null || time.from_ === time.to_ || !/^time\/(?:month|year|relative|season)$/.test(time.rule)) return false;
  // One raid, one kidnapped mayor: a month or year may be named for a single deed.
  const one = theme.figure === null || (theme.figure.value === 1 && theme.figure.quantity === null);
  const when = doc.clauses.some((c) => c.parent === predicate.clause?.i && c.mark !== null && doc.tokens[c.mark]!.norm === 'when');
  return !(one || when || INCIDENT.test(words));
}

function isUnstated({ doc, predicate, theme, time, words }: BasisInput): boolean {
  const verb = verbOf(doc, predicate);
  if (!verb) return predicate.clause === null && !predicate.negated;
  if (time) return false;
  // "40 people, up from 30 in January": some other stretch, which is not named.
  if (COMPARED.test(words)) return true;
  // What is planned or feared has no incident yet.
  if (/^(?:will|would|could|may|might|shall|can|must)$/.test(verb.modal ?? '') && !verb.perfect) return true;
  // How many were sent or lost without a figure, a time or an incident: the text doesn't say what it runs over.
  if (/^(?:deployed|recruited|strength)$/.test(predicate.measure)) return true;
  if (predicate.measure === 'killed-or-wounded' && theme.figure === null && predicate.rule === 'claim/noun') return !predicate.negated;
  return verb.form === 'ing' && !verb.perfect && predicate.clause?.kind !== 'participle' && verb.finite === 'finite';
}

const verbOf = (doc: Document, { clause }: Predicate) => (clause ? (doc.phrases[clause.verb] as VerbGroup) : null);
