// The user's lexicon: what is read from the file, what is said of a wrong one, and that it wins.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../src/analyze.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { UserLexicon } from '../src/lexicon/user.ts';
import { exampleLexicon } from '../src/lexicon/user-example.ts';
import { readLexicon } from '../src/lexicon/user-read.ts';
import type { Analysis } from '../src/model/analysis.ts';
import { article, folderOf, sitrep } from './support.ts';

const lexiconOf = (yaml: string): UserLexicon => {
  const { lexicon, problems } = readLexicon(yaml);
  expect(problems).toEqual([]);
  return lexicon!;
};
const read = (text: string, yaml: string, more: AnalyzeOptions = {}): Analysis =>
  analyze(article(text), { lexicon: lexiconOf(yaml), ...more });
const said = (yaml: string) =>
  readLexicon(yaml).problems.map(({ line, column, where, message }) => `${line}:${column} ${where} ${message}`);

test('the example has every part and is all right', () => {
  const lexicon = lexiconOf(exampleLexicon);
  for (const part of ['actors', 'places', 'merge', 'exclude'] as const) expect(lexicon[part].length, part).toBeGreaterThan(0);
  expect(lexicon.aliases).toEqual({ 'Islamic State': ['the Caliphate men'] });
  expect(lexicon.verbs.gloat).toEqual({ stance: 'claims', frames: 'tq' });
  expect(lexicon.verbs.constructor).toBeUndefined();
  expect(structuredClone(lexicon.places)).toEqual(lexicon.places);
});

test.each(['', '# nothing yet\n', '{}'])('an empty file is an empty lexicon: %j', (yaml) => {
  expect(lexiconOf(yaml)).toMatchObject({ actors: [], places: [], merge: [], exclude: [] });
});

describe('a wrong file', () => {
  test.each([
    [
      'a field nobody knows',
      'actors:\n  - name: Foo Front\n    type: armed-group\n    contry: UKR\n',
      ['4:5 actors[1].contry no such field'],
    ],
    ['a part nobody knows', 'actors: []\nactor: []\n', ['2:1 actor no such field']],
    ['a type that is none', 'actors:\n  - {name: Foo Front, type: gang}\n', [/^2:29 actors\[1\]\.type give one of person, .*facility$/]],
    [
      'a missing field',
      'places:\n  - name: Hill 5\n    country: UKR\n    lat: 1\n',
      [/^2:5 places\[1\]\.lon give degrees from -180 to 180$/],
    ],
    [
      'a latitude off the globe',
      'places:\n  - {name: Hill 5, country: UKR, lat: 91, lon: 0}\n',
      ['2:39 places[1].lat more than 90 degrees'],
    ],
    [
      'a country that is none',
      'places:\n  - {name: Hill 5, country: UA, lat: 9, lon: 0}\n',
      [/^2:29 places\[1\]\.country "UA" is no country/],
    ],
    ['a figure for a name', 'exclude: [1612]\n', [/^1:11 exclude\[1\] a name is missing, or is no text/]],
    ['a verb with a capital', 'verbs:\n  Gloat: {stance: claims, takes: [clause]}\n', [/^2:3 verbs\.Gloat give the base form/]],
    ['a stance that is none', 'verbs:\n  gloat: {stance: brags, takes: [clause]}\n', [/^2:19 verbs\.gloat\.stance give one of says, /]],
    ['one name for nothing else', 'merge: [[Foo]]\n', ['1:9 merge[1] two names at least make one thing']],
    [
      'a name that stands twice',
      'actors:\n  - {name: Foo Front, type: armed-group}\n  - {name: Bar, aliases: [the foo front], type: armed-group}\n',
      ['3:27 actors[2].aliases[1] "the foo front" stands in actors[1].name already'],
    ],
    [
      'an alias of what is not known',
      'aliases:\n  Islamic Stat: [IZ]\n',
      ['2:3 aliases.Islamic Stat the built-in lexicon has no "Islamic Stat"; put it under actors or places'],
    ],
    [
      'what is excluded and given',
      'actors:\n  - {name: Foo Front, type: armed-group}\nexclude: [Foo Front]\n',
      ['3:11 exclude[1] "Foo Front" is excluded, but stands in actors[1].name'],
    ],
    ['broken YAML', 'actors: [\n  x', [/^2:\d+ {2}no YAML: /]],
    ['a list instead of parts', '- a\n- b\n', [/^1:1 {2}/]],
  ] as const)('%s', (_, yaml, expected) => {
    const problems = said(yaml);
    expect(problems.length, problems.join('\n')).toBe(expected.length);
    expected.forEach((words, i) => {
      if (typeof words === 'string') expect(problems[i]).toBe(words);
      else expect(problems[i]).toMatch(words);
    });
  });

  test('says all that is wrong, in the order of the file', () => {
    expect(said('places: 3\nactors: 4\nfoo: 5\n').map((line) => line.split(' ')[0])).toEqual(['1:9', '2:9', '3:1']);
  });
});

describe('wins over the built-in lexicon', () => {
  test('in what a name is', () => {
    const yaml = 'actors:\n  - {name: Wagner Group, aliases: [Hezbollah], type: organisation, country: RUS, side: RUS}\n';
    const text = 'Hezbollah fired rockets at Haifa.';
    expect(analyze(article(text)).entities[0]).toMatchObject({ id: 'armed-group:hezbollah', country: 'LBN' });
    const { entities, mentions } = read(text, yaml);
    expect(entities[0]).toMatchObject({ name: 'Wagner Group', type: 'organisation', country: 'RUS', aliases: ['Hezbollah'] });
    expect(mentions[0]).toMatchObject({ text: 'Hezbollah', rule: 'mention/user-lexicon' });
  });

  test('in where a place is, with a gazetteer and without one', () => {
    const yaml = 'places:\n  - {name: Robotyne, country: UKR, lat: 47.5, lon: 36, geonames: 123, precision: admin2}\n';
    const text = 'Shells fell on Robotyne, Ukraine said.';
    const placed = { lat: 47.5, lon: 36, geonames: 123, admin1: null, country: 'UKR', precision: 'admin2', rule: 'place/user-lexicon' };
    for (const options of [{}, { gazetteer: loadGazetteer() }])
      expect(read(text, yaml, options).entities.find(({ name }) => name === 'Robotyne')?.place).toEqual(placed);
    expect(analyze(article(text), { gazetteer: loadGazetteer() }).entities[0]?.place?.rule).toBe('place/listed');
  });

  test('and its pins say where other places are', () => {
    const text = 'Troops left Camp Sorrel and marched to the town of Krasnopavlivka.';
    const near = (lat: number) =>
      read(text, `places:\n  - {name: Camp Sorrel, country: UKR, lat: ${lat}, lon: 36.3}\n`, { gazetteer: loadGazetteer() }).entities.find(
        ({ name }) => name === 'Krasnopavlivka',
      )?.place?.rule;
    expect(near(49)).toBe('place/nearby');
    expect(near(9)).not.toBe('place/nearby');
  });

  test('in further names of what is known', () => {
    const { entities } = read('The Caliphate men fled, and Islamic State denied it.', 'aliases: {Islamic State: [the Caliphate men]}');
    expect(entities.find(({ type }) => type === 'armed-group')).toMatchObject({ name: 'Islamic State', aliases: ['The Caliphate men'] });
  });

  test('in what reports', () => {
    const text = 'Omar Saleh gloated that 12 soldiers were killed.';
    expect(analyze(article(text)).attributions).toEqual([]);
    const { attributions, claims } = read(text, 'verbs: {gloat: {stance: claims, takes: [clause]}}');
    expect(attributions[0]).toMatchObject({ stance: 'claims', name: 'Omar Saleh', cue: { text: 'gloated' } });
    expect(claims[0]?.source.name).toBe('Omar Saleh');
  });

  test('in what is one thing', () => {
    const text = 'Ahmad Rasuli fled. Hours later Commander Lion was killed, a spokesman for Ahmad Rasuli said.';
    const people = (analysis: Analysis) => analysis.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    expect(people(analyze(article(text)))).toEqual(['Ahmad Rasuli', 'Lion']);
    expect(people(read(text, 'merge: [[Ahmad Rasuli, Commander Lion]]'))).toEqual(['Ahmad Rasuli']);
  });

  test('in what is no name', () => {
    const text = 'Trucks burned near Mosul.';
    expect(read(text, 'exclude: [mosul]').mentions.map(({ text }) => text)).not.toContain('Mosul');
    expect(analyze(article(text)).mentions.map(({ text }) => text)).toContain('Mosul');
  });
});

test('one lexicon leaves no trace in the next article', () => {
  const text = 'Fighters of Tarnov Shield crossed at dawn.';
  const before = JSON.stringify(analyze(article(text)));
  read(text, exampleLexicon);
  expect(JSON.stringify(analyze(article(text)))).toBe(before);
});

describe('on the command line', () => {
  const stdin = 'Drones hit Height 88 overnight. Shells fell on Hezbollah.';

  test('sitrep lexicon example is a file that sitrep lexicon check finds all right', async () => {
    const { code, stdout } = await sitrep(['lexicon', 'example']);
    expect(code).toBe(0);
    const file = join(folderOf({ 'mine.yaml': stdout }), 'mine.yaml');
    expect(await sitrep(['lexicon', 'check', file])).toEqual({
      code: 0,
      stdout: `${file}: all right: 2 actors, 2 places, 1 name with aliases, 1 verb, 1 merge, 1 exclusion\n`,
      stderr: '',
    });
  });

  test('sitrep lexicon check says every problem with its line and exits with 2', async () => {
    const file = join(folderOf({ 'bad.yaml': 'actors:\n  - {name: Foo, type: gang}\nfoo: 1\n' }), 'bad.yaml');
    const { code, stdout, stderr } = await sitrep(['lexicon', 'check', file]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`${file}:2:23: actors[1].type: give one of`),
      `${file}:3:1: foo: no such field`,
      '',
    ]);
  });

  test.each([
    [['lexicon', 'check'], /which file/],
    [['lexicon', 'check', '/nowhere/mine.yaml'], /^sitrep: \/nowhere\/mine\.yaml: no such file; check the path\n$/],
    [['lexicon', 'frob'], /check, example/],
    [['-', '--lexicon', '/nowhere/mine.yaml'], /no such file/],
  ])('%j is one line on stderr and exit code 2', async (argv, words) => {
    const { code, stdout, stderr } = await sitrep(argv, { stdin });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split('\n').length).toBe(1);
  });

  test('--lexicon reads with it, and explain says so', async () => {
    const file = join(folderOf({ 'mine.yaml': exampleLexicon }), 'mine.yaml');
    const { stdout } = await sitrep(['explain', '-', 'place:bashtanka-heights', '--lexicon', file], { stdin });
    expect(stdout).toMatch(/pin +place\/user-lexicon: /);
    expect(stdout).toContain('mention/user-lexicon');
  });

  test('--lexicon with a wrong file reads nothing and names the first problem', async () => {
    const file = join(folderOf({ 'bad.yaml': 'foo: 1\nbar: 2\n' }), 'bad.yaml');
    const { code, stderr } = await sitrep(['-', '--lexicon', file], { stdin });
    expect(code).toBe(2);
    expect(stderr).toBe(`sitrep: --lexicon ${file}:1:1: foo: no such field; 1 more: sitrep lexicon check ${file}\n`);
  });
});
