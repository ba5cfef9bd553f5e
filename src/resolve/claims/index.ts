import type { Claim, Note } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Attribution, Findings, Mention } from '../../model/finding.ts';
import { type TextSpan, withText } from '../../model/span.ts';
import type { Stance } from '../../model/vocabulary.ts';
import type { Day } from '../calendar.ts';
import type { Entities } from '../entities.ts';
import { profileOf } from '../sources.ts';
import { placeOf, type Speakers } from '../speakers.ts';
import type { DatedTime } from '../times.ts';
import { isToldAgain } from './again.ts';
import { attacks, copulaParts, extras } from './counts.ts';
import { type Doer, doerOf, responsibility } from './doer.ts';
import { modalityOf, verificationOf } from './modality.ts';
import { adjectivePredicates, nounPredicates } from './noun-predicates.ts';
import { partsOf } from './parts.ts';
import { placeFor, placeOfPart, sceneOf, type Where } from './place.ts';
import type { Predicate, Reading } from './predicates.ts';
import { insideAny } from './reach.ts';
import { relationOf, sideOf } from './sides.ts';
import { quantityIndex, type Theme } from './themes.ts';
import { statusOf } from './things.ts';
import { timeBase } from './time-base.ts';
import { verbPredicates } from './verb-predicates.ts';

export interface ClaimInput {
  readonly findings: Findings;
  readonly times: readonly DatedTime[];
  readonly entities: Entities;
  readonly speakers: Speakers;
  readonly reference: Day | null;
  /** Places that say where, by sentence. */
  readonly places: readonly (readonly Mention[])[];
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

/** Measures whose doer acts with his own people: who counts them speaks of the doer's side. */
const OWN_PEOPLE: ReadonlySet<string> = new Set(['deployed', 'recruited', 'strength', 'launched']);

interface Draft {
  readonly predicate: Predicate;
  readonly theme: Theme;
  readonly rule: string;
  /** Index of the draft it is part of. */
  readonly whole: number | null;
}

/** Joins figures, people, places, times and speakers to claims. One pass in the order of the text, with the last place and doer in mind. */
export function readClaims(doc: Document, input: ClaimInput): { readonly claims: readonly Claim[]; readonly notes: readonly Note[] } {
  const reading: Reading = { doc, mentions: input.findings.mentions, quantities: quantityIndex(input.findings.quantities) };
  const drafts = draftsOf(
    reading,
    [...verbPredicates(reading), ...nounPredicates(reading), ...adjectivePredicates(reading), ...attacks(reading), ...extras(reading)].sort(
      (a, b) => a.token - b.token,
    ),
  );
  const { places } = input;
  const claimed = responsibility(reading);
  const claims: Claim[] = [];
  const used = new Map<string, number>();
  let lastPlace: Where | null = null;
  let lastDoer: Doer | null = null;
  let lastTime: ReturnType<typeof timeBase> | null = null;
  let lastSentence = -1;
  for (const draft of drafts) {
    const { predicate, theme } = draft;
    const { sentence } = doc.tokens[predicate.token]!;
    const follows =
      lastSentence >= 0 && sentence - lastSentence <= 1 && doc.sentences[sentence]!.paragraph === doc.sentences[lastSentence]!.paragraph;
    if (!follows) {
      lastPlace =
        sentence > 0 && doc.sentences[sentence]!.paragraph === doc.sentences[sentence - 1]!.paragraph
          ? sceneOf(reading, places, sentence - 1)
          : null;
      lastDoer = null;
      lastTime = null;
    }
    const attribution = attributionOf(doc, predicate, theme, input.findings.attributions);
    const whole = draft.whole === null ? null : claims[draft.whole]!;
    const said = attribution?.contents ?? [];
    const own = whole
      ? placeOfPart(reading, places, theme)
      : placeFor(reading, predicate, places, theme, (m) => insideAny(said, m) && !isSpeaking(m, input.findings.attributions));
    const where: Where | null = own ?? (whole || !lastPlace ? null : { ...lastPlace, carried: true });
    const found = doerOf(reading, predicate);
    const doer = found ?? lastDoer ?? claimed.find((c) => Math.abs(c.sentence - sentence) <= 3) ?? null;
    const here = timeBase(doc, predicate, theme, input.times, (t) => insideAny(said, t));
    const when =
      here.time === null && lastTime && here.basis === 'incident' && here.span === null
        ? { ...here, from: lastTime.from, to: lastTime.to }
        : here;
    claims.push(assemble(doc, input, { draft, attribution, where, doer, when, whole, used, sentence }));
    if (own && !whole) lastPlace = own;
    if (found) lastDoer = found;
    if (here.from !== null && here.basis === 'incident') lastTime = here;
    lastSentence = sentence;
  }
  return { claims, notes: [] };
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
      out.push({ predicate, theme, rule: predicate.rule, whole: wholeOf(predicate, out) });
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
  for (const a of attributions) {
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

const isSpeaking = (mention: TextSpan, attributions: readonly Attribution[]) =>
  attributions.some((a) => a.sources.some((s) => s.start <= mention.start && mention.end <= s.end));

interface Pieces {
  readonly draft: Draft;
  readonly attribution: Attribution | null;
  readonly where: Where | null;
  readonly doer: Doer | null;
  readonly when: ReturnType<typeof timeBase>;
  readonly whole: Claim | null;
  readonly used: Map<string, number>;
  readonly sentence: number;
}

function assemble(doc: Document, input: ClaimInput, p: Pieces): Claim {
  const { draft, attribution, doer, when, whole } = p;
  const { predicate, theme } = draft;
  const { entities } = input;
  const { figure } = theme;
  const spanOf = (first: number, after: number) => withText(doc.text, { start: doc.tokens[first]!.start, end: doc.tokens[after - 1]!.end });
  const who = theme.who ? spanOf(theme.who.first, theme.who.after) : null;
  const whoSide = theme.who ? sideOf(doc, theme.who.first, theme.who.after, input.findings.mentions) : null;
  const by = doer ? spanOf(doer.first, doer.after) : null;
  const bySide = doer
    ? (doer.mention?.side ?? doer.mention?.country ?? sideOf(doc, doer.first, doer.after, input.findings.mentions))
    : null;
  const source = sourceOf(attribution, input, whoSide ?? (OWN_PEOPLE.has(predicate.measure) ? bySide : null), bySide);
  const modality = modalityOf(doc, predicate, when, input.reference);
  const measureKey = `c:${predicate.measure}@${figure?.quantity ? `${figure.quantity.start}-${figure.quantity.end}` : `${doc.tokens[theme.first]!.start}-${doc.tokens[theme.after - 1]!.end}`}`;
  const n = p.used.get(measureKey) ?? 0;
  p.used.set(measureKey, n + 1);
  const why: Record<string, string> = {};
  if (!figure) why.value = predicate.negated ? 'none-stated' : 'no-figure';
  else if (figure.value === null) why.value = figure.qualifier === 'range' ? 'range' : 'vague-amount';
  if (!who) why.who = 'elided';
  if (!by) why.by = 'doer-not-stated';
  if (!p.where) why.place = 'no-place-near';
  if (when.from === null) why.when = when.span ? (when.time?.why ?? 'unresolved') : 'no-time-in-sentence';
  if (attribution && source.name === null)
    why.source = input.speakers.get(attribution.sources[0] ? placeOf(attribution.sources[0]) : '')?.why ?? 'no-source-named';
  const place = p.where ?? null;
  return {
    id: n === 0 ? measureKey : `${measureKey}.${n + 1}`,
    measure: predicate.measure,
    quantity: figure?.quantity?.id ?? null,
    figure: figure && figure.text !== '' ? figure.text : null,
    value: predicate.negated ? null : (figure?.value ?? null),
    low: predicate.negated ? null : (figure?.low ?? null),
    high: predicate.negated ? null : (figure?.high ?? null),
    qualifier: predicate.negated ? null : (figure?.qualifier ?? null),
    who: who && {
      ...who,
      entity: entityOf(who, input),
      side: whoSide,
      status: statusOf(doc, theme.who!.first, theme.who!.after, theme.who!.head),
    },
    by: by && { ...by, entity: doer?.mention ? (entities.of[doer.mention.id] ?? null) : entityOf(by, input), side: bySide },
    place: place ? { ...place.span, entity: entities.of[place.mention.id] ?? null } : (whole?.place ?? null),
    when: { span: when.span, from: when.from, to: when.to, basis: whole && when.basis === 'incident' ? whole.when.basis : when.basis },
    source,
    verification: verificationOf(doc, predicate, attribution),
    modality,
    partOf: whole?.id ?? null,
    evidence: [evidenceOf(doc, p)],
    rule: draft.rule,
    from: [figure?.quantity?.id, attribution?.id, place ? place.mention.id : undefined, doer?.mention?.id, when.time?.id].filter(
      (x): x is string => x !== undefined,
    ),
    why,
  };
}

function entityOf(span: TextSpan, { findings, entities }: ClaimInput): string | null {
  const inside = findings.mentions.filter((m) => m.start >= span.start && m.end <= span.end && entities.of[m.id]);
  const best = inside.find((m) => m.type === 'person') ?? inside.find((m) => m.type !== 'nationality' && m.type !== 'place') ?? inside[0];
  return best ? entities.of[best.id]! : null;
}

function sourceOf(attribution: Attribution | null, input: ClaimInput, who: string | null, by: string | null): Claim['source'] {
  if (!attribution || attribution.sources.length === 0)
    return {
      voice: 'reporter',
      attribution: attribution?.id ?? null,
      entity: null,
      name: null,
      kind: 'media',
      identification: 'none',
      relation: 'unknown',
    };
  const span = attribution.sources[0];
  const speaker = span ? input.speakers.get(placeOf(span)) : undefined;
  const entity = speaker?.entity ? input.entities.byId[speaker.entity]! : null;
  const profile = span
    ? profileOf(span.text, entity, speaker?.name != null)
    : { kind: 'unknown' as const, identification: 'none' as const };
  const name =
    profile.identification === 'anonymous'
      ? null
      : (speaker?.name ??
        (span && profile.identification !== 'none' && speaker?.why === 'not-named'
          ? span.text.replace(/^the\s+/i, '').replace(/,$/, '')
          : null));
  return {
    voice: 'attributed',
    attribution: attribution.id,
    entity: entity?.id ?? null,
    name,
    kind: profile.kind,
    identification: profile.identification,
    relation: relationOf(entity, who, by),
  };
}

/** The words a claim rests on: from the first to the last of predicate, figure, people, and of time, place and doer where they stand near. */
function evidenceOf(doc: Document, { draft, where, doer, when, sentence }: Pieces): TextSpan {
  const { predicate, theme } = draft;
  const group = predicate.clause ? doc.phrases[predicate.clause.verb]! : null;
  let first = Math.min(theme.first, predicate.token);
  let after = Math.max(theme.after, predicate.token + 1);
  const take = (from: number, to: number) => {
    const near = doc.tokens[from]!.sentence === sentence && from < after + EVIDENCE_REACH && to > first - EVIDENCE_REACH;
    if (near) [first, after] = [Math.min(first, from), Math.max(after, to)];
  };
  if (group) take(group.first, group.after);
  if (predicate.measure === 'killed-or-wounded') after = pairEnd(doc, after);
  if (theme.who) take(theme.who.first, theme.who.after);
  if (doer) take(doer.first, doer.after);
  if (when.span && when.time) take(when.time.first, when.time.after);
  if (where && !where.carried) {
    let last = where.mention.after;
    while (doc.tokens[last - 1]!.end < where.span.end) last++;
    take(where.mention.first, last);
  }
  return withText(doc.text, { start: doc.tokens[first]!.start, end: closed(doc, first, after) });
}

const EVIDENCE_REACH = 8;

/** "killed or wounded": the second verb is evidence too. */
function pairEnd(doc: Document, after: number): number {
  const joint = /^(?:or|and|and\/or)$/.test(doc.tokens[after]?.norm ?? '');
  return joint && /^(?:wounded|injured|killed|hurt)$/.test(doc.tokens[after + 1]?.norm ?? '') ? after + 2 : after;
}

/** End of tokens `[first, after)`, with the closing mark of a quotation that opens inside and ends right there. */
function closed(doc: Document, first: number, after: number): number {
  const { start } = doc.tokens[first]!;
  const { end } = doc.tokens[after - 1]!;
  const quote = doc.quotes.find((q) => q.start >= start && q.start < end && q.end > end && q.end <= end + 1);
  return quote ? quote.end : end;
}
