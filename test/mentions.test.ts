// Names whole and of the right kind, seen through the whole program: what stands beside what, and what names nothing.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { hashWord } from '../src/perceptron/hash.ts';
import { unpack, weightOf } from '../src/perceptron/perceptron.ts';
import { pack, Trainer } from '../src/perceptron/trainer.ts';
import { article } from './support.ts';

const mentionsOf = (text: string) => analyze(article(text)).mentions;
/** "type|form|text" of every mention, in the order of the text. */
const read = (text: string) => mentionsOf(text).map((m) => `${m.type}|${m.form}|${m.text}`);
const names = (text: string) =>
  mentionsOf(text)
    .filter((m) => m.form === 'name')
    .map((m) => `${m.type}|${m.text}`);

describe('names come out whole', () => {
  test.each([
    ['Soldiers of the 22nd Mountain Division held Tarnov.', 'military-unit|22nd Mountain Division'],
    ['He served in 8 Division for a year.', 'military-unit|8 Division'],
    ['Officers of Unit 8200 resigned.', 'military-unit|Unit 8200'],
    ['The ship joined Task Force 50 on Monday.', 'military-unit|Task Force 50'],
    ['The Detained Workers’ Association counted them.', 'organisation|Detained Workers’ Association'],
    ['The Malian Prisoners’ Society counted them.', 'organisation|Malian Prisoners’ Society'],
    ['The Security and Intelligence Service denied it.', 'organisation|Security and Intelligence Service'],
    ['The Ministry of Health and Population denied it.', 'organisation|Ministry of Health and Population'],
    ['Deputy Secretary of State Antony Hartley spoke.', 'person|Antony Hartley'],
    ['Minister for the Middle East Tobias Wren spoke.', 'person|Tobias Wren'],
    ['The destroyer USS Halvorsen sailed.', 'vehicle|USS Halvorsen'],
    ['The Assad regime denied it.', 'person|Assad'],
    ['Near Karbala, two men were held.', 'place|Karbala'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  test.each([
    ['Troops launched Operation Iron Gate at dawn.', /Iron Gate/],
    ['They signed the Kalma Peace Agreement.', /Peace Agreement/],
    ['The Prime Minister flew to Nairobi.', /Prime Minister/],
    ['An Air Force Su-25 crashed.', /Force Su-25/],
  ])('no name: %s', (text, part) => {
    expect(names(text).filter((name) => part.test(name))).toEqual([]);
  });
});

describe('mentions beside mentions', () => {
  test('the state inside an institution, and the institution', () => {
    expect(read('Malian security forces closed the road.')).toEqual([
      'military-unit|title|Malian security forces',
      'nationality|adjective|Malian',
      'place|description|road',
    ]);
  });

  test('they have no entity, so that nothing is built on them', () => {
    const { mentions, entities } = analyze(
      article('Malian security forces closed the road to the city of Gao. The Prime Minister said so.'),
    );
    const beside = mentions.filter((m) => /^mention\/(?:inner|nominal|office|area|metonym)$/.test(m.rule));
    expect(beside.map((m) => m.text)).toEqual(['Malian', 'road', 'city of Gao', 'Prime Minister']);
    expect(beside.map((m) => m.entity)).toEqual([null, null, null, null]);
    const known = new Set(entities.flatMap((e) => e.mentions));
    expect(beside.filter((m) => known.has(m.id))).toEqual([]);
  });

  test('a state that acts is read as its government too, and still as the place', () => {
    expect(read('Sudan accused Chad of delay.')).toEqual([
      'place|name|Sudan',
      'organisation|title|Sudan',
      'place|name|Chad',
      'organisation|title|Chad',
    ]);
    expect(read('Rain fell in Sudan.')).toEqual(['place|name|Sudan']);
  });
});

describe('what decided a name', () => {
  test('a rule says which evidence, the model which features', () => {
    const of = (text: string, name: string) => mentionsOf(text).find((m) => m.text === name);
    expect(of('Spokesman Amir Qadri spoke.', 'Amir Qadri')?.evidence).toBe('title');
    const learned = of('Fighters from Tarvan marched to Velmora, Sudan.', 'Velmora');
    expect(learned?.rule).toBe('mention/learned');
    expect(learned?.evidence).toMatch(/^learned: .+ \+\d+, .+ \+\d+, .+ \+\d+$/);
  });
});

describe('the perceptron', () => {
  test('learns, packs and explains what it learned', () => {
    const trainer = new Trainer(2);
    const yes = Int32Array.of(hashWord('bias'), hashWord('red'));
    const no = Int32Array.of(hashWord('bias'), hashWord('blue'));
    for (let i = 0; i < 9; i++) {
      trainer.learn(yes, 2, 1);
      trainer.learn(no, 2, 0);
    }
    const { packed, predict } = pack(trainer, ['blue', 'red'], { minUpdates: 1 });
    expect([predict(yes, 2), predict(no, 2)]).toEqual([1, 0]);
    const model = unpack(packed);
    expect(weightOf(model, hashWord('red'), 1)).toBeGreaterThan(weightOf(model, hashWord('red'), 0));
    expect(weightOf(model, hashWord('unseen'), 1)).toBe(0);
  });

  test('refuses damaged weights', () => {
    expect(() => unpack({ labels: ['a'], features: 3, weights: 3, data: '' })).toThrow(/damaged/);
  });
});
