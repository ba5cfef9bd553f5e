import { readFile } from 'node:fs/promises';
import type { UserLexicon } from '../lexicon/user.ts';
import type { LexiconProblem, ReadLexicon } from '../lexicon/user-read.ts';
import { type Context, EXIT, write } from './io.ts';

/** `sitrep lexicon check FILE` says what is wrong with a lexicon, line by line; `sitrep lexicon example` prints one to begin with. */
export async function lexiconCommand([action, file]: readonly string[], _: unknown, context: Context): Promise<number> {
  const { io, fail } = context;
  if (action === 'example') {
    if (file !== undefined) fail(`lexicon example: takes no file; to write one: sitrep lexicon example > ${file}`);
    await write(io.stdout, (await import('../lexicon/user-example.ts')).exampleLexicon);
    return EXIT.done;
  }
  if (file === undefined) return fail('lexicon check: which file? Name one; sitrep lexicon example prints one to begin with');
  const { lexicon, problems } = await read(file, context);
  if (lexicon === null) {
    await write(io.stderr, problems.map((problem) => `${lineOf(file, problem)}\n`).join(''));
    return EXIT.unusable;
  }
  await write(io.stdout, `${file}: all right: ${contentOf(lexicon)}\n`);
  return EXIT.done;
}

/** The lexicon that `--lexicon` names; undefined without one. Ends the command where the file is wrong. */
export async function lexiconOf(file: string | undefined, context: Context): Promise<UserLexicon | undefined> {
  if (file === undefined) return undefined;
  const { lexicon, problems } = await read(file, context);
  if (lexicon !== null) return lexicon;
  const more = problems.length > 1 ? `; ${problems.length - 1} more: sitrep lexicon check ${file}` : '';
  return context.fail(`--lexicon ${lineOf(file, problems[0]!)}${more}`);
}

async function read(file: string, { fail }: Context): Promise<ReadLexicon> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    fail(`${file}: ${error.code === 'ENOENT' ? 'no such file; check the path' : `can't be read (${error.code})`}`),
  );
  return (await import('../lexicon/user-read.ts')).readLexicon(text);
}

const lineOf = (file: string, { line, column, where, message }: LexiconProblem): string =>
  `${file}:${line}:${column}: ${where === '' ? '' : `${where}: `}${message}`.replace(/[\s\p{Cc}]+/gu, ' ');

function contentOf({ actors, places, aliases, verbs, merge, exclude }: UserLexicon): string {
  const parts: readonly (readonly [number, string, string])[] = [
    [actors.length, 'actor', 'actors'],
    [places.length, 'place', 'places'],
    [Object.keys(aliases).length, 'name with aliases', 'names with aliases'],
    [Object.keys(verbs).length, 'verb', 'verbs'],
    [merge.length, 'merge', 'merges'],
    [exclude.length, 'exclusion', 'exclusions'],
  ];
  const filled = parts.filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  return filled.length > 0 ? filled.join(', ') : 'nothing in it yet';
}
