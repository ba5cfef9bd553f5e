import { givenNames } from '../../../lexicon/given-names.ts';
import {
  facilityHeads,
  groupHeads,
  militaryHeads,
  organisationHeads,
  organisationLeads,
  otherHeads,
  otherLeads,
  placeHeads,
  placeLeads,
} from '../../../lexicon/heads.ts';
import { titles } from '../../../lexicon/titles.ts';
import type { Document, Token } from '../../../model/document.ts';
import { eitherOf } from '../../../model/letters.ts';
import { ofWord } from '../../../model/word.ts';

// Word lists of the lexicon as sets, and the small questions that every step of the name reading asks.

/** Given names that are places at least as often: they prove no person. */
const PLACES_TOO = new Set('jordan chad israel georgia paris sofia victoria florence virginia carolina milan lance'.split(' '));
export const GIVEN: ReadonlySet<string> = new Set(givenNames.map((n) => n.toLowerCase()));
export const isGiven = (norm: string): boolean => GIVEN.has(norm) && !PLACES_TOO.has(norm);
export const TITLES: ReadonlySet<string> = new Set(titles);
export const TITLE_WORDS: ReadonlySet<string> = new Set(titles.flatMap((t) => t.split(' ')));

export const HEADS = {
  place: new Set(placeHeads),
  placeLead: new Set(placeLeads),
  facility: new Set(facilityHeads),
  organisation: new Set(organisationHeads),
  organisationLead: new Set(organisationLeads),
  military: new Set(militaryHeads),
  group: new Set(groupHeads),
  other: new Set(otherHeads),
  otherLead: new Set(otherLeads),
} as const;

const isCapitals = eitherOf(/^[A-Z][A-Z\d&-]+$/, /^\p{Lu}[\p{Lu}\d&-]+$/u);
export const isAcronym = ofWord((_, text) => text.length <= 7 && isCapitals(text));

const shouted = new WeakMap<Document, Map<number, boolean>>();

/** In a line of capitals (a headline, a dateline) they tell nothing. */
export function inCapitals(doc: Document, t: Token): boolean {
  let known = shouted.get(doc);
  if (!known) {
    known = new Map();
    shouted.set(doc, known);
  }
  const answer = known.get(t.sentence) ?? isShouted(doc, t.sentence);
  known.set(t.sentence, answer);
  return answer;
}

/** Is a word all capitals? Null where it is too short to tell. */
const shoutOf = ofWord((_, text): boolean | null => (opensLong(text) ? text === text.toUpperCase() : null));
const opensLong = eitherOf(/^[A-Za-z]{3}/, /^\p{L}{3}/u);

function isShouted({ sentences, tokens }: Document, sentence: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = sentences[sentence]!.first; i < sentences[sentence]!.after; i++) {
    const shouts = shoutOf(tokens[i]!);
    if (shouts === null) continue;
    words++;
    if (shouts) capitals++;
  }
  return words > 1 && capitals > words / 2;
}
