import type { CommandSpec, OptionSpec, Value } from './spec.ts';

/** A completion script for bash 3.2 and later, without the bash-completion package. Runs nothing but compgen. */
export function bashScript(name: string, commands: readonly CommandSpec[]): string {
  const others = commands.slice(1).map((c) => c.name);
  return `# bash completion for ${name}
_${name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${commands[0]!.name} head=
  # "--format=csv" arrives as three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  [[ $COMP_CWORD -gt 1 ]] && case \${COMP_WORDS[1]} in ${others.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  [[ $cur == *,* ]] && head=\${cur%,*},
  case $command:$prev in
${commands.flatMap((c) => c.options.filter((o) => o.value).map((o) => valueCase(c, o))).join('\n')}
  esac
  case $command:$cur in
${commands.map((c) => `    ${c.name}:-*) ${words(c.options.flatMap(flags))}; return ;;`).join('\n')}
  esac
  [[ $COMP_CWORD -eq 1 ]] && ${words(commands.map((c) => c.name))} && return
  case $command in
${commands.flatMap(({ name, operand }) => (operand?.is === 'words' ? [`    ${name}) ${words(operand.words)} ;;`] : [])).join('\n')}
  esac
}
complete -o default -F _${name} ${name}
`;
}

const flags = ({ short, long }: OptionSpec): string[] => [...(short ? [short] : []), long];
const words = (all: readonly string[]): string => `COMPREPLY=($(compgen -W '${all.join(' ')}' -- "$cur"))`;

/** Nothing for files: then bash completes file names by itself. */
function valueCase(command: CommandSpec, option: OptionSpec): string {
  return `    ${flags(option)
    .map((flag) => `${command.name}:${flag}`)
    .join('|')}) ${candidates(option.value!)}return ;;`;
}

function candidates(value: Value): string {
  if (value.is === 'words') return `${words(value.words)}; `;
  return value.is === 'list' ? `COMPREPLY=($(compgen -P "$head" -W '${value.words.join(' ')}' -- "\${cur##*,}")); ` : '';
}
