import type { Document, Token } from '../../../model/document.ts';
import { headOf } from './head.ts';
import type { Name } from './name.ts';
import { isUpper, type Run } from './runs.ts';

const SMALL = /^(?:of|for|the|and|in|on|to|with|de|del|la|du|des|against|&)$/;
/** A name has no more words than this. */
const LONGEST = 12;

/**
 * Names that small words would cut, held together by the acronym in brackets behind them: "Rally for the Return of Refugees and
 * Democracy in Rwanda (RDR)". Only names of several capitalised stretches; the others are found whole anyway.
 */
export function definedNames(doc: Document): Name[] {
  const { tokens } = doc;
  const out: Name[] = [];
  for (const open of doc.index['('] ?? []) {
    const short = tokens[open + 1];
    if (!short || tokens[open + 2]?.text !== ')' || !/^\p{Lu}[\p{Lu}&-]*\p{Lu}$/u.test(short.text)) continue;
    const first = startOf(tokens, open, short.text.replace(/[^\p{Lu}]/gu, '').toLowerCase());
    if (first === null) continue;
    const words = tokens.slice(first, open);
    const cut = words.findIndex((t) => SMALL.test(t.norm));
    if (cut < 0) continue;
    const head = headOf(doc, { first, after: first + cut });
    const type = head && head.type !== 'none' && head.type !== 'place' ? head.type : 'organisation';
    out.push({ first, after: open, type, country: null, role: null, evidence: 'acronym' });
  }
  return out;
}

/** Where the name before the bracket begins: nearest where every capital counts, else farthest where some are left out. */
function startOf(tokens: readonly Token[], open: number, letters: string): number | null {
  const { sentence } = tokens[open]!;
  let far: number | null = null;
  for (let i = open - 1; i >= 0 && i >= open - LONGEST && tokens[i]!.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (!isUpper(t)) {
      if (!SMALL.test(t.norm)) break;
      continue;
    }
    if (t.norm[0] !== letters[0]) continue;
    const words = tokens.slice(i, open);
    // Behind "of" a larger name goes on: "the Return of | Refugees and Democracy in Rwanda".
    if (spells(words, letters, true) && !/^(?:of|for)$/.test(tokens[i - 1]?.norm ?? '')) return i;
    if (letters.length >= 3 && spells(words, letters, false)) far = i;
  }
  return far;
}

/** Do the first letters of the words give the acronym, in order? Small words may count; capitals must where `all`. */
function spells(words: readonly Token[], letters: string, all: boolean): boolean {
  let k = 0;
  for (const t of words) {
    const own =
      /^(?:\p{L}\.)+$/u.test(t.text) || (t.text.length <= 3 && t.text === t.text.toUpperCase()) ? t.norm.replace(/\./g, '') : t.norm[0]!;
    if (letters.startsWith(own, k)) k += own.length;
    else if (all && !SMALL.test(t.norm)) return false;
  }
  const last = words.at(-1)!;
  return k === letters.length && last.norm[0] === letters.at(-1);
}

/** The runs that no such name has taken. */
export const outside = (runs: readonly Run[], names: readonly Name[]): Run[] =>
  names.length === 0 ? [...runs] : runs.filter((run) => !names.some((name) => run.first < name.after && name.first < run.after));
