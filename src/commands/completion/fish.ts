import type { CommandSpec, OptionSpec, Value } from './spec.ts';

/** A completion script for fish 3 and later. */
export function fishScript(name: string, commands: readonly CommandSpec[]): string {
  const [first, ...others] = commands as [CommandSpec, ...CommandSpec[]];
  const add = (when: string, ...rest: readonly string[]) => `complete -c ${name} -n ${quote(when)} ${rest.join(' ')}`;
  const inside = (command: CommandSpec) =>
    command === first
      ? `not __fish_seen_subcommand_from ${others.map((c) => c.name).join(' ')}`
      : `__fish_seen_subcommand_from ${command.name}`;
  const lines = commands.flatMap((command) => [
    add('__fish_use_subcommand', `-a ${command.name}`, `-d ${quote(command.about)}`),
    ...command.options.map((option) => add(inside(command), ...optionOf(option))),
    ...(command.operand?.is === 'words' ? [add(inside(command), '-f', `-a ${quote(command.operand.words.join(' '))}`)] : []),
  ]);
  return `# fish completion for ${name}\ncomplete -c ${name} -e\n${lines.join('\n')}\n`;
}

function optionOf({ short, long, about, value }: OptionSpec): string[] {
  return [...(short ? [`-s ${short.slice(1)}`] : []), `-l ${long.slice(2)}`, `-d ${quote(about)}`, ...(value ? behind(value) : [])];
}

function behind(value: Value): string[] {
  if (value.is === 'words') return ['-x', `-a ${quote(value.words.join(' '))}`];
  if (value.is === 'list') return ['-x', `-a ${quote(`(__fish_append , ${value.words.join(' ')})`)}`];
  return value.is === 'file' ? ['-r', '-F'] : ['-x'];
}

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
