// Shared by the tests of `sitrep batch`: seeded archives, the built program as a child process, and folders to compare.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureTexts, random } from './bench/texts.ts';

/** `npm test` builds first; SITREP_DIST points elsewhere, to a `dist` with `bin` beside it. */
export const DIST = process.env.SITREP_DIST ?? join(import.meta.dirname, '../dist');
const BIN = join(DIST, '../bin/sitrep.js');

const PARAGRAPHS = fixtureTexts().flatMap((text) => text.split(/\n+/).filter((line) => line.length > 80));

/** Lines of NDJSON with short articles, the same for the same seed. */
export function archive(count: number, seed: number, change: (text: string, i: number) => string = (text) => text): string {
  const next = random(seed);
  const lines = Array.from({ length: count }, (_, i) => {
    const text = `${PARAGRAPHS[Math.floor(next() * PARAGRAPHS.length)]!} Shelling killed ${i + 2} farmers near Bakwa on Friday.`;
    return JSON.stringify({ id: `a${i}`, text: change(text, i), published: '2024-12-27', outlet: `Outlet ${i % 5}` });
  });
  return `${lines.join('\n')}\n`;
}

export interface Child {
  readonly process: ChildProcess;
  readonly done: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Starts `sitrep batch` as a user would. */
export function batch(args: readonly string[], { cwd, shell, stdin }: { cwd: string; shell?: string; stdin?: string | null }): Child {
  const command = [process.execPath, BIN, 'batch', ...args];
  const child = shell
    ? spawn('bash', ['-c', `${shell}; exec "$@"`, 'bash', ...command], { cwd })
    : spawn(command[0]!, command.slice(1), { cwd });
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  child.stdin.on('error', () => undefined);
  // Null leaves the pipe open.
  if (stdin !== null) child.stdin.end(stdin ?? '');
  return {
    process: child,
    done: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, ...out }))),
  };
}

/** All files of an output folder by name, without what tells of the run itself. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name !== '.sitrep');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]));
}
