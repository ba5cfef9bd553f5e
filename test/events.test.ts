// What happened, who did it to whom, and which event the report is about: sentences read through the whole line.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';

const read = (text: string) =>
  analyze({ id: 'x', source: null, text, title: null, outlet: null, published: '2024-01-05', url: null, language: null, byline: null });

/** Type, actors and targets of the first event. */
const first = (text: string) => {
  const [event] = read(text).events;
  return event && [event.acled, event.actors.map((a) => a.text).join(' + '), event.targets.map((t) => t.text).join(' + ')];
};

describe('ACLED type by who acts on whom', () => {
  test.each([
    ['The army said rebels killed six farmers near Kassala.', 'Attack', 'rebels', 'six farmers'],
    ['Gunmen ambushed a convoy near Tarva.', 'Armed clash', 'Gunmen', 'a convoy'],
    ['An attack on soldiers by the Falcon Brigade left nine dead.', 'Armed clash', 'the Falcon Brigade', 'soldiers'],
    ['An air force jet bombed the market in Dorsa.', 'Air/drone strike', 'An air force jet', 'the market'],
    ['The rebels captured 12 soldiers.', 'Armed clash', 'The rebels', '12 soldiers'],
    ['Police opened fire on protesters.', 'Excessive force against protesters', 'Police', 'protesters'],
    ['Party supporters attacked a rally in Blantyre.', 'Mob violence', 'Party supporters', 'a rally'],
    ['The army captured two villages from rebels.', 'Government regains territory', 'The army', 'two villages'],
    ['Hamas released three hostages in exchange for 90 prisoners.', 'Agreement', 'Hamas', 'three hostages'],
    ['Israel and Hamas agreed to a ceasefire.', 'Agreement', 'Israel + Hamas', ''],
    ['Two missiles hit the power station.', 'Shelling/artillery/missile attack', '', 'the power station'],
    ['Border guards shot dead a migrant.', 'Attack', 'Border guards', 'a migrant'],
  ])('%s', (text, ...wanted) => expect(first(text)).toEqual(wanted));
});

describe('actors act, targets are hit', () => {
  test.each([
    ['The strike killed nine people in Arbat.', 'The strike', 'a deed'],
    ['A car bomb killed three guards.', 'A car bomb', 'a weapon'],
    ['Troops shelled the town on Wednesday morning.', 'Wednesday morning', 'a day'],
    ['The village was attacked at dawn by militants.', 'dawn', 'an hour'],
    ['Soldiers were attacked 35 kilometres from Mopti.', '35 kilometres', 'a length'],
    ['The number of people killed in the shelling rose to 9.', 'The number', 'a sum'],
  ])('%s', (text, words) => {
    const parties = read(text).events.flatMap((e) => [...e.actors, ...e.targets].map((p) => p.text));
    expect(parties).not.toContain(words);
  });

  test('a deed is its owner’s', () => {
    expect(read('Israeli strikes on Gaza City killed 12 people.').events.map((e) => e.actors.map((a) => a.text))).toEqual([
      ['Israeli'],
      ['Israeli'],
    ]);
  });

  test('those of whom a figure tells', () => {
    expect(first('Dozens of fighters from the Falcon Brigade attacked the town of Mirsa.')).toEqual([
      'Attack',
      'Dozens of fighters from the Falcon Brigade',
      'the town of Mirsa',
    ]);
  });
});

describe('no event', () => {
  test.each([
    'Rescue crews searched the bombed school for survivors.',
    'March was the deadliest month.',
    'The Sahara Dispatch has 40 reporters.',
    'Riot police stood by.',
    'The candidate attacked her rival in a debate.',
    'The senator spoke at a rally in Ohio.',
    'The number of subscribers exploded.',
    'Investors seized on the report.',
    'A tsunami killed 40 villagers on the island.',
  ])('%s', (text) => expect(read(text).events).toEqual([]));
});

describe('modality', () => {
  test.each([
    ['They agreed to stop the shelling.', 'negated'],
    ['Israel is not conducting airstrikes in Iran.', 'negated'],
    ['Six traders died in a raid on the market in 2019.', 'historical'],
    ['Marines stormed a mock village in a military exercise.', 'hypothetical'],
    ['Troops have shelled the town since 2019.', 'actual'],
  ])('%s', (text, wanted) => expect(read(text).events.at(-1)?.modality).toBe(wanted));
});

describe('the main event', () => {
  const main = (text: string) => {
    const { article, events } = read(text);
    return events.find(({ id }) => id === article.mainEvent)?.text;
  };
  test.each([
    ['Troops deployed to the town where gunmen abducted two nurses.', 'deployed'],
    ['Soldiers captured five villages near a town that was hit by a chemical attack in 2017.', 'captured'],
    ['Police detained the marchers after rioters burned a bank.', 'detained'],
  ])('%s', (text, wanted) => expect(main(text)).toBe(wanted));

  test('is what happened', () => expect(main('Generals will shell the port. Two nurses were kidnapped.')).toBe('were kidnapped'));
});

describe('who did it, by the shape of the telling', () => {
  const harm = (text: string) => {
    const event = read(text).events.find((e) => /kill|shell|bomb|shoot/.test(e.text))!;
    return [event.actors.map((a) => a.text).join(' + '), event.targets.map((t) => t.text).join(' + '), event.modality];
  };
  test.each([
    // The accused, not the accuser.
    ['Kyiv accused Moscow of killing 12 prisoners in Tarva.', 'Moscow', '12 prisoners', 'actual'],
    ['Tarvia was accused of killing six farmers.', 'Tarvia', 'six farmers', 'actual'],
    ['The rebels accused the army of bombing a market in Tarva.', 'the army', 'a market', 'actual'],
    ['Police suspect the Falcon Brigade of killing a judge.', 'the Falcon Brigade', 'a judge', 'actual'],
    // The speaker set into the sentence did nothing.
    ['Rebels attacked a convoy, the army said, killing five drivers.', 'Rebels', 'five drivers', 'actual'],
    ['Four people died, the mayor said, in shelling by Orrin forces.', 'Orrin forces', '', 'actual'],
    // A passive without its auxiliary.
    ['IDF: 3 soldiers killed in northern Gaza', '', '3 soldiers', 'actual'],
    ['Army says 21 soldiers killed in deadliest day', '', '21 soldiers', 'actual'],
    ['Two farmers killed, one hurt near Tarva', '', 'Two farmers', 'actual'],
    ['At 5:40 a.m., rebels killed two guards.', 'rebels', 'two guards', 'actual'],
    // Denied.
    ['Uganda denied killing 12 fishermen on the lake.', 'Uganda', '12 fishermen', 'negated'],
    ['Police denied shooting dead three students.', 'Police', 'three students', 'negated'],
    ['The army denied that its troops shelled the town.', 'its troops', 'the town', 'negated'],
    ['The army did not deny killing two farmers.', 'The army', 'two farmers', 'actual'],
  ])('%s', (text, ...wanted) => expect(harm(text)).toEqual(wanted));

  test('who tells a headline is not hit', () => {
    expect(read('Israeli strike on the camp kills 9: Health Ministry').events.flatMap((e) => e.targets.map((t) => t.text))).not.toContain(
      'Health Ministry',
    );
  });
});
