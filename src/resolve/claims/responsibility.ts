import type { Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import type { Site } from '../locations.ts';
import { type Doer, phraseOf } from './actors.ts';
import { HARM } from './outcome.ts';
import type { Where } from './place.ts';
import type { Predicate, Reading } from './predicates.ts';
import { mentionAt } from './things.ts';

/** Somebody who claims a deed told near by. */
interface Claimant extends Doer {
  readonly sentence: number;
  /** Names of the places told last before he claims it, lower case. */
  readonly places: readonly string[];
}

const NEAR = 3;

/** "X claims responsibility for the attack": the doer of what was told before. */
export function responsibility(reading: Reading, sites: readonly (readonly Site[])[]): Claimant[] {
  const { doc } = reading;
  const out: Claimant[] = [];
  for (const clause of doc.clauses) {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    const claimed = (verb.lemma === 'claim' || verb.lemma === 'take') && doc.tokens[verb.after]?.norm === 'responsibility';
    if (!claimed || verb.negated || verb.passive || clause.subject === null) continue;
    const subject = doc.phrases[clause.subject] as NounPhrase;
    if (/^(?:no|nobody|none)$/.test(doc.tokens[subject.first]!.norm)) continue;
    const { sentence } = clause;
    let scene: readonly Site[] = [];
    for (let s = sentence; s >= Math.max(0, sentence - NEAR) && scene.length === 0; s--) scene = sites[s] ?? [];
    const places = scene.map((site) => nameOf(doc, site));
    out.push({ ...phraseOf(doc, subject, mentionAt(reading.mentions, subject.head)), sentence, places });
  }
  return out;
}

const nameOf = (doc: Document, { first, after }: Site) =>
  doc.text.slice(doc.tokens[first]!.start, doc.tokens[after - 1]!.end).toLowerCase();

/** Words by which a sentence turns to another deed. */
const OTHER =
  /\b(?:separate(?:ly)?|elsewhere|earlier|previous(?:ly)?|meanwhile|another (?:attack|blast|bomb\w*|explosion|raid|strike)|last (?:week|month|year)|(?:in|since) (?:19|20)\d\d)\b/i;

/** Who claims the deed that a claim near by tells of: harm, where the text tells no other place, time or deed. */
export function claimantOf(
  doc: Document,
  claimants: readonly Claimant[],
  { measure, negated, token }: Predicate,
  own: Where | null,
): Doer | null {
  if (negated || !(HARM.has(measure) || measure === 'attacks')) return null;
  const sentence = doc.sentences[doc.tokens[token]!.sentence]!;
  if (OTHER.test(doc.text.slice(sentence.start, sentence.end))) return null;
  const place = own?.span.text.toLowerCase() ?? null;
  const here = (c: Claimant) =>
    place === null || c.places.length === 0 || c.sentence === sentence.i || c.places.some((p) => p.includes(place) || place.includes(p));
  return claimants.find((c) => Math.abs(c.sentence - sentence.i) <= NEAR && here(c)) ?? null;
}
