import type { Claim } from '../model/analysis.ts';

/** What a claim states, for comparing: every value from `low` to `high` is compatible with its words. `Infinity` is open upward. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

type Figure = Pick<Claim, 'value' | 'low' | 'high' | 'qualifier' | 'modality'>;

/** How far "about" reaches on either side and "nearly" downward. A convention for comparing; it is never written to a claim. */
const LOOSE = 0.1;

/** A stated none: "no soldier had been killed". */
export const isNone = ({ modality, value }: Figure): boolean => modality === 'negated' && value === null;

/** True for a claim without any number: "heavy casualties". */
export const isSilent = (figure: Figure): boolean =>
  figure.value === null && figure.low === null && figure.high === null && figure.qualifier !== 'vague' && !isNone(figure);

/**
 * The interval that a claim states: exact N is `[N, N]`, "at least N" open upward, "up to N" from 0, "about N" ten per cent to either side
 * rounded outward, "nearly N" ten per cent below it, a stated none `[0, 0]`. Null for a claim without a number.
 */
export function boundsOf(claim: Figure): Bounds | null {
  if (isNone(claim)) return { low: 0, high: 0 };
  const { value, low, high, qualifier } = claim;
  if (isSilent(claim)) return null;
  if (value !== null && qualifier === 'about') return { low: Math.floor(value * (1 - LOOSE)), high: Math.ceil(value * (1 + LOOSE)) };
  if (value !== null && qualifier === 'nearly') return { low: Math.floor(value * (1 - LOOSE)), high: high ?? value };
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
}

/** The number that a claim names: its value, moved to the nearest bound if it lies outside ("more than 20" is 21). Null for ranges and vague words. */
export function pointOf(claim: Figure): number | null {
  if (isNone(claim)) return 0;
  const { value, low, high, qualifier } = claim;
  if (value === null || qualifier === 'range' || qualifier === 'vague') return null;
  const raised = Math.max(value, low ?? value);
  return Math.min(raised, high ?? raised);
}

/** True where some value is compatible with both. */
export const meet = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;
