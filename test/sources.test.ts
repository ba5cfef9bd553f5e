// `sitrep sources`: whose word is whose, what rests on one source alone, and the formats.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { restsAlone } from '../src/render/source-list/alone.ts';
import { sourceList } from '../src/render/source-list/list.ts';
import type { SourceList } from '../src/render/source-list/model.ts';
import type { ReadArticle, ReadAttribution, ReadClaim, Speaker } from '../src/render/source-list/read-article.ts';
import { folderOf, linesOfJson, sitrep } from './support.ts';

const named = (name: string): Speaker => ({ key: `name:${name}`, joinedBy: 'name', source: name });
const words = (text: string): Speaker => ({ key: `words:${text}`, joinedBy: 'words', source: text });
const NOBODY: Speaker = { key: 'nothing', joinedBy: 'nothing', source: null };

type Changes = Partial<Omit<ReadClaim, 'shown' | 'figure'>> & {
  readonly shown?: Partial<ReadClaim['shown']>;
  readonly figure?: Partial<ReadClaim['figure']>;
};
let last = 0;
/** "12 killed", said by somebody, in article a. */
const claim = (speaker: Speaker | null, { shown, figure, ...more }: Changes = {}): ReadClaim => ({
  speaker,
  identification: 'named',
  several: false,
  place: null,
  ...more,
  shown: {
    article: 'a',
    claim: `c${++last}`,
    line: 1,
    measure: 'killed',
    words: '12 killed',
    relation: 'unknown',
    verification: 'none-stated',
    modality: 'actual',
    ...shown,
  },
  figure: { value: 12, low: 12, high: 12, status: null, from: null, to: null, ...figure },
});
const saying = (speaker: Speaker, more: Partial<ReadAttribution> = {}): ReadAttribution => ({
  speaker,
  role: null,
  kind: 'unknown',
  identification: 'named',
  stance: 'says',
  via: [],
  carriers: [],
  ...more,
});
const read = (claims: readonly ReadClaim[], attributions: readonly ReadAttribution[] = [], id = 'a'): ReadArticle => ({
  article: { id, source: null, title: null, outlet: null, published: null, attributions: attributions.length, claims: claims.length },
  attributions,
  claims,
});
const isAlone = (first: ReadClaim, ...others: readonly ReadClaim[]) => restsAlone([first, ...others])(first);

describe('what rests on a source alone', () => {
  const army = claim(named('army'));

  test('a figure that nobody else gives', () => {
    expect(isAlone(army)).toBe(true);
    expect(isAlone(army, claim(named('army')))).toBe(true);
    expect(isAlone(army, claim(named('police'), { figure: { value: 14 } }))).toBe(true);
    expect(isAlone(army, claim(named('police'), { shown: { measure: 'wounded' } }))).toBe(true);
    expect(isAlone(army, claim(named('police')))).toBe(false);
  });

  test('hearsay, the reporter, pronouns and what has not happened back nobody up', () => {
    expect(isAlone(army, claim(NOBODY))).toBe(true);
    expect(isAlone(army, claim(null))).toBe(true);
    expect(isAlone(army, claim({ key: 'pronoun', joinedBy: 'pronoun', source: null }))).toBe(true);
    expect(isAlone(army, claim(named('police'), { shown: { modality: 'planned' } }))).toBe(true);
    for (const nobody of [claim(NOBODY), claim(null), claim(named('army'), { shown: { modality: 'negated' } })])
      expect(isAlone(nobody)).toBe(false);
  });

  test('other places, days or people are another thing', () => {
    const at = (place: string | null, more: Changes = {}) => claim(named('police'), { place, ...more });
    const here = claim(named('army'), { place: 'bakwa' });
    expect(isAlone(here, at('lomo'))).toBe(true);
    expect(isAlone(here, at(null))).toBe(false);
    expect(isAlone(here, at('bakwa'))).toBe(false);
    const monday = claim(named('army'), { figure: { from: '2024-05-06', to: '2024-05-06' } });
    expect(isAlone(monday, claim(named('police'), { figure: { from: '2024-05-08', to: '2024-05-08' } }))).toBe(true);
    expect(isAlone(monday, claim(named('police'), { figure: { from: '2024-05-01', to: '2024-05-07' } }))).toBe(false);
    const fighters = claim(named('army'), { figure: { status: 'combatant' } });
    expect(isAlone(fighters, claim(named('police'), { figure: { status: 'civilian' } }))).toBe(true);
  });

  test('across articles only the same place joins', () => {
    const here = claim(named('army'), { place: 'bakwa' });
    const there = (place: string | null) => claim(named('police'), { place, shown: { article: 'b' } });
    expect(isAlone(here, there('bakwa'))).toBe(false);
    expect(isAlone(here, there(null))).toBe(true);
    expect(isAlone(claim(named('army')), there(null))).toBe(true);
  });

  test('several sources with one voice are not alone; a claim without a figure is backed by any of its measure', () => {
    expect(isAlone(claim(words('police and residents'), { several: true }))).toBe(false);
    const uncounted = claim(named('army'), { figure: { value: null, low: null, high: null } });
    expect(isAlone(uncounted)).toBe(true);
    expect(isAlone(uncounted, claim(named('police')))).toBe(false);
    expect(isAlone(claim(named('police')), uncounted)).toBe(true);
  });
});

describe('the list', () => {
  test('joins a name over articles, says when only words join, and puts those first that most rests on', () => {
    const { sources } = sourceList([
      read([claim(named('Ana Reyes'))], [saying(words('residents'), { identification: 'collective' }), saying(named('Ana Reyes'))]),
      read(
        [claim(named('Ana Reyes'), { shown: { article: 'b' } })],
        [
          saying(words('residents'), { identification: 'collective' }),
          saying(named('Ana Reyes'), { kind: 'police', stance: 'denies' }),
          saying(NOBODY),
        ],
        'b',
      ),
    ]);
    expect(sources.map(({ source, joinedBy, articles }) => [source, joinedBy, articles])).toEqual([
      ['Ana Reyes', 'name', ['a', 'b']],
      ['residents', 'words', ['a', 'b']],
      [null, 'nothing', ['b']],
    ]);
    expect(sources[0]).toMatchObject({
      kind: 'police',
      identification: 'named',
      attributions: 2,
      stances: [
        { stance: 'says', count: 1 },
        { stance: 'denies', count: 1 },
      ],
      measures: [{ measure: 'killed', count: 2 }],
      alone: 2,
    });
  });

  test('tells who passes on whom', () => {
    const { sources } = sourceList([
      read([], [saying(named('Plain Wire')), saying(named('army'), { via: ['Plain Wire'], carriers: ['name:Plain Wire'] })]),
    ]);
    expect(sources.map(({ source, passesOn, via }) => [source, passesOn, via])).toEqual([
      ['Plain Wire', 1, []],
      ['army', 0, ['Plain Wire']],
    ]);
  });
});

describe('warnings', () => {
  const codes = (...articles: ReadArticle[]) =>
    sourceList(articles).warnings.map(({ code, source, claims }) => [code, source, claims.length]);

  test('one source behind all that an article attributes', () => {
    expect(codes(read([claim(named('army')), claim(named('army'), { figure: { value: 3 } })]))).toEqual([['single-source', 'army', 2]]);
    expect(codes(read([claim(named('army'))]))).toEqual([]);
    expect(codes(read([claim(named('army')), claim(named('police'))]))).toEqual([]);
  });

  test('an anonymous source or an adversary warns only where nobody else says it', () => {
    const anonymous = claim(words('an official'), { identification: 'anonymous' });
    expect(codes(read([anonymous, claim(named('army'), { figure: { value: 3 } })]))).toEqual([['anonymous-alone', 'an official', 1]]);
    expect(codes(read([anonymous, claim(named('army'))]))).toEqual([]);
    const adversary = claim(named('army'), { shown: { relation: 'adversary' } });
    expect(codes(read([adversary, claim(named('police'), { figure: { value: 3 } })]))).toEqual([['adversary-alone', 'army', 1]]);
  });

  test('nobody named, and the reporter alone', () => {
    expect(codes(read([claim(NOBODY), claim(null), claim(null, { shown: { modality: 'planned' } })]))).toEqual([
      ['no-source-named', null, 1],
      ['own-voice', null, 1],
    ]);
  });
});

describe('sitrep sources', () => {
  const TEXT = `Shelling killed 12 farmers near Bakwa, mayor Ana Reyes said.

A senior official, who asked not to be named, said rebels had captured nine soldiers.
`;
  const list = async (format: string, text = TEXT) => (await sitrep(['sources', '-f', format], { stdin: text })).stdout;

  test('a pronoun names no source', async () => {
    const { sources } = JSON.parse(await list('json', 'Both said 12 people died.')) as SourceList;
    expect(sources.map(({ source, joinedBy }) => [source, joinedBy])).toEqual([[null, 'pronoun']]);
  });

  test('every format tells the same', async () => {
    const json = JSON.parse(await list('json')) as SourceList & { schema: string };
    expect(json.schema).toBe('sitrep-sources/1');
    const reyes = json.sources.find(({ source }) => source === 'Ana Reyes')!;
    expect(reyes).toMatchObject({ identification: 'named', joinedBy: 'name', kind: 'government', alone: 1 });
    expect(reyes.claims[0]).toMatchObject({ line: 1, measure: 'killed', words: '12 farmers killed', alone: true });
    expect(linesOfJson(await list('ndjson'))).toEqual(json.sources);
    const rows = parse<Record<string, string>>(await list('csv'), { columns: true });
    expect(rows.map(({ source, alone }) => [source, alone])).toEqual(
      json.sources.map(({ source, alone }) => [source ?? '', String(alone)]),
    );
    expect(rows.find(({ source }) => source === 'Ana Reyes')).toMatchObject({
      stances: expect.stringContaining('says 1'),
      measures: 'killed 1',
      alone_claims: expect.stringContaining('#c:killed@'),
    });
    for (const format of ['summary', 'table', 'markdown']) expect(await list(format)).toContain('Ana Reyes');
    expect(await list('summary')).toMatch(/line 1 +12 farmers killed \(alone\)/);
    expect(await list('summary')).toMatch(/! Rests on an anonymous source alone \(A senior official/);
    expect(await list('markdown')).toContain('- Rests on an anonymous source alone');
  });

  test('over several files, with one that fails: exit 3, and the file in every place', async () => {
    const folder = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT.replace('12', '14') });
    const { code, stdout, stderr } = await sitrep(['sources', `${folder}/a.txt`, `${folder}/gone.txt`, `${folder}/b.txt`]);
    expect(code).toBe(3);
    expect(stderr).toContain('gone.txt');
    expect(stdout).toContain('in 2 articles');
    expect(stdout).toMatch(/a\.txt:1 +12 farmers killed/);
    expect(stdout).toMatch(/b\.txt:1 +14 farmers killed/);
  });

  test('colours only where asked, and never wider than asked', async () => {
    const plain = await sitrep(['sources', '--width', '60'], { stdin: TEXT });
    expect(plain.stdout).not.toContain('\u001b');
    expect(Math.max(...plain.stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect((await sitrep(['sources', '--color', 'always'], { stdin: TEXT })).stdout).toContain('\u001b[33m');
  });

  test('words of the text stay words', async () => {
    const hostile = 'Mayor Ana Reyes\u001b[31m said shelling killed 12 farmers near | Bakwa.\n';
    for (const format of ['summary', 'table', 'csv', 'markdown', 'json']) expect(await list(format, hostile)).not.toContain('\u001b');
  });

  test('-o writes a file; nothing to read is exit 2', async () => {
    const folder = folderOf({ 'a.txt': TEXT });
    expect(await sitrep(['sources', `${folder}/a.txt`, '-f', 'csv', '-o', `${folder}/out.csv`])).toMatchObject({ code: 0, stdout: '' });
    expect((await sitrep(['sources', `${folder}/gone.txt`])).code).toBe(2);
    expect((await sitrep(['sources'])).code).toBe(2);
  });
});
