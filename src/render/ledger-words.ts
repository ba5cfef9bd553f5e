import type { Claim, ClaimGroup, Note } from '../model/analysis.ts';
import type { Basis, Qualifier, Rest, Verdict } from '../model/vocabulary.ts';
import { numberWords } from './claim-words.ts';
import { intervalWords } from './days.ts';
import type { Marks } from './marks.ts';
import { basisWords, measureWords } from './wording.ts';

// Everything of the ledger in English.

export const verdictWords: Readonly<Record<Verdict, string>> = {
  single: 'one voice',
  agree: 'agree',
  overlap: 'can all be true, but do not say the same',
  conflict: 'conflict',
  superseded: 'replaced by a later figure',
};

export const restWords: Readonly<Record<Rest, string>> = {
  'one-source': 'rests on one source',
  anonymous: 'rests on nameless sources',
  'own-word': 'rests on the word of the parties',
  unverified: 'said to be unverified',
  denied: 'denied',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Classes of people whose name is not the noun itself. */
const COUNTED: Readonly<Record<string, string>> = {
  general: '',
  thing: '',
  combatants: 'fighters or soldiers',
  'part:of-all': 'a part',
};

/** "Killed", "Soldiers killed", "Houses destroyed": what a group counts. */
export function countedWords({ measure, counted = 'general', who }: ClaimGroup): string {
  const known = COUNTED[counted];
  if (known !== undefined) return capital([measureWords[measure], known].filter(Boolean).join(', '));
  if (counted.startsWith('part:')) return capital(`${who ?? counted.slice(5)} among the ${measureWords[measure]}`);
  return capital(
    who && /^(?:\p{Ll}|\p{Lu}\p{Ll})/u.test(who) && who.length < 40 ? `${who} ${measureWords[measure]}` : measureWords[measure],
  );
}

/** "Killed in Caloto on 14 May 2025", "Killed in Gaza since 7 Oct 2023, running total". */
export function groupTitle(group: ClaimGroup, { to }: Marks): string {
  const { place, basis = 'incident', modality = 'actual' } = group;
  const days = intervalWords(group.from, basis === 'cumulative' ? null : group.to, to);
  const on =
    days === null ? null : days.startsWith('since') || days.startsWith('until') ? days : group.from === group.to ? `on ${days}` : `${days}`;
  const base = basis === 'incident' ? null : basisWords[basis as Basis];
  return [
    [countedWords(group), place && `in ${place}`, on ?? (place ? null : 'with no place or day')].filter(Boolean).join(' '),
    base,
    modality === 'actual' ? null : modality,
  ]
    .filter((x) => x !== null)
    .join(', ');
}

const HEDGES: Readonly<Partial<Record<Qualifier, string>>> = {
  about: 'about ',
  nearly: 'nearly ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'up-to': 'up to ',
  'less-than': 'less than ',
};

/** A figure as short as it can honestly be: "at least 20", "20–30", "none", "dozens", "no figure". */
export function shortFigure(claim: Claim, { to }: Marks): string {
  const { value, low, high, qualifier, modality, figure, verification } = claim;
  const denied = verification === 'denied' ? 'denied' : null;
  if (modality === 'negated' && value === null) return 'none';
  if (value === null && low !== null && high !== null && qualifier === 'range') return `${numberWords(low)}${to}${numberWords(high)}`;
  if (value === null) return denied ?? figure?.toLowerCase() ?? 'no figure';
  return `${(qualifier && HEDGES[qualifier]) ?? ''}${numberWords(value)}${denied ? ', denied' : ''}`;
}

/** "5", "16–22", "16–22, best 16 by ucdp"; null where no claim gives a number. */
export function estimateWords({ low, best, high, policy }: ClaimGroup, { to }: Marks): string | null {
  if (low === null || high === null) return null;
  const range = low === high ? numberWords(low) : `${numberWords(low)}${to}${numberWords(high)}`;
  return best === null || low === high ? range : `${range}, best ${numberWords(best)} by ${policy}`;
}

const list = (args: Note['args'], name: string): number => String(args[name] ?? '').split(' ').length;
const n = (args: Note['args'], name: string): string => numberWords(Number(args[name]));

const SUMS: Readonly<Record<string, (args: Note['args']) => string>> = {
  'parts-add-up': (args) => `${list(args, 'parts')} parts add up to the whole, ${n(args, 'total')}`,
  'parts-exceed-whole': (args) =>
    `${list(args, 'parts')} parts come to ${n(args, 'sum')}, more than the whole, ${n(args, 'total')}: they overlap or one is wrong`,
  'part-larger-than-whole': (args) => `a part is larger than its whole, ${n(args, 'total')}`,
  'increment-adds-up': (args) => `${n(args, 'was')} and ${n(args, 'added')} more make the new toll, ${n(args, 'now')}`,
  'increment-does-not-fit': (args) => `${n(args, 'was')} and ${n(args, 'added')} more are not the new toll, ${n(args, 'now')}`,
};

/** An arithmetic note as words; the claims it speaks of are in `claims`. Null for a note that is none. */
export function sumWords({ code, args }: Note): { readonly words: string; readonly claims: readonly string[] } | null {
  const words = SUMS[code]?.(args);
  if (words === undefined) return null;
  const claims = ['toll', 'whole', 'former', 'increment', 'parts'].flatMap((name) =>
    typeof args[name] === 'string' ? args[name].split(' ') : [],
  );
  return { words, claims };
}
