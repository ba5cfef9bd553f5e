import type { Document, Token } from '../../model/document.ts';
import { ofWord } from '../../model/word.ts';
import { partsOf } from './compound.ts';
import { lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';
import type { Name } from './names/index.ts';

/** Whose an institution is: a demonym, a state, a group or a person, with the token where the institution's own words begin. */
export interface Owner {
  readonly at: number;
  readonly country: string | null;
  readonly side: string | null;
  readonly isGroup: boolean;
  readonly isPerson: boolean;
}

const LED = /[-‐‑](?:led|backed|allied|aligned|affiliated|linked|supported|sponsored|trained|brokered)$/;

/** Length of a possessive ending at token `i`: 1 or 0. */
const possessive = (tokens: readonly Token[], i: number) =>
  tokens[i]?.norm === "'s" || (tokens[i]?.norm === "'" && tokens[i]!.start === tokens[i - 1]!.end) ? 1 : 0;

/** Every owner is written with a capital. */
export const mayOwn = ofWord((norm, text) => text !== norm || text.startsWith('al-'));

/** Reads the owner that begins at token `i`. */
export function ownerAt({ tokens }: Document, i: number, { dictionary }: MentionInput, people: ReadonlyMap<number, Name>): Owner | null {
  const { text, norm } = tokens[i]!;
  if (!mayOwn(tokens[i]!)) return null;
  const entry = lookUp(dictionary, tokens, i);
  if (entry && (entry.type === 'nationality' || entry.type === 'place' || entry.type === 'armed-group')) {
    let at = i + entry.words.length;
    const own = possessive(tokens, at);
    at += own;
    if (!own && entry.type === 'place' && !/^U\.?[SK]\.?$|^UAE$/.test(text)) return null;
    // Peoples come in pairs: "Syrian Kurdish fighters".
    const second = own || entry.type === 'place' || !tokens[at] ? null : lookUp(dictionary, tokens, at);
    if (second?.type === 'nationality') at += second.words.length;
    return { at, country: entry.country, side: entry.side, isGroup: entry.type === 'armed-group', isPerson: false };
  }
  if (LED.test(norm)) {
    const part = partsOf(tokens, i, dictionary)[0];
    if (part?.first === i) return { at: i + 1, country: null, side: null, isGroup: false, isPerson: false };
  }
  if (/^(?:Coalition|Government|Opposition|Allied|Loyalist)$/.test(text) && tokens[i + 1]?.text === tokens[i + 1]?.norm)
    return { at: i + 1, country: null, side: null, isGroup: false, isPerson: false };
  if (entry?.type === 'organisation' && entry.words.length === 1 && /^\p{Lu}{2,4}$/u.test(text))
    return { at: i + 1, country: null, side: null, isGroup: true, isPerson: false };
  const person = people.get(i);
  if (person) {
    const at = person.after + possessive(tokens, person.after);
    return { at, country: person.country, side: null, isGroup: false, isPerson: true };
  }
  return null;
}
