import { measureVerbs } from '../../lexicon/measures.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Pos } from '../../model/document.ts';
import { opensLower, opensUpper } from '../../model/letters.ts';
import { ofWord } from '../../model/word.ts';
import { readVerb } from '../lemma.ts';
import type { RawToken } from '../tokens.ts';

// Verbs of this domain that statistics take for nouns, adjectives or names.

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;
export const isSmall = ofWord((_, text) => opensLower(text));
export const verbOf = ofWord(readVerb);
/** Ends as a verb of the present does, and is no capital. */
const mayReport = ofWord((norm, text) => !opensUpper(text) && /(?:[a-z]s|ing)$/.test(norm));
const isReporting = ofWord((norm) => Object.hasOwn(reportingVerbs, norm));
const mayBlow = ofWord(
  (norm) => /^(?:shot|hit|cut|left|held|fled|struck)$/.test(norm) || (norm.endsWith('ed') && !!measureVerbs[readVerb(norm).lemma]?.length),
);

/** Is a word that looks like a noun or an adjective a verb? */
export const isVerb = (tokens: readonly RawToken[], tags: readonly Pos[], done: readonly Pos[], i: number): boolean =>
  (tags[i] === 'NOUN' || tags[i] === 'ADJ' || tags[i] === 'PROPN') &&
  (isReport(tokens, tags, done, i) ||
    isAside(tokens, tags, i) ||
    isClosing(tokens, tags, i) ||
    isPast(tokens, tags, i) ||
    isPersonal(tokens, tags, i) ||
    isQuoting(tokens, tags, i) ||
    isSecondHarm(tokens, tags, i) ||
    isBlow(tokens, tags, i) ||
    isBareReport(tokens, tags, done, i) ||
    isHarming(tokens, tags, i) ||
    isOfOrdinal(tokens, tags, i) ||
    isGerund(tokens, tags, i) ||
    isRise(tokens, tags, done, i));

/** "The dam, officials contend, may burst": a plural noun and a verb of speech between commas. */
function isAside(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  return (
    tags[i] === 'NOUN' &&
    NOMINAL.test(tags[i - 1]!) &&
    ((tokens[i + 1]?.text === ',' && tokens[i - 2]?.text === ',' && Object.hasOwn(reportingVerbs, tokens[i]!.norm)) ||
      // "…?” a narrator in the film asks."
      (tokens[i + 1]?.text === '.' &&
        /^(?:says|asks|adds|writes|notes|warns)$/.test(tokens[i]!.norm) &&
        tokens.slice(0, i).some((t) => /^["”’]$/.test(t.text))))
  );
}

/** "…, the Pentagon estimates.": a singular noun and a verb of speech close the sentence behind a comma. */
function isClosing(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (tags[i] !== 'NOUN' || !mayReport(tokens[i]!) || (tokens[i + 1] && !/^[.;]$/.test(tokens[i + 1]!.text))) return false;
  const verb = reportingVerbs[verbOf(tokens[i]!).lemma];
  if (!verb || !/[tT]/.test(verb.frames) || !/^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') || /[^su]s$/.test(tokens[i - 1]!.norm))
    return false;
  let k = i - 1;
  while (k > i - 6 && k >= 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tags[k]!)) k--;
  return tokens[k]?.text === ',' && k < i - 1 && tags.slice(0, k).some((t) => t === 'VERB' || t === 'AUX');
}

/** "An aid worker spoke of 50 dead", "said 5 died": behind a noun or a figure these are no nouns. */
const isPast = (tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean =>
  /^(?:spoke|died|fled|perished|drowned|survived)$/.test(tokens[i]!.norm) && NOMINAL.test(tags[i - 1] ?? '');

/** "She said she speaks more often": right behind such a pronoun a present form is a verb. */
const isPersonal = (tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean =>
  tags[i] === 'NOUN' &&
  /^(?:he|she)$/.test(tokens[i - 1]?.norm ?? '') &&
  mayReport(tokens[i]!) &&
  tags[i + 1] !== 'VERB' &&
  tags[i + 1] !== 'AUX';

/** "The BBC quotes residents as saying": a verb where "as" and a verb of speech follow. */
const isQuoting = (tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean =>
  /^(?:quotes|cites|quoted|cited)$/.test(tokens[i]!.norm) &&
  tags[i - 1] === 'PROPN' &&
  tokens.slice(i + 1, i + 12).some((t, k, list) => t.norm === 'as' && /ing$/.test(list[k + 1]?.norm ?? ''));

/** "kills six, wounds 12": in a headline a second harm goes on behind a comma or "and". */
function isSecondHarm(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (tags[i] !== 'NOUN' || tags[i + 1] !== 'NUM' || !/[^s]s$/.test(tokens[i]!.norm) || !/^(?:,|and|&)$/.test(tokens[i - 1]?.norm ?? ''))
    return false;
  if (!measureVerbs[verbOf(tokens[i]!).lemma]?.length) return false;
  return tags.slice(0, i).some((t, k) => t === 'VERB' && /[^s]s$/.test(tokens[k]!.norm));
}

/** "; a third wounded nine", "the second killed 11": behind an ordinal that stands for a blast, and before a figure. */
const isOfOrdinal = (tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean =>
  tags[i + 1] === 'NUM' &&
  /^(?:killed|wounded|injured)$/.test(tokens[i]!.norm) &&
  /^(?:second|third|fourth|fifth|other|latter|first)$/.test(tokens[i - 1]?.norm ?? '') &&
  /^(?:an?|the)$/.test(tokens[i - 2]?.norm ?? '');

/** ", damaging buildings", "and wounding five": a harm goes on behind a comma or "and", before what it harmed. */
function isHarming(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if ((tags[i] !== 'ADJ' && tags[i] !== 'NOUN') || !/^(?:,|and|&)$/.test(tokens[i - 1]?.norm ?? '')) return false;
  // "kills six, wounds 12"
  if (/^(?:wounds|injures|hurts|kills)$/.test(tokens[i]!.norm) && (tags[i + 1] === 'NUM' || /^at$/.test(tokens[i + 1]?.norm ?? '')))
    return true;
  if (!tokens[i]!.norm.endsWith('ing')) return false;
  if (!measureVerbs[verbOf(tokens[i]!).lemma]?.length) return false;
  const next = tokens[i + 1]?.norm ?? '';
  return (
    tags[i + 1] === 'NUM' ||
    /^(?:at|more|nearly|about|several|dozens|scores|hundreds|thousands|many|some|the|a|an|up|over)$/.test(next) ||
    (tags[i + 1] === 'NOUN' && /s$|people/.test(next))
  );
}

/** "accused of bombing a market": an object follows. */
const isGerund = (tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean =>
  /^(?:bombing|shelling|killing|shooting|looting|raiding|burning|attacking|fighting)$/.test(tokens[i]!.norm) &&
  /^(?:of|for|denied|denies)$/.test(tokens[i - 1]?.norm ?? '') &&
  (tags[i + 1] === 'DET' || tags[i + 1] === 'NUM');

/** "The toll from the raid increases to 136": a rise in the present looks like a noun. */
function isRise(tokens: readonly RawToken[], tags: readonly Pos[], done: readonly Pos[], i: number): boolean {
  if (tags[i] !== 'NOUN' || !/^(?:increases|rises|rose|climbs|jumps|reaches|hits|passes|tops|falls|fell|drops)$/.test(tokens[i]!.norm))
    return false;
  const next = tokens[i + 1]?.norm;
  if (
    !(tags[i + 1] === 'NUM' || (next === 'to' && tokens[i + 2]) || next === 'past' || next === 'above') ||
    !NOMINAL.test(done[i - 1] ?? '')
  )
    return false;
  return !done.includes('VERB') && !done.includes('AUX');
}

/** "Aid agencies dispute that", "Our dead number three": a bare verb that looks like a noun, behind a plural. */
function isBareReport(tokens: readonly RawToken[], tags: readonly Pos[], done: readonly Pos[], i: number): boolean {
  if (tags[i] !== 'NOUN' || i === 0 || !isSmall(tokens[i]!) || !(isReporting(tokens[i]!) || tokens[i]!.norm === 'number')) return false;
  if (!/[^s]s$|^(?:dead|people|police|men|women)$/.test(tokens[i - 1]!.norm) || !/^(?:NOUN|PROPN|ADJ)$/.test(done[i - 1]!)) return false;
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm ?? '';
  const counts = norm === 'number' && tags[i + 1] === 'NUM';
  const reports =
    Object.hasOwn(reportingVerbs, norm) &&
    (/^(?:the|it|this|they|he|she|its|their|to)$/.test(next) || (next === 'that' && tags[i + 2] !== 'VERB' && tags[i + 2] !== 'AUX'));
  if (!counts && !reports) return false;
  for (let k = i - 1; k >= 0 && !/^(?:[;:—–]|that|and|but|while)$/.test(tokens[k]!.norm); k--)
    if (done[k] === 'VERB' || done[k] === 'AUX') return false;
  return true;
}

/**
 * "The Observatory documents three massacres", "the group claims to have taken", "with the UN recording 44 attacks": a verb of speech
 * or of harm that looks like a noun, behind a noun and before an object, where the clause has no verb yet.
 */
function isReport(tokens: readonly RawToken[], tags: readonly Pos[], done: readonly Pos[], i: number): boolean {
  if (tags[i] !== 'NOUN' && tags[i] !== 'PROPN') return false;
  if (i === 0 || !mayReport(tokens[i]!) || !(NOMINAL.test(done[i - 1]!) || done[i - 1] === 'ADV' || /^[)”"]$/.test(tokens[i - 1]!.text)))
    return false;
  const { lemma, forms } = verbOf(tokens[i]!);
  if (!Object.hasOwn(reportingVerbs, lemma) && !measureVerbs[lemma]?.length) return false;
  const next = tokens[i + 1];
  const object =
    !!next &&
    (/^(?:that|the|a|an|his|her|its|their|at|more|nearly|responsibility)$/.test(next.norm) ||
      tags[i + 1] === 'NUM' ||
      (next.norm === 'to' && /^(?:VERB|AUX)$/.test(tags[i + 2] ?? '')));
  if (!object) return false;
  const ing = forms.includes('ing');
  for (let k = i - 1; k >= 0; k--) {
    if (ing && tokens[k]!.norm === 'with' && i - k <= 9) return true;
    if (done[k] === 'SCONJ' || /^(?:[;:—–]|that|and|but|while)$/.test(tokens[k]!.norm)) break;
    // A verb behind "who" belongs to the subject.
    if ((done[k] === 'VERB' || done[k] === 'AUX') && !/^(?:who|which)$/.test(tokens[k - 1]?.norm ?? '')) return false;
  }
  return !ing;
}

/** "Gunners shot down three drones": a past form that is a noun too, behind a plural and before a particle or what it hit. */
function isBlow(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (i === 0 || (tags[i] !== 'NOUN' && tags[i] !== 'ADJ')) return false;
  if (!mayBlow(tokens[i]!)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tags[i - 1]!) || !/s$|men$|people$|police$/.test(tokens[i - 1]!.norm)) return false;
  const next = tokens[i + 1]?.norm ?? '';
  return /^(?:down|at|dead|the|a|an|at|nearly|more|several|dozens|some)$/.test(next) || tags[i + 1] === 'NUM';
}

/** "an apartment block in Orvo": behind one thing a bare form agrees with nothing, so it is no verb. */
export function isSecondNoun(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (i < 2 || !isSmall(tokens[i]!) || tags[i - 1] !== 'NOUN' || !/^an?$/.test(tokens[i - 2]!.norm)) return false;
  if (/s$/.test(tokens[i - 1]!.norm)) return false;
  const { forms } = verbOf(tokens[i]!);
  return !forms.includes('past') && !forms.includes('ing') && (tags[i + 1] === 'ADP' || tags[i + 1] === 'PUNCT') && forms.includes('base');
}
