import type { AcledType } from '../../model/vocabulary.ts';
import { columns, daysOf, own, type Scheme, stated } from './column.ts';
import type { EventRow, Party } from './model.ts';

const isState = (party: Party | null): boolean => party?.kind === 'state' || party?.kind === 'police';
const isGroup = (party: Party | null): boolean => party?.kind === 'group';

/** Acts that are aimed at those they hit; a bomb or a shell that kills civilians may have been meant for others. */
const DIRECT: ReadonlySet<AcledType | null> = new Set<AcledType | null>([
  'Attack',
  'Abduction/forced disappearance',
  'Sexual violence',
  'Excessive force against protesters',
]);

/** 1 state-based, 2 non-state, 3 one-sided; null where the sides don't tell. */
function typeOfViolence({ actor, target, acled }: EventRow): number | null {
  if (target?.kind === 'civilians') return DIRECT.has(acled) && (isState(actor) || isGroup(actor)) ? 3 : null;
  if ((isState(actor) && (isGroup(target) || isState(target))) || (isGroup(actor) && isState(target))) return 1;
  return isGroup(actor) && isGroup(target) ? 2 : null;
}

/** 1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year. */
function datePrec(row: EventRow): number | null {
  const days = daysOf(row);
  return days === null ? null : days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : days <= 366 ? 5 : null;
}

function wherePrec({ where }: EventRow): number | null {
  if (!where) return null;
  if (where.partOfCountry) return 5;
  if (where.location === null) return where.country === null ? null : 6;
  if (where.precision === 'exact') return where.near ? 2 : 1;
  return where.precision === 'admin2' ? 3 : where.precision === 'admin1' ? 4 : null;
}

const dated = (row: EventRow): boolean => datePrec(row) !== null;
const SUM =
  'Empty where it is not told: where deaths_unknown is above 0, and where figures do not add up to best. 0 says that the others make up all of best; UCDP enters 0 also for what is unknown.';

/** UCDP's Georeferenced Event Dataset, the columns that a report can fill. */
export const ucdp: Scheme = {
  name: 'ucdp',
  title: 'UCDP GED',
  unit: 'One row for each act of violence that an article says somebody died in; with --all also the others. UCDP codes an event by one organised actor with at least one death, from all sources; here articles are not merged, actors need not be known, and the threshold of 25 deaths a year is not applied.',
  keeps: ({ type, acled }) => type === 'assault' && acled !== 'Disrupted weapons use' && acled !== 'Looting/property destruction',
  columns: [
    ...columns('UCDP GED', [
      ['id', 'Id of the row: article#trigger.', 'Text instead of a number.', (r) => `${r.article}#${r.id}`],
      ['year', 'Year of date_start.', null, (r) => (dated(r) ? Number(r.from!.slice(0, 4)) : null)],
      [
        'type_of_violence',
        '1 state-based, 2 non-state, 3 one-sided, where the sides tell it: state or group against a state or group, or a direct attack on civilians.',
        'Empty where a side is unknown or unnamed, and where civilians die by bombs and shells, which need not be aimed at them.',
        typeOfViolence,
      ],
      [
        'side_a',
        'The doer, as far as grammar tells.',
        'Not UCDP’s names or ids; in one-sided violence UCDP’s side_a is the perpetrator too, in state-based violence the state.',
        (r) => r.actor?.name ?? null,
      ],
      ['side_b', 'Those it was done to.', 'As side_a.', (r) => r.target?.name ?? null],
      [
        'source_article',
        'Publisher, day and headline of the article.',
        null,
        (r) => [r.outlet, r.published, r.title].filter((x) => x !== null).join(', ') || null,
      ],
      ['source_office', 'Who published the article.', null, (r) => r.outlet],
      ['source_date', 'Day of publication.', null, (r) => r.published],
      ['source_headline', 'Headline.', null, (r) => r.title],
      [
        'source_original',
        'Who gives the figures of killed, as the article cites them, parted by semicolons.',
        null,
        (r) => (r.killed.speakers.length > 0 ? r.killed.speakers.join('; ') : null),
      ],
      [
        'where_prec',
        '1 the place itself, 2 near it, 3 its district, 4 its first-level division, 5 a part of a country, 6 a country.',
        'Empty where the place can’t be located for certain. 7 (water, airspace) is not told.',
        wherePrec,
      ],
      ['where_coordinates', 'Name of the place that the coordinates are of.', null, (r) => r.where?.location ?? null],
      ['where_description', 'The sentence that tells of the event, as written.', 'UCDP’s is written by its coders.', (r) => r.sentence],
      ['adm_1', 'First-level division (GeoNames).', 'GeoNames’ divisions, not UCDP’s.', (r) => r.where?.admin1 ?? null],
      [
        'latitude',
        'Latitude of the place (GeoNames), WGS 84.',
        'Empty for countries and places that can’t be located for certain.',
        (r) => ((wherePrec(r) ?? 9) <= 4 ? r.where!.lat : null),
      ],
      ['longitude', 'Longitude of the place (GeoNames), WGS 84.', 'As latitude.', (r) => ((wherePrec(r) ?? 9) <= 4 ? r.where!.lon : null)],
      ['country', 'Country of the place, in English.', 'Not UCDP’s names with former ones in brackets.', (r) => r.where?.country ?? null],
      ['event_clarity', '1 a single event, 2 several told as one.', null, (r) => (r.aggregate ? 2 : 1)],
      ['date_prec', '1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year.', 'Empty where no day can be resolved.', datePrec],
      ['date_start', 'First day, YYYY-MM-DD.', 'Empty where no day can be resolved.', (r) => (dated(r) ? r.from : null)],
      ['date_end', 'Last day, YYYY-MM-DD.', 'Empty where no day can be resolved.', (r) => (dated(r) ? r.to : null)],
      ['deaths_a', 'Of best: fighters of side_a.', SUM, (r) => r.killed.split?.a ?? null],
      ['deaths_b', 'Of best: fighters of side_b.', SUM, (r) => r.killed.split?.b ?? null],
      [
        'deaths_civilians',
        'Of best: those the article calls civilians, women and children included.',
        SUM,
        (r) => r.killed.split?.civilians ?? null,
      ],
      [
        'deaths_unknown',
        'Of best: all others ("people").',
        'UCDP researches who they were; a report often does not say. 0 where the article says whose all of them were, empty where figures do not add up to best.',
        (r) => r.killed.split?.unknown ?? null,
      ],
      [
        'best',
        'Killed: each source’s figure by itself, between sources the lowest; an adversary’s or unverified figure only where there is no other.',
        'UCDP takes the most reliable source first; a report does not tell which that is. Empty where sources count different people or one gives several figures.',
        (r) => r.killed.best,
      ],
      [
        'high',
        'The highest figure that a source gives. "At least 34" is 34, "more than 34" 35: an open bound is no figure.',
        'Doubtful figures count.',
        (r) => r.killed.high,
      ],
      ['low', 'The lowest figure that a source gives.', 'Sources that count only some of the dead are left out.', (r) => r.killed.low],
    ]),
    stated,
    ...own,
  ],
  omitted: [
    {
      names: [
        'relid',
        'active_year',
        'code_status',
        'conflict_*',
        'dyad_*',
        'side_a_dset_id',
        'side_b_dset_id',
        'gwnoa',
        'gwnob',
        'country_id',
        'region',
      ],
      because: 'UCDP’s own identifiers and bookkeeping',
    },
    { names: ['number_of_sources'], because: 'always one article' },
    { names: ['adm_2', 'geom_wkt', 'priogrid_gid'], because: 'not known to the program, or to be computed from the coordinates' },
  ],
};
