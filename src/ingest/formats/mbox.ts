import { latin1 } from '../latin1.ts';
import { readLines } from '../lines.ts';
import { type Draft, failure, Problem, type ReadOptions, type Source } from '../source.ts';
import { articleOfMail } from './mail.ts';

const LINE_END = Buffer.from('\n');

/**
 * A mailbox (RFC 4155): mails one behind another, each after a line that begins with "From ". Lines of the mail that begin so have one `>`
 * more in the file. Holds one mail at a time; one that is too large, or can't be read, is a failure with its number.
 */
export async function* readMbox(source: Source, { maxBytes }: ReadOptions): AsyncGenerator<Draft> {
  const file = source.name;
  let item = 0;
  let lines: Uint8Array[] = [];
  let size = 0;
  let blank = true;
  const mail = async (): Promise<Draft> => {
    if (size > maxBytes) return failure('too-large', { file, item, limit: maxBytes });
    try {
      return await articleOfMail(Buffer.concat(lines), { file, item });
    } catch (error) {
      if (error instanceof Problem) return failure(error.problem, { file, item, ...error.args });
      throw error;
    }
  };
  for await (const line of readLines(source.bytes(), maxBytes)) {
    if (blank && line && startsWith(line, 'From ')) {
      if (item > 0) yield await mail();
      item++;
      lines = [];
      size = 0;
    } else {
      size += line === null ? maxBytes + 1 : line.length + 1;
      if (size > maxBytes) lines = [];
      else if (line) lines.push(/^>+From /.test(latin1(line.subarray(0, 40))) ? line.subarray(1) : line, LINE_END);
    }
    blank = line !== null && (line.length === 0 || (line.length === 1 && line[0] === 0x0d));
  }
  if (item > 0) yield await mail();
  else yield failure('corrupt', { file, what: 'mailbox', reason: 'no line begins with "From "' });
}

const startsWith = (line: Uint8Array, words: string): boolean => latin1(line.subarray(0, words.length)) === words;
