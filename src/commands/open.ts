import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../model/analysis.ts';
import { analyses, type InputFlags, type Tally } from './articles.ts';
import { batchSources } from './batch-inputs.ts';
import { type Context, complain, EXIT, type Io, write } from './io.ts';
import { type ViewFlags, viewOf } from './view.ts';

export interface OpenFlags extends InputFlags, ViewFlags {
  readonly filesFrom?: string;
}

/** Shows a file in the browser; false where that can't be done. */
export type Opener = (file: string, env: Io['env']) => Promise<boolean>;

/** `sitrep open FILE…`: writes the page to a temporary file that only its owner can read, opens it, and prints its path. */
export async function openCommand(
  files: readonly string[],
  flags: OpenFlags,
  context: Context,
  show: Opener = openInBrowser,
): Promise<number> {
  const { io, help, fail } = context;
  if (files.length === 0 && flags.filesFrom === undefined && io.stdin.isTTY) {
    help();
    return EXIT.unusable;
  }
  const sources = await batchSources(files, flags.filesFrom, context);
  const tally: Tally = { read: 0, bugs: 0, failures: [] };
  const articles: Analysis[] = [];
  for await (const analysis of analyses(sources, flags, context, tally)) articles.push(analysis);
  if (articles.length === 0) return tally.bugs > 0 ? EXIT.partial : EXIT.unusable;
  const [{ htmlPage }, { reconcile }] = await Promise.all([import('../render/html/index.ts'), import('../reconcile/index.ts')]);
  const { groups, notes } = reconcile(articles);
  const page = htmlPage({ articles, ledger: groups, notes: [...notes, ...tally.failures] }, viewOf(flags, io));
  const file = await writePage(page).catch((error: NodeJS.ErrnoException) =>
    fail(`${tmpdir()}: can't be written (${error.code}); set TMPDIR to a folder of yours`),
  );
  await write(io.stdout, `${file}\n`);
  if (!(await show(file, io.env))) await complain(io, `no browser could be started; open ${file} yourself`);
  return tally.failures.length > 0 ? EXIT.partial : EXIT.done;
}

/** A folder of its own with mode 700, a file in it with mode 600: articles may be nobody else's business. */
async function writePage(page: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'sitrep-')), 'sitrep.html');
  await writeFile(file, page, { mode: 0o600, flag: 'wx' });
  return file;
}

/** The system's own way to open a file, as program and arguments: no shell reads the path. Null where nothing can show it. */
export function launcher(file: string, platform: NodeJS.Platform, env: Io['env']): readonly [program: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open', file];
  // `start` is a word of cmd, which would read the path; this is what it calls.
  if (platform === 'win32') return ['rundll32.exe', 'url.dll,FileProtocolHandler', file];
  return env.DISPLAY || env.WAYLAND_DISPLAY || env.BROWSER ? ['xdg-open', file] : null;
}

/** How long a launcher may take to say that it found no browser (ms). */
const PATIENCE = 2000;

const openInBrowser: Opener = (file, env) => {
  const call = launcher(file, process.platform, env);
  if (!call) return Promise.resolve(false);
  const [program, ...args] = call;
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false });
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const done = (shown: boolean) => {
      clearTimeout(timer);
      resolve(shown);
    };
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
    child.unref();
  });
};
