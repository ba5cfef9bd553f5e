import type { Clause, Phrase, Token } from '../../model/document.ts';
import { readNoun } from './nouns.ts';
import { State } from './state.ts';
import { readVerbGroup } from './verbs.ts';
import { readWord } from './words.ts';

/** Reads the clauses of one sentence from its phrases, left to right, in one pass. */
export function findClauses(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sentence: number,
  from: number,
  to: number,
  base: number,
  nounBase: number,
): { clauses: Clause[]; phrases: Phrase[] } {
  const s = new State(tokens, phrases, sentence, from, to, base, nounBase);
  s.push('main', null, s.from);
  let p = 0;
  let i = s.from;
  while (i < s.to) {
    const phrase = s.phrases[p];
    if (phrase && phrase.first === i) {
      if (phrase.kind === 'noun') readNoun(s, phrase.i);
      else readVerbGroup(s, phrase, p);
      i = phrase.after;
      p++;
    } else {
      readWord(s, i, p);
      i++;
    }
  }
  while (s.stack.length > 0) s.pop(s.to);
  return { clauses: s.drafts.map((d) => ({ ...d })), phrases: s.phrases };
}
