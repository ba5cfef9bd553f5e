// Holds an analysis of a fixture article against the annotation that was written for it by hand (gold.json), line by line.
import type { Analysis, Claim } from '../src/model/analysis.ts';

/** One claim of gold.json: its words as they stand in the article. */
export interface GoldClaim {
  readonly measure: string;
  readonly figure: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string | null;
  readonly who: string | null;
  readonly by: string | null;
  readonly place: string | null;
  readonly when: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string;
  readonly source: string | null;
  readonly sourceName: string | null;
  readonly modality: string;
  readonly verification: string;
  readonly partOf: string | null;
  readonly sentence: string;
}

export interface GoldAttribution {
  readonly mode: string;
  readonly source: string | null;
  readonly sourceName: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
}

export interface Gold {
  readonly published: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly mainEvent: { readonly type: string | null; readonly acled: string | null };
  readonly claims: readonly GoldClaim[];
  readonly attributions: readonly GoldAttribution[];
}

const FIELDS = ['value', 'low', 'high', 'qualifier', 'who', 'by', 'place', 'basis', 'sourceName', 'modality', 'verification'] as const;

/** The claims of both sides as lines: `=` the same, `~` found with fields that differ (ours ≠ gold), `+` ours alone, `-` gold alone. */
export function compareClaims(analysis: Analysis, gold: Gold): string[] {
  const { text } = analysis.article;
  const open = gold.claims.map((claim) => ({ claim, at: text.indexOf(claim.sentence), taken: false }));
  const lines: { readonly at: number; readonly line: string }[] = [];
  for (const ours of analysis.claims) {
    const { start } = ours.evidence[0]!;
    const pair = open.find(
      ({ claim, at, taken }) =>
        !taken && claim.measure === ours.measure && at <= start && start <= at + claim.sentence.length && sameCount(ours, claim),
    );
    if (pair) pair.taken = true;
    lines.push({ at: start, line: pair ? joined(ours, pair.claim) : `+ ${name(ours.measure, ours.figure, ours.who?.text ?? null)}` });
  }
  for (const { claim, at, taken } of open) if (!taken) lines.push({ at, line: `- ${name(claim.measure, claim.figure, claim.who)}` });
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

const sameCount = (ours: Claim, gold: GoldClaim) =>
  gold.figure === null
    ? ours.figure === null
    : ours.figure !== null && ours.figure.toLowerCase().replace(/^the /, '') === gold.figure.toLowerCase().replace(/^the /, '');

const name = (measure: string, figure: string | null, who: string | null) => [measure, figure ?? '–', who ?? '–'].join(' · ');

function joined(ours: Claim, gold: GoldClaim): string {
  const flat = {
    ...ours,
    who: ours.who?.text ?? null,
    by: ours.by?.text ?? null,
    place: ours.place?.text ?? null,
    basis: ours.when.basis,
    sourceName: ours.source.name,
  };
  // The bounds of vague words come from the policy in force; the annotation leaves them open.
  const fields = ours.qualifier === 'vague' ? FIELDS.filter((field) => field !== 'low' && field !== 'high') : FIELDS;
  const differing = fields.filter((field) => !alike(flat[field], gold[field]));
  const partOf = (ours.partOf === null) !== (gold.partOf === null) ? ['partOf'] : [];
  const head = name(ours.measure, ours.figure, flat.who);
  if (differing.length + partOf.length === 0) return `= ${head}`;
  return `~ ${head} | ${[...differing.map((field) => `${field}: ${flat[field]} ≠ ${gold[field]}`), ...partOf].join(' | ')}`;
}

const alike = (a: unknown, b: unknown) => a === b || (typeof a === 'string' && typeof b === 'string' && bare(a) === bare(b));
const bare = (s: string) =>
  s
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[’']s$/, '')
    .replace(/[’]/g, "'");

/** Where the content begins: right behind its cue, if it stands there. */
function beginOf({ cue, content }: GoldAttribution, text: string): number {
  const behind = cue === null ? -1 : text.indexOf(`${cue} ${content[0]}`);
  return behind >= 0 ? behind + cue!.length + 1 : text.indexOf(content[0]!);
}

/** Attributions as lines, told by content: `=` same source, `~` another source, `+` ours alone, `-` gold alone. */
export function compareAttributions(analysis: Analysis, gold: Gold): string[] {
  const { text } = analysis.article;
  const open = gold.attributions.map((a) => ({
    a,
    at: beginOf(a, text),
    end: (a.content.length > 1 ? text.indexOf(a.content.at(-1)!) : beginOf(a, text)) + a.content.at(-1)!.length,
    taken: false,
  }));
  const lines: { readonly at: number; readonly line: string }[] = [];
  for (const ours of analysis.attributions) {
    const start = Math.min(...ours.contents.map((c) => c.start));
    const end = Math.max(...ours.contents.map((c) => c.end));
    const who = ours.sources.map((s) => s.text.replace(/,$/, '')).join(' + ') || '–';
    const pair = open.find(({ a, at, end: last, taken }) => !taken && (a.cue ?? '') === (ours.cue?.text ?? '') && at < end && start < last);
    if (pair) pair.taken = true;
    const same = pair && (pair.a.source ?? '–') === who && (pair.a.sourceName ?? '–') === (ours.name ?? '–');
    lines.push({
      at: start,
      line: `${same ? '=' : pair ? '~' : '+'} ${who} (${ours.name ?? '–'}) ${ours.cue?.text ?? '–'}${pair && !same ? ` | gold: ${pair.a.source ?? '–'} (${pair.a.sourceName ?? '–'})` : ''}`,
    });
  }
  for (const { a, at, taken } of open)
    if (!taken) lines.push({ at, line: `- ${a.source ?? '–'} (${a.sourceName ?? '–'}) ${a.cue ?? '–'}` });
  return lines.sort((x, y) => x.at - y.at).map(({ line }) => line);
}
