import type { Dateline, Paragraph } from '../model/document.ts';
import { headOf } from './dateline-head.ts';

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DATE = String.raw`(?:${MONTH}\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s${MONTH}(?:\s\d{4})?|\d{4}-\d\d-\d\d)`;
const CAPS = String.raw`[A-Z][A-Z’'.\-]*[A-Z.](?:[ /-][A-Z][A-Z’'.\-]*[A-Z.])*`;
/** What names are written with, told by what they are not: Unicode's class of letters makes a pattern slow to build. */
const IN_NAME = String.raw`[^\s\d,;:()[\]"“”!?/–—_|]`;
const NAME = `[A-Z]${IN_NAME}+(?:[ -][A-Z]${IN_NAME}+){0,3}`;
/** The country, or a province and its country: "Democratic Republic of the Congo", "the Netherlands". */
const LAND = String.raw`(?:the\s)?${NAME}(?:\s(?:of|and)(?:\sthe)?\s${NAME})?`;
const REST = String.raw`${LAND}(?:,\s${LAND})?`;
const agencyNamed = (group: string) => String.raw`\((?<${group}>[A-Z][\w ./&-]{1,40})\)`;
const AGENCY = agencyNamed('agency');
const DASH = String.raw`\s*(?:--?|[–—_]|:)(?=\s|$)`;

/** City in capitals, then any of country, date, agency; closed by a dash or by the end of the line. */
const CAPITALS = new RegExp(
  String.raw`^(?<place>${CAPS})(?:,?\s(?<date0>${DATE}))?(?:,\s(?<rest>${REST}))?(?:,?\s\(?(?<date1>${DATE})\)?)?(?:,?\s${AGENCY})?(?:${DASH}|\s*$|(?<=\d\))(?=\s))`,
  'd',
);
/** City in small letters needs a date or an agency to be told from a sentence. */
const MIXED = new RegExp(
  String.raw`^(?<place>${NAME})(?:,\s(?<rest>${REST}))?(?:,?\s\(?(?<date1>${DATE})\)?(?:,?\s${AGENCY})?|,?\s${agencyNamed('agency1')})${DASH}`,
  'd',
);
/** No city: "(Reuters) -", "Dec. 27 (UPI) --". */
const BARE = new RegExp(String.raw`^(?:(?<date1>${DATE}),?\s)?${AGENCY}${DASH}`, 'd');

const FULL = String.raw`(?:${MONTH}\s\d{1,2},\s\d{4}|\d{1,2}\s${MONTH},?\s\d{4}|\d{4}-\d\d-\d\d)`;
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s`;
/** A press release's line of its own, with the year: "Aleppo, 15 August 2016", "Published on 15 August 2016". */
const LINE = new RegExp(
  String.raw`^(?:(?:(?:Date|Published|Posted|Issued|Press [Rr]elease|Statement)(?:\son)?:?|(?<place>${NAME}(?:,\s${REST})?)),?\s)?(?:[—–-]\s)?(?<date1>(?:${WEEKDAY})?${FULL})\.?$`,
  'd',
);

const MOST_PARAGRAPHS = 8;
const LINE_PARAGRAPHS = 4;

/** The dateline of an article, looked for at the head of its first paragraphs. Capitals alone, as in a headline, are none. */
export function findDateline(text: string, paragraphs: readonly Paragraph[]): Dateline | null {
  for (const { start, end, kind } of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    for (const from of starts(text, start, end)) {
      const found = read(text, from, end, kind);
      if (found) return found;
    }
  }
  const line = paragraphs
    .slice(0, Math.min(LINE_PARAGRAPHS, paragraphs.length - 1))
    .find((p) => p.end - p.start < 80 && isDated(text.slice(p.start, p.end)));
  return line ? lineOf(text, line) : null;
}

const isDated = (line: string): boolean => /\d{4}/.test(line) && LINE.test(line);

function lineOf(text: string, { start, end }: Paragraph): Dateline {
  const { place, date1 } = LINE.exec(text.slice(start, end))!.indices!.groups as Record<string, [number, number] | undefined>;
  const span = (range: [number, number] | undefined) => (range ? { start: start + range[0], end: start + range[1] } : null);
  return { start, end, place: span(place), date: span(date1), agency: null };
}

/** The paragraph's start, and places behind a run of spaces, where press offices print a dateline after their letterhead. */
function starts(text: string, start: number, end: number): number[] {
  const head = text.slice(start, Math.min(end, start + 400));
  return [start, ...[...head.matchAll(/[ \u00a0]{2,}(?=[A-Z]{3})/g)].map((m) => start + m.index + m[0].length)];
}

function read(text: string, from: number, end: number, kind: Paragraph['kind']): Dateline | null {
  const line = text.slice(from, Math.min(end, from + 160)).split(/[\n\r\u2028\u2029]/)[0] ?? '';
  // The patterns are large: most lines are told from datelines by how they begin, and by having no dash.
  const match =
    (/^[A-Z][A-Z’'.-]*[A-Z.]/.test(line) ? CAPITALS.exec(line) : null) ??
    (/[\d(]/.test(line) && /[–—_:-](?=\s|$)/.test(line) ? (MIXED.exec(line) ?? BARE.exec(line)) : null);
  if (!match) return kind === 'body' ? headOf(line, from) : null;
  const {
    place,
    rest,
    date0,
    date1,
    agency = match.indices!.groups!.agency1,
  } = match.indices!.groups as Record<string, [number, number] | undefined>;
  const date = date0 ?? date1;
  if (!date && !agency) {
    const dashed = new RegExp(`${DASH}$`).test(match[0]) && !match[0].trimEnd().endsWith(':');
    if (!dashed || kind !== 'body' || end - from < match[0].length + 40) return null;
  }
  const span = (range: [number, number] | undefined) => (range ? { start: from + range[0], end: from + range[1] } : null);
  const named: [number, number] | undefined = place && rest && !date0 ? [place[0], rest[1]] : place;
  return { start: from, end: from + match[0].trimEnd().length, place: span(named), date: span(date), agency: span(agency) };
}
