import { cleanDeep } from '../clean.ts';
import { escaped, row } from '../markdown.ts';
import { marksFor } from '../marks.ts';
import { identificationWords, kindWords, wordNote } from '../wording.ts';
import type { SourceList } from './model.ts';
import { aside, CLAIMS } from './summary.ts';
import { aboutRecord, measuresOf, nameOf, placer, stancesOf, totals, warningWords } from './words.ts';

const marks = marksFor(true);
const rowOf = (cells: readonly string[]): string => row(cells.map(escaped));

/** The summary's content as Markdown (CommonMark with tables): a table of sources, then what rests on each, then the warnings. */
export function markdown(given: SourceList): string {
  const list = cleanDeep(given, true);
  const place = placer(list);
  const heads = ['Source', 'Kind', 'Identified', 'Articles', 'Speaks', 'Claims', 'On', 'Alone'];
  const parts = ['# Sources', escaped(totals(list))];
  if (list.sources.length > 0)
    parts.push(
      [
        rowOf(heads),
        rowOf(heads.map(() => '---')).replaceAll('\\-', '-'),
        ...list.sources.map((record) =>
          rowOf([
            nameOf(record),
            record.source === null ? '' : kindWords[record.kind],
            record.source === null ? '' : identificationWords[record.identification],
            String(record.articles.length),
            stancesOf(record, marks.times),
            String(record.claims.length),
            measuresOf(record),
            String(record.alone),
          ]),
        ),
      ].join('\n'),
    );
  const resting = list.sources.filter(({ claims }) => claims.length > 0);
  if (resting.length > 0) parts.push('## What rests on them');
  for (const record of resting) {
    parts.push(
      [
        `- **${escaped(nameOf(record))}** — ${escaped(aboutRecord(record, { times: marks.times, articles: list.articles.length }).join(' · '))}`,
        ...record.claims.map((claim) => `  - ${escaped(place(claim))}: ${escaped(`${claim.words}${aside(claim)}`)}`),
      ].join('\n'),
    );
  }
  const care = [...list.warnings.map((w) => warningWords(w, list, place, CLAIMS)), ...list.notes.map(wordNote)];
  if (care.length > 0) parts.push('## Take care', care.map((words) => `- ${escaped(words)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}
