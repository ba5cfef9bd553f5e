import type { Analysis } from '../../model/analysis.ts';
import type { ClaimRow } from '../claim-rows.ts';
import { basisWords, fieldWords, relationWords, wordReason } from '../wording.ts';
import { standing } from './claim-table.ts';
import { type Heading, headed } from './heading.ts';
import { attributionNumbers } from './layers.ts';
import { type Html, html, type Part } from './markup.ts';

/** One card a claim, hidden until it is chosen: everything known of it, and why the rest is not. */
export function cardsOf(analysis: Analysis, rows: readonly ClaimRow[], id: string, heading: Heading): Html[] {
  const numbers = attributionNumbers(analysis);
  const said = new Map(analysis.attributions.map((a) => [a.id, a]));
  return rows.map((row) => {
    const { claim, n } = row;
    const attribution = claim.source.attribution === null ? undefined : said.get(claim.source.attribution);
    const chain = attribution ? [attribution.id, ...attribution.via].flatMap((a) => numbers.get(a) ?? []) : [];
    return html`<div class="card" id="${id}-d${n}" data-a="${chain.join(' ')}" hidden>${headed(heading, `${n}. ${row.core}`)}<dl>${fields(row, attribution?.contents.map(({ text }) => text).join(' … ') ?? null)}</dl><p class="rule">Read by <code>${claim.rule}</code></p></div>`;
  });
}

function fields(row: ClaimRow, words: string | null): Part {
  const { claim } = row;
  const why = (field: string): Part => (Object.hasOwn(claim.why, field) ? html`<i>${wordReason(claim.why[field]!)}</i>` : null);
  const bounds = [claim.low ?? 'open', claim.high ?? 'open'];
  const hasBounds = (claim.low !== null || claim.high !== null) && claim.low !== claim.high;
  const kind = [row.kind, row.via].filter(Boolean).join('; ');
  const { relation } = claim.source;
  const list: readonly (readonly [string, Part])[] = [
    ['Figure', [row.figure, hasBounds ? ` (from ${bounds[0]} to ${bounds[1]})` : null]],
    [fieldWords.who!, row.who ? [row.who, row.status ? `, ${row.status}` : ''] : why('who')],
    [fieldWords.by!, row.by || why('by')],
    [fieldWords.place!, row.where || why('place')],
    [fieldWords.when!, claim.when.span || claim.when.from || claim.when.to ? row.when : why('when')],
    ['Counted over', basisWords[claim.when.basis]],
    [fieldWords.source!, [row.source, kind ? `, ${kind}` : '']],
    ['Speaks as', relation === 'unknown' ? null : relationWords[relation]],
    ['Standing', standing(row) || 'verification not mentioned'],
    ['Part of', row.partOf === null ? null : `claim ${row.partOf}`],
    ['Evidence', html`<q>${claim.evidence.map(({ text }) => text).join(' … ')}</q>`],
    ['Its source’s words', words === null ? null : html`<q>${words}</q>`],
  ];
  return list.filter(([, value]) => value !== null && value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
}
