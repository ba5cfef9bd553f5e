import type { Document } from '../../model/document.ts';
import { sameFate, toldAgain } from './again.ts';
import { attacks, copulaParts, extras } from './counts.ts';
import { earlier } from './earlier.ts';
import { exchanges } from './exchange.ts';
import { followUps } from './follow-up.ts';
import { adjectivePredicates, nounPredicates } from './noun-predicates.ts';
import { partsOf } from './parts.ts';
import type { Predicate, Reading } from './predicates.ts';
import { isAsked, isNone, type Theme } from './themes.ts';
import { statusOf } from './things.ts';
import { verbPredicates } from './verb-predicates.ts';

/** A claim in the making: a predicate, and one thing it counts. */
export interface Draft {
  readonly predicate: Predicate;
  readonly theme: Theme;
  readonly rule: string;
  /** Index of the draft it is part of. */
  readonly whole: number | null;
  /** Drafts that others of its list tell again: "the leader and an associate", after a leader. */
  readonly taken?: readonly number[];
}

/** Every word that counts, in the order of the text. */
function predicatesOf(reading: Reading): Predicate[] {
  const found = [
    ...verbPredicates(reading),
    ...nounPredicates(reading),
    ...adjectivePredicates(reading),
    ...attacks(reading),
    ...extras(reading),
    ...exchanges(reading),
  ].sort((a, b) => a.token - b.token);
  return [...found, ...earlier(reading, found), ...followUps(reading, found)].sort((a, b) => a.token - b.token);
}

/** "Militants held in raid": a headline without a figure only announces the fighters that the text below it counts. */
function withoutHeadlines(doc: Document, predicates: readonly Predicate[]): readonly Predicate[] {
  return predicates.filter((p) => {
    const paragraph = doc.paragraphs[doc.sentences[doc.tokens[p.token]!.sentence]!.paragraph]!;
    if (
      paragraph.kind === 'body' ||
      !p.themes.every((t) => t.who && !t.figure?.quantity && statusOf(doc, t.who.first, t.who.after, t.who.head) === 'combatant')
    )
      return true;
    return !predicates.some(
      (q) =>
        q.token > p.token &&
        sameFate(p, q) &&
        doc.tokens[q.token]!.start > paragraph.end &&
        q.themes.some((t) => t.figure !== null && t.figure.first >= 0),
    );
  });
}

/** Predicates with their themes and the parts of these, each figure once: the first predicate that takes it keeps it. */
export function draftsOf(reading: Reading): Draft[] {
  const predicates = withoutHeadlines(reading.doc, predicatesOf(reading));
  const out: Draft[] = [];
  const taken = new Map<string, number>();
  for (const predicate of predicates) {
    const at = new Map<Theme, number>();
    const again = new Set<number>();
    for (const theme of predicate.themes) {
      if (isAsked(reading.doc, theme)) continue;
      const key = keyOf(predicate, theme);
      const known = taken.get(key);
      if (known !== undefined) {
        at.set(theme, known);
        continue;
      }
      const before = toldAgain(reading.doc, predicate, theme, out);
      if (before !== null) {
        again.add(before);
        continue;
      }
      taken.set(key, out.length);
      at.set(theme, out.length);
      out.push({
        predicate: denied(reading.doc, predicate, theme),
        theme,
        rule: predicate.rule,
        whole: wholeOf(predicate, theme, out),
        taken: [...again],
      });
    }
    for (const part of partsOf(reading, predicate)) {
      const key = keyOf(predicate, part.theme);
      if (taken.has(key)) continue;
      taken.set(key, out.length);
      out.push({ predicate, theme: part.theme, rule: part.rule, whole: at.get(part.whole) ?? null });
    }
  }
  return out;
}

/** "killed 26 people and not 41", "no guards were among the dead": a figure that is denied, a stated none. */
const denied = (doc: Document, predicate: Predicate, theme: Theme, { figure } = theme): Predicate =>
  (figure && figure.first > 0 && doc.tokens[figure.first - 1]!.norm === 'not') || isNone(doc, theme)
    ? { ...predicate, negated: true }
    : predicate;

const keyOf = (predicate: Predicate, theme: Theme) =>
  `${theme.figure && theme.figure.first >= 0 ? `f${theme.figure.first}` : `t${theme.first}-${theme.after}`}:${predicate.measure === 'killed-or-wounded' ? 'killed' : predicate.measure}`;

/** "Two paramedics are among the dead": part of the last claim of that measure, which counts no fewer than they are. */
function wholeOf(predicate: Predicate, { figure }: Theme, out: readonly Draft[]): number | null {
  if (!copulaParts(predicate)) return null;
  const least = figure?.low ?? figure?.value ?? 0;
  for (let i = out.length - 1; i >= 0; i--) {
    const { predicate: before, theme, whole } = out[i]!;
    const most = theme.figure?.quantity ? Number.POSITIVE_INFINITY : (theme.figure?.value ?? Number.POSITIVE_INFINITY);
    if (before !== predicate && before.measure === predicate.measure && whole === null && most >= least) return i;
  }
  return null;
}
