import { table } from './table.ts';

/** Bounds of one vague word: what it promises at least and at most; null is open. */
export interface VagueBounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** A written policy for words without a figure, with where it comes from. */
export interface VaguePolicy {
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly bounds: Readonly<Record<string, VagueBounds>>;
}

const from = (low: number | null, high: number | null = null): VagueBounds => ({ low, high });

/** Rows of the table, from the smallest amount to the largest. */
const VAGUE_KEYS = [
  'couple',
  'few',
  'several',
  'some',
  'handful',
  'various',
  'multiple',
  'many',
  'numerous',
  'tens',
  'dozens',
  'several-dozen',
  'scores',
  'hundreds',
  'several-hundred',
  'thousands',
  'several-thousand',
  'tens-of-thousands',
  'hundreds-of-thousands',
  'millions',
  'tens-of-millions',
  'hundreds-of-millions',
  'billions',
] as const;

const NOTHING = from(null);

export const policies: Readonly<Record<string, VaguePolicy>> = table({
  plain: {
    name: 'plain',
    about: 'What the plural promises and no more: two of its unit at least, nothing at most. Words without a unit stay open.',
    source: 'this program',
    bounds: {
      couple: from(2, 2),
      few: from(2),
      several: from(3),
      some: NOTHING,
      handful: from(2),
      various: from(2),
      multiple: from(2),
      many: NOTHING,
      numerous: NOTHING,
      tens: from(20),
      dozens: from(24),
      'several-dozen': from(24),
      scores: from(40),
      hundreds: from(200),
      'several-hundred': from(200),
      thousands: from(2_000),
      'several-thousand': from(2_000),
      'tens-of-thousands': from(20_000),
      'hundreds-of-thousands': from(200_000),
      millions: from(2_000_000),
      'tens-of-millions': from(20_000_000),
      'hundreds-of-millions': from(200_000_000),
      billions: from(2_000_000_000),
    },
  },
  acled: {
    name: 'acled',
    about: 'Fixed low figures for vague words, as coders of fatalities enter them.',
    source: 'ACLED codebook, section on fatalities: dozens 12, hundreds 100, several, many and few 3',
    bounds: {
      couple: from(2, 2),
      few: from(3, 3),
      several: from(3, 3),
      some: from(3, 3),
      handful: from(3, 3),
      various: from(3, 3),
      multiple: from(3, 3),
      many: from(3, 3),
      numerous: from(3, 3),
      tens: from(10, 10),
      dozens: from(12, 12),
      'several-dozen': from(36, 36),
      scores: from(20, 20),
      hundreds: from(100, 100),
      'several-hundred': from(300, 300),
      thousands: NOTHING,
      'several-thousand': NOTHING,
      'tens-of-thousands': NOTHING,
      'hundreds-of-thousands': NOTHING,
      millions: NOTHING,
      'tens-of-millions': NOTHING,
      'hundreds-of-millions': NOTHING,
      billions: NOTHING,
    },
  },
  wikimpacts: {
    name: 'wikimpacts',
    about: 'Two to nine times the unit.',
    source: 'Wikimpacts (VUB-HYDR), pull requests 19 and 87 and issue 215',
    bounds: {
      couple: from(2, 3),
      few: from(2, 6),
      several: from(2, 6),
      some: from(2, 6),
      handful: from(2, 6),
      various: from(2, 6),
      multiple: from(2, 6),
      many: from(20, 60),
      numerous: from(20, 60),
      tens: from(20, 90),
      dozens: from(20, 90),
      'several-dozen': from(24, 72),
      scores: from(40, 180),
      hundreds: from(200, 900),
      'several-hundred': from(200, 600),
      thousands: from(2_000, 9_000),
      'several-thousand': from(2_000, 6_000),
      'tens-of-thousands': from(20_000, 90_000),
      'hundreds-of-thousands': from(200_000, 900_000),
      millions: from(2_000_000, 9_000_000),
      'tens-of-millions': from(20_000_000, 90_000_000),
      'hundreds-of-millions': from(200_000_000, 900_000_000),
      billions: from(2_000_000_000, 9_000_000_000),
    },
  },
  none: {
    name: 'none',
    about: 'Vague words have no bounds at all.',
    source: 'this program',
    bounds: Object.fromEntries(VAGUE_KEYS.map((key) => [key, NOTHING])),
  },
});
