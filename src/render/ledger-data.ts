import { stringify } from 'csv-stringify/sync';
import { clean, cleanDeep } from './clean.ts';
import { type LedgerRenderer, ledgerGroups } from './ledger-view.ts';
import { marksFor } from './marks.ts';
import { toJson } from './output.ts';

/** One group a line, as the ledger of the envelope has it. */
export const ledgerNdjson: LedgerRenderer = ({ ledger }) => ledger.map((group) => `${toJson(group)}\n`).join('');

const COLUMNS = [
  'group',
  'verdict',
  'measure',
  'counted',
  'place',
  'from',
  'to',
  'basis',
  'modality',
  'group_low',
  'group_best',
  'group_high',
  'policy',
  'rests',
  'claim',
  'figure',
  'value',
  'low',
  'high',
  'qualifier',
  'who',
  'source',
  'source_kind',
  'identification',
  'relation',
  'verification',
  'standing',
  'voice',
  'replaced_by',
  'rule',
  'article',
  'outlet',
  'published',
  'reported',
  'line',
  'evidence',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null | undefined>>;

/**
 * One claim a row, with the group it stands in (RFC 4180, lines end with LF). low and high are those of the claim, group_low and group_high those of
 * its group. Unknown is an empty cell, never 0. Cells that a spreadsheet would run as a formula get an apostrophe in front.
 */
export const ledgerCsv: LedgerRenderer = (report) => {
  const rows = ledgerGroups(report, marksFor(true)).flatMap(({ group, lines }) =>
    lines.map(({ claim, analysis, entry, source, line }): Row => {
      const { article } = analysis;
      return {
        group: group.id,
        verdict: group.verdict,
        measure: group.measure,
        counted: group.counted,
        place: group.place,
        from: group.from,
        to: group.to,
        basis: group.basis,
        modality: group.modality,
        group_low: group.low,
        group_best: group.best,
        group_high: group.high,
        policy: group.policy,
        rests: group.rests?.join(' '),
        claim: entry.claim,
        figure: claim.figure,
        value: claim.value,
        low: claim.low,
        high: claim.high,
        qualifier: claim.qualifier,
        who: claim.who?.text,
        source,
        source_kind: claim.source.kind,
        identification: claim.source.identification,
        relation: claim.source.relation,
        verification: claim.verification,
        standing: entry.standing,
        voice: entry.voice,
        replaced_by: entry.replacedBy,
        rule: entry.rule,
        article: article.id,
        outlet: article.outlet,
        published: article.published,
        reported: entry.reported,
        line,
        evidence: clean(claim.evidence.map(({ text }) => text).join(' … ')),
      };
    }),
  );
  return stringify(cleanDeep(rows, true), { header: true, columns: [...COLUMNS], escape_formulas: true });
};
