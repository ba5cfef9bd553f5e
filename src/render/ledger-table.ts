import { cleanReport } from './clean.ts';
import { dayWords } from './days.ts';
import type { Cell } from './grid.ts';
import { byAttention, type LedgerGroup, type LedgerRenderer, ledgerGroups } from './ledger-view.ts';
import { estimateWords, groupTitle, restWords, verdictWords } from './ledger-words.ts';
import { type Pen, penFor } from './pen.ts';
import { hang } from './wrap.ts';

/** Every group with every claim: figure, who says it, where it was printed, when, and how it stands. Disagreements first. */
export const ledgerTable: LedgerRenderer = (report, view) => {
  const pen = penFor(view);
  const groups = byAttention(ledgerGroups(cleanReport(report, view.unicode), pen.marks));
  if (groups.length === 0) return pen.finish(['No claims.']);
  return pen.finish(groups.flatMap((group, i) => [...(i > 0 ? [''] : []), ...groupLines(group, pen)]));
};

/** One group: what is claimed and the verdict, then its claims. */
function groupLines(of: LedgerGroup, pen: Pen): string[] {
  const { group, lines } = of;
  const { marks, paint, width } = pen;
  const paintVerdict = group.verdict === 'conflict' ? paint.bad : group.verdict === 'overlap' ? paint.warn : paint.faint;
  const about = [verdictWords[group.verdict], estimateWords(group, marks), ...(group.rests ?? []).map((rest) => restWords[rest])].filter(
    Boolean,
  );
  const rows = lines.map((line): Cell[] => [
    line.figure,
    line.source,
    line.analysis.article.outlet ?? '',
    line.entry.reported === null ? '' : dayWords(line.entry.reported),
    line.claim.source.relation === 'self' ? 'own side' : line.claim.source.relation === 'unknown' ? '' : line.claim.source.relation,
    standing(line.entry.standing, line.claim.verification),
    `${line.analysis.article.source ?? line.analysis.article.id}:${line.line}`,
  ]);
  return [
    ...hang('', `${groupTitle(group, marks)} [${group.id}]`, width).map((line) => paint.strong(line)),
    ...hang('', about.join(` ${marks.dot} `), width).map((line) => paintVerdict(line)),
    ...pen.grid(
      [
        { head: 'Figure' },
        { head: 'Source' },
        { head: 'Outlet' },
        { head: 'Reported' },
        { head: 'About' },
        { head: 'Stands' },
        { head: 'Where' },
      ],
      rows,
      false,
    ),
  ];
}

const standing = (state: string, verification: string): string =>
  [state === 'current' ? 'yes' : state, verification === 'none-stated' ? null : verification].filter(Boolean).join(', ');
