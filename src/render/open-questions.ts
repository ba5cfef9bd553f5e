import type { ClaimRow, RowContext } from './claim-rows.ts';
import { sourceName } from './speakers.ts';
import { fieldWords, wordNote, wordReason } from './wording.ts';

/** Something a reader should know before relying on the rows. */
export interface Question {
  readonly kind: 'warning' | 'open' | 'note';
  readonly words: string;
}

/** Of long lists the first few are named. */
const MOST = 8;

function list(items: readonly string[]): string {
  const more = items.length - MOST;
  return more > 0 ? `${items.slice(0, MOST).join(', ')} and ${more} more` : items.join(', ');
}

/** Claims by their numbers in the table: "claims 1, 4". */
export const claimNumbers = (numbers: readonly number[]): string => `${numbers.length === 1 ? 'claim' : 'claims'} ${list(numbers.map(String))}`;

/** Warnings on sources, then what stayed open and why, then the notes of the reading. */
export function questions(context: RowContext, rows: readonly ClaimRow[]): Question[] {
  const sorted = [...rows].sort((a, b) => a.n - b.n);
  return [...warnings(sorted), ...openFields(sorted), ...openFindings(context), ...notes(context)];
}

function warnings(rows: readonly ClaimRow[]): Question[] {
  const out: string[] = [];
  const attributed = rows.filter(({ claim }) => claim.source.voice === 'attributed');
  const numbers = (chosen: readonly ClaimRow[]) => claimNumbers(chosen.map(({ n }) => n));
  const names = new Set(attributed.map(({ claim, source }) => claim.source.entity ?? source));
  if (names.size === 1 && attributed.length > 1)
    out.push(`A single source, ${attributed[0]!.source}, stands behind all attributed claims: ${numbers(attributed)}.`);
  const anonymous = attributed.filter(({ claim }) => claim.source.identification === 'anonymous');
  if (anonymous.length > 0) out.push(`Anonymous source: ${numbers(anonymous)}.`);
  const nobody = attributed.filter(({ claim }) => claim.source.identification === 'none');
  if (nobody.length > 0) out.push(`Attributed, but no source is named: ${numbers(nobody)}.`);
  const own = rows.filter(({ claim }) => claim.source.voice === 'reporter');
  if (own.length > 0) out.push(`No source but the report itself: ${numbers(own)}.`);
  for (const [state, words] of [
    ['unverified', 'Unverified, the text says'],
    ['disputed', 'Disputed, the text says'],
    ['denied', 'Denied, the text says'],
  ] as const) {
    const doubted = rows.filter(({ claim }) => claim.verification === state);
    if (doubted.length > 0) out.push(`${words}: ${numbers(doubted)}.`);
  }
  return out.map((words) => ({ kind: 'warning', words }));
}

/** Fields without a value, by field and reason. That a range has no single value is no open question. */
function openFields(rows: readonly ClaimRow[]): Question[] {
  const groups = new Map<string, number[]>();
  for (const field of Object.keys(fieldWords)) {
    for (const { claim, n } of rows) {
      const code = Object.hasOwn(claim.why, field) ? claim.why[field]! : null;
      if (code === null || code === 'range' || code === 'none-stated') continue;
      const words = `${fieldWords[field]}: ${wordReason(code)}`;
      groups.set(words, [...(groups.get(words) ?? []), n]);
    }
  }
  return [...groups].map(([words, numbers]) => ({ kind: 'open', words: `${words} (${claimNumbers(numbers)}).` }));
}

/** Speakers nobody could name and times without a date, by reason, each with its words and line. */
function openFindings({ analysis, lines, marks }: RowContext): Question[] {
  const groups = new Map<string, string[]>();
  const add = (words: string, text: string, start: number) =>
    groups.set(words, [...(groups.get(words) ?? []), `${marks.open}${text}${marks.close} (line ${lines.at(start).line})`]);
  const behind = new Set(analysis.claims.map(({ source }) => source.attribution));
  for (const a of analysis.attributions)
    if (!behind.has(a.id) && a.why?.source && a.sources.length > 0 && a.identification !== 'anonymous')
      add(`Speaker: ${wordReason(a.why.source)}`, sourceName({ ...a, name: null }), a.sources[0]!.start);
  const noted = analysis.notes.some(({ code }) => code === 'no-publication-date');
  const named = new Set(analysis.notes.map(({ span }) => span?.start));
  for (const t of analysis.times)
    if (t.why?.value && !(noted && t.why.value === 'no-publication-date') && !named.has(t.start))
      add(`Date: ${wordReason(t.why.value)}`, t.text, t.start);
  return [...groups].map(([words, items]) => ({ kind: 'open', words: `${words}: ${list(items)}.` }));
}

function notes({ analysis, lines }: RowContext): Question[] {
  return analysis.notes.map((note) => ({
    kind: note.severity === 'info' ? 'note' : 'warning',
    words: `${wordNote(note)}${note.span ? ` (line ${lines.at(note.span.start).line})` : ''}`,
  }));
}
