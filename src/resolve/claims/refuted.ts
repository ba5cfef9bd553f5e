import type { Document } from '../../model/document.ts';
import type { Verification } from '../../model/vocabulary.ts';
import type { Predicate } from './predicates.ts';
import type { Theme } from './themes.ts';

type Against = Extract<Verification, 'denied' | 'disputed' | 'unverified'>;

const SAID =
  '(?:accounts?|accusations?|allegations?|assertions?|charges?|claims?|estimates?|figures?|findings|ideas?|numbers?|reports?|rumou?rs?|statements?|suggestions?|tolls?)';
/** From "that" or "of" to the figure: no comma, so that nothing else has begun. */
const TO_FIGURE = '\\b(?:that|of|to have)\\b[^,;.:]{0,50}$';
/** Evidence "that 40 died", "of the killing of 40", "to reports that": of the deed itself, not "of torture on the bodies". */
const OF_DEED = `(?: (?:to|in|for|behind) (?:\\w+ ){0,3}?${SAID})?(?: that\\b| of (?:the |any |a )?(?:death|execution|killing|massacre|murder)s?\\b)[^,;.:]{0,50}$`;
const DENY =
  'den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted)?|debunk(?:s|ed)?|disprov(?:es?|ed)|retract(?:s|ed)?|recant(?:s|ed)?|withdr(?:ew|aws?|awn)|ridicul(?:es?|ed|ing)|rubbish(?:es|ed|ing)|repudiat(?:es?|ed|ing)';
/** What is not so, in the words of who denies it. */
const FALSE =
  '(?:["“‘’\'](?:\\w+ ){0,2}?|(?:(?:completely|entirely|totally|simply|enemy|an?|pure|sheer) )*)(?:not true|untrue|false|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fake|fabricat\\w+|inventions?|exaggerated|misleading|lies?|nonsense|propaganda|disinformation|misinformation|hoax)\\b';
const DISPUTE = 'disput(?:es?|ed|ing)|contest(?:s|ed)?|question(?:s|ed)?|challeng(?:es?|ed)';

/** Words before the figure that take what follows back: "rejected claims that", "no evidence that", "it is not true that". */
const BEFORE: readonly (readonly [Against, RegExp])[] = [
  ['denied', new RegExp(`(?<!\\bnot )(?<!n['’]t )\\b(?:${DENY})\\b[^;.]{0,60}?\\b${SAID}\\b[^;.,]{0,60}?${TO_FIGURE}`, 'i')],
  ['disputed', new RegExp(`(?<!\\bnot )(?<!n['’]t )\\b(?:${DISPUTE})\\b[^;.]{0,40}?\\b${SAID}\\b[^;.,]{0,60}?${TO_FIGURE}`, 'i')],
  [
    'denied',
    new RegExp(
      `\\b(?:no|not any|n['’]t any|without(?: any)?)\\b (?:[\\w-]+ ){0,2}?(?:evidence|proof|signs?|indications?|truth|basis|substance)\\b${OF_DEED}`,
      'i',
    ),
  ],
  ['denied', new RegExp(`\\bnot (?:\\w+ ){1,2}any (?:\\w+ )?(?:evidence|proof|signs?|indications?)\\b${OF_DEED}`, 'i')],
  ['denied', new RegExp(`\\b(?:contrary to|none of) (?:[\\w-]+ ){0,2}?${SAID}\\b[^;.,]{0,20}?${TO_FIGURE}`, 'i')],
  ['unverified', new RegExp(`\\bno (?:\\w+ )?(?:confirmation|verification)\\b[^;.,]{0,20}?${TO_FIGURE}`, 'i')],
  [
    'denied',
    /\b(?:it|this)(?: is| was|['’]s) (?:not true|not the case|untrue|false|wrong|incorrect|an? lie)\b(?: to say)? that\b[^,;.:]{0,50}$/i,
  ],
];

const OPENS = new RegExp(`\\b${SAID}\\b[^;.,]{0,50}?${TO_FIGURE}`, 'i');
const BE = '(?:is|are|was|were|been|be|proved|proven|turned out)(?: to be)?(?: (?:now|all|simply|completely|entirely|\\w+ly))?';
/** Words behind the figure: "reports that 30 died | were wrong", "the figure of 40 dead | is disputed". */
const BEHIND: readonly (readonly [Against, RegExp])[] = [
  ['denied', new RegExp(`^[^,;]*?\\b${BE} (?:${FALSE}|(?:denied|rejected|dismissed|refuted|retracted|withdrawn)\\b)`, 'i')],
  ['disputed', new RegExp(`^[^,;]*?\\b${BE} (?:disputed|contested|questioned|in dispute|in doubt|in question)\\b`, 'i')],
];

const OF_IT = `(?:it|this|that|both|(?:the|these|those|this|that|such|its|their|his|her)(?: [\\w’'-]+){0,2}? ${SAID})(?=[.,;”"]|$| (?:as|and|on|in|but)\\b)`;
/** A clause behind the claim: ", a figure the army disputed", ", which the army denied", "but the army denied this". */
const ASIDE: readonly (readonly [Against, RegExp])[] = (
  [
    ['denied', DENY],
    ['disputed', DISPUTE],
  ] as const
).flatMap(([against, verbs]) => [
  [
    against,
    new RegExp(
      `, (?:an?|the) (?:\\w+ )?${SAID}\\b[^,;.]{0,50}?\\b(?:${verbs})(?=[.,;”"]|$| (?:as|because|by|on|over|saying|since)\\b)`,
      'i',
    ),
  ] as const,
  [against, new RegExp(`, (?:which|though|although|but) [^,;.]{1,60}?\\b(?:${verbs})(?=[.;”"]|$| ${OF_IT})`, 'i')] as const,
]);
/** "called reports that 20 had died | fake news", "described claims that …| as lies". */
const CALLS = '(?:call|brand|label|labell|describ|denounc|condemn|portray|characteri[sz])(?:s|es|ed|ing)?';
const CALLED = new RegExp(`\\b${CALLS}\\b(?: as ${FALSE})?[^;.,]{0,60}?\\b${SAID}\\b[^;.,]{0,50}?${TO_FIGURE}`, 'i');
const CALLED_FALSE = new RegExp(`^[^,;.]{0,60}? (?:as )?${FALSE}`, 'i');
const CALLED_BEFORE = new RegExp(`\\b${CALLS} as ${FALSE}`, 'i');
const NEXT: readonly (readonly [Against, RegExp])[] = [
  ['denied', new RegExp(`\\b(?:the|this|that|these|those|such|its|their|both) (?:[\\w’'-]+ ){0,2}?${SAID} (?:as |${BE} )?${FALSE}`, 'i')],
  ['denied', new RegExp(`\\b${SAID} (?:was|were|has been|have been) (?:\\w+ly )?(?:${DENY})\\b`, 'i')],
  ['denied', new RegExp(`^[^.;:“"]{1,80}?(?<!\\bnot )\\b(?:${DENY}) ${OF_IT}`, 'i')],
  ['disputed', new RegExp(`^[^.;:“"]{1,80}?(?<!\\bnot )\\b(?:${DISPUTE}) ${OF_IT}`, 'i')],
  [
    'disputed',
    new RegExp(
      `^(?:the|this|that|these|those|its|their|his|her) (?:[\\w’'-]+ ){0,3}?${SAID} ${BE} (?:disputed|contested|in dispute)\\b`,
      'i',
    ),
  ],
];

/** One of these stands in every sentence that takes something back; the patterns are asked only then, for they are large. */
const SIGNAL =
  /\bden(?:y|ie)|reject|dismiss|refut|rebut|debunk|disprov|retract|recant|withdr|disput|contest|question|challeng|\bno\b|\bnot\b|n['’]t\b|without|none of|contrary|untrue|false|wrong|incorrect|inaccura|baseless|unfounded|groundless|fake|fabricat|invent|nonsense|propaganda|information|hoax|ridicul|rubbish|repudiat|exaggerat|misleading|\blies?\b|in doubt/i;

/** How everything that stands before a figure ends, and how an aside begins. */
const LEADS_TO_FIGURE = /\b(?:that|of|to have)\b[^,;.:]{0,50}$/i;
const LEADS_ASIDE = /, (?:an?|the|which|though|although|but) /i;

/** Characters looked at on either side: enough for a clause, and little in a sentence without an end. */
const REACH = 240;

/** What the words around a claim take back: somebody rejects it, nothing proves it, it is said to be false or is disputed. */
export function refuted(doc: Document, { negated, token }: Predicate, theme: Theme): Against | null {
  if (negated) return null;
  const sentence = doc.sentences[doc.tokens[token]!.sentence]!;
  const start = Math.min(theme.first, token);
  const after = Math.max(theme.after, token + 1);
  const before = doc.text.slice(Math.max(sentence.start, doc.tokens[start]!.start - REACH), doc.tokens[start]!.start).trimEnd();
  const behind = doc.text.slice(doc.tokens[after - 1]!.end, Math.min(sentence.end, doc.tokens[after - 1]!.end + REACH));
  const opens = LEADS_TO_FIGURE.test(before);
  const first = opens && SIGNAL.test(before) ? BEFORE.find(([, words]) => words.test(before)) : undefined;
  if (!first && opens && CALLED_BEFORE.test(before) && CALLED.test(before)) return 'denied';
  if (first || !SIGNAL.test(behind)) return first?.[0] ?? null;
  if (opens && CALLED.test(before) && CALLED_FALSE.test(behind)) return 'denied';
  return (
    (opens && OPENS.test(before) ? BEHIND.find(([, words]) => words.test(behind))?.[0] : null) ??
    (LEADS_ASIDE.test(behind) ? ASIDE.find(([, words]) => words.test(behind))?.[0] : null) ??
    null
  );
}

/** " a claim that": does a verb's object tell of something said? */
export const isOfReport = (words: string): boolean => OF_REPORT.test(words);

const OF_REPORT = new RegExp(`\\b${SAID}\\b`, 'i');

/** "The army denied this.": a sentence that takes back the one before it. */
export function refutedNext(words: string): Against | null {
  const head = words.slice(0, REACH);
  return SIGNAL.test(head) ? (NEXT.find(([, pattern]) => pattern.test(head))?.[0] ?? null) : null;
}
