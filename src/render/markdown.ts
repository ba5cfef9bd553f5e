import type { Renderer } from '../model/report.ts';
import type { ClaimRow } from './claim-rows.ts';
import { cleanReport } from './clean.ts';
import { type Content, contentOf, SAYINGS, totals } from './content.ts';
import type { Listing } from './listings.ts';
import { marksFor } from './marks.ts';
import { inBrackets } from './people.ts';
import { aboutSource, moreSayings } from './source-lines.ts';
import type { SourceBlock } from './sources.ts';
import { wordNote } from './wording.ts';

/** The summary's content as Markdown (CommonMark with tables). Words of articles are escaped: they can't become markup, HTML or cells. */
export const markdown: Renderer = (report, view) => {
  const { articles, notes } = cleanReport(report, true);
  const parts = articles.flatMap((analysis) =>
    article(contentOf(analysis, { only: view.only, unicode: true }, Number.POSITIVE_INFINITY), analysis.article.source),
  );
  if (articles.length !== 1) parts.push(...(articles.length > 0 ? ['---'] : []), totals(articles));
  if (notes.length > 0) parts.push(list(notes.map((note) => escaped(wordNote(note)))));
  return `${parts.join('\n\n')}\n`;
};

// A file, not a terminal: always Unicode.
const marks = marksFor(true);

/** Text that stays text: Markdown's signs escaped, HTML as entities, and no list or heading at the start of a line. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+#=]/, '\\$&');

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A row of a table; its cells are escaped already. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

function article(content: Content, file: string | null): string[] {
  const { claims, sources, named, warnings, open } = content;
  const out = [`# ${escaped(content.title)}`, `${escaped(content.about)}${file ? ` · ${escaped(file)}` : ''}`];
  const titled = (title: string, items: readonly string[]) => {
    if (items.length > 0) out.push(`## ${title}`, list(items));
  };
  if (content.happened.length > 0) out.push(list(content.happened.map(escaped)));
  if (claims) out.push('## Claims', claimTable(claims.stated));
  if (claims && claims.apart.length > 0) out.push('## Negated, planned or background', claimTable(claims.apart));
  if (sources && sources.length > 0) out.push('## Sources', sources.map(sourceItem).join('\n'));
  if (named)
    for (const [title, all] of [
      ['People', named.people],
      ['Groups', named.groups],
      ['Places', named.places],
    ] as const)
      titled(
        title,
        all.map((one) => escaped(inBrackets(one, marks.times))),
      );
  for (const listing of content.listings) out.push(`## ${listing.title}`, listingTable(listing));
  titled(
    'Take care',
    warnings.map(({ words }) => escaped(words)),
  );
  titled(
    'Not resolved',
    open.map(({ words }) => escaped(words)),
  );
  return out;
}

function claimTable(rows: readonly ClaimRow[]): string {
  if (rows.length === 0) return 'None found.';
  const apart = rows.some(({ modality }) => modality !== null);
  const heads = ['Claim', ...(apart ? ['Meant as'] : []), 'How many', 'Who', 'What', 'By whom', 'Where', 'When', 'Source', 'Line'];
  return table(
    heads,
    rows.map((claim) => cellsOf(claim, apart).map(escaped)),
  );
}

function cellsOf(claim: ClaimRow, apart: boolean): string[] {
  const { n, depth, figure, bounds, who, status, measure, by, where, when, source, via, kind, verification, modality, partOf, line } =
    claim;
  const part = partOf === null ? '' : `, part of claim ${partOf}`;
  return [
    String(n),
    ...(apart ? [modality ?? ''] : []),
    `${'– '.repeat(depth)}${depth > 0 ? 'incl. ' : ''}${figure}${bounds ? ` (${bounds})` : ''}${part}`,
    `${who}${status ? ` (${status})` : ''}`,
    measure,
    by,
    where,
    when,
    [source, via, kind, verification].filter(Boolean).join('; '),
    String(line),
  ];
}

function sourceItem(block: SourceBlock): string {
  const said = block.sayings
    .slice(0, SAYINGS)
    .map(({ line, verb, words }) => `line ${line}, ${escaped(verb)}${words === '' ? '' : `: ${escaped(words)}`}`);
  const more = moreSayings(block);
  return [
    `- **${escaped(block.name)}** — ${escaped(aboutSource(block, marks.times).join(' · '))}`,
    ...[...said, ...(more ? [more] : [])].map((item) => `  - ${item}`),
  ].join('\n');
}

const listingTable = ({ heads, rows }: Listing): string =>
  rows.length === 0
    ? 'None found.'
    : table(
        heads,
        rows.map((cells) => cells.map(escaped)),
      );
