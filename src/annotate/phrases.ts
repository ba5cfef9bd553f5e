import { countries } from '../lexicon/countries.ts';
import { peoples } from '../lexicon/peoples.ts';
import type { NounPhrase, Phrase, Token, VerbGroup } from '../model/document.ts';
import { readVerb } from './lemma.ts';

const QUOTE_MARKS = new Set(['“', '”', '"', '‘', '’', "'", '``', "''", '«', '»', '„']);
const POSSESSIVE_PRONOUNS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
const PREDETERMINERS = new Set(['all', 'both', 'half', 'such', 'not', 'even', 'only', 'just']);
/** What may stand before a figure inside a noun phrase: "at least 12", "as many as 40", "up to 3". */
const HEDGE_WORDS = new Set([
  'at',
  'least',
  'most',
  'more',
  'less',
  'fewer',
  'than',
  'as',
  'many',
  'few',
  'up',
  'to',
  'about',
  'around',
  'over',
  'under',
  'nearly',
  'almost',
  'some',
  'roughly',
  'approximately',
  'close',
  'upwards',
  'of',
  'no',
  'well',
  'possibly',
  'perhaps',
  'only',
  'another',
  'between',
  'or',
  'an',
  'estimated',
  'reportedly',
  'just',
  'exactly',
  'further',
]);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', "'ll", "'d", 'ca', 'wo']);
const TIME_NOUNS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'overnight',
  'tonight',
]);

/** Participles that have become prepositions: no verb group begins with them. */
const PREPOSITIONAL = new Set([
  'according',
  'including',
  'following',
  'regarding',
  'concerning',
  'excluding',
  'pending',
  'given',
  'amid',
  'depending',
  'owing',
]);
/** First words of a hedge; the others of HEDGE_WORDS only go on. */
const NOT_FIRST = new Set(['to', 'of', 'than', 'or', 'most', 'least', 'many', 'few', 'as', 'an']);

const isNominal = (t: Token) => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'SYM';
const isModifier = (t: Token) => t.pos === 'ADJ' || t.pos === 'DET' || (t.pos === 'PRON' && POSSESSIVE_PRONOUNS.has(t.norm));
export const isQuoteMark = (t: Token) => QUOTE_MARKS.has(t.text);

/** Is this token the mark of a possessor ("Ukraine’s", "the soldiers’")? */
export function isPossessive(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  const before = tokens[i - 1];
  if (!t || !before || before.end !== t.start) return false;
  if (t.norm === "'s") return before.pos !== 'PRON' && t.pos !== 'AUX' && t.pos !== 'VERB';
  return (
    (t.text === '’' || t.text === "'") &&
    /s$/i.test(before.text) &&
    isNominal(before) &&
    /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(tokens[i + 1]?.pos ?? '')
  );
}

/** The noun phrases and verb groups of tokens `[from, to)`, from left to right. */
export function findPhrases(tokens: readonly Token[], from: number, to: number, base: number): Phrase[] {
  const out: Phrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = verbGroup(tokens, i, to, base + out.length) ?? nounPhrase(tokens, i, to, base + out.length);
    if (phrase) {
      out.push(phrase);
      i = phrase.after;
    } else {
      i++;
    }
  }
  return out;
}

/** Participles that tie a name to what follows: "al-Qaeda associated leader", "Turkish backed groups". */
const LINKED = new Set([
  'backed',
  'associated',
  'linked',
  'affiliated',
  'led',
  'aligned',
  'allied',
  'trained',
  'funded',
  'held',
  'controlled',
  'occupied',
  'inspired',
  'sponsored',
  'dominated',
  'administered',
]);

/** Is the verb form at `i` part of a noun phrase ("the captured soldier", "two wounded men", "its growing role")? */
function isPremodifier(tokens: readonly Token[], i: number, started: boolean): boolean {
  const t = tokens[i]!;
  if (t.pos !== 'VERB' || !/(?:ing|ed|en|wn|nt|ught|ost|old)$/.test(t.norm)) return false;
  const before = tokens[i - 1];
  const bare =
    !started &&
    /ed$/.test(t.norm) &&
    before?.pos === 'ADP' &&
    tokens[i + 1]?.pos === 'NOUN' &&
    /s$|people|men|women/.test(tokens[i + 1]!.norm);
  if (
    bare ||
    (LINKED.has(t.norm) &&
      !!before &&
      (before.pos === 'PROPN' || before.pos === 'NOUN' || before.pos === 'ADJ') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''))
  )
    return true;
  if (
    !started ||
    !before ||
    !(
      before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      before.pos === 'PART' ||
      before.pos === 'ADV' ||
      POSSESSIVE_PRONOUNS.has(before.norm)
    )
  )
    return false;
  const next = tokens[i + 1];
  return (
    !!next &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || (next.pos === 'VERB' && isPremodifier(tokens, i + 1, true)))
  );
}

const DEMONYMS = new Set(
  [...countries.flatMap((c) => c.demonyms), ...peoples]
    .flatMap((name) => name.toLowerCase().split(' ').slice(-1))
    .filter((word) => !word.endsWith('s') || word.endsWith('us')),
);

/** Words of nations stand before nouns as adjectives do: "North Korean military leaders". */
const isDemonym = (t: Token) => (t.pos === 'PROPN' || t.pos === 'ADJ') && DEMONYMS.has(t.norm);

/**
 * Reads a base noun phrase from token `from`. A phrase is open while modifiers may follow (after determiners, adjectives, figures,
 * possessors, words of nations) and closed by a common noun or a name, after which only more nouns belong to it.
 */
function nounPhrase(tokens: readonly Token[], from: number, to: number, index: number): NounPhrase | null {
  const start = tokens[from]!;
  if (start.pos === 'PRON' && !POSSESSIVE_PRONOUNS.has(start.norm)) {
    return RELATIVES.has(start.norm) ? null : { kind: 'noun', i: index, first: from, after: from + 1, head: from };
  }
  const hedged = hedgeEnd(tokens, from, to);
  let i = hedged;
  let head = -1;
  let open = true;
  let time = false;
  for (; i < to; i++) {
    const t = tokens[i]!;
    const next = i + 1 < to ? tokens[i + 1]! : undefined;
    if (isNominal(t)) {
      if (!open && TIME_NOUNS.has(t.norm) && !time && next?.pos !== 'NOUN') break;
      if (!open && t.pos === 'NUM' && tokens[head]!.pos === 'NOUN' && !/^\p{Lu}/u.test(tokens[head]!.text)) break;
      time ||= TIME_NOUNS.has(t.norm);
      head = i;
      open = t.pos === 'NUM' || isDemonym(t);
    } else if (isPossessive(tokens, i) && head >= 0) {
      if (!next) break;
      head = -1;
      open = true;
    } else if (!open && t.pos === 'VERB' && LINKED.has(t.norm) && isPremodifier(tokens, i, true)) {
      open = true;
    } else if (!open && !(isModifier(t) && t.pos === 'ADJ' && isDemonym(tokens[i - 1]!))) {
      break;
    } else if (isModifier(t)) {
      const before = tokens[i - 1];
      if (
        t.pos === 'DET' &&
        i > hedged &&
        before?.pos === 'DET' &&
        !PREDETERMINERS.has(before.norm) &&
        before.norm !== t.norm &&
        t.norm !== 'the' &&
        t.norm !== 'other'
      )
        break;
      if (t.pos === 'DET' && head >= 0) break;
      if (isDemonym(t)) head = i;
      else if (head >= 0 && tokens[head]!.pos !== 'NUM' && next && !(isNominal(next) || next.pos === 'ADJ' || next.pos === 'VERB')) break;
      open = true;
    } else if (t.pos === 'VERB' && isPremodifier(tokens, i, i > from)) {
      open = true;
    } else if (
      t.pos === 'ADV' &&
      next &&
      /^(?:ADJ|NUM|VERB|ADV)$/.test(next.pos) &&
      (next.pos !== 'VERB' || isPremodifier(tokens, i + 1, true)) &&
      (head < 0 || next.pos === 'ADJ')
    ) {
      if (i === from && !/^(?:ADJ|NUM)$/.test(next.pos)) return null;
    } else if (isQuoteMark(t) && i > from && next && head < 0 && (isNominal(next) || next.pos === 'ADJ')) {
    } else if (
      RANGE_WORDS.has(t.norm) &&
      tokens[i - 1]?.pos === 'NUM' &&
      i > from &&
      next?.pos === 'NUM' &&
      (t.norm !== 'and' || between(tokens, from, i))
    ) {
      open = true;
    } else if (t.pos === 'CCONJ' && i > from && next && joinsModifiers(tokens, i, to)) {
      open = true;
    } else {
      break;
    }
  }
  if (head < 0) return headless(tokens, from, i, hedged, index);
  if (i > head + 1 && tokens[i - 1]!.pos === 'CCONJ') i--;
  return { kind: 'noun', i: index, first: from, after: i, head };
}

/** "old and new", "Afghan and coalition forces": a conjunction inside a phrase, whose noun is still to come. */
function joinsModifiers(tokens: readonly Token[], i: number, to: number): boolean {
  const [before, next, far] = [tokens[i - 1]!, tokens[i + 1]!, i + 2 < to ? tokens[i + 2] : undefined];
  if (before.pos === 'ADJ' && next.pos === 'ADJ' && !isDemonym(before)) return true;
  if (!isDemonym(before) || !far) return false;
  const modifier = isDemonym(next) || next.pos === 'ADJ' || next.pos === 'NOUN' || next.pos === 'PROPN';
  return (
    modifier &&
    next.pos !== 'DET' &&
    (far.pos === 'NOUN' || (far.pos === 'ADJ' && tokens[i + 3]?.pos === 'NOUN') || (far.pos === 'PROPN' && isDemonym(far)))
  );
}

/** Phrases without a noun: "the wounded", "those", "several", "the missing". */
function headless(tokens: readonly Token[], from: number, after: number, hedged: number, index: number): NounPhrase | null {
  const start = tokens[from]!;
  const last = tokens[after - 1];
  if (after > from && last && /^(?:DET|ADJ|NUM)$/.test(last.pos) && (start.pos === 'DET' || start.pos === 'NUM' || hedged > from)) {
    if (start.pos === 'DET' && after === from + 1 && /^(?:the|a|an|no|every)$/.test(start.norm)) return null;
    return { kind: 'noun', i: index, first: from, after, head: after - 1 };
  }
  if (start.pos === 'DET' && tokens[from + 1]?.pos === 'VERB' && /(?:ed|en|ing)$/.test(tokens[from + 1]!.norm))
    return { kind: 'noun', i: index, first: from, after: from + 2, head: from + 1 };
  return null;
}

const RANGE_WORDS = new Set(['to', '-', '–', '—', 'or', 'and']);
const between = (tokens: readonly Token[], from: number, i: number) => tokens.slice(from, i).some((t) => t.norm === 'between');

const RELATIVES = new Set(['who', 'whom', 'which', 'that', 'what', 'whose']);

/** Skips "at least", "more than", "as many as" and the like before a figure; `from` where there is none. */
function hedgeEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  const { norm } = tokens[from]!;
  if (
    NOT_FIRST.has(norm) &&
    !(norm === 'as' && /^(?:many|few)$/.test(tokens[from + 1]?.norm ?? '')) &&
    !(norm === 'an' && tokens[from + 1]?.norm === 'estimated')
  )
    return from;
  while (i < to && i - from < 5 && HEDGE_WORDS.has(tokens[i]!.norm)) i++;
  return i > from && i < to && (tokens[i]!.pos === 'NUM' || tokens[i]!.pos === 'SYM') ? i : from;
}

function verbGroup(tokens: readonly Token[], from: number, to: number, index: number): VerbGroup | null {
  let i = from;
  let modal: string | null = null;
  let negated = false;
  let have = false;
  let be = false;
  let infinitive = false;
  let auxiliaries = 0;
  const start = tokens[from]!;
  if (PREPOSITIONAL.has(start.norm) && start.pos === 'VERB' && (start.norm !== 'following' || tokens[from - 1]?.pos !== 'AUX')) return null;
  const opens =
    start.pos === 'AUX' ||
    (start.pos === 'VERB' && !isPremodifier(tokens, from, false)) ||
    (start.norm === 'to' && opensInfinitive(tokens, from, to)) ||
    (start.pos === 'ADV' && opensAfterAdverb(tokens, from, to)) ||
    ((start.norm === 'not' || start.norm === 'never') && from + 1 < to && /^(?:VERB|AUX)$/.test(tokens[from + 1]!.pos));
  if (!opens) return null;
  let head = -1;
  for (; i < to; i++) {
    const t = tokens[i]!;
    if (t.norm === 'to' && i === from) infinitive = true;
    else if (t.norm === 'not' || t.norm === "n't" || t.norm === 'never') negated = true;
    else if (t.pos === 'AUX') {
      const { lemma } = readVerb(t.norm);
      auxiliaries++;
      if (MODALS.has(t.norm)) modal ??= lemma;
      else if (lemma === 'have') have = true;
      else if (lemma === 'be') be = true;
      if (t.norm === 'being' && i === from) be = true;
      head = i;
    } else if (t.pos === 'VERB') {
      head = i;
      i++;
      break;
    } else if (t.pos === 'ADV' && goesOnToVerb(tokens, i, to)) continue;
    else if (isQuoteMark(t) && i > from && /^(?:VERB)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    else break;
  }
  if (head < 0) return null;
  const verb = tokens[head]!;
  let lemma: string;
  let forms: readonly VerbGroup['form'][];
  ({ lemma, forms } = readVerb(verb.norm));
  if (verb.pos === 'VERB' && lemma === 'get' && tokens[i]?.pos === 'VERB' && readVerb(tokens[i]!.norm).forms.includes('participle')) {
    be = true;
    head = i;
    ({ lemma, forms } = readVerb(tokens[i]!.norm));
    i++;
  }
  const lexical = tokens[head]!.pos === 'VERB';
  const form = chooseForm(forms, { lexical, infinitive, modal, have, be, auxiliaries });
  const passive = lexical && form === 'participle' && be;
  const finite = infinitive
    ? 'infinitive'
    : lexical && auxiliaries === 0 && (form === 'ing' || form === 'participle')
      ? 'participle'
      : !lexical && form === 'ing'
        ? 'participle'
        : /^(?:being|having)$/.test(start.norm)
          ? 'participle'
          : 'finite';
  return { kind: 'verb', i: index, first: from, after: i, head, lemma, form, finite, passive, negated, modal, perfect: have && lexical };
}

interface Setting {
  readonly lexical: boolean;
  readonly infinitive: boolean;
  readonly modal: string | null;
  readonly have: boolean;
  readonly be: boolean;
  readonly auxiliaries: number;
}

/** Which of the forms a word can be, given the auxiliaries before it. A bare "-ed" counts as past: clauses.ts knows better. */
function chooseForm(forms: readonly VerbGroup['form'][], at: Setting): VerbGroup['form'] {
  const has = (form: VerbGroup['form']) => forms.includes(form);
  if (at.lexical && at.be && has('participle')) return 'participle';
  if (at.lexical && at.have && has('participle')) return 'participle';
  if (at.lexical && (at.modal || at.infinitive || at.auxiliaries > 0) && has('base')) return 'base';
  return forms[0]!;
}

const opensInfinitive = (tokens: readonly Token[], i: number, to: number) => {
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const { pos, norm } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') return !/ing$/.test(norm);
    if (pos !== 'ADV' && norm !== 'not' && !isQuoteMark(tokens[k]!)) return false;
  }
  return false;
};
const opensAfterAdverb = (tokens: readonly Token[], i: number, to: number) => {
  const next = tokens[i + 1];
  return i + 1 < to && !!next && (next.pos === 'VERB' || next.pos === 'AUX');
};
/** Inside a verb group, an adverb goes on to the verb only when the verb comes next ("had reportedly been", "also said"). */
const goesOnToVerb = (tokens: readonly Token[], i: number, to: number) => {
  for (let k = i + 1; k < Math.min(to, i + 3); k++) {
    const { pos } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV') return false;
  }
  return false;
};
