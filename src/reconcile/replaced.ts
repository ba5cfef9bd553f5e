import { gather } from '../model/gather.ts';
import { sameSource } from './source-key.ts';
import type { Statement } from './statement.ts';
import { figureKey } from './voices.ts';

export type ReplacedRule =
  | 'ledger/replaced-by-its-source'
  | 'ledger/replaced-in-the-text'
  | 'ledger/replaced-by-a-new-toll'
  | 'ledger/replaced-with-its-whole';

/** The statement that took an earlier one's place, and the rule. */
export interface Replacement {
  readonly by: Statement;
  readonly rule: ReplacedRule;
}

/** By the statement's ref. */
export type Replacements = ReadonlyMap<string, Replacement>;

const UP =
  /\b(?:ris(?:e|en|es|ing)|rose|raised?|climb\w*|increas\w*|jump\w*|grew|grown|up from|reach\w*|br(?:ings?|ought|inging)\b.*\b(?:toll|number|count|total|tally)|high(?:er)?)\b/i;
const DOWN = /\b(?:lower\w*|fell|fallen|falls|drop\w*|reduc\w*|down from|down to|revised down\w*)\b/i;

/**
 * Which statements of a group are no longer current. Mere lateness replaces nothing: the later figure comes from the same source on a later day,
 * or the text orders the two itself, or it is a stated rise or fall of the toll, which replaces the lower or higher figures of earlier days.
 */
export function replacedIn(statements: readonly Statement[]): Map<string, Replacement> {
  const out = new Map<string, Replacement>();
  const heard = statements.filter(({ bounds, denied }) => bounds !== null && !denied);
  const sourceOf = sourceClasses(heard);
  const newest = newestFigures(heard, sourceOf);
  const inReport = gather(heard, ({ wire }) => wire);
  const tolls = tollsOf(heard, inReport, sourceOf);
  for (const early of heard) {
    const own = newest.get(sourceOf(early))!.find((late) => differs(early, late));
    if (own && isLater(early, own)) {
      out.set(early.ref, { by: own, rule: 'ledger/replaced-by-its-source' });
      continue;
    }
    const told = inReport.get(early.wire)!.find((late) => inOrder(early, late, sourceOf));
    if (told) {
      out.set(early.ref, { by: told, rule: 'ledger/replaced-in-the-text' });
      continue;
    }
    const toll = tolls.find(({ statement, direction }) => isLater(early, statement) && isPassed(early, statement, direction));
    if (toll) out.set(early.ref, { by: toll.statement, rule: 'ledger/replaced-by-a-new-toll' });
  }
  return out;
}

/** A part whose whole was replaced gives way to a later part that hangs on a whole that stands. */
export function replacedParts(statements: readonly Statement[], wholes: Replacements, known: Map<string, Replacement>): void {
  for (const early of statements) {
    if (early.whole === null || !wholes.has(early.whole) || known.has(early.ref)) continue;
    const by = latest(
      statements.filter((late) => late.whole !== null && !wholes.has(late.whole) && isLater(early, late) && differs(early, late)),
    );
    if (by) known.set(early.ref, { by, rule: 'ledger/replaced-with-its-whole' });
  }
}

const isToll = ({ claim, point }: Statement): boolean => claim.when.basis === 'revision' && point !== null;

const isLater = (early: Statement, late: Statement): boolean =>
  early.reported !== null && late.reported !== null && early.reported < late.reported;

const differs = (a: Statement, b: Statement): boolean => figureKey(a) !== figureKey(b);

/** Two figures that one report puts in order: "21, up from the 17". */
function inOrder(early: Statement, late: Statement, sourceOf: (s: Statement) => number): boolean {
  if (!isToll(late) || isToll(early) || !differs(early, late)) return false;
  return early.claim.evidence[0]!.start === late.claim.evidence[0]!.start || sourceOf(early) === sourceOf(late);
}

/** A rise passes what is lower, a fall what is higher. */
function isPassed({ point }: Statement, toll: Statement, direction: number): boolean {
  return point !== null && (direction > 0 ? point < toll.point! : direction < 0 && point > toll.point!);
}

type SourceOf = (statement: Statement) => number;

/** Numbers for sources: one for all names and desks of a body. Only distinct sources are compared. */
function sourceClasses(statements: readonly Statement[]): SourceOf {
  const distinct = [...new Map(statements.map(({ source }) => [source.key, source])).values()];
  const number = new Map<string, number>();
  distinct.forEach((source, i) => {
    const known = distinct.slice(0, Math.min(i, MOST_COMPARED)).find((other) => sameSource(source, other));
    number.set(source.key, known ? number.get(known.key)! : i);
  });
  return ({ source }) => number.get(source.key)!;
}

/** Sources of one group that a new one is compared with; no toll has more spokesmen. */
const MOST_COMPARED = 200;

/** For each source its newest statement, and the newest with another figure. */
function newestFigures(heard: readonly Statement[], sourceOf: SourceOf): ReadonlyMap<number, readonly Statement[]> {
  const out = new Map<number, Statement[]>();
  for (const statement of [...heard].sort((a, b) => (b.reported ?? 0) - (a.reported ?? 0))) {
    const kept = out.get(sourceOf(statement));
    if (!kept) out.set(sourceOf(statement), [statement]);
    else if (kept.length === 1 && differs(kept[0]!, statement)) kept.push(statement);
  }
  return out;
}

interface Toll {
  readonly statement: Statement;
  /** 1 up, -1 down, 0 where the text states neither. */
  readonly direction: number;
}

/** Revised tolls, newest first, each figure of a day once. The former figure beside the new one decides the direction; else the words do. */
function tollsOf(heard: readonly Statement[], inReport: ReadonlyMap<string, readonly Statement[]>, sourceOf: SourceOf): readonly Toll[] {
  const distinct = new Map(heard.filter(isToll).map((s) => [`${s.reported}|${s.point}`, s]));
  return [...distinct.values()]
    .sort((a, b) => (b.reported ?? 0) - (a.reported ?? 0))
    .map((statement) => {
      const former = inReport.get(statement.wire)!.find((s) => s.point !== null && inOrder(s, statement, sourceOf));
      if (former) return { statement, direction: Math.sign(statement.point! - former.point!) };
      const words = statement.claim.evidence.map(({ text }) => text).join(' ');
      return { statement, direction: DOWN.test(words) ? -1 : UP.test(words) ? 1 : 0 };
    });
}

const latest = (list: readonly Statement[]): Statement | undefined =>
  list.reduce<Statement | undefined>((best, s) => (best === undefined || (s.reported ?? 0) > (best.reported ?? 0) ? s : best), undefined);
