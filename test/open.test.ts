import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Context, Io } from '../src/commands/io.ts';
import { launcher, type Opener, openCommand } from '../src/commands/open.ts';
import { folderOf, sitrep } from './support.ts';

const FLAGS = { inputFormat: 'auto', vaguePolicy: 'plain', published: '2024-05-05' } as const;

/** Runs the command with a browser of ours. */
async function open(files: readonly string[], show: Opener): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const out = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    once: () => undefined,
  });
  const io: Io = {
    stdin: Object.assign((async function* () {})(), { isTTY: true }),
    stdout: out('stdout'),
    stderr: out('stderr'),
    env: {},
  };
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const context: Context = { io, fail, help: () => out('stderr').write('help') };
  return { code: await openCommand(files, FLAGS, context, show), ...written };
}

describe('sitrep open', () => {
  let folder: string;
  beforeEach(() => {
    folder = folderOf({
      'one.txt': 'Shelling in Kyiv on Friday killed 12 people, the mayor said.',
      'two.txt': 'KYIV — At least 14 people were killed by shelling in Kyiv on Friday, the ministry said.',
    });
    vi.stubEnv('TMPDIR', folder);
  });
  afterEach(() => vi.unstubAllEnvs());

  test('writes a page that only its owner can read, shows it, and prints where it is', async () => {
    const shown: string[] = [];
    const { code, stdout, stderr } = await open([join(folder, 'one.txt')], async (file) => shown.push(file) > 0);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${shown[0]}\n`);
    expect(statSync(shown[0]!).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(shown[0]!)).mode & 0o777).toBe(0o700);
    expect(readFileSync(shown[0]!, 'utf8')).toContain('aria-label="Claim 1: 12 people killed');
  });

  test('several articles come with their ledger', async () => {
    const { stdout } = await open([join(folder, 'one.txt'), join(folder, 'two.txt')], async () => true);
    const page = readFileSync(stdout.trim(), 'utf8');
    expect(page).toContain('id="ledger-table"');
    expect(page).toContain('data-go="a1-c1"');
  });

  test('without a browser it says where the file is; that is no failure', async () => {
    const { code, stdout, stderr } = await open([join(folder, 'one.txt')], async () => false);
    expect(code).toBe(0);
    expect(stderr).toBe(`sitrep: no browser could be started; open ${stdout.trim()} yourself\n`);
  });

  test('what can’t be read is said; with nothing readable no page is written', async () => {
    const some = await open([join(folder, 'one.txt'), join(folder, 'lost.txt')], async () => true);
    expect(some.code).toBe(3);
    expect(readFileSync(some.stdout.trim(), 'utf8')).toContain('What could not be read');
    const before = readdirSync(folder);
    const none = await open([join(folder, 'lost.txt')], async () => true);
    expect([none.code, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('lost.txt: no such file');
    expect(readdirSync(folder)).toEqual(before);
  });

  test('a folder that can’t be written to is one line with a remedy', async () => {
    vi.stubEnv('TMPDIR', join(folder, 'missing'));
    await expect(open([join(folder, 'one.txt')], async () => true)).rejects.toThrow(/missing: can't be written \(ENOENT\); set TMPDIR/);
  });

  test('on the command line: it starts what the system has, without a shell', async () => {
    const opened = join(folder, 'opened');
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`);
    chmodSync(join(folder, 'xdg-open'), 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
    const { code, stdout, stderr } = await sitrep(['open', join(folder, 'one.txt')], { env: { DISPLAY: ':0' } });
    expect(code).toBe(0);
    if (process.platform === 'linux') {
      expect(stderr).toBe('');
      expect(readFileSync(opened, 'utf8')).toBe(stdout.trim());
    }
    rmSync(join(folder, 'xdg-open'));
  });
});

describe('launcher', () => {
  const file = '/tmp/a b&c/$(x).html';

  test.each([
    ['darwin', {}, ['open', file]],
    ['win32', {}, ['rundll32.exe', 'url.dll,FileProtocolHandler', file]],
    ['linux', { DISPLAY: ':0' }, ['xdg-open', file]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', file]],
    ['linux', { BROWSER: 'firefox' }, ['xdg-open', file]],
    ['linux', {}, null],
  ] as const)('%s with %j', (platform, env, call) => expect(launcher(file, platform, env)).toEqual(call));
});
