import { table } from '../lexicon/table.ts';
import type { Note } from '../model/analysis.ts';
import type { Kind } from './formats.ts';
import type { Failure } from './source.ts';

/** What the ending of a name says about a file. */
const ENDINGS: Readonly<Record<string, Kind>> = table({
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  pdf: 'pdf',
  docx: 'docx',
  rss: 'feed',
  atom: 'feed',
  eml: 'eml',
  mbox: 'mbox',
  mbx: 'mbox',
  nitf: 'nitf',
  // Told apart by their root element: NITF, NewsML-G2, RSS, Atom.
  xml: 'xml',
  zip: 'zip',
  tar: 'tar',
  tgz: 'gzip',
  gz: 'gzip',
  zst: 'zstd',
  tzst: 'zstd',
  warc: 'warc',
  wet: 'warc',
});

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind that the ending of a name stands for. */
export const kindOfName = (name: string): Kind | null => ENDINGS[endingOf(name)] ?? null;

/** What is left of a name when the compression is taken off: `a.tar.gz` → `a.tar`, `a.tgz` → `a.tar`. */
export const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst)$/i, '').replace(/\.(?:tgz|tzst)$/i, '.tar');

/**
 * The name of a member as it is shown. It is never used as a path, so `../` may stay in it; control characters and marks that turn
 * the writing direction round would fool the reader of a terminal and are taken out.
 */
export const memberName = (container: string, name: string): string =>
  `${container}!${name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')}`;

/** Hidden files and what macOS adds to archives. */
const isHidden = (path: string): boolean => path.split(/[/\\]/).some((part) => /^(?:\.[^.]|__MACOSX$)/.test(part));

/** Counts members that are left out for their names, so that one line can say so in the end. */
export interface LeftOut {
  /** True when a member is hidden, or of no kind that is read, in which case it is counted. */
  readonly skips: (path: string) => boolean;
  /** Counts one that was left out for another reason. */
  readonly add: (what: string) => void;
  /** The line, or nothing where nothing was left out. */
  readonly report: (file: string) => readonly Failure[];
}

/** @param bare whether names without an ending go through, to be told by content */
export function leavingOut({ bare }: { readonly bare: boolean }): LeftOut {
  const counts = new Map<string, number>();
  const add = (what: string) => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  return {
    skips: (path) => {
      if (isHidden(path)) return true;
      if (kindOfName(path) || (bare && endingOf(path) === '')) return false;
      add(endingOf(path) === '' ? 'no ending' : `.${endingOf(path)}`);
      return true;
    },
    add,
    report: (file) => (counts.size === 0 ? [] : [{ article: null, notes: [leftOutNote(file, counts)] }]),
  };
}

function leftOutNote(file: string, counts: ReadonlyMap<string, number>): Note {
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const kinds = most.slice(0, 5).map(([what, n]) => `${what} ${n}`);
  const count = most.reduce((sum, [, n]) => sum + n, 0);
  return { code: 'left-out', severity: 'info', args: { file, count, kinds: kinds.join(', ') + (most.length > 5 ? ' …' : '') } };
}
