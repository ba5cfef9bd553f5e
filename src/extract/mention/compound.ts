import type { Token } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { wordOf } from '../../model/word.ts';
import { type Dictionary, type Entry, lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';

const HYPHEN = /[-‐‑]/;

/** A name of the lexicon that ends inside a hyphenated token, with where it ends. */
export interface Part {
  readonly entry: Entry;
  /** First token of the name; it ends inside the token asked for. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

/** The names joined in a hyphenated token: "US" in "US-led", "Saudi Arabia" in "Saudi Arabia-backed", both of "UK-France". */
export function partsOf(tokens: readonly Token[], i: number, dictionary: Dictionary): Part[] {
  const token = tokens[i]!;
  const cut = token.text.search(HYPHEN);
  if (cut < 2 || lookUp(dictionary, tokens, i)) return [];
  const out: Part[] = [];
  const head = piece(token, 0, cut);
  for (let back = 2; back >= 0; back--) {
    if (i - back < 0) continue;
    const entry = lookUp(dictionary, [...tokens.slice(i - back, i), head], 0);
    if (!entry || entry.words.length !== back + 1 || entry.form === 'description') continue;
    out.push({ entry, first: i - back, start: tokens[i - back]!.start, end: head.end });
    break;
  }
  const rest = token.text.slice(cut + 1);
  if (!opensUpper(rest) || HYPHEN.test(rest)) return out;
  const tail = piece(token, cut + 1, token.text.length);
  const entry = lookUp(dictionary, [tail, ...tokens.slice(i + 1, i + 3)], 0);
  const both = out.length > 0 || /^intra|^pro$|^anti$|^ex$/i.test(token.text.slice(0, cut));
  if (entry && entry.words.length === 1 && both && entry.form !== 'description')
    out.push({ entry, first: i, start: tail.start, end: tail.end });
  return out;
}

function piece(token: Token, from: number, to: number): Token {
  const word = wordOf(token.text.slice(from, to));
  return { ...token, text: word.text, norm: word.norm, word, start: token.start + from, end: token.start + to };
}

const starts = startsWhere(({ text }) => HYPHEN.test(text) && /\p{Lu}/u.test(text));

/** Names inside hyphenated words. */
export const compound: Rule<Mention, MentionInput> = {
  id: 'mention/compound',
  about: 'Names of the lexicon inside hyphenated words: US-led, Hezbollah-controlled, Saudi Arabia-backed, Russia-Ukraine.',
  *find(doc, { dictionary }) {
    for (const i of starts(doc)) for (const part of partsOf(doc.tokens, i, dictionary)) yield draft(part, i);
  },
  examples: [
    { text: 'A UN-brokered truce held.', finds: 'UN', as: { type: 'organisation', form: 'adjective' } },
    { text: 'Shells hit a Hezbollah-controlled suburb.', finds: 'Hezbollah', as: { type: 'armed-group' } },
    { text: 'A Saudi Arabia-backed council met.', finds: 'Saudi Arabia', as: { type: 'place', country: 'SAU' } },
    { text: 'The Israel-Lebanon border was quiet.', finds: 'Lebanon', as: { country: 'LBN' } },
    { text: 'The al-Nour mosque stood.', finds: null, because: 'an article of the name, no name of its own' },
    { text: 'The well-known Turkish writer spoke.', finds: null, because: 'no name in the hyphenated word' },
  ],
};

function draft({ entry, first, start, end }: Part, i: number): Draft<Mention> {
  const { type, canonical, country, side } = entry;
  // The compound is an adjective, whatever its parts are.
  return { start, end, first, after: i + 1, type, form: 'adjective', canonical, role: null, country, side };
}
