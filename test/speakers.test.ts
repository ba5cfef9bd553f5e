// Who said it: the cases in which words come close to a wrong mouth. Every text was written for this test.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { createArticle } from '../src/ingest/article.ts';

const read = (text: string) => analyze(createArticle({ text }));
const attributions = (text: string) => read(text).attributions ?? [];
const said = (text: string) =>
  attributions(text).map(({ sources, contents }) => [sources[0]?.text ?? null, contents.map((c) => c.text).join(' … ')]);
const source = (text: string) => read(text).claims![0]!.source;

describe('quotations', () => {
  test('one that closes a paragraph is never the next paragraph’s speaker’s', () => {
    const found = said(
      '“They came at dawn,” said Omar Saleh, a miller. “We hid in the cellar.”\n\nThe army did not respond to requests for comment.',
    );
    expect(found.filter(([, words]) => words!.includes('cellar'))).toEqual([
      ['Omar Saleh, a miller', '“They came at dawn,” … “We hid in the cellar.”'],
    ]);
  });

  test('nor another’s who speaks in the next sentence', () => {
    const found = said('“They left at noon,” the mayor said. “Nobody stayed.” Officials called the raid a mistake.');
    expect(found.filter(([who]) => who === 'Officials').map(([, words]) => words)).toEqual(['the raid a mistake']);
  });

  test('between two apostrophes, with a single one inside', () => {
    expect(said("''This isn't a truce,'' said Omar Saleh.")).toEqual([['Omar Saleh', "''This isn't a truce,''"]]);
  });
});

describe('what is told of the speaker stays with him', () => {
  test.each([
    ['The Orvo health ministry, which is run by Hamas, said 30 people were killed.', 'Orvo health ministry'],
    ['A doctor who treated villagers said 12 people died.', null],
    ['A nurse who fled with rebels said 12 people died.', null],
    ['A lawyer for Hamas prisoners said 12 people died.', null],
    ['The wife of a Hezbollah leader said four people died.', 'wife'],
    ['A spokesman for Hezbollah said four people died.', 'Hezbollah'],
    ['The militia was accused by Border Rights Watch of killing 12 villagers.', 'Border Rights Watch'],
  ])('%s', (text, name) => expect(source(text).name).toBe(name));

  test.each([
    ['M23 spokesman Jean Kabila said 12 people died.', 'armed-group'],
    ['A spokesman for the army, who was not allowed to speak to reporters, said 12 people died.', 'military'],
    ['The army, which follows media reports, said 12 people died.', 'military'],
  ])('%s is %s', (text, kind) => expect(source(text).kind).toBe(kind));
});

test('said in the middle, both halves are the speaker’s, also where the second holds a relative clause', () => {
  expect(said('Ten people were hurt, the Orvo ministry said, and 40 people who fled were displaced.')).toEqual([
    ['the Orvo ministry', 'Ten people were hurt … and 40 people who fled were displaced'],
  ]);
});

describe('pronouns', () => {
  test.each([
    ['Ali Hassan met Omar Khalid in Cairo on Monday. He said 12 people died.', null, 'ambiguous-pronoun'],
    ['Ali Hassan said the town was calm. Fatima Nour, a doctor, disagreed. She said 12 people had been killed.', 'Fatima Nour', undefined],
    ['Ali Hassan said the town was calm. He said 12 people had been killed.', 'Ali Hassan', undefined],
    // A title or a given name that tells "she" or "he" leaves one of two; of one it leaves nobody.
    ['Olena Petrenko met Governor Ihor Bondar in Izium on Monday. She said 12 people died.', 'Olena Petrenko', undefined],
    ['Olena Petrenko met Governor Ihor Bondar in Izium on Monday. He said 12 people died.', 'Ihor Bondar', undefined],
    ['Spokeswoman Robin Vale met reporters. He said 12 people died.', null, 'no-antecedent'],
    ['Police chief Anna Kowal met reporters. He said 12 people died.', null, 'no-antecedent'],
    ['Police chief Robin Vale met reporters. She said 12 people died.', 'Robin Vale', undefined],
    ['They spoke to Ali Hassan, who said 12 people died.', 'Ali Hassan', undefined],
    ['Ali Hassan spoke on Monday. His claim that 12 people died was denied.', 'Ali Hassan', undefined],
    ['The army said the town was calm. They said 12 people died.', 'army', undefined],
    ['The army spoke on Monday. It said 12 people died.', null, 'no-antecedent'],
    ['Ali Hassan said he had met Omar Khalid. He said 12 people had been killed.', 'Ali Hassan', undefined],
  ])('%s', (text, name, why) => {
    const { source, why: reasons } = read(text).claims![0]!;
    expect([source.name, reasons?.source]).toEqual([name, why]);
  });
});

describe('chains, contrasts and labels', () => {
  test('who is cited is the origin', () => {
    const { claims, attributions: all } = read('The strike killed 12 people, state media reported, citing the coalition.');
    const origin = all!.find(({ id }) => id === claims![0]!.source.attribution)!;
    expect(origin.sources.map(({ text }) => text)).toEqual(['the coalition']);
    expect(all!.find(({ id }) => id === origin.via[0])!.sources[0]!.text).toBe('state media');
  });

  test('a second speaker behind "while" has his own figure', () => {
    const { claims } = read('A doctor said 31 people had died, while an aid worker spoke of 50 dead.');
    expect(claims!.map(({ value, source: { kind } }) => [value, kind])).toEqual([
      [31, 'medical'],
      [50, 'ngo'],
    ]);
  });

  test.each([
    'KABUL: Six people were killed in the raid on the mill.',
    'CORRECTION: An earlier version of this report gave a wrong figure.',
  ])('%s names no speaker', (text) => expect(attributions(text)).toEqual([]));

  test('a headline’s last colon names one', () => {
    expect(said('Six dead after blast in mill: police')).toEqual([['police', 'Six dead after blast in mill']]);
  });

  test('who does not confirm does not deny', () => {
    expect(attributions('The group did not confirm the toll.').map(({ stance }) => stance)).toEqual(['declines']);
    expect(attributions('The group confirmed the toll.').map(({ stance }) => stance)).toEqual(['confirms']);
  });
});

describe('reported clauses that hold clauses of their own', () => {
  test.each([
    [
      'The mayor said the fighting around the old town, which began in May, would go on.',
      'the fighting around the old town, which began in May, would go on',
    ],
    ['Police said the man who shot the guard had fled.', 'the man who shot the guard had fled'],
    ['The army said rebels holding the bridge killed 12 people.', 'rebels holding the bridge killed 12 people'],
    ['She said too much was made of the raid.', 'too much was made of the raid'],
    ['He said that if the mill burns, they leave.', 'that if the mill burns, they leave'],
  ])('%s', (text, words) => expect(said(text).map(([, content]) => content)).toContain(words));

  test('nothing is no clause', () => expect(said('The soldiers said nothing and left.')).toEqual([]));
});
