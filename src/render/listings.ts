import type { Analysis } from '../model/analysis.ts';
import { SECTIONS, type Section } from '../model/report.ts';
import { numberWords } from './claim-words.ts';
import { intervalWords } from './days.ts';
import type { Marks } from './marks.ts';
import type { Lines } from './position.ts';
import { modalityWords, qualifierWords, typeWords, wordReason } from './wording.ts';

/** A plain list of findings of one kind: the last column is the line in the text. */
export interface Listing {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const words = (spans: readonly { readonly text: string }[]): string => spans.map(({ text }) => text).join(', ');

/** The lists that summaries leave out unless `--only` asks for them: quantities, events, times, mentions. */
export function listings(analysis: Analysis, only: readonly Section[] | null, lines: Lines, marks: Marks): Listing[] {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const at = (start: number) => String(lines.at(start).line);
  const make: Readonly<Partial<Record<Section, () => Listing>>> = {
    quantities: () => ({
      title: 'Quantities',
      heads: ['Figure', 'Value', 'Low', 'High', 'Hedge', 'Unit', 'Counted', 'Line'],
      rows: analysis.quantities.map((q) => [
        q.text,
        ...[q.value, q.low, q.high].map((n) => (n === null ? 'open' : numberWords(n))),
        qualifierWords[q.qualifier],
        q.unit ?? '',
        q.counted?.text ?? '',
        at(q.start),
      ]),
    }),
    events: () => ({
      title: 'Events',
      heads: ['Words', 'Type', 'ACLED', 'Actors', 'Targets', 'Meant as', 'Line'],
      rows: analysis.events.map((e) => [
        e.text,
        e.mode ? `${e.type}, ${e.mode}` : e.type,
        e.acled ?? '',
        words(e.actors),
        words(e.targets),
        modalityWords[e.modality],
        at(e.start),
      ]),
    }),
    times: () => ({
      title: 'Times',
      heads: ['Words', 'Value', 'Days', 'Type', 'Line'],
      rows: analysis.times.map((t) => [
        t.text,
        t.value ?? '',
        intervalWords(t.from, t.to, marks.to) ?? (t.why?.value ? wordReason(t.why.value) : ''),
        t.type,
        at(t.start),
      ]),
    }),
    mentions: () => ({
      title: 'Mentions',
      heads: ['Words', 'Type', 'Form', 'Entity', 'Line'],
      rows: analysis.mentions.map((m) => [m.text, typeWords[m.type], m.form, (m.entity && names.get(m.entity)) ?? '', at(m.start)]),
    }),
  };
  return SECTIONS.filter((name) => only?.includes(name)).flatMap((name) => make[name]?.() ?? []);
}
