// `sitrep events`: what is one event, its toll, its columns, and the codebook that comes from them.
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/analysis.ts';
import { ACLED_TYPES, EVENT_TYPES } from '../src/model/vocabulary.ts';
import type { EventRow, Incident, Party, Toll } from '../src/render/events-table/model.ts';
import { rowsOf } from '../src/render/events-table/rows.ts';
import { cellsOf, chosen, schemes } from '../src/render/events-table/schemes.ts';
import { sentencesOf } from '../src/render/events-table/sentences.ts';
import { tollOf } from '../src/render/events-table/toll.ts';
import { analyzeText, folderOf, linesOfJson, sitrep } from './support.ts';

let last = 0;
type Changes = Partial<Omit<Claim, 'when' | 'source' | 'who' | 'by'>> & {
  who?: string | null;
  status?: string;
  basis?: string;
  by?: string;
  relation?: string;
  at?: number;
  side?: string;
};
/** "12 people killed", said by the police in one sentence. */
function claim({
  who = 'people',
  status = 'unknown',
  basis = 'incident',
  by = 'police',
  relation = 'unknown',
  at = 0,
  side,
  ...more
}: Changes = {}): Claim {
  const value = more.value === undefined ? 12 : more.value;
  return {
    id: `c${++last}`,
    measure: 'killed',
    figure: String(value),
    value,
    low: value,
    high: value,
    qualifier: 'exact',
    modality: 'actual',
    verification: 'none-stated',
    partOf: null,
    evidence: [{ start: at, end: at + 9, text: 'x' }],
    ...more,
    who: who === null ? null : { text: who, status, side: side ?? null },
    when: { from: null, to: null, span: null, basis },
    source: { voice: 'attributed', attribution: `a-${by}`, name: by, relation, identification: 'named', kind: 'police', entity: null },
  } as unknown as Claim;
}
const party = (words: string, more: Partial<Party> = {}): Party => ({
  name: words,
  words,
  associated: null,
  kind: null,
  country: null,
  ...more,
});
const toll = (claims: readonly Claim[], sides: { actor?: Party; target?: Party } = {}, aggregate = false): Toll =>
  tollOf(
    { claims, aggregate } as unknown as Incident,
    'killed',
    { attributions: new Map(), entities: new Map() },
    {
      actor: sides.actor ?? null,
      target: sides.target ?? null,
    },
  );
const figures = ({ low, best, high }: Toll) => [low, best, high];

describe('the toll of an event', () => {
  test('without a figure it is unknown, never 0', () => {
    expect(toll([])).toEqual({ low: null, best: null, high: null, stated: [], speakers: [], split: null });
    expect(figures(toll([claim({ value: null, figure: null })]))).toEqual([null, null, null]);
    expect(figures(toll([claim({ modality: 'negated' }), claim({ modality: 'planned' }), claim({ measure: 'wounded' })]))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('figures of different sources are never added: the lowest is best, the extremes stay', () => {
    const two = toll([claim(), claim({ by: 'hospital', value: 15 })]);
    expect(figures(two)).toEqual([12, 12, 15]);
    expect(two.stated).toEqual(['12 people (police)', '15 people (hospital)']);
    expect(two.speakers).toEqual(['police', 'hospital']);
  });

  test('what one source says in one breath of different people is added', () => {
    const soldiers = claim({ value: 2, who: 'soldiers', status: 'combatant' });
    const civilians = claim({ value: 5, who: 'civilians', status: 'civilian' });
    const sum = toll([soldiers, civilians], { target: party('soldiers', { kind: 'state' }) });
    expect(figures(sum)).toEqual([7, 7, 7]);
    expect(sum.split).toEqual({ a: 0, b: 2, civilians: 5, unknown: 0 });
    expect(figures(toll([soldiers, claim({ value: 5, who: 'civilians', at: 900 })]))).toEqual([2, null, 5]);
    expect(figures(toll([soldiers, claim({ value: 5, who: 'soldiers' })]))).toEqual([2, null, 5]);
  });

  test('a part is taken out of its whole, not added', () => {
    const whole = claim();
    const split = toll([whole, claim({ value: 3, who: 'children', status: 'civilian', partOf: whole.id })]);
    expect(figures(split)).toEqual([12, 12, 12]);
    expect(split.split).toEqual({ a: null, b: null, civilians: 3, unknown: 9 });
  });

  test('an addition is no toll, a revision replaces what the source said before', () => {
    expect(figures(toll([claim({ value: 5, basis: 'increment' })]))).toEqual([null, null, null]);
    expect(figures(toll([claim({ value: 5, who: 'more bodies' })]))).toEqual([null, null, null]);
    expect(figures(toll([claim({ value: 5, figure: 'more than five' })]))).toEqual([5, 5, 5]);
    expect(
      figures(toll([claim({ value: 18 }), claim({ value: 23, basis: 'revision', at: 500 }), claim({ value: 5, basis: 'increment' })])),
    ).toEqual([23, 23, 23]);
  });

  test('running totals belong to series only', () => {
    expect(figures(toll([claim({ value: 2300, basis: 'cumulative' })]))).toEqual([null, null, null]);
    expect(figures(toll([claim({ value: 2300, basis: 'cumulative' })], {}, true))).toEqual([2300, 2300, 2300]);
  });

  test('an adversary’s and an unverified figure move only high where there is another', () => {
    const own = claim({ value: 34, who: 'soldiers' });
    expect(figures(toll([own, claim({ value: 20, who: 'soldiers', by: 'rebels', relation: 'adversary' })]))).toEqual([34, 34, 34]);
    expect(figures(toll([own, claim({ value: 51, who: 'soldiers', by: 'rebels', verification: 'unverified' })]))).toEqual([34, 34, 51]);
    expect(figures(toll([claim({ value: 51, by: 'rebels', relation: 'adversary' })]))).toEqual([51, 51, 51]);
  });

  test('a count of some of the dead is no rival of a count of all; of different people there is no best', () => {
    expect(figures(toll([claim({ value: 26 }), claim({ value: 5, who: 'members of one family', by: 'relatives' })]))).toEqual([26, 26, 26]);
    expect(figures(toll([claim({ relation: 'self' }), claim({ value: 19, by: 'rebels', relation: 'self' })]))).toEqual([null, null, 19]);
    expect(figures(toll([claim({ value: 3, who: 'soldiers' }), claim({ value: 8, who: 'villagers', by: 'mayor' })]))).toEqual([
      null,
      null,
      8,
    ]);
  });

  test('hedges: low ≤ best ≤ high; "up to" has a high alone; a vague word yields to a number', () => {
    expect(figures(toll([claim({ value: 34, low: 34, high: null, qualifier: 'at-least' })]))).toEqual([34, 34, 34]);
    expect(figures(toll([claim({ value: 700, low: 701, high: null, qualifier: 'more-than' })]))).toEqual([701, 701, 701]);
    expect(figures(toll([claim({ value: 900, low: null, high: 899, qualifier: 'nearly' })]))).toEqual([899, 899, 899]);
    expect(figures(toll([claim({ value: null, low: 20, high: 30, qualifier: 'range' })]))).toEqual([20, 20, 30]);
    expect(figures(toll([claim({ value: 40, low: null, high: 40, qualifier: 'up-to' })]))).toEqual([null, null, 40]);
    const dozens = claim({ value: null, low: 24, high: null, qualifier: 'vague', by: 'residents' });
    expect(figures(toll([dozens]))).toEqual([24, 24, 24]);
    expect(figures(toll([dozens, claim({ value: 41 })]))).toEqual([41, 41, 41]);
  });
});

describe('rows', () => {
  const rows = (text: string, published = '2024-05-04') => rowsOf(analyzeText(text, published));
  const acled = (text: string, all = false) => chosen(rows(text), schemes.acled, all).map((row) => cellsOf(row, schemes.acled));

  test('a blow and its dead are one row', () => {
    const [row, ...others] = acled('An Israeli air strike on a house in Baalbek killed 12 people on Friday, the health ministry said.');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      event_date: '2024-05-03',
      time_precision: 1,
      event_type: 'Explosions/Remote violence',
      sub_event_type: 'Air/drone strike',
      disorder_type: 'Political violence',
      actor1: 'Military Forces of Israel',
      inter1: 'State forces',
      location: 'Baalbek',
      country: 'Lebanon',
      fatalities: 12,
      mentions: 2,
    });
  });

  test('what points back is the same, another place is not', () => {
    const [first, second, ...others] = acled(
      'Gunmen killed nine villagers in Kankara on Friday. The attack began at dawn. Gunmen killed four villagers in Danmusa on Friday.',
    );
    expect(others).toEqual([]);
    expect([first!.fatalities, first!.mentions, second!.fatalities, second!.location]).toEqual([9, 2, 4, 'Danmusa']);
  });

  test('who claims responsibility speaks of the same attack, whatever the day of the claim', () => {
    const [row, ...others] = acled(
      'Gunmen killed 34 soldiers near Lomo on Thursday, the army said. The Red Front claimed responsibility on Friday, saying that its fighters had killed 51 soldiers.',
    );
    expect(others).toEqual([]);
    expect(row).toMatchObject({ mentions: 2, event_date: '2024-05-02', fatalities: 34, fatalities_high: 51 });
  });

  test('"the October 7 attack" brings its own day and points nowhere', () => {
    const found = rows('Shelling killed two farmers near Bakwa on Friday. It was the worst day since the October 7 attack.');
    expect(found.find(({ killed }) => killed.best === 2)).toMatchObject({ mentions: 2, from: '2024-05-03' });
  });

  test('no claim counts for two rows', () => {
    const found = rows(
      'Rebels shelled Bakwa on Friday, killing 12 people. Rebels abducted five nurses near Lomo on Friday. The toll stood at 12 dead.',
    );
    expect(found.flatMap(({ killed }) => killed.stated).length).toBeLessThanOrEqual(2);
    expect(found.filter(({ killed }) => killed.best !== null)).toHaveLength(1);
  });

  test('what has not happened, and several told as one, are rows only with all', () => {
    const text =
      'Rebels will shell the town of Bakwa next week. Air strikes have killed more than 2,300 people in Lebanon since October 2023.';
    expect(acled(text)).toEqual([]);
    const all = acled(text, true).map(({ modality, aggregate }) => [modality, aggregate]);
    expect(all).toContainEqual(['planned', 0]);
    expect(all).toContainEqual(['actual', 1]);
  });

  test('what somebody denies has not happened', () => {
    const text = 'The army denied that its jets had bombed the village of Bakwa.';
    expect(acled(text)).toEqual([]);
    expect(acled(text, true)[0]).toMatchObject({ modality: 'denied' });
  });

  test('a day that nobody says stays empty, and so does a country’s centre', () => {
    const [row] = acled('Gunmen killed nine villagers in Nigeria.');
    expect(row).toMatchObject({ event_date: null, year: null, time_precision: null, location: null, latitude: null, country: 'Nigeria' });
    expect(row).toMatchObject({
      actor1: 'Unidentified Armed Group (Nigeria)',
      actor2: 'Civilians (Nigeria)',
      inter1: null,
      inter2: 'Civilians',
    });
  });

  test('UCDP rows cost lives; the sides tell the kind of violence where they can', () => {
    const ucdp = (text: string, all = false) => chosen(rows(text), schemes.ucdp, all).map((row) => cellsOf(row, schemes.ucdp));
    const text = 'The Nigerian army killed nine Boko Haram fighters near Damboa on Friday.';
    expect(ucdp(text)[0]).toMatchObject({
      type_of_violence: 1,
      side_a: 'Military Forces of Nigeria',
      side_b: 'Boko Haram',
      deaths_b: 9,
      best: 9,
      date_prec: 1,
    });
    expect(ucdp('Gunmen killed nine villagers near Damboa.')[0]).toMatchObject({ type_of_violence: null, deaths_civilians: 9 });
    const bloodless = 'Rebels shelled the airport of Bakwa on Friday.';
    expect([ucdp(bloodless).length, ucdp(bloodless, true).length]).toEqual([0, 1]);
  });

  test('the sentence is the row’s note, abbreviations and all', () => {
    const text = 'Headline here\n\nGen. Ada Obi said so. Rebels shelled St. Mary’s in Bakwa at 5 p.m. on Friday. He left.';
    const at = sentencesOf(text);
    const words = (offset: number) => text.slice(at(offset).start, at(offset).end);
    expect([words(0), words(text.indexOf('Ada')), words(text.indexOf('He left'))]).toEqual([
      'Headline here',
      'Gen. Ada Obi said so.',
      'He left.',
    ]);
    expect(words(text.indexOf('shelled'))).toMatch(/^Rebels shelled St\. Mary’s in Bakwa/);
  });
});

describe('schemes and their codebook', () => {
  const all = Object.values(schemes);

  test('every column of every scheme has its entry, in every form of the codebook', async () => {
    for (const { name, columns } of all) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      for (const { means, departs } of columns) {
        expect(means).toMatch(/^[\p{Lu}\d"].{7,}\.$/su);
        expect(departs === null || /^.{4,}\.$/su.test(departs)).toBe(true);
      }
      const printed = async (format: string) => (await sitrep(['events', '--codebook', '--scheme', name, '-f', format])).stdout;
      expect(parse<Record<string, string>>(await printed('csv'), { columns: true }).map((entry) => entry.name)).toEqual(names);
      expect(JSON.parse(await printed('json')).columns.map((entry: { name: string }) => entry.name)).toEqual(names);
      const [text, markdown] = [await printed('table'), await printed('markdown')];
      for (const column of names) {
        expect(text).toMatch(new RegExp(`^${column}(?: \\(|$)`, 'm'));
        expect(markdown).toContain(`| \`${column}\` |`);
      }
    }
  });

  test('the header of the CSV is the columns, also where there is no row', async () => {
    for (const { name, columns } of all) {
      const { stdout } = await sitrep(['events', '--scheme', name, '-f', 'csv'], { stdin: 'The minister opened the fair.' });
      expect(stdout).toBe(`${columns.map((column) => column.name).join(',')}\n`);
    }
  });

  test('every ACLED sub-event type has its type, every PLOVER type its quadrant', () => {
    const row = { acled: null, type: 'assault', where: null, from: null, to: null } as unknown as EventRow;
    const value = (scheme: keyof typeof schemes, column: string, changes: Partial<EventRow>) =>
      schemes[scheme].columns.find(({ name }) => name === column)!.of({ ...row, ...changes });
    for (const acled of ACLED_TYPES) {
      expect(value('acled', 'event_type', { acled })).toMatch(/^(?:Battles|Protests|Riots|Explosions|Violence|Strategic)/);
      expect(value('acled', 'disorder_type', { acled })).toMatch(/^(?:Political violence|Demonstrations|Strategic developments)/);
    }
    for (const type of EVENT_TYPES) expect(value('plover', 'quad_code', { type })).toEqual(expect.any(Number));
    expect(value('acled', 'disorder_type', { acled: 'Mob violence' })).toBe('Political violence');
    expect(
      [1, 2, 7, 8, 31].map((n) =>
        value('acled', 'time_precision', { from: '2024-05-01', to: new Date(Date.UTC(2024, 4, n)).toISOString().slice(0, 10) }),
      ),
    ).toEqual([1, 2, 2, 3, 3]);
    expect(value('acled', 'event_date', { from: '2023-01-01', to: '2023-12-31' })).toBeNull();
    expect(value('ucdp', 'date_prec', { from: '2023-01-01', to: '2023-12-31' })).toBe(5);
  });

  test('precision of places', () => {
    const where = {
      location: 'Lomo',
      words: 'Lomo',
      admin1: 'Cauca',
      country: 'Colombia',
      lat: 3.1,
      lon: -76.4,
      precision: 'exact',
      near: false,
      partOfCountry: false,
    } as const;
    const precise = (changes: object) => {
      const row = { killed: {}, where: { ...where, ...changes } } as unknown as EventRow;
      const of = (scheme: keyof typeof schemes, name: string) => schemes[scheme].columns.find((column) => column.name === name)!.of(row);
      return [of('acled', 'geo_precision'), of('ucdp', 'where_prec'), of('acled', 'longitude'), of('ucdp', 'longitude')];
    };
    expect(precise({})).toEqual([1, 1, -76.4, -76.4]);
    expect(precise({ near: true })).toEqual([2, 2, -76.4, -76.4]);
    expect(precise({ precision: 'admin2' })).toEqual([2, 3, -76.4, -76.4]);
    expect(precise({ precision: 'admin1' })).toEqual([3, 4, -76.4, -76.4]);
    expect(precise({ precision: 'country', location: null })).toEqual([null, 6, null, null]);
    expect(precise({ precision: null, lat: null, lon: null })).toEqual([null, null, null, null]);
  });
});

describe('sitrep events', () => {
  const TEXT = 'Shelling killed 12 farmers near Bakwa on Friday, mayor Ana Reyes said.\n';
  const OPTIONS = ['--published', '2024-05-04'];
  const run = (...more: string[]) => sitrep(['events', ...OPTIONS, ...more], { stdin: TEXT });

  test('csv, json and ndjson hold the same rows', async () => {
    const { rows, schema, scheme } = JSON.parse((await run('-f', 'json')).stdout);
    expect([schema, scheme, rows.length]).toEqual(['sitrep-events/1', 'acled', 1]);
    expect(rows[0]).toMatchObject({
      sub_event_type: 'Shelling/artillery/missile attack',
      fatalities: 12,
      toll_stated: '12 farmers (Ana Reyes)',
      said_by: 'Ana Reyes',
      line: 1,
    });
    expect(linesOfJson((await run('-f', 'ndjson')).stdout)).toEqual(rows);
    const [cells] = parse<Record<string, string>>((await run('-f', 'csv')).stdout, { columns: true });
    expect(cells).toEqual(Object.fromEntries(Object.entries(rows[0]).map(([name, value]) => [name, value === null ? '' : String(value)])));
    for (const format of ['table', 'markdown']) expect((await run('-f', format)).stdout).toMatch(/Shelling\/artillery\/missile attack/);
  });

  test('the id leads back to the article', async () => {
    const folder = folderOf({ 'a.txt': TEXT });
    const { rows } = JSON.parse((await sitrep(['events', `${folder}/a.txt`, ...OPTIONS, '-f', 'json'])).stdout);
    const { code, stdout } = await sitrep(['explain', `${folder}/a.txt`, rows[0].event]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('event/')]);
  });

  test('one file fails: exit 3, the header once, the rest printed', async () => {
    const folder = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT.replace('12', '14') });
    const { code, stdout, stderr } = await sitrep([
      'events',
      `${folder}/a.txt`,
      `${folder}/gone.txt`,
      `${folder}/b.txt`,
      '-f',
      'csv',
      ...OPTIONS,
    ]);
    expect([code, stderr]).toEqual([3, expect.stringContaining('gone.txt')]);
    expect(parse<Record<string, string>>(stdout, { columns: true }).map(({ fatalities }) => fatalities)).toEqual(['12', '14']);
    expect((await sitrep(['events', `${folder}/gone.txt`])).code).toBe(2);
    expect((await sitrep(['events'])).code).toBe(2);
    expect((await run('--scheme', 'cameo')).stderr).toMatch(/acled, ucdp, plover/);
    expect(await sitrep(['events', `${folder}/a.txt`, '-f', 'csv', '-o', `${folder}/out.csv`])).toMatchObject({ code: 0, stdout: '' });
  });

  test('cells can’t run as formulas, and numbers stay numbers', async () => {
    const { csv } = await import('../src/render/events-table/formats.ts');
    const [row] = rowsOf(analyzeText(TEXT, '2024-05-04'));
    const place = { ...row!.where!, location: '=cmd()', lat: -3.5, lon: -76.4, precision: 'exact' as const };
    const [cells] = parse(csv([{ ...row!, where: place }], schemes.acled)) as string[][];
    const at = (name: string) => cells![schemes.acled.columns.findIndex((column) => column.name === name)];
    expect([at('location'), at('latitude'), at('longitude')]).toEqual(["'=cmd()", '-3.5', '-76.4']);
  });
});
