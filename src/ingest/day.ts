import { Temporal } from 'temporal-polyfill';

/**
 * Reads a publication date: an ISO 8601 day, or a timestamp that begins with one (the rest is dropped, time zone and all).
 * @returns the day as `2024-12-27`; null for anything else, such as 30 February.
 */
export function parseDay(value: string): string | null {
  const written = /^\d{4}-\d\d-\d\d(?=$|[T\s])/.exec(value.trim())?.[0];
  return written ? calendarDay(written) : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date as files write it: ISO 8601 with dashes or without (`20241227T101500Z`), the date of mail and feeds (RFC 5322: "Fri, 27 Dec
 * 2024 10:00:00 +0200"), "27 December 2024", "December 27, 2024". The day is the one written, in whatever time zone.
 * @returns the day as `2024-12-27`; null for what could be read in two ways (`12/11/2024`) or is no day
 */
export function writtenDay(value: string): string | null {
  const text = value.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)(?=$|T\d)/.exec(text);
  if (compact) return calendarDay(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const dayFirst = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return ofParts(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  return monthFirst ? ofParts(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : parseDay(text);
}

function ofParts(year: string, month: string, day: string): string | null {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return at < 0 ? null : calendarDay(`${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function calendarDay(written: string): string | null {
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
