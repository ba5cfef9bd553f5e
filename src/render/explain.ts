import type { Analysis } from '../model/analysis.ts';
import type { View } from '../model/report.ts';
import { overlaps } from '../model/span.ts';
import { coreWords } from './claim-words.ts';
import { cleanAnalysis, cleanDeep } from './clean.ts';
import { fieldsOf } from './explain-fields.ts';
import { type Finding, findingsById } from './findings.ts';
import { type Pen, penFor } from './pen.ts';
import { type Lines, linesOf } from './position.ts';
import { fieldWords, wordReason } from './wording.ts';
import { hang } from './wrap.ts';

/** What explanations of one article share. */
interface Setting {
  readonly analysis: Analysis;
  readonly all: ReadonlyMap<string, Finding>;
  readonly lines: Lines;
  readonly pen: Pen;
  readonly about: (rule: string) => string | null;
}

const LABEL = 12;

/**
 * Findings explained: what each is, its rule, the words it came from, what it was built from and what it beat, and why fields are empty.
 * @param ids findings of this analysis; none: a list of its claims. An id that is not there is said to be missing.
 * @param about a rule's one sentence by its id, null where there is no such rule
 */
export function renderExplain(analysis: Analysis, ids: readonly string[], view: View, about: (rule: string) => string | null): string {
  const safe = cleanAnalysis(analysis, view.unicode);
  const pen = penFor(view);
  const setting: Setting = { analysis: safe, all: findingsById(safe), lines: linesOf(analysis.article.text), pen, about };
  if (ids.length === 0) return pen.finish(listOfClaims(setting));
  return pen.finish(cleanDeep(ids, view.unicode).flatMap((id, i) => [...(i > 0 ? [''] : []), ...explain(id, setting)]));
}

function listOfClaims({ analysis, lines, pen }: Setting): string[] {
  if (analysis.claims.length === 0) return ['No claims found.'];
  const rows = analysis.claims.map((claim) => [
    [{ text: claim.id, paint: pen.paint.pointer }],
    coreWords(claim, analysis.article.text),
    claim.rule,
    String(lines.at(claim.evidence[0]!.start).line),
  ]);
  return pen.grid([{ head: 'Id' }, { head: 'Claim' }, { head: 'Rule' }, { head: 'Line', align: 'right' }], rows);
}

function explain(wanted: string, setting: Setting): string[] {
  const { analysis, all, lines, pen } = setting;
  const { paint, marks } = pen;
  const finding = all.get(wanted);
  if (!finding) return [paint.bad(`No finding ${wanted}.`)];
  const { kind, item, spans } = finding;
  const out: string[] = [];
  const field = (label: string, texts: readonly string[], tone = (line: string) => line) =>
    texts.forEach((text, i) => {
      const lead = `  ${i === 0 ? label : ''}`.padEnd(LABEL + 2);
      out.push(
        ...hang(lead, text, pen.width).map(
          (line, n) => (n === 0 ? paint.faint(lead) : ' '.repeat(lead.length)) + tone(line.slice(lead.length)),
        ),
      );
    });
  const words = spans.length > 0 ? `, ${where(spans[0]!.start, lines)}` : '';
  out.push(`${paint.pointer(item.id)} ${marks.dash} ${kind}${words}`);
  if (kind === 'claim') field('', [coreWords(item, analysis.article.text)], paint.strong);
  if (kind === 'entity') field('', [item.name], paint.strong);
  field(
    'words',
    spans.map(({ text, start }) => `${marks.open}${text}${marks.close} (line ${lines.at(start).line})`),
  );
  if ('rule' in item) field('rule', [[item.rule, setting.about(item.rule)].filter(Boolean).join(': ')]);
  if (kind === 'entity' && item.place?.rule) field('pin', [[item.place.rule, setting.about(item.place.rule)].filter(Boolean).join(': ')]);
  for (const [label, text] of fieldsOf(finding, analysis, marks)) field(label, [text]);
  field(
    'built from',
    builtFrom(finding).map((from) => describe(from, setting)),
  );
  field('beat', beaten(finding, setting));
  field(
    'empty',
    Object.entries('why' in item ? (item.why ?? {}) : {}).map(([name, code]) => `${fieldWords[name] ?? name}: ${wordReason(code)}`),
    paint.warn,
  );
  return out;
}

const where = (start: number, lines: Lines): string => `line ${lines.at(start).line}, column ${lines.at(start).column}`;

/** Ids a finding rests on, each once. */
function builtFrom({ kind, item }: Finding): string[] {
  const ids =
    kind === 'claim'
      ? [...item.from, ...(item.partOf === null ? [] : [item.partOf])]
      : kind === 'attribution'
        ? item.via
        : kind === 'entity'
          ? item.mentions
          : [];
  return [...new Set(ids)];
}

function describe(id: string, { all, lines, pen: { marks } }: Setting): string {
  const finding = all.get(id);
  if (!finding) return id;
  const { kind, item, spans } = finding;
  const words =
    kind === 'entity'
      ? item.name
      : `${marks.open}${(kind === 'attribution' ? (item.cue ?? spans[0]) : spans[0])?.text ?? ''}${marks.close}`;
  const more = ['rule' in item ? item.rule : null, spans[0] ? `line ${lines.at(spans[0].start).line}` : null].filter(Boolean).join(', ');
  return `${id}, ${kind} ${words}${more ? ` (${more})` : ''}`;
}

/** Readings of the same words that lost: to this finding, or to another one that is named. */
function beaten({ kind, item, spans }: Finding, { analysis, lines, pen: { marks } }: Setting): string[] {
  if (kind === 'entity') return [];
  const core = kind === 'attribution' && item.cue ? [item.cue] : spans;
  return analysis.beaten
    .filter((lost) => lost.by === item.id || core.some((span) => overlaps(span, lost)))
    .map(
      (lost) =>
        `${lost.rule} ${marks.open}${lost.text}${marks.close} (line ${lines.at(lost.start).line})${lost.by === item.id ? '' : `, which lost to ${lost.by}`}`,
    );
}
