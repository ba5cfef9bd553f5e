import { stringify } from 'csv-stringify/sync';
import type { Analysis } from '../model/analysis.ts';
import type { Renderer } from '../model/report.ts';
import { clean } from './clean.ts';
import { linesOf } from './position.ts';
import { claimSource, known } from './speakers.ts';

const COLUMNS = [
  'article',
  'outlet',
  'published',
  'claim',
  'measure',
  'figure',
  'value',
  'low',
  'high',
  'qualifier',
  'who',
  'who_side',
  'status',
  'by',
  'by_side',
  'place',
  'from',
  'to',
  'basis',
  'source',
  'source_kind',
  'identification',
  'relation',
  'voice',
  'verification',
  'modality',
  'part_of',
  'line',
  'evidence',
  'rule',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * One claim a row under a header (RFC 4180, lines end with LF). Unknown is an empty cell, never 0. Cells are one line each, without
 * control characters; those a spreadsheet would run as a formula get an apostrophe in front.
 */
export const csv: Renderer = ({ articles }) =>
  stringify(articles.flatMap(rowsOf).map(safe), { header: true, columns: [...COLUMNS], escape_formulas: true });

/** Only what is printed is cleaned: the rest of an analysis is ten times as much. */
const safe = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, typeof cell === 'string' ? clean(cell) : cell])) as Row;

function rowsOf(analysis: Analysis): Row[] {
  const { article, claims } = analysis;
  const lines = linesOf(article.text);
  const of = known(analysis);
  return claims.map((claim) => {
    const { who, by, when, source } = claim;
    return {
      article: article.id,
      outlet: article.outlet,
      published: article.published,
      claim: claim.id,
      measure: claim.measure,
      figure: claim.figure,
      value: claim.value,
      low: claim.low,
      high: claim.high,
      qualifier: claim.qualifier,
      who: who?.text ?? null,
      who_side: who?.side ?? null,
      status: who?.status ?? null,
      by: by?.text ?? null,
      by_side: by?.side ?? null,
      place: claim.place?.text ?? null,
      from: when.from,
      to: when.to,
      basis: when.basis,
      source: source.voice === 'reporter' || source.identification === 'none' ? null : claimSource(claim, of),
      source_kind: source.kind,
      identification: source.identification,
      relation: source.relation,
      voice: source.voice,
      verification: claim.verification,
      modality: claim.modality,
      part_of: claim.partOf,
      line: lines.at(claim.evidence[0]!.start).line,
      evidence: claim.evidence.map(({ text }) => text).join(' … '),
      rule: claim.rule,
    };
  });
}
