import type { Claim } from '../../model/analysis.ts';
import { type Document, tokenFrom, type VerbGroup } from '../../model/document.ts';
import type { Attribution, Findings } from '../../model/finding.ts';
import { contentsOf, near } from '../../model/near.ts';
import { contains, type Span, type TextSpan } from '../../model/span.ts';
import type { Stance } from '../../model/vocabulary.ts';
import type { Day } from '../calendar.ts';
import type { Entities } from '../entities.ts';
import type { Site } from '../locations.ts';
import { profileOf } from '../sources.ts';
import type { Speakers } from '../speakers.ts';
import type { DatedTime } from '../times.ts';
import type { Doer } from './actors.ts';
import { isToldAgain } from './again.ts';
import { assemble } from './assemble.ts';
import { attacks, copulaParts, extras } from './counts.ts';
import { doerOf, ownDeed, responsibility, weOf } from './doer.ts';
import { adjectivePredicates, nounPredicates } from './noun-predicates.ts';
import { partsOf } from './parts.ts';
import { placeFor, placeOfPart, sceneOf, type Where } from './place.ts';
import type { Predicate, Reading } from './predicates.ts';
import { insideAny } from './reach.ts';
import { quantityIndex, type Theme } from './themes.ts';
import { timeBase } from './time-base.ts';
import { verbPredicates } from './verb-predicates.ts';

export interface ClaimInput {
  readonly findings: Findings;
  readonly times: readonly DatedTime[];
  readonly entities: Entities;
  readonly speakers: Speakers;
  readonly reference: Day | null;
  /** Places that say where, by sentence. */
  readonly sites: readonly (readonly Site[])[];
}

/** Claims rest on speech, belief and evidence, never on intentions (design/attribution-spans.md). */
const BEARING: ReadonlySet<Stance> = new Set([
  'says',
  'claims',
  'confirms',
  'denies',
  'estimates',
  'alleges',
  'reports',
  'believes',
  'warns',
  'promises',
  'observes',
  'shows',
]);

export interface Draft {
  readonly predicate: Predicate;
  readonly theme: Theme;
  readonly rule: string;
  /** Index of the draft it is part of. */
  readonly whole: number | null;
}

/** Joins figures, people, places, times and speakers to claims. One pass in the order of the text, with the last place in mind. */
export function readClaims(doc: Document, input: ClaimInput): readonly Claim[] {
  const reading: Reading = { doc, mentions: input.findings.mentions, quantities: quantityIndex(input.findings.quantities) };
  const drafts = draftsOf(
    reading,
    [...verbPredicates(reading), ...nounPredicates(reading), ...adjectivePredicates(reading), ...attacks(reading), ...extras(reading)].sort(
      (a, b) => a.token - b.token,
    ),
  );
  const { sites } = input;
  const claimed = responsibility(reading);
  const claims: Claim[] = [];
  const used = new Map<string, number>();
  let lastPlace: Where | null = null;
  let lastSentence = -1;
  for (const draft of drafts) {
    const { predicate, theme } = draft;
    const { sentence } = doc.tokens[predicate.token]!;
    const follows =
      lastSentence >= 0 && sentence - lastSentence <= 5 && doc.sentences[sentence]!.paragraph === doc.sentences[lastSentence]!.paragraph;
    if (!follows) {
      lastPlace =
        sentence > 0 && doc.sentences[sentence]!.paragraph === doc.sentences[sentence - 1]!.paragraph
          ? sceneOf(reading, sites, sentence - 1)
          : null;
    }
    const attribution = attributionOf(doc, predicate, theme, input.findings.attributions);
    const whole = draft.whole === null ? null : claims[draft.whole]!;
    const said = attribution?.contents ?? [];
    const own = whole
      ? placeOfPart(reading, sites, theme)
      : placeFor(reading, predicate, sites, theme, (m) => insideAny(said, m) && !isSpeaking(m, input.findings.attributions));
    const when = timeBase(doc, predicate, theme, input.times, (t) => insideAny(said, t));
    const found =
      speakersApart(doc, predicate, doerOf(reading, predicate), said, input.findings.attributions) ??
      (attribution && ownDeed(doc, predicate) ? speakerOf(doc, input, attribution) : null) ??
      weOf(doc, predicate);
    // What runs over a war or a month is not told of the last scene.
    const scene = whole || when.basis === 'cumulative' ? null : lastPlace;
    const where: Where | null = own ?? (scene && { ...scene, carried: true });
    const running = when.basis === 'cumulative' || when.basis === 'revision';
    const doer = found ?? (running ? null : (claimed.find((c) => Math.abs(c.sentence - sentence) <= 3) ?? null));
    claims.push(assemble(doc, input, { draft, attribution, where, doer, when, whole, used, sentence }));
    if (own && !whole) lastPlace = own;
    lastSentence = sentence;
  }
  return claims;
}

/** Predicates with their themes and the parts of these, each figure once: the first predicate that takes it keeps it. */
function draftsOf(reading: Reading, predicates: readonly Predicate[]): Draft[] {
  const out: Draft[] = [];
  const taken = new Map<string, number>();
  for (const predicate of predicates) {
    const at = new Map<Theme, number>();
    for (const theme of predicate.themes) {
      const key = keyOf(predicate, theme);
      const known = taken.get(key);
      if (known !== undefined) {
        at.set(theme, known);
        continue;
      }
      if (isToldAgain(reading.doc, predicate, theme, out)) continue;
      taken.set(key, out.length);
      at.set(theme, out.length);
      out.push({ predicate: denied(reading.doc, predicate, theme), theme, rule: predicate.rule, whole: wholeOf(predicate, out) });
    }
    for (const part of partsOf(reading, predicate)) {
      const key = keyOf(predicate, part.theme);
      if (taken.has(key)) continue;
      taken.set(key, out.length);
      out.push({ predicate, theme: part.theme, rule: part.rule, whole: at.get(part.whole) ?? null });
    }
  }
  return out;
}

/** "killed 26 people and not 41": a figure that is denied. */
const denied = (doc: Document, predicate: Predicate, { figure }: Theme): Predicate =>
  figure && figure.first > 0 && doc.tokens[figure.first - 1]!.norm === 'not' ? { ...predicate, negated: true } : predicate;

const keyOf = (predicate: Predicate, theme: Theme) =>
  `${theme.figure && theme.figure.first >= 0 ? `f${theme.figure.first}` : `t${theme.first}-${theme.after}`}:${predicate.measure === 'killed-or-wounded' ? 'killed' : predicate.measure}`;

/** "Two paramedics are among the dead": part of the last claim of that measure. */
function wholeOf(predicate: Predicate, out: readonly Draft[]): number | null {
  if (!copulaParts(predicate)) return null;
  for (let i = out.length - 1; i >= 0; i--) if (out[i]!.predicate.measure === predicate.measure && out[i]!.whole === null) return i;
  return null;
}

/** The innermost attribution whose words hold the claim, attitudes left out. */
function attributionOf(doc: Document, predicate: Predicate, theme: Theme, attributions: readonly Attribution[]): Attribution | null {
  const token = doc.tokens[theme.figure && theme.figure.first >= 0 ? theme.figure.first : predicate.token]!;
  const verb = doc.tokens[predicate.token]!;
  let best: Attribution | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const a of near(attributions, contentsOf).overlapping({
    start: Math.min(token.start, verb.start),
    end: Math.max(token.end, verb.end) + 1,
  })) {
    if (!BEARING.has(a.stance)) continue;
    const holds =
      a.contents.some((c) => c.start <= token.start && token.end <= c.end + 1) ||
      a.contents.some((c) => c.start <= verb.start && verb.end <= c.end);
    const length = a.contents.reduce((n, c) => n + c.end - c.start, 0);
    if (holds && length < size) {
      best = a;
      size = length;
    }
  }
  return best;
}

/** The source as doer of what it tells of itself; who only watches or reports is none. */
function speakerOf(doc: Document, { findings: { mentions } }: ClaimInput, { sources: [source] }: Attribution): Doer | null {
  if (!source || !ACTING.has(profileOf(source.text, null, true).kind)) return null;
  const first = tokenFrom(doc, source.start);
  const after = tokenFrom(doc, source.end - 1) + 1;
  return { first, after, mention: near(mentions).overlapping(source)[0] ?? null };
}

const ACTING: ReadonlySet<string> = new Set(['military', 'armed-group', 'government', 'police', 'intelligence', 'unknown']);

/** Who speaks of a deed has not done it: a source outside the words it said is no doer. */
function speakersApart(
  doc: Document,
  predicate: Predicate,
  doer: Doer | null,
  said: readonly TextSpan[],
  attributions: readonly Attribution[],
): Doer | null {
  if (!doer) return null;
  // "The army claimed to have killed 30": who claims and who killed are one.
  if (predicate.clause?.subjectShared && (doc.phrases[predicate.clause.verb] as VerbGroup).finite === 'infinitive') return doer;
  const span = { start: doc.tokens[doer.first]!.start, end: doc.tokens[doer.after - 1]!.end };
  const speaks = near(attributions, sourcesOf)
    .overlapping(span)
    .some((a) => BEARING.has(a.stance) && a.sources.some((s) => s.start < span.end && span.start < s.end));
  return speaks && !(said.length > 0 && insideAny(said, span)) ? null : doer;
}

const isSpeaking = (site: Span, attributions: readonly Attribution[]) =>
  near(attributions, sourcesOf)
    .overlapping(site)
    .some((a) => a.sources.some((s) => contains(s, site)));

const sourcesOf = (a: Attribution) => a.sources;
