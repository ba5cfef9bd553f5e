/** An ISO day (`2025-05-14`) as days since 1970-01-01; null stays null. The contract's days are valid, so nothing is checked here. */
export function dayNumber(day: string | null): number | null {
  if (day === null) return null;
  const known = numbered.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const number = Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
  numbered.set(day, number);
  return number;
}

/** Days read once: reports of a year have few of them. */
const numbered = new Map<string, number>();

/** Days written once. */
const written = new Map<number, string>();

/** The reverse. */
export function isoDay(day: number | null): string | null {
  if (day === null) return null;
  const known = written.get(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 10);
  written.set(day, known);
  return known;
}
