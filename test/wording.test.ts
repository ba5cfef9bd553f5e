// How claims and sources are put in words: number, articles, nouns that say themselves what happened.
import { describe, expect, test } from 'vitest';
import { inside, isSeveral } from '../src/render/grammar.ts';
import { sitrep } from './support.ts';

describe('the number of a source', () => {
  test.each([
    'local officials and a hospital source',
    'police',
    'Police',
    'Quetta police',
    'aid workers',
    'dozens of residents',
    'two officials familiar with the matter',
    'officials in the Ministry of Defence',
    'state media',
    'they',
    'gunmen',
    'a number of witnesses',
  ])('%s say', (words) => expect(isSeveral(words, false)).toBe(true));
  test.each([
    'the army',
    'a hospital source',
    'one of the officials',
    'a group of residents',
    'the press',
    'a spokesman for the rebels',
    'he',
  ])('%s says', (words) => expect(isSeveral(words, false)).toBe(false));
  test.each([
    ['Reuters', false],
    ['Human Rights Watch', false],
    ['United Nations', false],
    ['Hamas', false],
    ['Ministry of Health and Population', false],
    ['Health and Social Affairs Ministry', false],
    ['Nile Wire agency', false],
    ['Houthis', true],
    ['Quetta Police', true],
    ['Palestinian refugees', true],
  ])('the name %s: several %s', (name, several) => expect(isSeveral(name, true)).toBe(several));
});

test('a leading article is small in the middle of a line; names keep their capital', () => {
  expect(['A suicide bomber', 'The Air Force', 'Theo Rama', 'Nobody'].map(inside)).toEqual([
    'a suicide bomber',
    'the Air Force',
    'Theo Rama',
    'nobody',
  ]);
});

describe('the lines of a summary', () => {
  const lines = async (stdin: string) => (await sitrep(['--published', '2024-05-06', '--width', '140'], { stdin })).stdout.split('\n');

  test('say and says, articles, bodies', async () => {
    const told = await lines(
      'A suicide bomber killed 12 people in Quetta on Friday, local officials and a hospital source said.\n\nFive bodies were found in Goma, aid workers said.\n',
    );
    expect(told[1]).toBe('12 people killed by a suicide bomber in Quetta, 3 May 2024, local officials and a hospital source say');
    expect(told[2]).toMatch(/^Five bodies.* in Goma.*, aid workers say$/);
    expect(told.filter((line) => line.startsWith('aid workers'))[0]).toMatch(/ · say · /);
  });

  test('what is negated says so itself', async () => {
    const told = await lines('Nobody was wounded in Goma on Friday, police said.\n');
    expect(told[1]).toMatch(/^Nobody wounded/);
  });

  test('a person who counts as one has no figure among the parts', async () => {
    const told = await lines('Thirty people were killed in Kunduz on Friday, including a 9-year-old girl and her father, police said.\n');
    expect(told.join('\n')).not.toMatch(/ 1 her/);
  });
});
