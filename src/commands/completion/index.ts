import type { Command } from 'commander';
import type { Shell } from '../choices.ts';
import { type Context, EXIT, write } from '../io.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { specOf } from './spec.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** `sitrep completion bash|zsh|fish`: a script that knows all commands, options and values, and starts no program when Tab is pressed. */
export async function completionCommand(shell: Shell, program: Command, { io }: Context): Promise<number> {
  await write(io.stdout, SCRIPTS[shell](program.name(), specOf(program)));
  return EXIT.done;
}
