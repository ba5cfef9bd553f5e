import type { ClaimRow } from '../claim-rows.ts';
import { kindWords, relationWords } from '../wording.ts';
import { dataTable, type HtmlColumn, optionsOf } from './data-table.ts';
import { type Html, html, type Part } from './markup.ts';

/** The claim's row with the article it stands in. */
export interface PlacedRow {
  readonly row: ClaimRow;
  /** Id of the article in the page: `a0`. */
  readonly article: string;
  readonly title: string;
}

const COLUMNS: readonly HtmlColumn[] = [
  { head: 'No.', numeric: true },
  { head: 'Figure', numeric: true },
  { head: 'Claim' },
  { head: 'Where' },
  { head: 'When' },
  { head: 'Source' },
  { head: 'Standing' },
];

const small = (words: Part): Html => html`<small>${words}</small>`;

/** Who a claim rests on: name, kind, through whom, and how he stands to those counted. */
export function sourceCell({ source, kind, via, claim }: ClaimRow): Part {
  const { relation } = claim.source;
  const about = [kind, via, relation === 'unknown' ? null : relationWords[relation]].filter((words) => words !== null);
  return [source, about.length > 0 ? small(about.join('; ')) : null];
}

/** What the text says of the proof, and whether it is said to have happened. */
export const standing = ({ verification, modality }: ClaimRow): string => [modality, verification].filter((x) => x !== null).join(', ');

/** Source kinds as the filter names them; the report's own voice is one of them. */
export const kindOf = ({ claim }: ClaimRow): readonly [value: string, words: string] =>
  claim.source.voice === 'reporter' ? ['reporter', 'the report itself'] : [claim.source.kind, kindWords[claim.source.kind]];

/** What was counted and what happened to it: the figure has a column of its own. */
function withoutFigure({ core, figure }: ClaimRow): string {
  const starts = core.toLowerCase().startsWith(`${figure.toLowerCase()} `);
  return starts
    ? core
        .slice(figure.length)
        .trim()
        .replace(/^of\s+/, '')
    : core;
}

function rowOf({ row, article, title }: PlacedRow, several: boolean): Html {
  const { claim, n } = row;
  const more = [row.status, row.by && `by ${row.by}`, row.partOf ? `part of claim ${row.partOf}` : null].filter(Boolean);
  const where = `${article}-c${n}`;
  const sortBy = (value: string | number | null) => (value === null ? html` data-s=""` : html` data-s="${value}"`);
  return html`<tr id="${article}-t${n}"${row.depth > 0 ? html` class="part"` : null} data-m="${claim.measure}" data-k="${kindOf(row)[0]}"><td class="num" data-label="No." data-s="${n}"><button type="button" class="go" data-go="${where}" aria-label="Show claim ${n} in the text">${n}</button></td><td class="num figure" data-label="Figure"${sortBy(claim.value ?? claim.low ?? claim.high)}>${row.figure}${row.bounds ? small(row.bounds) : null}</td><th scope="row" data-label="Claim">${row.depth > 0 ? html`<span class="of">of these</span> ` : null}${withoutFigure(row)}${more.length > 0 ? small(more.join('; ')) : null}${several ? small(title) : null}</th><td data-label="Where">${row.where}</td><td data-label="When"${sortBy(claim.when.from ?? claim.when.to)}>${row.when}</td><td data-label="Source">${sourceCell(row)}</td><td data-label="Standing">${standing(row)}</td></tr>`;
}

/** The claims of one article, or of several (then each row names its own). */
export function claimTable(id: string, rows: readonly PlacedRow[], several: boolean): Html {
  return dataTable({
    id,
    caption: 'Claims: figure, people or things, place, time, source and standing. Heads sort.',
    noun: 'claim',
    of: 'tr',
    columns: COLUMNS,
    choices: [
      { key: 'm', label: 'Measure', options: optionsOf(rows.map(({ row }) => [row.claim.measure, row.measure])) },
      { key: 'k', label: 'Source kind', options: optionsOf(rows.map(({ row }) => kindOf(row))) },
    ],
    items: rows.map((placed) => rowOf(placed, several)),
  });
}
