import type { Claim } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import { contains, type TextSpan, withText } from '../../model/span.ts';
import type { Verification } from '../../model/vocabulary.ts';
import { isState, sourceFields } from '../sources.ts';
import { placeOf } from '../speakers.ts';
import type { Doer } from './actors.ts';
import type { Draft } from './drafts.ts';
import type { ClaimInput } from './index.ts';
import { modalityOf } from './modality.ts';
import type { Where } from './place.ts';
import type { Predicate } from './predicates.ts';
import { relationOf, sideOf } from './sides.ts';
import { mentionAt, statusOf } from './things.ts';
import type { timeBase } from './time-base.ts';

/** Measures whose doer acts with his own people: who counts them speaks of the doer's side. */
const OWN_PEOPLE: ReadonlySet<string> = new Set(['deployed', 'recruited', 'strength', 'launched']);

/** What a part shares with its whole: a stretch of time, not that the whole was revised. */
const RUNS: ReadonlySet<string> = new Set(['cumulative', 'period']);

interface Pieces {
  readonly draft: Draft;
  readonly attribution: Attribution | null;
  readonly where: Where | null;
  readonly doer: Doer | null;
  readonly when: ReturnType<typeof timeBase>;
  readonly whole: Claim | null;
  readonly used: Map<string, number>;
  readonly sentence: number;
  readonly proof: Verification;
}

export function assemble(doc: Document, input: ClaimInput, p: Pieces): Claim {
  const { draft, attribution, doer, when, whole } = p;
  const { predicate, theme } = draft;
  const { entities } = input;
  const { figure } = theme;
  const spanOf = (first: number, after: number) => withText(doc.text, { start: doc.tokens[first]!.start, end: doc.tokens[after - 1]!.end });
  const who = theme.who ? spanOf(theme.who.first, theme.who.after) : null;
  const side = (span: { first: number; after: number } | null | undefined) =>
    span ? sideOf(doc, span.first, span.after, input.findings.mentions) : null;
  const whoSide = side(theme.who) ?? side(predicate.loser) ?? stateOf(predicate.loser, input);
  const by = doer ? spanOf(doer.first, doer.after) : null;
  const bySide = doer
    ? (doer.mention?.side ?? doer.mention?.country ?? sideOf(doc, doer.first, doer.after, input.findings.mentions))
    : null;
  const source = sourceOf(attribution, input, whoSide ?? (OWN_PEOPLE.has(predicate.measure) ? bySide : null), bySide);
  const modality = modalityOf(doc, predicate, when, input.reference);
  const measureKey = `c:${predicate.measure}@${figure?.quantity ? `${figure.quantity.start}-${figure.quantity.end}` : `${doc.tokens[theme.first]!.start}-${doc.tokens[theme.after - 1]!.end}`}`;
  const n = p.used.get(measureKey) ?? 0;
  p.used.set(measureKey, n + 1);
  const place = p.where
    ? { ...p.where.span, entity: p.where.site.mention ? (entities.of.get(p.where.site.mention.id) ?? null) : null }
    : (whole?.place ?? null);
  const why: Record<string, string> = {};
  if (!figure) why.value = predicate.negated ? 'none-stated' : 'no-figure';
  else if (figure.value === null)
    why.value = /^(?:1|percent)$/.test(figure.quantity?.unit ?? '') ? 'share' : figure.quantity?.vague ? 'vague-amount' : 'range';
  if (!who) why.who = 'elided';
  if (!by && !whole?.by) why.by = 'doer-not-stated';
  if (!place) why.place = 'no-place-near';
  if (when.from === null) why.when = when.span ? (when.time?.why ?? 'unresolved') : 'no-time-in-sentence';
  if (attribution && source.name === null)
    why.source = input.speakers.get(attribution.sources[0] ? placeOf(attribution.sources[0]) : '')?.why ?? 'no-source-named';
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
    by: by
      ? { ...by, entity: doer?.mention ? (entities.of.get(doer.mention.id) ?? null) : entityOf(by, input), side: bySide }
      : (whole?.by ?? null),
    place,
    when: {
      span: when.span,
      from: when.from,
      to: when.to,
      basis: whole && when.basis === 'incident' && RUNS.has(whole.when.basis) ? whole.when.basis : when.basis,
    },
    source,
    verification: p.proof,
    modality,
    partOf: whole?.id ?? null,
    evidence: [evidenceOf(doc, p)],
    rule: draft.rule,
    from: [figure?.quantity?.id, attribution?.id, p.where?.site.mention?.id, doer?.mention?.id, when.time?.id].filter(
      (x): x is string => x !== undefined,
    ),
    why,
  };
}

/** "Ukraine lost 300 men": the state itself is the side. */
function stateOf(loser: Predicate['loser'], { findings }: ClaimInput): string | null {
  const mention = loser ? mentionAt(findings.mentions, loser.after - 1) : null;
  return mention && isState(mention) ? (mention.country ?? null) : null;
}

function entityOf(span: TextSpan, { findings, entities }: ClaimInput): string | null {
  const inside = near(findings.mentions)
    .overlapping(span)
    .filter((m) => contains(span, m) && entities.of.get(m.id));
  const best = inside.find((m) => m.type === 'person') ?? inside.find((m) => m.type !== 'nationality' && m.type !== 'place') ?? inside[0];
  return best ? entities.of.get(best.id)! : null;
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
  const { entity, party, name, kind, identification } = sourceFields(span, span && input.speakers.get(placeOf(span)), input.entities);
  return {
    voice: 'attributed',
    attribution: attribution.id,
    entity: entity?.id ?? null,
    name,
    kind,
    identification,
    relation: relationOf(party, who, by),
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
  if (where && !where.carried) take(where.site.first, where.site.after);
  return withText(doc.text, { start: doc.tokens[first]!.start, end: closed(doc, first, after) });
}

const EVIDENCE_REACH = 8;

/** "killed or wounded": the second verb is evidence too. */
function pairEnd(doc: Document, after: number): number {
  const joint = /^(?:or|and|and\/or)$/.test(doc.tokens[after]?.norm ?? '');
  return joint && /^(?:wounded|injured|killed|hurt|maimed)$/.test(doc.tokens[after + 1]?.norm ?? '') ? after + 2 : after;
}

/** End of tokens `[first, after)`, with the closing mark of a quotation that opens inside and ends right there. */
function closed(doc: Document, first: number, after: number): number {
  const { start } = doc.tokens[first]!;
  const { end } = doc.tokens[after - 1]!;
  const quote = near(doc.quotes)
    .overlapping({ start, end })
    .find((q) => q.start >= start && q.start < end && q.end > end && q.end <= end + 1);
  return quote ? quote.end : end;
}
