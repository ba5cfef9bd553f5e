import { countries } from '../lexicon/countries.ts';
import { irregularPlurals } from '../lexicon/people.ts';
import { peoples } from '../lexicon/peoples.ts';
import { table } from '../lexicon/table.ts';
import { singular } from '../model/noun.ts';

/** Lower case, without accents, apostrophes and possessive endings. */
export const plain = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[’'`ʼ]/g, '');

const ASCII = /^[\0-\x7f]*$/;

/** The words of a phrase, plain. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A plain noun in the singular. */
export const one = (word: string): string => singular(word, irregularPlurals);

const states: Record<string, string> = {};
for (const { iso, demonyms } of countries) for (const name of demonyms) for (const form of [name, `${name}s`]) states[plain(form)] ??= iso;

/** Adjectives and nouns of nationality, plain, with their country (ISO 3166-1 alpha-3). */
export const stateOf: Readonly<Record<string, string>> = table(states);

const faiths = new Set(peoples.flatMap((name) => [plain(name), plain(`${name}s`)]));

/** True for words that say whose people they are: Ukrainian, Palestinians, Christians. */
export const isPeople = (word: string): boolean => stateOf[word] !== undefined || faiths.has(word);
