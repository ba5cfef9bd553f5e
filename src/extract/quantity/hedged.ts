import type { Document } from '../../model/document.ts';
import type { Numeral, Quantity } from '../../model/finding.ts';
import type { Example, Rule } from '../../model/rule.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { type Counted, countedBy, isMeasure } from './counted.ts';
import { boundsOf, type Hedge, hedgeAfter, hedgeBefore, hedgeGlued, stronger } from './hedge.ts';
import type { QuantityInput } from './index.ts';
import { type Restated, restated } from './restated.ts';
import { trendOf } from './trend.ts';

interface Hedged extends Counted {
  readonly n: Numeral & { readonly value: number };
  readonly before: Hedge | null;
  /** The token behind the figure and a hedge that follows it. */
  readonly last: number;
  readonly hedge: Hedge | null;
  readonly again: Restated | null;
}

const known = new WeakMap<readonly Numeral[], readonly Hedged[]>();

/** The figures with a hedge, of their own or restated: read once for the eight rules below. */
function hedgesOf(doc: Document, numerals: readonly Numeral[]): readonly Hedged[] {
  const read = known.get(numerals) ?? numerals.map((_, k) => hedgeOf(doc, numerals, k)).filter((h) => h !== null);
  known.set(numerals, read);
  return read;
}

function hedgeOf(doc: Document, numerals: readonly Numeral[], k: number): Hedged | null {
  const { tokens, sentences } = doc;
  const n = numerals[k] as Hedged['n'];
  if (n.value === null) return null;
  const floor = Math.max(numerals[k - 1]?.after ?? 0, sentences[tokens[n.first]!.sentence]!.first);
  const before = hedgeBefore(tokens, n.first, floor);
  const close = hedgeGlued(tokens, n.first, n.after - 1) ?? hedgeAfter(tokens, n.after);
  const last = close?.after ?? n.after;
  const counts = countedBy(doc, n, last);
  const hedge = stronger(before, close ?? hedgeAfter(tokens, counts.after));
  const again = hedge ? null : restated(doc, numerals, k, counts);
  return hedge || again?.hedge ? { n, before, last, hedge, again, ...counts } : null;
}

/** A rule for one way of weakening a figure; the words stand in lexicon/hedges.ts, the bounds in hedge.ts. */
function hedged(
  qualifier: Exclude<Qualifier, 'range' | 'vague'>,
  name: string,
  about: string,
  examples: readonly Example<Quantity>[],
): Rule<Quantity, QuantityInput> {
  return {
    id: `quantity/${name}`,
    about,
    *find(doc, { numerals }) {
      const { tokens } = doc;
      for (const { n, before, last, counted, unit, hedge, again } of hedgesOf(doc, numerals)) {
        if (hedge?.qualifier !== qualifier && again?.hedge !== qualifier) continue;
        const whole = n.whole && !(unit !== null && isMeasure(unit));
        const first = before ? before.first : n.first;
        yield {
          start: tokens[first]!.start < n.start && before ? tokens[first]!.start : n.start,
          end: last > n.after ? tokens[last - 1]!.end : n.end,
          first,
          after: last,
          value: n.value,
          ...boundsOf(qualifier, n.value, whole),
          qualifier,
          trend: trendOf(doc, first, n.after) ?? again?.trend ?? null,
          unit,
          counted,
          vague: null,
          from: [n.id],
        };
      }
    },
    examples,
  };
}

/** "At least": a floor the speaker commits to. The ceiling stays open. */
const atLeast = hedged('at-least', 'at-least', 'A stated floor: at least, no fewer than, 12 or more.', [
  { text: 'No fewer than 1,200 troops crossed.', finds: 'No fewer than 1,200', as: { low: 1200, high: null } },
  { text: 'At least some 40 people died.', finds: 'At least some 40', as: { value: 40, low: 40, high: null } },
  { text: 'Twelve or more were hurt.', finds: 'Twelve or more', as: { low: 12, high: null } },
  { text: 'They lost 30-plus trucks.', finds: '30-plus', as: { low: 30, high: null, unit: 'truck' } },
  { text: 'At least the 12th Brigade held.', finds: null, because: 'an ordinal in a unit name counts nothing' },
  { text: 'He left at last, with 12 men.', finds: null, because: 'no hedge' },
]);

/** "More than": open above, the figure itself excluded. */
const moreThan = hedged('more-than', 'more-than', 'Open above, the figure excluded: more than, over, upwards of, in excess of.', [
  { text: 'More than 700 people were detained.', finds: 'More than 700', as: { low: 701, high: null } },
  { text: 'Possibly more than 100 fighters died.', finds: 'Possibly more than 100', as: { low: 101 } },
  { text: 'It cost over $61bn.', finds: 'over $61bn', as: { low: 61e9 } },
  { text: 'It lies more than 20 miles (32 km) away.', finds: '32', as: { low: 32, high: null } },
  { text: 'The toll has passed 40.', finds: '40', as: { low: 41, high: null } },
  { text: 'They passed 40 checkpoints.', finds: null, because: 'no figure is the subject' },
  { text: 'Jets flew over 12 districts.', finds: null, because: 'a preposition' },
  { text: 'The raid took place over two days.', finds: null, because: 'it says how long it took' },
]);

/** "About" leaves both bounds open: the speaker gives none. */
const aboutRule = hedged('about', 'about', 'Near the figure, no bounds stated: about, some, around, roughly, an estimated, 50 or so.', [
  { text: 'Some 40 villages burned.', finds: 'Some 40', as: { value: 40, low: null, high: null } },
  { text: 'An estimated 300 families fled.', finds: 'An estimated 300', as: { value: 300 } },
  { text: 'Thirty or so men stayed.', finds: 'Thirty or so', as: { value: 30, unit: 'person' } },
  { text: 'Forty-odd men stayed.', finds: 'Forty-odd', as: { low: null, high: null, unit: 'person' } },
  { text: 'The fort held c. 200 men.', finds: 'c. 200', as: { low: null, high: null } },
  { text: 'They talked about 12 hostages.', finds: null, because: 'a preposition' },
  { text: 'Some villages burned.', finds: null, because: 'no figure' },
]);

/** "Nearly": below the figure and close to it. */
const nearly = hedged('nearly', 'nearly', 'Just below the figure: nearly, almost, close to, approaching.', [
  { text: 'Nearly 3,000 soldiers fell.', finds: 'Nearly 3,000', as: { value: 3000, low: null, high: 2999 } },
  { text: 'It spent almost $2bn.', finds: 'almost $2bn', as: { high: 2e9 } },
  { text: 'Close to 90 were rescued.', finds: 'Close to 90', as: { high: 89 } },
  { text: 'They nearly lost 12 men.', finds: null, because: 'the verb is hedged, not the figure' },
  { text: 'Almost everyone fled; 12 stayed.', finds: null, because: 'another word is hedged' },
]);

/** "Up to" and "as many as": a ceiling without a floor. */
const upTo = hedged('up-to', 'up-to', 'A ceiling without a floor: up to, as many as, as much as.', [
  { text: 'Up to 270 people were aboard.', finds: 'Up to 270', as: { low: null, high: 270 } },
  { text: 'As many as 40 boats sank.', finds: 'As many as 40', as: { high: 40 } },
  { text: 'He stood up to two guards.', finds: 'up to two' },
  { text: 'It is up to the 12 members.', finds: null, because: '"the" stands between' },
  { text: 'They walked up. Two fell.', finds: null, because: 'another sentence' },
]);

const atMost = hedged('at-most', 'at-most', 'A stated ceiling: at most, no more than, a maximum of.', [
  { text: 'No more than 50 remain.', finds: 'No more than 50', as: { low: null, high: 50 } },
  { text: 'At most 12 escaped.', finds: 'At most 12', as: { high: 12 } },
  { text: 'They ask no more. Fifty left.', finds: null, because: 'another sentence' },
  { text: 'At most the 12th Brigade fought.', finds: null, because: 'an ordinal counts nothing' },
]);

const lessThan = hedged('less-than', 'less-than', 'Open below, the figure excluded: fewer than, less than, under, just short of.', [
  { text: 'Fewer than 700 stayed.', finds: 'Fewer than 700', as: { low: null, high: 699 } },
  { text: 'It weighs under 20 kg.', finds: 'under 20', as: { high: 20 } },
  { text: 'Two men were buried under 12 floors.', finds: null, because: 'a preposition' },
  { text: 'Less is known of the 12.', finds: null, because: 'no hedge on the figure' },
]);

/** "Exactly", "only", "all", "a total of": the figure stands as it is, and the words belong to it. */
const exactly = hedged('exact', 'exactly', 'The figure confirmed by a word: exactly, only, all, a total of.', [
  { text: 'A total of 56 cases were found.', finds: 'A total of 56', as: { low: 56, high: 56 } },
  { text: 'Only 12 returned.', finds: 'Only 12', as: { value: 12 } },
  { text: 'The total of them left.', finds: null, because: 'no figure' },
  { text: 'Only the 12th Brigade left.', finds: null, because: 'an ordinal counts nothing' },
]);

export const hedgedRules = [atLeast, moreThan, aboutRule, nearly, upTo, atMost, lessThan, exactly] as const;
