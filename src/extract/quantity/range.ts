import type { Document } from '../../model/document.ts';
import type { Numeral, Quantity } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { countedBy } from './counted.ts';
import type { QuantityInput } from './index.ts';

const JOINTS = new Set(['to', '-', '–', '—', '--', 'or']);

/** Two figures that are the ends of one amount. A scale word or a currency at one end holds for both. */
export const range: Rule<Quantity, QuantityInput> = {
  id: 'quantity/range',
  about: 'Two ends of one amount: 10,000 to 12,000, between 1 and 2 million, 2,500-3,000, five or six.',
  *find(doc, { numerals }) {
    const { tokens } = doc;
    for (let k = 0; k + 1 < numerals.length; k++) {
      const a = numerals[k]!;
      const b = numerals[k + 1]!;
      const ends = join(doc, a, b);
      if (!ends) continue;
      const { counted, unit } = countedBy(doc, b);
      const first = ends.first;
      yield {
        start: tokens[first]!.start,
        end: b.end,
        first,
        after: b.after,
        value: null,
        low: ends.low,
        high: ends.high,
        qualifier: 'range',
        trend: null,
        unit: unit ?? a.currency ?? (a.unit === 'percent' ? 'percent' : null),
        counted,
        vague: null,
        from: [a.id, b.id],
      };
    }
  },
  examples: [
    { text: 'Pyongyang sent 10,000 to 12,000 troops.', finds: '10,000 to 12,000', as: { value: null, low: 10_000, high: 12_000 } },
    { text: 'Between 1 and 2 million people fled.', finds: 'Between 1 and 2 million', as: { low: 1e6, high: 2e6 } },
    { text: 'Losses were 10 to 15 per cent.', finds: '10 to 15 per cent', as: { low: 10, high: 15, unit: 'percent' } },
    { text: 'Some 2,500-3,000 men remain.', finds: 'Some 2,500-3,000' },
    { text: 'He moved 12 men to 3 posts.', finds: null, because: 'two amounts of different things' },
    { text: 'The vote was 12-3.', finds: null, because: 'a result falls' },
    { text: 'The toll rose from 12 to 38.', finds: null, because: 'two amounts at two times' },
  ],
};

function join({ tokens, text }: Document, a: Numeral, b: Numeral): { first: number; low: number; high: number } | null {
  if (a.value === null || b.value === null || tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return null;
  if (b.first - a.after !== 1) return null;
  const joint = tokens[a.after]!;
  const before = tokens[a.first - 1]?.norm ?? '';
  const between = before === 'between' && joint.norm === 'and';
  if (!between && !JOINTS.has(joint.norm)) return null;
  if (/^[-–]$/.test(joint.text) && (a.end !== joint.start || joint.end !== b.start) && a.end === joint.start) return null;
  if (joint.norm === '—' || joint.norm === '--') return null;
  // "from 12 to 38" is a change, unless it measures a spread: "ranging from".
  if (
    before === 'from' &&
    joint.norm === 'to' &&
    !/^(?:ranging|anywhere|range|ranges|ranged|between|varying|estimates|estimated)$/.test(tokens[a.first - 2]?.norm ?? '')
  )
    return null;
  let low = a.value;
  const high = b.value;
  if (a.scale === 1 && b.scale > 12 && low < high / b.scale + 1000 && low * b.scale <= high && low < 1000) low *= b.scale;
  if (joint.norm === 'or' && !(low < 20 && high - low <= 2 && a.whole && b.whole) && !(high <= low * 2)) return null;
  if (low >= high) return null;
  if (a.unit && a.unit !== b.unit && b.unit !== 'percent') return null;
  void text;
  const start = between ? a.first - 1 : hedged(tokens, a.first);
  return { first: start, low: Number(low.toPrecision(15)), high };
}

/** "some 10-15", "about 20 to 30": the hedge stands with the range. */
function hedged(tokens: Document['tokens'], first: number): number {
  return /^(?:some|about|around|roughly|approximately|estimated)$/.test(tokens[first - 1]?.norm ?? '')
    ? tokens[first - 1]!.norm === 'estimated' && tokens[first - 2]?.norm === 'an'
      ? first - 2
      : first - 1
    : first;
}
