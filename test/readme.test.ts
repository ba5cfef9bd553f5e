// What the README shows was run: each command of its console blocks is run again and must print what stands there.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const path = join(root, 'README.md');
const text = readFileSync(path, 'utf8');
/** With UPDATE_README=1 the blocks are written anew, to be read before they are committed. */
const update = process.env.UPDATE_README === '1';
const SKIPPED = '…';

/** A command of a console block, with the lines shown under it. */
interface Shown {
  readonly command: string;
  readonly lines: readonly string[];
}

function shownIn(block: string): Shown[] {
  const out: { command: string; lines: string[] }[] = [];
  for (const line of block.trimEnd().split('\n')) {
    if (line.startsWith('$ ')) out.push({ command: line.slice(2), lines: [] });
    else out.at(-1)!.lines.push(line);
  }
  return out;
}

/** Runs a line in bash, with `sitrep` and `npm start --` standing for the built program. */
function run(command: string): string[] {
  const shell = command.replace(/^npm ci && npm start --(?= )/, 'sitrep').replace(/(?<![\w./-])sitrep(?= )/g, 'node bin/sitrep.js');
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100', FORCE_COLOR: undefined };
  const printed = execFileSync('bash', ['-c', shell], { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Do the lines shown stand in what was printed? A line `…` stands for any number of lines. */
function stands(shown: readonly string[], printed: readonly string[]): boolean {
  const parts = shown.join('\n').split(`\n${SKIPPED}`);
  let at = 0;
  const whole = `${printed.join('\n')}\n`;
  return parts.every((part, i) => {
    const lines = part.replace(/^\n/, '');
    const found = whole.indexOf(lines, at);
    if (found < 0 || (i === 0 && found !== 0)) return false;
    at = found + lines.length;
    return i < parts.length - 1 || parts.length > 1 || at >= whole.length - 1;
  });
}

const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map((match) => match[1]!);
const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) console.warn("jq is not installed: the README's lines that use it are NOT tested");
const commands = blocks
  .flatMap(shownIn)
  .filter(({ command }) => hasJq || !command.includes('jq '))
  .filter(({ command }) => /\bsitrep |npm start/.test(command));

describe('README', () => {
  test('shows the two commands and enough of the others', () => {
    expect(text).toMatch(/npm ci && npm start -- fixtures\/articles\/[\w-]+\/article\.txt/);
    expect(text).toContain('npm ci && npm test');
    expect(commands.length).toBeGreaterThan(6);
  });

  test.each(commands.map((shown) => [shown.command, shown.lines] as const))('%s', (command, lines) => {
    const printed = run(command);
    if (update) {
      // A block that ends with `…` keeps its length.
      const cut = lines.length > 1 ? lines.indexOf(SKIPPED) : -1;
      const now = cut < 0 ? printed : [...printed.slice(0, cut), SKIPPED];
      const under = (shown: readonly string[]) => [`$ ${command}`, ...shown, ''].join('\n');
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(under(lines), () => under(now)),
      );
    } else {
      expect(stands(lines, printed), `README shows something else than:\n${printed.slice(0, 40).join('\n')}`).toBe(true);
    }
  });

  test('names every command of the program', () => {
    const help = run('sitrep --help');
    const listed = help
      .slice(help.indexOf('Commands:') + 1)
      .map((line) => /^ {2}([a-z]+) /.exec(line)?.[1])
      .filter(Boolean);
    expect(listed.length).toBeGreaterThan(4);
    expect(listed.filter((name) => !text.includes(`sitrep ${name}`) && name !== 'analyze')).toEqual([]);
  });
});
