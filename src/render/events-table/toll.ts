import type { Claim } from '../../model/analysis.ts';
import { gather } from '../../model/gather.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { figureWords } from '../claim-words.ts';
import { claimSource, type Known } from '../speakers.ts';
import type { Incident, Party, Toll } from './model.ts';

interface Count {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** One source's word on an incident. */
interface Word extends Count {
  readonly claims: readonly Claim[];
  readonly doubtful: boolean;
  /** "dozens": a bound from a table, no number of the source. */
  readonly vague: boolean;
}

const NONE: Toll = { low: null, best: null, high: null, stated: [], speakers: [], split: null };

/**
 * What the sources of an incident's claims put a measure at. Each source counts by itself: what it says in one breath of different people
 * is added up, an addition to an earlier toll is left out, its revised figure wins. Between sources nothing is added or averaged: low and
 * high are the extremes, best the lowest, as ACLED and UCDP take it; what is unverified, or an adversary's word, moves only high where
 * somebody else gives a figure too.
 */
export function tollOf(
  { claims, aggregate }: Incident,
  measure: Measure,
  of: Known,
  sides: { readonly actor: Party | null; readonly target: Party | null },
): Toll {
  const about = claims.filter((claim) => claim.measure === measure && claim.modality === 'actual' && hasFigure(claim));
  const counted = aggregate ? about : about.filter(({ when }) => when.basis !== 'cumulative' && when.basis !== 'period');
  const whole = counted.filter(
    (claim) => claim.when.basis !== 'increment' && !ADDS.test(wordsOf(claim)) && !counted.some(({ id }) => id === claim.partOf),
  );
  if (whole.length === 0) return NONE;
  const words = [...gather(whole, (claim) => claimSource(claim, of)).values()].map(wordOf);
  const sure = words.filter(({ doubtful }) => !doubtful);
  const used = sure.length > 0 ? sure : words;
  const general = comparable(used.some(({ vague }) => !vague) ? used.filter(({ vague }) => !vague) : used);
  const best = sameThing(general) ? least(general.map((word) => word.best)) : null;
  const from = best === null ? undefined : general.find((word) => word.best === best);
  return {
    low: sameThing(general) ? least(general.map(({ low }) => low)) : null,
    best,
    high: most(words.map(({ high }) => high)),
    stated: whole.map((claim) => `${wordsOf(claim)} (${claimSource(claim, of)})`),
    speakers: [...new Set(whole.map((claim) => claimSource(claim, of)))],
    split: from ? splitOf(from.claims, counted, sides, best!) : null,
  };
}

/** "five more bodies", "another 12": on top of a toll that stands elsewhere. */
const ADDS = /^(?:another|a further|additional)\b|\b(?:more|further|additional)(?:\s|$)(?!than)/i;
const wordsOf = (claim: Claim): string => [figureWords(claim), claim.who?.text].filter(Boolean).join(' ');

const hasFigure = ({ value, low, high }: Claim): boolean => value !== null || low !== null || high !== null;
const least = (list: readonly (number | null)[]): number | null =>
  list.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null);
const most = (list: readonly (number | null)[]): number | null =>
  list.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);

/** Who is counted says no more than that they are people ("people", "Palestinians", nothing): a figure for all. */
const PEOPLE = /^(?:(?:\w+ )?(?:people|persons?|bodies|corpses|dead|others?|lives|victims?|deaths?|fatalities))?$/i;
const forAll = ({ claims }: Word): boolean => {
  const who = claims[0]!.who?.text ?? '';
  return claims.length > 1 || PEOPLE.test(who) || /^\p{Lu}\p{L}+s$/u.test(who);
};

/** Where one source counts all the dead, another's count of "five members of a family" is no rival of it. */
const comparable = (words: readonly Word[]): readonly Word[] => (words.some(forAll) ? words.filter(forAll) : words);

/** All count the same people, or all of them; two sides that each count their own dead do not. */
const sameThing = (words: readonly Word[]): boolean =>
  words.filter(({ claims }) => claims[0]!.source.relation === 'self').length < 2 &&
  (words.every(forAll) || new Set(words.map(({ claims }) => claims.map(({ who }) => who?.text.toLowerCase()).join())).size === 1);

/** "at least 34" is 34 to 34: an open bound is no figure. "up to 40" has a high alone. */
function countOf({ value, low, high, qualifier }: Claim): Count {
  if (qualifier === 'up-to' || qualifier === 'at-most' || qualifier === 'less-than') return { low, best: null, high: high ?? value };
  // "More than 700" is 701 and "nearly 900" 899, the nearest that the words allow: as in the ledger, and low ≤ best ≤ high.
  const best = value === null ? low : Math.min(Math.max(value, low ?? value), high ?? Number.POSITIVE_INFINITY);
  return { low: low ?? best, best, high: high ?? best };
}

function wordOf(claims: readonly Claim[]): Word {
  const revised = claims.filter(({ when }) => when.basis === 'revision');
  const valid = revised.length > 0 ? [revised.at(-1)!] : claims;
  const doubtful = valid.every(
    ({ source, verification }) =>
      source.relation === 'adversary' || verification === 'unverified' || verification === 'denied' || verification === 'disputed',
  );
  const vague = valid.every(({ value, qualifier }) => value === null && qualifier === 'vague');
  const [first] = valid;
  // In one breath: one attribution, different people. "killed two soldiers and a dozen civilians".
  const oneBreath = valid.every(
    ({ source, evidence }) =>
      source.attribution === first!.source.attribution && Math.abs(evidence[0]!.start - first!.evidence[0]!.start) < 200,
  );
  const people = valid.map(({ who }) => who?.text.toLowerCase() ?? null);
  if (valid.length > 1 && oneBreath && !people.includes(null) && new Set(people).size === people.length) {
    const counts = valid.map(countOf);
    return {
      claims: valid,
      doubtful,
      vague,
      low: sum(counts.map(({ low }) => low)),
      best: sum(counts.map(({ best }) => best)),
      high: sum(counts.map(({ high }) => high)),
    };
  }
  const counts = valid.map(countOf);
  const bests = new Set(counts.map(({ best }) => best));
  return {
    claims: valid.slice(0, 1),
    doubtful,
    vague,
    low: least(counts.map(({ low }) => low)),
    // A source that gives several figures may mean several things: then no figure is the one.
    best: bests.size === 1 ? counts[0]!.best : null,
    high: most(counts.map(({ high }) => high)),
  };
}

const sum = (list: readonly (number | null)[]): number | null => list.reduce((a, b) => (a === null || b === null ? null : a + b), 0);

/** The best figure by whose people they were; parts that the text names ("including three children") are taken out of their whole. */
function splitOf(
  claims: readonly Claim[],
  all: readonly Claim[],
  { actor, target }: { readonly actor: Party | null; readonly target: Party | null },
  best: number,
): Toll['split'] {
  const split = { a: 0, b: 0, civilians: 0, unknown: 0 };
  const add = (claim: Claim, n: number) => {
    const { who } = claim;
    const side = who?.side ?? null;
    const fighters = who?.status === 'combatant';
    const oneOf = (party: Party | null) =>
      party !== null &&
      party.kind !== 'civilians' &&
      (who!.text === party.words || (side !== null && (side === party.country || side === party.name)));
    if (who?.status === 'civilian') split.civilians += n;
    else if (fighters && oneOf(target) && !oneOf(actor)) split.b += n;
    else if (fighters && oneOf(actor) && !oneOf(target)) split.a += n;
    else split.unknown += n;
  };
  for (const claim of claims) {
    let left = countOf(claim).best ?? 0;
    for (const part of all.filter(({ partOf }) => partOf === claim.id)) {
      const n = Math.min(countOf(part).best ?? 0, left);
      add(part, n);
      left -= n;
    }
    add(claim, left);
  }
  if (split.a + split.b + split.civilians + split.unknown !== best) return null;
  // Nobody says whose the unknown were, so no side has none.
  const told = (n: number) => (n === 0 && split.unknown > 0 ? null : n);
  return { ...split, a: told(split.a), b: told(split.b), civilians: told(split.civilians) };
}
