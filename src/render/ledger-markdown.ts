import { clean, cleanReport } from './clean.ts';
import { dayWords } from './days.ts';
import { movesOf } from './ledger-moves.ts';
import { byAttention, type LedgerGroup, type LedgerRenderer, ledgerGroups } from './ledger-view.ts';
import { estimateWords, groupTitle, restWords, sumWords, verdictWords } from './ledger-words.ts';
import { escaped, row } from './markdown.ts';
import { marksFor } from './marks.ts';

const marks = marksFor(true);

/** The ledger as Markdown: a heading and a table for each group, disagreements first, with the words each claim rests on. Words of articles are escaped. */
export const ledgerMarkdown: LedgerRenderer = (report) => {
  const groups = byAttention(ledgerGroups(cleanReport(report, true), marks));
  const sums = report.notes.flatMap((note) => sumWords(note)?.words ?? []);
  const parts = ['# Do the reports agree?', ...groups.flatMap(section)];
  if (sums.length > 0) parts.push('## Sums', sums.map((words) => `- ${escaped(words)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
};

function section(of: LedgerGroup): string[] {
  const { group, lines } = of;
  const about = [verdictWords[group.verdict], estimateWords(group, marks), ...(group.rests ?? []).map((rest) => restWords[rest])].filter(
    (x) => x !== null,
  );
  const steps = movesOf(of);
  const moved = lines.some(({ entry }) => entry.standing === 'replaced')
    ? [`Moved: ${steps.map(({ figure, day }) => `${escaped(figure)}${day ? ` (${dayWords(day)})` : ''}`).join(' → ')}`]
    : [];
  const heads = ['Figure', 'Source', 'Outlet', 'Reported', 'Stands', 'Words'];
  const rows = lines.map(({ figure, source, analysis, entry, claim }) => [
    escaped(figure),
    escaped(source),
    escaped(analysis.article.outlet ?? ''),
    entry.reported === null ? '' : dayWords(entry.reported),
    entry.standing === 'current' ? 'yes' : entry.standing,
    escaped(clean(claim.evidence.map(({ text }) => text).join(' … '))),
  ]);
  return [
    `## ${escaped(groupTitle(group, marks))}`,
    escaped(about.join(' · ')),
    ...moved,
    [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n'),
  ];
}
