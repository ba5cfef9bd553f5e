import { InvalidArgumentError, Option } from 'commander';
import { FIELDS } from '../ingest/fields.ts';
import { MAX_ARTICLE_BYTES } from '../ingest/limits.ts';

/** Options that say how files are read. */
export const fileOptions = (): Option[] => [
  new Option('--map <fields>', 'the names that JSON or a table has for the fields of an article: text=body,published=date').argParser(
    mapping,
  ),
  new Option('--max-article-bytes <size>', 'what is longer is a failure (500k, 64M)').argParser(bytes).default(MAX_ARTICLE_BYTES, '16M'),
  new Option('--language <language>', 'auto reports texts in other languages and leaves them unread; en reads all as English')
    .choices(['auto', 'en'])
    .default('auto'),
];

export const filesFrom = (): Option =>
  new Option('--files-from <list>', 'read the names of inputs from this file, one a line; "-" is standard input');

/** `text=body,published=date`, given once or several times. */
function mapping(value: string, before: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  const out: Record<string, string> = { ...before };
  for (const pair of value.split(',')) {
    const [, field, name] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    if (!field || !name) throw new InvalidArgumentError(`"${pair}" is no pair; write text=body,published=date.`);
    if (!(FIELDS as readonly string[]).includes(field)) throw new InvalidArgumentError(`"${field}" is none of ${FIELDS.join(', ')}.`);
    out[field] = name;
  }
  return out;
}

const UNIT: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** "500k", "64M", "1G", or bytes. */
function bytes(value: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([kmg]?)b?$/i.exec(value) ?? [];
  const size = Math.floor(Number(number) * UNIT[unit.toLowerCase()]!);
  if (!(size >= 1 && size <= 1024 ** 3)) throw new InvalidArgumentError('Write a size from 1 byte to 1G, as 500k or 64M.');
  return size;
}
