import type { Document, Token } from '../../../model/document.ts';
import { opensUpper } from '../../../model/letters.ts';
import { ofWord } from '../../../model/word.ts';
import { type Dictionary, lookUp } from '../dictionary.ts';
import type { Run } from '../names/runs.ts';
import { GIVEN, HEADS, TITLE_WORDS } from '../names/words.ts';

/** What a run is when it is none of the types: an event, a work, a law, a product, a word with a capital. */
export const LEARNED_LABELS = ['none', 'person', 'organisation', 'place'] as const;
export type LearnedLabel = (typeof LEARNED_LABELS)[number];

/** Shape of a word: X, Xx, xX, XxX, with figures and marks kept: "McCain" XxXx, "al-Nour" x-Xx. */
export function shape(text: string): string {
  return text
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '0')
    .slice(0, 8);
}

const shapeOf = ofWord((_, text) => shape(text));

/** Words that only hold a place in the sentence are worth more than their part of speech; others are not. */
const near = (t: Token | undefined, sentence: number, edge: string): string =>
  !t || t.sentence !== sentence ? edge : /^\d/.test(t.text) ? '0' : t.norm;

/**
 * Everything the model may know of a run: its words, their beginnings and endings, the lexicon's opinion of them, and the words
 * around it. Each feature is a readable string, so that `explain` can print the ones that decided.
 */
export function featuresOf({ tokens, sentences }: Document, run: Run, dictionary: Dictionary): string[] {
  const { first, after } = run;
  const { sentence } = tokens[first]!;
  const head = tokens[first]!;
  const last = tokens[after - 1]!;
  const length = after - first;
  const b1 = near(tokens[first - 1], sentence, '^');
  const b2 = b1 === '^' ? '^' : near(tokens[first - 2], sentence, '^');
  const n1 = near(tokens[after], sentence, '$');
  const n2 = n1 === '$' ? '$' : near(tokens[after + 1], sentence, '$');
  const size = length > 3 ? '4' : `${length}`;
  const shapes: string[] = [];
  const out = ['bias', `words=${size}`];
  for (let i = first; i < after; i++) {
    const { norm } = tokens[i]!;
    if (i < first + 5) shapes.push(shapeOf(tokens[i]!));
    out.push(`has ${norm}`);
    if (GIVEN.has(norm)) out.push(`given name ${i === first ? 'first' : 'inside'}`);
    if (TITLE_WORDS.has(norm)) out.push('has a title');
    const entry = i > first || length > 1 ? lookUp(dictionary, tokens, i) : null;
    if (entry) out.push(`${i === first ? 'opens with' : 'has'} a ${entry.type}`);
  }
  const whole = lookUp(dictionary, tokens, first);
  if (whole && whole.words.length === length) out.push(`lexicon ${whole.type}`);
  out.push(
    `first ${head.norm}`,
    `last ${last.norm}`,
    `shape ${shapes.join(' ')}`,
    `ends -${last.norm.slice(-3)}`,
    `ends -${last.norm.slice(-2)}`,
    `ends -${last.norm.slice(-4)}`,
    `opens ${head.norm.slice(0, 3)}-`,
    `last shape ${shapeOf(last)} of ${size}`,
    `before ${b1}`,
    `before ${b2} ${b1}`,
    `behind ${n1}`,
    `behind ${n1} ${n2}`,
    `between ${b1} and ${n1}`,
    `${size} words before ${n1}`,
    `${size} words behind ${b1}`,
    `pos ${tokens[first - 1]?.pos ?? '^'} and ${tokens[after]?.pos ?? '$'}`,
    `pos behind ${tokens[after]?.pos ?? '$'} ${tokens[after + 1]?.pos ?? '$'}`,
    `pos before ${tokens[first - 2]?.pos ?? '^'} ${tokens[first - 1]?.pos ?? '^'}`,
    `tagged ${head.pos} ${last.pos}`,
  );
  if (HEADS.place.has(n1) || HEADS.facility.has(n1)) out.push('before a kind of place');
  if (HEADS.organisation.has(n1) || HEADS.military.has(n1)) out.push('before a kind of body');
  if (TITLE_WORDS.has(b1)) out.push('behind a title');
  if (first === sentences[sentence]!.first) out.push(`opens the sentence, ${size} words`);
  if (/^(?:in|at|near|from|to|outside|across|toward|towards|into|around)$/.test(b1)) out.push('behind a preposition of place');
  if (n1 === ',' && opensUpper(tokens[after + 1]?.text ?? '')) out.push('comma and a capital behind');
  if (n1 === '(') out.push(`bracket behind, ${shape(tokens[after + 1]?.text ?? '')}`);
  return out;
}
