import { numberWords } from '../claim-words.ts';
import { dayWords } from '../days.ts';
import { measureWords } from '../wording.ts';
import { kindOf, sourceCell, standing } from './claim-table.ts';
import { dataTable, type HtmlColumn, optionsOf } from './data-table.ts';
import type { GroupedVoice, GroupView } from './groups.ts';
import { type Html, html } from './markup.ts';

const COLUMNS: readonly HtmlColumn[] = [
  { head: 'Verdict' },
  { head: 'What is counted' },
  { head: 'Where' },
  { head: 'When' },
  { head: 'Low', numeric: true },
  { head: 'Best', numeric: true },
  { head: 'High', numeric: true },
  { head: 'Claims', numeric: true },
];

const bound = (n: number | null, none: string): string => (n === null ? none : numberWords(n));

/** The ledger as a table: a group a row, its claims below it when it is opened. */
export function ledgerTable(groups: readonly GroupView[]): Html {
  return dataTable({
    id: 'ledger-table',
    caption: 'Groups of claims about the same thing: verdict, what is counted, where, when, low, best and high figure, number of claims.',
    noun: 'group',
    of: 'tbody',
    columns: COLUMNS,
    choices: [
      { key: 'v', label: 'Verdict', options: optionsOf(groups.map(({ group }) => [group.verdict, group.verdict])) },
      { key: 'm', label: 'Measure', options: optionsOf(groups.map(({ group }) => [group.measure, measureWords[group.measure]])) },
      { key: 'k', label: 'Source kind', options: optionsOf(groups.flatMap(({ voices }) => voices.map(({ row }) => kindOf(row)))) },
    ],
    items: groups.map(item),
  });
}

function item({ group, title, where, when, voices, rests, related }: GroupView, i: number): Html {
  const { verdict, low, best, high } = group;
  // What is open at the start is decided in the page: without script everything is.
  const kinds = [...new Set(voices.map(({ row }) => kindOf(row)[0]))].join(' ');
  const none = low === null && best === null && high === null ? '–' : 'open';
  const sortBy = (n: number | string | null) => html` data-s="${n ?? ''}"`;
  return html`<tbody class="group v-${verdict}" data-v="${verdict}" data-m="${group.measure}" data-k="${kinds}"><tr><td data-label="Verdict"><span class="verdict">${verdict}</span>${rests.length > 0 ? html`<small>${rests.join('; ')}</small>` : null}</td><th scope="rowgroup" data-label="Counted"><button type="button" class="fold" aria-expanded="true" aria-controls="g${i}">${title}</button></th><td data-label="Where">${where}</td><td data-label="When"${sortBy(group.from)}>${when}</td><td class="num" data-label="Low"${sortBy(low)}>${bound(low, none)}</td><td class="num best" data-label="Best"${sortBy(best)}>${bound(best, '–')}</td><td class="num" data-label="High"${sortBy(high)}>${bound(high, none)}</td><td class="num" data-label="Claims"${sortBy(voices.length)}>${voices.length}${group.voices !== undefined && group.voices !== voices.length ? html`<small>${group.voices === 1 ? '1 voice' : `${group.voices} voices`}</small>` : null}</td></tr><tr class="voices" id="g${i}"><td colspan="${COLUMNS.length}"><ul>${voices.map(voiceItem)}</ul>${related.length > 0 ? html`<p class="related">May count the same, but the texts do not say so: ${related.join('; ')}.</p>` : null}</td></tr></tbody>`;
}

function voiceItem({ row, article, title, outlet, published, isReplaced, isBest }: GroupedVoice): Html {
  const { claim, n } = row;
  const report = [outlet, published && dayWords(published)].filter(Boolean).join(', ');
  const notes = [isReplaced ? 'replaced by a later figure' : '', isBest ? 'best figure' : '', standing(row)].filter(Boolean).join('; ');
  return html`<li${isReplaced ? html` class="replaced"` : null}><b class="said">${row.core}${row.bounds ? html` <small>${row.bounds}</small>` : null}</b> <span class="from">${sourceCell(row)}</span> <span class="in">${report || 'no outlet or day'}${notes ? html`; <em>${notes}</em>` : null}</span> <q>${claim.evidence.map(({ text }) => text).join(' … ')}</q> <button type="button" class="go" data-go="${article}-c${n}" aria-label="Show claim ${n} in ${title}">in the text</button></li>`;
}
