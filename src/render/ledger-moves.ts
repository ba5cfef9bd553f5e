import { gather } from '../model/gather.ts';
import type { LedgerGroup, LedgerLine } from './ledger-view.ts';

/** One figure on one day. */
export interface Step {
  readonly day: string | null;
  readonly figure: string;
  readonly value: number | null;
}

/** How one source moved. */
export interface Track {
  readonly source: string;
  readonly steps: readonly Step[];
}

/** How a toll moved through the reports: each figure once, when it was first given, whoever gave it; copies and repeats add nothing. */
export function movesOf({ lines }: LedgerGroup): readonly Step[] {
  return steps(lines.filter(({ entry }) => entry.voice !== null));
}

/** The same by source, those that changed their figure only. */
export function tracksOf({ lines }: LedgerGroup): readonly Track[] {
  return [
    ...gather(
      lines.filter(({ entry }) => entry.voice !== null),
      ({ source }) => source,
    ),
  ]
    .map(([source, own]) => ({ source, steps: steps(own) }))
    .filter((track) => track.steps.length > 1);
}

/** Replaced figures of one report come before the one that replaces them. */
const rank = ({ entry }: LedgerLine): number => (entry.standing === 'replaced' ? 0 : 1);

function steps(lines: readonly LedgerLine[]): readonly Step[] {
  const out: Step[] = [];
  const seen = new Set<string>();
  const ordered = [...lines].sort((a, b) => (a.entry.reported ?? '9').localeCompare(b.entry.reported ?? '9') || rank(a) - rank(b));
  for (const { entry, figure } of ordered) {
    if (seen.has(figure)) continue;
    seen.add(figure);
    out.push({ day: entry.reported, figure, value: entry.point ?? entry.low });
  }
  return out;
}
