// Who did it, and above all who is not said to have done it: a wrong name here is a false accusation.
import { expect, test } from 'vitest';
import { analyzeText } from './support.ts';

const doers = (text: string) => analyzeText(text, '2024-03-05').claims.map(({ figure, by }) => [figure, by?.text ?? null]);

test.each([
  // "They" and "it" inside quotation marks are others; a person is no "they".
  ['"They killed my two brothers," said Samira.'],
  ['Omar Idris said that they killed his two brothers.'],
  ['A rocket hit a school in Orvo on Monday. The governor, Petro Malenko, said it had wounded 12 people.', null],
  ['"It killed 12 people," the governor of Orvo said.'],
  ['The army spokesman said they had killed 12 rebels.'],
  ['A shell hit a clinic. The army said it had killed two nurses.', null],
  // Who buries, treats, visits, mourns or hears of the dead has not killed them.
  ['The Red Crescent buried 30 people killed in clashes.'],
  ['MSF treated 40 people wounded in Orvo.'],
  ['Reuters interviewed six people wounded in the attack.'],
  ['The UN mourned four drivers killed in Orvo.'],
  ['UNHCR helped 900 people displaced by fighting in Orvo.'],
  ['President Malenko met nine families displaced by the war.'],
  ['The UN is investigating allegations that 70 people were killed in Orvo.'],
  ['The UN withdrew its claim that 70 people were killed in Orvo.'],
  ['The army dismissed as "lies" reports that 70 people died in Orvo.'],
  ['France evacuated 12 people wounded in the blast.', 'France'],
  ['Israel freed 12 prisoners accused of killing 30 people.', 'Israel'],
  ['The court convicted the rebel of killing 12 people.', 'the rebel'],
  ['Twelve people died as the Red Cross handed out food.'],
  ['Israel attacked Orvo after 12 soldiers were killed.'],
  ['Our soldiers repelled a rebel assault, and 60 of the attackers were killed.'],
  ["The health ministry says the enemy's offensive has killed 30 people."],
  // Who sets a toll, who loses men, who takes in the hurt.
  ['Police have since revised the toll to 24.'],
  ['The health ministry raised the death toll to 24.'],
  ['Ukraine lost 70 men in Orvo on Sunday, Russia said.'],
  ['Egypt took in 30 children wounded in Orvo.'],
])('nobody is accused: %s', (text, ...first) => {
  const found = doers(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(([, by]) => by)).toEqual([...first, ...Array(found.length - first.length).fill(null)]);
});

test.each([
  ['The army said it had killed 30 rebels.', 'The army'],
  ['"We killed 30 rebels," the army said in a statement.', 'the army'],
  ['Rebels said they had captured four soldiers.', 'Rebels'],
  ['Hezbollah said three of its fighters died. It said it had killed five soldiers.', 'It'],
  ['Authorities said they killed 30 militants.', 'Authorities'],
  ['The army shelled the market, killing 30 people.', 'The army'],
  ['Rebels attacked the town of Orvo, where 12 people were killed.', 'Rebels'],
  ['Israel attacked the camp on Monday, with 12 people killed.', 'Israel'],
  ['Rebels carried out a raid that killed 12 people.', 'Rebels'],
  ['Twelve people were killed when police opened fire on protesters.', 'police'],
  ['Soldiers opened fire on the crowd, and 12 people were killed.', 'Soldiers'],
  ['At about 3 p.m. gunmen killed four farmers in Orvo.', 'gunmen'],
  ['Rebels fled after killing 12 soldiers.', 'Rebels'],
])('%s by %s', (text, by) => expect(doers(text).at(-1)?.[1]).toBe(by));

test('who lost men is their side; who revises a toll is its source', () => {
  expect(analyzeText('Ukraine lost 70 men in Orvo on Sunday, Russia said.').claims[0]?.who?.side).toBe('UKR');
  expect(analyzeText('Police have since revised the toll to 24.').claims[0]?.source).toMatchObject({ voice: 'attributed', kind: 'police' });
  expect(analyzeText('Egypt took in 30 children wounded in Gaza.').events.map((e) => e.text)).not.toContain('took');
});

test('a claim of responsibility reaches the deed, not what is told of another place, nor what is denied', () => {
  const deed = 'A bomb in Kabul killed 12 people. The Islamic State claimed responsibility for the attack.';
  expect(doers(`${deed} In Herat, a flood killed six people.`)).toEqual([
    ['12', 'The Islamic State'],
    ['six', null],
  ]);
  expect(doers(`${deed} Police denied that 40 people had died.`)[1]).toEqual(['40', null]);
});

const rows = (text: string) =>
  analyzeText(text, '2024-03-05').claims.map(({ measure, figure, who, by }) => [measure, figure, who?.text ?? null, by?.text ?? null]);

test.each([
  // The killed stand behind "to death" and "dead".
  ['Guards beat to death two prisoners in Orvo.', ['killed', 'two', 'prisoners', 'Guards']],
  ['Attackers on horses hacked to death nine farmers in Orvo.', ['killed', 'nine', 'farmers', 'Attackers']],
  ['Insurgents on Saturday shot dead three teachers in Orvo.', ['killed', 'three', 'teachers', 'Insurgents']],
  // The object of a relative clause stands before it.
  ['The officer whom the rebels killed on Sunday had two sons.', ['killed', null, 'The officer', 'the rebels']],
  ['The man the police killed in Orvo was a baker.', ['killed', null, 'The man', 'the police']],
  ['The 12 men the army killed in Orvo were farmers.', ['killed', '12', 'men', 'the army']],
])('%s', (text, first) => expect(rows(text)[0]).toEqual(first));

test.each([
  // Who sent what was shot down; who lost men; a second blast.
  [
    "Borduria's air force said it shot down 18 of 23 drones launched by Syldavia overnight.",
    0,
    ['intercepted', '18', "Borduria's air force"],
  ],
  ['The ship shot down seven drones launched by rebels.', 0, ['intercepted', 'seven', null]],
  ['Troops killed 20 terrorists but lost four soldiers in Orvo.', 1, ['killed-or-wounded', 'four', null]],
  ['The army killed 20 and suffered five dead in Orvo.', 1, ['killed', 'five', null]],
  ['Army forces kill 28 IS fighters, lose five.', 0, ['killed', '28', 'Army forces']],
  ['The army lost four soldiers when rebels attacked Orvo.', 0, ['killed-or-wounded', 'four', 'rebels']],
  ['One blast killed four; a third wounded nine in Orvo.', 1, ['wounded', 'nine', null]],
])('%s: %i', (text, at, claim) => {
  const [measure, figure, , by] = rows(text)[at]!;
  expect([measure, figure, by]).toEqual(claim);
});

test.each([
  // Fates and brackets of a tally, weights of bombs, shares.
  ['Casualties were 3 dead, 12 wounded (2 seriously) and 1 missing.', ['killed 3', 'wounded 12', 'missing 1']],
  ['Toll: 5 dead, 20 injured (4 critically), 2 missing.', ['killed 5', 'wounded 20', 'missing 2']],
  ['A 500kg bomb dropped on Orvo wounded 9.', ['launched 1', 'wounded 9']],
  ['Jets dropped 500-pound bombs on Orvo.', []],
  ['Jets dropped four 500-pound bombs on Orvo.', ['launched 4']],
  ['Some 300 people, a third of them children, have been killed in Orvo.', ['killed 300', 'killed null']],
  ['Some 300 people, 60 per cent of them women, have been killed in Orvo.', ['killed 300', 'killed null']],
])('%s', (text, found) => expect(analyzeText(text, '2024-03-05').claims.map((c) => `${c.measure} ${c.value}`)).toEqual(found));

test.each([
  // Only accused; a vow in another clause; a rise is no doer; who surrenders whom.
  ['The guard was accused by the governor of killing nine people in Orvo.', 0, { verification: 'unverified' }],
  ['Soldiers are alleged to have killed 12 herders in Orvo.', 0, { verification: 'unverified' }],
  ['Rebels who had vowed to take Orvo killed 12 soldiers.', -1, { modality: 'actual' }],
  ['Troops seeking to free hostages killed nine kidnappers.', -1, { modality: 'actual' }],
  ['The general vowed to avenge the 12 soldiers killed in Orvo.', 0, { modality: 'actual' }],
  ['Troops vowed to kill 12 rebels.', 0, { modality: 'planned' }],
  ['The number of people killed in the raid rose by two to 19.', 0, { by: null }],
  ['Rebel forces surrendered 30 hostages to elders.', 0, { measure: 'released', value: 30 }],
  ['Thirty rebels surrendered in Orvo.', 0, { measure: 'captured', value: 30 }],
  ['The massacre of 34 miners shocked the country.', 0, { measure: 'killed', value: 34 }],
])('%s at %i', (text, at, claim) => expect(analyzeText(text, '2024-03-05').claims.at(at)).toMatchObject(claim));
