import type { Quantity } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { countedBy } from './counted.ts';
import { hedgeBefore } from './hedge.ts';
import type { QuantityInput } from './index.ts';

/** Amounts without a figure: value null, bounds from the policy table. */
export const vagueAmount: Rule<Quantity, QuantityInput> = {
  id: 'quantity/vague',
  about: 'An amount without a figure, bounded by the policy in force: dozens, several hundred, many, a handful.',
  *find(doc, { numerals, policy }) {
    const { tokens } = doc;
    for (const n of numerals) {
      if (!n.vague) continue;
      const { counted, unit } = countedBy(doc, n);
      const hedge = hedgeBefore(tokens, n.first, doc.sentences[tokens[n.first]!.sentence]!.first);
      const first = hedge ? hedge.first : n.first;
      const { low, high } = policy.bounds[n.vague] ?? { low: null, high: null };
      yield {
        start: tokens[first]!.start,
        end: n.end,
        first,
        after: n.after,
        value: null,
        low: hedge && /most|up-to|less|nearly/.test(hedge.qualifier) ? null : low,
        high,
        qualifier: 'vague',
        trend: null,
        unit,
        counted,
        vague: n.vague,
        from: [n.id],
      };
    }
  },
  examples: [
    { text: 'Dozens of people were hurt.', finds: 'Dozens', as: { value: null, low: 24, high: null, qualifier: 'vague' } },
    { text: 'Several hundred men fled.', finds: 'Several hundred', as: { low: 200 } },
    { text: 'Tens of thousands are displaced.', finds: 'Tens of thousands', as: { low: 20_000 } },
    { text: 'Two dozen people fled.', finds: null, because: 'a figure' },
    { text: 'How many fled is unknown.', finds: null, because: 'a question' },
  ],
};
