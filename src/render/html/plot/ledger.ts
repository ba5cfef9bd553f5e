import { dayWords } from '../../days.ts';
import type { GroupView } from '../groups.ts';
import { type Html, html } from '../markup.ts';
import { drawPlot } from './draw.ts';
import { dayNumber, heightOf, type Point } from './point.ts';

/** So many tolls are drawn; the rest stands in the ledger. */
const MOST = 12;

/** How tolls moved through the reports: a plot for each group with several figures, over the days of publication. */
export function ledgerPlots(groups: readonly GroupView[]): Html | null {
  const plots = groups
    .map((group) => ({ group, points: pointsOf(group) }))
    .filter(({ points }) => new Set(points.map(heightOf)).size > 1)
    .slice(0, MOST)
    .flatMap(({ group, points }) => {
      const overDays = new Set(points.map(({ x }) => x)).size > 1 && points.every(({ x }) => x > 0);
      const plot = drawPlot({
        title: [group.title, group.where, group.when].filter(Boolean).join(', '),
        axis: overDays ? 'days' : 'order',
        points: overDays ? points : points.map((point, i) => ({ ...point, x: i + 1 })),
      });
      return plot ? [plot] : [];
    });
  return plots.length === 0 ? null : html`<div class="plots">${plots}</div>`;
}

function pointsOf({ voices }: GroupView): Point[] {
  const points = voices.flatMap(({ row, article, published, outlet }) => {
    const { claim } = row;
    const day = published ?? claim.when.to;
    const point: Point = {
      x: day === null ? 0 : dayNumber(day),
      value: claim.value,
      low: claim.low,
      high: claim.high,
      figure: row.figure,
      source: row.source === 'reporter' ? (outlet ?? row.source) : row.source,
      href: `${article}-c${row.n}`,
      place: day === null ? 'no day' : dayWords(day),
    };
    return heightOf(point) === null ? [] : [point];
  });
  return points.sort((a, b) => a.x - b.x);
}
