import type { Document, Token } from '../../../model/document.ts';
import { type Dictionary, lookUp } from '../dictionary.ts';
import type { Run } from './runs.ts';

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const NUMBERED = /^(?:army|battalion|battery|brigade|company|corps|division|fleet|group|infantry|regiment|squadron|wing)$/;
const NUMBER_AFTER = /^(?:task force|unit|ctf|tf|squadron|battalion|battery|brigade|corps|division|regiment)$/;

/** A unit with its number and its state: "22nd Infantry Division", "8 Division", "U.S. 5th Fleet", "Task Force 50". */
export function wholeUnit({ tokens }: Document, run: Run, dictionary: Dictionary): Run {
  let { first, after } = run;
  const { sentence } = tokens[first]!;
  const before = () => (tokens[first - 1]?.sentence === sentence ? tokens[first - 1]! : null);
  const number = before();
  const heads = tokens.slice(first, after).some((t) => NUMBERED.test(t.norm)) || /^marines$/.test(tokens[after - 1]!.norm);
  if (number && (ORDINAL.test(number.norm) || (heads && /^\d{1,3}$/.test(number.text) && !isCount(tokens, first - 1)))) first--;
  if (first < run.first) first = ownerBefore(tokens, first, dictionary);
  const last = tokens[after - 1]!.norm;
  if (
    (NUMBER_AFTER.test(last) || NUMBER_AFTER.test(`${tokens[after - 2]?.norm ?? ''} ${last}`)) &&
    tokens[after]?.sentence === sentence &&
    /^\d{1,4}$/.test(tokens[after]!.text)
  )
    after++;
  return { first, after };
}

/** The state or force a unit belongs to, written right before it with a capital: "Ukrainian 5th Corps". */
function ownerBefore(tokens: readonly Token[], first: number, dictionary: Dictionary): number {
  for (let length = 2; length > 0; length--) {
    const at = first - length;
    if (at < 0 || tokens[at]!.sentence !== tokens[first]!.sentence) continue;
    const entry = lookUp(dictionary, tokens, at);
    if (
      entry?.words.length === length &&
      (entry.type === 'nationality' || (entry.type === 'place' && /^U\.|^U[SK]$/.test(tokens[at]!.text)))
    )
      return at;
  }
  return first;
}

/** "lost 8 Brigade commanders", "at 8 Division Street": a figure that counts or numbers something else. */
const isCount = (tokens: readonly Token[], i: number) =>
  /^(?:than|least|about|over|nearly|killed|some|all)$/.test(tokens[i - 1]?.norm ?? '');
