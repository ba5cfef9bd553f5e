// Figures as newsrooms write them: what is read, how far its bounds reach, and what counts nothing.
import { describe, expect, test } from 'vitest';
import { analyzeText } from './support.ts';

const figures = (text: string) => analyzeText(text).quantities;
/** "words = value [low, high] qualifier" of every figure. */
const read = (text: string) =>
  figures(text).map(({ text: words, value, low, high, qualifier }) => `${words} = ${value} [${low}, ${high}] ${qualifier}`);

describe('separators and scales', () => {
  test.each([
    ['Some 3\u2009000 residents of Tarnov fled.', 'Some 3\u2009000 = 3000 [null, null] about'],
    ['Aid reached 1\u00a0250\u00a0000 people.', '1\u00a0250\u00a0000 = 1250000 [1250000, 1250000] exact'],
    ["The camp at Lesk holds 12'500 people.", "12'500 = 12500 [12500, 12500] exact"],
    ['Officials counted 1,00,000 tents.', '1,00,000 = 100000 [100000, 100000] exact'],
    ['Aid groups fed 2.4m people.', '2.4m = 2400000 [2400000, 2400000] exact'],
    ['Lawmakers approved $61bn in aid.', '$61bn = 61000000000 [61000000000, 61000000000] exact'],
    ['Half a million people have fled Velora.', 'Half a million = 500000 [500000, 500000] exact'],
    ['Three-quarters of a million people fled.', 'Three-quarters of a million = 750000 [750000, 750000] exact'],
    ['A million and a half people fled.', 'A million and a half = 1500000 [1500000, 1500000] exact'],
    ['Half a dozen homes burned.', 'Half a dozen = 6 [6, 6] exact'],
    ['A 20,000-strong force is massed near Lesk.', '20,000 = 20000 [20000, 20000] exact'],
    ['One in five children goes hungry.', 'One in five = 0.2 [0.2, 0.2] exact'],
    ['About 1 in 10 homes is lost.', 'About 1 in 10 = 0.1 [null, null] about'],
  ])('%s', (text, figure) => {
    expect(read(text)).toEqual([figure]);
  });
});

describe('ranges', () => {
  test.each([
    ['Between 1 and 2 million people need food.', 'Between 1 and 2 million = null [1000000, 2000000] range'],
    ['The unit has 10-12,000 men.', '10-12,000 = null [10000, 12000] range'],
    ['It cost $2-3 million.', '$2-3 million = null [2000000, 3000000] range'],
    ['Prices rose 10 to 15 per cent.', '10 to 15 per cent = null [10, 15] range'],
    ['Some 2,500-3,000 fighters remain.', 'Some 2,500-3,000 = null [2500, 3000] about'],
    ['At least 10 to 15 men died.', 'At least 10 to 15 = null [10, null] at-least'],
    ['Up to 40-50 boats sank.', 'Up to 40-50 = null [null, 50] up-to'],
    ['Fewer than 20 to 30 homes stand.', 'Fewer than 20 to 30 = null [null, 29] less-than'],
  ])('%s', (text, figure) => {
    expect(read(text)).toEqual([figure]);
  });

  test('a change is two figures, at two times', () => {
    expect(read('The toll rose from 12 to 38.')).toEqual(['12 = 12 [12, 12] exact', '38 = 38 [38, 38] exact']);
  });
});

describe('hedges are kept and open bounds stay open', () => {
  test.each([
    ['At least some 40 people were hurt.', 'At least some 40 = 40 [40, null] at-least'],
    ['Possibly more than 100 men were buried.', 'Possibly more than 100 = 100 [101, null] more-than'],
    ['Upwards of 300 shells landed.', 'Upwards of 300 = 300 [301, null] more-than'],
    ['The toll has passed 40.', '40 = 40 [41, null] more-than'],
    ['The death toll exceeded 10,000.', '10,000 = 10000 [10001, null] more-than'],
    ['Almost 100 were held.', 'Almost 100 = 100 [null, 99] nearly'],
    ['As many as 200 were aboard.', 'As many as 200 = 200 [null, 200] up-to'],
    ['Around a dozen or so tents burned.', 'Around a dozen or so = 12 [null, null] about'],
    ['Forty-odd men took part.', 'Forty-odd = 40 [null, null] about'],
    ['They lost 30-plus trucks.', '30-plus = 30 [30, null] at-least'],
    ['The fort held c. 200 men.', 'c. 200 = 200 [null, null] about'],
    ['Barely 40 men were left.', 'Barely 40 = 40 [null, null] about'],
    ['At least several dozen people were killed.', 'At least several dozen = null [24, null] vague'],
    ['Tens of thousands fled.', 'Tens of thousands = null [20000, null] vague'],
    ['An unknown number of people are missing.', 'An unknown number of = null [null, null] vague'],
    ['Jets flew over 12 districts.', '12 = 12 [12, 12] exact'],
    ['Some were trapped under 12 tonnes of rubble.', '12 = 12 [12, 12] exact'],
  ])('%s', (text, figure) => {
    expect(read(text)).toContain(figure);
  });

  test('a measure in brackets has the hedge and the direction of the one before', () => {
    expect(read('It lies more than 20 miles (32 km) away.')[1]).toBe('32 = 32 [32, null] more-than');
    expect(figures('The river fell 3 metres (10 feet).').map(({ trend }) => trend)).toEqual(['down', 'down']);
  });

  test('a particle is no direction', () => {
    expect(figures('Gunners shot down 31 of 38 drones.').map(({ trend }) => trend)).toEqual([null, null]);
  });
});

test.each([
  'The 93rd Brigade lost a T-72 and fired 155mm shells.',
  'A 12-year-old girl and a 3-month-old boy died.',
  'Resolution 2254 was passed after Flight 752 fell.',
  'A category 4 storm hit.',
  'He lives at 45 Mill Road.',
  'Olena Kravets, 25, and her son, 4, fled.',
  'All were aged between 12 and 60.',
  'They held men over 16 at the gate.',
  'The vote was 12-14.',
  'Between 1640 and 1900 the river froze.',
  'Not one soldier fell.',
  'A third hostage was freed.',
])('counts nothing: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each(['3.000 cattle died.', 'They paid £1.2.3bn.', `It cost ${'9'.repeat(1000)} euros.`])('is not guessed at: %s', (text) => {
  expect(read(text)).toEqual([]);
  expect(analyzeText(text).notes.length).toBeGreaterThan(0);
});

test.each(['1 km / ', 'about 10 to at least ', "12'500 ", 'toll passed 4 ', 'a million and a half '])(
  'time grows with the input, no faster: %j',
  (piece) => {
    const time = (n: number) => {
      const text = `${piece.repeat(n)}12 men.`;
      const start = performance.now();
      analyzeText(text);
      return performance.now() - start;
    };
    time(100);
    expect(time(1600)).toBeLessThan(16 * Math.max(time(400), 20));
  },
);
