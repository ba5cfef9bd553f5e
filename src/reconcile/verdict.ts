import type { Verdict } from '../model/vocabulary.ts';
import { meet } from './bounds.ts';
import type { Statement } from './statement.ts';
import type { Voice } from './voices.ts';

/** A verdict, and the claims that decide it: the two that cannot both be true, the one that is denied, those that differ. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: `ledger/verdict-${Verdict}`;
  readonly because: readonly string[];
}

const say = (verdict: Verdict, ...because: readonly (Statement | undefined)[]): Judgement => ({
  verdict,
  rule: `ledger/verdict-${verdict}`,
  because: because.flatMap((s) => s?.ref ?? []),
});

/**
 * What the claims of a group have to do with each other. The first that applies: `single` (one voice), `conflict` (two current claims without a common
 * value, or a current one that is denied), `overlap` (all can be true, but they do not say the same), `superseded` (something was replaced and
 * what stands agrees), `agree`.
 * @param isCurrent false for what a later figure replaced
 */
export function judge(voices: readonly Voice[], isCurrent: (statement: Statement) => boolean): Judgement {
  if (voices.length <= 1) return say('single');
  const heads = voices.flatMap((voice) => voice.filter(isCurrent).slice(0, 1));
  const replaced = voices.some((voice) => !voice.some(isCurrent));
  const denied = heads.find((s) => s.denied);
  if (denied)
    return say(
      'conflict',
      denied,
      heads.find((s) => s !== denied),
    );
  const stated = heads.filter((s) => s.bounds !== null);
  const apart = conflictIn(stated);
  if (apart) return say('conflict', ...apart);
  const other = stated.find((s) => !sameFigure(s, stated[0]!));
  if (other) return say('overlap', stated[0], other);
  return replaced ? say('superseded', stated[0]) : say('agree');
}

/** Two claims whose intervals have no common value: the highest floor and the lowest ceiling, if any two are apart. */
function conflictIn(stated: readonly Statement[]): readonly [Statement, Statement] | null {
  if (stated.length === 0) return null;
  const floor = stated.reduce((a, b) => (b.bounds!.low > a.bounds!.low ? b : a));
  const ceiling = stated.reduce((a, b) => (b.bounds!.high < a.bounds!.high ? b : a));
  return meet(floor.bounds!, ceiling.bounds!) ? null : [ceiling, floor];
}

/** The same point, or for ranges and vague words the same words. */
const sameFigure = (a: Statement, b: Statement): boolean =>
  a.point === null || b.point === null
    ? a.point === b.point && a.bounds!.low === b.bounds!.low && a.bounds!.high === b.bounds!.high && wordsOf(a) === wordsOf(b)
    : a.point === b.point;

const wordsOf = ({ claim }: Statement): string => (claim.figure ?? '').toLowerCase();
