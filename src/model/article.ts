/** One article as it leaves ingest. `text` is fixed here; from now on nobody changes a character. */
export interface Article {
  /** Given by the input line, else made from the content. */
  readonly id: string;
  /** File path or `-`, as the user named it, with `!` before the path inside a container; null for articles handed over by a program. */
  readonly source: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 day (`2024-12-27`): the reference date for "on Friday". Null where nobody said. */
  readonly published: string | null;
  readonly url: string | null;
  /** Who wrote it, as printed: "Ana Reyes and Tom Okello". */
  readonly byline: string | null;
  /** ISO 639-1 code (`en`) where the text or the file tells; null is read as English. */
  readonly language: string | null;
}
