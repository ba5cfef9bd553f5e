import type { Token } from '../model/document.ts';

const QUOTE_MARKS = new Set(['“', '”', '"', '‘', '’', "'", '``', "''", '«', '»', '„']);

/** Is this token a quotation mark of any style? */
export const isQuoteMark = (t: Token): boolean => QUOTE_MARKS.has(t.text);

/** Can a noun phrase end in this token? */
export const isNominal = (t: Token): boolean => t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'SYM';

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
