import { writeFile } from 'node:fs/promises';

/** What a command writes to; `process.stdout` is one. */
export interface Out {
  write(text: string | Uint8Array): boolean;
  once(event: 'drain', then: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The outside world as a command sees it. `process` fits. */
export interface Io {
  /** `destroy` lets go of a pipe that may stay silent for ever. */
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; destroy?(): unknown };
  readonly stdout: Out;
  readonly stderr: Out;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What every command gets beside its arguments. */
export interface Context {
  readonly io: Io;
  /** Ends the command with one line on stderr and exit code 2. */
  readonly fail: (message: string) => never;
  /** Prints the command's help to stderr. */
  readonly help: () => void;
}

/** Exit codes, as `sitrep --help` lists them. */
export const EXIT = { done: 0, condition: 1, unusable: 2, partial: 3, interrupted: 130 } as const;

/** Writes and waits until the stream wants more, so that a slow reader holds the program back instead of filling its memory. */
export function write(out: Out, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (out.write(text)) resolve();
    else out.once('drain', resolve);
  });
}

/** One line on stderr. */
export const complain = (io: Io, message: string): Promise<void> => write(io.stderr, `sitrep: ${message}\n`);

/** Where a command's output goes: stdout, or a file that is first emptied when the first text arrives. */
export function opener({ io, fail }: Context, file: string | undefined): (text: string) => Promise<void> {
  if (file === undefined) return (text) => write(io.stdout, text);
  let flag: 'w' | 'a' = 'w';
  return async (text) => {
    await writeFile(file, text, { flag }).catch((error: NodeJS.ErrnoException) =>
      fail(`${file}: can't be written (${error.code}); check the folder and its permissions`),
    );
    flag = 'a';
  };
}
