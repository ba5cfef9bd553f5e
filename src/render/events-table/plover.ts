import type { EventType } from '../../model/vocabulary.ts';
import { columns, own, type Scheme, stated } from './column.ts';
import type { Party, PartyKind } from './model.ts';

/** PLOVER manual: each type's quadrant. */
const QUAD: Readonly<Record<EventType, readonly [code: number, name: string]>> = (() => {
  const [vc, mc, vf, mf] = [
    [1, 'verbal cooperation'],
    [2, 'material cooperation'],
    [3, 'verbal conflict'],
    [4, 'material conflict'],
  ] as const;
  return {
    agree: vc,
    consult: vc,
    support: vc,
    concede: vc,
    cooperate: mc,
    aid: mc,
    retreat: mc,
    request: vf,
    accuse: vf,
    reject: vf,
    threaten: vf,
    protest: mf,
    sanction: mf,
    mobilize: mf,
    coerce: mf,
    assault: mf,
  };
})();

/** PLOVER's sectors, as far as words tell them. */
const SECTOR: Readonly<Partial<Record<PartyKind, string>>> = {
  state: 'MIL',
  police: 'COP',
  group: 'REB',
  'unnamed-group': 'UAF',
  civilians: 'CVL',
  protesters: 'CVL',
  rioters: 'CVL',
};
const sector = (party: Party | null): string | null => (party?.kind ? (SECTOR[party.kind] ?? null) : null);

/** PLOVER events. The names are those of its manual, in lower case with underscores. */
export const plover: Scheme = {
  name: 'plover',
  title: 'PLOVER',
  unit: 'One row for each thing that an article tells of, of all sixteen types. PLOVER codes no event without a named actor; a report of "four killed in a bombing" has a row here.',
  keeps: () => true,
  columns: [
    ...columns('PLOVER', [
      ['event_id', 'Id of the row: article#trigger.', null, (r) => `${r.article}#${r.id}`],
      [
        'event_date',
        'First day of the event, YYYY-MM-DD.',
        'Empty where no day can be resolved; PLOVER’s coders take the day of publication then.',
        (r) => r.from,
      ],
      ['event_type', 'PLOVER type in capitals.', null, (r) => r.type.toUpperCase()],
      ['event_mode', 'PLOVER mode, where the words tell it.', null, (r) => r.mode],
      ['quad_code', '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.', null, (r) => QUAD[r.type][0]],
      ['actor_name', 'The doer, or the first of several.', 'Named as in the acled scheme.', (r) => r.actor?.name ?? null],
      ['actor_country', 'Its country, ISO 3166-1 alpha-3.', null, (r) => r.actor?.country ?? null],
      ['actor_sector', 'MIL, COP, REB, UAF (unidentified armed force), CVL.', 'Only these; others are empty.', (r) => sector(r.actor)],
      ['recip_name', 'Those it was done to, or the first of several.', 'Named as in the acled scheme.', (r) => r.target?.name ?? null],
      ['recip_country', 'Their country, ISO 3166-1 alpha-3.', null, (r) => r.target?.country ?? null],
      ['recip_sector', 'As actor_sector.', 'As actor_sector.', (r) => sector(r.target)],
      ['placename', 'Where it happened: the finest place named with the event.', null, (r) => r.where?.location ?? null],
      ['province', 'First-level division (GeoNames).', null, (r) => r.where?.admin1 ?? null],
      ['country', 'Country of the place, in English.', null, (r) => r.where?.country ?? null],
      [
        'latitude',
        'Latitude of the place (GeoNames), WGS 84.',
        'Empty for countries and places that can’t be located for certain.',
        (r) => (r.where?.precision === 'country' ? null : (r.where?.lat ?? null)),
      ],
      [
        'longitude',
        'Longitude of the place (GeoNames), WGS 84.',
        'As latitude.',
        (r) => (r.where?.precision === 'country' ? null : (r.where?.lon ?? null)),
      ],
      ['headline', 'Headline of the article.', null, (r) => r.title],
      ['source', 'Who published the article.', null, (r) => r.outlet],
      ['text', 'The sentence that tells of the event, as written.', null, (r) => r.sentence],
    ]),
    ...columns('sitrep', [
      ['event_end', 'Last day of the event, YYYY-MM-DD.', null, (r) => r.to],
      ['acled', 'ACLED sub-event type; empty where ACLED has none.', null, (r) => r.acled],
      ['killed_low', 'The lowest figure of killed that a source gives.', null, (r) => r.killed.low],
      ['killed_best', 'Killed: each source’s figure by itself, between sources the lowest.', null, (r) => r.killed.best],
      ['killed_high', 'The highest figure of killed that a source gives.', null, (r) => r.killed.high],
      ['wounded_low', 'As killed_low, for the wounded.', null, (r) => r.wounded.low],
      ['wounded_best', 'As killed_best, for the wounded.', null, (r) => r.wounded.best],
      ['wounded_high', 'As killed_high, for the wounded.', null, (r) => r.wounded.high],
    ]),
    stated,
    ...own,
  ],
  omitted: [
    { names: ['contexts'], because: 'not read' },
    { names: ['intensity'], because: 'a function of type and mode; see the PLOVER manual' },
  ],
};
