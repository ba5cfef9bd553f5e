import { createHash } from 'node:crypto';
import type { Gazetteer } from '../gazetteer/find.ts';
import type { UserLexicon } from '../lexicon/user.ts';
import type { Analysis, Note, OutAttribution, OutMention, OutQuantity, OutTime } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Attribution, Findings } from '../model/finding.ts';
import { readClaims } from './claims/index.ts';
import { type Entities, joinEntities } from './entities.ts';
import { mainEvent, resolveEvents } from './events.ts';
import { locate, placeNotes, withPlaces } from './geo.ts';
import { sitesBySentence } from './locations.ts';
import { sourceFields } from './sources.ts';
import { placeOf, resolveSpeakers, type Speakers } from './speakers.ts';
import { type DatedTime, referenceDay, resolveTimes } from './times.ts';

/** What resolving may look things up in. */
export interface ResolveOptions {
  readonly gazetteer?: Gazetteer;
  readonly lexicon?: UserLexicon;
}

/** Findings to Analysis: names to entities, sources to speakers, times to dates, and all of them to claims. */
export function resolve(doc: Document, findings: Findings, { gazetteer, lexicon }: ResolveOptions = {}): Analysis {
  const entities = joinEntities(doc, findings.mentions, lexicon?.merge);
  const reference = referenceDay(doc, findings.times);
  const times = resolveTimes(doc, findings.times, reference.day);
  const speakers = resolveSpeakers(doc, findings.attributions, findings.mentions, entities);
  const sites = sitesBySentence(doc, findings.mentions);
  const claims = readClaims(doc, { findings, times, entities, speakers, reference: reference.day, sites });
  const events = resolveEvents(doc, findings, times, sites);
  const located = locate(doc, findings.mentions, entities, { gazetteer, places: lexicon?.places ?? [] });
  const { article } = doc;
  return {
    article: {
      id: article.id,
      source: article.source,
      title: article.title ?? headline(doc),
      outlet: article.outlet,
      ...(article.byline !== null && { byline: article.byline }),
      published: article.published ?? (reference.from === 'dateline' ? reference.day!.toString() : null),
      language: article.language ?? 'en',
      sha256: createHash('sha256').update(article.text).digest('hex'),
      mainEvent: mainEvent(doc, findings.events, events),
      text: article.text,
    },
    mentions: findings.mentions.map(
      (m): OutMention => ({
        id: m.id,
        start: m.start,
        end: m.end,
        text: m.text,
        type: m.type,
        form: m.form,
        entity: entities.of.get(m.id) ?? null,
        rule: m.rule,
      }),
    ),
    entities: withPlaces(entities.list, located),
    times: times.map(outTime),
    quantities: findings.quantities.map(
      (q): OutQuantity => ({
        id: q.id,
        start: q.start,
        end: q.end,
        text: q.text,
        value: q.value,
        low: q.low,
        high: q.high,
        qualifier: q.qualifier,
        trend: q.trend,
        unit: q.unit,
        counted: q.counted,
        rule: q.rule,
      }),
    ),
    attributions: findings.attributions.map((a) => outAttribution(a, speakers, entities)),
    events,
    claims,
    notes: [...notesOf(doc, findings, times), ...placeNotes(doc, findings.mentions, entities.list, located)],
    beaten: findings.beaten,
  };
}

const headline = (doc: Document): string | null => {
  const first = doc.paragraphs[0];
  return first?.kind === 'headline' ? doc.text.slice(first.start, first.end) : null;
};

const outTime = (t: DatedTime): OutTime => ({
  id: t.id,
  start: t.start,
  end: t.end,
  text: t.text,
  type: t.type,
  value: t.value,
  from: t.from_,
  to: t.to_,
  rule: t.rule,
  ...(t.why && { why: { value: t.why } }),
});

function outAttribution(a: Attribution, speakers: Speakers, entities: Entities): OutAttribution {
  const sources = a.sources.map((s) => ({ ...s, entity: speakers.get(placeOf(s))?.entity ?? null }));
  const first = a.sources[0];
  const source = sourceFields(first, first && speakers.get(placeOf(first)), entities);
  return {
    id: a.id,
    mode: a.mode,
    stance: a.stance,
    cue: a.cue,
    sources,
    contents: a.contents,
    name: source.name,
    sourceKind: source.kind,
    identification: source.identification,
    via: a.via,
    rule: a.rule,
    ...(source.why && { why: { source: source.why } }),
  };
}

/** What the reader should know about the reading: figures that can't be read, dates that can't be placed, quotes left open. */
function notesOf(doc: Document, findings: Findings, times: readonly DatedTime[]): Note[] {
  const out: Note[] = [];
  const add = (
    code: string,
    severity: Note['severity'],
    span: { start: number; end: number; text?: string } | null,
    args: Note['args'] = {},
  ) =>
    out.push({
      code,
      severity,
      ...(span && { span: { start: span.start, end: span.end, text: doc.text.slice(span.start, span.end) } }),
      args,
    });
  for (const n of findings.numerals) if (n.trouble) add(n.trouble, 'warning', n);
  const continued = new Set(doc.quotes.map((q) => q.continues));
  for (const q of doc.quotes)
    if (!q.closed && q.depth === 0 && !continued.has(q.i))
      add('unclosed-quote', 'info', { start: q.start, end: Math.min(q.end, q.start + 60) });
  const undated = times.filter((t) => t.why === 'no-publication-date').length;
  if (undated > 0) add('no-publication-date', 'warning', null, { times: undated });
  for (const t of times)
    if (t.why && /^(?:feast|fiscal-year|counted-day|no-such-day)$/.test(t.why)) add('unresolved-time', 'info', t, { why: t.why });
  return out;
}
