import { table } from '../lexicon/table.ts';

/** Words that every English text is full of; true for those that are no words of another language, as "in" and "was" are of German. */
const ENGLISH = table({
  ...Object.fromEntries('a in on was at is it as'.split(' ').map((word) => [word, false])),
  ...Object.fromEntries('the of and to that for with by from were said has'.split(' ').map((word) => [word, true])),
});

/** Fewer letters than this tell no language. */
const ENOUGH = 40;

/** Fewer than this tell one only where nothing in them is English: names alone look like another language. */
const PLENTY = 80;

/** How much better than English a language must do in the detector's eyes (0 to 1), in short texts and in others. Tried on headlines without function words. */
const AHEAD = { short: 0.25, long: 0.05 };

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
  const letters = words.join('').length;
  if (letters < ENOUGH) return said;
  const english = words.filter((word) => word in ENGLISH).length;
  const only = words.filter((word) => ENGLISH[word]).length;
  if (english >= words.length * 0.12 && only >= words.length * 0.05) return 'en';
  if (letters < PLENTY && only > 0) return said;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample.replace(/https?:\S+/g, ' '));
  if (found.language === '' || !found.isReliable()) return said;
  if (found.language === 'en') return 'en';
  const { [found.language]: most = 0, en = 0 } = found.getScores();
  return most - en >= (letters < PLENTY ? AHEAD.short : AHEAD.long) ? found.language : said;
}
