import { eventWeight } from '../lexicon/events.ts';
import type { OutEvent } from '../model/analysis.ts';
import { type Clause, clausesIn, type Document, nounAt, type VerbGroup } from '../model/document.ts';
import type { Event, Findings } from '../model/finding.ts';
import { near } from '../model/near.ts';
import { type Span, withText } from '../model/span.ts';
import type { Site } from './locations.ts';
import type { DatedTime } from './times.ts';
import { isCounted } from './told.ts';

/** Events with the places and the time of their sentence; where it names no time, that of the sentence before in its paragraph. */
export function resolveEvents(
  doc: Document,
  findings: Findings,
  times: readonly DatedTime[],
  located: readonly (readonly Site[])[],
): OutEvent[] {
  const today = doc.article.published ?? lastDay(times);
  let scene: { readonly paragraph: number; readonly sentence: number; readonly time: DatedTime } | null = null;
  return findings.events.map((e): OutEvent => {
    const sentence = doc.sentences[e.sentence]!;
    const places = located[e.sentence]!.filter((m) => !e.actors.some((a) => m.start >= a.start && m.end <= a.end));
    const own = nearestTime(doc, times, sentence, e.start);
    const carried = scene !== null && scene.paragraph === sentence.paragraph && e.sentence - scene.sentence <= 2 ? scene.time : null;
    const time = own ?? carried;
    if (own) scene = { paragraph: sentence.paragraph, sentence: e.sentence, time: own };
    return {
      id: e.id,
      start: e.start,
      end: e.end,
      text: e.text,
      type: e.type,
      mode: e.mode,
      acled: e.acled,
      actors: e.actors,
      targets: e.targets,
      places: places.map((m) => withText(doc.text, m)),
      when: time ? { span: withText(doc.text, time), from: time.from_, to: time.to_ } : null,
      modality: e.modality === 'actual' && isLongAgo(doc, e, own, today) ? 'historical' : e.modality,
      rule: e.rule,
    };
  });
}

/** Half a year: what a report dates further back by its year is background. */
const LONG_AGO = 183 * 86_400_000;

/** "in 2014", "the 1982 massacre", told today; "since 2014" reaches until now. */
function isLongAgo(doc: Document, event: Event, time: DatedTime | null, today: string | null): boolean {
  if (
    !time?.to_ ||
    !today ||
    innermost(doc, event.sentence, time) !== innermost(doc, event.sentence, event) ||
    !/\b(?:19|20)\d\d\b/.test(time.text)
  )
    return false;
  if (/\b(?:since|from|until|between)\b[^.;]{0,40}$/i.test(doc.text.slice(Math.max(0, time.start - 50), time.start))) return false;
  return Date.parse(time.to_) < Date.parse(today) - LONG_AGO;
}

/** The latest day an article names: the nearest to its own where it has no date. */
function lastDay(times: readonly DatedTime[]): string | null {
  let last: string | null = null;
  for (const { to_ } of times) if (to_ !== null && (last === null || Date.parse(to_) > Date.parse(last))) last = to_;
  return last;
}

/** The dated time of a stretch that stands nearest to a place in it. */
function nearestTime(doc: Document, times: readonly DatedTime[], within: Span, at: number): DatedTime | null {
  let best: DatedTime | null = null;
  for (const t of near(times).overlapping(within)) {
    if (t.start < within.start || t.end > within.end || t.from_ === null || t.type === 'set' || isCounted(doc, t)) continue;
    if (!best || Math.abs(t.start - at) < Math.abs(best.start - at)) best = t;
  }
  return best;
}

/**
 * The event the report is about: the one whose type tells most (a suicide bombing over an attack), less one point for every 250 characters
 * before it and 1.5 where it stands behind headline and first sentence, since reports open with their news; and less for what only gives
 * the background: told in a relative clause or behind "after" and "as", or as already past ("had pulled out"). Only acts that happened
 * count. Null where no typed event stands.
 */
export function mainEvent(doc: Document, found: readonly Event[], events: readonly OutEvent[]): string | null {
  const opening = (doc.sentences.find((s) => doc.paragraphs[s.paragraph]!.kind === 'body') ?? doc.sentences[0])?.i ?? 0;
  let best: { id: string; score: number } | null = null;
  for (const [i, e] of events.entries()) {
    if (!e.acled || e.modality !== 'actual') continue;
    const late = found[i]!.sentence > opening ? 1.5 : 0;
    const score = eventWeight[e.acled] - e.start / 250 - late - background(doc, found[i]!);
    if (!best || score > best.score) best = { id: e.id, score };
  }
  return best?.id ?? null;
}

/** How far in the background an act stands, in points of `eventWeight`: by its clause, its tense and the word before its phrase. */
function background(doc: Document, event: Event): number {
  const clause = innermost(doc, event.sentence, event);
  if (!clause) return 0;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  const past = doc.tokens[verb.first]!.norm === 'had' ? 1 : 0;
  if (clause.kind === 'relative') return 3.5 + past;
  if (clause.mark !== null && BEHIND.test(doc.tokens[clause.mark]!.norm)) return 2 + past;
  const phrase = event.rule === 'event/noun' ? nounAt(doc, event.token) : null;
  return phrase && BEHIND.test(doc.tokens[phrase.first - 1]?.norm ?? '') ? 1.5 + past : past;
}

/** What opens the telling of why or after what something happened. */
const BEHIND = /^(?:after|before|since|as|because|while|following|amid|over|despite|during)$/;

/** The shortest clause of a sentence that holds a stretch. */
function innermost(doc: Document, sentence: number, { start, end }: Span): Clause | null {
  let best: Clause | null = null;
  for (const c of clausesIn(doc, sentence)) {
    if (doc.tokens[c.first]!.start > start || doc.tokens[c.after - 1]!.end < end) continue;
    if (best === null || c.after - c.first < best.after - best.first) best = c;
  }
  return best;
}
