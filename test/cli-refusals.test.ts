// What a command line asks for and can't have is said, with exit 2; what can be had is printed.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { folderOf, sitrep } from './support.ts';

const REPORT = 'Shelling killed four farmers near Goma on Friday, mayor Ana Reyes said.\n';
const read = async (...argv: string[]) => await sitrep(argv, { stdin: REPORT });
const rows = async (part: string) => parse<Record<string, string>>((await read('-f', 'csv', '--only', part)).stdout, { columns: true });

describe('--only with formats of one table', () => {
  test('csv prints the part that is asked for', async () => {
    expect((await rows('entities')).map(({ name }) => name)).toContain('Ana Reyes');
    expect(await rows('attributions')).toMatchObject([{ source: 'Ana Reyes', stance: 'says', cue: 'said', line: '1' }]);
    expect((await rows('events'))[0]).toMatchObject({ type: 'assault', modality: 'actual' });
    expect(await rows('quantities')).toMatchObject([{ article: expect.any(String), words: 'four', value: '4', unit: 'person' }]);
    expect(await rows('times')).toMatchObject([{ words: 'Friday', value: '', from: '' }]);
    expect((await rows('mentions')).map(({ words, type }) => `${words} ${type}`)).toContain('Goma place');
    expect(await rows('claims')).toMatchObject([{ measure: 'killed', figure: 'four' }]);
    expect((await read('-f', 'csv', '--only', 'claims')).stdout).toBe((await read('-f', 'csv')).stdout);
  });

  test('csv keeps the chain, the open bound and both ends of a stretch', async () => {
    const text =
      'Up to 40 people were killed near Goma between 3 and 5 November, state media reported, citing police. Output fell by at least 12%.';
    const of = async (part: string) =>
      parse<Record<string, string>>((await sitrep(['-f', 'csv', '--only', part, '--published', '2025-11-09'], { stdin: text })).stdout, {
        columns: true,
      });
    const [media, police] = await of('attributions');
    expect([media!.via, police!.via]).toEqual(['', media!.attribution]);
    expect(await of('quantities')).toMatchObject([
      { value: '40', low: '', high: '40', trend: '' },
      { low: '12', high: '', trend: 'down' },
    ]);
    expect(await of('events')).toMatchObject([{ from: '2025-11-03', to: '2025-11-05' }]);
  });

  test('a table prints it too, with the article in front where there are several', async () => {
    expect((await read('-f', 'table', '--only', 'events')).stdout).toMatch(/^Words +Type +ACLED/);
    expect((await read('-f', 'table', '--only', 'attributions')).stdout).toMatch(/^Ana Reyes .*said/m);
    const folder = folderOf({ 'a.txt': REPORT, 'b.txt': REPORT });
    const { stdout } = await sitrep([`${folder}/a.txt`, `${folder}/b.txt`, '-f', 'table', '--only', 'quantities', '--width', '160']);
    expect(stdout).toMatch(/^Article +Figure/);
    expect(stdout.match(/[ab]\.txt +four/g)).toHaveLength(2);
  });

  test('a sheet runs no cell as a formula, and a longitude keeps its minus', async () => {
    const { stdout } = await sitrep(['-f', 'csv', '--only', 'entities'], { stdin: 'The Colombian army killed four farmers in Bogota.' });
    const entities = parse<Record<string, string>>(stdout, { columns: true });
    const bogota = entities.find(({ name }) => /^Bogot/.test(name!));
    expect(Number(bogota!.lon)).toBeLessThan(-70);
    expect(entities.map(({ country }) => country)).toEqual(['COL', 'COL']);
  });
});

describe('refused with one line and exit 2', () => {
  test.each([
    [['-f', 'csv', '--only', 'claims,events'], /--only claims,events: csv prints one part at a time/],
    [['-f', 'table', '--only', 'claims,events'], /table prints one part at a time/],
    [['compare', '--since', '2024-05-01', '--until', '2024-01-01'], /--since 2024-05-01 is after --until 2024-01-01/],
    [['a.txt', 'b.txt', '--title', 'X'], /--title: 2 inputs can’t have one headline/],
    [['batch', 'a.txt', 'b.txt', '--out', 'x', '--title', 'X'], /--title: 2 inputs can’t have one headline/],
    [['lexicon', 'example', 'mine.yaml'], /takes no file; to write one: sitrep lexicon example > mine\.yaml/],
    [['--files-from', '/nowhere/list'], /--files-from \/nowhere\/list: no such file; check the path/],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await read(...argv);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(message);
  });
});

test('one file with several articles has no one headline either', async () => {
  const stdin = `${JSON.stringify({ text: 'One man was killed.' })}\n${JSON.stringify({ text: 'Two men were killed.' })}\n`;
  const { code, stdout, stderr } = await sitrep(['--title', 'X', '--input-format', 'ndjson'], { stdin });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/--title: - holds several articles/);
});

test('a binary file: the kinds that are read are named', async () => {
  const folder = folderOf({ 'a.bin': 'a\0b\0c' });
  expect((await sitrep([`${folder}/a.bin`])).stderr).toMatch(/not text \(binary data\); read are text, .*PDF, Word, mail/);
});

test('the page without the text', async () => {
  const { stdout } = await read('-f', 'html', '--no-text', '--title', 'T');
  expect(stdout).toContain('four farmers');
  expect(stdout).not.toContain('class="reading"');
});
