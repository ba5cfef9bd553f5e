import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { veto } from './veto.ts';

/** Plurals that a year dates; their number would be written with a comma. */
const DATED =
  /^(?:sales|earnings|results|revenues|profits|elections|polls|olympics|games|accords|talks|sanctions|budgets?|reviews?|editions?|seasons?|models?|invasion|election|census)$/;

const starts = startsWhere(({ text }) => /^(?:1[0-9]|20)\d\d$/.test(text) && !text.endsWith('000'));

/** "Harvest 2018 sales": four bare digits that name a year. */
export const yearNumber: Rule<Numeral> = {
  id: 'numeral/year-number',
  about: 'Not a count: a year before what it dates ("its 2018 sales", "the 1996 accords").',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (i === 0) continue;
      const t = tokens[i]!;
      const dated = tokens[i + 1]?.norm ?? '';
      if (t.text >= '1900' && DATED.test(dated) && /^(?:PROPN|NOUN|DET|PART|PRON|ADJ)$/.test(tokens[i - 1]!.pos))
        yield veto(tokens, i, i + 1);
    }
  },
  examples: [
    { text: 'Analysts said Tarnov 2018 sales jumped.', finds: '2018', as: { veto: true } },
    { text: 'They signed the 1996 accords.', finds: '1996', as: { veto: true } },
    { text: 'The raid freed 2018 prisoners.', finds: null, because: 'a counted plural follows' },
    { text: 'Hackers lost 2018 dollars.', finds: null, because: 'a sum of money' },
  ],
};
