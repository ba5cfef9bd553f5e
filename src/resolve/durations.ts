import { units } from '../lexicon/calendar.ts';

/** P3M, PT24H, P10Y; an unknown amount is X. */
export function durationValue(unit: string, count: number | null): string {
  const whole = wholeParts(unit, count);
  if (whole) return whole;
  const n = count === null ? 'X' : String(count);
  const times = (factor: number) => (count === null ? 'X' : String(count * factor));
  switch (unit) {
    case 'fortnight':
      return `P${times(2)}W`;
    case 'weekend':
      return `P${n}WE`;
    case 'quarter':
      return `P${times(3)}M`;
    case 'decade':
      return `P${times(10)}Y`;
    case 'century':
      return `P${times(100)}Y`;
    default: {
      const code = units[unit] ?? 'D';
      return code.startsWith('T') ? `PT${n}${code.slice(1)}` : `P${n}${code}`;
    }
  }
}

/** ISO 8601 has no "5.5H" in TIMEX3: 5 h 30 min, 2 years 6 months. */
function wholeParts(unit: string, count: number | null): string | null {
  if (count === null || Number.isInteger(count)) return null;
  const [below, factor] = unit === 'hour' ? ['M', 60] : unit === 'year' ? ['M', 12] : [null, 1];
  const rest = (count % 1) * factor;
  if (!below || !Number.isInteger(rest)) return null;
  return unit === 'hour' ? `PT${Math.floor(count)}H${rest}M` : `P${Math.floor(count)}Y${rest}M`;
}
