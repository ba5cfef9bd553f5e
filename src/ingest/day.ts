import { Temporal } from 'temporal-polyfill';

/**
 * Reads a publication date: an ISO 8601 day, or a timestamp that begins with one (the rest is dropped, time zone and all).
 * @returns the day as `2024-12-27`; null for anything else, such as 30 February.
 */
export function parseDay(value: string): string | null {
  const written = /^\d{4}-\d\d-\d\d(?=$|[T\s])/.exec(value.trim())?.[0];
  if (!written) return null;
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
