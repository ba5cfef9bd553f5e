import { type Clause, clauseAt, type Document, type VerbGroup } from '../../model/document.ts';
import { near } from '../../model/near.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Basis } from '../../model/vocabulary.ts';
import { type Stretch, stretchOf } from '../stretches.ts';
import { type DatedTime, writtenOn } from '../times.ts';
import { isCounted, isTold } from '../told.ts';
import { basisOf, sinceBy } from './basis.ts';
import { countDay, isUntil } from './count-day.ts';
import { onlyDeed, pointsBack, sinceThen, warStart } from './deed-day.ts';
import type { Predicate } from './predicates.ts';
import { nearness } from './reach.ts';
import { isOfSequel } from './sequel.ts';
import type { Theme } from './themes.ts';

export interface TimeBase {
  readonly span: TextSpan | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Basis;
  readonly time: DatedTime | null;
}

/** "could not say when": the text itself says that the day is unknown. */
const DAY_UNKNOWN =
  /\b(?:(?:not|n['’]t) (?:know|say|recall|remember|tell|specify|clear) (?:when|on which)|not on which|without saying when|unclear when)\b/;

/** When a claim holds, and what its figure runs over: one incident, a stretch, a running total, what was added, or a toll revised. */
export function timeBase(
  doc: Document,
  predicate: Predicate,
  theme: Theme,
  times: readonly DatedTime[],
  allowed: (t: DatedTime) => boolean,
): TimeBase {
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  const words = doc.text.slice(sentence.start, sentence.end).toLowerCase();
  if (DAY_UNKNOWN.test(words)) return { span: null, from: null, to: null, basis: 'unstated', time: null };
  const all = near(times)
    .overlapping(sentence)
    .filter(
      (t) => t.start >= sentence.start && t.end <= sentence.end && t.type !== 'set' && t.value !== 'PRESENT_REF' && t.value !== 'PAST_REF',
    );
  const former = predicate.rule === 'claim/earlier';
  const here = all.filter((t) => allowed(t) && !isAnniversary(doc, all, t) && (former || !isOfFormer(doc, t)));
  const time = nearest(ownDays(here, predicate, theme), doc.tokens[predicate.token]!.start, predicate, doc);
  const stretch = time && stretchOf(doc, times, time);
  const until = countDay(doc, all, predicate);
  const basis = basisOf({ doc, predicate, theme, time, stretch, sentence, words, counted: until !== null });
  const span = time ? withPreposition(doc, time, stretch) : until && basis === 'cumulative' ? spanOf(until) : soFar(doc, sentence);
  const running = time === null && basis === 'cumulative' && sinceBy({ doc, predicate, sentence });
  const back = time === null && (running || basis === 'incident') ? pointsBack(doc, sentence, running) : null;
  const start = running ? (warStart(doc, times, words) ?? sinceThen(doc, times, sentence)) : null;
  const deed = back ? onlyDeed(doc, times, sentence, back) : start;
  return {
    span,
    from: stretch?.from ?? time?.from_ ?? deed?.from_ ?? null,
    to: lastDay(),
    basis,
    time,
  };

  function lastDay(): string | null {
    const now = writtenOn(doc, times)?.toString() ?? null;
    if (until?.to_ && basis === 'cumulative') return now !== null && until.from_! <= now && now < until.to_ ? now : until.to_;
    if (running) return now;
    return stretch ? stretch.to : (time?.to_ ?? deed?.to_ ?? null);
  }
}

const spanOf = ({ start, end, text }: DatedTime): TextSpan => ({ start, end, text });

/** "A year ago | today", "two years ago on | Friday": the day on which the years are counted, not that of the deed. */
const isAnniversary = (doc: Document, times: readonly DatedTime[], { first }: DatedTime): boolean =>
  times.some(
    (t) =>
      t.says.is === 'shift' &&
      t.says.direction < 0 &&
      doc.tokens[t.after - 1]!.norm === 'ago' &&
      (t.after === first || (t.after + 1 === first && doc.tokens[t.after]!.norm === 'on')),
  );

/** "40 people, up from 30 in January": the days of a former figure are not those of the new one. */
function isOfFormer({ tokens }: Document, { first }: DatedTime): boolean {
  for (let i = first - 1; i > first - FORMER; i--) {
    const { norm, pos } = tokens[i] ?? NO_TOKEN;
    if (norm === 'from') return /^(?:up|down|increase|rise|decrease)$/.test(tokens[i - 1]?.norm ?? '');
    if (pos === 'PUNCT' || pos === 'AUX') return false;
  }
  return false;
}

const FORMER = 8; // words between "from" and a day: "from the 30 people killed in"
const NO_TOKEN = { norm: '', pos: 'PUNCT' } as const;

/** "killed 12 on Monday and 5 on Tuesday": behind a day that another was told with, the days behind the figure are its own. */
function ownDays(here: readonly DatedTime[], { themes }: Predicate, theme: Theme): readonly DatedTime[] {
  const before = themes[themes.indexOf(theme) - 1];
  if (!before || !here.some((t) => t.first >= before.after && t.first < theme.first)) return here;
  const own = here.filter((t) => t.first >= theme.after);
  return own.length > 0 ? own : here;
}

/** The time nearest to the predicate that its grammar reaches; a duration alone says nothing of when. */
function nearest(here: readonly DatedTime[], at: number, predicate: Predicate, doc: Document): DatedTime | null {
  let best: DatedTime | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const t of here) {
    if (t.type === 'duration' && t.from_ === null) continue;
    if (isOfCount(doc, t, predicate) || (isOfSequel(doc, t.first, predicate) && !isOwner(doc, t))) continue;
    const steps = inToll(t, predicate) ? 0 : (nearness(doc, anchorOf(doc, t), predicate) ?? (tellsOfSubject(doc, t, predicate) ? 1 : null));
    if (steps === null || isSpoken(doc, t, predicate) || isAftermath(doc, t, predicate)) continue;
    const distance = steps * 1000 + Math.abs(t.start - at);
    if (distance < cost) {
      best = t;
      cost = distance;
    }
  }
  return best;
}

const STRUCK = /^(?:explode|detonate|strike|hit|crash|collapse|fall|slam|occur|happen|begin|start|break|land|target)$/;

/** "A bomb that exploded on Wednesday left four dead": the day the subject struck. */
function tellsOfSubject(doc: Document, time: DatedTime, { clause }: Predicate): boolean {
  const other = clauseAt(doc, time.first);
  return (
    other?.kind === 'relative' &&
    clause !== null &&
    other.subject !== null &&
    other.subject === clause.subject &&
    STRUCK.test((doc.phrases[other.verb] as VerbGroup).lemma)
  );
}

const TELLING =
  /^(?:say|tell|report|announce|claim|confirm|deny|add|warn|state|write|declare|note|allege|insist|acknowledge|admit|estimate|publish|post)$/;
const RISING = /^(?:rise|climb|grow|raise|lower|fall|reach|increase|jump|revise|update|correct|stand)$/;

/** "said on Friday", "rose to five on Thursday": the day of the speaking or counting, not of the deed. */
function isSpoken(doc: Document, time: DatedTime, predicate: Predicate): boolean {
  if (isOwner(doc, time)) return false;
  if (isCounted(doc, time)) return true;
  const told = isTold(doc, time);
  if (told !== null && told !== predicate.token) return true;
  const clause = clauseAt(doc, time.first);
  if (!clause || rises(doc, time, clause)) return clause !== null;
  if (clause === predicate.clause) return false;
  return TELLING.test((doc.phrases[clause.verb] as VerbGroup).lemma) && !within(clause, predicate.token);
}

const within = (clause: { readonly first: number; readonly after: number }, token: number) => token >= clause.first && token < clause.after;

function rises(doc: Document, time: DatedTime, clause: Clause): boolean {
  const verb = doc.phrases[clause.verb] as VerbGroup;
  return RISING.test(verb.lemma) && time.first >= verb.after;
}

/** "have held 64 people | since Tuesday's attacks, the forum said": what "since" opens hangs on the words before it. */
function anchorOf(doc: Document, { first }: DatedTime): number {
  const hangs = doc.tokens[first - 1]?.norm === 'since' && doc.tokens[first - 2]?.sentence === doc.tokens[first]!.sentence;
  return hangs ? first - 2 : first;
}

const figureOf = ({ token, themes, rule }: Predicate): number | null => {
  const at = rule === 'claim/toll' ? (themes[0]?.figure?.first ?? -1) : -1;
  return at > token ? at : null;
};

/** "the number killed since October stands at 900": between the toll and its figure. */
function inToll(time: DatedTime, predicate: Predicate): boolean {
  const figure = figureOf(predicate);
  return figure !== null && time.first > predicate.token && time.first < figure;
}

const BRINGING = /^(?:bring|take|rais|push)(?:ing|s)$|^brought$/;

/** "rose to nine on Wednesday", "found two bodies on Saturday, bringing the toll to six", "on Friday raised to four the number of dead": the day of the count, which is not that of the deed. */
function isOfCount(doc: Document, time: DatedTime, predicate: Predicate): boolean {
  if (isUntil(doc, time, predicate)) return true;
  const set = predicate.rule === 'claim/toll' ? (predicate.themes[0]?.figure?.first ?? -1) : -1;
  if (set >= 0 && set < predicate.token && time.first < set) return !isOwner(doc, time);
  const figure = figureOf(predicate);
  if (figure === null || isOwner(doc, time)) return false;
  const { token } = predicate;
  if (time.first > figure) return true;
  return time.first < token && (standsAt(doc, figure, token) || [1, 2, 3, 4].some((n) => BRINGING.test(doc.tokens[token - n]?.norm ?? '')));
}

/** "On Sunday the toll stood at 773". */
const standsAt = (doc: Document, figure: number, token: number) => {
  const clause = clauseAt(doc, figure);
  const verb = clause && (doc.phrases[clause.verb] as VerbGroup);
  return !!verb && verb.first > token && RISING.test(verb.lemma);
};

/** "Saturday's bombing": the day of the deed, wherever it is said. */
const isOwner = (doc: Document, time: DatedTime) => /^['’]s?$/.test(doc.tokens[time.after]?.norm ?? '');

/** "Two weeks after twelve were killed, the army returned on Monday": the lapse parts the two days. */
const LAPSE = /^(?:hours?|days?|nights?|weeks?|months?|years?|long|shortly|soon|just)$/;

/** "Talks broke off in January after rebels seized …": what came before is not of that day. */
function isAftermath(doc: Document, time: DatedTime, { clause }: Predicate): boolean {
  if (clause?.kind !== 'adverbial' || clause.mark === null || isOwner(doc, time)) return false;
  if (doc.tokens[clause.mark]!.norm !== 'after' || clauseAt(doc, time.first) === clause) return false;
  return time.first < clause.first || LAPSE.test(doc.tokens[clause.mark - 1]?.norm ?? '');
}

function withPreposition(doc: Document, time: DatedTime, stretch: Stretch | null): TextSpan {
  const since = stretch?.since && doc.tokens[time.first - 1]?.norm === 'since';
  const start = since ? doc.tokens[time.first - 1]!.start : time.start;
  return { start, end: time.end, text: doc.text.slice(start, time.end) };
}

function soFar(doc: Document, sentence: { readonly start: number; readonly end: number }): TextSpan | null {
  const match = /\b(?:so far|to date)\b/i.exec(doc.text.slice(sentence.start, sentence.end));
  if (!match) return null;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length, text: match[0] };
}
