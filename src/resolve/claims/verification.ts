import type { Document, VerbGroup } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import type { Verification } from '../../model/vocabulary.ts';
import type { Predicate } from './predicates.ts';
import { isOfReport, refuted, refutedNext } from './refuted.ts';
import type { Theme } from './themes.ts';

/** "could not independently be verified", "has not been able to confirm", "it was not possible for the agency to verify". */
const DOUBT =
  /\b(?:cannot|(?:could|can|has|have|had|was|were|is|are|did)(?: not|n['’]t)|unable|impossible|yet)\b((?: (?:immediately|independently|yet|be|been|able|possible|to|publicly|officially|fully|so far|for [\w’'-]+(?: [\w’'-]+){0,2}?)){0,5}?) (?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|substantiated?)\b/i;
/** What is doubted is something else: "could not confirm a further ten", "has not said who confirmed it". */
const ELSE = /^ (?:an? (?:further|additional)|another|further|more|any|\d|who|why|how|where|what)\b/i;
const UNPROVED =
  /\b(?:unverified|unconfirmed|un-?corroborated)\b|\bno (?:independent )?(?:confirmation|verification)\b|\bnot independently (?:verified|confirmed)\b/i;
const VERIFIED =
  /\b(?:geolocated|independently (?:verified|confirmed)|verified (?:by|footage|video)|has been verified|confirmed by (?:the )?(?:hospital|UN|United Nations|Red Cross|satellite))\b/i;

const SAID =
  '(?:claims?|figures?|reports?|numbers?|tolls?|accounts?|statements?|assertions?|allegations?|information|details|counts?|deaths|casualties)';
const POINTS = '(?:the|these|this|that|those|its|their|his|her|both|such|either|any of the(?:se)?|none of the(?:se)?)';
const SUBJECT = new RegExp(
  `^(?:(?:but|however|and),? )?(?:${POINTS} (?:[\\w’'-]+ ){0,3}?${SAID}\\b[^,;]{0,60}|(?:this|that|it|these|they))$`,
  'i',
);
const OBJECT = new RegExp(
  `^ (?:${POINTS} (?:[\\w’'-]+ ){0,3}?${SAID}\\b|(?:this|that|it|these|them|either)(?=[.,;”"’]|$| (?:and|but|or)\\b))`,
  'i',
);
const LEFT_OPEN = new RegExp(`\\b${SAID}\\b[^,;.]{0,20}\\b(?:remains?|is|are|was|were) (?:unverified|unconfirmed)\\b`, 'i');

/** One of these stands in every sentence about proof. */
const PROOF = /verif|confirm|corroborat|substantiat|geolocat/i;

/** What the text says of a claim's proof: in its own sentence, or in the next one when that speaks of the claim. */
export function verificationOf(doc: Document, predicate: Predicate, theme: Theme, attribution: Attribution | null): Verification {
  if (predicate.rule === 'claim/further') return predicate.unproved ? 'unverified' : 'none-stated';
  const stance = attribution && !predicate.negated ? stanceAgainst(doc, predicate, theme, attribution) : null;
  if (stance) return stance;
  const against = refuted(doc, predicate, theme);
  if (against) return against;
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  const words = doc.text.slice(sentence.start, sentence.end);
  if ((attribution?.stance === 'alleges' && attribution.sources.length === 0) || isAccused(doc, predicate)) return 'unverified';
  if (PROOF.test(words)) {
    const doubt = DOUBT.exec(words);
    if ((doubt && !ELSE.test(words.slice(doubt.index + doubt[0].length))) || UNPROVED.test(words)) return 'unverified';
    if (VERIFIED.test(words)) return 'verified';
  }
  const next = doc.sentences[sentence.i + 1];
  if (!next || next.paragraph - sentence.paragraph > 1) return 'none-stated';
  const following = doc.text.slice(next.start, next.end);
  return refutedNext(following) ?? (doubtsLast(following) ? 'unverified' : 'none-stated');
}

/** "was accused by the governor of killing nine", "are alleged to have killed 12": told of them, not known. */
function isAccused(doc: Document, { clause }: Predicate): boolean {
  const above = clause?.parent == null ? null : doc.clauses[clause.parent]!;
  if (!clause || !above) return false;
  const verb = doc.phrases[above.verb] as VerbGroup;
  if (verb.passive && /^(?:accuse|suspect)$/.test(verb.lemma)) return clause.mark !== null && doc.tokens[clause.mark]!.norm === 'of';
  return verb.lemma === 'be' && /^(?:alleged|rumou?red)$/.test(doc.tokens[doc.phrases[clause.verb]!.first - 1]!.norm);
}

const NEGATED = /\b(?:not|never|cannot)\b|n['’]t\b/i;
/** What is denied with the deed itself left standing: "denied involvement in the raid that killed 40". */
export const OWN_PART =
  /^ ?(?:any |all |its |their |his |her )*(?:\w+ )?(?:access|asylum|bail|complicity|entry|guilt|involvement|part|responsibility|role)\b/i;

/** What a verb that denies, disputes or does not confirm says of the claim; null where it says nothing of it. */
function stanceAgainst(
  doc: Document,
  predicate: Predicate,
  theme: Theme,
  { stance, cue, rule, sources }: Attribution,
): Verification | null {
  if (stance !== 'denies' || !cue) return null;
  const between = doc.text.slice(cue.end, Math.max(cue.end, doc.tokens[Math.min(theme.first, predicate.token)]!.start));
  const negated = NEGATED.test(cue.text) || /^(?:nobody|no one|none)\b/i.test(sources[0]?.text ?? '');
  if (negated) return 'none-stated';
  // With a noun phrase as its object a denial ends where that ends.
  if (rule === 'attribution/attitude' && (/[,;]|\b(?:and|but)\b/.test(between) || OWN_PART.test(between))) return null;
  if (!/\b(?:disput|contest|question|challeng)/i.test(cue.text)) return 'denied';
  return rule === 'attribution/attitude' && !isOfReport(between) ? null : 'disputed';
}

/** Does a sentence doubt what the one before it said? */
function doubtsLast(words: string): boolean {
  if (!PROOF.test(words)) return false;
  if (/\bno independent (?:confirmation|verification)\b/i.test(words) || LEFT_OPEN.test(words)) return true;
  const doubt = DOUBT.exec(words);
  if (!doubt) return false;
  const passive = /\bbe(?:en)?\b/.test(doubt[1]!);
  return passive ? SUBJECT.test(words.slice(0, doubt.index).trim()) : OBJECT.test(words.slice(doubt.index + doubt[0].length));
}

export const isRefuted = (proof: Verification): boolean => proof === 'denied' || proof === 'disputed';
