import { gather } from '../../model/gather.ts';
import type { View } from '../../model/report.ts';
import { cleanDeep } from '../clean.ts';
import { type Pen, penFor } from '../pen.ts';
import { wordNote } from '../wording.ts';
import { hang, shorten, widthOf, wrap } from '../wrap.ts';
import type { RestingClaim, SourceList, SourceRecord } from './model.ts';
import { aboutRecord, nameOf, placer, totals, warningWords } from './words.ts';

/** How many claims are shown of a source, and of a warning. */
export const CLAIMS = 5;

/** Every source with what rests on it, then the warnings. Never wider than the view (40 columns at least). */
export function summary(given: SourceList, view: View): string {
  const pen = penFor(view);
  const { paint, width } = pen;
  const list = cleanDeep(given, view.unicode);
  const place = placer(list);
  const blocks = [
    wrap(totals(list), width),
    ...list.sources.map((record) => sourceBlock(record, list, place, pen)),
    list.warnings.length > 0
      ? [
          paint.heading('Take care'),
          ...list.warnings.flatMap((w) => hang('! ', warningWords(w, list, place, CLAIMS), width).map((line) => paint.warn(line))),
        ]
      : [],
    list.notes.flatMap((note) => hang('! ', wordNote(note), width).map((line) => paint.bad(line))),
  ];
  return pen.finish(blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block])));
}

function sourceBlock(record: SourceRecord, list: SourceList, place: (claim: RestingClaim) => string, pen: Pen): string[] {
  const { paint, marks, width } = pen;
  const name = nameOf(record);
  const doubtful = record.source === null || record.identification === 'anonymous' || record.identification === 'none';
  const tone = doubtful ? paint.warn : (text: string) => text;
  const about = aboutRecord(record, { times: marks.times, articles: list.articles.length }).join(` ${marks.dot} `);
  const [first = '', ...rest] = wrap(`${name} ${marks.dash} ${about}`, width - 2);
  const head = first.startsWith(name) ? paint.strong(name) + tone(first.slice(name.length)) : paint.strong(first);
  const told = [...gather(record.claims, (claim) => `${claim.words}${aside(claim)}`)];
  const shown = told.slice(0, CLAIMS);
  const places = shown.map(([, claims]) => shorten(place(claims[0]!), Math.floor(width / 2), marks.ellipsis));
  const room = places.reduce((most, text) => Math.max(most, widthOf(text)), 0);
  const lines = shown.flatMap(([words, claims], i) => {
    const indent = room + 4;
    const label = places[i]!.padEnd(room);
    const said = claims.length > 1 ? `${words}, ${claims.length}${marks.times}` : words;
    return wrap(said, width - indent).map((line, k) => (k === 0 ? `  ${paint.pointer(label)}  ${line}` : ' '.repeat(indent) + line));
  });
  const more = told.length - shown.length;
  return [head, ...rest.map((line) => tone(`  ${line}`)), ...lines, ...(more > 0 ? [paint.faint(`  and ${more} more`)] : [])];
}

/** What sets a claim apart, in brackets: not said to have happened, alone. */
export function aside({ alone, modality, verification, relation }: RestingClaim): string {
  const items = [
    alone ? 'alone' : null,
    relation === 'self' ? 'of its own side' : relation === 'adversary' ? 'of its adversary' : null,
    modality === 'actual' || modality === 'negated' ? null : modality,
    verification === 'none-stated' ? null : verification,
  ].filter((x) => x !== null);
  return items.length > 0 ? ` (${items.join(', ')})` : '';
}
