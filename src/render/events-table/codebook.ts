import { stringify } from 'csv-stringify/sync';
import type { View } from '../../model/report.ts';
import { escaped } from '../markdown.ts';
import { toJson } from '../output.ts';
import { penFor } from '../pen.ts';
import { hang, wrap } from '../wrap.ts';
import type { EventColumn, Scheme } from './column.ts';

/** What each column means and where it departs from the original: made from the columns themselves. */
export function codebook(scheme: Scheme, format: 'table' | 'json' | 'ndjson' | 'csv' | 'markdown', view: View): string {
  const entries = scheme.columns.map(({ name, origin, means, departs }) => ({ name, origin, means, departs }));
  switch (format) {
    case 'json':
      return `${toJson({ scheme: scheme.name, unit: scheme.unit, columns: entries, omitted: scheme.omitted }, 2)}\n`;
    case 'ndjson':
      return entries.map((entry) => `${toJson(entry)}\n`).join('');
    case 'csv':
      return stringify(entries, { header: true, columns: ['name', 'origin', 'means', 'departs'], escape_formulas: true });
    case 'markdown':
      return asMarkdown(scheme);
    default:
      return asText(scheme, view);
  }
}

function asText(scheme: Scheme, view: View): string {
  const pen = penFor(view);
  const { paint, width } = pen;
  const entry = ({ name, origin, means, departs }: EventColumn) => [
    '',
    `${paint.strong(name)}${origin === 'sitrep' ? paint.faint(' (sitrep’s own)') : ''}`,
    ...hang('  ', means, width),
    ...(departs === null ? [] : hang('  Departs: ', departs, width).map((line) => paint.warn(line))),
  ];
  return pen.finish([
    paint.heading(`Events as ${scheme.title} writes them down`),
    ...wrap(scheme.unit, width),
    ...scheme.columns.flatMap(entry),
    '',
    paint.heading('Left out'),
    ...scheme.omitted.flatMap(({ names, because }) => hang('- ', `${names.join(', ')}: ${because}.`, width)),
  ]);
}

function asMarkdown({ title, unit, columns, omitted }: Scheme): string {
  const rows = columns.map(
    ({ name, origin, means, departs }) => `| \`${name}\` | ${origin} | ${escaped(means)} | ${departs === null ? '' : escaped(departs)} |`,
  );
  return [
    `# Events: ${title} codebook`,
    escaped(unit),
    ['| Column | Of | Means | Departs from the original |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    '## Left out',
    omitted.map(({ names, because }) => `- ${names.map((name) => `\`${name}\``).join(', ')}: ${escaped(because)}.`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
