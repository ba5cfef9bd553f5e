import type { Quantity } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { countedBy } from './counted.ts';
import type { QuantityInput } from './index.ts';
import { restated } from './restated.ts';
import { trendOf } from './trend.ts';

/** A figure with nothing that weakens it. */
export const plain: Rule<Quantity, QuantityInput> = {
  id: 'quantity/plain',
  about: 'A bare figure, taken at its word: 12 people, 31 of 38 drones, $61bn.',
  *find(doc, { numerals }) {
    for (const [k, n] of numerals.entries()) {
      if (n.value === null) continue;
      const counts = countedBy(doc, n);
      const { counted, unit } = counts;
      yield {
        start: n.start,
        end: n.end,
        first: n.first,
        after: n.after,
        value: n.value,
        low: n.value,
        high: n.value,
        qualifier: 'exact',
        trend: trendOf(doc, n.first, n.after) ?? restated(doc, numerals, k, counts)?.trend ?? null,
        unit,
        counted,
        vague: null,
        from: [n.id],
      };
    }
  },
  examples: [
    { text: 'The blast killed 12 people.', finds: '12', as: { value: 12, low: 12, high: 12, unit: 'person' } },
    { text: 'Gunners downed 31 of 38 drones.', finds: '31', as: { value: 31, unit: 'drone' } },
    { text: 'Guns shot down 31 jets.', finds: '31', as: { trend: null } },
    { text: 'One in five homes is lost.', finds: 'One in five', as: { value: 0.2, unit: '1' } },
    { text: 'Output fell by 12%.', finds: '12%', as: { trend: 'down', unit: 'percent' } },
    { text: 'The lira weakened 3 percent.', finds: '3 percent', as: { trend: 'down' } },
    { text: 'They raised 3 flags.', finds: '3', as: { trend: null } },
    { text: 'The dam fell 3 metres (10 feet).', finds: '10', as: { trend: 'down' } },
    { text: 'It covers 12 square miles.', finds: '12', as: { unit: '[mi_i]2' } },
    { text: 'Gusts hit 60 miles per hour.', finds: '60', as: { unit: '[mi_i]/h' } },
    { text: 'Nine days later he fled.', finds: 'Nine', as: { value: 9, unit: 'd' } },
    { text: 'The 93rd Brigade held.', finds: null, because: 'an ordinal in a unit name counts nothing' },
    { text: 'It ended in 2014.', finds: null, because: 'a year' },
    { text: 'Between 1640 and 1900 the river froze.', finds: null, because: 'two years' },
  ],
};
