import type { View } from '../../model/report.ts';
import { cleanDeep } from '../clean.ts';
import type { Cell, Column } from '../grid.ts';
import { penFor } from '../pen.ts';
import { identificationWords, kindWords } from '../wording.ts';
import type { SourceList } from './model.ts';
import { measuresOf, nameOf, stancesOf } from './words.ts';

/** One source a row, fitted to the width. */
export function table(given: SourceList, view: View): string {
  const pen = penFor(view);
  const list = cleanDeep(given, view.unicode);
  const many = list.articles.length > 1;
  const columns: Column[] = [
    { head: 'Source' },
    { head: 'Kind' },
    { head: 'Identified' },
    ...(many ? [{ head: 'Articles', align: 'right' } as const] : []),
    { head: 'Speaks' },
    { head: 'Claims', align: 'right' },
    { head: 'On' },
    { head: 'Alone', align: 'right' },
  ];
  const rows = list.sources.map((record): Cell[] => {
    const doubt = record.identification === 'anonymous' || record.source === null;
    return [
      [{ text: nameOf(record), paint: pen.paint.strong }, ...(record.role ? [{ text: record.role, paint: pen.paint.faint }] : [])],
      record.source === null ? '' : kindWords[record.kind],
      [{ text: record.source === null ? '' : identificationWords[record.identification], ...(doubt && { paint: pen.paint.warn }) }],
      ...(many ? [String(record.articles.length)] : []),
      stancesOf(record, pen.marks.times),
      String(record.claims.length),
      measuresOf(record),
      String(record.alone),
    ];
  });
  return pen.finish(rows.length > 0 ? pen.grid(columns, rows) : ['No sources.']);
}
