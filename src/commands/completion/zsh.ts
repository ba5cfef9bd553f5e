import type { CommandSpec, OptionSpec, Value } from './spec.ts';

/** A completion script for zsh: a file `_sitrep` in a folder of $fpath, or sourced. */
export function zshScript(name: string, commands: readonly CommandSpec[]): string {
  const [first, ...others] = commands as [CommandSpec, ...CommandSpec[]];
  return `#compdef ${name}
_${name}() {
  local -a commands=(
${commands.map((c) => `    ${quote(`${c.name}:${c.about}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  case $words[2] in
${others.map(branch).join('\n')}
    (*) _arguments ${argumentsOf(first, '*:file:_files')} ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

const branch = (command: CommandSpec): string =>
  `    (${command.name}) _arguments ${argumentsOf(command, '1:command:', ...(command.operand ? [`2:${command.operand.is === 'file' ? 'file' : 'value'}:${action(command.operand)}`] : []))} ;;`;

const argumentsOf = ({ options }: CommandSpec, ...operands: readonly string[]): string =>
  [...options.map(specOf), ...operands.map(quote)].join(' \\\n      ');

function specOf({ short, long, about, value }: OptionSpec): string {
  const text = about.replace(/[[\]\\:]/g, '\\$&');
  const behind = quote(`[${text}]${value ? `:${long.slice(2)}:${action(value)}` : ''}`);
  const all = value ? [...(short ? [`${short}+`] : []), `${long}=`] : [...(short ? [short] : []), long];
  return short ? `'(${short} ${long})'{${all.join(',')}}${behind}` : `${all[0]}${behind}`;
}

function action(value: Value): string {
  if (value.is === 'words') return `(${value.words.join(' ')})`;
  if (value.is === 'list') return `_sequence compadd - ${value.words.join(' ')}`;
  return value.is === 'file' ? '_files' : ' ';
}

const quote = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
