import type { Document } from '../../model/document.ts';
import type { Measure } from '../../model/vocabulary.ts';
import type { Predicate } from './predicates.ts';
import type { Theme } from './themes.ts';
import { wordOf } from './things.ts';

/** Measures that tell the same fate in other words. */
const FATE: Readonly<Partial<Record<Measure, string>>> = {
  captured: 'held',
  detained: 'held',
  killed: 'killed',
  'killed-or-wounded': 'killed',
  wounded: 'wounded',
  released: 'released',
  abducted: 'abducted',
  rescued: 'rescued',
  evacuated: 'evacuated',
};

/** Words that stand for people named before, whatever they were called there. */
const GENERIC = new Set([
  'man',
  'woman',
  'individual',
  'suspect',
  'insurgent',
  'militant',
  'people',
  'person',
  'detainee',
  'prisoner',
  'hostage',
  'captive',
  'victim',
  'attacker',
  'fighter',
  'leader',
  'commander',
  'facilitator',
  'planner',
  'financier',
  'terrorist',
  'rebel',
  'gunman',
  'trio',
  'pair',
  'duo',
  'couple',
  'group',
  'member',
  'soldier',
  'both',
  'they',
  'them',
  'he',
  'him',
  'she',
  'her',
  'it',
  'associate',
  'male',
  'shooter',
  'those',
  'all',
  'civilian',
]);

export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** Do two predicates tell one fate, in whichever words? */
export const sameFate = (a: Predicate, b: Predicate): boolean => FATE[a.measure] !== undefined && FATE[a.measure] === FATE[b.measure];

type Before = readonly { readonly predicate: Predicate; readonly theme: Theme }[];

/**
 * The index of somebody already counted whom a theme tells again without a figure ("the insurgents were detained without incident"),
 * or null. Only definite phrases and pronouns do, and only where a claim of the same fate went before.
 */
export function toldAgain(doc: Document, predicate: Predicate, theme: Theme, before: Before): number | null {
  const fate = FATE[predicate.measure];
  if (!fate || !theme.who || predicate.negated) return null;
  if (theme.figure && theme.figure.first >= 0) return sameNumber(doc, theme, before, fate);
  const first = doc.tokens[theme.who.first]!;
  const pronoun = first.pos === 'PRON' && theme.who.after - theme.who.first === 1;
  const definite = /^(?:the|these|those|both|this|that|all)$/.test(first.norm);
  if (!pronoun && !definite) return null;
  const head = wordOf(doc, theme.who.head);
  const fated = (p: Predicate) => FATE[p.measure] === fate && !p.negated;
  const named = before.findIndex(({ predicate: p, theme: t }) => fated(p) && t.who !== null && wordOf(doc, t.who.head) === head);
  const any = named >= 0 ? named : pronoun || GENERIC.has(head) ? before.findIndex(({ predicate: p }) => fated(p)) : -1;
  return any < 0 ? null : any;
}

/** "the deaths of the two insurgents", after two insurgents were counted. */
function sameNumber(doc: Document, theme: Theme, before: Before, fate: string): number | null {
  const { figure, who } = theme;
  if (!figure || !who || !/^(?:the|these|those|both)$/.test(doc.tokens[figure.first - 1]?.norm ?? '')) return null;
  const i = before.findIndex(
    ({ predicate: p, theme: t }) => FATE[p.measure] === fate && t.figure?.value === figure.value && t.figure?.low === figure.low,
  );
  return i < 0 ? null : i;
}
