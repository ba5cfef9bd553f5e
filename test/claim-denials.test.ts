// What is denied, disputed, doubted or taken back must not read as a fact, nor a fact as doubted.
import { expect, test } from 'vitest';
import { analyzeText } from './support.ts';

const claims = (text: string) => analyzeText(text, '2024-03-05').claims;
const proofs = (text: string) => claims(text).map(({ figure, verification }) => [figure, verification]);

test.each<[string, string, string | null]>([
  // text, verification of its first claim, who is named for it
  ['There is no evidence that 70 people were killed in Orvo, the UN said.', 'denied', 'United Nations'],
  ['Reports that 70 people died in Orvo are false, the army said.', 'denied', 'army'],
  ['The minister rejected claims that 50 civilians died in the raid.', 'denied', 'minister'],
  ['The army dismissed as "lies" reports that 70 people died in Orvo.', 'denied', null],
  ['The UN withdrew its claim that 70 people were killed in Orvo.', 'denied', 'United Nations'],
  ['It is not true that 40 soldiers were killed.', 'denied', null],
  ['The army denied killing 70 people.', 'denied', 'army'],
  ['The group claimed it had killed 40 soldiers. The ministry denied this.', 'denied', 'group'],
  ['The figure of 40 dead is disputed.', 'disputed', null],
  ['Moscow disputed the claim that 40 soldiers died.', 'disputed', 'Moscow'],
  ['Rebels said 40 soldiers were killed in the raid, a figure the army disputed.', 'disputed', null],
  ['The ministry puts the dead at 400, a figure that aid agencies dispute because it counts some twice.', 'disputed', 'ministry'],
  ['The minister said 40 men died. The findings were rejected by the army.', 'denied', 'minister'],
  ['There was no confirmation that 40 soldiers had died.', 'unverified', null],
  // Who makes the claim is its source, not who rejects it.
  ['The ministry rejected the rebels’ claim that 40 soldiers had been killed.', 'denied', 'rebels'],
  ["The army dismissed as propaganda the rebels' claim of 40 dead.", 'denied', 'rebels'],
  ['The army dismissed a claim by the Houthis that 30 soldiers were killed in Eilat.', 'denied', 'Houthis'],
  ['The army rejected claims from the rebels that 20 soldiers were killed.', 'denied', 'rebels'],
  ["The army denied the rebels' claim to have killed 40 soldiers.", 'denied', 'rebels'],
  ['The army confirmed a claim by the rebels that 40 soldiers had been killed.', 'none-stated', 'rebels'],
  ["The spokesman called the group's claim that 15 troops were killed false.", 'denied', 'group'],
  ['The army called reports that 20 civilians had died “fake news”.', 'denied', 'army'],
  ['Villagers said 40 men died. The army said the figures were “baseless”.', 'denied', 'Villagers'],
  ['The minister described as fake news reports that 12 people had died.', 'denied', null],
  ['The group called the killing of 12 nurses a crime.', 'none-stated', 'group'],
  // Who does not confirm is not who said so.
  ['The UN has not confirmed reports that 40 people died.', 'unverified', null],
  ['Twelve people were killed in the raid, officials said. It was not immediately possible to verify the figure.', 'unverified', null],
  ['Rebels said 40 soldiers died. The claim could not be independently verified.', 'unverified', null],
  ['Rebels said 40 soldiers died. There was no independent confirmation.', 'unverified', null],
  ['Rebels said 40 soldiers died.\n\nThe claim could not be independently verified.', 'unverified', null],
  // Something else is denied or doubted.
  ['The army denied involvement in the raid, which killed 40 people.', 'none-stated', null],
  ['Twelve people were killed in the raid. The army denied responsibility for the attack.', 'none-stated', null],
  ['The army did not deny reports that 40 civilians died.', 'none-stated', 'army'],
  ['Nobody disputes that 40 people died.', 'none-stated', null],
  ['Rebels rejected a truce and killed 40 soldiers.', 'none-stated', null],
  ['There was no evidence of torture on the bodies of the 12 men killed.', 'none-stated', null],
  ['Officials questioned 40 men detained in the raid.', 'none-stated', null],
  ['The UN confirmed 22 deaths in Orvo. It has not said who confirmed them.', 'none-stated', 'United Nations'],
  ['Police said three people died. The name of the victim has not been confirmed.', 'none-stated', 'Police'],
  ['Police could not confirm how 12 people died.', 'none-stated', null],
])('%s %s', (text, verification, name) => {
  expect(claims(text)[0]).toMatchObject({ verification, source: { name } });
});

test('a figure one source gives and another denies is disputed', () => {
  expect(proofs('Rebels said 40 soldiers were killed in the raid. The army denied that 40 soldiers had died.')).toEqual([
    ['40', 'disputed'],
    ['40', 'denied'],
  ]);
});

test('the doubt about ten more is not one about the 22', () => {
  expect(proofs('The UN said it had verified 22 deaths in Orvo. It could not confirm a further 10.')).toEqual([
    ['22', 'none-stated'],
    ['10', 'unverified'],
  ]);
});

test('a correction keeps both figures; the new one is the revision', () => {
  const found = claims('Police initially said 42 were killed but later revised the figure to 24.');
  expect(found.map((c) => [c.value, c.when.basis])).toEqual([
    [42, 'incident'],
    [24, 'revision'],
  ]);
});

test.each([
  "It's unclear how many people were killed.",
  'The ministry did not say how many soldiers had died.',
  'The army did not say how many of the 12 hostages were killed.',
])('a question is no claim: %s', (text) => expect(claims(text)).toEqual([]));

test.each([
  'No one was killed in the blast in Kabul.',
  'Not one of the 60 soldiers was killed.',
  'No foreigners were among the victims.',
  'The blast killed no one.',
])('a stated none: %s', (text) => {
  expect(claims(text).map((c) => [c.value, c.low, c.high, c.modality])).toEqual([[null, null, null, 'negated']]);
});

test.each([
  ['No fewer than 15 people were killed in Orvo.', 15, null],
  ['No more than 15 people were killed in Orvo.', null, 15],
  ['Not all of the 60 hostages were killed.', null, 59],
  ['The strike killed all but three of the 12 passengers.', 9, 9],
])('bounds: %s', (text, low, high) => {
  expect(claims(text).map((c) => [c.low, c.high, c.modality])).toEqual([[low, high, 'actual']]);
});

test.each([
  ['Not all of the 60 hostages were killed.', 'less-than'],
  ['Not all of the hostages were killed.', 'vague'],
])('bounds say what they are: %s', (text, qualifier) => expect(claims(text).map((c) => c.qualifier)).toEqual([qualifier]));
