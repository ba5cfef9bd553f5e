import { numberWords } from './claim-words.ts';
import { cleanReport } from './clean.ts';
import { dayWords } from './days.ts';
import { movesOf, tracksOf } from './ledger-moves.ts';
import { byAttention, figuresOf, type LedgerGroup, type LedgerRenderer, type LedgerReport, ledgerGroups } from './ledger-view.ts';
import { estimateWords, groupTitle, restWords, sumWords } from './ledger-words.ts';
import { type Pen, penFor } from './pen.ts';
import { spark } from './spark.ts';
import { wordNote } from './wording.ts';
import { hang, wrap } from './wrap.ts';

/** Conflicts shown before the summary says how many more there are; the other sections show half as many. */
const MOST_CONFLICTS = 8;
const MOST = 4;
/** Figures of one group on its line. */
const MOST_FIGURES = 5;
/** Sources of one figure. */
const MOST_SOURCES = 3;

/** The comparison on a screen: the disagreements first, then how tolls moved, what agrees, what rests on little, and sums. */
export const ledgerSummary: LedgerRenderer = (report, view) => {
  const pen = penFor(view);
  const clean: LedgerReport = { ...cleanReport(report, view.unicode), wireCopies: report.wireCopies };
  const groups = byAttention(ledgerGroups(clean, pen.marks));
  const of = (verdict: string) => groups.filter(({ group }) => group.verdict === verdict);
  const moved = groups.filter((g) => g.lines.some(({ entry }) => entry.standing === 'replaced'));
  const blocks: string[][] = [
    wrap(opening(clean, groups), pen.width),
    section('Conflict', of('conflict'), pen, (g) => headline(g, pen, pen.paint.bad), MOST_CONFLICTS),
    section('Different, but all can be true', of('overlap'), pen, (g) => headline(g, pen, pen.paint.warn)),
    section('How figures moved', moved, pen, (g) => moves(g, pen)),
    section(
      'Agree',
      groups.filter(({ group }) => group.verdict === 'agree' || group.verdict === 'superseded'),
      pen,
      (g) => headline(g, pen, pen.paint.faint),
    ),
    titled('Rests on', weak(groups, pen), pen),
    titled('May be the same', related(clean, groups, pen), pen),
    titled('Sums', sums(clean, groups, pen), pen),
    clean.notes
      .filter((note) => sumWords(note) === null)
      .flatMap((note) => hang('! ', wordNote(note), pen.width).map((line) => pen.paint.bad(line))),
  ];
  return pen.finish(blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block])));
};

const count = (n: number, noun: string): string => `${numberWords(n)} ${noun}${n === 1 ? '' : 's'}`;

function opening({ articles, wireCopies }: LedgerReport, groups: readonly LedgerGroup[]): string {
  const claims = groups.reduce((n, { group }) => n + group.claims.length, 0);
  const copies = wireCopies.reduce((n, story) => n + story.length - 1, 0);
  const verdicts = (['conflict', 'overlap', 'superseded', 'agree', 'single'] as const).flatMap((verdict) => {
    const found = groups.filter(({ group }) => group.verdict === verdict).length;
    return found === 0 ? [] : [`${numberWords(found)} ${verdict}`];
  });
  const once =
    copies > 0
      ? ` ${count(copies, 'report')} ${copies === 1 ? 'is a copy' : 'are copies'} of a wire story and ${copies === 1 ? 'does' : 'do'} not count again.`
      : '';
  return `${count(articles.length, 'report')}, ${count(claims, 'claim')} about ${count(groups.length, 'thing')}: ${verdicts.join(', ') || 'nothing'}.${once}`;
}

const titled = (title: string, lines: readonly string[], { paint }: Pen): string[] =>
  lines.length > 0 ? [paint.heading(title), ...lines] : [];

function section(
  title: string,
  groups: readonly LedgerGroup[],
  pen: Pen,
  draw: (group: LedgerGroup) => readonly string[],
  most = MOST,
): string[] {
  const more = groups.length - most;
  return titled(title, [...groups.slice(0, most).flatMap(draw), ...(more > 0 ? [`  and ${more} more; -f table shows all`] : [])], pen);
}

/** "Killed in X on 3 May: 12 (ministry) · at least 20 (hospital) · 31 (group), conflict [g…]" */
function headline(of: LedgerGroup, pen: Pen, paint: (text: string) => string): string[] {
  const { group } = of;
  const { marks } = pen;
  const figures = figuresOf(of);
  const shown = figures.slice(0, MOST_FIGURES).map(({ figure, sources }) => {
    const more = sources.length > MOST_SOURCES ? ` and ${sources.length - MOST_SOURCES} more` : '';
    return `${figure} (${sources.slice(0, MOST_SOURCES).join(', ')}${more})`;
  });
  if (figures.length > MOST_FIGURES) shown.push(`${figures.length - MOST_FIGURES} more figures`);
  const estimate = group.low === group.high ? null : estimateWords(group, marks);
  const end = [group.verdict, estimate].filter(Boolean).join('; ');
  const lines = hang('  ', `${groupTitle(group, marks)}: ${shown.join(` ${marks.dot} `)}, ${end} [${group.id}]`, pen.width);
  return lines.map((line, i) => (i === 0 ? pen.paint.strong(line) : paint(line)));
}

function moves(of: LedgerGroup, pen: Pen): string[] {
  const { marks, width } = pen;
  const arrow = marks.dash === '-' ? ' > ' : ' → ';
  const steps = movesOf(of);
  const bars = marks.dash === '-' ? '' : spark(steps.flatMap(({ value }) => value ?? []));
  const all = steps
    .map(({ figure, day }, i) => (day === null || day === steps[i - 1]?.day ? figure : `${figure} (${dayWords(day)})`))
    .join(arrow);
  const own = tracksOf(of).map(({ source, steps }) => `${source}: ${steps.map(({ figure }) => figure).join(arrow)}`);
  return [
    ...hang('  ', `${groupTitle(of.group, marks)}: ${bars ? `${bars} ` : ''}${all}`, width),
    ...own.flatMap((line) => hang('    ', line, width).map((line) => pen.paint.faint(line))),
  ];
}

/** How many groups of what happened rest on little, with the largest of each kind. */
function weak(groups: readonly LedgerGroup[], pen: Pen): string[] {
  const rests = ['one-source', 'anonymous', 'own-word', 'unverified', 'denied'] as const;
  return rests.flatMap((rest) => {
    const found = groups.filter(({ group }) => group.rests?.includes(rest) && (group.modality ?? 'actual') === 'actual');
    if (found.length === 0) return [];
    const top = [...found].sort((a, b) => (b.group.high ?? 0) - (a.group.high ?? 0)).slice(0, 3);
    const named = top.map(
      (g) => `${groupTitle(g.group, pen.marks)} (${g.lines.find(({ entry }) => entry.standing === 'current')?.source ?? 'nobody'})`,
    );
    const more = found.length > top.length ? `; and ${found.length - top.length} more` : '';
    return hang(
      '  ',
      `${count(found.length, 'thing')} ${restWords[rest].replace(/^rests/, found.length === 1 ? 'rests' : 'rest')}: ${named.join('; ')}${more}`,
      pen.width,
    );
  });
}

function related({ ledger }: LedgerReport, groups: readonly LedgerGroup[], pen: Pen): string[] {
  const byId = new Map(groups.map((g) => [g.group.id, g]));
  const seen = new Set<string>();
  const lines = ledger.flatMap((group) =>
    (group.related ?? []).flatMap(({ group: other, rule }) => {
      const key = [group.id, other].sort().join(' ');
      const there = byId.get(other);
      if (seen.has(key) || !there) return [];
      seen.add(key);
      return [
        hang(
          '  ',
          `${groupTitle(group, pen.marks)} [${group.id}] and ${groupTitle(there.group, pen.marks)} [${other}]: ${DOUBTS[rule] ?? rule}`,
          pen.width,
        ),
      ];
    }),
  );
  return [...lines.slice(0, MOST).flat(), ...(lines.length > MOST ? [`  and ${lines.length - MOST} more; -f json has all`] : [])];
}

const DOUBTS: Readonly<Record<string, string>> = {
  'ledger/doubt-between-two': 'each agrees with some claims of the other, but not with all',
  'ledger/doubt-no-place-or-day': 'one names no place or no day',
  'ledger/doubt-opposed-accounts': 'one side counts fighters where others count people',
};

function sums({ notes }: LedgerReport, groups: readonly LedgerGroup[], pen: Pen): string[] {
  const groupOf = new Map(groups.flatMap((g) => g.group.claims.map((ref) => [ref, g] as const)));
  const lines = notes.flatMap((note) => {
    const sum = sumWords(note);
    const at = sum && groupOf.get(sum.claims[0] ?? '');
    return sum && at ? [{ sum, at, mark: note.severity === 'warning' ? '! ' : '  ' }] : [];
  });
  lines.sort((a, b) => b.mark.localeCompare(a.mark));
  return [
    ...lines.slice(0, MOST).flatMap(({ sum, at, mark }) => hang(mark, `${groupTitle(at.group, pen.marks)}: ${sum.words}`, pen.width)),
    ...(lines.length > MOST ? [`  and ${lines.length - MOST} more; -f json has all`] : []),
  ];
}
