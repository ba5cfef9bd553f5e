import { gather } from '../model/gather.ts';
import type { ClaimRow, RowContext } from './claim-rows.ts';
import { sourceName } from './speakers.ts';
import { fieldWords, wordNote, wordReason } from './wording.ts';

/** Something a reader should know before relying on the rows: a warning, or what stayed open. */
export interface Question {
  readonly kind: 'warning' | 'open';
  readonly words: string;
}

/** Of long lists the first few are named. */
const MOST = 8;

function list(items: readonly string[]): string {
  const more = items.length - MOST;
  return more > 0 ? `${items.slice(0, MOST).join(', ')} and ${more} more` : items.join(', ');
}

/** Claims by their numbers in the table: "claims 1, 4". */
export const claimNumbers = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'claim' : 'claims'} ${list(numbers.map(String))}`;

/** Warnings on sources, then what stayed open and why, then the notes of the reading. */
export function questions(context: RowContext, rows: readonly ClaimRow[]): Question[] {
  const sorted = [...rows].sort((a, b) => a.n - b.n);
  return [...warnings(sorted), ...openFields(sorted), ...openFindings(context), ...notes(context)];
}

const numbersOf = (rows: readonly ClaimRow[]): string => claimNumbers(rows.map(({ n }) => n));

function warnings(rows: readonly ClaimRow[]): Question[] {
  const attributed = rows.filter(({ claim }) => claim.source.voice === 'attributed');
  const identified = (as: string) => attributed.filter(({ claim }) => claim.source.identification === as);
  const verified = (as: string) => rows.filter(({ claim }) => claim.verification === as);
  const names = new Set(attributed.map(({ claim, source }) => claim.source.entity ?? source));
  const found: readonly (readonly [string, readonly ClaimRow[]])[] = [
    [
      `A single source, ${attributed[0]?.source}, stands behind all attributed claims`,
      names.size === 1 && attributed.length > 1 ? attributed : [],
    ],
    ['Anonymous source', identified('anonymous')],
    ['Attributed, but no source is named', identified('none')],
    ['No source but the report itself', rows.filter(({ claim }) => claim.source.voice === 'reporter')],
    ['Unverified, the text says', verified('unverified')],
    ['Disputed, the text says', verified('disputed')],
    ['Denied, the text says', verified('denied')],
  ];
  return found
    .filter(([, those]) => those.length > 0)
    .map(([words, those]) => ({ kind: 'warning', words: `${words}: ${numbersOf(those)}.` }));
}

/** Fields without a value, by field and reason. That a range has no single value, or a stated none no figure, is no open question. */
function openFields(rows: readonly ClaimRow[]): Question[] {
  const missing = Object.entries(fieldWords).flatMap(([field, name]) =>
    rows.flatMap((row) => {
      const code = Object.hasOwn(row.claim.why, field) ? row.claim.why[field]! : 'range';
      return code === 'range' || code === 'none-stated' ? [] : [{ row, words: `${name}: ${wordReason(code)}` }];
    }),
  );
  return [...gather(missing, ({ words }) => words)].map(([words, those]) => ({
    kind: 'open',
    words: `${words} (${numbersOf(those.map(({ row }) => row))}).`,
  }));
}

/** Speakers nobody could name and times without a date, by reason, each with its words and line. What a claim or a note tells already is left out. */
function openFindings({ analysis, lines, marks }: RowContext): Question[] {
  const { attributions, claims, notes, times } = analysis;
  const told = new Set<string | null>(claims.map(({ source }) => source.attribution));
  const noted = new Set(notes.map(({ span }) => span?.start));
  const undated = notes.some(({ code }) => code === 'no-publication-date');
  const quoted = (text: string, start: number) => `${marks.open}${text}${marks.close} (line ${lines.at(start).line})`;
  const speakers = attributions.flatMap((a) => {
    const why = a.why?.source;
    if (!why || told.has(a.id) || a.sources.length === 0 || a.identification === 'anonymous') return [];
    return [{ words: `Speaker: ${wordReason(why)}`, item: quoted(sourceName({ ...a, name: null }), a.sources[0]!.start) }];
  });
  const dates = times.flatMap(({ why, text, start }) =>
    !why?.value || noted.has(start) || (undated && why.value === 'no-publication-date')
      ? []
      : [{ words: `Date: ${wordReason(why.value)}`, item: quoted(text, start) }],
  );
  return [...gather([...speakers, ...dates], ({ words }) => words)].map(([words, those]) => ({
    kind: 'open',
    words: `${words}: ${list(those.map(({ item }) => item))}.`,
  }));
}

const notes = ({ analysis, lines }: RowContext): Question[] =>
  analysis.notes.map((note) => ({
    kind: note.severity === 'info' ? 'open' : 'warning',
    words: note.span ? wordNote(note).replace(/\.?$/, ` (line ${lines.at(note.span.start).line}).`) : wordNote(note),
  }));
