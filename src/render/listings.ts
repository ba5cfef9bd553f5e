import type { Analysis } from '../model/analysis.ts';
import { SECTIONS, type Section } from '../model/report.ts';
import { numberWords } from './claim-words.ts';
import { intervalWords } from './days.ts';
import type { Column } from './grid.ts';
import type { Marks } from './marks.ts';
import type { Lines } from './position.ts';
import { sourceName } from './speakers.ts';
import { identificationWords, kindWords, modalityWords, qualifierWords, typeWords, wordReason } from './wording.ts';

/** A plain list of findings of one kind: the last column is the line in the text. */
export interface Listing {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns of a listing: figures of lines stand to the right. */
export const listingColumns = (heads: readonly string[]): Column[] =>
  heads.map((head) => ({ head, ...(head === 'Line' && { align: 'right' as const }) }));

const words = (spans: readonly { readonly text: string }[]): string => spans.map(({ text }) => text).join(', ');

/** Lists that a summary has no words of its own for. */
const PLAIN: readonly Section[] = SECTIONS.filter((name) => !['claims', 'attributions', 'entities'].includes(name));

/** The lists that summaries leave out unless `--only` asks for them: quantities, events, times, mentions. */
export const listings = (analysis: Analysis, only: readonly Section[] | null, lines: Lines, marks: Marks): Listing[] =>
  PLAIN.filter((name) => only?.includes(name)).flatMap((name) => listingOf(name, analysis, lines, marks) ?? []);

/** Any list of an analysis but its claims as plain rows; null for claims. */
export function listingOf(section: Section, analysis: Analysis, lines: Lines, marks: Marks): Listing | null {
  const names = new Map(analysis.entities.map(({ id, name }) => [id, name]));
  const starts = new Map(analysis.mentions.map(({ id, start }) => [id, start]));
  const at = (start: number) => String(lines.at(start).line);
  const make: Readonly<Partial<Record<Section, () => Listing>>> = {
    entities: () => ({
      title: 'Entities',
      heads: ['Name', 'Type', 'Role', 'Also', 'Country', 'Side', 'Mentions', 'Line'],
      rows: analysis.entities.map((e) => [
        e.name,
        typeWords[e.type],
        e.role ?? '',
        e.aliases.join(', '),
        e.place?.country ?? e.country ?? '',
        e.side ?? '',
        String(e.mentions.length),
        starts.has(e.mentions[0]!) ? at(starts.get(e.mentions[0]!)!) : '',
      ]),
    }),
    attributions: () => ({
      title: 'Attributions',
      heads: ['Source', 'Kind', 'Cue', 'Content', 'Line'],
      rows: analysis.attributions.map((a) => [
        sourceName(a),
        `${kindWords[a.sourceKind]}, ${identificationWords[a.identification]}`,
        a.cue?.text ?? '',
        a.contents.map(({ text }) => text).join(` ${marks.ellipsis} `),
        at((a.contents[0] ?? a.cue ?? a.sources[0])?.start ?? 0),
      ]),
    }),
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
  return make[section]?.() ?? null;
}
