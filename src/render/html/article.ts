import type { Analysis } from '../../model/analysis.ts';
import type { View } from '../../model/report.ts';
import type { ClaimRow } from '../claim-rows.ts';
import { contentOf } from '../content.ts';
import type { Named } from '../people.ts';
import { inBrackets } from '../people.ts';
import type { SourceBlock } from '../sources.ts';
import { cardsOf } from './cards.ts';
import { claimTable } from './claim-table.ts';
import { type Heading, headed } from './heading.ts';
import { attributionNumbers } from './layers.ts';
import { mapOf } from './map/index.ts';
import { type Html, html, type Part } from './markup.ts';
import { articlePlots } from './plot/article.ts';
import { textOf } from './text.ts';

/** Wide enough that no sentence of the main claims is cut. */
const COLUMNS = 2000;

/** What an article's part of the page is made of. */
export interface ArticlePart {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly ClaimRow[];
  readonly body: Html;
}

/**
 * One article with all its sections.
 * @param id what the ids of its elements start with: `a0`
 * @param level of its headings: 2 where it is the page, 3 where it is one of many
 */
export function articlePart(analysis: Analysis, id: string, view: View, level: 2 | 3): ArticlePart {
  const content = contentOf(analysis, { only: view.only, unicode: true }, COLUMNS);
  const rows = content.claims ? [...content.claims.stated, ...content.claims.apart] : [];
  const head = (words: string, name: string): Html =>
    level === 2 ? html`<h2 id="${id}-${name}">${words}</h2>` : html`<h3 id="${id}-${name}">${words}</h3>`;
  const below = level === 2 ? 'h3' : 'h4';
  const section = (name: string, words: string, body: Part): Html | null =>
    body === null ? null : html`<section aria-labelledby="${id}-${name}">${head(words, name)}${body}</section>`;
  const placed = rows.map((row) => ({ row, article: id, title: content.title }));
  const body = html`<div class="article" id="${id}" data-id="${id}">${
    content.happened.length > 0 ? html`<ul class="lede">${content.happened.map((line) => html`<li>${line}</li>`)}</ul>` : null
  }${view.text ? section('text', 'The text', textAndCard(analysis, rows, id, below)) : null}${section(
    'claims',
    'Claims',
    content.claims === null ? null : rows.length === 0 ? html`<p>No claim was found.</p>` : claimTable(`${id}-table`, placed, false),
  )}${section('toll', 'Figures over time', content.claims === null ? null : articlePlots(analysis, rows, id))}${section(
    'map',
    'Places',
    level === 2 && (view.only === null || view.only.includes('entities')) ? mapOf([{ analysis, id }]) : null,
  )}${section('open', 'What is unresolved', unresolved(content.warnings, content.open, below))}${section(
    'sources',
    'Who says what',
    content.sources && content.sources.length > 0 ? sources(content.sources, analysis, view.text ? id : null) : null,
  )}${section('names', 'Names', content.named && names(content.named))}${content.listings.map((listing, i) =>
    section(
      `list${i}`,
      listing.title,
      html`<div class="scroll"><table><thead><tr>${listing.heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${listing.rows.map(
        (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
      )}</tbody></table></div>`,
    ),
  )}</div>`;
  return { title: content.title, about: content.about, rows, body };
}

const LEGEND = [
  ['c', 'claims'],
  ['q', 'words of a source'],
  ['s', 'sources'],
  ['n', 'names'],
  ['f', 'numbers'],
] as const;

function textAndCard(analysis: Analysis, rows: readonly ClaimRow[], id: string, heading: Heading): Html {
  return html`<fieldset class="legend" hidden><legend>Marked</legend>${LEGEND.map(
    ([mark, words]) => html`<label><input type="checkbox" data-mark="${mark}" checked><span class="${mark}">${words}</span></label>`,
  )}</fieldset><div class="reading">${textOf(analysis, rows, id)}<aside class="cards" aria-live="polite" aria-label="The chosen claim"><p class="hint" hidden>Choose a claim by its number, in the text or in the table: its evidence, its source and the source’s words light up.</p>${cardsOf(
    analysis,
    rows,
    id,
    heading,
  )}<p class="close" hidden><button type="button" data-close>Close</button></p></aside></div>`;
}

function unresolved(warnings: readonly { readonly words: string }[], open: readonly { readonly words: string }[], heading: Heading): Part {
  const list = (those: typeof warnings) => html`<ul>${those.map(({ words }) => html`<li>${words}</li>`)}</ul>`;
  if (warnings.length + open.length === 0) return null;
  return html`<div class="unresolved">${warnings.length > 0 ? html`<div class="care">${headed(heading, 'Take care')}${list(warnings)}</div>` : null}${
    open.length > 0 ? html`<div>${headed(heading, 'Open, and why')}${list(open)}</div>` : null
  }</div>`;
}

/** Everything each source is reported to have said; the button finds it in the text. */
function sources(blocks: readonly SourceBlock[], analysis: Analysis, id: string | null): Html {
  const numbers = attributionNumbers(analysis);
  return html`<dl class="sources">${blocks.map(
    (block) =>
      html`<div><dt>${block.name}${block.role ? html`, ${block.role}` : null} <small>${block.kind}</small></dt>${block.sayings.map(
        (saying) =>
          html`<dd>${
            id === null
              ? saying.verb
              : html`<button type="button" class="say" data-article="${id}" data-say="${numbers.get(saying.id)!}">${saying.verb}</button>`
          } ${saying.words}</dd>`,
      )}${block.claims.length > 0 ? html`<dd class="behind">Behind ${block.claims.length === 1 ? 'claim' : 'claims'} ${block.claims.join(', ')}</dd>` : null}</div>`,
  )}</dl>`;
}

function names({ people, groups, places }: { readonly [kind in 'people' | 'groups' | 'places']: readonly Named[] }): Part {
  const lists = [
    ['People', people],
    ['Groups', groups],
    ['Places', places],
  ] as const;
  const there = lists.filter(([, those]) => those.length > 0);
  if (there.length === 0) return null;
  return html`<dl class="names">${there.map(
    ([head, those]) => html`<dt>${head}</dt><dd><ul>${those.map((one) => html`<li>${inBrackets(one, '×')}</li>`)}</ul></dd>`,
  )}</dl>`;
}
