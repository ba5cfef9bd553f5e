// The archive part of `npm run bench`: whole processes over the same file, with their time and peak memory, start-up included.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { articleOf, random } from './texts.ts';

const ARTICLE_CHARACTERS = 4_400; // about 700 words
const SHORT_CHARACTERS = 600;
const ARTICLES = 500;

export type Peer = (text: string) => unknown;

/** Runs one peer over a file of NDJSON: what a child process of the bench does. */
export async function runPeer(task: Peer, file: string): Promise<void> {
  let kept: unknown;
  for await (const line of createInterface({ input: createReadStream(file) })) kept = task((JSON.parse(line) as { text: string }).text);
  // Looked at, so that the work can't be left out.
  if (kept === undefined) process.exitCode = 1;
}

interface Measured {
  readonly ms: number;
  /** Peak resident memory in MB, of all threads together; null where there is no /proc. */
  readonly peak: number | null;
}

/** Keeps a process with all its threads (the collector and the compiler have their own) on one core; nothing where the system has no taskset. */
export const ONE_CORE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** A child process to its end. The peak is read while it runs: the system keeps it for the whole life of the process. */
function measure(args: readonly string[], pin: readonly string[] = []): Promise<Measured> {
  const begun = performance.now();
  const [command, ...rest] = [...pin, process.execPath, ...args];
  const child = spawn(command!, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: number | null = null;
  const look = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024 || peak;
    } catch {}
  }, 50);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ ms: performance.now() - begun, peak });
      else reject(new Error(`${args.join(' ')}: code ${code}`));
    });
  });
}

function write(file: string, count: number, characters: number): number {
  const next = random(count + characters);
  let words = 0;
  const lines = Array.from({ length: count }, (_, i) => {
    const text = articleOf(characters, next);
    words += text.split(/\s+/).length;
    return `${JSON.stringify({ id: `a${i}`, published: '2024-12-27', text })}\n`;
  });
  writeFileSync(file, lines.join(''));
  return words;
}

/**
 * Rates and peak memory with one worker and with all, beside other tools; then how memory grows with the archive.
 * @param peers names of what `--peer` can run
 */
export async function benchBatch(say: (line?: string) => void, peers: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const file = join(folder, 'in.ndjson');
  const cores = availableParallelism();
  const batch = (input: string, workers: number, out: string) => [
    'bin/sitrep.js',
    'batch',
    input,
    '--out',
    out,
    '-q',
    '-j',
    String(workers),
  ];
  const row = (name: string, articles: number, words: number | null, { ms, peak }: Measured) =>
    say(
      `${name.padEnd(30)} ${((articles / ms) * 1_000).toFixed(1).padStart(10)} ${(words === null ? '' : ((words / ms) * 1_000).toFixed(0)).padStart(10)} ${(peak === null ? '?' : peak.toFixed(0)).padStart(9)}`,
    );
  try {
    const words = write(file, ARTICLES, ARTICLE_CHARACTERS);
    say(`${ARTICLES} articles, ${words} words, a process each; on one core but for “${cores} workers”`);
    say('                               articles/s    words/s   peak MB');
    row('sitrep batch, 1 worker', ARTICLES, words, await measure(batch(file, 1, '-'), ONE_CORE));
    row(`sitrep batch, ${cores} workers`, ARTICLES, words, await measure(batch(file, cores, '-')));
    row(`  the same into a folder`, ARTICLES, words, await measure(batch(file, cores, join(folder, 'out'))));
    for (const name of peers) row(name, ARTICLES, words, await measure([process.argv[1]!, '--peer', name, file], ONE_CORE));
    say();
    say(`short articles, ${cores} workers, into a folder`);
    for (const count of [1_000, 10_000]) {
      write(file, count, SHORT_CHARACTERS);
      row(`${count} articles`, count, null, await measure(batch(file, cores, join(folder, String(count)))));
    }
    say();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
