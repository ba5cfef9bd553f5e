import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policies } from '../src/lexicon/policies.ts';
import { schemaWords } from '../src/model/schema-words.ts';
import { allRules } from '../src/rules.ts';
import { folderOf, sitrep } from './support.ts';

const COMMANDS = [
  'analyze',
  'batch',
  'open',
  'compare',
  'sources',
  'events',
  'explain',
  'rules',
  'schema',
  'policies',
  'lexicon',
  'notices',
  'completion',
];

describe('help and errors of use', () => {
  test('every command has help with two examples or more that name it', async () => {
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await sitrep([command, '--help']);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^Usage: sitrep ${command}`));
      expect(stdout.match(new RegExp(`^ {2}\\$ sitrep ${command}`, 'gm'))?.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('the help of the program shows the commands and the options of the default one', async () => {
    const { code, stdout } = await sitrep(['--help']);
    expect(code).toBe(0);
    for (const part of [...COMMANDS, '--fail-on', '--published', '--version', 'Exit codes']) expect(stdout).toContain(part);
    expect((await sitrep(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('help is never wider than the terminal, or than 100 columns', async () => {
    for (const argv of [[], ...COMMANDS.map((name) => [name])])
      for (const columns of [undefined, 80]) {
        const { stdout } = await sitrep([...argv, '--help'], columns === undefined ? {} : { columns });
        // Calls are never broken, so that they can be copied.
        const wide = stdout.split('\n').filter((line) => !line.startsWith('  $') && line.length > (columns ?? 100));
        expect(wide).toEqual([]);
      }
  });

  test('help, and help with a command, are --help', async () => {
    expect(await sitrep(['help'])).toEqual(await sitrep(['--help']));
    expect(await sitrep(['help', 'events'])).toEqual(await sitrep(['events', '--help']));
    expect(await sitrep(['help', 'nothing'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('every condition of --fail-on is told', async () => {
    const { stdout } = await sitrep(['analyze', '--help']);
    for (const word of ['unsourced, a claim', 'anonymous, one', 'unverified, one', 'conflict, two claims'])
      expect(stdout.replace(/\s+/g, ' ')).toContain(word);
  });

  test.each([
    [['--formt', 'csv'], /unknown option '--formt'.*--format/],
    [['-f', 'xml'], /argument 'xml' is invalid.*summary, table, json/],
    [['--only', 'claims,quotes'], /"quotes" is none of claims/],
    [['--fail-on', 'lies'], /"lies" is none of unsourced/],
    [['--width', 'wide'], /from 40 to 1000/],
    [['--width', '10'], /from 40 to 1000/],
    [['--published', '2024-02-30'], /--published 2024-02-30: no such day; write it as 2024-12-27/],
    [['--vague-policy', 'guess'], /plain, acled/],
    [['-o'], /argument missing/],
    [['explain'], /missing required argument 'file'/],
    [['completion', 'tcsh'], /bash, zsh, fish/],
    [['rules', 'quantity/guess'], /no such rule; sitrep rules lists them/],
    [['schema', 'x', 'y'], /too many arguments/],
  ])('%j is one line on stderr and exit 2', async (argv, message) => {
    const { code, stdout, stderr } = await sitrep(argv, { stdin: 'Twelve people died.' });
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(/^sitrep: /);
    expect(stderr).toMatch(message);
  });
});

describe('rules', () => {
  test('every reading lists its rules, in order', async () => {
    const { stdout } = await sitrep(['rules', '--format', 'json']);
    const ids = (JSON.parse(stdout) as { id: string; about: string }[]).map(({ id }) => id);
    expect(ids).toEqual(allRules.map(({ id }) => id));
    expect([...new Set(ids.map((id) => id.split('/')[0]))]).toEqual([
      'numeral',
      'time',
      'quantity',
      'mention',
      'attribution',
      'event',
      'claim',
      'place',
      'ledger',
    ]);
    const text = (await sitrep(['rules'])).stdout;
    for (const id of ids) expect(text).toContain(id);
  });

  test('one rule shows hits and misses; a reading shows all of its rules', async () => {
    const one = (await sitrep(['rules', 'quantity/at-least'])).stdout;
    expect(one).toContain('[No fewer than 1,200] troops crossed.');
    expect(one).toContain('an ordinal in a unit name counts nothing');
    const all = (await sitrep(['rules', 'quantity', '--format', 'json'])).stdout;
    expect(
      (JSON.parse(all) as { id: string; examples: unknown[] }[]).every(
        ({ id, examples }) => id.startsWith('quantity/') && examples.length > 3,
      ),
    ).toBe(true);
  });

  test('every shape of claims that src/resolve/claims can give is listed', () => {
    const found = execFileSync('grep', ['-rhoE', "'claim/[a-z-]+'", join(import.meta.dirname, '../src/resolve/claims')], {
      encoding: 'utf8',
    });
    const used = new Set(
      found
        .trim()
        .split('\n')
        .map((id) => id.slice(1, -1)),
    );
    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([]);
  });
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
}

describe('schema and policies', () => {
  test.each([
    ['envelope', 'sitrep-1'],
    ['analysis', 'sitrep-1-analysis'],
    ['claim', 'sitrep-1-claim'],
  ])('schema --part %s is a JSON Schema 2020-12', async (part, file) => {
    const schema = JSON.parse((await sitrep(['schema', '--part', part])).stdout) as Record<string, unknown>;
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://sitrep.invalid/schema/${file}.json`,
    });
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
    for (const name of refs) expect(schema.$defs).toHaveProperty(name);
  });

  test('every type and field of the schema is described, and nothing that is not there', async () => {
    const defs = (JSON.parse((await sitrep(['schema'])).stdout) as { $defs: Record<string, Described> }).$defs;
    const fields = (node: Described, path: string): string[] =>
      Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
        expect(field.description, `${path}${name}`).toMatch(/^\S.*[.…]$|^sitrep$/);
        return [path + name, ...[field, ...(field.anyOf ?? []), field.items ?? {}].flatMap((inner) => fields(inner, `${path}${name}.`))];
      });
    expect(Object.keys(defs).sort()).toEqual(Object.keys(schemaWords).sort());
    for (const [name, def] of Object.entries(defs)) {
      expect(def.description, name).toBe(schemaWords[name]!.about);
      expect(fields(def, '').sort(), name).toEqual(Object.keys(schemaWords[name]!.fields).sort());
    }
  });

  test('without a part it is the envelope', async () => {
    expect(await sitrep(['schema'])).toEqual(await sitrep(['schema', '--part', 'envelope']));
  });

  test('policies stand side by side with their sources', async () => {
    const { stdout } = await sitrep(['policies', '--width', '120']);
    for (const { name, source } of Object.values(policies)) {
      expect(stdout.split('\n')[0]).toContain(name);
      expect(stdout.replace(/\s+/g, ' ')).toContain(source);
    }
    expect(JSON.parse((await sitrep(['policies', '--format', 'json'])).stdout)).toEqual(policies);
  });
});

describe('explain', () => {
  const TEXT = 'Headline\n\nShelling killed nearly 3,000 soldiers near Bakwa on Friday, mayor Ana Reyes said.\n';
  const explain = async (...argv: string[]) => sitrep(['explain', join(folderOf({ 'a.txt': TEXT }), 'a.txt'), ...argv]);
  const json = async (...argv: string[]) =>
    JSON.parse((await explain(...argv, '--format', 'json')).stdout) as { id: string; kind: string; [more: string]: unknown }[];

  test('without a pointer: all claims with their ids', async () => {
    const { code, stdout } = await explain();
    expect(code).toBe(0);
    expect(stdout).toMatch(/c:killed@26-38.*nearly 3,000 soldiers killed.*claim\/active.* 3/);
    expect((await json()).map(({ id }) => id)).toEqual(['c:killed@26-38']);
  });

  test('a number is the claim of that number in the summary', async () => {
    expect((await json('1')).map(({ id }) => id)).toEqual(['c:killed@26-38']);
    expect((await explain('2')).code).toBe(2);
  });

  test('a finding: rule, words with their place, what it was built from, what it beat', async () => {
    const [quantity] = await json('q26-38');
    expect(quantity).toMatchObject({
      kind: 'quantity',
      rule: { id: 'quantity/nearly', about: expect.stringContaining('nearly') },
      words: [{ line: 3, column: 17, start: 26, end: 38, text: 'nearly 3,000' }],
      beat: [{ rule: 'quantity/plain', text: '3,000', by: 'q26-38' }],
    });
    const [claim] = await json('c:');
    expect((claim as unknown as { from: { id: string }[] }).from.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['q26-38', 'person:ana-reyes']),
    );
    const { stdout } = await explain('q26-38');
    for (const part of ['quantity/nearly', '“nearly 3,000” (line 3)', 'quantity/plain “3,000”']) expect(stdout).toContain(part);
  });

  test('an empty field says why, and --published fills it', async () => {
    const [open] = await json('c:killed');
    expect(open!.why).toMatchObject({ by: 'doer-not-stated', when: 'no-publication-date' });
    expect((await explain('c:killed')).stdout).toContain('When: the publication date is not known');
    expect((await json('c:killed', '--published', '2024-12-27'))[0]!.why).not.toHaveProperty('when');
  });

  test('line and column count from 1; the claim comes first', async () => {
    const kinds = (await json('3:17')).map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['claim', 'quantity']);
    expect((await json('3:29')).map(({ id }) => id)).not.toContain('q26-38');
  });

  test.each([
    ['q1-2', 'no finding q1-2'],
    ['9:1', 'no line 9'],
    ['1:2', 'nothing was found at 1:2'],
  ])('%s is not there: exit 2', async (pointer, message) => {
    const { code, stdout, stderr } = await explain(pointer);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`a\\.txt: ${message}; sitrep explain .* lists the claims`));
  });

  test('ARTICLE#ID chooses one of several articles', async () => {
    const stdin = ['a', 'b'].map((id) => JSON.stringify({ id, text: TEXT })).join('\n');
    const of = async (pointer: string) =>
      (JSON.parse((await sitrep(['explain', '-', pointer, '--format', 'json'], { stdin })).stdout) as { article: string }[]).map(
        ({ article }) => article,
      );
    expect(await of('q26-38')).toEqual(['a', 'b']);
    expect(await of('b#q26-38')).toEqual(['b']);
  });

  test('a file that cannot be read: one line, exit 2', async () => {
    expect(await sitrep(['explain', 'gone.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sitrep: gone.txt: no such file; check the path ("-" reads standard input)\n',
    });
  });
});

describe('completion', () => {
  const script = async (shell: string) => (await sitrep(['completion', shell])).stdout;

  /** What bash offers for these words, the last one being typed. */
  async function offered(...words: string[]): Promise<string[]> {
    const call = `${await script('bash')}\nCOMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _sitrep; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', call], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  test('bash: commands, options, values, lists, and nothing where a file is due', async () => {
    expect(await offered('sitrep', '')).toEqual(COMMANDS);
    expect(await offered('sitrep', 'ex')).toEqual(['explain']);
    expect(await offered('sitrep', '--fo')).toEqual(['--format']);
    expect(await offered('sitrep', 'explain', '--of')).toEqual([]);
    expect(await offered('sitrep', 'a.txt', '-f', 'c')).toEqual(['csv']);
    expect(await offered('sitrep', 'explain', '-f', '')).toEqual(['text', 'json']);
    expect(await offered('sitrep', '--format', '=', 'nd')).toEqual(['ndjson']);
    expect(await offered('sitrep', '--format', '=')).toHaveLength(7);
    expect(await offered('sitrep', '--only', 'claims,ev')).toEqual(['claims,events']);
    expect(await offered('sitrep', 'rules', 'quantity/at-l')).toEqual(['quantity/at-least']);
    expect(await offered('sitrep', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(await offered('sitrep', '-o', 'cl')).toEqual([]);
    expect(await offered('sitrep', 'rep')).toEqual([]);
  });

  test('bash: what is typed is never run', async () => {
    const folder = folderOf({ 'kept.txt': 'kept' });
    await offered('sitrep', `$(rm ${folder}/kept.txt)`, '>', `${folder}/kept.txt`, '--f');
    expect(execFileSync('cat', [`${folder}/kept.txt`], { encoding: 'utf8' })).toBe('kept');
  });

  test.each(['zsh', 'fish'])('%s: every command, option and value is in the script', async (shell) => {
    const text = await script(shell);
    for (const word of [...COMMANDS, 'fail-on', 'no-text', 'ndjson', 'codepoint', 'quantity/at-least', 'wikimpacts', 'unverified'])
      expect(text).toContain(word);
  });
});
