import { dayParts, months, units, weekdays } from '../../lexicon/calendar.ts';
import { smallNumbers } from '../../lexicon/numerals.ts';
import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Time, TimeExpression } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Draft } from '../../model/rule.ts';
import type { Spelling } from '../../model/starts.ts';
import type { TimeType } from '../../model/vocabulary.ts';
import { ofWord } from '../../model/word.ts';

/** A time found over tokens `[first, after)`. */
export function timeAt(tokens: readonly Token[], first: number, after: number, type: TimeType, says: TimeExpression): Draft<Time> {
  return { start: tokens[first]!.start, end: tokens[after - 1]!.end, first, after, type, says };
}

/** The month a token names. "may" and "march" count only with a capital, and not as verbs; so does "mar". */
export const monthOf = (token: Spelling | undefined): number | null => (token ? monthOfWord(token) : null);
const monthOfWord = ofWord((norm, text) => (opensUpper(text) ? (months[norm.replace(/\.$/, '')] ?? null) : null));

export const weekdayOf = (token: Spelling | undefined): number | null => (token ? weekdayOfWord(token) : null);
const weekdayOfWord = ofWord((norm, text) => (opensUpper(text) ? (weekdays[norm] ?? weekdays[norm.replace(/\.$/, '')] ?? null) : null));

/** A day of the month in digits: 7, 07, 7th. */
export const dayOf = (token: Spelling | undefined): number | null => (token ? dayOfWord(token) : null);
const dayOfWord = ofWord((norm) => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
});

export const yearOf = (token: Spelling | undefined): number | null => (token ? yearOfWord(token) : null);
const yearOfWord = ofWord((_, text) => (/^(?:1[5-9]|20)\d\d$/.test(text) ? Number(text) : null));

/** The unit of time a token names, singular: "weeks" → week. */
export const unitOf = (token: Spelling | undefined): string | null => (token ? unitOfWord(token) : null);
const unitOfWord = ofWord((norm) => {
  if (units[norm]) return norm;
  if (norm === 'centuries') return 'century';
  return norm.endsWith('s') && units[norm.slice(0, -1)] ? norm.slice(0, -1) : null;
});

export const partOf = (token: Spelling | undefined): string | null => (token ? partOfWord(token) : null);
const partOfWord = ofWord((norm) => dayParts[norm] ?? null);

/** A small count before a unit: 24, three, a, an; null for "several" and the bare plural, undefined where there is none. */
export function countOf(norm: string): number | null | undefined {
  if (norm === 'a' || norm === 'an') return 1;
  if (/^\d{1,4}$/.test(norm) || /^\d\.\d$/.test(norm)) return Number(norm);
  if (/^\d{1,2},\d{3}$/.test(norm)) return Number(norm.replace(',', ''));
  if (smallNumbers[norm] !== undefined) return smallNumbers[norm]!;
  const [tens, ones] = norm.split('-');
  if (ones && smallNumbers[tens!] !== undefined && smallNumbers[ones] !== undefined) return smallNumbers[tens!]! + smallNumbers[ones]!;
  if (norm === 'several' || norm === 'few' || norm === 'many' || norm === 'some' || norm === 'couple') return null;
  return undefined;
}

/** A time of day from token `i`: 10:35 a.m., 6 p.m., 0735 GMT, 10.30 (with a.m.), 18:00. */
export function clockAt(tokens: readonly Token[], i: number): { clock: string; after: number } | null {
  const { norm = '' } = tokens[i] ?? {};
  if (!(norm[0]! >= '0' && norm[0]! <= '9')) return null;
  const colon = /^(\d{1,2})[:.](\d{2})$/.exec(norm);
  const glued = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)$/.exec(norm);
  const next = tokens[i + 1]?.norm ?? '';
  const half = glued?.[3] ?? (/^(?:a\.?m\.?)$/.test(next) ? 'am' : /^(?:p\.?m\.?)$/.test(next) ? 'pm' : null);
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(norm);
  let hour: number;
  let minute: number;
  let after = i + 1;
  if (military && /^(?:gmt|utc|hrs|hours|local|z)$/.test(next)) {
    hour = Number(military[1]);
    minute = Number(military[2]);
    after = i + 2;
  } else if (glued) {
    hour = Number(glued[1]);
    minute = Number(glued[2] ?? 0);
  } else if (colon && (norm.includes(':') || half)) {
    hour = Number(colon[1]);
    minute = Number(colon[2]);
  } else if (/^\d{1,2}$/.test(norm) && (half || next === "o'clock")) {
    hour = Number(norm);
    minute = 0;
  } else {
    return null;
  }
  if (hour > 24 || minute > 59) return null;
  if (!glued && (half || next === "o'clock")) after = i + 2;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (/^(?:gmt|utc|edt|est|cet|eet)$/.test(tokens[after]?.norm ?? '')) after++;
  const two = (n: number) => String(n).padStart(2, '0');
  return { clock: `${two(hour)}:${two(minute)}`, after };
}

/** Half of a unit in the unit below: half a century is 50 years. */
const HALVES: Readonly<Record<string, readonly [unit: string, count: number]>> = table({
  century: ['year', 50],
  decade: ['year', 5],
  year: ['month', 6],
  day: ['hour', 12],
  hour: ['minute', 30],
  minute: ['second', 30],
});

/** "half a century", "half an hour", "a half hour", "a quarter century": an amount below one unit, read up to the unit at token `i`. */
export function partOfUnit(tokens: readonly Token[], i: number): { first: number; unit: string; count: number } | null {
  const unit = tokens[i]!.norm;
  const [far, near] = [tokens[i - 2]?.norm ?? '', tokens[i - 1]?.norm ?? ''];
  const half = HALVES[unit];
  if (half && far === 'half' && (near === 'a' || near === 'an')) {
    if (/^(?:and|a|first|second)$/.test(tokens[i - 3]?.norm ?? '')) return null;
    return { first: i - 2, unit: half[0], count: half[1] };
  }
  if (half && near === 'half' && /^(?:a|an)$/.test(far)) return { first: i - 2, unit: half[0], count: half[1] };
  if (unit === 'century' && near === 'quarter' && far === 'a') return { first: i - 2, unit: 'year', count: 25 };
  if (unit === 'century' && near === 'a' && far === 'of' && tokens[i - 3]?.norm === 'quarter')
    return { first: tokens[i - 4]?.norm === 'a' ? i - 4 : i - 3, unit: 'year', count: 25 };
  return null;
}

/** "two and a half years", "5 1/2 hours": where the amount before the unit at token `i` begins. */
export function withHalf(tokens: readonly Token[], i: number): { readonly first: number; readonly count: number } | null {
  const part = { '1/2': 0.5, '½': 0.5, half: 0.5, '1/4': 0.25, '3/4': 0.75 }[tokens[i - 1]?.norm ?? ''];
  if (!part) return null;
  const first = tokens[i - 1]!.norm === 'half' ? (tokens[i - 2]?.norm === 'a' && tokens[i - 3]?.norm === 'and' ? i - 4 : -1) : i - 2;
  const count = countOf(tokens[first]?.norm ?? '');
  return typeof count === 'number' ? { first, count: count + part } : null;
}

/** "a year and a half": the token behind the half, or behind the unit. */
export const halfBehind = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.norm === 'and' && tokens[i + 2]?.norm === 'a' && tokens[i + 3]?.norm === 'half' && !unitOf(tokens[i + 4]);

/** "last year", "of this year" behind a month or a day: which one, and the token behind it. */
export function yearNamed(tokens: readonly Token[], at: number): { readonly after: number; readonly modifier: string } | null {
  const from = tokens[at]?.norm === 'of' ? at + 1 : at;
  const which = tokens[from]?.norm ?? '';
  if (tokens[from + 1]?.norm !== 'year' || !/^(?:last|this|next)$/.test(which)) return null;
  return { after: from + 2, modifier: `${which} year` };
}
