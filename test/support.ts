// Shared by the tests: articles and analyses out of a sentence, folders that vanish, and the program run in this process.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { run } from '../src/cli.ts';
import { type ArticleInput, createArticle } from '../src/ingest/article.ts';
import type { Analysis } from '../src/model/analysis.ts';
import type { Article } from '../src/model/article.ts';

/** An article of these words; its id is made from them. */
export const article = (text: string, known: Omit<ArticleInput, 'text'> = {}): Article => createArticle({ ...known, text });

/** The analysis of these words, as published on that day. */
export const analyzeText = (text: string, published: string | null = null): Analysis => analyze(article(text, { published }));

/** A folder with these files (path → content) that is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** How the streams of a run look to the program. */
export interface World {
  /** What comes in by a pipe; without it stdin is a terminal. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal as stdout; without them stdout is a pipe. */
  readonly columns?: number;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line with streams of its own. */
export async function sitrep(argv: readonly string[], { stdin, env = {}, columns }: World = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const out = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
      return true;
    },
    once: () => undefined,
    ...(columns !== undefined && { isTTY: true, columns }),
  });
  const bytes = (async function* () {
    if (stdin !== undefined) yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  })();
  const code = await run(argv, {
    stdin: Object.assign(bytes, { isTTY: stdin === undefined }),
    stdout: out('stdout'),
    stderr: out('stderr'),
    env,
  });
  return { code, ...written };
}

/** The lines of NDJSON, parsed. */
export const linesOfJson = <T = Analysis>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
