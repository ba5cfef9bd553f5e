import { z } from 'zod';
import { MENTION_TYPES, PRECISIONS, STANCES } from '../model/vocabulary.ts';
import { countries } from './countries.ts';

const codes = new Set(countries.map(({ iso }) => iso));
const name = z.string('a name is missing, or is no text (put figures in quotes)').trim().min(2, 'a name has at least two letters');
const names = z.array(name, 'give a list, as in [one name, another name]');
const country = z
  .string('a country code is missing')
  .refine((code) => codes.has(code), { error: (issue) => `"${issue.input}" is no country; give its three-letter code, as in UKR` });
const TYPES = MENTION_TYPES.filter((type) => type !== 'place');
const oneOf = (words: readonly string[]) => `give one of ${words.join(', ')}`;
const degrees = (most: number) =>
  z.number(`give degrees from -${most} to ${most}`).min(-most, `less than -${most} degrees`).max(most, `more than ${most} degrees`);

/** How a verb takes what it reports, and the letter for it in `ReportingVerb.frames`. */
export const TAKES = { clause: 't', quote: 'q', noun: 'n', infinitive: 'i', question: 'w', gerund: 'g' } as const;
const takes = Object.keys(TAKES) as (keyof typeof TAKES)[];

/** The file's form. What hangs on other entries and on the built-in lexicon is checked in user-read.ts. */
export const UserLexiconSchema = z.strictObject({
  actors: z
    .array(
      z.strictObject({
        name,
        aliases: names.default([]),
        type: z.enum(TYPES, oneOf(TYPES)),
        country: country.nullable().default(null),
        side: name.nullable().default(null),
      }),
      'give a list of actors',
    )
    .default([]),
  places: z
    .array(
      z.strictObject({
        name,
        aliases: names.default([]),
        country,
        lat: degrees(90),
        lon: degrees(180),
        admin1: name.nullable().default(null),
        geonames: z.int('a GeoNames id is a whole number').positive().nullable().default(null),
        precision: z.enum(PRECISIONS, oneOf(PRECISIONS)).default('exact'),
      }),
      'give a list of places',
    )
    .default([]),
  aliases: z.record(name, names, 'give names with lists, as in Islamic State: [Daesh]').default({}),
  verbs: z
    .record(
      z.string().regex(/^[a-z]+$/, 'give the base form in small letters, as in gloat'),
      z.strictObject({
        stance: z.enum(STANCES, oneOf(STANCES)),
        takes: z.array(z.enum(takes, oneOf(takes)), 'give a list').min(1, 'say at least one'),
      }),
      'give verbs with their stance, as in gloat: { stance: claims, takes: [clause] }',
    )
    .default({}),
  merge: z.array(names.min(2, 'two names at least make one thing'), 'give a list of lists').default([]),
  exclude: names.default([]),
});
