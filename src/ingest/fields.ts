/** The fields of an article that `--map` can name. */
export const FIELDS = ['text', 'id', 'title', 'published', 'outlet', 'url', 'byline', 'language'] as const;
export type Field = (typeof FIELDS)[number];
