import type { Note } from '../model/analysis.ts';

type Args = Note['args'];

const REMEDY: Readonly<Record<string, string>> = {
  PDF: 'turn it into text first, for instance with pdftotext',
  gzip: 'unpack it first',
  bzip2: 'unpack it first, or pack it with gzip or zstd',
  xz: 'unpack it first, or pack it with gzip or zstd',
  '7-Zip': 'unpack it first, or pack it as .zip',
  RAR: 'unpack it first, or pack it as .zip',
  RTF: 'save it as .docx or plain text',
  'old Office document': 'save it as .docx or plain text',
  OpenDocument: 'save it as .docx or plain text',
  'Excel workbook': 'save it as .csv',
  picture: 'give the text; pictures are not read',
  XML: 'XML is read as NITF, NewsML-G2, RSS and Atom; for others use --input-format, or save the article as plain text',
  HTML: 'save the article as plain text or Markdown',
  binary: 'read are text, Markdown, HTML, PDF, Word, mail, feeds, news XML, CSV, JSON, and archives of them',
};

/** What helps where a file was understood and holds no article. */
const NO_ARTICLE: Readonly<Record<string, string>> = {
  page: 'save the article as plain text if there is one',
  'PDF without text': 'its pages are pictures; run OCR first, for instance ocrmypdf',
};

/** 16777216 → "16 MB". */
const size = (bytes: unknown): string => {
  const units: readonly (readonly [number, string])[] = [
    [1024 ** 2, 'MB'],
    [1024, 'kB'],
    [1, 'bytes'],
  ];
  const [unit, name] = units.find(([one]) => Number(bytes) >= one && Number(bytes) % one === 0) ?? [1, 'bytes'];
  return `${Number(bytes) / unit} ${name}`;
};

/** What went wrong on the way in and what helps, one line each. The place stands in front of it. */
const PROBLEMS: Readonly<Record<string, (args: Args) => string>> = {
  'no-such-file': () => 'no such file; check the path ("-" reads standard input)',
  'no-match': () => 'no file matches; check the pattern',
  'empty-folder': () => 'no file below this folder has an ending that is read (.txt, .html, .ndjson, .zip …); name the files themselves',
  unreadable: ({ reason }) =>
    reason === 'ELOOP'
      ? "can't be read (ELOOP): its links lead round in a circle; name the file itself"
      : `can't be read (${reason}); ${reason === 'EISDIR' ? 'it is a folder' : 'check its permissions'}`,
  'not-text': ({ looks }) =>
    `not text (${looks === 'binary' ? 'binary data' : looks}); ${REMEDY[String(looks)] ?? 'save it as plain text first'}`,
  'empty-input': () => 'empty; give an article with some text',
  'broken-line': ({ reason }) => `${reason}; write one object a line, as in {"text": "…"}`,
  'empty-text': ({ item }) => (item === undefined ? 'the text is empty; the line is left out' : 'has no text, and is left out'),
  'bad-date': ({ value }) => `"${value}" is no date and counts as unknown; write it as 2024-12-27`,
  'broken-front-matter': ({ reason }) => `the front matter is no YAML (${reason}); title and date are not read from it`,
  'decoded-as-windows-1252': () => 'not UTF-8, so read as Windows-1252; save it as UTF-8 if letters look wrong',
  'damaged-utf-8': ({ characters }) => `UTF-8 with ${characters} broken characters, which stand as U+FFFD; check the original`,
  'replaced-characters': ({ characters }) =>
    `${characters} characters are none (NUL, or half of a pair) and stand as U+FFFD; check the original`,
  'duplicate-id': ({ id, now }) => `the id "${id}" was used before, so this article is "${now}"; give each article an id of its own`,
  'too-large': ({ limit }) => `more than ${size(limit)} in one article, line or row; raise --max-article-bytes if it is one`,
  truncated: ({ what }) => `the ${what} breaks off; what came before is read, so fetch it again for the rest`,
  corrupt: ({ what, reason }) => `the ${what} is damaged (${reason}); check it with its own program, or fetch it again`,
  bomb: ({ ratio }) =>
    `unpacks to more than ${ratio} times its size, as no text does; the rest is left out: unpack it yourself if you trust it`,
  'too-nested': ({ depth }) => `more than ${depth} archives one inside the other; unpack the outer ones first`,
  'too-deep': ({ what }) => `the ${what} is nested too deeply to be read; save the article as plain text`,
  'zip-not-on-disk': ({ limit }) => `a ZIP archive of more than ${size(limit)} must be a file of its own; save or unpack it first`,
  locked: () => 'is locked with a password; unlock it first',
  'packed-otherwise': ({ method }) => `is packed by a method (${method}) that is not read; pack it again with plain zip`,
  'no-lines': ({ lines }) => `the first ${lines} lines hold no JSON object, so the rest is left out; say what it is with --input-format`,
  'no-article': ({ looks }) => `no article found (${looks}); ${NO_ARTICLE[String(looks)] ?? 'leave it out, or give the text itself'}`,
  'no-column': ({ column, columns }) => `no column "${column}"; name the one with the text, as in --map text=body (there are: ${columns})`,
  'broken-row': ({ reason }) => `${reason}; the row is left out`,
  'broken-table': ({ reason }) => `${reason}; the rest of the table is left out: check the quotation marks`,
  'broken-json': ({ reason }) => `not JSON (${reason}); check the file, or use --input-format text`,
  'attachments-left-out': ({ count }) =>
    `${count === 1 ? 'one attachment is' : `${count} attachments are`} not read; save what is an article as a file`,
  'left-out': ({ count, kinds }) =>
    `${count === 1 ? 'one file is' : `${count} files are`} of kinds that are not read (${kinds}), and left out`,
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
  const { file, line, item, message } = worded(note).args;
  const at = line === undefined ? (item === undefined ? '' : `, number ${item}`) : `:${line}`;
  // File names and parser messages may hold anything; a terminal gets one line without control characters.
  return `${file}${at}: ${message}`.replace(/[\s\p{Cc}]+/gu, ' ');
}
