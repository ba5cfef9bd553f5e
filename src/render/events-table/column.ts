import type { EventRow } from './model.ts';

/** A column: what it is called, what it means, and how a row fills it. One place for all three, so that they can't drift apart. */
export interface EventColumn {
  readonly name: string;
  /** Whose column it is: the scheme's, or one that only sitrep has. */
  readonly origin: 'ACLED' | 'UCDP GED' | 'PLOVER' | 'sitrep';
  readonly means: string;
  /** Where it departs from the original; null where it does not, or has none. */
  readonly departs: string | null;
  /** Null: not told, an empty cell. */
  readonly of: (row: EventRow) => string | number | null;
}

/** A way to write events down. */
export interface Scheme {
  readonly name: 'acled' | 'ucdp' | 'plover';
  readonly title: string;
  /** What is a row. */
  readonly unit: string;
  readonly keeps: (row: EventRow) => boolean;
  readonly columns: readonly EventColumn[];
  /** Columns of the original that are left out, and why. */
  readonly omitted: readonly { readonly names: readonly string[]; readonly because: string }[];
}

/** Columns of a scheme, each [name, meaning, departure or null, value]. */
export const columns = (
  origin: EventColumn['origin'],
  list: readonly (readonly [name: string, means: string, departs: string | null, of: EventColumn['of']])[],
): EventColumn[] => list.map(([name, means, departs, of]) => ({ name, origin, means, departs, of }));

/** Days that an interval covers; null where an end is open. */
export function daysOf({ from, to }: Pick<EventRow, 'from' | 'to'>): number | null {
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** What every scheme ends with: what only this program has, and where to find it in the article. */
export const own: readonly EventColumn[] = columns('sitrep', [
  [
    'modality',
    'How the article means it: actual (said to have happened), negated, denied, planned, hypothetical, habitual or historical (background).',
    null,
    ({ modality }) => modality,
  ],
  [
    'aggregate',
    '1 for a series of attacks, a period or a running total ("281 attacks this year"), which is no single event; else 0. Such rows, and all whose modality is not actual, are printed only with --all.',
    null,
    ({ aggregate }) => (aggregate ? 1 : 0),
  ],
  [
    'said_by',
    'Who is cited for it, parted by semicolons. Empty: the report says it in its own voice.',
    null,
    ({ saidBy }) => (saidBy.length > 0 ? saidBy.join('; ') : null),
  ],
  ['mentions', 'How many triggers of the article tell of it.', null, ({ mentions }) => mentions],
  ['actor_words', 'The doers as the article writes them, parted by semicolons.', null, ({ actorWords }) => actorWords],
  ['target_words', 'Those it is done to as the article writes them, parted by semicolons.', null, ({ targetWords }) => targetWords],
  ['place_words', 'The place as the article writes it.', null, ({ where }) => where?.words ?? null],
  ['article', 'Id of the article, as in the other outputs of sitrep.', null, ({ article }) => article],
  ['file', 'File it was read from; empty for standard input.', null, ({ file }) => (file === '-' ? null : file)],
  ['published', 'Day of publication. It is never put in place of an unknown event date.', null, ({ published }) => published],
  ['line', 'Line of the trigger in the article, from 1.', null, ({ line }) => line],
  ['trigger', 'The words that tell of the event and give its type.', null, ({ words }) => words],
  ['event', 'Id of the trigger, for sitrep explain.', null, ({ id }) => id],
]);

/** The toll as stated: every figure with its source, since the columns of numbers keep neither hedge nor speaker. */
export const stated: EventColumn = {
  name: 'toll_stated',
  origin: 'sitrep',
  means: 'Every figure of killed as written, with who gives it: "At least 34 soldiers (Nigerien army)". Read it before using the numbers.',
  departs: null,
  of: ({ killed }) => (killed.stated.length > 0 ? killed.stated.join('; ') : null),
};
