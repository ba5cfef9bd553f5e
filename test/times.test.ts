// What a time in a sentence means, given the day of publication: its value and the days it covers.
import { describe, expect, test } from 'vitest';
import { analyzeText } from './support.ts';

/** Sunday, 9 November 2025 unless told otherwise. */
const days = (text: string, words: string, published: string | null = '2025-11-09') => {
  const time = analyzeText(text, published).times.find((t) => t.text === words);
  return time && [time.value, time.from, time.to];
};

describe('times of day without a day', () => {
  test.each([
    ['Four people died at noon on Friday in Orvo.', 'noon', ['2025-11-07T12:00', '2025-11-07', '2025-11-07']],
    ['The blast struck at 6:10 a.m. (0310 GMT) Friday.', '6:10 a.m.', ['2025-11-07T06:10', '2025-11-07', '2025-11-07']],
    ['Shells hit the mill on Friday. At dawn the fire was out.', 'dawn', ['2025-11-07TDT', '2025-11-07', '2025-11-07']],
    ['Raiders killed two herders overnight.', 'overnight', ['2025-11-09TNI', '2025-11-08', '2025-11-09']],
    ['Raiders killed two herders overnight on Thursday.', 'overnight', ['2025-11-06TNI', '2025-11-06', '2025-11-07']],
    ['Forty drones were downed during the night.', 'the night', ['2025-11-09TNI', '2025-11-08', '2025-11-09']],
  ])('%s', (text, words, expected) => expect(days(text, words)).toEqual(expected));

  test('a dateline older than the publication says which night', () => {
    expect(days('ORVO, Nov 8 (River Wire) - Raiders killed two herders overnight, the army said.', 'overnight')).toEqual([
      '2025-11-08TNI',
      '2025-11-07',
      '2025-11-08',
    ]);
  });
});

describe('days told from others', () => {
  test.each([
    ["Two died in Tuesday's raid on Orvo. A mine killed a boy the same day.", 'the same day', '2025-11-04', '2025-11-04'],
    ["Two died in Tuesday's raid, police said on Sunday. A mine killed a boy the same day.", 'the same day', '2025-11-04', '2025-11-04'],
    ['Two died on Tuesday. He was buried the next morning.', 'the next morning', '2025-11-05', '2025-11-05'],
    ['A raid in the night to Friday killed two. Forty drones flew that night.', 'that night', '2025-11-06', '2025-11-07'],
    ['She fled in June 2023 and came back later that year.', 'later that year', '2023-01-01', '2023-12-31'],
    ['Two died in the night of 7 to 8 November.', '7 to 8 November', '2025-11-07', '2025-11-08'],
    ['Troops trained on May 3-5 near Orvo.', 'May 3-5', '2025-05-03', '2025-05-05'],
  ])('%s', (text, words, from, to) => expect(days(text, words)?.slice(1)).toEqual([from, to]));

  test('the distance to an event is a length, no day', () => {
    expect(days('He was held on Tuesday, ten days after the murder.', 'ten days')).toEqual(['P10D', null, null]);
  });
});

describe('what lies ahead', () => {
  test.each([
    ['On Tuesday, the council will vote.', 'Tuesday', '2025-11-11'],
    ['The ministry has scheduled a briefing Thursday.', 'Thursday', '2025-11-13'],
    ['They did not plan to leave on Thursday.', 'Thursday', '2025-11-13'],
    ['On Tuesday, the council voted.', 'Tuesday', '2025-11-04'],
    ["Tension rose ahead of Tuesday's vote.", 'Tuesday', '2025-11-11'],
    ['Voters go to the polls on Tuesday.', 'Tuesday', '2025-11-11'],
    ['The planned visit of the envoy in January was called off.', 'January', '2026-01'],
    ['He will resign by December.', 'December', '2025-12'],
    ['The vote is scheduled for the end of March.', 'March', '2026-03'],
    ['Shells are falling on Orvo since December.', 'December', '2024-12'],
    ['They planned a raid on Tuesday.', 'Tuesday', '2025-11-04'],
  ])('%s', (text, words, day) => expect(days(text, words)?.[0]).toBe(day));
});

test.each(['overnight', 'at dawn', 'on Friday', 'last week', 'the same day'])('without a publication date "%s" stays open', (words) => {
  for (const time of analyzeText(`Raiders killed two herders ${words} in Orvo.`).times) expect([time.from, time.to]).toEqual([null, null]);
});

test('lengths with halves', () => {
  expect(days('The siege took two and a half years.', 'two and a half years')?.[0]).toBe('P2Y6M');
  expect(days('The march took 5 1/2 hours.', '5 1/2 hours')?.[0]).toBe('PT5H30M');
});

describe('weeks, quarters and seasons beside the day of writing', () => {
  test.each([
    ['He was seized on Thursday of last week.', 'Thursday of last week', '2025-11-09', '2025-10-30'],
    ['It fell a week ago Monday.', 'a week ago Monday', '2025-11-07', '2025-10-27'],
    ['The day before last Tuesday, he fled.', 'The day before last Tuesday', '2025-11-09', '2025-11-03'],
    ['They left the day before yesterday.', 'the day before yesterday', '2025-11-09', '2025-11-07'],
    ['It fell on 12 March last year.', '12 March last year', '2025-11-09', '2024-03-12'],
    ['Losses rose in the fourth quarter.', 'fourth quarter', '2026-01-20', '2025-Q4'],
    ['Losses rose in the second half of last year.', 'second half of last year', '2025-11-09', '2024-H2'],
    ['Many froze this winter.', 'this winter', '2026-01-20', '2025-WI'],
    ['Many froze last winter.', 'last winter', '2026-01-20', '2024-WI'],
    ['Many froze last winter.', 'last winter', '2025-11-09', '2024-WI'],
    ['It was built half a century ago.', 'half a century ago', '2025-11-09', '1975'],
    ['He was shot three nights ago at about 10 p.m. in Bor.', '10 p.m.', '2025-11-09', '2025-11-06T22:00'],
    ['He fled six to eight weeks ago.', 'six to eight weeks ago', '2025-11-09', 'PAST_REF'],
  ])('%s (%s, %s)', (text, words, published, value) => expect(days(text, words, published)?.[0]).toBe(value));
});
