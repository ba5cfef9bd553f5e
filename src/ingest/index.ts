import type { Article } from '../model/article.ts';
import { createArticle } from './article.ts';
import type { InputFormat } from './formats.ts';
import { languageOf } from './language.ts';
import { MAX_ARTICLE_BYTES } from './limits.ts';
import { open } from './open.ts';
import { soundText } from './sound.ts';
import { failure, type Ingested, type ReadOptions, type Source, warning } from './source.ts';
import { uniqueIds } from './unique-ids.ts';

/** What the caller says about the articles; it wins over what a file says of itself. */
export interface IngestOptions {
  readonly inputFormat: InputFormat;
  /** ISO 8601 day. */
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  /** `auto` (default) recognises the language of each text; `en` reads everything as English. */
  readonly language?: 'auto' | 'en';
  /** Fields of an article by the names that JSON and tables have for them: `{ text: 'body' }`. */
  readonly map?: ReadOptions['map'];
  /** Most bytes of one article, line or record; default 16 MiB. What is longer becomes a failure. */
  readonly maxArticleBytes?: number;
}

/**
 * Reads sources one after another, each only when it is asked for, so that a long list or a large archive needs the memory of one article. A
 * source that can't be read is a failure in its place, and an id that was used before gets `.2`, `.3` and so on.
 */
export async function* ingest(sources: Iterable<Source | Ingested>, options: IngestOptions): AsyncGenerator<Ingested> {
  const { inputFormat, map = {}, maxArticleBytes = MAX_ARTICLE_BYTES, language = 'auto', ...known } = options;
  const unique = uniqueIds();
  for (const source of sources) {
    if ('notes' in source) {
      yield source;
      continue;
    }
    for await (const { article: draft, notes } of open(source, { inputFormat, map, maxBytes: maxArticleBytes })) {
      if (!draft) {
        yield { article: null, notes };
        continue;
      }
      const { text, replaced } = soundText(draft.text);
      const file = draft.source ?? source.name;
      if (text.trim() === '') {
        yield failure('empty-input', { file });
        continue;
      }
      const made = createArticle({ ...draft, ...known, text });
      const id = unique(made.id);
      const article: Article = { ...made, id, language: language === 'auto' ? await languageOf(text, made.language) : language };
      const more = [
        ...(replaced > 0 ? [warning('replaced-characters', { file, characters: replaced })] : []),
        ...(id !== made.id && draft.id ? [warning('duplicate-id', { file, id: made.id, now: id })] : []),
      ];
      yield { article, notes: more.length > 0 ? [...notes, ...more] : notes };
    }
  }
}
