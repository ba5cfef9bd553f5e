import type { UserLexicon } from '../../lexicon/user.ts';
import type { Token } from '../../model/document.ts';
import type { MentionForm, MentionType } from '../../model/vocabulary.ts';
import { ofWord } from '../../model/word.ts';
import { type Raw, raws } from './raw-names.ts';

/** One name of the lexicon, cut into words as the tokeniser cuts them. */
export interface Entry {
  readonly words: readonly string[];
  /** For each word the capitals it must have in the text. */
  readonly capitals: readonly Capitals[];
  readonly type: MentionType;
  readonly form: MentionForm;
  readonly canonical: string;
  readonly country: string | null;
  readonly side: string | null;
  readonly capital: boolean;
  /** From the user's lexicon. */
  readonly user?: true;
}

/** Capitals tell a name from a word: all of them for "IS" and "CARE", the first for other names. Headlines may shout. */
type Capitals = 'all' | 'first' | 'none';

/** Entries that begin with one word, longest first. */
interface Bucket {
  readonly entries: readonly Entry[];
  readonly single: readonly Entry[];
  /** The longer ones by their second word: "al" and "united" begin hundreds. */
  readonly longer: ReadonlyMap<string, readonly Entry[]>;
}

export interface Dictionary {
  /** The entries that begin with this word. */
  readonly at: (first: string) => Bucket | undefined;
  /** The same for the word of a token. */
  readonly of: (token: Token) => Bucket | null;
  /** Has it names of the user's? */
  readonly user: boolean;
}

/** Cuts a name like the tokeniser: at spaces, before possessive endings, around commas. */
function cut(name: string): string[] {
  return name
    .replace(/(['’]s)(?=\s|$)/g, ' $1')
    .replace(/(s)(['’])(?=\s)/g, '$1 $2')
    .replace(/([(),])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);
}

/** Dashes are hyphens here; else as in `Token.norm`. */
const folded = (token: Pick<Token, 'norm'>) => (token.norm === '–' ? '-' : token.norm);

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /[’‘‐‑–]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑–]/g, '-') : lower;
}

let built: Dictionary | undefined;
const builtIn = (): Dictionary => {
  built ??= { at: build(raws()), of: bucketOfWord, user: false };
  return built;
};
const bucketOfWord = ofWord((norm) => builtIn().at(folded({ norm })) ?? null);

/** The built-in lexicon as a dictionary: made once a process, on first use. With a lexicon of the user's, its names before the others. */
export function dictionary(user?: UserLexicon): Dictionary {
  if (!user) return builtIn();
  if (!withUser.has(user)) withUser.set(user, overlay(builtIn(), user));
  return withUser.get(user)!;
}

/** One overlay for each lexicon object: articles of one run share it. */
const withUser = new WeakMap<UserLexicon, Dictionary>();

function overlay(base: Dictionary, user: UserLexicon): Dictionary {
  const mine = build(userRaws(base, user));
  const merged = new Map<string, Bucket>();
  const at = (first: string): Bucket | undefined => {
    const own = mine(first);
    if (!own) return base.at(first);
    const known =
      merged.get(first) ?? bucketOf([...own.entries.map((entry): Entry => ({ ...entry, user: true })), ...(base.at(first)?.entries ?? [])]);
    merged.set(first, known);
    return known;
  };
  return { at, of: (token) => at(folded(token)) ?? null, user: true };
}

function* userRaws(base: Dictionary, { actors, places, aliases }: UserLexicon): Generator<Raw> {
  for (const { name, aliases, type, country, side } of actors)
    for (const each of [name, ...aliases])
      yield { name: each, type, canonical: name, country, side: side ?? (type === 'armed-group' ? name : null) };
  for (const { name, aliases, country } of places)
    for (const each of [name, ...aliases]) yield { name: each, type: 'place', canonical: name, country };
  for (const [name, others] of Object.entries(aliases)) {
    const words = cut(name).map(fold);
    const known = base.at(words[0]!)?.entries.find((entry) => entry.words.join(' ') === words.join(' '));
    if (known) for (const each of others) yield { ...known, name: each };
  }
}

/** A name that waits to be read, as it stands or as a plural. */
interface Waiting {
  readonly raw: Raw;
  readonly many: boolean;
}

/** Names wait under their first word until a text has it: an article has a hundredth of them. */
function build(list: Iterable<Raw>): Dictionary['at'] {
  const buckets = new Map<string, { readonly waiting: Waiting[]; made: Bucket | null }>();
  const wait = (first: string, raw: Raw, many: boolean) => {
    const known = buckets.get(first);
    if (known) known.waiting.push({ raw, many });
    else buckets.set(first, { waiting: [{ raw, many }], made: null });
  };
  for (const raw of list) {
    wait(firstWord(raw.name), raw, false);
    const isThing = raw.type === 'weapon' || raw.type === 'vehicle';
    if (isThing && !/s$|craft$|artillery|shrapnel|weaponry|sarin|chlorine|phosphorus|gas$|arms$/i.test(raw.name))
      wait(fold(wordsOf({ raw, many: true })[0]!), raw, true);
  }
  return (first) => {
    const bucket = buckets.get(first);
    if (bucket) bucket.made ??= bucketOf(bucket.waiting.map(entryOf));
    return bucket?.made ?? undefined;
  };
}

/** The first word of `cut`, without cutting the rest. */
function firstWord(name: string): string {
  const end = name.search(/[\s(),'’]/);
  return fold(end < 0 ? name : name[end] === ' ' ? name.slice(0, end) : cut(name)[0]!);
}

function wordsOf({ raw, many }: Waiting): readonly string[] {
  const words = cut(raw.name);
  return many ? [...words.slice(0, -1), plural(words.at(-1)!)] : words;
}

function entryOf(name: Waiting): Entry {
  const { raw } = name;
  const words = wordsOf(name);
  const common = (raw.type === 'weapon' || raw.type === 'vehicle') && raw.form === 'description';
  return {
    words: words.map(fold),
    capitals: words.map((word) => (common ? 'none' : capitalsOf(word))),
    type: raw.type,
    form: raw.form ?? 'name',
    canonical: raw.canonical ?? raw.name,
    country: raw.country ?? null,
    side: raw.side ?? null,
    capital: raw.capital ?? false,
  };
}

function bucketOf(list: readonly Entry[]): Bucket {
  const entries = [...list].sort((a, b) => b.words.length - a.words.length);
  const longer = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [, second] = entry.words;
    if (second !== undefined) longer.set(second, [...(longer.get(second) ?? []), entry]);
  }
  return { entries, single: entries.filter((entry) => entry.words.length === 1), longer };
}

/** A name's word has a capital in the text too; a short one all in capitals must be so there. */
function capitalsOf(word: string): Capitals {
  if (word === word.toLowerCase()) return 'none';
  return word.length <= 5 && word === word.toUpperCase() ? 'all' : 'first';
}

const plural = (word: string) =>
  /(?:s|x|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : word === 'knife'
        ? 'knives'
        : `${word}s`;

/** The longest entry that stands at token `i`, or null. */
export function lookUp(dictionary: Dictionary, tokens: readonly Token[], i: number): Entry | null {
  const bucket = dictionary.of(tokens[i]!);
  if (!bucket) return null;
  const next = bucket.longer.size > 0 ? tokens[i + 1] : undefined;
  const longer = next && bucket.longer.get(folded(next));
  return (longer && firstMatch(longer, tokens, i)) ?? firstMatch(bucket.single, tokens, i);
}

function firstMatch(entries: readonly Entry[], tokens: readonly Token[], i: number): Entry | null {
  for (const entry of entries) if (matches(entry, tokens, i)) return entry;
  return null;
}

function matches({ words, capitals }: Entry, tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i]!;
  for (let k = 0; k < words.length; k++) {
    const token = tokens[i + k];
    if (!token || token.sentence !== sentence || folded(token) !== words[k]) return false;
    if (capitals[k] !== 'none' && !(capitals[k] === 'all' ? isAllCapitals(token) : hasCapital(token))) return false;
  }
  return true;
}

const isAllCapitals = ofWord((_, text) => text === text.toUpperCase());
const hasCapital = ofWord((_, text) => text[0] !== text[0]!.toLowerCase() || /^(?:al|el|ad|as|ar|an|at|ez)-/.test(text));
