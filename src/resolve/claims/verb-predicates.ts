import { type MeasureFrame, measureAdjectives, measurePhrases, measureVerbs } from '../../lexicon/measures.ts';
import type { Clause, Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import { nounAt } from '../../model/document.ts';
import { type Measure, TOLLS } from '../../model/vocabulary.ts';
import { flight } from './flight.ts';
import { amountOf, listOf } from './lists.ts';
import { isNatural } from './natural.ts';
import { hurtBy } from './people-shapes.ts';
import type { Predicate, Reading } from './predicates.ts';
import { put } from './put.ts';
import { sharedBy } from './spread.ts';
import { gluedToPlace, withoutObject } from './subject-shapes.ts';
import { isNone, type Theme, themeOf } from './themes.ts';
import { fatedClass, wordOf } from './things.ts';
import { isTallied } from './tolls.ts';
import { claimLives, forced, gapped, held, leaveDead } from './verb-shapes.ts';

/** Measures of people; a claim of theirs stands without a figure too ("killing civilians"), one of things does not. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([...TOLLS, 'recruited', 'deployed']);

/** Every verb that counts. */
export function verbPredicates(reading: Reading): Predicate[] {
  const out: Predicate[] = [];
  for (const clause of reading.doc.clauses) {
    const verb = reading.doc.phrases[clause.verb] as VerbGroup;
    const frames = framesOf(reading.doc, clause, verb);
    out.push(
      ...framed(reading, clause, verb, frames),
      ...put(reading, clause, verb),
      ...hurtBy(reading, clause, verb),
      ...claimLives(reading, clause, verb),
      ...leaveDead(reading, clause, verb),
      ...forced(reading, clause, verb),
      ...flight(reading, clause, verb),
      ...held(reading, clause, verb),
    );
  }
  return out;
}

const PARTICLES = new Set(['down', 'up', 'out', 'over', 'off']);

const phrasesOf = new Map<string, (typeof measurePhrases)[number][]>();
for (const phrase of measurePhrases) phrasesOf.set(phrase.lemma, [...(phrasesOf.get(phrase.lemma) ?? []), phrase]);

/** The frames of a verb; with a completing word behind it or behind its object ("shot down", "shot … dead") those of the pair. */
function framesOf(doc: Document, clause: Clause, verb: VerbGroup): readonly MeasureFrame[] {
  const { after } = doc.sentences[clause.sentence]!;
  for (const { word, frames } of phrasesOf.get(verb.lemma) ?? []) {
    const reach = Math.min(after, verb.after + (PARTICLES.has(word) ? 6 : 9));
    for (let i = verb.after; i < reach; i++) {
      if (doc.tokens[i]!.norm === word) return frames;
      if (/^[,;]$/.test(doc.tokens[i]!.text)) break;
    }
  }
  return measureVerbs[verb.lemma] ?? [];
}

/** Past tenses that are no participles: "Egypt took in 30 children" is not "taken". */
const PAST_ONLY = /^(?:took|retook|overran|slew|sank|drew|blew)$/;

/** Object of the active, subject of the passive, or subject of "die" and its like. */
function framed(reading: Reading, clause: Clause, verb: VerbGroup, frames: readonly MeasureFrame[]): Predicate[] {
  if (frames.length === 0 || isAttempt(reading.doc, clause) || isNatural(reading.doc, clause, verb)) return [];
  const { doc, mentions, quantities } = reading;
  const together = joined(doc, clause, verb);
  if (together === 'second') return [];
  const objects = objectsOf(doc, clause, verb).filter(
    (p) => p.after - p.first > 1 || !/^(?:prisoner|captive|hostage)$/.test(doc.tokens[p.head]!.norm),
  );
  const behindPlace = clause.subject === null ? gluedToPlace(reading, verb) : null;
  const victims = frames.every((f) => f.theme === 'object') ? withoutObject(reading, clause, verb) : null;
  const nearest = victims ?? behindPlace ?? subjectOf(doc, clause, verb);
  const bare =
    !verb.passive &&
    !PAST_ONLY.test(doc.tokens[verb.head]!.norm) &&
    (verb.form === 'past' || verb.form === 'participle') &&
    doc.tokens[verb.first]!.pos !== 'AUX' &&
    objects.length === 0;
  if (isOfAside(doc, clause, verb)) return [];
  const end = doc.sentences[clause.sentence]!.after;
  // "counted a dozen wounded": the figure right before a bare participle is what it counts, whoever counted.
  const before = bare ? amountOf(doc, quantities, nounAt(doc, verb.first - 1)) : null;
  const counted = before && (clause.subjectShared || isCounted(doc, nearest)) ? before : null;
  const subject = !victims && counted && counted.after === verb.first && quantities.has(counted.first) ? counted : nearest;
  for (const frame of frames) {
    // "Thirty rebels surrendered": with no object it is their own deed.
    const passive = frame.theme === 'object' && (verb.passive || (bare && verb.lemma !== 'surrender'));
    const bySubject = frame.theme === 'subject' || passive;
    const list = bySubject
      ? subject
        ? listOf(doc, subject, subject.first > verb.first ? end : verb.first)
        : []
      : together === 'first'
        ? objectsBehindPair(doc, clause, objects)
        : listOf(doc, objects[0] ?? null, end, objects);
    const themes: Theme[] = [];
    let none = false;
    for (const whole of [
      ...list,
      ...(bySubject || list.length > 0 ? [...companions(doc, clause, verb), ...gapped(reading, clause, verb)] : []),
    ]) {
      const phrase = withoutFate(doc, whole);
      if (bySubject && isTallied(reading, phrase)) continue;
      // "her son, 4,": an age is nobody.
      if (doc.tokens[phrase.head]!.pos === 'NUM' && !quantities.has(phrase.head) && !isNone(doc, phrase)) continue;
      if (isDay(doc, phrase)) continue;
      if (
        !frame.takes.includes(fatedClass(doc, sharedBy(reading, phrase) ?? phrase, mentions, frame.measure, quantities)) ||
        (verb.lemma === 'lose' && wordOf(doc, phrase.head) === 'life')
      )
        continue;
      const theme = themeOf(doc, phrase, quantities);
      if (!OF_PEOPLE.has(frame.measure) && !hasFigure(theme) && !isPlaceName(frame.measure, theme)) continue;
      none ||= isNone(doc, phrase);
      themes.push(theme);
    }
    if (themes.length === 0) continue;
    const measure = together && (frame.measure === 'killed' || frame.measure === 'wounded') ? 'killed-or-wounded' : frame.measure;
    const rule =
      subject && bySubject && subject.first > verb.first
        ? 'claim/inverted'
        : `claim/${frame.theme === 'subject' ? 'intransitive' : passive ? 'passive' : 'active'}`;
    const active = frame.theme === 'object' && !passive && !frame.suffered;
    const loser = frame.suffered && !passive && subject ? { loser: { first: subject.first, after: subject.after } } : {};
    return [{ measure, token: verb.head, clause, themes, negated: verb.negated || none, rule, active, ...loser }];
  }
  return [];
}

/** "three soldiers, not 30 as the rebels claimed, | died": the rebels of the aside did not die. */
const isOfAside = (doc: Document, clause: Clause, verb: VerbGroup): boolean =>
  clause.subjectShared && clause.mark !== null && doc.tokens[clause.mark]!.norm === 'as' && doc.tokens[verb.first - 1]?.text === ',';

/** "Seven dead and | 16 injured": the first is counted by its own word. */
const isCounted = ({ tokens }: Document, subject: NounPhrase | null) =>
  subject !== null && Object.hasOwn(measureAdjectives, tokens[subject.after - 1]!.norm) && tokens[subject.first]!.pos === 'NUM';

/** "detained two men, Friday": a day is nobody. */
const isDay = ({ tokens }: Document, { first, after }: NounPhrase) =>
  after - first <= 2 &&
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?)$/.test(tokens[first]!.norm);

/** "taken a soldier prisoner": the last word belongs to the verb. */
const withoutFate = (doc: Document, phrase: NounPhrase): NounPhrase =>
  /^(?:prisoners?|captives?|hostages?)$/.test(doc.tokens[phrase.head]!.norm) &&
  phrase.head - phrase.first > 1 &&
  phrase.after === phrase.head + 1 &&
  doc.tokens[phrase.head - 1]!.pos === 'NOUN'
    ? { ...phrase, after: phrase.head, head: phrase.head - 1 }
    : phrase;

const hasFigure = (theme: Theme) => theme.figure !== null && (theme.figure.quantity !== null || theme.figure.text !== '');

const isPlaceName = (measure: Measure, theme: Theme) => measure === 'settlements' && theme.figure !== null;

/** "has been attempting to seize": nothing was seized. */
function isAttempt(doc: Document, clause: Clause): boolean {
  if (clause.parent === null) return false;
  const above = doc.phrases[doc.clauses[clause.parent]!.verb] as VerbGroup;
  return (doc.phrases[clause.verb] as VerbGroup).finite === 'infinitive' && /^(?:attempt|try|seek|fail|struggle|refuse)$/.test(above.lemma);
}

/** Direct objects behind the verb; behind a particle the first noun phrase after it ("shoot down a helicopter"). */
export function objectsOf(doc: Document, clause: Clause, verb: VerbGroup): NounPhrase[] {
  const next = doc.tokens[verb.after]?.norm ?? '';
  if (PARTICLES.has(next) || (next === 'dead' && verb.lemma === 'shoot')) {
    const behind = nounAt(doc, verb.after + 1);
    if (behind && behind.first === verb.after + 1) return [behind];
  }
  // "beat | to death two prisoners"
  if (next === 'to' && doc.tokens[verb.after + 1]?.norm === 'death') {
    const behind = nounAt(doc, verb.after + 2);
    if (behind && behind.first === verb.after + 2) return [behind];
  }
  const all = clause.objects.map((i) => doc.phrases[i] as NounPhrase);
  // "the officer whom the rebels killed"
  if (clause.kind === 'relative' && !verb.passive && all.length === 1 && all[0]!.after <= clause.first) return all;
  const objects = all.filter((p) => p.first >= verb.after);
  const first = objects[0];
  return first && doc.tokens.slice(verb.after, first.first).every((t) => t.pos === 'ADV' || (t.pos === 'PUNCT' && t.text !== ','))
    ? objects
    : [];
}

/** The subject; behind the verb where the sentence is turned round: "Also killed were twelve guards". */
function subjectOf(doc: Document, clause: Clause, verb: VerbGroup): NounPhrase | null {
  if (clause.subject !== null) return doc.phrases[clause.subject] as NounPhrase;
  for (let i = verb.after; i < Math.min(verb.after + 8, doc.tokens.length); i++) {
    if (doc.tokens[i]!.sentence !== clause.sentence) break;
    if (/^(?:was|were|is|are)$/.test(doc.tokens[i]!.norm)) return nounAt(doc, i + 1);
  }
  return null;
}

/** "killed or wounded" is one measure: the first verb takes it, the second none; "killing and wounding dozens" likewise. */
function joined(doc: Document, clause: Clause, verb: VerbGroup): 'first' | 'second' | null {
  const pair = /^(?:kill|wound|injure|hurt|maim)$/;
  if (!pair.test(verb.lemma)) return null;
  const joint = (i: number) => /^(?:or|and\/or|and)$/.test(doc.tokens[i]?.norm ?? '');
  const next = doc.phrases[clause.verb + 1];
  if (next?.kind === 'verb' && pair.test(next.lemma) && next.lemma !== verb.lemma && next.first - verb.after === 1 && joint(verb.after))
    return 'first';
  const last = doc.phrases[clause.verb - 1];
  if (last?.kind === 'verb' && pair.test(last.lemma) && last.lemma !== verb.lemma && verb.first - last.after === 1 && joint(last.after))
    return 'second';
  return null;
}

/** Of "killing and wounding dozens of soldiers" the object stands behind the second verb. */
function objectsBehindPair(doc: Document, clause: Clause, own: readonly NounPhrase[]): NounPhrase[] {
  const second = doc.phrases[clause.verb + 1]!;
  const object = nounAt(doc, second.after);
  const first = own[0] ?? (object && object.first === second.after ? object : null);
  return listOf(doc, first, doc.sentences[clause.sentence]!.after);
}

/** "… was killed near Gaza City along with his wife and three children". */
function companions(doc: Document, clause: Clause, verb: VerbGroup): NounPhrase[] {
  const end = Math.min(clause.after, doc.sentences[clause.sentence]!.after);
  for (let i = verb.after; i + 2 < end; i++) {
    const words = `${doc.tokens[i]!.norm} ${doc.tokens[i + 1]!.norm}`;
    if (words !== 'along with' && words !== 'together with') continue;
    const first = nounAt(doc, i + 2);
    return first && doc.tokens[i + 2]!.pos !== 'VERB' ? listOf(doc, first, end) : [];
  }
  return [];
}
