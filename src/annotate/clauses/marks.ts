import { isQuoteMark } from '../marks.ts';
import type { State } from './state.ts';

export const SEPARATORS = new Set([';', ':', '—', '–', '--', '(', ')', '-', '_', '|']);
export const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);

const TIME_HEADS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight night morning afternoon evening noon midnight dawn dusk week weekend month year day hour january february march april june july august september october november december'.split(
    ' ',
  ),
);

const CLOCK = /^(?:\d{1,2}:\d\d|[ap]\.?m\.?|gmt|utc)$/;

/** "on Friday", "last week", "5:40 a.m.": no subject and no object. */
export function isTime(s: State, i: number): boolean {
  const phrase = s.phraseAt(i);
  const head = s.tokens[phrase.head]!.norm;
  return CLOCK.test(head) || TIME_HEADS.has(head) || (head.endsWith('s') && TIME_HEADS.has(head.slice(0, -1)));
}

/** The noun phrase that ends right before token `i`, a comma or quotation mark aside. */
export function lastNoun(s: State, i: number): number | null {
  for (let k = s.phrases.length - 1; k >= 0; k--) {
    const phrase = s.phrases[k]!;
    if (phrase.after > i) continue;
    const gap = s.tokens.slice(phrase.after, i);
    return phrase.kind === 'noun' && gap.every((t) => t.pos === 'PUNCT' || t.pos === 'ADP') ? phrase.i : null;
  }
  return null;
}

export function gapIsThin(s: State, from: number, to: number): boolean {
  return s.tokens.slice(from, to).every((t) => t.pos === 'ADV' || isQuoteMark(t));
}

export function commaBefore(s: State, noun: number): boolean {
  const first = s.phraseAt(noun).first;
  for (let k = first - 1; k >= s.from; k--) {
    const t = s.tokens[k]!;
    if (isQuoteMark(t)) continue;
    return t.norm === ',' || SEPARATORS.has(t.norm);
  }
  return false;
}

/** "… were killed and another was kidnapped": a new clause beside the last. */
export function conjunctionBefore(s: State, first: number): boolean {
  let k = first - 1;
  while (k > s.from && (s.tokens[k]!.pos === 'ADV' || isQuoteMark(s.tokens[k]!))) k--;
  return s.tokens[k]?.pos === 'CCONJ' && k >= s.from;
}
