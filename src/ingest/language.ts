import { table } from '../lexicon/table.ts';

/** Words that every English text is full of; few are words of another language too. */
const ENGLISH = table(
  Object.fromEntries('the of and to in a that for on was with at by from were it is as said has'.split(' ').map((w) => [w, true])),
);

/** Fewer letters than this tell no language. */
const ENOUGH = 80;

/** As much of a text as is looked at: its language doesn't change behind that. */
const SAMPLE = 4000;

/**
 * The language of a text, as an ISO 639-1 code. English is told by its commonest words, a fifth of every text; only what hasn't got them
 * is given to the language detector (eld), which takes 0.2 s to load.
 * @param declared what the file says: it counts where the text is too short to tell
 * @returns null where nobody can tell
 */
export async function languageOf(text: string, declared: string | null): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const said = declared === null ? null : (/^[a-z]{2,3}(?=$|[-_])/i.exec(declared.trim())?.[0].toLowerCase() ?? null);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.join('').length < ENOUGH) return said;
  if (words.filter((word) => ENGLISH[word]).length >= words.length * 0.12) return 'en';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample.replace(/https?:\S+/g, ' '));
  return found.language !== '' && found.isReliable() ? found.language : said;
}
