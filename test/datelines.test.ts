import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';

const read = (text: string) =>
  analyze({ id: 'a', source: null, text, title: null, outlet: null, published: null, url: null, language: null, byline: null });

describe('datelines', () => {
  test('a country with "of" or "the" in its name does not hide the line', () => {
    for (const land of ['Republic of Tarvia', 'Federation of the Isles', 'the Netherlands', 'West Orrin, Republic of Tarvia']) {
      const { claims } = read(`KALEM, ${land}, March 4, 2024 (Newswire) - At least 17 civilians were killed and 40 wounded.`);
      expect(claims.map((c) => [c.measure, c.value, c.by])).toEqual([
        ['killed', 17, null],
        ['wounded', 40, null],
      ]);
    }
  });

  test('a line of its own with place and full date gives the date of the article', () => {
    for (const line of [
      'Kalem, 15 August 2016',
      'Kalem, Tarvia, August 15, 2016',
      'Published on Monday, 15 August 2016',
      '15 August 2016',
    ]) {
      const { article, claims } = read(`${line}\n\nTwelve people were killed on Monday, doctors said.`);
      expect([article.published, claims[0]?.when.from]).toEqual(['2016-08-15', '2016-08-15']);
    }
  });

  test('a sentence or a heading with a date gives none', () => {
    expect(read('The dead of 15 August 2016\nTwelve people were killed.').article.published).toBeNull();
    expect(read('Twelve people were killed on 15 August 2016\nNobody was held.').article.published).toBeNull();
  });

  test('cities, who writes, or the hour before a dash take no part in what is told', () => {
    for (const line of ['Beirut/Jerusalem — ', 'Kabul — ', 'Ankara, Baghdad - ', 'Daily Dispatch staff — ', 'Reuters - ', '14:32 GMT - ']) {
      const { events } = read(`${line}Rebels shelled four villages near Tarva on Monday.`);
      expect(events.map((e) => [...e.actors, ...e.targets].map((p) => p.text))).toEqual([['Rebels', 'four villages']]);
      const { claims } = read(`${line}Three farmers were killed near Tarva on Monday.`);
      expect(claims.map((c) => [c.value, c.who?.text])).toEqual([[3, 'farmers']]);
    }
  });

  test('what stands between two dashes is an aside, and other words before a dash are the sentence’s own', () => {
    for (const head of ['Kabul – Tarvia’s ally – shelled', 'Kabul – The ally – shelled']) {
      expect(read(`${head} four villages on Monday.`).events.flatMap((e) => e.actors.map((a) => a.text))).toContain('Kabul');
    }
  });
});
