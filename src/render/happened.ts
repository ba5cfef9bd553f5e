import type { Claim } from '../model/analysis.ts';
import { type Measure, TOLLS } from '../model/vocabulary.ts';
import type { ClaimRow, RowContext } from './claim-rows.ts';
import { countedWords, nearness } from './claim-words.ts';
import { intervalWords } from './days.ts';
import { saying } from './speakers.ts';
import { basisWords } from './wording.ts';
import { widthOf, wrap } from './wrap.ts';

const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([...TOLLS, 'deployed']);

/** Which claims a reader wants first: what befell people, with a figure; then people without; then the rest; last what the title says already. */
const rank = ({ claim }: ClaimRow, title: string | null): number =>
  title?.includes(claim.evidence[0]!.text) ? 3 : PEOPLE.has(claim.measure) ? (claim.figure === null && claim.value === null ? 1 : 0) : 2;

const sameBase = (a: ClaimRow, b: ClaimRow): boolean =>
  a.line === b.line &&
  a.source === b.source &&
  a.claim.source.attribution === b.claim.source.attribution &&
  a.where === b.where &&
  a.when === b.when &&
  a.by === b.by &&
  a.verification === b.verification &&
  a.modality === b.modality;

/** Neighbours with the same source, place, day and doer share a sentence: "12 people killed and 30 wounded …". */
function neighbours(rows: readonly ClaimRow[]): ClaimRow[][] {
  const groups: ClaimRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.length < 3 && sameBase(last[0]!, row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/**
 * The main claims in plain words, in the order of the text: at most `most` lines of at most `width` columns. A claim that does not fit
 * on one line even when cut to its core takes two, so that no figure loses its hedge or its speaker.
 */
export function happened(
  stated: readonly ClaimRow[],
  apart: readonly ClaimRow[],
  context: RowContext,
  most: number,
  width: number,
): string[] {
  const all = stated.length > 0 ? stated : apart;
  const { title } = context.analysis.article;
  const groups = neighbours(all.filter((row) => row.depth === 0));
  const chosen = new Map<readonly ClaimRow[], string[]>();
  let left = most;
  for (const group of [...groups].sort((a, b) => rank(a[0]!, title) - rank(b[0]!, title))) {
    if (left === 0) break;
    const lines = sentence(group, all, context, width);
    if (lines.length > left) continue;
    chosen.set(group, lines);
    left -= lines.length;
  }
  return groups.flatMap((group) => chosen.get(group) ?? []);
}

/** What can be left out goes first: day, doer, parts, place. Figure, hedge, basis, doubt and speaker never go. */
function sentence(group: readonly ClaimRow[], all: readonly ClaimRow[], context: RowContext, width: number): string[] {
  const { claim, by, modality, uncounted } = group[0]!;
  // "Nobody wounded" says itself that it is negated.
  const meant = claim.modality === 'negated' ? null : modality;
  const doubt = [uncounted ? 'no figure given' : null, basisOf(claim), doubtOf(group[0]!, context)].filter((x) => x !== null);
  const end = `${doubt.length > 0 ? ` (${doubt.join(', ')})` : ''}, ${saying(claim, context.of)}`;
  const days = intervalWords(claim.when.from, claim.when.to, context.marks.to);
  const near = claim.place && nearness(claim.place, context.analysis.article.text);
  const where = claim.place ? `${near ? ` ${near}` : ','} ${claim.place.text}` : '';
  const start = (withParts: boolean) =>
    capital(
      `${meant ? `${meant}: ` : ''}${joined(group.map((row) => (withParts ? row.core + including(row, all, context.analysis) : row.core)))}`,
    );
  const doer = by ? ` by ${by}` : '';
  const forms = [
    `${start(true)}${doer}${where}${days ? `, ${days}` : ''}`,
    `${start(true)}${doer}${where}`,
    `${start(true)}${where}`,
    `${start(false)}${where}`,
    start(false),
  ].map((form) => form + end);
  const short = forms.find((line) => widthOf(line) <= width);
  return short ? [short] : wrap(forms.at(-1)!, width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
}

/** What the text says of the proof, unless the verb says it ("the army denies"). */
function doubtOf({ claim, verification }: ClaimRow, { of }: RowContext): string | null {
  const stance = claim.source.attribution === null ? null : of.attributions.get(claim.source.attribution)?.stance;
  return stance === 'denies' && claim.verification === 'denied' ? null : verification;
}

const joined = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items[0]!;

/** Parts of a claim behind it: " (including three children)". */
function including({ claim }: ClaimRow, all: readonly ClaimRow[], { article }: RowContext['analysis']): string {
  const parts = all.filter((row) => row.claim.partOf === claim.id).flatMap((row) => countedWords(row.claim, article.text) ?? []);
  return parts.length > 0 ? ` (including ${joined(parts)})` : '';
}

const basisOf = ({ when }: Claim): string | null =>
  when.basis === 'cumulative' || when.basis === 'increment' || when.basis === 'revision' ? basisWords[when.basis] : null;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
