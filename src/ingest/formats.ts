/** What `--input-format` can be. `auto` goes by the ending of the name, and without a telling one by the first character. */
export const INPUT_FORMATS = ['auto', 'text', 'markdown', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
