import { InvalidArgumentError, Option } from 'commander';
import { filesFrom } from './file-options.ts';

/** Options of `sitrep batch` beside those of every command that reads articles. */
export const batchOptions = (): Option[] => [
  new Option('-o, --out <folder>', 'where everything goes; "-" streams NDJSON to stdout instead'),
  filesFrom(),
  new Option('-j, --workers <count>', 'worker threads; default: one a processor').argParser(whole(1, 256)),
  new Option('--article-timeout <time>', 'what takes longer is a failed article (60s, 2m)').argParser(milliseconds).default(60_000, '60s'),
  new Option('--shard-size <articles>', 'articles in one NDJSON file').argParser(whole(1, 1_000_000)).default(1_000),
  new Option('--gzip', 'compress the NDJSON files'),
  new Option('--restart', 'begin again, and delete what an earlier batch left in the folder'),
  new Option('--retry-failed', 'of a finished batch, take up only what failed'),
  new Option('--keep-duplicates', 'count copies of an agency report as reports of their own'),
  new Option('--progress <time>', 'how often to say how far it is, where stderr is no terminal')
    .argParser(milliseconds)
    .default(30_000, '30s'),
  new Option('-q, --quiet', 'say nothing but what stops the run'),
];

function whole(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most)
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
    return number;
  };
}

const UNIT: Readonly<Record<'ms' | 's' | 'm' | 'h', number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** "90s", "2m", "1h", "500ms"; a bare number is seconds. */
function milliseconds(value: string): number {
  const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(value) ?? [];
  const ms = Math.round(Number(number) * UNIT[unit as keyof typeof UNIT]);
  // Longer waits don't fit into a timer of Node.
  if (!(ms >= 1 && ms < 2 ** 31)) throw new InvalidArgumentError('Write a time as 90s, 2m or 1h.');
  return ms;
}
