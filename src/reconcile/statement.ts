import type { Analysis, Claim } from '../model/analysis.ts';
import { type Bounds, boundsOf, isSilent, pointOf } from './bounds.ts';
import { dayNumber } from './day-number.ts';
import type { Gazette } from './gazette.ts';
import { type Counted, countedBy, isFighting } from './people.ts';
import { rolesIn, type Source, sourceOf } from './source-key.ts';
import { type Base, baseOf } from './time-base.ts';
import { wordsOf } from './words.ts';

/** A claim made ready to be compared with others. */
export interface Statement {
  /** `article id#claim id`: unique among all reports. */
  readonly ref: string;
  readonly claim: Claim;
  readonly analysis: Analysis;
  /** The wire story this report is a copy of, else the report itself. */
  readonly wire: string;
  /** Day the report came out; of a wire copy the day of the first one. */
  readonly reported: number | null;
  readonly base: Base;
  /** `actual` for what is said to have happened or not; else the modality itself. */
  readonly mood: string;
  readonly counted: Counted;
  readonly place: string | null;
  /** The claim names no place or day itself; it has that of its report's one incident. */
  readonly settled: { readonly place: boolean; readonly day: boolean };
  readonly from: number | null;
  readonly to: number | null;
  readonly bounds: Bounds | null;
  readonly point: number | null;
  readonly silent: boolean;
  readonly denied: boolean;
  readonly source: Source;
  /** The statement this one is a part of. */
  readonly whole: string | null;
}

export interface Copies {
  /** Wire story of a report, with the day and the outlet of its first print. */
  readonly of: (article: string) => { readonly wire: string; readonly first: string | null; readonly outlet: string | null };
}

/** Prepares the claims of one report. */
export function statementsOf(analysis: Analysis, gazette: Gazette, copies: Copies, id: string): Statement[] {
  const { wire, first, outlet } = copies.of(id);
  const sides = new Map(analysis.entities.map((entity) => [entity.id, entity.side ?? entity.country]));
  const byId = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const placeWords = new Set(analysis.mentions.flatMap(({ type, text }) => (type === 'place' ? wordsOf(text) : [])));
  const roles = new Map<string, ReadonlySet<string>>();
  const rolesOf = (name: string) => {
    const known = roles.get(name) ?? rolesIn(analysis, name);
    roles.set(name, known);
    return known;
  };
  return analysis.claims.map((claim): Statement => {
    const place = gazette.of(analysis, claim);
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf);
    // "22 of them in Eringeti" is the whole of Eringeti.
    const byPlace = whole !== undefined && place !== null && place !== gazette.of(analysis, whole);
    const source = sourceOf(analysis, claim, { wire, outlet, rolesOf, isPlace: (word) => placeWords.has(word) });
    const speaksFor = (claim.source.entity === null ? null : sides.get(claim.source.entity)) ?? [...source.states][0] ?? null;
    const openPart = whole !== undefined && !byPlace && isOpen(whole);
    const bounds = boundsOf(claim);
    return {
      ref: `${id}#${claim.id}`,
      claim,
      analysis,
      wire,
      reported: dayNumber(first),
      base: baseOf(claim),
      mood: claim.modality === 'negated' ? 'actual' : claim.modality,
      counted: countedBy(inFull(elided(claim, analysis), analysis), whole !== undefined && !byPlace, speaksFor),
      place,
      settled: { place: false, day: false },
      from: dayNumber(claim.when.from),
      to: dayNumber(claim.when.to),
      bounds: bounds && openPart ? { low: bounds.low, high: Number.POSITIVE_INFINITY } : bounds,
      point: pointOf(claim),
      silent: isSilent(claim) && claim.verification !== 'denied',
      denied: claim.verification === 'denied',
      source,
      whole: whole ? `${id}#${whole.id}` : null,
    };
  });
}

/** "members" of the National Police, "fighters" of the Brigade: the words behind the head, where the claim stops at it. */
function inFull(claim: Claim, { article }: Analysis): Claim {
  const { who } = claim;
  const more = who && /^\sof\s(?:the\s)?[\p{L}’' -]{2,40}/u.exec(article.text.slice(who.end, who.end + 50));
  return more && /^(?:members?|personnel|employees|staff)$/i.test(who.text)
    ? { ...claim, who: { ...who, text: who.text + more[0] } }
    : claim;
}

/** "At least 20, including seven children": of an open whole the part is open too. */
const isOpen = ({ qualifier }: Claim): boolean => qualifier === 'at-least' || qualifier === 'more-than';

/**
 * A claim that leaves out its people has those of the claim before it in the same sentence: "12 militants were killed, up from the
 * nine", "killed three soldiers and wounded 12".
 */
function elided(claim: Claim, { claims, article }: Analysis): Claim {
  if (claim.who !== null || claim.partOf !== null) return claim;
  const { start } = claim.evidence[0]!;
  const at = claims.indexOf(claim);
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const before = claims[i]!;
    const span = before.evidence[0]!;
    if (span.end <= start && /[.!?]["”’)]*\s|\n/.test(article.text.slice(span.end - 1, start))) break;
    if (before.partOf === null && before.who && isFighting(before)) return { ...claim, who: before.who };
  }
  return claim;
}
