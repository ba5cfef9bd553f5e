import type { Phrase, Token } from '../model/document.ts';
import { nounPhrase } from './noun-phrase.ts';
import { verbGroup } from './verb-group.ts';

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
