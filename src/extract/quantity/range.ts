import type { Document, Token } from '../../model/document.ts';
import type { Numeral, Quantity } from '../../model/finding.ts';
import { opensLetter } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { countedBy, isMeasure } from './counted.ts';
import { boundsOf, hedgeAfter, hedgeBefore } from './hedge.ts';
import type { QuantityInput } from './index.ts';
import { restated } from './restated.ts';
import { trendOf } from './trend.ts';

const JOINTS = new Set(['to', '-', '–', 'or']);

/** Two figures that are the ends of one amount. A scale word or a currency at one end holds for both; a hedge holds for the whole. */
export const range: Rule<Quantity, QuantityInput> = {
  id: 'quantity/range',
  about: 'Two ends of one amount: 10,000 to 12,000, between 1 and 2 million, 2,500-3,000, five or six, at least 10 to 15.',
  *find(doc, { numerals }) {
    const { tokens } = doc;
    for (let k = 0; k + 1 < numerals.length; k++) {
      const a = numerals[k]!;
      const b = numerals[k + 1]!;
      const floor = Math.max(numerals[k - 1]?.after ?? 0, doc.sentences[tokens[a.first]!.sentence]!.first);
      const ends = join(doc, a, b, floor);
      if (!ends) continue;
      const close = hedgeAfter(tokens, b.after);
      const counts = countedBy(doc, b, close?.after ?? b.after);
      const { counted } = counts;
      const unit = counts.unit ?? a.currency ?? (a.unit === 'percent' ? 'percent' : null);
      const behind = ends.hedge ? null : (close ?? hedgeAfter(tokens, counts.after));
      const again = restated(doc, numerals, k, counts);
      const hedge = ends.hedge ?? behind?.qualifier ?? again?.hedge ?? 'exact';
      const after = close?.after ?? b.after;
      yield {
        start: Math.min(tokens[ends.first]!.start, a.start),
        end: Math.max(b.end, tokens[after - 1]!.end),
        first: ends.first,
        after,
        value: null,
        ...hedgedEnds(hedge, ends, b.whole && !(unit !== null && isMeasure(unit))),
        trend: trendOf(doc, ends.first, b.after) ?? again?.trend ?? null,
        unit,
        counted,
        vague: null,
        from: [a.id, b.id],
      };
    }
  },
  examples: [
    { text: 'Pyongyang sent 10,000 to 12,000 troops.', finds: '10,000 to 12,000', as: { value: null, low: 10_000, high: 12_000 } },
    { text: 'Between 1 and 2 million people fled.', finds: 'Between 1 and 2 million', as: { low: 1e6, high: 2e6 } },
    { text: 'It has 10-12,000 men.', finds: '10-12,000', as: { low: 10_000, high: 12_000 } },
    { text: 'Losses were 10 to 15 per cent.', finds: '10 to 15 per cent', as: { low: 10, high: 15, unit: 'percent' } },
    { text: 'Some 2,500-3,000 men remain.', finds: 'Some 2,500-3,000', as: { low: 2500, high: 3000, qualifier: 'about' } },
    { text: 'At least 10 to 15 men died.', finds: 'At least 10 to 15', as: { low: 10, high: null, qualifier: 'at-least' } },
    { text: 'Up to 40-50 boats sank.', finds: 'Up to 40-50', as: { low: null, high: 50, qualifier: 'up-to' } },
    { text: 'Between 20 and perhaps 30 huts burned.', finds: 'Between 20 and perhaps 30', as: { low: 20, high: 30, qualifier: 'about' } },
    { text: 'Output dropped by 4 to 6 per cent.', finds: '4 to 6 per cent', as: { trend: 'down' } },
    { text: 'It lies 10 km to 12 km from the front.', finds: '10 km to 12', as: { low: 10, high: 12, unit: 'km' } },
    { text: 'The vote was 12-3.', finds: null, because: 'a result falls' },
    { text: 'Debt fell by €2bn to €13bn.', finds: null, because: 'a change and where it led' },
    { text: 'The toll rose from 12 to 38.', finds: null, because: 'two amounts at two times' },
  ],
};

interface Ends {
  readonly first: number;
  readonly low: number;
  readonly high: number;
  readonly hedge: Qualifier | null;
}

function join(doc: Document, a: Numeral, b: Numeral, floor: number): Ends | null {
  const { tokens } = doc;
  if (a.value === null || b.value === null || tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return null;
  const at = jointOf(tokens, a, b);
  const joint = tokens[at]!;
  const late = hedgeBefore(tokens, b.first, at + 1);
  if ((late?.first ?? b.first) !== at + 1) return null;
  const early = hedgeBefore(tokens, a.first, floor);
  const open = early?.first ?? a.first;
  const before = tokens[open - 1]?.norm ?? '';
  const between = before === 'between' && joint.norm === 'and';
  if (!between && !JOINTS.has(joint.norm)) return null;
  if (late && joint.norm !== 'to' && !between) return null;
  if (/^[-–]$/.test(joint.text) && (a.end !== joint.start || joint.end !== b.start) && a.end === joint.start) return null;
  // "Debt fell by €2bn to €13bn": a change, and where it led.
  if (joint.norm === 'to' && a.currency && b.currency && trendOf(doc, open, a.after) !== null) return null;
  if (joint.norm === 'to' && before === 'from' && !SPREAD.test(tokens[open - 2]?.norm ?? '')) return null;
  let low = a.value;
  const high = b.value;
  if (a.scale === 1 && b.scale > 12 && low < high / b.scale + 1000 && low * b.scale <= high && low < 1000) low *= b.scale;
  // "10-12,000 men" shares its thousands.
  if (a.scale === 1 && /,000$/.test(b.text) && /^\d{1,3}$/.test(a.text) && low < high / 1000) low *= 1000;
  if (joint.norm === 'or' && !(low < 20 && high - low <= 2 && a.whole && b.whole) && !(high <= low * 2)) return null;
  if (low >= high || (a.unit && a.unit !== b.unit && b.unit !== 'percent')) return null;
  const outer = between ? hedgeBefore(tokens, open - 1, floor) : null;
  return {
    first: outer?.first ?? (between ? open - 1 : open),
    low: Number(low.toPrecision(15)),
    high,
    hedge: outer?.qualifier ?? early?.qualifier ?? (late && UPPER[late.qualifier]) ?? null,
  };
}

/** "from 12 to 38" is a change, unless it measures a spread. */
const SPREAD = /^(?:ranging|anywhere|range|ranges|ranged|between|varying|estimates|estimated)$/;

/** What a hedge on the upper end alone does to the whole: "10 to at least 15" has a floor and no ceiling. */
const UPPER: Readonly<Partial<Record<Qualifier, Qualifier>>> = { about: 'about', 'at-least': 'at-least', 'more-than': 'at-least' };

/** The token between two ends; behind the unit where both have one ("10 km to 15 km"). */
function jointOf(tokens: readonly Token[], a: Numeral, b: Numeral): number {
  const own = tokens[a.after]?.norm;
  return own !== undefined && own === tokens[b.after]?.norm && !JOINTS.has(own) && opensLetter(own) ? a.after + 1 : a.after;
}

/** "at least 10 to 15" keeps its floor and has no ceiling; "up to 10 to 15" the other way round. */
function hedgedEnds(hedge: Qualifier, { low, high }: Ends, whole: boolean): Pick<Quantity, 'low' | 'high' | 'qualifier'> {
  if (hedge === 'exact') return { low, high, qualifier: 'range' };
  if (hedge === 'about') return { low, high, qualifier: 'about' };
  const rising = hedge === 'at-least' || hedge === 'more-than';
  return { ...boundsOf(hedge, rising ? low : high, whole), qualifier: hedge };
}
