import type { Document } from '../../../model/document.ts';
import type { Run } from './runs.ts';
import { TITLE_WORDS, TITLES } from './words.ts';

/** The title right before a name, as far back as titles, demonyms and the names of offices go. */
export function roleBefore({ tokens }: Document, first: number): Run | null {
  const { sentence } = tokens[first]!;
  let at = first;
  const is = (i: number) => i >= 0 && tokens[i]!.sentence === sentence;
  const word = is(at - 1) ? tokens[at - 1]! : null;
  if (!word) return null;
  if (word.text === ',' && is(at - 2) && TITLES.has(tokens[at - 2]!.norm) && tokens[at - 2]!.pos !== 'PROPN' && tokens[at]!.pos === 'PROPN')
    return null;
  const known = TITLES.has(word.norm) || (is(at - 2) && TITLES.has(`${tokens[at - 2]!.norm} ${word.norm}`));
  if (!known || !(word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'ADJ' || word.text.endsWith('.'))) return null;
  if (/^(?:former|acting|senior|interim|lead|late|associate)$/.test(word.norm) && !is(at - 2)) return null;
  at--;
  while (is(at - 1) && at > first - 9) {
    const before = tokens[at - 1]!;
    const joins =
      TITLE_WORDS.has(before.norm) ||
      /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) ||
      before.norm === "'s" ||
      (before.norm === '-' && is(at - 2));
    if (!joins || /^[,.;:"“”]$/.test(before.text)) break;
    at--;
  }
  return { first: at, after: first };
}
