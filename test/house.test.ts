// The house rules, checked on the source itself: which room may ask which, who alone may load a library, what is registered, how long a
// file may be.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from '../src/rules.ts';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const IMPORT = /(?:^|\n)(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)/g;
const importsOf = (file: string) => [...read(file).matchAll(IMPORT)].map((match) => match[1] ?? match[2]!);
/** Libraries that stay when types are gone. */
const valueImportsOf = (file: string) =>
  [
    ...read(file)
      .replace(/(?:^|\n)import type [^;]*;/g, '')
      .matchAll(IMPORT),
  ].map((m) => m[1] ?? m[2]!);

/** The rooms in the order of the line. A room asks those before it on the line and none behind it. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  perceptron: [],
  lexicon: ['model'],
  gazetteer: ['model', 'lexicon'],
  annotate: ['model', 'lexicon', 'perceptron'],
  extract: ['model', 'lexicon', 'perceptron'],
  resolve: ['model', 'lexicon', 'gazetteer'],
  reconcile: ['model', 'lexicon'],
  ingest: ['model', 'lexicon'],
  render: ['model', 'lexicon'],
  batch: ['model', 'lexicon', 'gazetteer', 'ingest', 'render', 'reconcile'],
};
/** Scripts that make data for the program; they are no part of it. */
const SCRIPT = /\/(?:train|build)\.ts$/;
/** Files at the top of src join the rooms; commands may ask all of them. */
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? null;

describe('rooms', () => {
  const inRooms = files.filter((file) => roomOf(file) !== null && roomOf(file) !== 'commands' && !SCRIPT.test(file));

  test('every room is on the plan', () => {
    expect([...new Set(inRooms.map(roomOf))].filter((room) => !(room! in ROOMS))).toEqual([]);
  });

  test.each(inRooms)('%s asks only rooms before its own', (file) => {
    const room = roomOf(file)!;
    const allowed = [room, ...(ROOMS[room] ?? [])];
    const asked = importsOf(file)
      .filter((from) => from.startsWith('.'))
      .map((from) => relative(root, join(root, file, '..', from)).replaceAll('\\', '/'))
      .filter((target) => !allowed.some((name) => target.startsWith(`src/${name}/`)) && !OPEN[room]?.includes(target));
    expect(asked).toEqual([]);
  });
});

/** What a room may ask of the files above the rooms. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  batch: ['src/analyze.ts', 'src/version.ts'],
  render: ['src/version.ts'],
};

/** Libraries that one file, or one folder, loads for all others. */
const SOLE: Readonly<Record<string, RegExp>> = {
  compromise: /^src\/annotate\/compromise\.ts$/,
  chalk: /^src\/render\/paint\.ts$/,
  'cli-table3': /^src\/render\/grid\.ts$/,
  commander: /^src\/(?:cli|commands\/(?:program|\w+-options|completion\/\w+))\.ts$/,
  zod: /^src\/(?:model\/(?:[\w-]*schema|analysis)|lexicon\/user-schema|commands\/schema)\.ts$/,
  'temporal-polyfill': /^src\/(?:resolve\/calendar|ingest\/day)\.ts$/,
  'csv-stringify': /^src\/render\//,
  'csv-parse': /^src\/ingest\//,
  tinyglobby: /^src\/ingest\/find\.ts$/,
  yaml: /^src\/(?:ingest|lexicon)\//,
};

describe('libraries', () => {
  test.each(Object.entries(SOLE))('%s is loaded in one place', (library, place) => {
    const users = files.filter((file) => importsOf(file).some((from) => from === library || from.startsWith(`${library}/`)));
    expect(users.filter((file) => !place.test(file))).toEqual([]);
  });

  test('every library of the source is a dependency', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const asked = files
      .filter((file) => !SCRIPT.test(file))
      .flatMap(valueImportsOf)
      .filter((from) => !/^(?:\.|node:)/.test(from));
    const names = new Set(
      asked.map((from) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...names].filter((name) => !(name in dependencies))).toEqual([]);
  });

  test('dependencies are pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    expect(Object.values({ ...dependencies, ...devDependencies }).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('rules', () => {
  test('ids are unique and begin with their reading', () => {
    const ids = allRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:\/[a-z0-9-]+)+$/.test(id))).toEqual([]);
  });

  test('every rule has a hit and a miss', () => {
    const lacking = allRules.filter(({ examples }) => !examples.some((e) => e.finds !== null) || !examples.some((e) => e.finds === null));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('every rule of the source is registered', () => {
    const written = files.flatMap((file) => [...read(file).matchAll(/:\s*Rule<[^=]*=\s*\{\s*id:\s*'([^']+)'/g)].map((match) => match[1]!));
    expect(written.length).toBeGreaterThan(30);
    const known = new Set(allRules.map(({ id }) => id));
    expect(written.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 250 lines, word lists and weights apart', () => {
    const long = files
      .filter((file) => !/^src\/lexicon\/|weights\.ts$/.test(file))
      .filter((file) => read(file).trimEnd().split('\n').length > 250);
    expect(long).toEqual([]);
  });

  test('none leaves work for later, and none hides an error from the compiler', () => {
    const odd = files.filter((file) =>
      /\bTODO\b|\bFIXME\b|\bXXX\b|@ts-(?:ignore|expect-error)|\bas any\b|biome-ignore(?! lint\/suspicious\/noControlCharactersInRegex)/.test(
        read(file),
      ),
    );
    expect(odd).toEqual([]);
  });

  test('the top level holds what the card names and what tools read', () => {
    const named = ['src', 'bin', 'fixtures', 'test', 'package.json', 'tsconfig.json', 'README.md'];
    const tools = ['.ci', '.git', '.gitignore', '.npmrc', 'biome.json', 'package-lock.json', 'tsup.config.ts', 'vitest.config.ts'];
    const made = ['dist', 'node_modules'];
    expect(readdirSync(root).filter((name) => ![...named, ...tools, ...made].includes(name))).toEqual([]);
  });
});
