import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { veto } from './veto.ts';

const starts = startsWhere(({ text }) => text === '-' || text === '–');

/** 3-2, 12-14: a score or a vote, told from a range by what stands around it. */
export const score: Rule<Numeral> = {
  id: 'numeral/score',
  about: 'Not a count: the result of a game or a vote ("won 3-2", "voted 12-3").',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (!/^\d{1,3}$/.test(tokens[i - 1]?.text ?? '') || !/^\d{1,3}$/.test(tokens[i + 1]?.text ?? '')) continue;
      if (tokens[i - 1]!.end !== tokens[i]!.start || tokens[i]!.end !== tokens[i + 1]!.start) continue;
      const [a, b] = [Number(tokens[i - 1]!.text), Number(tokens[i + 1]!.text)];
      const before = tokens[i - 2]?.norm ?? '';
      const falls = a >= b;
      const played =
        /^(?:won|lost|win|lose|beat|voted|vote|draw|drew|tied|lead|leads|led|score|ahead|loss|victory|defeat)$/.test(before) ||
        /^(?:win|loss|victory|defeat|draw|vote|lead|tie|record)$/.test(tokens[i + 2]?.norm ?? '');
      const result =
        /^(?:is|was|of|at|by|stood|were)$/.test(before) && /^(?:vote|score|result|tally|final)$/.test(tokens[i - 3]?.norm ?? '');
      if (falls || played || result) yield veto(tokens, i - 1, i + 2);
    }
  },
  examples: [
    { text: 'The council voted 12-3 for a truce.', finds: '12-3', as: { veto: true } },
    { text: 'The vote was 12-14.', finds: '12-14', as: { veto: true } },
    { text: 'They won 2-3 after extra time.', finds: '2-3', as: { veto: true } },
    { text: 'Between 10-15 fighters died.', finds: null, because: 'rising figures with a noun are a range' },
    { text: 'The truce lasted 3 days.', finds: null, because: 'a single figure' },
  ],
};
