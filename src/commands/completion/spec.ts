import type { Command, Option } from 'commander';
import { SECTIONS } from '../../model/report.ts';
import { allRules, readings } from '../../rules.ts';
import { CONDITIONS } from '../choices.ts';

/** What can stand behind an option or as an operand. */
export type Value =
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'list'; readonly words: readonly string[] }
  | { readonly is: 'file' }
  | { readonly is: 'text' };

export interface OptionSpec {
  readonly short: string | null;
  readonly long: string;
  readonly about: string;
  /** Null for a switch. */
  readonly value: Value | null;
}

export interface CommandSpec {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  /** First operand; all operands where `files` is one of them. */
  readonly operand: Value | null;
}

/** Options whose values commander does not know, for they are lists or files. */
const VALUES: Readonly<Record<string, Value>> = {
  '--only': { is: 'list', words: SECTIONS },
  '--fail-on': { is: 'list', words: CONDITIONS },
  '--output': { is: 'file' },
};

/** What a shell needs to know of the program, read off commander's own tree. The first command is the default one. */
export function specOf(program: Command): readonly CommandSpec[] {
  const help = program.createHelp();
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: help.visibleOptions(command).map(optionOf),
    operand: operandOf(command),
  }));
}

function optionOf({ short, long, description, required, argChoices }: Option): OptionSpec {
  const value: Value | null = required ? (VALUES[long!] ?? (argChoices ? { is: 'words', words: argChoices } : { is: 'text' })) : null;
  return { short: short ?? null, long: long!, about: description, value };
}

function operandOf(command: Command): Value | null {
  const first = command.registeredArguments[0];
  if (!first) return null;
  if (first.argChoices) return { is: 'words', words: first.argChoices };
  return first.name() === 'id'
    ? { is: 'words', words: [...readings.map(({ name }) => name), ...allRules.map(({ id }) => id)] }
    : { is: 'file' };
}
