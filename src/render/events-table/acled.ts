import type { AcledType } from '../../model/vocabulary.ts';
import { columns, daysOf, own, type Scheme, stated } from './column.ts';
import type { EventRow, Party, PartyKind } from './model.ts';

const TYPES = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const satisfies Readonly<Record<string, readonly AcledType[]>>;

type EventType = keyof typeof TYPES;
const typeOf = new Map<AcledType, EventType>(
  Object.entries(TYPES).flatMap(([type, subs]) => subs.map((sub) => [sub as AcledType, type as EventType] as const)),
);

function disorderOf(acled: AcledType): string {
  if (acled === 'Excessive force against protesters') return 'Political violence; Demonstrations';
  if (acled === 'Mob violence') return 'Political violence';
  const type = typeOf.get(acled)!;
  return type === 'Protests' || type === 'Riots' ? 'Demonstrations' : type === 'Strategic developments' ? type : 'Political violence';
}

/** ACLED's actor types as far as words can tell them: rebels, political and identity militias look alike in a report. */
const INTER: Readonly<Partial<Record<PartyKind, string>>> = {
  state: 'State forces',
  police: 'State forces',
  protesters: 'Protesters',
  rioters: 'Rioters',
  civilians: 'Civilians',
};
const interOf = (party: Party | null): string | null => (party?.kind ? (INTER[party.kind] ?? null) : null);

/** 1 a day, 2 within a week, 3 within a month; wider is no date for an event. */
function timePrecision(row: EventRow): number | null {
  const days = daysOf(row);
  return days === null ? null : days === 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : null;
}

function geoPrecision({ where }: EventRow): number | null {
  if (!where || where.location === null) return null;
  if (where.partOfCountry || where.precision === 'admin1') return 3;
  if (where.precision === null || where.precision === 'country') return null;
  if (where.near || where.precision === 'admin2') return 2;
  return 1;
}

const isPoint = ({ where }: EventRow): boolean => where !== null && where.precision !== null && where.precision !== 'country';

const ACTOR =
  'Named as ACLED names actors where the text tells it: "Military Forces of X", "Police Forces of X", "Unidentified Armed Group (X)", "Protesters (X)", "Civilians (X)", a group by its name; else the words of the text.';
const NO_YEARS = 'State forces carry no years of government ("(2021-)"), and names are not matched with ACLED’s own list of actors.';

/** ACLED's export columns (codebook of 2023, column guide of March 2023). */
export const acled: Scheme = {
  name: 'acled',
  title: 'ACLED',
  unit: 'One row for each thing that an article tells of and that has an ACLED sub-event type. Articles are not merged: the same incident in two articles is two rows. ACLED codes one row for a place and a day from all its sources.',
  keeps: ({ acled }) => acled !== null,
  columns: [
    ...columns('ACLED', [
      [
        'event_id_cnty',
        'Id of the row: article#trigger.',
        'No country prefix and no running number; stable as long as the text is.',
        (r) => `${r.article}#${r.id}`,
      ],
      [
        'event_date',
        'Day of the event, YYYY-MM-DD; the first day where only a week or month is known.',
        'Empty where the article gives no day that can be resolved; ACLED always has one.',
        (r) => (timePrecision(r) === null ? null : r.from),
      ],
      ['year', 'Year of event_date.', null, (r) => (timePrecision(r) === null ? null : Number(r.from!.slice(0, 4)))],
      [
        'time_precision',
        '1 the day is known, 2 within a week, 3 within a month.',
        'Empty with event_date. A night that spans two days is 2.',
        timePrecision,
      ],
      [
        'disorder_type',
        'Political violence, Demonstrations, Strategic developments, from the sub-event type.',
        null,
        (r) => disorderOf(r.acled!),
      ],
      ['event_type', 'ACLED event type, from the sub-event type.', null, (r) => typeOf.get(r.acled!)!],
      [
        'sub_event_type',
        'ACLED sub-event type, by the words of the trigger and its sentence; where several triggers tell of one thing the more specific, then the higher in ACLED’s hierarchy.',
        'Chosen by rules from one article’s words, not by a coder.',
        (r) => r.acled,
      ],
      [
        'actor1',
        `The doer, as far as grammar tells. ${ACTOR}`,
        `${NO_YEARS} In ACLED actor1 need not be the doer. Empty where the article names nobody.`,
        (r) => r.actor?.name ?? null,
      ],
      [
        'assoc_actor_1',
        'A numbered unit of a state’s forces: "93rd Mechanized Brigade".',
        'Nothing else is put here.',
        (r) => r.actor?.associated ?? null,
      ],
      [
        'inter1',
        'Type of actor1: State forces, Protesters, Rioters, Civilians.',
        'Empty for armed groups: whether one is a rebel group or a militia, a report does not say. Police are State forces.',
        (r) => interOf(r.actor),
      ],
      ['actor2', `Those it was done to. ${ACTOR}`, `${NO_YEARS} Empty where the article names nobody.`, (r) => r.target?.name ?? null],
      ['assoc_actor_2', 'As assoc_actor_1, for actor2.', null, (r) => r.target?.associated ?? null],
      ['inter2', 'As inter1, for actor2.', 'As inter1.', (r) => interOf(r.target)],
      [
        'civilian_targeting',
        '"Civilian targeting" where actor2 is civilians or protesters and the sub-event type is violence against civilians, excessive force, or an explosion.',
        'Empty means not told, not that no civilians were targeted.',
        (r) =>
          (r.target?.kind === 'civilians' &&
            (typeOf.get(r.acled!) === 'Violence against civilians' || typeOf.get(r.acled!) === 'Explosions/Remote violence')) ||
          r.acled === 'Excessive force against protesters'
            ? 'Civilian targeting'
            : null,
      ],
      [
        'country',
        'Country of the location, in English.',
        'Empty where the article and the gazetteer do not tell it.',
        (r) => r.where?.country ?? null,
      ],
      ['admin1', 'First-level division (GeoNames).', 'GeoNames’ divisions, not ACLED’s.', (r) => r.where?.admin1 ?? null],
      [
        'location',
        'Where it happened: the finest place named with the event.',
        'Empty where only a country is known.',
        (r) => r.where?.location ?? null,
      ],
      [
        'latitude',
        'Latitude of the location (GeoNames), WGS 84.',
        'Empty where the place can’t be located for certain; never a country’s centre.',
        (r) => (isPoint(r) ? r.where!.lat : null),
      ],
      ['longitude', 'Longitude of the location (GeoNames), WGS 84.', 'As latitude.', (r) => (isPoint(r) ? r.where!.lon : null)],
      [
        'geo_precision',
        '1 the place itself, 2 near it or its district, 3 its region.',
        'Empty where the place can’t be located for certain.',
        geoPrecision,
      ],
      ['source', 'Who published the article.', 'One article a row, so one source.', (r) => r.outlet],
      ['notes', 'The sentence that tells of the event, as written.', 'ACLED’s notes are written by its coders.', (r) => r.sentence],
      [
        'fatalities',
        'Killed, from the claims about this event: each source’s figure by itself, between sources the lowest. "At least 34" and "more than 34" count as 34, "dozens" as the bound of the vague policy (--vague-policy acled gives ACLED’s 12).',
        'Empty where no figure is given: ACLED writes 0 for both "nobody died" and "not known". Never split over days or places, and never added over sources.',
        (r) => r.killed.best,
      ],
    ]),
    ...columns('sitrep', [
      ['fatalities_low', 'The lowest figure of killed that a source gives.', null, (r) => r.killed.low],
      [
        'fatalities_high',
        'The highest figure of killed that a source gives, those of an adversary and unverified ones included.',
        null,
        (r) => r.killed.high,
      ],
    ]),
    stated,
    ...own,
  ],
  omitted: [
    { names: ['interaction', 'source_scale', 'tags', 'timestamp', 'region'], because: 'ACLED’s own bookkeeping' },
    { names: ['iso', 'admin2', 'admin3'], because: 'not known to the program' },
  ],
};
