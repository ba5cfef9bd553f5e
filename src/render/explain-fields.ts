import type { Analysis, Claim, Geo, OutAttribution } from '../model/analysis.ts';
import { numberWords } from './claim-words.ts';
import { intervalWords } from './days.ts';
import type { Finding } from './findings.ts';
import type { Marks } from './marks.ts';
import {
  basisWords,
  identificationWords,
  kindWords,
  measureWords,
  modalityWords,
  qualifierWords,
  relationWords,
  statusWords,
  typeWords,
  verificationWords,
  wordReason,
} from './wording.ts';

/** A label and what stands behind it. */
export type Field = readonly [label: string, text: string];

const some = (...items: readonly (string | null | undefined | false)[]): string => items.filter(Boolean).join(', ');

const bounds = (low: number | null, high: number | null): string =>
  `low ${low === null ? 'open' : numberWords(low)}, high ${high === null ? 'open' : numberWords(high)}`;

/** Pin, region, country; or why there is no pin. */
function geoWords({ lat, lon, admin1, country, precision, geonames, why }: Geo): string {
  if (lat === null || lon === null) return some('no pin', why && wordReason(why), country);
  const fine = precision === 'exact' ? null : `no finer than ${precision}`;
  return some(`${lat}, ${lon}`, admin1, country, fine, geonames !== null && `GeoNames ${geonames}`);
}

/** The fields of a finding that have a value, in words and with the ids they point to. */
export function fieldsOf({ kind, item }: Finding, analysis: Analysis, marks: Marks): Field[] {
  const quoted = (text: string) => `${marks.open}${text}${marks.close}`;
  const all = (spans: readonly { readonly text: string }[]) => spans.map(({ text }) => quoted(text)).join(', ');
  const fields = (): (readonly [string, string | null])[] => {
    switch (kind) {
      case 'claim':
        return claimFields(item, analysis, marks, quoted);
      case 'attribution':
        return attributionFields(item, all);
      case 'quantity':
        return [
          ['value', item.value === null ? null : numberWords(item.value)],
          ['bounds', bounds(item.low, item.high)],
          ['hedge', qualifierWords[item.qualifier]],
          ['trend', item.trend],
          ['unit', item.unit],
          ['counted', item.counted && quoted(item.counted.text)],
        ];
      case 'time':
        return [
          ['type', item.type],
          ['value', item.value],
          ['days', intervalWords(item.from, item.to, marks.to)],
        ];
      case 'event':
        return [
          ['type', some(item.type, item.mode)],
          ['ACLED', item.acled],
          ['actors', all(item.actors)],
          ['targets', all(item.targets)],
          ['places', all(item.places)],
          ['days', item.when && intervalWords(item.when.from, item.when.to, marks.to)],
          ['meant as', modalityWords[item.modality]],
        ];
      case 'mention':
        return [
          ['type', typeWords[item.type]],
          ['form', item.form],
          ['entity', item.entity],
          ['decided by', item.evidence ?? null],
        ];
      case 'entity':
        return [
          ['type', typeWords[item.type]],
          ['also', item.aliases.join(', ')],
          ['role', item.role],
          ['country', item.country],
          ['side', item.side],
          ['where', item.place && geoWords(item.place)],
          ['mentions', `${item.mentions.length}`],
        ];
    }
  };
  return fields().filter((field): field is Field => field[1] !== null && field[1] !== '');
}

function claimFields(
  c: Claim,
  { attributions, claims }: Analysis,
  marks: Marks,
  quoted: (text: string) => string,
): (readonly [string, string | null])[] {
  const party = (p: { readonly text: string; readonly entity: string | null; readonly side?: string | null } | null, more?: string) =>
    p && some(quoted(p.text), p.entity, p.side && `side ${p.side}`, more);
  const { when } = c;
  const parts = claims.filter(({ partOf }) => partOf === c.id).map(({ id }) => id);
  return [
    ['measure', measureWords[c.measure]],
    [
      'figure',
      c.figure &&
        some(
          quoted(c.figure),
          c.value !== null && `value ${numberWords(c.value)}`,
          bounds(c.low, c.high),
          c.qualifier && qualifierWords[c.qualifier],
        ),
    ],
    ['who', party(c.who, c.who ? statusWords[c.who.status] : undefined)],
    ['by', party(c.by)],
    ['where', party(c.place)],
    ['when', some(when.span && quoted(when.span.text), intervalWords(when.from, when.to, marks.to), basisWords[when.basis])],
    ['source', sourceField(c, attributions, quoted)],
    ['proof', verificationWords[c.verification]],
    ['meant as', modalityWords[c.modality]],
    ['part of', c.partOf],
    ['parts', parts.join(', ')],
  ];
}

function sourceField({ source }: Claim, attributions: readonly OutAttribution[], quoted: (text: string) => string): string {
  if (source.voice === 'reporter') return 'the reporter’s own voice: no attribution covers these words';
  const words = attributions
    .find(({ id }) => id === source.attribution)
    ?.sources.map(({ text }) => quoted(text))
    .join(', ');
  return some(
    source.name ?? words,
    source.entity,
    kindWords[source.kind],
    identificationWords[source.identification],
    relationWords[source.relation],
  );
}

const attributionFields = (
  a: OutAttribution,
  all: (spans: readonly { readonly text: string }[]) => string,
): (readonly [string, string | null])[] => [
  ['stance', some(a.stance, a.mode)],
  ['cue', a.cue && all([a.cue])],
  [
    'source',
    some(all(a.sources), a.name, ...a.sources.map(({ entity }) => entity), kindWords[a.sourceKind], identificationWords[a.identification]),
  ],
  ['content', all(a.contents)],
  ['via', a.via.join(', ')],
];
