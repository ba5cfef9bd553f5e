import type { Document } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { isFigure, veto } from './veto.ts';

const starts = startsWhere((w) => isFigure(w) && /^\d{1,4}$/.test(w.text));

/** The number at the end of a name that an article or a possessive opens: "the Stoxx 600", "its iPhone 14", "the Big 12". */
export const nameNumber: Rule<Numeral> = {
  id: 'numeral/name-number',
  about: 'Not a count: the number that ends a name behind "the", "a" or a possessive ("the Boeing 777", "the S&P 500").',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (i < 2) continue;
      if (isIndex(tokens, i - 1)) yield veto(tokens, i - 1, i + 1);
      if (!isNamePart(tokens[i - 1]!)) continue;
      const next = tokens[i + 1];
      if (
        /^(?:%|percent|per|million|billion|thousand|hundred|-|–|to)$/.test(next?.norm ?? '') ||
        (next?.pos === 'NOUN' && /(?:s|men|people|children|women|dead)$/.test(next.norm))
      )
        continue;
      let first = i - 1;
      while (first > 0 && isNamePart(tokens[first - 1]!)) first--;
      if (/^(?:the|a|an|its|their|his|her|our|'s|new|old|'s)$/.test(tokens[first - 1]?.norm ?? '')) yield veto(tokens, first, i + 1);
    }
  },
  examples: [
    { text: 'The Nikkei 225 fell after the strike.', finds: 'Nikkei 225', as: { veto: true } },
    { text: 'Shares of S&P 500 firms fell.', finds: 'S&P 500', as: { veto: true } },
    { text: 'Her Pixel 9 was taken.', finds: 'Pixel 9', as: { veto: true } },
    { text: 'The Shifa hospital counted 31 bodies.', finds: null, because: 'a verb stands before the figure' },
    { text: 'The Hamas 12 fighters were found.', finds: null, because: 'a counted plural follows' },
  ],
};

/** "S&P 500 companies", "the Nikkei 225 rose": an index of so many shares is a name, whatever follows. */
const isIndex = (tokens: Document['tokens'], i: number) =>
  INDEX.test(tokens[i]!.norm) || (tokens[i]!.norm === 'p' && /^(?:s|&)$/.test(tokens[i - 1]?.norm ?? ''));
const INDEX = /^(?:s&p|sp|nikkei|russell|ftse|stoxx|csi|asx|topix)$/;

const isNamePart = (t: { readonly pos: string; readonly text: string }) =>
  (t.pos === 'PROPN' || t.text === '&') && /^(?:[\p{Lu}&]|\p{Ll}\p{Lu})/u.test(t.text);
