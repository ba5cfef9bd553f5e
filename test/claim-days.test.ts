// The days a claim holds for and what its figure runs over.
import { expect, test } from 'vitest';
import { analyzeText } from './support.ts';

/** Published on Sunday, 9 November 2025. */
const claims = (text: string) =>
  analyzeText(text, '2025-11-09').claims.map(({ figure, when: { from, to, basis } }) => [figure, from, to, basis]);

test.each<[string, ...(readonly (string | null)[])[]]>([
  ['Raiders have killed 40 herders since October 7.', ['40', '2025-10-07', '2025-11-09', 'cumulative']],
  ['Raiders have killed 40 herders so far this year.', ['40', '2025-01-01', '2025-11-09', 'cumulative']],
  ['At least 84 people have been killed since the beginning of October.', ['At least 84', '2025-10-01', '2025-11-09', 'cumulative']],
  ['At least 58 people were killed between October 17 and October 21.', ['At least 58', '2025-10-17', '2025-10-21', 'period']],
  // A part runs over what its whole does, but was not itself revised.
  [
    'Police said 21 people had died, up from 17, including three children.',
    ['21', null, null, 'revision'],
    ['three', null, null, 'incident'],
    ['17', null, null, 'incident'],
  ],
  // A part with days of its own keeps them: it does not run over those of its whole.
  [
    'Raiders have killed 40 herders since January 2024. Six children were among the dead between 3 November and 5 November.',
    ['40', '2024-01-01', '2025-11-09', 'cumulative'],
    ['Six', '2025-11-03', '2025-11-05', 'period'],
  ],
  ["The clinic received 27 bodies from yesterday's bombing.", ['27', '2025-11-08', '2025-11-08', 'incident']],
  ["The death toll from Sunday's attack was 26, revising down the 41 given earlier.", ['26', '2025-11-09', '2025-11-09', 'revision']],
  [
    "Police said 21 people had died in Friday's raid, up from 17.",
    ['21', '2025-11-07', '2025-11-07', 'revision'],
    ['17', '2025-11-07', '2025-11-07', 'incident'],
  ],
  ['Six traders died in a raid on Orvo in 2021.', ['Six', '2021-01-01', '2021-12-31', 'incident']],
  ['Rebels claimed on Tuesday that they had killed 12 soldiers.', ['12', null, null, 'incident']],
  ['Two weeks after 12 people were killed in Orvo, the army returned on Monday.', ['12', null, null, 'incident']],
  ['Twelve people were killed on 3 January in Orvo.', ['Twelve', '2025-01-03', '2025-01-03', 'incident']],
  [
    'Raids killed 12 people on Thursday and 5 on Friday.',
    ['12', '2025-11-06', '2025-11-06', 'incident'],
    ['5', '2025-11-07', '2025-11-07', 'incident'],
  ],
  ['As of Friday, 1,200 people had been killed since the war began.', ['1,200', null, '2025-11-07', 'cumulative']],
  ['As of Friday, officials put the toll at 40.', ['40', null, '2025-11-07', 'cumulative']],
  ['By Friday evening, 18 people had been killed.', ['18', null, '2025-11-07', 'cumulative']],
  ['On Friday the toll stood at 773.', ['773', null, null, 'revision']],
  ['Six people were killed on Friday by rebels.', ['Six', '2025-11-07', '2025-11-07', 'incident']],
  ['A year ago today, 30 people were killed in a raid.', ['30', '2024-01-01', '2024-12-31', 'incident']],
  ['The three men killed in Orvo were buried on Friday in Belz.', ['three', null, null, 'incident']],
  ['A court in Belz on Friday convicted a driver over the killing of 12 people.', ['12', null, null, 'incident']],
  [
    'Police killed three men and arrested two on Friday.',
    ['three', '2025-11-07', '2025-11-07', 'incident'],
    ['two', '2025-11-07', '2025-11-07', 'incident'],
  ],
  ['Six people were killed, a nurse said, but she could not say when.', ['Six', null, null, 'unstated']],
  ['Two more bodies were found, bringing the toll of the blast to 120.', ['Two', null, null, 'increment'], ['120', null, null, 'revision']],
  ['Two more bodies were found, bringing the toll to 1,200.', ['Two', null, null, 'increment'], ['1,200', null, null, 'cumulative']],
  // What stands behind a semicolon revises nothing before it.
  [
    'Six people were killed; the earlier raid killed 20, up from 12.',
    ['Six', null, null, 'incident'],
    ['20', null, null, 'revision'],
    ['12', null, null, 'incident'],
  ],
  // Another month's figure is no former count of this one, and its month is not this one's.
  ['Raids killed 40 people, up from 30 in January.', ['40', null, null, 'unstated'], ['30', '2025-01-01', '2025-01-31', 'period']],
  ['Police said 21 people had died, up from 17 on Friday.', ['21', null, null, 'revision'], ['17', '2025-11-07', '2025-11-07', 'incident']],
  ['Forty people were wounded, up from 20 percent.', ['Forty', null, null, 'revision']],
])('%s', (text, ...expected) => expect(claims(text)).toEqual(expected));

test('"since" belongs to its own clause', () => {
  const found = claims('Sixty people were injured, it said, and around 1,400 have been displaced again since.');
  expect(found.map((c) => c[3])).toEqual(['incident', 'cumulative']);
});

test('"the blast" of a later paragraph is of the one day told before', () => {
  const found = claims('A car bomb killed four people in Orvo on Wednesday.\n\nThe blast damaged 11 houses, the mayor said.');
  expect(found).toEqual([
    ['four', '2025-11-05', '2025-11-05', 'incident'],
    ['11', '2025-11-05', '2025-11-05', 'incident'],
  ]);
});

test('where two days were told, "the blast" is that of the bomb, and "the attack" stays open', () => {
  const told = 'A car bomb killed four people in Orvo on Wednesday. On Friday a raid killed two.\n\n';
  expect(claims(`${told}The blast damaged 11 houses, the mayor said.`).at(-1)).toEqual(['11', '2025-11-05', '2025-11-05', 'incident']);
  expect(claims(`${told}The attack damaged 11 houses, the mayor said.`).at(-1)).toEqual(['11', null, null, 'incident']);
});
