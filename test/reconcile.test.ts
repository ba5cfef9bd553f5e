// The ledger: does it group and judge the fixtures' reports as a careful reader did, and does it keep its promises on any reports?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { createArticle } from '../src/ingest/article.ts';
import type { Analysis, Claim, ClaimGroup } from '../src/model/analysis.ts';
import { claimsByRef } from '../src/model/refs.ts';
import { boundsOf, pointOf } from '../src/reconcile/bounds.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { neededOf } from '../src/reconcile/needed.ts';
import { placeName, sameName } from '../src/reconcile/place-name.ts';
import { likeness, shinglesOf, wireCopies } from '../src/reconcile/wire-copies.ts';
import { ledgerCsv } from '../src/render/ledger-data.ts';
import { generator } from '../src/version.ts';
import { incidents, withGoldClaims } from './reports-gold.ts';
import { matched, score, total } from './reports-score.ts';

const all = incidents().map((incident) => ({ incident, read: incident.articles.map((article) => analyze(article)) }));
const gold = all.map(({ incident, read }) => ({ incident, analyses: read.map((analysis) => withGoldClaims(analysis, incident.claims)) }));
const VIEW = { color: false, width: 100, unicode: true, only: null, text: true, offsets: 'utf16', generator } as const;
const keyOf = (ref: string) => ref.slice(ref.lastIndexOf('#') + 1);

describe('the reports of the fixtures', () => {
  test('there are forty and more, and every claim stands in one group', () => {
    expect(gold.flatMap(({ incident }) => incident.articles).length).toBeGreaterThanOrEqual(40);
    expect(gold).toHaveLength(6);
    for (const { incident } of gold) {
      const grouped = incident.groups.flatMap(({ claims }) => claims);
      expect([...grouped].sort()).toEqual(incident.claims.map(({ key }) => key).sort());
    }
  });

  test('from the annotated claims: precision ≥ 95, recall ≥ 85, verdicts ≥ 92', () => {
    const scores = gold.map(({ incident, analyses }) => score(incident, reconcile(analyses).groups, keyOf));
    const errors = scores.flatMap((s) => s.errors).join('\n');
    const sums = total(scores);
    expect(sums.precision, errors).toBeGreaterThanOrEqual(0.95);
    expect(sums.recall, errors).toBeGreaterThanOrEqual(0.85);
    expect(sums.verdicts, errors).toBeGreaterThanOrEqual(0.92);
    expect(sums.estimates, errors).toBeGreaterThanOrEqual(0.92);
    expect(sums.relatedPrecision, errors).toBeGreaterThanOrEqual(0.85);
    expect(sums.relatedRecall, errors).toBeGreaterThanOrEqual(0.85);
  });

  test('an archive keeps less than two thirds of a report, and the ledger is the same', () => {
    const whole = all.flatMap(({ read }) => read);
    const kept = whole.map(neededOf);
    const ledger = (articles: readonly Analysis[]) => {
      const { groups, wireCopies, notes } = reconcile(articles);
      return { wireCopies, notes, groups, csv: ledgerCsv({ articles, ledger: groups, wireCopies, notes }, VIEW) };
    };
    expect(ledger(kept)).toEqual(ledger(whole));
    expect(JSON.stringify(kept).length).toBeLessThan(0.65 * JSON.stringify(whole).length);
  });

  // What extraction misses or misreads cannot be grouped: this states where the whole program stands, and must only rise.
  test('from the claims as extracted: what is joined is joined rightly', () => {
    const scores = all.map(({ incident, read }) => {
      const keys = matched(incident, read);
      return score(incident, reconcile(read).groups, (ref) => keys.get(ref) ?? null);
    });
    const sums = total(scores);
    console.info(
      `ledger, as extracted: precision ${percent(sums.precision)}, recall ${percent(sums.recall)}, verdicts ${percent(sums.verdicts)}`,
    );
    expect(sums.precision).toBeGreaterThanOrEqual(0.97);
    expect(sums.recall).toBeGreaterThanOrEqual(0.95);
    expect(sums.verdicts).toBeGreaterThanOrEqual(0.94);
  });

  test('wire copies are found, and nothing else is called one', () => {
    for (const { incident, analyses } of gold) expect(reconcile(analyses).wireCopies).toEqual(incident.wireCopies);
    const everything = reconcile(gold.flatMap(({ analyses }) => analyses));
    expect(everything.wireCopies).toEqual(gold.flatMap(({ incident }) => incident.wireCopies));
  });

  test('six incidents read at once are grouped as each alone', () => {
    const sets = (groups: readonly ClaimGroup[]) =>
      groups.map(({ claims, verdict }) => `${[...claims].sort().join(' ')} ${verdict}`).sort();
    const apart = gold.flatMap(({ analyses }) => sets(reconcile(analyses).groups)).sort();
    expect(sets(reconcile(gold.flatMap(({ analyses }) => analyses)).groups)).toEqual(apart);
  });

  test('the order of the reports changes neither groups nor verdicts', () => {
    const reports = gold.flatMap(({ analyses }) => analyses);
    const groupsOf = (list: readonly Analysis[]) =>
      reconcile(list)
        .groups.map(({ claims, verdict, low, best, high }) => `${[...claims].sort().join(' ')} ${verdict} ${low} ${best} ${high}`)
        .sort();
    const expected = groupsOf(reports);
    const indexes = reports.map((_, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(indexes, { minLength: indexes.length }), (order) => {
        expect(groupsOf(order.map((i) => reports[i]!))).toEqual(expected);
      }),
      { numRuns: 5, seed: 1 },
    );
  });

  test('promises: bases and measures never mix, a part never meets its whole, nothing is averaged', () => {
    for (const { analyses } of gold) {
      const claims = new Map<string, { claim: Claim; article: Analysis['article'] }>(
        analyses.flatMap(({ article, claims }) => claims.map((claim) => [`${article.id}#${claim.id}`, { claim, article }] as const)),
      );
      const ledger = reconcile(analyses);
      for (const group of ledger.groups) {
        const members = group.claims.map((ref) => claims.get(ref)!);
        expect(new Set(members.map(({ claim }) => claim.measure)).size).toBe(1);
        expect(new Set(members.map(({ claim }) => (claim.when.basis === 'revision' ? 'incident' : claim.when.basis))).size).toBe(1);
        for (const { claim, article } of members)
          if (claim.partOf) expect(group.claims as readonly string[]).not.toContain(`${article.id}#${claim.partOf}`);
        const stated = members.flatMap(({ claim }) => [claim.value, claim.low, claim.high, claim.modality === 'negated' ? 0 : null]);
        for (const number of [group.low, group.best, group.high]) if (number !== null) expect(stated).toContain(number);
      }
    }
  });
});

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** A claim as far as it matters, and its report. */
type Made = Omit<Partial<Claim>, 'source'> & { published?: string; outlet?: string; source?: Partial<Claim['source']> };

/** Reports of one sentence each, as claims made by hand. */
function reports(...claims: readonly Made[]): Analysis[] {
  return claims.map(({ published = '2025-05-15', outlet = null, source, ...claim }, i) => {
    const analysis = analyze(createArticle({ id: `r${i}`, published, outlet, text: `Report number ${i}.` }));
    const at = { start: 0, end: 6, text: 'Report' };
    return {
      ...analysis,
      claims: [
        {
          id: 'c',
          measure: 'killed',
          quantity: null,
          figure: null,
          value: 4,
          low: 4,
          high: 4,
          qualifier: 'exact',
          who: null,
          by: null,
          place: { start: 0, end: 6, text: 'Caloto', entity: null },
          when: { span: null, from: '2025-05-14', to: '2025-05-14', basis: 'incident' },
          verification: 'none-stated',
          modality: 'actual',
          partOf: null,
          evidence: [at],
          rule: 'claim/active',
          from: [],
          why: {},
          ...claim,
          source: {
            voice: 'attributed',
            attribution: null,
            entity: null,
            name: ['Alder', 'Birch', 'Cedar', 'Dogwood'][i]!,
            kind: 'government',
            identification: 'named',
            relation: 'unknown',
            ...source,
          },
        },
      ],
    };
  });
}
const exact = (value: number): Partial<Claim> => ({ value, low: value, high: value, qualifier: 'exact' });
const on = (from: string, to = from, basis: Claim['when']['basis'] = 'incident'): Partial<Claim> => ({
  when: { span: null, from, to, basis },
});
const people = (text: string, side: string | null = null): Partial<Claim> => ({
  who: { start: 0, end: 6, text, entity: null, side, status: 'unknown' },
});

describe('what is the same thing', () => {
  const groups = (...claims: readonly Made[]) => reconcile(reports(...claims)).groups.length;

  test.each([
    ['a night and its morning', on('2025-05-13', '2025-05-14'), on('2025-05-14'), 1],
    ['two nights that share the day between', on('2025-05-13', '2025-05-14'), on('2025-05-14', '2025-05-15'), 2],
    ['an incident and a running total', on('2025-05-14'), on('2025-05-14', '2025-05-14', 'cumulative'), 2],
    ['an incident and a period', on('2025-05-14'), on('2025-05-14', '2025-05-14', 'period'), 2],
    ['a toll and what is added to it', on('2025-05-14'), on('2025-05-14', '2025-05-14', 'increment'), 2],
    ['a toll and its revision', on('2025-05-14'), on('2025-05-14', '2025-05-14', 'revision'), 1],
    ['since October and since 7 October', on('2023-10-01', '2025-05-14', 'cumulative'), on('2023-10-07', '2025-05-15', 'cumulative'), 1],
    ['since two different days', on('2023-10-07', '2025-05-14', 'cumulative'), on('2023-10-09', '2025-05-15', 'cumulative'), 2],
    ['people and villagers', people('people'), people('villagers'), 1],
    ['people and soldiers', people('people'), people('soldiers'), 2],
    ['soldiers and servicemen', people('soldiers'), people('servicemen'), 1],
    ['soldiers of two sides', people('Russian soldiers'), people('Ukrainian soldiers'), 2],
    ['soldiers and fighters', people('soldiers'), people('militants'), 2],
    ['people and children', people('people'), people('children'), 2],
    ['killed and wounded', { measure: 'killed' as const }, { measure: 'wounded' as const }, 2],
    ['happened and planned', { modality: 'actual' as const }, { modality: 'planned' as const }, 2],
    ['happened and did not', { modality: 'actual' as const }, { modality: 'negated' as const }, 1],
    ['houses and homes', { measure: 'destroyed' as const, ...people('houses') }, { measure: 'destroyed' as const, ...people('homes') }, 1],
    ['houses and tanks', { measure: 'destroyed' as const, ...people('houses') }, { measure: 'destroyed' as const, ...people('tanks') }, 2],
    ['no day', on('2025-05-14'), { when: { span: null, from: null, to: null, basis: 'unstated' as const } }, 2],
  ])('%s', (_, a, b, expected) => {
    expect(groups(a, b)).toBe(expected);
    expect(groups(b, a)).toBe(expected);
  });

  test('a day between two nights does not make one of them', () => {
    const night = (from: string, to: string) => on(from, to);
    const found = reconcile(reports(night('2025-05-13', '2025-05-14'), on('2025-05-14'), night('2025-05-14', '2025-05-15')));
    const together = found.groups.find(({ claims }) => claims.includes('r0#c'))!;
    expect(together.claims).not.toContain('r2#c');
    expect(found.groups.flatMap(({ related }) => related!).some(({ rule }) => rule === 'ledger/doubt-between-two')).toBe(true);
  });

  test.each([
    ['Chuhuiv', 'Chuguyev', true],
    ['Kharkiv', 'Kharkov', true],
    ['Khan Yunis', 'Khan Younis', true],
    ['al-Zawayda', 'Zawaida', true],
    ['Deir al-Balah', 'Deir el-Balah', true],
    ['Kharkiv', 'Kharkiv region', false],
    ['Rafah', 'Raqqa', false],
    ['Beni', 'Bunia', false],
    ['Mariupol', 'Melitopol', false],
    ['Khartoum', 'Kherson', false],
  ])('%s and %s', (a, b, same) => expect(sameName(placeName(a), placeName(b))).toBe(same));
});

describe('a place inside another', () => {
  const day = 'in the Cauca region on 14 May 2025';
  const groups = (...texts: readonly string[]) => {
    const analyses = texts.map((text, i) => analyze(createArticle({ id: `r${i}`, published: '2025-05-15', text })));
    const known = claimsByRef(analyses);
    return reconcile(analyses).groups.map(({ claims }) => claims.map((ref) => known.get(ref)!.claim.figure).join(' '));
  };

  test('an incident whose place is only assumed is no second site of the region', () => {
    const assumed = `The blast destroyed 11 houses in Caloto ${day}.\n\nFour people were wounded, police said.`;
    const raid = `A raid killed two people in Corinto ${day}, the army said.`;
    expect(groups(assumed, raid, `The attack killed six people ${day}, medics said.`)).toContain('two six');
  });

  test.each([
    ['the same figure twice sets nothing apart', 'six', 'six six seven'],
    ['two figures do', 'nine', 'nine seven'],
  ])('%s', (_, wide, expected) => {
    const told = `Police said the blast killed six people in Caloto ${day}. Police said the blast killed ${wide} people ${day}.`;
    expect(groups(told, `Medics said the blast killed seven people ${day}.`)).toContain(expected);
  });
});

describe('verdicts', () => {
  const verdict = (...claims: readonly Made[]) => reconcile(reports(...claims)).groups[0]!;
  const atLeast = (value: number): Partial<Claim> => ({ value, low: value, high: null, qualifier: 'at-least' });

  test.each([
    ['single', [exact(4)]],
    ['agree', [exact(4), exact(4)]],
    ['agree', [exact(4), atLeast(4)]],
    ['overlap', [exact(5), atLeast(4)]],
    ['conflict', [exact(4), exact(5)]],
    ['conflict', [exact(4), atLeast(5)]],
    ['conflict', [exact(4), { ...exact(4), verification: 'denied' as const }]],
    ['conflict', [exact(4), { value: null, low: null, high: null, qualifier: null, modality: 'negated' as const }]],
    ['overlap', [exact(4), { value: null, low: 3, high: 9, qualifier: 'range' as const }]],
  ])('%s', (expected, claims) => expect(verdict(...claims).verdict).toBe(expected));

  test('a later report of the same source replaces its figure; mere lateness does not', () => {
    const police = { name: 'police', kind: 'police' as const };
    const own = verdict({ ...exact(4), published: '2025-05-14', source: police }, { ...exact(5), published: '2025-05-15', source: police });
    expect(own).toMatchObject({ verdict: 'superseded', low: 5, best: 5, high: 5 });
    expect(own.entries!.map(({ standing }) => standing)).toEqual(['replaced', 'current']);
    expect(verdict({ ...exact(4), published: '2025-05-14' }, { ...exact(5), published: '2025-05-15' }).verdict).toBe('conflict');
    const nameless = { name: null, identification: 'anonymous' as const };
    expect(
      verdict({ ...exact(4), published: '2025-05-14', source: nameless }, { ...exact(5), published: '2025-05-15', source: nameless })
        .verdict,
    ).toBe('conflict');
  });

  test('best is the most reliable figure, the lowest of equals, never a mean', () => {
    const by = (kind: Claim['source']['kind'], relation: Claim['source']['relation'] = 'unknown') => ({ kind, relation });
    const group = verdict(
      { ...exact(31), source: by('armed-group', 'adversary') },
      { ...exact(12), source: by('government') },
      { ...exact(20), source: by('medical') },
      { ...exact(22), source: by('ngo') },
    );
    expect(group).toMatchObject({ low: 12, best: 20, high: 31, bestOf: 'r2#c' });
    const latest = reconcile(reports({ ...exact(4) }, { ...exact(5) }), { policy: 'latest' }).groups[0]!;
    expect(latest, 'two figures of one day: the tie stays open').toMatchObject({ low: 4, best: null, high: 5 });
  });

  test('a figure nobody gives is null, never 0', () => {
    const silent = { value: null, low: null, high: null, qualifier: null };
    expect(verdict(silent, silent)).toMatchObject({ low: null, best: null, high: null });
  });

  test('what a group rests on', () => {
    expect(verdict({ source: { name: null, identification: 'anonymous' } }).rests).toEqual(['one-source', 'anonymous']);
    expect(verdict({ source: { relation: 'self' } }, { source: { relation: 'adversary' } }).rests).toEqual(['own-word']);
    expect(verdict({ verification: 'unverified' }, {}).rests).toEqual(['unverified']);
  });

  test('an unknown policy is an error that names the known ones', () => {
    expect(() => reconcile([], { policy: 'mean' })).toThrow(/ucdp, conservative, latest, range/);
  });
});

describe('intervals', () => {
  test.each([
    ['about', { value: 25, low: null, high: null, qualifier: 'about' }, [22, 28], 25],
    ['nearly', { value: 3000, low: null, high: 2999, qualifier: 'nearly' }, [2700, 2999], 2999],
    ['more than', { value: 20, low: 21, high: null, qualifier: 'more-than' }, [21, Number.POSITIVE_INFINITY], 21],
    ['up to', { value: 40, low: null, high: 40, qualifier: 'up-to' }, [0, 40], 40],
    ['range', { value: null, low: 20, high: 30, qualifier: 'range' }, [20, 30], null],
  ] as const)('%s', (_, figure, [low, high], point) => {
    const claim = { ...figure, modality: 'actual' as const };
    expect(boundsOf(claim)).toEqual({ low, high });
    expect(pointOf(claim)).toBe(point);
  });
});

describe('wire copies', () => {
  const words = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `word${from + i}`).join(' ');

  test('a copy with another end is one; a text that shares a paragraph is none', () => {
    const story = words(120);
    expect(
      wireCopies([
        { id: 'a', text: story },
        { id: 'b', text: `${story} ${words(30, 500)}` },
        { id: 'c', text: words(120, 900) },
      ]),
    ).toEqual([['a', 'b']]);
    expect(
      wireCopies([
        { id: 'a', text: story },
        { id: 'b', text: `${words(40)} ${words(160, 500)}` },
      ]),
    ).toEqual([]);
  });

  test('nothing below the threshold is ever joined, and what shares half is found', () => {
    const texts = Array.from({ length: 60 }, (_, i) => ({
      id: `t${i}`,
      text: `${words(60, (i % 20) * 1000)} ${words(i % 3 === 0 ? 10 : 60, 50_000 + i * 100)}`,
    }));
    const shingles = new Map(texts.map(({ id, text }) => [id, shinglesOf(text)]));
    const together = new Map(wireCopies(texts).flatMap((group, g) => group.map((id) => [id, g] as const)));
    for (const a of texts)
      for (const b of texts) {
        if (a.id >= b.id) continue;
        const alike = likeness(shingles.get(a.id)!, shingles.get(b.id)!);
        if (alike >= 0.5) expect(together.get(a.id), `${a.id} ${b.id} ${alike}`).toBe(together.get(b.id));
        if (together.has(a.id) && together.get(a.id) === together.get(b.id)) expect(alike).toBeGreaterThan(0.2);
      }
  });
});
