import type { Analysis, Envelope } from '../model/analysis.ts';
import type { SECTIONS, View } from '../model/report.ts';
import { codepointTable, recount } from './codepoints.ts';

/** One article of `sitrep/1`. */
export type OutputAnalysis = Envelope['articles'][number];

/** An analysis as the contract has it: chosen lists only, text where wanted, offsets as wanted, nothing for `explain`. */
export function outputOf(analysis: Analysis, { only, text, offsets }: View): OutputAnalysis {
  const { article, notes } = analysis;
  const lists = [
    'mentions',
    'entities',
    'times',
    'quantities',
    'attributions',
    'events',
    'claims',
  ] as const satisfies (typeof SECTIONS)[number][];
  const chosen = Object.fromEntries(lists.filter((name) => only === null || only.includes(name)).map((name) => [name, analysis[name]]));
  const { text: words, ...about } = article;
  const out: OutputAnalysis = { article: text ? { ...about, text: words } : about, ...chosen, notes };
  return offsets === 'codepoint' ? recount(out, codepointTable(words)) : out;
}

// Lossless: inside JSON strings only. Terminals obey C1 and bidirectional controls, and many readers break lines at U+2028.
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON in which control characters, bidirectional marks and Unicode line ends are escaped. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
