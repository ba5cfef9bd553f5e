/**
 * A lookup table without a prototype: words of articles are looked up in it, and "constructor" is a word. Entries as given, frozen.
 */
export const table = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));

/** The words of a text, which single spaces part. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
