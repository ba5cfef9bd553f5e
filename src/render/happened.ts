import type { Claim } from '../model/analysis.ts';
import type { Measure } from '../model/vocabulary.ts';
import type { ClaimRow, RowContext } from './claim-rows.ts';
import { placeWords } from './claim-words.ts';
import { intervalWords } from './days.ts';
import { saying } from './speakers.ts';
import { shorten, widthOf } from './wrap.ts';
import { basisWords } from './wording.ts';

const PEOPLE: ReadonlySet<Measure> = new Set([
  'killed', 'wounded', 'killed-or-wounded', 'missing', 'captured', 'detained', 'abducted', 'released', 'displaced', 'evacuated', 'rescued', 'deployed',
]);

/** Which claims a reader wants first: what befell people, with a figure; then people without; then the rest. Not a judgement of truth. */
const rank = ({ claim }: ClaimRow): number => (PEOPLE.has(claim.measure) ? (claim.figure === null && claim.value === null ? 1 : 0) : 2);

const sameBase = (a: Claim, b: Claim): boolean =>
  a.source.voice === b.source.voice && a.source.attribution === b.source.attribution && a.place?.text === b.place?.text && a.when.from === b.when.from && a.when.to === b.when.to && a.when.basis === b.when.basis &&
  a.by?.text === b.by?.text && a.verification === b.verification && a.modality === b.modality;

/** Neighbours with the same source, place, day and doer share a sentence: "12 people killed and 30 wounded …". */
function gather(rows: readonly ClaimRow[]): ClaimRow[][] {
  const groups: ClaimRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.length < 3 && sameBase(last[0]!.claim, row.claim) && Math.abs(last[0]!.line - row.line) === 0) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The main claims in plain words, one a line, in the order of the text: at most `most` lines of at most `width` columns. */
export function happened(stated: readonly ClaimRow[], apart: readonly ClaimRow[], context: RowContext, most: number, width: number): string[] {
  const candidates = gather((stated.length > 0 ? stated : apart).filter((row) => row.depth === 0));
  const chosen = new Set([...candidates].sort((a, b) => rank(a[0]!) - rank(b[0]!)).slice(0, most));
  return candidates.filter((group) => chosen.has(group)).map((group) => sentence(group, context, width));
}

/** One sentence that fits: what can be left out goes first (day, doer, place); figure, hedge, doubt and speaker never go. */
function sentence(group: readonly ClaimRow[], context: RowContext, width: number): string {
  const { claim, by, modality, verification } = group[0]!;
  const cores = group.map((row) => row.core);
  const core = `${modality ? `${modality}: ` : ''}${cores.length > 1 ? `${cores.slice(0, -1).join(', ')} and ${cores.at(-1)}` : cores[0]!}`;
  const doubt = [claim.when.basis === 'cumulative' || claim.when.basis === 'increment' || claim.when.basis === 'revision' ? basisWords[claim.when.basis] : null, verification].filter(Boolean).join(', ');
  const end = `${doubt ? ` (${doubt})` : ''}, ${saying(claim, context.of)}`;
  const days = intervalWords(claim.when.from, claim.when.to, context.marks.to);
  const place = claim.place ? placeWords(claim.place, context.analysis.article.text) : null;
  const extras = [by ? ` by ${by}` : '', place ? (place.near ? ` ${place.near} ${place.words}` : `, ${place.words}`) : '', days ? `, ${days}` : ''];
  for (const drop of [[], [2], [2, 0], [2, 0, 1]]) {
    const line = capital(`${core}${extras.filter((_, i) => !drop.includes(i)).join('')}${end}`);
    if (widthOf(line) <= width) return line;
  }
  const room = width - widthOf(end);
  return room >= 20 ? capital(`${shorten(core, room, context.marks.ellipsis)}${end}`) : shorten(capital(core + end), width, context.marks.ellipsis);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
