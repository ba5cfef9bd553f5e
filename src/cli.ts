import { CommanderError } from 'commander';
import { type Io, write } from './commands/io.ts';
import { makeProgram } from './commands/program.ts';

export type { Io } from './commands/io.ts';

/**
 * Runs one command line. Writes to the streams of `io` only, and never ends the process.
 * @param argv the arguments, without node and the program
 * @param io streams and environment; `process` fits
 * @returns the exit code: 0 done, 1 a `--fail-on` condition was met, 2 could not run, 3 some inputs failed
 * @throws what went wrong inside, when SITREP_DEBUG is set
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code = 0;
  try {
    await makeProgram(io, (answer) => {
      code = answer;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version end with 0; everything else that commander stops at is a wrong call.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (io.env.SITREP_DEBUG) throw error;
    await write(
      io.stderr,
      `sitrep: internal error: ${String((error as Error).message).split('\n')[0]}; run with SITREP_DEBUG=1 and report what it prints\n`,
    );
    return 2;
  }
}
