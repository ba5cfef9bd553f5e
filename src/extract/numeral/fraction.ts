import { denominators } from '../../lexicon/numerals.ts';
import { timeUnits } from '../../lexicon/units.ts';
import type { Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { ofWord } from '../../model/word.ts';
import { readWords, small } from './words.ts';

const mayOpen = ofWord((norm) => norm.indexOf('-') > 0 || /^(?:\d.*[/⁄].*|\d+|half|halves|an?)$/.test(norm) || small(norm) !== null);

/** Shares in words or with a stroke. Their value is the share, so they never count people by themselves. */
export const fraction: Rule<Numeral> = {
  id: 'numeral/fraction',
  about: 'Shares: a third, two-thirds, three quarters, 3/4, half of, one in five.',
  *find({ tokens }) {
    for (let i = 0; i < tokens.length; i++) {
      if (!mayOpen(tokens[i]!)) continue;
      const read = readShare(tokens, i);
      if (!read) continue;
      yield {
        start: tokens[i]!.start,
        end: tokens[read.after - 1]!.end,
        first: i,
        after: read.after,
        value: read.value,
        vague: null,
        whole: false,
        unit: 'share',
        currency: null,
        scale: 1,
        veto: false,
        trouble: null,
      };
      i = read.after - 1;
    }
  },
  examples: [
    { text: 'Two-thirds of the town is in ruins.', finds: 'Two-thirds', as: { value: 2 / 3 } },
    { text: 'A third of the force deserted.', finds: 'A third', as: { value: 1 / 3 } },
    { text: 'One in five children is hungry.', finds: 'One in five', as: { value: 0.2 } },
    { text: 'About 1 in 10 homes is lost.', finds: '1 in 10', as: { value: 0.1 } },
    { text: 'They killed one in five days.', finds: null, because: 'five days is how long it took' },
    { text: 'More than a third were lost.', finds: 'a third', as: { value: 1 / 3 } },
    { text: 'A third hostage was released.', finds: null, because: 'an ordinal: no "of" follows' },
    { text: 'The second half of the march was calm.', finds: null, because: 'which half, not how much' },
    { text: 'Half a million people fled.', finds: null, because: 'a number, not a share' },
  ],
};

/** "the second half of the game": which half, not how much. */
const PART_OF_TIME = /^(?:first|second|latter|last|other|opening)$/;

/** "over a third were lost": a share without "of", told from "a third hostage" by what stands around it. */
const standsAlone = (tokens: readonly Token[], i: number) =>
  /^(?:over|than|about|nearly|almost|around|least|roughly|by)$/.test(tokens[i - 1]?.norm ?? '') &&
  /^(?:AUX|VERB|PUNCT)$/.test(tokens[i + 2]?.pos ?? 'PUNCT');

function readShare(tokens: readonly Token[], i: number): { value: number; after: number } | null {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm ?? '';
  const stroke = /^(\d{1,2})[/⁄](\d{1,3})$/.exec(norm);
  if (stroke && Number(stroke[2]) > Number(stroke[1]) && norm !== '24/7' && norm !== '9/11' && norm !== '7/7')
    return { value: Number(stroke[1]) / Number(stroke[2]), after: i + 1 };
  const dash = norm.indexOf('-');
  if (dash > 0) {
    const top = readWords([{ ...tokens[i]!, norm: norm.slice(0, dash) }], 0)?.value;
    const bottom = denominators[norm.slice(dash + 1).replace(/s$/, '')];
    if (top && bottom) return { value: top / bottom, after: i + 1 };
  }
  if ((norm === 'half' || norm === 'halves') && /^(?:of|the|its|their|his|her|all)$/.test(next))
    return PART_OF_TIME.test(tokens[i - 1]?.norm ?? '') ? null : { value: 0.5, after: i + 1 };
  const count = norm === 'a' || norm === 'an' ? 1 : /^\d$/.test(norm) ? Number(norm) : readWords(tokens.slice(i, i + 1), 0)?.value;
  if (!count) return null;
  const singular = next.replace(/s$/, '');
  const bottom = denominators[singular];
  if (
    bottom &&
    (count > 1 ? next.endsWith('s') : next === singular) &&
    (tokens[i + 2]?.norm === 'of' || count > 1 || standsAlone(tokens, i)) &&
    next !== 'seconds'
  )
    return { value: count / bottom, after: i + 2 };
  if (next === 'in' || (next === 'out' && tokens[i + 2]?.norm === 'of')) {
    const at = next === 'in' ? i + 2 : i + 3;
    const every = tokens[at]?.norm === 'every' ? at + 1 : at;
    const whole =
      readWords(tokens.slice(every, every + 1), 0)?.value ??
      (/^\d{1,4}$/.test(tokens[every]?.norm ?? '') ? Number(tokens[every]!.norm) : 0);
    const span = timeUnits[(tokens[every + 1]?.norm ?? '').replace(/s$/, '')];
    const ratio = count === 1 || next === 'out' || whole === 10 || whole === 100;
    if (norm !== 'a' && norm !== 'an' && whole > count && whole <= 1000 && ratio && !span)
      return { value: count / whole, after: every + 1 };
  }
  return null;
}
