import type { Clause, Document, Sentence, VerbGroup } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import type { Modality, Verification } from '../../model/vocabulary.ts';
import { type Day, dayOf, daysBetween } from '../calendar.ts';
import type { Predicate } from './predicates.ts';
import type { TimeBase } from './time-base.ts';

const PLANNING =
  /^(?:plan|vow|threaten|promise|pledge|intend|aim|want|order|agree|propose|prepare|offer|demand|urge|ask|call|hope|seek|try|attempt|expect|warn|instruct|authorise|authorize|commit|decide|swear)$/;
/** Verbs whose infinitive happened: "managed to free", "went on to kill". Other infinitives state a purpose. */
const IMPLIES =
  /^(?:manage|begin|continue|start|come|proceed|help|cause|force|lead|allow|enable|seem|appear|happen|say|report|believe|know|think|estimate|claim|fail|remain|live)$/;
const OLD = 300; // days before the report after which an event is background

/** Did it happen? Read from the auxiliaries of the clause and of those above it, from conditions, and from how long ago it was. */
export function modalityOf(doc: Document, predicate: Predicate, when: TimeBase, reference: Day | null): Modality {
  if (predicate.negated) return 'negated';
  let clause: Clause | null = predicate.clause;
  let own = true;
  for (let depth = 0; clause && depth < 4; depth++) {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    const mark = clause.mark === null ? '' : doc.tokens[clause.mark]!.norm;
    if (mark === 'if' || mark === 'unless') return 'hypothetical';
    if (own || verb.finite === 'infinitive') {
      if (verb.modal === 'could' || verb.modal === 'may' || verb.modal === 'might' || verb.modal === 'can' || verb.modal === 'should')
        return 'hypothetical';
      if (verb.modal === 'would') return verb.perfect ? 'hypothetical' : 'planned';
      if (verb.modal === 'will' || verb.modal === 'shall') return 'planned';
    }
    if (
      verb.finite === 'infinitive' &&
      !/^to have/.test(
        doc.tokens
          .slice(verb.first, verb.after)
          .map((t) => t.norm)
          .join(' '),
      )
    ) {
      const parent: Clause | null = clause.parent === null ? null : doc.clauses[clause.parent]!;
      const above = parent ? (doc.phrases[parent.verb] as VerbGroup) : null;
      if (!above || PLANNING.test(above.lemma) || !IMPLIES.test(above.lemma)) return 'planned';
    }
    if (isAim(doc, verb.first)) return 'planned';
    // "An exchange of nine captives is planned for July".
    if (own && verb.passive && predicate.token < verb.first && PLANNING.test(verb.lemma)) return 'planned';
    own = false;
    clause = clause.parent === null ? null : doc.clauses[clause.parent]!;
  }
  const day = dayOf(when.from);
  if (day && reference && when.basis !== 'cumulative' && daysBetween(day, reference) > OLD) return 'historical';
  return 'actual';
}

/** "aimed at capturing", "efforts on killing": what is only aimed at. */
function isAim({ tokens }: Document, verb: number): boolean {
  // "aimed at capturing and killing"
  let i = verb;
  while (i > 2 && /^(?:and|or)$/.test(tokens[i - 1]!.norm) && tokens[i - 2]!.norm.endsWith('ing')) i -= 2;
  const before = `${tokens[i - 2]?.norm ?? ''} ${tokens[i - 1]?.norm ?? ''}`;
  return (
    tokens[verb]!.norm.endsWith('ing') &&
    /^(?:aimed at|aiming at|aim of|(?:efforts?|attempts?|focus(?:ed)?|plans?|bent|intent) (?:on|at|of|for))$/.test(before)
  );
}

const UNVERIFIED =
  /\b(?:could not|cannot|can ?not|couldn['’]t|unable to|not been|has not|have not|was not possible to)\b[^.]{0,40}\b(?:verif(?:y|ied)|confirm(?:ed)?|corroborate[d]?)\b|\bunverified\b|\bunconfirmed\b|\bnot (?:been )?independently (?:verified|confirmed)\b|\bno independent (?:confirmation|verification)\b/i;
const VERIFIED =
  /\b(?:geolocated|independently (?:verified|confirmed)|verified (?:by|footage|video)|has been verified|confirmed by (?:the )?(?:hospital|UN|United Nations|Red Cross|satellite))\b/i;

const SAYING = '(?:claims?|figures?|accounts?|reports?|statements?|allegations?|accusations?|findings|numbers?|toll|charges?)';
const NOT = '(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|refut(?:es|ed))';
const DOUBT = '(?:disput(?:es?|ed)|challeng(?:es|ed)|question(?:s|ed))';
/** ", a claim Kyiv dismissed" and, in the sentence behind, "Kyiv dismissed the claim", "the findings were rejected by M23". */
const ASIDE = (no: string) => new RegExp(`, an? ${SAYING}\\b[^.;,]{0,50}\\b${no}\\b`, 'i');
const ANSWER = (no: string) =>
  new RegExp(
    `\\b${no} (?:this|that|it|both|(?:the|that|this|those|these)(?: \\w+)? ${SAYING})\\b(?! that)|\\b${SAYING} (?:was|were|has been|have been) (?:\\w+ly )?${no}\\b`,
    'i',
  );
const DENIALS = (
  [
    ['denied', NOT],
    ['disputed', DOUBT],
  ] as const
).map(([verdict, no]) => ({ verdict, aside: ASIDE(no), answer: ANSWER(no) }));

/** Somebody's answer to what was claimed: in the same sentence, or in the next one of this paragraph or the next. */
function deniedAfter(doc: Document, sentence: Sentence, words: string): 'denied' | 'disputed' | null {
  const next = doc.sentences[sentence.i + 1];
  const following = next && next.paragraph - sentence.paragraph <= 1 ? doc.text.slice(next.start, next.end) : '';
  for (const { verdict, aside, answer } of DENIALS) if (aside.test(words) || answer.test(following)) return verdict;
  return null;
}

/** What the text says of a claim's proof: in its own sentence, or in the next one when that speaks of the claim. */
export function verificationOf(doc: Document, predicate: Predicate, attribution: Attribution | null): Verification {
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  const words = doc.text.slice(sentence.start, sentence.end);
  if (attribution?.stance === 'denies') return 'denied';
  if (attribution?.stance === 'alleges' && attribution.sources.length === 0) return 'unverified';
  if (UNVERIFIED.test(words)) return 'unverified';
  if (VERIFIED.test(words)) return 'verified';
  const denial = attribution && attribution.sources.length > 0 ? deniedAfter(doc, sentence, words) : null;
  if (denial) return denial;
  const next = doc.sentences[sentence.i + 1];
  if (next && next.paragraph - sentence.paragraph <= 1) {
    const following = doc.text.slice(next.start, next.end);
    if (
      UNVERIFIED.test(following) &&
      /\b(?:claims?|figures?|reports?|numbers?|tolls?|this|it|that|these|accounts?|statements?|assertions?)\b/i.test(following)
    )
      return 'unverified';
  }
  return 'none-stated';
}
