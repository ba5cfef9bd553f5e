import type { Analysis } from '../model/analysis.ts';
import { near } from '../model/near.ts';
import type { Measure } from '../model/vocabulary.ts';
import { dayNumber } from './day-number.ts';
import type { Gazette } from './gazette.ts';
import { ofThings } from './people.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INCIDENT } from './time-base.ts';

/** Where and when something happened, as a claim or an event of a report has it, and where the report tells of it. */
export interface Scene {
  /** What is counted there; null for events. */
  readonly measure: Measure | null;
  readonly place: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly paragraph: number;
  /** The claim it was read from; null for events. */
  readonly of: Statement | null;
  /** Which incident of the report, where it says itself that it goes on to another. */
  readonly part: number;
}

/** The paragraph of a place in the text, and the incident it is told under. */
export type Told = (at: number) => Pick<Scene, 'paragraph' | 'part'>;

/** "In a separate attack", "Elsewhere,", "a second strike": from here on the report tells of something else. */
const OTHER =
  /\b(?:(?:in )?an? (?:separate|second|third|different) (?:\p{L}+ ){0,2}(?:attack|strike|airstrike|raid|blast|bombing|explosion|incident|ambush|assault|clash|shooting|operation)|separately|elsewhere|in another (?:\p{L}+ ){0,2}(?:attack|strike|airstrike|raid|blast|bombing|explosion|incident|ambush|assault|clash|shooting|operation))\b/giu;

/** Reads how a text is laid out: its paragraphs, and the sentences that go on to another incident. */
export function toldIn(text: string): Told {
  const lines = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const turns = [...text.matchAll(OTHER)].map(({ index }) => sentenceAt(text, index));
  return (at) => ({ paragraph: below(lines, at), part: below(turns, at + 1) });
}

/** How many of the sorted numbers are smaller. */
function below(list: readonly number[], at: number): number {
  let n = 0;
  while (n < list.length && list[n]! < at) n++;
  return n;
}

const sentenceAt = (text: string, at: number): number => {
  const before = /[.!?]["”’')]*\s+(?=[^.!?]*$)|\n(?=[^\n]*$)/u.exec(text.slice(Math.max(0, at - 400), at));
  return before ? Math.max(0, at - 400) + before.index + before[0].length : 0;
};

export const isOfIncident = ({ base, mood, from, to }: Statement): boolean =>
  (base === 'incident' || base === 'increment') && mood === 'actual' && isShort({ from, to });

const isShort = ({ from, to }: Pick<Scene, 'from' | 'to'>): boolean => from === null || (to ?? from) - from <= LONGEST_INCIDENT;

/** The claim's place, unless that is a whole country. */
export const sited = ({ place, claim }: Statement, gazette: Gazette): string | null =>
  place !== null && gazette.level(place) === 'country' && !ofThings.has(claim.measure) ? null : place;

export const startOf = ({ claim }: Statement): number => claim.evidence[0]!.start;

/** All scenes of one report: its claims of incidents, the sites named beside them, and the attacks it tells of. */
export function scenesOf(statements: readonly Statement[], gazette: Gazette, told: Told): readonly Scene[] {
  // An increment has the day on which it was counted.
  const own = statements.filter((s) => isOfIncident(s) && s.base === 'incident');
  const claimed = own.map(
    (s): Scene => ({ measure: s.claim.measure, place: sited(s, gazette), from: s.from, to: s.to, of: s, ...told(startOf(s)) }),
  );
  return [...claimed, ...own.flatMap((s) => namedBeside(s, gazette, told)), ...eventsOf(statements[0], gazette, told)];
}

/** Sites that stand beside a claim of an incident, in its own words: a report that names two knows two. */
function namedBeside(of: Statement, gazette: Gazette, told: Told): readonly Scene[] {
  const { analysis, claim } = of;
  return claim.evidence.flatMap((span) =>
    near(analysis.mentions)
      .overlapping(span)
      .filter(
        ({ type, form, start, end }) =>
          type === 'place' && form === 'name' && start >= span.start && end <= span.end && !isDateline(analysis, start),
      )
      .map((mention) => ({
        measure: claim.measure,
        place: gazette.named(analysis, mention),
        from: null,
        to: null,
        of,
        ...told(span.start),
      }))
      .filter(({ place }) => gazette.level(place) === 'site'),
  );
}

/** "POPAYAN, Colombia, May 14 (Andes Dispatch) -": where the report was filed, in capitals at its start. */
const isDateline = ({ article, mentions }: Analysis, start: number): boolean =>
  start < 60 &&
  mentions.some((m) => m.start === start && article.text.slice(m.start, m.end) === article.text.slice(m.start, m.end).toUpperCase());

/** Attacks of which the report tells, each of their places apart. What was tried on a day that is past happened. */
function eventsOf(statement: Statement | undefined, gazette: Gazette, told: Told): readonly Scene[] {
  if (!statement) return [];
  const { analysis, reported } = statement;
  return analysis.events.flatMap(({ type, modality, places, when, start }): Scene[] => {
    const [from, to] = [dayNumber(when?.from ?? null), dayNumber(when?.to ?? null)];
    const tried = modality === 'planned' && to !== null && reported !== null && to <= reported;
    if (type !== 'assault' || !(modality === 'actual' || tried) || !isShort({ from, to })) return [];
    const sites = places.flatMap((place) => gazette.site(analysis, place) ?? []).filter((place) => gazette.level(place) !== 'country');
    const scene = { measure: null, from, to, of: null, ...told(start) };
    return sites.length === 0 ? [{ ...scene, place: null }] : sites.map((place) => ({ ...scene, place }));
  });
}
