// The drawings of the page: plots of figures and the map.
import { describe, expect, test } from 'vitest';
import type { Analysis, ClaimGroup } from '../src/model/analysis.ts';
import { htmlPage } from '../src/render/html/index.ts';
import { frameOf, HEIGHT, WIDTH } from '../src/render/html/map/frame.ts';
import { mapOf } from '../src/render/html/map/index.ts';
import { labeller } from '../src/render/html/map/labels.ts';
import { drawPlot } from '../src/render/html/plot/draw.ts';
import { dayNumber, isoDay, type Point } from '../src/render/html/plot/point.ts';
import { scaleOf } from '../src/render/html/plot/scale.ts';
import { single, view } from './render-report.ts';

const point = (changes: Partial<Point>): Point => ({
  x: 0,
  value: 10,
  low: 10,
  high: 10,
  figure: '10',
  source: 'ministry',
  href: 'a0-c1',
  place: '4 May 2024',
  ...changes,
});

describe('axes', () => {
  test.each([
    [[12, 30], [0, 10, 20, 30], false],
    [[1], [0, 1], false],
    [[3], [0, 1, 2, 3], false],
    [[14, 3000], [10, 100, 1000, 10_000], true],
    [[0, 900], [0, 250, 500, 750, 1000], false],
    [[0], [0, 1], false],
  ])('%j', (values, ticks, logarithmic) => {
    const scale = scaleOf(values);
    expect([scale.ticks, scale.logarithmic]).toEqual([ticks, logarithmic]);
    for (const value of values) expect(scale.at(value)).toSatisfy((at: number) => at >= 0 && at <= 1);
  });

  test('days go there and back', () => {
    for (const day of ['1970-01-01', '2024-02-29', '1914-07-28']) expect(isoDay(dayNumber(day))).toBe(day);
  });
});

describe('plots', () => {
  const draw = (...points: Point[]) => drawPlot({ title: 'Killed', axis: 'days', points })?.markup ?? null;
  const arrows = (markup: string | null) => markup!.match(/d="M[\d.]+ [\d.]+L[\d.]+ [\d.]+L[\d.]+ [\d.]+"/g) ?? [];

  test('one figure is no plot; what has no number is not drawn', () => {
    expect(draw(point({}))).toBeNull();
    expect(draw(point({}), point({ value: null, low: null, high: null }))).toBeNull();
  });

  test('an exact figure has no bar, a closed one two ends, an open one an arrow that points away', () => {
    const exact = draw(point({}), point({ x: 1 }));
    expect(arrows(exact)).toHaveLength(0);
    const atLeast = draw(point({ high: null }), point({ x: 1 }));
    expect(arrows(atLeast)).toHaveLength(1);
    const [, left, tip, right] = /M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/.exec(arrows(atLeast)[0]!)!.map(Number);
    expect(tip).toBeLessThan(left!);
    expect(left).toBe(right);
    const [, below] = /M[\d.]+ ([\d.]+)L[\d.]+ ([\d.]+)/.exec(arrows(draw(point({ low: null }), point({ x: 1 })))[0]!)!.map(Number);
    expect(below).toBeLessThan(Number(/L[\d.]+ ([\d.]+)/.exec(arrows(draw(point({ low: null }), point({ x: 1 })))[0]!)![1]));
    expect(draw(point({ value: null, low: 20, high: 30, figure: '20 to 30' }), point({ x: 1 }))).toContain('>20–30</text>');
  });

  test('each figure leads to its claim and says day, words and source; sources have signs of their own', () => {
    const markup = draw(point({ figure: 'ten <b>' }), point({ x: 1, href: 'a1-c2', source: 'army', place: '5 May 2024' }))!;
    expect(markup).toContain('<a href="#a0-c1" aria-label="4 May 2024: ten &lt;b&gt;, ministry">');
    expect(markup).toContain('<a href="#a1-c2" aria-label="5 May 2024: 10, army">');
    expect(markup).toContain('sign k0');
    expect(markup).toContain('sign k1');
  });

  test('all of it lies in the drawing, also many figures of one day and open ones at the top', () => {
    const many = Array.from({ length: 30 }, (_, i) => point({ x: i % 3, value: i * 7, low: i * 7, high: null, source: `s${i}` }));
    const markup = draw(...many)!;
    for (const [, x, y] of markup.matchAll(/translate\(([\d.-]+) ([\d.-]+)\)/g)) {
      expect(Number(x)).toSatisfy((at: number) => at >= 44 && at <= 360);
      expect(Number(y)).toSatisfy((at: number) => at >= 0 && at <= 190);
    }
    expect(markup).not.toContain('NaN');
  });
});

describe('the toll of a group through its reports', () => {
  const base = single.articles[0]!;
  const later: Analysis = { ...base, article: { ...base.article, id: 'later', sha256: 'c'.repeat(64), published: '2024-05-07' } };
  const group = (claims: string[]): ClaimGroup => ({
    id: 'g',
    measure: 'killed',
    who: 'people',
    place: 'Talmira',
    from: '2024-05-04',
    to: '2024-05-04',
    claims,
    verdict: 'conflict',
    low: 3,
    best: 14,
    high: null,
    policy: 'ucdp',
  });
  const page = (claims: string[]) => htmlPage({ articles: [base, later], ledger: [group(claims)], notes: [] }, view());

  test('is drawn over the days of publication', () => {
    const figure = /<figure class="plot">.*?<\/figure>/s.exec(page(['strike#c:killed@1', 'later#c:killed@2']))![0];
    expect(figure).toContain('Killed, Talmira, 4 May 2024');
    expect(figure).toContain('>5 May</text>');
    expect(figure).toContain('>7 May 2024</text>');
    expect(figure).toContain('href="#a1-c2"');
  });

  test('is not drawn where all say the same', () => {
    expect(page(['strike#c:killed@1', 'later#c:killed@1'])).not.toContain('class="plot"');
  });
});

describe('the map', () => {
  const at = (lat: number, lon: number) => ({ lat, lon });
  const inside = ([x, y]: [number, number] | readonly number[]) => x! >= 0 && x! <= WIDTH && y! >= 0 && y! <= HEIGHT;

  test.each([
    ['one town', [at(49.98, 36.25)], '50m'],
    ['a country', [at(49.98, 36.25), at(46.48, 30.72), at(48.62, 22.29)], '50m'],
    ['both sides of the date line', [at(-18.1, 178.4), at(-13.8, -171.8)], '50m'],
    ['the world', [at(3, -76.4), at(22.6, 95.3)], '110m'],
    ['the far north', [at(78.2, 15.6), at(71, 25)], '50m'],
  ])('%s: every point lies in the frame', (_, points, scale) => {
    const frame = frameOf(points);
    expect(frame.scale).toBe(scale);
    for (const { lat, lon } of points) expect(frame.projection([lon, lat])!).toSatisfy(inside);
    if (frame.window)
      for (const { lat } of points) expect(lat).toSatisfy((l: number) => l > frame.window!.south && l < frame.window!.north);
  });

  test('carries the outlines around its places and no others', () => {
    const base = single.articles[0]!;
    const kharkiv = base.entities.map((entity) =>
      entity.place ? { ...entity, place: { ...entity.place, lat: 49.98, lon: 36.25, precision: 'exact' as const } } : entity,
    );
    const { markup } = mapOf([{ analysis: { ...base, entities: kharkiv }, id: 'a0' }])!;
    expect(markup.match(/<path /g)!.length).toBeLessThan(6);
    expect(markup.length).toBeLessThan(20_000);
    expect(markup).toContain('UKRAINE');
    expect(markup).toContain('49.980, 36.250');
    expect(markup).toMatch(/<a href="#a0-c1" aria-label="Talmira: 3 claims"><circle class="dot"/);
  });

  test('is left out where no place has coordinates', () => {
    const base = single.articles[0]!;
    expect(mapOf([{ analysis: { ...base, entities: base.entities.map((e) => ({ ...e, place: null })) }, id: 'a0' }])).toBeNull();
  });

  test('names give way to one another', () => {
    const labels = labeller(WIDTH, HEIGHT);
    const placed = Array.from({ length: 9 }, () => labels.place('Shcherbaky', 240, 160, 4, 11)).filter((label) => label !== null);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(5);
    expect(new Set(placed.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)).size).toBe(placed.length);
  });
});
