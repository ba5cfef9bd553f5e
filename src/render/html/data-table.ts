import { data, type Html, html, joined } from './markup.ts';

/** One column: its head, and whether numbers stand in it. */
export interface HtmlColumn {
  readonly head: string;
  readonly numeric?: boolean;
}

/** A menu above the table: items whose `data-<key>` is the value chosen stay. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** Items that stand in the page from the start; more are made when asked for, so that large tables open at once. */
const AT_ONCE = { tr: 150, tbody: 60 } as const;

interface Sortable {
  readonly id: string;
  readonly caption: string;
  readonly noun: string;
  readonly columns: readonly HtmlColumn[];
  readonly choices: readonly Choice[];
  /** A `tr` each, or a `tbody` each where an item has several rows. */
  readonly items: readonly Html[];
  readonly of: 'tr' | 'tbody';
}

/** A table that can be sorted by every column and filtered by words and menus; without script it is a plain table. */
export function dataTable({ id, caption, noun, columns, choices, items, of }: Sortable): Html {
  const heads = columns.map(
    ({ head, numeric }) =>
      html`<th scope="col"${numeric ? html` class="num"` : null}><button type="button" class="sort">${head}</button></th>`,
  );
  const step = AT_ONCE[of];
  const shown = joined(items.slice(0, step));
  const rest = items.slice(step);
  const menus = choices
    .filter(({ options }) => options.length > 1)
    .map(
      ({ key, label, options }) =>
        html`<label>${label} <select data-filter="${key}"><option value="">any</option>${options.map(
          ([value, words]) => html`<option value="${value}">${words}</option>`,
        )}</select></label>`,
    );
  return html`<div class="filters" data-for="${id}" hidden><label>Find <input type="search" data-find autocomplete="off" spellcheck="false"></label>${menus}<span class="count" role="status"></span></div>
<div class="scroll"><table id="${id}" class="sortable" data-of="${of}" data-noun="${noun}" data-step="${step}" data-total="${items.length}"><caption class="unseen">${caption}</caption><thead><tr>${heads}</tr></thead>${
    of === 'tr' ? html`<tbody>${shown}</tbody>` : shown
  }</table></div><p class="more" hidden><button type="button" data-more="${id}">Show more</button></p>${
    rest.length > 0 ? html`<script type="application/json" data-rest="${id}">${data(joined(rest).markup)}</script>` : null
  }`;
}

/** Values that occur, each once with its words, in the order of the words. */
export const optionsOf = (pairs: readonly (readonly [value: string, words: string])[]): readonly (readonly [string, string])[] =>
  [...new Map(pairs)].sort(([, a], [, b]) => a.localeCompare(b, 'en'));
