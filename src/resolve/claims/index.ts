import type { Claim } from '../../model/analysis.ts';
import type { Document, VerbGroup } from '../../model/document.ts';
import type { Attribution, Findings } from '../../model/finding.ts';
import { contentsOf, near } from '../../model/near.ts';
import { contains, type Span, type TextSpan } from '../../model/span.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { type Day, dayOf, daysBetween } from '../calendar.ts';
import type { Entities } from '../entities.ts';
import type { Site } from '../locations.ts';
import { placeOf, type Speakers } from '../speakers.ts';
import type { DatedTime } from '../times.ts';
import type { Doer } from './actors.ts';
import { assemble } from './assemble.ts';
import { placeTakenUp } from './definite.ts';
import { withDisputes } from './disputed.ts';
import { doerOf } from './doer.ts';
import { draftsOf } from './drafts.ts';
import { speakerOf, weOf } from './own-deed.ts';
import { atHome, isNamed, placeBeforeWith, placeFor, placeOfPart, placeOfThere, sceneOf, type Where } from './place.ts';
import type { Predicate, Reading } from './predicates.ts';
import { insideAny, isSaid } from './reach.ts';
import { claimantOf, responsibility } from './responsibility.ts';
import { retold, type Told } from './retold.ts';
import { isOfSequel } from './sequel.ts';
import { quantityIndex, type Theme } from './themes.ts';
import { type TimeBase, timeBase } from './time-base.ts';
import { isRefuted, OWN_PART, verificationOf } from './verification.ts';

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

/** Suspects are seldom held where the dead fell. */
const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'killed-or-wounded']);

/** Joins figures, people, places, times and speakers to claims. One pass in the order of the text, with the last place in mind. */
export function readClaims(doc: Document, input: ClaimInput): readonly Claim[] {
  const reading: Reading = { doc, mentions: input.findings.mentions, quantities: quantityIndex(input.findings.quantities) };
  const drafts = draftsOf(reading);
  const { sites } = input;
  const claimed = responsibility(reading, sites);
  const claims: Claim[] = [];
  /** For each draft the claim it became; one told again stands for the first telling. */
  const told: (Told | null)[] = [];
  const used = new Map<string, number>();
  let lastPlace: Where | null = null;
  let lastSentence = -1;
  let lastMeasure = '';
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
    } else {
      // A place told since then is the newer scene.
      for (let k = lastSentence + 1; k < sentence; k++) lastPlace = sceneOf(reading, sites, k) ?? lastPlace;
    }
    const innermost = attributionOf(doc, predicate, theme, input.findings.attributions);
    const proof = verificationOf(doc, predicate, theme, innermost);
    // "Reports that 30 died are false, the army said": nobody is named for the reports, the army for taking them back.
    const attribution =
      innermost?.sources.length === 0 && isRefuted(proof)
        ? (attributionOf(doc, predicate, theme, input.findings.attributions, true) ?? innermost)
        : innermost;
    const whole = draft.whole === null ? null : (told[draft.whole]?.claim ?? null);
    const said = attribution?.contents ?? [];
    const speaking = (m: Site) => isSpeaking(m, input.findings.attributions);
    const own = whole
      ? placeOfPart(reading, sites, theme)
      : (placeFor(reading, predicate, sites, theme, (m) => isSaid(doc, said, m) && !speaking(m)) ??
        placeBeforeWith(reading, predicate, sites, (m) => !speaking(m)));
    const when = timeBase(doc, predicate, theme, input.times, (t) => isSaid(doc, said, t));
    const again = retold(doc, draft, own, when, told);
    if (again && !again.same && !isRefuted(proof) && !apartBySource(attribution, again.of, input)) {
      told.push(again.of);
      lastSentence = sentence;
      continue;
    }
    const found =
      speakersApart(doc, predicate, doerOf(reading, predicate), said, input.findings.attributions) ??
      (attribution && speakerOf(reading, predicate, attribution, entityOf(attribution, input))) ??
      weOf(doc, predicate);
    // What runs over a war or a month is not told of the last scene.
    const there = whole ? null : placeOfThere(doc, predicate, sites);
    const carried = whole || (when.basis === 'cumulative' && !isRecent(when, input.reference)) ? null : lastPlace;
    const first = again?.of.where;
    const apart = carried && doc.tokens[carried.site.first]!.sentence === sentence && isOfSequel(doc, carried.site.first, predicate);
    const at = carried && (apart || (predicate.measure === 'detained' && HARM.has(lastMeasure))) ? null : carried;
    const taken = whole || when.basis === 'cumulative' || at ? null : placeTakenUp(doc, sites, doc.sentences[sentence]!);
    // "killed there by a bomb on a road"
    const here = own && !(there && !isNamed(own.site)) ? own : null;
    const scene = there ?? first ?? at ?? taken;
    const running = when.basis === 'cumulative' || when.basis === 'revision';
    const doer = found ?? (running || isRefuted(proof) ? null : claimantOf(doc, claimed, predicate, own));
    const where: Where | null = here ?? (scene ? { ...scene, carried: true } : null) ?? atHome(doc, predicate, doer);
    const claim = assemble(doc, input, { draft, attribution, where, doer, when, whole, used, sentence, proof });
    claims.push(claim);
    told.push({ draft, claim, where });
    if (own && !whole) lastPlace = own;
    lastMeasure = predicate.measure;
    lastSentence = sentence;
  }
  return withDisputes(claims);
}

/** The innermost attribution whose words hold the claim, attitudes left out. */
function attributionOf(
  doc: Document,
  predicate: Predicate,
  theme: Theme,
  attributions: readonly Attribution[],
  sourced = false,
): Attribution | null {
  const token = doc.tokens[theme.figure && theme.figure.first >= 0 ? theme.figure.first : predicate.token]!;
  const verb = doc.tokens[predicate.token]!;
  let best: Attribution | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const a of near(attributions, contentsOf).overlapping({
    start: Math.min(token.start, verb.start),
    end: Math.max(token.end, verb.end) + 1,
  })) {
    if (!BEARING.has(a.stance) || (sourced && a.sources.length === 0)) continue;
    // "denies involvement in the blast that killed two": the dead are not the denier's word.
    if (a.stance === 'denies' && OWN_PART.test(` ${a.contents[0]?.text ?? ''}`)) continue;
    const holds =
      a.contents.some((c) => c.start <= token.start && token.end <= c.end + 1) ||
      a.contents.some((c) => c.start <= verb.start && verb.end <= c.end);
    const length = a.contents.reduce((n, c) => n + c.end - c.start, 0);
    // Of two that report the same words the one that goes through the other is the origin: "…, the agency said, citing police".
    if (holds && (length < size || (length === size && best !== null && a.via.includes(best.id)))) {
      best = a;
      size = length;
    }
  }
  return best;
}

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

const entityOf = ({ sources: [source] }: Attribution, { speakers, entities }: ClaimInput) =>
  entities.byId.get((source && speakers.get(placeOf(source))?.entity) ?? '') ?? null;

/** Somebody else who says so makes a claim of his own. */
function apartBySource(attribution: Attribution | null, { claim }: Told, { speakers }: ClaimInput): boolean {
  const span = attribution?.sources[0];
  const name = span ? (speakers.get(placeOf(span))?.name ?? span.text) : null;
  return name !== null && name !== claim.source.name;
}

/** "Since Thursday bombing has killed 44": days, not a war. */
function isRecent({ from }: TimeBase, reference: Day | null): boolean {
  const day = dayOf(from);
  return day !== null && reference !== null && daysBetween(day, reference) <= 14;
}

const isSpeaking = (site: Span, attributions: readonly Attribution[]) =>
  near(attributions, sourcesOf)
    .overlapping(site)
    .some((a) => a.sources.some((s) => contains(s, site)));

const sourcesOf = (a: Attribution) => a.sources;
