import { measureVerbs } from '../../lexicon/measures.ts';
import { smallNumbers } from '../../lexicon/numerals.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Pos } from '../../model/document.ts';
import { opensTitle } from '../../model/letters.ts';
import { ofWord } from '../../model/word.ts';
import { readVerb } from '../lemma.ts';
import type { RawToken } from '../tokens.ts';
import { isSecondNoun, isSmall, isVerb, verbOf } from './misread-verbs.ts';

const AUXILIARY_CLITICS = new Set(["'ve", "'ll", "'d", "'re", "'m"]);
const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am']);
const PREPOSITIONS = new Set(
  'in on at by for with from to of after before about against among during since until as while when'.split(' '),
);
const HAVE = new Set(['have', 'has', 'had', 'having']);

/** What closed lists and the verbs of this domain know better than statistics. Tags in, tags out; one pass. */
export function repair(tokens: readonly RawToken[], tags: readonly Pos[]): Pos[] {
  const out: Pos[] = [];
  for (let i = 0; i < tokens.length; i++) out.push(isVerb(tokens, tags, out, i) ? 'VERB' : corrected(tokens, tags, i));
  return out;
}

const isWord = ofWord((_, text) => /[\p{L}\p{N}]/u.test(text));
/** A capital with a small letter behind it. */
const isTitled = ofWord((_, text) => opensTitle(text));
const isAmount = ofWord((norm) => /^(?:several|multiple|numerous|various)$/.test(norm));
/** Forms that are verbs whatever the statistics say. */
const isSureVerb = ofWord((norm) => /^(?:fell|died|fled|retook|retaken|recaptured|overran)$/.test(norm));
const isPlural = ofWord((norm) => /(?:[^sui]s|ies|people|men|women|children)$/.test(norm));
const isNumber = ofWord((norm) => Object.hasOwn(smallNumbers, norm));
const isPronoun = ofWord((norm) => /^(?:every|any|some|no)(?:thing|one|body)$/.test(norm));

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
  // "the reports that civilians had died": no article stands before a plural.
  if (norm === 'that' && tag === 'DET' && next === 'NOUN' && isPlural(tokens[i + 1]!) && tags[i - 1] === 'NOUN') return 'SCONJ';
  if (tag === 'VERB' && isSecondNoun(tokens, tags, i)) return 'NOUN';
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
  if (tag === 'ADJ' && /^(?:nationals|officials|locals|civilians|conscripts|medics?)$/.test(norm)) return 'NOUN';
  if (tag === 'PROPN' && /^(?:late|early)$/.test(norm) && /^(?:on|in)$/.test(tokens[i + 1]?.norm ?? '')) return 'ADV';
  if (tag === 'PROPN' && /^(?:former|ex)$/.test(norm) && tokens[i + 1] && isSmall(tokens[i + 1]!)) return 'ADJ';
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
  // "5 dead, 20 injured (4 critically), 2 missing"
  if (tag === 'VERB' && /^(?:injured|wounded|hurt)$/.test(norm) && tags[i - 1] === 'NUM' && isTallied(tokens, i)) return 'ADJ';
  // "kill 28 IS fighters"
  if (tag === 'AUX' && tokens[i]!.text === 'IS' && next === 'NOUN' && tokens.some(isSmall)) return 'PROPN';
  if (norm === 'shot' && tag === 'NOUN' && /^(?:down|dead)$/.test(tokens[i + 1]?.norm ?? '')) return 'VERB';
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
  if (i < 2 || !capital(i) || !capital(i - 1) || capital(i + 1)) return false;
  // "accused by Human Rights Watch of": behind two capitals a third goes on with them.
  if (tags[i + 1] !== 'VERB' && !(tags[i + 1] === 'ADP' && capital(i - 2))) return false;
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
  // "who speaks", ", which rarely comments".
  const at = tags[i - 1] === 'ADV' ? i - 2 : i - 1;
  if (tokens[at]?.norm !== 'who' && !(tokens[at]?.norm === 'which' && tokens[at - 1]?.text === ',')) return false;
  const next = tags[i + 1];
  const { forms } = verbOf(tokens[i]!);
  return next !== 'VERB' && next !== 'AUX' && (forms.includes('past') || (/s$/.test(tokens[i]!.norm) && forms.includes('present')));
}

/** In a bare tally, behind "5 dead," and before a bracket, a comma or the end. */
const isTallied = (tokens: readonly RawToken[], i: number): boolean =>
  /^[(,.;]$/.test(tokens[i + 1]?.text ?? '.') && tokens[i - 2]?.text === ',' && /^(?:dead|killed)$/.test(tokens[i - 3]?.norm ?? '');
