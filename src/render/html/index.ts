import type { Note } from '../../model/analysis.ts';
import { numbered } from '../../model/refs.ts';
import type { Renderer, Report, View } from '../../model/report.ts';
import { cleanReport } from '../clean.ts';
import { totals } from '../content.ts';
import { sumWords } from '../ledger-words.ts';
import { wordNote } from '../wording.ts';
import { type ArticlePart, articlePart } from './article.ts';
import { claimTable } from './claim-table.ts';
import { groupViews, type Voice } from './groups.ts';
import { ledgerTable } from './ledger.ts';
import { mapOf } from './map/index.ts';
import { data, type Html, html, type Part } from './markup.ts';
import { page } from './page.ts';
import { ledgerPlots } from './plot/ledger.ts';

type Sections = readonly (readonly [id: string, words: string, body: Part])[];

/** A page for one article, or for many: then the ledger stands first and each article opens behind it. */
export const htmlPage: Renderer = (report, view) => {
  const safe = cleanReport(report, true);
  return safe.articles.length === 1 ? single(safe, view) : several(safe, view);
};

/** Notes that belong to no single article: what could not be read, and what stayed open between the reports. */
function noteSections({ notes }: Report, voices: ReadonlyMap<string, Voice>): Sections {
  const list = (those: Report['notes']) =>
    those.length > 0 && html`<ul class="notes">${those.map((note) => html`<li>${noted(note, voices)}</li>`)}</ul>`;
  return [
    ['unresolved', 'What is unresolved', list(notes.filter(({ severity }) => severity !== 'error'))],
    ['unread', 'What could not be read', list(notes.filter(({ severity }) => severity === 'error'))],
  ];
}

/** A note in words; a sum with the claims it is made of. */
function noted(note: Note, voices: ReadonlyMap<string, Voice>): Part {
  const sum = sumWords(note);
  if (!sum) return wordNote(note);
  const claims = sum.claims.flatMap((id) => voices.get(id) ?? []);
  const links = claims.map(({ row, article, outlet }, i) => [
    i > 0 ? '; ' : ': ',
    html`<a href="#${article}-c${row.n}">${row.core}${outlet ? ` (${outlet})` : ''}</a>`,
  ]);
  return [sum.words.charAt(0).toUpperCase() + sum.words.slice(1), links, '.'];
}

const drawn = (sections: Sections): Html =>
  html`${sections.map(([id, words, body]) => html`<section aria-labelledby="${id}"><h2 id="${id}">${words}</h2>${body}</section>`)}`;

const madeBy = ({ generator }: View): string => `${generator.name} ${generator.version}`;

/** Where the sections of an article's part begin. */
const PARTS = [
  ['text', 'The text'],
  ['claims', 'Claims'],
  ['toll', 'Figures over time'],
  ['map', 'Places'],
  ['open', 'Unresolved'],
  ['sources', 'Who says what'],
  ['names', 'Names'],
] as const;

function single(report: Report, view: View): string {
  const part = articlePart(report.articles[0]!, 'a0', view, 2);
  const voices = voicesOf(report, [part]);
  const { title, about, body } = part;
  const shown = PARTS.map(([name, words]) => [`a0-${name}`, words] as const).filter(([id]) => body.markup.includes(`<h2 id="${id}">`));
  const told = wantsClaims(view) ? groupViews(report.ledger, voices).filter(({ voices }) => voices.length > 1) : [];
  const more = [['ledger', 'Do the claims agree?', told.length > 0 && ledgerTable(told)] as const, ...noteSections(report, voices)].filter(
    ([, , markup]) => markup,
  );
  const sections = [...shown, ...more.map(([id, words]) => [id, words] as const)];
  return page({ title, about, made: madeBy(view), sections, main: html`${body}${drawn(more)}` });
}

const wantsClaims = ({ only }: View): boolean => only === null || only.includes('claims');

function several(report: Report, view: View): string {
  const { articles, ledger } = report;
  const parts = articles.map((analysis, i) => articlePart(analysis, `a${i}`, view, 3));
  const placed = articles.map((analysis, i) => ({ analysis, id: `a${i}` }));
  const claims = wantsClaims(view);
  const voices = voicesOf(report, parts);
  const groups = groupViews(ledger, voices);
  const all: Sections = [
    ['ledger', 'Do the reports agree?', claims && groups.length > 0 && html`${verdicts(ledger)}${ledgerTable(groups)}`],
    ['toll', 'How the figures moved', claims && ledgerPlots(groups)],
    ['claims', 'Claims', claims && groups.length === 0 && voices.size > 0 && claimTable('all-table', [...voices.values()], true)],
    ['map', 'Places', (view.only === null || view.only.includes('entities')) && mapOf(placed)],
    ...noteSections(report, voices),
    ['articles', 'The articles', articles.length > 0 && articleList(parts)],
  ];
  const sections = all.filter(([, , body]) => body);
  const title = articles.length === 0 ? 'No article was read' : `What ${articles.length} reports claim`;
  return page({
    title,
    about: totals(articles),
    made: madeBy(view),
    sections: sections.map(([id, words]) => [id, words]),
    main: drawn(sections),
  });
}

const VERDICTS = [
  ['conflict', 'in conflict'],
  ['overlap', 'overlapping'],
  ['superseded', 'superseded by a later report'],
  ['agree', 'in agreement'],
  ['single', 'told by one voice only'],
] as const;

function verdicts(ledger: Report['ledger']): Html {
  const counts = VERDICTS.map(([verdict, words]) => [ledger.filter((group) => group.verdict === verdict).length, words] as const);
  const there = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return html`<p class="verdicts">${ledger.length === 1 ? 'One group of claims' : `${ledger.length} groups of claims`} about the same thing: ${there.join(', ')}.</p>`;
}

/** Every claim with its article, by the id that the ledger calls it. */
function voicesOf({ articles }: Report, parts: readonly ArticlePart[]): Map<string, Voice> {
  const places = new Map(articles.map((analysis, i) => [analysis, i]));
  return new Map(
    numbered(articles).flatMap(({ id, analysis }) => {
      const i = places.get(analysis)!;
      const { outlet, published } = analysis.article;
      const { title, rows } = parts[i]!;
      return rows.map((row) => [`${id}#${row.claim.id}`, { row, article: `a${i}`, title, outlet, published }] as const);
    }),
  );
}

/** Articles are kept as text and made when they are opened: a page of hundreds opens as fast as one of ten. */
function articleList(parts: readonly ArticlePart[]): Html {
  return html`<p class="tools"><button type="button" data-open-all>Open all (for printing)</button></p><div class="many">${parts.map(
    ({ title, about, rows, body }, i) =>
      html`<details id="a${i}-fold"><summary><span class="title">${title}</span> <small>${about}; ${rows.length === 1 ? '1 claim' : `${rows.length} claims`}</small></summary><div class="body"></div><script type="application/json" data-article="a${i}">${data(body.markup)}</script></details>`,
  )}</div>`;
}
