import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { policies } from '../lexicon/policies.ts';
import { SECTIONS } from '../model/report.ts';
import { generator } from '../version.ts';
import { CONDITIONS, FORMATS, INPUT_FORMATS, PARTS, SHELLS, type Shell } from './choices.ts';
import { ABOUT, EXAMPLES } from './help.ts';
import type { Context, Io } from './io.ts';

/** An action, loaded when its command runs, so that `--help` costs no more than this file. */
type Action = (args: readonly string[], flags: never, context: Context) => Promise<number>;

/**
 * The command line as commander knows it: commands, options, help. Options stop here; actions get plain objects.
 * @param done gets the exit code of the command that ran
 */
export function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('sitrep');
  program
    .description(ABOUT.sitrep!)
    .version(generator.version, '-V, --version', 'print the version')
    .usage('[options] [files…]\n       sitrep <command> [options]');
  program.exitOverride().showSuggestionAfterError().helpCommand(false).helpOption('-h, --help', 'print this help');
  program.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getErrHelpWidth: () => io.stderr.columns ?? 100,
    outputError: (text, print) =>
      print(
        `sitrep: ${text
          .trim()
          .replace(/^error: /, '')
          .replace(/\s*\n\s*/g, ' ')}\n`,
      ),
  });
  program.configureHelp({ visibleOptions: (command) => visibleOptions(command, program) });
  program.addHelpText('after', EXAMPLES.sitrep!);

  const command = (usage: string, load: () => Promise<Action>, options: readonly Option[], isDefault = false) => {
    const [name, ...operands] = usage.split(' ') as [string, ...string[]];
    const sub = program.command(name, { isDefault }).description(ABOUT[name]!).addHelpText('after', EXAMPLES[name]!);
    for (const operand of operands) sub.argument(operand);
    for (const option of options) sub.addOption(option);
    sub.action(async () => {
      const context: Context = { io, fail: (message) => sub.error(message), help: () => program.outputHelp({ error: true }) };
      done(await (await load())(sub.args, sub.opts() as never, context));
    });
  };
  command(
    'analyze [files...]',
    async () => (await import('./analyze.ts')).analyzeCommand,
    [...inputOptions(), ...outputOptions(), ...lookOptions()],
    true,
  );
  command('explain <file> [finding]', async () => (await import('./explain.ts')).explainCommand, [
    ...inputOptions(),
    textOrJson(),
    ...lookOptions(),
  ]);
  command('rules [id]', async () => (await import('./rules.ts')).rulesCommand, [textOrJson(), ...lookOptions()]);
  command('schema', async () => (await import('./schema.ts')).schemaCommand, [
    new Option('--part <part>', 'what to describe').choices(PARTS).default('envelope'),
  ]);
  command('policies', async () => (await import('./policies.ts')).policiesCommand, [textOrJson(), ...lookOptions()]);
  command(
    'completion <shell>',
    async () =>
      async ([shell], _, context) =>
        (await import('./completion/index.ts')).completionCommand(shell as Shell, program, context),
    [],
  );
  program.commands.find((c) => c.name() === 'completion')!.registeredArguments[0]!.choices(SHELLS);
  return program;
}

/** `sitrep` alone is `sitrep analyze`, so its help and its completion show those options too. */
function visibleOptions(command: Command, program: Command): Option[] {
  const help = new Help();
  const own = help.visibleOptions(command);
  const analyze = command === program ? program.commands.find((c) => c.name() === 'analyze') : undefined;
  return analyze ? [...analyze.options, ...own] : own;
}

const inputOptions = (): Option[] => [
  new Option('--input-format <format>', 'how to read the input; auto goes by name and first character')
    .choices(INPUT_FORMATS)
    .default('auto'),
  new Option('--published <date>', 'publication date, as 2024-12-27: what "on Friday" counts from; wins over the input’s own'),
  new Option('--title <title>', 'headline; wins over the input’s own'),
  new Option('--outlet <name>', 'who published it; wins over the input’s own'),
  new Option('--vague-policy <name>', 'what "dozens" and "several" promise; see sitrep policies')
    .choices(Object.keys(policies))
    .default('plain'),
];

const outputOptions = (): Option[] => [
  new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('summary'),
  new Option('--only <parts>', `print only these parts (${SECTIONS.join(', ')})`).argParser(listOf(SECTIONS)),
  new Option('--no-text', 'leave the article’s text out of json and ndjson'),
  new Option('--offsets <unit>', 'what offsets count: utf16 for JavaScript and Java, codepoint for Python, jq and DuckDB')
    .choices(['utf16', 'codepoint'])
    .default('utf16'),
  new Option('-o, --output <file>', 'write to this file instead of stdout'),
  new Option('--fail-on <conditions>', `exit with 1 when a claim is one of these (${CONDITIONS.join(', ')})`).argParser(listOf(CONDITIONS)),
];

const lookOptions = (): Option[] => [
  new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'),
  new Option('--width <columns>', 'how wide to print; default: the terminal, or 100').argParser(widthOf),
];

const textOrJson = (): Option => new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text');

/** `claims,events`, given once or several times. */
const listOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: string, before: readonly T[] | undefined): readonly T[] => {
    const words = value.split(',').map((word) => word.trim());
    const wrong = words.find((word) => !(allowed as readonly string[]).includes(word));
    if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is none of ${allowed.join(', ')}.`);
    return [...new Set([...(before ?? []), ...(words as T[])])];
  };

function widthOf(value: string): number {
  const width = Number(value);
  if (!Number.isInteger(width) || width < 40 || width > 1000) throw new InvalidArgumentError('Give a number from 40 to 1000.');
  return width;
}
