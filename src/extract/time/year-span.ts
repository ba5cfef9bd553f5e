import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { timeAt, yearOf } from './read.ts';

const starts = startsWhere((w) => yearOf(w) !== null);

const LONGEST = 150; // years that two joined years may lie apart

/** Two years joined by a dash. */
export const yearSpan: Rule<Time> = {
  id: 'time/year-span',
  about: 'Two years joined by a dash: the 2010-2012 war, in 2014–15.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const last = endOf(tokens, i);
      if (last === null || isCount(tokens, i)) continue;
      const from = { is: 'calendar', year: yearOf(tokens[i])! } as const;
      yield timeAt(tokens, i, i + 3, 'date', { is: 'range', from, to: { is: 'calendar', year: last } });
    }
  },
  examples: [
    { text: 'Before the 2010-2012 war it was calm.', finds: '2010-2012' },
    { text: 'He led the unit in 2014–15 and fled.', finds: '2014–15' },
    { text: 'Some 1900-2000 men crossed.', finds: null, because: 'a count of men' },
    { text: 'The log ends on 2010-12-27.', finds: null, because: 'a day' },
    { text: 'He wore the 2012-2010 badge.', finds: null, because: 'years run forward' },
  ],
};

/** The second year, written out or by its last two digits; null for a day ("2010-12-27") and for years that run back. */
function endOf(tokens: readonly Token[], i: number): number | null {
  const [first, dash, second, then] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (!dash || !second || !/^[-–]$/.test(dash.text) || first.end !== dash.start || dash.end !== second.start) return null;
  if (then?.start === second.end && /^[-–/%]$/.test(then.text)) return null;
  const start = yearOf(first)!;
  const end = /^\d\d$/.test(second.text) ? Math.floor(start / 100) * 100 + Number(second.text) : (yearOf(second) ?? 0);
  return end > start && end - start <= LONGEST ? end : null;
}

/** "some 1900-2000 men": a plural behind two bare figures is counted. */
const isCount = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.norm ?? '';
  if (/^(?:some|about|around|between|least|most|than|nearly|almost|over|[$€£])$/.test(before)) return true;
  const next = tokens[i + 3];
  return next?.pos === 'NOUN' && next.norm.endsWith('s') && !/^(?:the|its|their|his|her|in)$/.test(before);
};
