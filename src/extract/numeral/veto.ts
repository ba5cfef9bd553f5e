import type { Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Draft } from '../../model/rule.ts';
import type { Spelling } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';

/** A number of tokens `[first, after)` that counts nothing. It keeps its place so that no other rule reads it. */
export const veto = (tokens: readonly Token[], first: number, after: number): Draft<Numeral> => ({
  start: tokens[first]!.start,
  end: tokens[after - 1]!.end,
  first,
  after,
  value: null,
  vague: null,
  whole: false,
  unit: null,
  currency: null,
  scale: 1,
  veto: true,
  trouble: null,
});

const opensWithDigit = ofWord((_, text) => /^\d/.test(text));
export const isFigure = (t: Spelling | undefined): boolean => !!t && opensWithDigit(t);
export const isNumberWord = (t: Token | undefined): boolean => t?.pos === 'NUM';
