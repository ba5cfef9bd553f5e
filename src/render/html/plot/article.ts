import type { Analysis } from '../../../model/analysis.ts';
import { gather } from '../../../model/gather.ts';
import { type Measure, TOLLS } from '../../../model/vocabulary.ts';
import type { ClaimRow } from '../../claim-rows.ts';
import { dayWords } from '../../days.ts';
import { type Html, html } from '../markup.ts';
import { drawPlot } from './draw.ts';
import { dayNumber, heightOf, type Point } from './point.ts';

/** What has a toll: people come to harm or on the move. Three tanks and seven trucks make no line. */
const tolled: ReadonlySet<Measure> = new Set(TOLLS);

/** One plot a measure of people with figures for several days; null where there is none. */
export function articlePlots({ article }: Analysis, rows: readonly ClaimRow[], id: string): Html | null {
  const tolls = rows.filter(({ claim }) => claim.modality === 'actual' && tolled.has(claim.measure));
  const plots = [...gather(tolls, ({ measure }) => measure)].flatMap(([title, those]) => {
    const points = those.flatMap((row) => pointOf(row, article.published, id) ?? []);
    if (new Set(points.map(({ x }) => x)).size < 2) return [];
    return drawPlot({ title, axis: 'days', points: points.sort((a, b) => a.x - b.x) }) ?? [];
  });
  return plots.length === 0 ? null : html`<div class="plots">${plots}</div>`;
}

function pointOf(row: ClaimRow, published: string | null, id: string): Point | null {
  const { value, low, high } = row.claim;
  const day = dayOf(row, published);
  if (day === null) return null;
  const point = {
    x: dayNumber(day),
    value,
    low,
    high,
    figure: row.figure,
    source: row.source,
    href: `${id}-c${row.n}`,
    place: dayWords(day),
  };
  return heightOf(point) === null ? null : point;
}

/** The last day a figure is for; a running total without one stands on the day of the report. */
const dayOf = ({ claim: { when } }: ClaimRow, published: string | null): string | null =>
  when.to ?? (when.basis === 'cumulative' ? published : null) ?? when.from;
