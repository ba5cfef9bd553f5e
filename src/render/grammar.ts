import { irregularPlurals } from '../lexicon/people.ts';
import { singular } from '../model/noun.ts';

/** Pronouns and amounts that stand for several, whatever follows. */
const SEVERAL =
  /^(?:they|we|these|those|some|many|most|several|both|others|few|two|three|four|five|six|dozens?|a\s+(?:few|couple|number|handful|dozen))\b/i;
/** Nouns without a plural form of their own that take a plural verb. */
const ALWAYS = /^(?:police|people|media|personnel|medics|troops)$/i;
/** What stands behind the head of a noun phrase. */
const BEHIND = /\s*(?:[,(;]|\s(?:of|in|at|from|with|for|near|on|to|by|who|whose|that|which|close|speaking|familiar|cited)\s).*$/is;
/** Peoples and followers, among names: "Houthis", "Ukrainians", "separatists". */
const FOLK = /(?:[ai]ns|this|lis|qis|nis|ists|kurds|serbs|arabs)$/i;

/**
 * True where words for somebody take a plural verb: "local officials and a hospital source", "police", "aid workers"; not "the army" or
 * "Reuters".
 * @param named the words are a name: then an s at the end is part of it
 */
export function isSeveral(words: string, named: boolean): boolean {
  if (/^(?:one|another|an?|each|every)\s/i.test(words) && !SEVERAL.test(words)) return hasTwo(words);
  if (SEVERAL.test(words) || hasTwo(words)) return true;
  const head = words.replace(BEHIND, '').trim().split(/\s+/).at(-1) ?? '';
  if (ALWAYS.test(head)) return true;
  // "Israeli forces" is a phrase even where it counts as a name; "Human Rights Watch" is none.
  if (named && /^\p{Lu}/u.test(head)) return !words.includes(' ') && FOLK.test(head);
  const norm = head.toLowerCase();
  return norm !== 'news' && norm !== 'headquarters' && singular(norm, irregularPlurals) !== norm;
}

/** Two parties joined by "and": "officials and a hospital source", "Ana Reyes and others"; not "the Ministry of Health and Population". */
function hasTwo(words: string): boolean {
  const joint = /^(.+?),?\s+and\s+(.+)$/is.exec(words);
  if (!joint || /\s(?:of|for)\s/i.test(joint[1]!)) return false;
  // "Health and Social Affairs Ministry", "Law and Justice": one body.
  return !(/\p{Lu}\p{L}*$/u.test(joint[1]!) && /^\p{Lu}/u.test(joint[2]!));
}

/** Words that opened their sentence, for the middle of one: a leading article is small there, as is "Nobody". */
export const inside = (words: string): string =>
  words.replace(/^(?:An?|The|No|None|Nobody|Another|Some|Many|Several|Dozens|Hundreds|Two|Three|Four|Five)(?=\s|$)/, (article) =>
    article.toLowerCase(),
  );
