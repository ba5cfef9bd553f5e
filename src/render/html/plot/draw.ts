import { gather } from '../../../model/gather.ts';
import { numberWords } from '../../claim-words.ts';
import { dayWords } from '../../days.ts';
import { type Html, html, type Part } from '../markup.ts';
import { round } from '../round.ts';
import { heightOf, isoDay, type Point } from './point.ts';
import { type Scale, scaleOf } from './scale.ts';

const WIDTH = 360;
const HEIGHT = 216;
const LEFT = 44;
const RIGHT = 22;
const TOP = 24;
const FOOT = 186;
/** How far an open bar reaches beyond its last figure. */
const OPEN = 16;
/** Signs for the first sources; those after them share the last one. */
const SIGNS = [
  'M0-4.5A4.5 4.5 0 1 1-.01-4.5Z',
  'M-4-4H4V4H-4Z',
  'M0-5.5L5.2 4H-5.2Z',
  'M0-5.8L5.8 0 0 5.8-5.8 0Z',
  'M-4.5-4.5L4.5 4.5M-4.5 4.5L4.5-4.5',
] as const;

/** A toll as it was reported: a figure a claim, its bounds as a bar, open bounds as arrows; sources by sign. */
export interface Plot {
  readonly title: string;
  /** What the axis below says. */
  readonly axis: 'days' | 'order';
  readonly points: readonly Point[];
}

/** The plot as a figure with its legend. Null for fewer than two figures. */
export function drawPlot({ title, axis, points }: Plot): Html | null {
  const drawn = points.filter((point) => heightOf(point) !== null);
  if (drawn.length < 2) return null;
  const sources = [...gather(drawn, ({ source }) => source)].sort(([, a], [, b]) => b.length - a.length).map(([source]) => source);
  const signOf = (source: string): number => Math.min(sources.indexOf(source), SIGNS.length - 1);
  const scale = scaleOf(drawn.flatMap(({ value, low, high }) => [value, low, high].filter((n) => n !== null)));
  const y = (value: number) => round(FOOT - scale.at(value) * (FOOT - TOP));
  const x = placing(drawn);
  const labels: { x: number; y: number }[] = [];
  const marks = drawn.map((point, i) => one(point, x[i]!, y, signOf(point.source), labels));
  const heard = drawn.map(({ figure, source, place }) => `${place}: ${figure}, ${source}`).join('; ');
  const legend = [...gather(sources, (source) => String(signOf(source))).values()];
  return html`<figure class="plot"><figcaption>${title}${scale.logarithmic ? html` <small>logarithmic</small>` : null}${axis === 'order' ? html` <small>in the order of the reports</small>` : null}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${title}. ${heard}">${grid(scale, y)}${below(drawn, x, axis)}${marks}</svg><ul class="signs">${legend.map(
    (those, i) =>
      html`<li><svg viewBox="-7 -7 14 14" aria-hidden="true"><path class="sign k${i}" d="${SIGNS[i]!}"/></svg> ${those.join(', ')}</li>`,
  )}</ul></figure>`;
}

/** Left to right; figures of one day stand side by side. */
function placing(points: readonly Point[]): number[] {
  const xs = points.map(({ x }) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const inside = WIDTH - LEFT - RIGHT - 28;
  const seen = new Map<number, number>();
  const total = new Map<number, number>();
  for (const at of xs) total.set(at, (total.get(at) ?? 0) + 1);
  const days = Math.max(1, most - least);
  return xs.map((at) => {
    const order = seen.get(at) ?? 0;
    seen.set(at, order + 1);
    const many = total.get(at)!;
    const gap = Math.min(14, (most === least ? inside : Math.max(24, inside / (days + 1))) / many);
    const middle = LEFT + 14 + (most === least ? inside / 2 : ((at - least) / days) * inside);
    return round(Math.min(WIDTH - RIGHT, Math.max(LEFT + 8, middle + (order - (many - 1) / 2) * gap)));
  });
}

const grid = ({ ticks }: Scale, y: (value: number) => number): Part =>
  ticks.map(
    (tick) =>
      html`<path class="grid" d="M${LEFT} ${y(tick)}H${WIDTH}"/><text class="tick" x="${LEFT - 6}" y="${y(tick) + 3.5}" text-anchor="end">${numberWords(tick)}</text>`,
  );

/** Width of a character of an axis, about. */
const LETTER = 5.7;

/** Days or numbers below the axis: the last with its year, then from the left all that have room. */
function below(points: readonly Point[], xs: readonly number[], axis: Plot['axis']): Part {
  const marks = [...gather(points.keys(), (i) => String(points[i]!.x)).values()].map((those) => ({
    value: points[those[0]!]!.x,
    at: round(those.reduce((sum, i) => sum + xs[i]!, 0) / those.length),
  }));
  marks.sort((a, b) => a.at - b.at);
  const label = ({ value, at }: (typeof marks)[number], withYear: boolean) => {
    const words = axis === 'order' ? String(value) : withYear ? dayWords(isoDay(value)) : dayWords(isoDay(value)).replace(/ \d+$/, '');
    const half = (words.length * LETTER) / 2;
    return { words, at, middle: round(Math.min(Math.max(at, LEFT - 20 + half), WIDTH - half)), half };
  };
  const last = label(marks.at(-1)!, true);
  let free = -Infinity;
  const rest = marks.slice(0, -1).flatMap((mark, i) => {
    const one = label(mark, i === 0 && isoDay(mark.value).slice(0, 4) !== isoDay(marks.at(-1)!.value).slice(0, 4));
    if (one.middle - one.half < free || one.middle + one.half + 8 > last.middle - last.half) return [];
    free = one.middle + one.half + 8;
    return [one];
  });
  return [...rest, last].map(
    ({ words, at, middle }) =>
      html`<path class="grid" d="M${at} ${FOOT}v4"/><text class="tick" x="${middle}" y="${FOOT + 17}" text-anchor="middle">${words}</text>`,
  );
}

function one(point: Point, x: number, y: (value: number) => number, sign: number, labels: { x: number; y: number }[]): Html {
  const { figure, low, high, source, place, href } = point;
  const at = y(heightOf(point)!);
  const floor = low === null ? Math.min(FOOT, at + OPEN) : y(low);
  const roof = high === null ? at - OPEN : y(high);
  const stated = low !== null || high !== null;
  const bar = !stated
    ? null
    : html`<path class="bar" d="M${x} ${round(Math.max(floor, at))}V${round(Math.min(roof, at))}"/>${
        high === null ? arrow(x, round(roof), 1) : cap(x, y(high), low !== high)
      }${low === null ? arrow(x, round(floor), -1) : cap(x, y(low), low !== high)}`;
  const isRange = point.value === null && low !== null && high !== null && low !== high;
  const digits = isRange ? `${numberWords(low)}–${numberWords(high)}` : numberWords(heightOf(point)!);
  const top = round(high === null && stated ? roof - 4 : Math.min(at, roof) - 8);
  const half = digits.length * 3.4;
  const taken = labels.some((label) => Math.abs(label.x - x) < half * 2 + 2 && Math.abs(label.y - top) < 11);
  if (!taken) labels.push({ x, y: top });
  return html`<a href="#${href}" aria-label="${place}: ${figure}, ${source}"><title>${place}: ${figure}, ${source}</title>${bar}<path class="sign k${sign}" transform="translate(${x} ${at})" d="${SIGNS[sign]!}"/>${
    isRange ? html`<path class="sign k${sign}" transform="translate(${x} ${y(high)})" d="${SIGNS[sign]!}"/>` : null
  }${taken ? null : html`<text class="value" x="${x}" y="${top}" text-anchor="middle">${digits}</text>`}</a>`;
}

const cap = (x: number, y: number, wanted: boolean): Html | null => (wanted ? html`<path class="bar" d="M${x - 4} ${y}h8"/>` : null);

const arrow = (x: number, y: number, up: 1 | -1): Html =>
  html`<path class="bar" d="M${x - 3.5} ${y + 4 * up}L${x} ${y}L${x + 3.5} ${y + 4 * up}"/>`;
