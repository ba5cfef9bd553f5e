import type { Numeral } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';

const TWO = new Set(['couple', 'pair', 'duo']);

/** A couple and a pair are two, as the annotation guide has it; "several" is not. */
export const couple: Rule<Numeral> = {
  id: 'numeral/couple',
  about: 'Words for two: a couple of, a pair of.',
  *find({ tokens }) {
    for (let i = 0; i < tokens.length; i++) {
      const { norm } = tokens[i]!;
      if (!TWO.has(norm)) continue;
      if (!/^an?$/.test(tokens[i - 1]?.norm ?? '') || tokens[i + 1]?.norm !== 'of') continue;
      yield {
        start: tokens[i - 1]!.start,
        end: tokens[i]!.end,
        first: i - 1,
        after: i + 1,
        value: 2,
        vague: null,
        whole: true,
        unit: null,
        currency: null,
        scale: 1,
        veto: false,
        trouble: null,
      };
    }
  },
  examples: [
    { text: 'A couple of guards were shot.', finds: 'A couple', as: { value: 2 } },
    { text: 'They fired a pair of rockets.', finds: 'a pair', as: { value: 2 } },
    { text: 'The couple fled to Goma.', finds: null, because: 'two people, but nobody counted them' },
    { text: 'A couple hundred people came.', finds: null, because: 'this is a few hundreds' },
  ],
};
