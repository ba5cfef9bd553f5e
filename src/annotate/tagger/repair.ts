import { measureVerbs } from '../../lexicon/measures.ts';
import { smallNumbers } from '../../lexicon/numerals.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Pos } from '../../model/document.ts';
import { opensLower, opensTitle, opensUpper } from '../../model/letters.ts';
import { ofWord } from '../../model/word.ts';
import { readVerb } from '../lemma.ts';
import type { RawToken } from '../tokens.ts';

const AUXILIARY_CLITICS = new Set(["'ve", "'ll", "'d", "'re", "'m"]);
const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am']);
const PREPOSITIONS = new Set(
  'in on at by for with from to of after before about against among during since until as while when'.split(' '),
);
const HAVE = new Set(['have', 'has', 'had', 'having']);
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/** What closed lists and the verbs of this domain know better than statistics. Tags in, tags out; one pass. */
export function repair(tokens: readonly RawToken[], tags: readonly Pos[]): Pos[] {
  const out: Pos[] = [];
  for (let i = 0; i < tokens.length; i++) out.push(isVerb(tokens, tags, out, i) ? 'VERB' : corrected(tokens, tags, i));
  return out;
}

/** Is a word that looks like a noun or an adjective a verb? */
const isVerb = (tokens: readonly RawToken[], tags: readonly Pos[], done: readonly Pos[], i: number): boolean =>
  (tags[i] === 'NOUN' || tags[i] === 'ADJ' || tags[i] === 'PROPN') &&
  (isReport(tokens, tags, done, i) ||
    isAside(tokens, tags, i) ||
    isClosing(tokens, tags, i) ||
    isPast(tokens, tags, i) ||
    isPersonal(tokens, tags, i) ||
    isSecondHarm(tokens, tags, i) ||
    isBlow(tokens, tags, i) ||
    isBareReport(tokens, tags, done, i) ||
    isHarming(tokens, tags, i) ||
    isRise(tokens, tags, done, i));

const isWord = ofWord((_, text) => /[\p{L}\p{N}]/u.test(text));
const isSmall = ofWord((_, text) => opensLower(text));
/** A capital with a small letter behind it. */
const isTitled = ofWord((_, text) => opensTitle(text));
const isAmount = ofWord((norm) => /^(?:several|multiple|numerous|various)$/.test(norm));
/** Forms that are verbs whatever the statistics say. */
const isSureVerb = ofWord((norm) => /^(?:fell|died|fled|retook|retaken|recaptured|overran)$/.test(norm));
const isNumber = ofWord((norm) => Object.hasOwn(smallNumbers, norm));
const isPronoun = ofWord((norm) => /^(?:every|any|some|no)(?:thing|one|body)$/.test(norm));
const verbOf = ofWord(readVerb);
/** Ends as a verb of the present does, and is no capital. */
const mayReport = ofWord((norm, text) => !opensUpper(text) && /(?:[a-z]s|ing)$/.test(norm));
const isReporting = ofWord((norm) => Object.hasOwn(reportingVerbs, norm));
const mayBlow = ofWord(
  (norm) => /^(?:shot|hit|cut|left|held|fled|struck)$/.test(norm) || (norm.endsWith('ed') && !!measureVerbs[readVerb(norm).lemma]?.length),
);

/** Marks, contracted auxiliaries, "have" before a participle, "the military" with no noun behind it. */
function corrected(tokens: readonly RawToken[], tags: readonly Pos[], i: number): Pos {
  const { norm, text } = tokens[i]!;
  const tag = tags[i]!;
  const next = tags[i + 1];
  if (!isWord(tokens[i]!)) return /^[$€£¥₹₽%+=<>~^|°]$/.test(text) ? 'SYM' : norm === "'" ? tag : 'PUNCT';
  if (AUXILIARY_CLITICS.has(norm)) return 'AUX';
  if (tag === 'VERB' && BE.has(norm)) return 'AUX';
  if (
    tag === 'VERB' &&
    HAVE.has(norm) &&
    (next === 'VERB' ||
      next === 'AUX' ||
      (next === 'ADV' && tags[i + 2] === 'VERB') ||
      (i + 1 < tokens.length && isSureVerb(tokens[i + 1]!))) &&
    !/ing$/.test(tokens[i + 1]!.norm)
  )
    return 'AUX';
  if (tag === 'VERB' && BE.has(tokens[i - 1]?.norm ?? '') && isBareBase(tokens[i]!) && next !== 'NOUN') return 'ADJ';
  // "Several armed men", "Multiple suspected rebels": words of amount are no names.
  if ((tag === 'PROPN' || tag === 'VERB' || tag === 'NOUN') && isAmount(tokens[i]!)) return 'ADJ';
  if (tag === 'VERB' && isNamePart(tokens, tags, i)) return 'PROPN';
  if (tag === 'VERB' && i === 0 && norm.endsWith('ed') && next === 'NOUN') return 'ADJ';
  if (tag === 'NOUN' && isRelativeVerb(tokens, tags, i)) return 'VERB';
  if (
    tag === 'VERB' &&
    /^(?:fighting|shelling|bombing|killing|mining|looting)$/.test(norm) &&
    tags[i - 1] === 'DET' &&
    (next === 'VERB' || next === 'AUX')
  )
    return 'NOUN';
  if (
    tag === 'VERB' &&
    /^(?:suspected|alleged)$/.test(norm) &&
    (/^(?:ADP|DET)$/.test(tags[i - 1] ?? '') || (i > 0 && isAmount(tokens[i - 1]!))) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next ?? '')
  )
    return 'ADJ';
  if (tag === 'ADJ' && /^(?:nationals|officials|locals|civilians|conscripts)$/.test(norm)) return 'NOUN';
  if (/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/.test(norm))
    return 'NUM';
  // "in Tell, Nablus": a capital behind a preposition of place is a name.
  if (
    tag === 'VERB' &&
    i > 1 &&
    /^(?:in|near|at|from)$/.test(tokens[i - 1]!.norm) &&
    /^\p{Lu}\p{Ll}+$/u.test(text) &&
    !norm.endsWith('ing')
  )
    return 'PROPN';
  // "Israel's offensive has killed 40"
  if (tag === 'ADJ' && norm === 'offensive' && tokens[i - 1]?.norm === "'s" && /^(?:AUX|VERB|ADP)$/.test(next ?? '')) return 'NOUN';
  // "have since revised the toll"
  if (norm === 'since' && next === 'VERB' && HAVE.has(tokens[i - 1]?.norm ?? '')) return 'ADV';
  // "a man aged 23": the word leads to a figure as a preposition does.
  if (norm === 'aged' && (next === 'NUM' || tokens[i + 1]?.norm === 'between')) return 'ADP';
  if (norm === 'taken' && /^(?:prisoner|captive|hostage)$/.test(tokens[i + 1]?.norm ?? '')) return 'VERB';
  if (norm === 'shot' && tag === 'NOUN' && tokens[i + 1]?.norm === 'down') return 'VERB';
  if (tag === 'VERB' && /^(?:dozens|hundreds|thousands)$/.test(norm)) return 'NOUN';
  // "When rebels stormed", "rose to nine", "The town fell": tags the statistics get wrong in this domain.
  if (tag === 'VERB' && norm === 'rebels' && (next === 'VERB' || next === 'AUX')) return 'NOUN';
  if (tag === 'VERB' && isNumber(tokens[i]!)) return 'NUM';
  if (isSureVerb(tokens[i]!) && (tag === 'NOUN' || tag === 'ADJ')) return 'VERB';
  if (tag !== 'VERB' && isDone(tokens, tags, i)) return 'VERB';
  if (norm === 'enemy' && tag === 'VERB') return 'NOUN';
  if (norm === 'further' && next === 'VERB') return 'ADV';
  if (isPronoun(tokens[i]!)) return 'PRON';
  if (tag === 'VERB' && tokens[i - 2]?.norm === 'according' && tokens[i - 1]!.norm === 'to') return 'NOUN';
  if ((tag === 'VERB' || tag === 'ADP' || tag === 'X') && isQuotedName(tokens, tags, i)) return 'PROPN';
  if (tag === 'ADJ' && norm === 'general' && tags[i - 1] === 'NOUN' && !/^(?:NOUN|PROPN|ADJ)$/.test(next ?? '')) return 'NOUN';
  if (tag === 'ADJ' && norm === 'chief' && /^(?:NOUN|PROPN)$/.test(tags[i - 1] ?? '') && !/^(?:NOUN|PROPN|ADJ)$/.test(next ?? ''))
    return 'NOUN';
  if (tag === 'ADJ' && RANK.test(`${tokens[i - 1]?.norm} ${norm}`)) return 'NOUN';
  if (tag === 'ADJ' && norm.endsWith('military') && next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'CCONJ')
    return 'NOUN';
  return tag;
}

/** "the schoolboys abducted last month": a harm done to the plural before it. */
function isDone(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if ((tags[i] !== 'NOUN' && tags[i] !== 'ADJ') || tags[i - 1] !== 'NOUN' || !/[^s]s$|men$|people$|children$/.test(tokens[i - 1]!.norm))
    return false;
  const { norm } = tokens[i]!;
  if (!norm.endsWith('ed') || !measureVerbs[readVerb(norm).lemma]?.length) return false;
  return /^(?:last|in|by|on|from|during|since|at|near)$/.test(tokens[i + 1]?.norm ?? '');
}

/** "police chief Ann Oro": the rank of a name. */
const RANK = /^(?:police chief|(?:brigadier|major|lieutenant|colonel|attorney|inspector|adjutant) general)$/;

/** "were thin": behind a form of "be" a bare base is an adjective. */
const isBareBase = ofWord((norm) => readVerb(norm).forms.join() === 'base' && !/(?:ing|ed|en)$/.test(norm));

/** "the Red Cross said": capitals in the middle of a sentence, before its verb, go on with the name. */
function isNamePart(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  const capital = (k: number) => k < tokens.length && isTitled(tokens[k]!);
  if (i < 2 || !capital(i) || !capital(i - 1) || tags[i + 1] !== 'VERB' || capital(i + 1)) return false;
  // In a headline capitals say nothing.
  return tokens.filter(isSmall).length >= 4;
}

/** '…," Lynch said': a capital that opens the sentence or stands right behind a quotation, before a verb of speech, is a name whatever else the word may be. */
const isQuotedName = (tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean =>
  !isAmount(tokens[i]!) &&
  (i === 0 ? !Object.hasOwn(reportingVerbs, verbOf(tokens[i]!).lemma) : /^["”’]$|^''$/.test(tokens[i - 1]!.text)) &&
  isTitled(tokens[i]!) &&
  !PREPOSITIONS.has(tokens[i]!.norm) &&
  tags[i + 1] === 'VERB' &&
  Object.hasOwn(reportingVerbs, verbOf(tokens[i + 1]!).lemma);

/** "the liar who speaks for": right behind "who" stands a verb. */
function isRelativeVerb(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (tokens[i - 1]?.norm !== 'who') return false;
  const next = tags[i + 1];
  const { forms } = verbOf(tokens[i]!);
  return next !== 'VERB' && next !== 'AUX' && (forms.includes('past') || (/s$/.test(tokens[i]!.norm) && forms.includes('present')));
}

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

/** "kills six, wounds 12": in a headline a second harm goes on behind a comma or "and". */
function isSecondHarm(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (tags[i] !== 'NOUN' || tags[i + 1] !== 'NUM' || !/[^s]s$/.test(tokens[i]!.norm) || !/^(?:,|and|&)$/.test(tokens[i - 1]?.norm ?? ''))
    return false;
  if (!measureVerbs[verbOf(tokens[i]!).lemma]?.length) return false;
  return tags.slice(0, i).some((t, k) => t === 'VERB' && /[^s]s$/.test(tokens[k]!.norm));
}

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
