import type { View } from '../model/report.ts';
import { clean, cleanReport } from './clean.ts';
import { dayWords } from './days.ts';
import { type LedgerGroup, type LedgerReport, ledgerGroups } from './ledger-view.ts';
import { estimateWords, groupTitle, restWords, verdictWords } from './ledger-words.ts';
import { type Pen, penFor } from './pen.ts';
import { relationWords } from './wording.ts';
import { hang } from './wrap.ts';

/** A rule's one sentence by its id, null where there is no such rule. */
type About = (rule: string) => string | null;

/** Why these claims stand together, why this verdict, where low, best and high come from, and what was kept apart. */
export function explainGroups(report: LedgerReport, view: View, about: About): string {
  const pen = penFor(view);
  const groups = ledgerGroups(cleanReport(report, view.unicode), pen.marks);
  return pen.finish(groups.flatMap((group, i) => [...(i > 0 ? [''] : []), ...explain(group, pen, about)]));
}

function explain({ group, lines }: LedgerGroup, pen: Pen, about: About): string[] {
  const { paint, marks, width } = pen;
  const number = new Map(lines.map(({ entry }, i) => [entry.claim, i + 1]));
  const claim = (ref: string) => (number.has(ref) ? `${number.get(ref)}` : ref);
  const say = (lead: string, words: string) => hang(`  ${lead.padEnd(9)}`, words, width);
  const why = group.why;
  const rests = (group.rests ?? []).map((rest) => restWords[rest]);
  return [
    ...hang('', `${groupTitle(group, marks)} [${group.id}]`, width).map((line) => paint.strong(line)),
    ...say(
      'Verdict',
      `${verdictWords[group.verdict]}${why && why.claims.length > 0 ? ` (claims ${why.claims.map(claim).join(' and ')})` : ''}`,
    ),
    ...(why ? say('', `${why.rule}: ${about(why.rule) ?? ''}`).map((line) => paint.faint(line)) : []),
    ...say(
      'Numbers',
      `${estimateWords(group, marks) ?? 'no claim gives a number'}; policy ${group.policy}${group.bestOf ? `, best from claim ${claim(group.bestOf)}` : ''}`,
    ),
    ...(rests.length > 0 ? say('Rests', rests.join('; ')) : []),
    '',
    ...lines.flatMap((line, i) => claimLines(line, i + 1, claim, pen, about)),
    ...(group.related ?? []).flatMap(({ group: other, rule, claims }) => [
      ...hang('  ? ', `may be the same as ${other} (claims ${claim(claims[0]!)} and ${claims[1]})`, width),
      ...hang('    ', `${rule}: ${about(rule) ?? ''}`, width).map((line) => paint.faint(line)),
    ]),
  ];
}

function claimLines(
  { claim, analysis, entry, figure, source, line }: LedgerGroup['lines'][number],
  n: number,
  ref: (ref: string) => string,
  pen: Pen,
  about: About,
): string[] {
  const { paint, width } = pen;
  const { article } = analysis;
  const lead = `${n}`.padStart(3);
  const print = [
    article.outlet,
    entry.reported && dayWords(entry.reported),
    `${article.source ?? article.id}:${line}`,
    claim.source.relation === 'unknown' ? null : relationWords[claim.source.relation],
    entry.voice === null ? 'silent' : `voice ${entry.voice}`,
  ].filter(Boolean);
  const rule = (id: string | null, words: string) =>
    id ? hang('      ', `${words}, ${id}: ${about(id) ?? ''}`, width).map((line) => paint.faint(line)) : [];
  return [
    ...hang(`${lead} `, `${figure}, ${source} (${print.join(', ')})`, width),
    ...hang('      ', clean(claim.evidence.map(({ text }) => text).join(' … ')), width),
    ...rule(entry.joined, 'here by'),
    ...(entry.replacedBy ? rule(entry.rule, `replaced by ${ref(entry.replacedBy)}`) : []),
  ];
}
