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
  'civilian',
]);

export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** Do two predicates tell one fate, in whichever words? */
export const sameFate = (a: Predicate, b: Predicate): boolean => FATE[a.measure] !== undefined && FATE[a.measure] === FATE[b.measure];

/**
 * Is this theme somebody already counted, told again without a figure ("the insurgents were detained without incident")? Only
 * definite phrases and pronouns are, and only where a claim of the same fate went before.
 */
export function isToldAgain(
  doc: Document,
  predicate: Predicate,
  theme: Theme,
  before: readonly { readonly predicate: Predicate; readonly theme: Theme }[],
): boolean {
  const fate = FATE[predicate.measure];
  if (!fate || !theme.who || predicate.negated) return false;
  if (theme.figure && theme.figure.first >= 0) return isSameNumber(doc, theme, before, fate);
  const first = doc.tokens[theme.who.first]!;
  const pronoun = first.pos === 'PRON' && theme.who.after - theme.who.first === 1;
  const definite = /^(?:the|these|those|both|this|that|all)$/.test(first.norm);
  if (!pronoun && !definite) return false;
  const head = wordOf(doc, theme.who.head);
  return before.some(
    ({ predicate: p, theme: t }) =>
      FATE[p.measure] === fate && !p.negated && (pronoun || GENERIC.has(head) || (t.who !== null && wordOf(doc, t.who.head) === head)),
  );
}

/** "the deaths of the two insurgents", after two insurgents were counted. */
function isSameNumber(
  doc: Document,
  theme: Theme,
  before: readonly { readonly predicate: Predicate; readonly theme: Theme }[],
  fate: string,
): boolean {
  const { figure, who } = theme;
  if (!figure || !who || !/^(?:the|these|those|both)$/.test(doc.tokens[figure.first - 1]?.norm ?? '')) return false;
  return before.some(
    ({ predicate: p, theme: t }) => FATE[p.measure] === fate && t.figure?.value === figure.value && t.figure?.low === figure.low,
  );
}
