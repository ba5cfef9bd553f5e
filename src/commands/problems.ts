import type { Note } from '../model/analysis.ts';

type Args = Note['args'];

const REMEDY: Readonly<Record<string, string>> = {
  PDF: 'turn it into text first, for instance with pdftotext',
  gzip: 'unpack it first',
  HTML: 'save the article as plain text or Markdown',
  binary: 'give plain text, Markdown or NDJSON',
};

/** What went wrong on the way in and what helps, one line each. The place stands in front of it. */
const PROBLEMS: Readonly<Record<string, (args: Args) => string>> = {
  'no-such-file': () => 'no such file; check the path ("-" reads standard input)',
  'no-match': () => 'no file matches; check the pattern',
  'empty-folder': () => 'no .txt, .md, .markdown, .ndjson or .jsonl file below this folder; name the files themselves',
  unreadable: ({ reason }) => `can't be read (${reason}); check its permissions`,
  'not-text': ({ looks }) =>
    `not text (${looks === 'binary' ? 'binary data' : looks}); ${REMEDY[String(looks)] ?? 'save it as plain text first'}`,
  'empty-input': () => 'empty; give an article with some text',
  'broken-line': ({ reason }) => `${reason}; write one object a line, as in {"text": "…"}`,
  'empty-text': () => 'the text is empty; the line is left out',
  'bad-date': ({ value }) => `"${value}" is no date and counts as unknown; write it as 2024-12-27`,
  'broken-front-matter': ({ reason }) => `the front matter is no YAML (${reason}); title and date are not read from it`,
  'decoded-as-windows-1252': () => 'not UTF-8, so read as Windows-1252; save it as UTF-8 if letters look wrong',
  'damaged-utf-8': ({ characters }) => `UTF-8 with ${characters} broken characters, which stand as U+FFFD; check the original`,
  'article-failed': ({ id, reason }) =>
    `article ${id} failed (${reason}); this is a bug in sitrep: run with SITREP_DEBUG=1 and report what it prints`,
};

/** A note of ingest with `args.message`, the problem and its remedy in English, for those who read notes and not stderr. */
export function worded(note: Note): Note {
  const message = PROBLEMS[note.code]?.(note.args) ?? note.code;
  return { ...note, args: { ...note.args, message } };
}

/** The line for stderr: file, line where there is one, problem, remedy. */
export function lineOf(note: Note): string {
  const { file, line, message } = worded(note).args;
  // File names and parser messages may hold anything; a terminal gets one line without control characters.
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`.replace(/[\s\p{Cc}]+/gu, ' ');
}
