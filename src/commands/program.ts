import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { policies } from '../lexicon/policies.ts';
import { SECTIONS } from '../model/report.ts';
import { MEASURES } from '../model/vocabulary.ts';
import { generator } from '../version.ts';
import { batchOptions } from './batch-options.ts';
import {
  CONDITIONS,
  EVENT_FORMATS,
  FORMATS,
  INPUT_FORMATS,
  LEDGER_FORMATS,
  PARTS,
  SCHEMES,
  SHELLS,
  type Shell,
  SOURCE_FORMATS,
} from './choices.ts';
import { fileOptions, filesFrom } from './file-options.ts';
import { ABOUT, below } from './help.ts';
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
  program
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'print this help, or that of a command')
    .helpOption('-h, --help', 'print this help');
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
  program.addHelpText('after', footer('sitrep', io));

  const command = (usage: string, load: () => Promise<Action>, options: readonly Option[], isDefault = false) => {
    const [name, ...operands] = usage.split(' ') as [string, ...string[]];
    const sub = program.command(name, { isDefault }).description(ABOUT[name]!).addHelpText('after', footer(name, io));
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
    [...inputOptions(), filesFrom(), ...outputOptions(), ...lookOptions()],
    true,
  );
  command('batch [inputs...]', async () => (await import('./batch.ts')).batchCommand, [
    ...inputOptions(),
    ...contentOptions(),
    ...batchOptions(),
  ]);
  command('open [files...]', async () => (await import('./open.ts')).openCommand, [...inputOptions(), filesFrom(), onlyOption()]);
  command('compare [files...]', async () => (await import('./compare.ts')).compareCommand, [
    ...inputOptions(),
    ...filterOptions(),
    formatOption(LEDGER_FORMATS, 'summary'),
    new Option('--no-text', 'leave the article’s text out of json and html; findings keep the words they rest on'),
    outputFile(),
    ...lookOptions(),
  ]);
  command('sources [files...]', async () => (await import('./sources.ts')).sourcesCommand, [
    ...inputOptions(),
    formatOption(SOURCE_FORMATS, 'summary'),
    outputFile(),
    ...lookOptions(),
  ]);
  command('events [files...]', async () => (await import('./events.ts')).eventsCommand, [
    new Option('--scheme <scheme>', 'whose columns').choices(SCHEMES).default('acled'),
    new Option('--all', 'print also what is negated, denied, planned, background or several events told as one, and say so'),
    new Option('--codebook', 'print what the columns of the scheme mean, and read nothing'),
    ...inputOptions(),
    formatOption(EVENT_FORMATS, 'table'),
    outputFile(),
    ...lookOptions(),
  ]);
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
  command('lexicon <action> [file]', async () => (await import('./lexicon.ts')).lexiconCommand, []);
  program.commands.find((c) => c.name() === 'lexicon')!.registeredArguments[0]!.choices(['check', 'example']);
  command('notices', async () => (await import('./notices.ts')).noticesCommand, []);
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

/** What stands below the options, as wide as they are. */
const footer =
  (name: string, { stdout, stderr }: Io) =>
  ({ error }: { readonly error: boolean }): string =>
    below(name, (error ? stderr : stdout).columns ?? 100);

/** `sitrep` alone is `sitrep analyze`, so its help and its completion show those options too. */
function visibleOptions(command: Command, program: Command): Option[] {
  const help = new Help();
  const own = help.visibleOptions(command);
  const analyze = command === program ? program.commands.find((c) => c.name() === 'analyze') : undefined;
  return analyze ? [...analyze.options, ...own] : own;
}

const inputOptions = (): Option[] => [
  new Option('--input-format <format>', 'how to read the input, or what is inside an archive; auto goes by content, then by name')
    .choices(INPUT_FORMATS)
    .default('auto'),
  ...fileOptions(),
  new Option('--published <date>', 'publication date, as 2024-12-27: what "on Friday" counts from; wins over the input’s own'),
  new Option('--title <title>', 'headline of the one input; wins over its own'),
  new Option('--outlet <name>', 'who published it; wins over the input’s own'),
  new Option('--vague-policy <name>', 'what "dozens" and "several" promise; see sitrep policies')
    .choices(Object.keys(policies))
    .default('plain'),
  new Option('--lexicon <file>', 'your own actors, places, aliases and verbs, as YAML; wins over the built-in ones'),
];

const outputOptions = (): Option[] => [
  formatOption(FORMATS, 'summary'),
  ...contentOptions(),
  outputFile(),
  new Option('--fail-on <conditions>', `exit with 1 where one of these is met (${CONDITIONS.join(', ')}); see below`).argParser(
    listOf(CONDITIONS),
  ),
];

const filterOptions = (): Option[] => [
  new Option('--ledger-policy <name>', 'how low, best and high are chosen; see sitrep policies')
    .choices(['ucdp', 'conservative', 'latest', 'range'])
    .default('ucdp'),
  new Option('--since <date>', 'only what happened on this day or later'),
  new Option('--until <date>', 'only what happened on this day or earlier'),
  new Option('--measure <measures>', 'only these measures (killed, wounded, …)').argParser(listOf(MEASURES)),
  new Option('--place <name>', 'only groups whose place has these words'),
  new Option('--who <words>', 'only groups whose people or things have these words'),
  new Option('--source <name>', 'only groups with a claim of this source or outlet'),
  new Option('--explain <group>', 'say of one group why its claims stand together and where its verdict and numbers come from'),
  new Option('--fail-on <conditions>', 'exit with 1 when two claims contradict each other').argParser(listOf(['conflict'])),
];

const onlyOption = (): Option =>
  new Option('--only <parts>', `print only these parts (${SECTIONS.join(', ')})`).argParser(listOf(SECTIONS));

const contentOptions = (): Option[] => [
  onlyOption(),
  new Option('--no-text', 'leave the article’s text out of json, ndjson and html; findings keep the words they rest on'),
  new Option('--offsets <unit>', 'what offsets count: utf16 for JavaScript and Java, codepoint for Python, jq and DuckDB')
    .choices(['utf16', 'codepoint'])
    .default('utf16'),
];

const formatOption = (formats: readonly string[], byDefault: string): Option =>
  new Option('-f, --format <format>', 'how to print').choices(formats).default(byDefault);

const outputFile = (): Option => new Option('-o, --output <file>', 'write to this file instead of stdout');

const lookOptions = (): Option[] => [
  new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'),
  new Option('--width <columns>', 'how wide to print; default: the terminal, or 100').argParser(widthOf),
];

const textOrJson = (): Option => formatOption(['text', 'json'], 'text');

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
