/** What `--input-format` can be: how to read what is no container. `auto` goes by content first and by the ending of the name second. */
export const INPUT_FORMATS = [
  'auto',
  'text',
  'markdown',
  'html',
  'ndjson',
  'json',
  'csv',
  'tsv',
  'pdf',
  'docx',
  'feed',
  'eml',
  'mbox',
  'ninjs',
  'nitf',
  'newsml',
] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** Files that hold files. They are always told by content, whatever `--input-format` says of what is inside. */
const CONTAINERS = ['zip', 'tar', 'gzip', 'zstd', 'warc'] as const;
export type Container = (typeof CONTAINERS)[number];

/** Everything that has a reader. `xml` is XML whose root element nobody knows. */
export type Kind = Exclude<InputFormat, 'auto'> | Container | 'xml';

export const isContainer = (kind: string): kind is Container => (CONTAINERS as readonly string[]).includes(kind);
