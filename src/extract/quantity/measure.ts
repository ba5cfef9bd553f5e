import { powers, prefixes, temperatures } from '../../lexicon/numerals.ts';
import { measureUnits } from '../../lexicon/units.ts';
import type { Token } from '../../model/document.ts';

/** A unit of measure in words: where it ends and its UCUM code. */
export interface Measured {
  readonly after: number;
  readonly unit: string;
}

/** Units of several words or signs at token `i`: "square kilometres", "km²", "degrees Celsius", "°C", "megatons". Null for the rest. */
export function compoundUnit(tokens: readonly Token[], i: number): Measured | null {
  const norm = tokens[i]?.norm ?? '';
  const next = tokens[i + 1]?.norm ?? '';
  const power = powers[norm];
  const stop = tokens[i + 1];
  if (norm === 'sq' && stop?.text === '.' && stop.start === tokens[i]!.end) {
    const unit = measureUnits[singular(tokens[i + 2]?.norm ?? '')];
    return unit && AREA.test(unit) ? { after: i + 3, unit: `${unit}2` } : null;
  }
  if (power) {
    const unit = measureUnits[singular(next)];
    return unit && AREA.test(unit) ? { after: i + 2, unit: `${unit}${power}` } : null;
  }
  if (powers[next] && /^[ckm]?m$/.test(norm) && tokens[i]!.end === tokens[i + 1]!.start)
    return { after: i + 2, unit: `${norm}${powers[next]}` };
  const speed = speedAt(tokens, i);
  if (speed) return speed;
  if (/^(?:degrees?|°)$/.test(norm)) {
    const unit = temperatures[next];
    return unit ? { after: i + 2, unit } : null;
  }
  if (temperatures[norm] && norm.length > 1) return { after: i + 1, unit: temperatures[norm]! };
  const large = /^(kilo|mega|giga|tera)(tonnes?|tons?|watts?|bytes?|joules?)$/.exec(norm);
  return large ? { after: i + 1, unit: `${prefixes[large[1]!]}${UNITS[large[2]![0]!]}` } : null;
}

const AREA = /^(?:[ckm]?m|\[(?:mi|ft|in|yd)_i\])$/;
const UNITS: Readonly<Record<string, string>> = { t: 't', w: 'W', b: 'By', j: 'J' };

const singular = (norm: string) => (norm === 'feet' || norm.length < 3 ? norm : norm.replace(/(?<!s)s$/, ''));

/** "60 miles per hour", "120 km/h", "90 kilometres an hour". */
function speedAt(tokens: readonly Token[], i: number): Measured | null {
  const unit = measureUnits[singular(tokens[i]?.norm ?? '')];
  const [by, span] = [tokens[i + 1]?.norm ?? '', tokens[i + 2]?.norm ?? ''];
  if (!unit || !AREA.test(unit) || !/^(?:per|an?|\/)$/.test(by)) return null;
  if (span === 'hour' || (by === '/' && span === 'h')) return { after: i + 3, unit: `${unit}/h` };
  return span === 'second' || (by === '/' && span === 's') ? { after: i + 3, unit: `${unit}/s` } : null;
}
