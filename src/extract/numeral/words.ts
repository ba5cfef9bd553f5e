import { denominators, scales, smallNumbers } from '../../lexicon/numerals.ts';
import type { Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';

interface Words {
  readonly after: number;
  readonly value: number;
  readonly scale: number;
}

/** Small numbers of one token: "twenty-one" is one. */
export function small(norm: string): number | null {
  const whole = smallNumbers[norm];
  if (whole !== undefined) return whole;
  const dash = norm.indexOf('-');
  if (dash < 0) return null;
  const tens = smallNumbers[norm.slice(0, dash)];
  const ones = smallNumbers[norm.slice(dash + 1)];
  return tens !== undefined && tens >= 20 && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

/** Reads number words from token `i`: "two hundred and fifty thousand", "a hundred", "half a million", "two and a half million". */
export function readWords(tokens: readonly Token[], i: number): Words | null {
  const half = readHalf(tokens, i) ?? readPart(tokens, i);
  if (half) return half;
  let at = i;
  let total = 0;
  let current = 0;
  let seen = false;
  let scale = 1;
  if ((tokens[at]?.norm === 'a' || tokens[at]?.norm === 'one') && scales[tokens[at + 1]?.norm ?? ''] && tokens[at + 1]!.norm !== 'score') {
    current = 1;
    at++;
    seen = true;
  }
  for (;;) {
    const { norm } = tokens[at] ?? { norm: '' };
    const n = small(norm);
    const factor = scales[norm];
    if (
      n !== null &&
      (current === 0 || (current % 100 === 0 && n < 100) || (current % 10 === 0 && current % 100 >= 20 && n < 10 && n > 0))
    ) {
      current += n;
    } else if (factor && seen && (norm !== 'score' || isTwenties(tokens, at, current))) {
      if (factor === 100 || factor === 12 || factor === 20) current = Math.max(1, current) * factor;
      else {
        total += Math.max(1, current) * factor;
        current = 0;
      }
      scale = Math.max(scale, factor);
    } else if (
      norm === 'and' &&
      seen &&
      (scale >= 100 || total > 0) &&
      small(tokens[at + 1]?.norm ?? '') !== null &&
      scale !== 12 &&
      !isCountOfItsOwn(tokens, at)
    ) {
      at++;
      continue;
    } else break;
    seen = true;
    at++;
  }
  const value = total + current;
  // "a million and a half"
  if (seen && scale >= 1000 && ['and', 'a', 'half'].every((word, k) => tokens[at + k]?.norm === word))
    return { after: at + 3, value: value + scale / 2, scale };
  return seen && at > i ? { after: at, value, scale } : null;
}

/** "three score men", but not "three score goals". */
const isTwenties = (tokens: readonly Token[], at: number, count: number) =>
  count > 1 && count < 10 && tokens[at + 1]?.pos === 'NOUN' && !/^(?:goals?|points?|runs?|tries|hits?)$/.test(tokens[at + 1]!.norm);

/** "a hundred and two women": after "and" a figure with a noun behind it belongs to the hundred only if nothing was counted before. */
const isCountOfItsOwn = (tokens: readonly Token[], and: number) =>
  tokens[and - 1]?.pos === 'NOUN' && scales[tokens[and - 1]!.norm] === undefined;

/** "half a million", "half a dozen", "two and a half million", "one and a half". */
function readHalf(tokens: readonly Token[], i: number): Words | null {
  const at = (k: number) => tokens[i + k]?.norm ?? '';
  if (at(0) === 'half' && (at(1) === 'a' || at(1) === 'of') && scales[at(2)])
    return { after: i + 3, value: scales[at(2)]! / 2, scale: scales[at(2)]! };
  if (at(0) === 'a' && at(1) === 'half' && at(2) === 'dozen') return { after: i + 3, value: 6, scale: 12 };
  if (at(0) === 'half' && at(1) === 'dozen') return { after: i + 2, value: 6, scale: 12 };
  if (at(0) === 'quarter' && at(1) === 'of' && at(2) === 'a' && scales[at(3)])
    return { after: i + 4, value: scales[at(3)]! / 4, scale: scales[at(3)]! };
  const n = small(at(0));
  if (n !== null && at(1) === 'and' && at(2) === 'a' && denominators[at(3)]) {
    const factor = scales[at(4)];
    const value = (n + 1 / denominators[at(3)]!) * (factor ?? 1);
    return { after: i + (factor ? 5 : 4), value, scale: factor ?? 1 };
  }
  return null;
}

/** "three-quarters of a million", "a third of a million": a part of a scale is a figure. */
function readPart(tokens: readonly Token[], i: number): Words | null {
  const at = (k: number) => tokens[i + k]?.norm ?? '';
  const [top = '', bottom = ''] = at(0).includes('-') ? at(0).split('-') : [at(0), at(1)];
  const after = at(0).includes('-') ? 1 : 2;
  const factor = at(after) === 'of' && at(after + 1) === 'a' ? scales[at(after + 2)] : undefined;
  const count = top === 'a' ? 1 : smallNumbers[top];
  const part = denominators[bottom.replace(/s$/, '')];
  return factor && count && part ? { after: i + after + 3, value: Math.round((count * factor) / part), scale: factor } : null;
}

/** Number words, "half", "a", "quarter", and what joins a number to its part: "three-quarters". */
const starts = startsWhere(
  ({ norm }) => /^(?:half|an?|quarter|a-.*)$/.test(norm) || small(norm.split('-')[0]!) !== null || small(norm) !== null,
);

/** Figures in words. "one" counts where the vetoes leave it. */
export const words: Rule<Numeral> = {
  id: 'numeral/words',
  about: 'Figures in words: twenty-one, two hundred and fifty, half a million, two dozen, a hundred.',
  *find(doc) {
    const { tokens } = doc;
    let next = 0;
    for (const i of starts(doc)) {
      if (i < next) continue;
      const read = readWords(tokens, i);
      if (!read) continue;
      const { after, value, scale } = read;
      const percent =
        tokens[after]?.norm === 'percent' || tokens[after]?.norm === '%'
          ? 1
          : tokens[after]?.norm === 'per' && tokens[after + 1]?.norm === 'cent'
            ? 2
            : 0;
      const last = tokens[after + percent - 1]!;
      yield {
        start: tokens[i]!.start,
        end: last.end,
        first: i,
        after: after + percent,
        value,
        vague: null,
        whole: Number.isInteger(value) && percent === 0,
        unit: percent ? 'percent' : null,
        currency: null,
        scale,
        veto: false,
        trouble: null,
      };
      next = after + percent;
    }
  },
  examples: [
    { text: 'Twenty-one fighters surrendered.', finds: 'Twenty-one', as: { value: 21 } },
    { text: 'One hundred and five people were treated.', finds: 'One hundred and five', as: { value: 105 } },
    { text: 'Half a million people have fled.', finds: 'Half a million', as: { value: 500_000 } },
    { text: 'They lost two dozen vehicles.', finds: 'two dozen', as: { value: 24 } },
    { text: 'Three-quarters of a million tonnes rot.', finds: 'Three-quarters of a million', as: { value: 750_000 } },
    { text: 'A million and a half people fled.', finds: 'A million and a half', as: { value: 1_500_000 } },
    { text: 'Three score men came.', finds: 'Three score', as: { value: 60 } },
    { text: 'Two and a half million people need food.', finds: 'Two and a half million', as: { value: 2_500_000 } },
    { text: 'Thousands were displaced.', finds: null, because: 'a plural scale word is vague' },
    { text: 'Someone fired from the roof.', finds: null, because: 'no number word stands alone here' },
  ],
};
