// What is counted once, what has its shares, and where these are.
import { expect, test } from 'vitest';
import { analyzeText } from './support.ts';

const claims = (text: string) =>
  analyzeText(text, '2025-11-09').claims.map(({ measure, figure, who, place, partOf }) => [
    measure,
    figure,
    who?.text ?? null,
    place?.text ?? null,
    partOf !== null,
  ]);

test.each<[string, ...(readonly (string | boolean | null)[])[]]>([
  ['The number of bus passengers killed by gunmen in Orvo rose to nine.', ['killed', 'nine', 'bus passengers', 'Orvo', false]],
  ['The army on Friday raised to four the number of soldiers killed.', ['killed', 'four', 'soldiers', null, false]],
  [
    'Sixteen people were killed in two raids in Orvo, 12 of them in Belz and four in the hamlet of Minsa.',
    ['killed', 'Sixteen', 'people', 'Orvo', false],
    ['killed', '12', null, 'Belz', true],
    ['killed', 'four', null, 'the hamlet of Minsa', true],
    ['attacks', 'two', 'raids', 'Orvo', false],
  ],
  // Of two counted things nobody knows whose share it is.
  [
    'The raid killed 26 soldiers and 14 miners in the hills, seven of them civilians.',
    ['killed', '26', 'soldiers', null, false],
    ['killed', '14', 'miners', null, false],
  ],
  [
    'Twenty people were wounded in the town, two of them children, he said.',
    ['wounded', 'Twenty', 'people', null, false],
    ['wounded', 'two', 'children', null, true],
  ],
  [
    'The army launched 94 drones and 71 of them had been shot down.',
    ['launched', '94', 'drones', null, false],
    ['intercepted', '71', null, null, false],
  ],
  [
    'The search continues: 26 people, three of them children, were taken to safe places.',
    ['evacuated', '26', 'people', null, false],
    ['evacuated', 'three', 'children', null, true],
  ],
  ['In Orvo, a town by the river, three people died.', ['killed', 'three', 'people', 'Orvo', false]],
  ['The list names nine nurses who it said were killed.', ['killed', 'nine', 'nurses', null, false]],
  ['Three soldiers embraced martyrdom.', ['killed', 'Three', 'soldiers', null, false]],
  ['Some 28 houses were reduced to ashes.', ['destroyed', 'Some 28', 'houses', null, false]],
  ['Around 30 people were taken into the forest.', ['abducted', 'Around 30', 'people', null, false]],
  ['Up to 40 cooks and Orvo nurses were killed.', ['killed', 'Up to 40', 'cooks', null, false]],
  ['Women and children were among the dead.', ['killed', null, 'Women and children', null, false]],
])('%s', (text, ...expected) => expect(claims(text)).toEqual(expected));

test.each([
  ['several are more than one', 'Gunmen killed one fighter in Orvo. Several militants were killed.', 2],
  ['a floor is not the exact figure', 'Gunmen killed 20 fighters. At least 20 fighters were killed.', 2],
  ['a floor is not the exact figure in other words either', 'Gunmen killed 20 fighters. At least 20 militants were killed.', 2],
  ['nor is a ceiling', 'Gunmen killed 20 fighters. Up to 20 militants were killed.', 2],
  ['several of eight are told again', 'Gunmen killed eight fighters in Orvo. Several militants were killed.', 1],
  ['the same figure is told again', 'Gunmen killed 20 fighters. In all 20 fighters were killed.', 1],
])('%s: %s', (_, text, count) => expect(claims(text)).toHaveLength(count));

test('words that only date what stands before them are no part of the speaker', () => {
  const [said] = analyzeText("Police have held 12 men since Sunday's raid, the Rights Forum of Orvo said.").attributions;
  expect(said?.sources.map(({ text }) => text)).toEqual(['the Rights Forum of Orvo']);
});
