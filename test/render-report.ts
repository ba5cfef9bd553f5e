// One invented report for the tests of renderers: two articles and a file that failed. Written by hand, so that renderers are tested on
// every kind of field and not on what the readings happen to find.
import type { Analysis, Claim, Entity, OutAttribution } from '../src/model/analysis.ts';
import type { Report, View } from '../src/model/report.ts';
import type { TextSpan } from '../src/model/span.ts';

/** A view with everything usual, changed where asked. */
export const view = (changes: Partial<View> = {}): View => ({
  color: false,
  width: 120,
  unicode: true,
  only: null,
  text: true,
  offsets: 'utf16',
  generator: { name: 'sitrep', version: '0.0.0' },
  ...changes,
});

/** The words that escape sequences, bidirectional overrides and control characters try to hide. */
export const HOSTILE = '\u001b[31mgeneral\u202e | staff\u001b[0m\u0007\u009b2J';

export const TEXT = `Strike on Talmira market kills at least 14\r
🚑 TALMIRA — An air strike near the harbour of Talmira killed at least 14 people, including three children, and wounded more than 40 on Saturday, the health ministry said.
“We pulled dozens | maybe more | out of the rubble,” said Lena Haddou, a surgeon. “It never <b>stops</b>.”
The ${HOSTILE} denied that its jets had killed civilians. Coastal Wire cited the Talmira Observatory as saying that nearly 3,000 people had died since the war began.
A senior officer, who asked not to be named, said 200 troops would be sent. =2+2 shells were fired, reportedly.
`;

const span = (words: string, from = 0): TextSpan => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};

const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'organisation',
  name,
  aliases: [],
  role: null,
  country: null,
  side: null,
  place: null,
  mentions: [`m-${id}`],
  ...more,
});

const said = (id: string, source: string | null, content: readonly TextSpan[], more: Partial<OutAttribution>): OutAttribution => ({
  id,
  mode: 'indirect',
  stance: 'says',
  cue: null,
  sources: source ? [{ ...span(source), entity: source.startsWith('Lena') ? 'person:lena-haddou' : null }] : [],
  contents: content,
  name: null,
  sourceKind: 'unknown',
  identification: 'named',
  via: [],
  rule: 'attribution/said-that',
  ...more,
});

const attributions: readonly OutAttribution[] = [
  said(
    'a1',
    'the health ministry',
    [
      span(
        'An air strike near the harbour of Talmira killed at least 14 people, including three children, and wounded more than 40 on Saturday',
      ),
    ],
    { name: 'Health Ministry of Talmira', sourceKind: 'government', cue: span('said') },
  ),
  said('a2', 'Lena Haddou, a surgeon', [span('“We pulled dozens | maybe more | out of the rubble,”'), span('“It never <b>stops</b>.”')], {
    mode: 'direct',
    name: 'Lena Haddou',
    sourceKind: 'medical',
  }),
  said('a3', `The ${HOSTILE}`, [span('that its jets had killed civilians')], {
    stance: 'denies',
    sourceKind: 'military',
    identification: 'role',
    why: { source: 'not-named' },
  }),
  said('a4', 'Coastal Wire', [span('that nearly 3,000 people had died since the war began')], {
    name: 'Coastal Wire',
    sourceKind: 'media',
  }),
  said('a5', 'the Talmira Observatory', [span('that nearly 3,000 people had died since the war began')], {
    name: 'Talmira Observatory',
    sourceKind: 'ngo',
    via: ['a4'],
  }),
  said('a6', 'A senior officer, who asked not to be named', [span('200 troops would be sent')], {
    sourceKind: 'military',
    identification: 'anonymous',
    why: { source: 'not-named' },
  }),
  said('a7', null, [span(' =2+2 shells were fired')], {
    stance: 'reports',
    cue: span('reportedly'),
    identification: 'none',
    why: { source: 'no-source-named' },
  }),
];

const claim = (id: string, measure: Claim['measure'], evidence: string, more: Partial<Claim>): Claim => ({
  id,
  measure,
  quantity: null,
  figure: null,
  value: null,
  low: null,
  high: null,
  qualifier: null,
  who: null,
  by: null,
  place: null,
  when: { span: null, from: null, to: null, basis: 'incident' },
  source: { voice: 'reporter', attribution: null, entity: null, name: null, kind: 'media', identification: 'none', relation: 'unknown' },
  verification: 'none-stated',
  modality: 'actual',
  partOf: null,
  evidence: [span(evidence)],
  rule: 'claim/active',
  from: [],
  why: {},
  ...more,
});

const who = (words: string, status: NonNullable<Claim['who']>['status'] = 'unknown') => ({
  ...span(words, TEXT.indexOf('killed at least')),
  entity: null,
  side: null,
  status,
});
const ministry: Claim['source'] = {
  voice: 'attributed',
  attribution: 'a1',
  entity: 'organisation:health',
  name: 'Health Ministry of Talmira',
  kind: 'government',
  identification: 'named',
  relation: 'self',
};
const saturday: Claim['when'] = { span: span('Saturday'), from: '2024-05-04', to: '2024-05-04', basis: 'incident' };
const harbour = { ...span('harbour of Talmira'), entity: 'place:talmira' };

const claims: readonly Claim[] = [
  claim('c:killed@1', 'killed', 'killed at least 14 people', {
    quantity: 'q1',
    figure: 'at least 14',
    value: 14,
    low: 14,
    qualifier: 'at-least',
    who: who('people'),
    place: harbour,
    when: saturday,
    source: ministry,
    from: ['q1', 'a1', 't1'],
    why: { by: 'doer-not-stated' },
  }),
  claim('c:killed@2', 'killed', 'three children', {
    figure: 'three',
    value: 3,
    low: 3,
    high: 3,
    qualifier: 'exact',
    who: who('children', 'civilian'),
    place: harbour,
    when: saturday,
    source: ministry,
    partOf: 'c:killed@1',
  }),
  claim('c:wounded@3', 'wounded', 'wounded more than 40', {
    figure: 'more than 40',
    value: 40,
    low: 41,
    qualifier: 'more-than',
    place: harbour,
    when: saturday,
    source: ministry,
    why: { who: 'elided' },
  }),
  claim('c:killed@4', 'killed', 'killed civilians', {
    who: who('civilians', 'civilian'),
    by: { ...span('its jets'), entity: null, side: null },
    source: {
      voice: 'attributed',
      attribution: 'a3',
      entity: null,
      name: null,
      kind: 'military',
      identification: 'role',
      relation: 'self',
    },
    verification: 'denied',
    why: { value: 'no-figure', place: 'no-place-near', when: 'no-time-in-sentence', source: 'not-named' },
  }),
  claim('c:killed@5', 'killed', 'nearly 3,000 people had died', {
    figure: 'nearly 3,000',
    value: 3000,
    high: 2999,
    qualifier: 'nearly',
    who: who('people'),
    when: { span: span('since the war began'), from: null, to: null, basis: 'cumulative' },
    source: {
      voice: 'attributed',
      attribution: 'a5',
      entity: null,
      name: 'Talmira Observatory',
      kind: 'ngo',
      identification: 'named',
      relation: 'third-party',
    },
    verification: 'unverified',
    why: { when: 'no-anchor' },
  }),
  claim('c:deployed@6', 'deployed', '200 troops would be sent', {
    figure: '200',
    value: 200,
    low: 200,
    high: 200,
    qualifier: 'exact',
    who: who('troops', 'combatant'),
    source: {
      voice: 'attributed',
      attribution: 'a6',
      entity: null,
      name: null,
      kind: 'military',
      identification: 'anonymous',
      relation: 'unknown',
    },
    modality: 'planned',
    why: { source: 'not-named' },
  }),
  claim('c:launched@7', 'launched', '=2+2 shells were fired', {
    figure: '=2+2',
    value: 4,
    low: 4,
    high: 4,
    qualifier: 'exact',
    who: who('shells'),
    source: { ...ministry, attribution: 'a7', entity: null, name: null, kind: 'unknown', identification: 'none', relation: 'unknown' },
  }),
];

const first: Analysis = {
  article: {
    id: 'strike',
    source: 'wire/strike.txt',
    title: 'Strike on Talmira market kills at least 14',
    outlet: 'Coastal Wire',
    published: '2024-05-05',
    language: 'en',
    sha256: 'a'.repeat(64),
    mainEvent: 'e1',
    text: TEXT,
  },
  mentions: [
    { id: 'm-place:talmira', ...span('Talmira', 60), type: 'place', form: 'name', entity: 'place:talmira', rule: 'mention/known' },
  ],
  entities: [
    entity('person:lena-haddou', 'Lena Haddou', { type: 'person', role: 'surgeon', aliases: ['Haddou'], mentions: ['m1', 'm2'] }),
    entity('organisation:health', 'Health Ministry of Talmira', { country: 'TLM' }),
    entity('armed-group:north', 'Northern Front', { type: 'armed-group', aliases: ['NF'] }),
    entity('place:talmira', 'Talmira', {
      type: 'place',
      country: 'TLM',
      mentions: ['m-place:talmira', 'm3', 'm4'],
      place: { lat: 1.5, lon: -2.5, geonames: null, admin1: 'Harbour District', country: 'TLM', precision: 'admin1' },
    }),
  ],
  times: [{ id: 't1', ...span('Saturday'), type: 'date', value: '2024-05-04', from: '2024-05-04', to: '2024-05-04', rule: 'time/weekday' }],
  quantities: [
    {
      id: 'q1',
      ...span('at least 14 people'),
      text: 'at least 14',
      end: span('at least 14 people').start + 11,
      value: 14,
      low: 14,
      high: null,
      qualifier: 'at-least',
      trend: null,
      unit: 'person',
      counted: span('people'),
      rule: 'quantity/at-least',
    },
  ],
  attributions,
  events: [
    {
      id: 'e1',
      ...span('An air strike'),
      type: 'assault',
      mode: 'aerial',
      acled: 'Air/drone strike',
      actors: [],
      targets: [span('at least 14 people')],
      places: [span('harbour of Talmira')],
      when: { span: span('Saturday'), from: '2024-05-04', to: '2024-05-04' },
      modality: 'actual',
      rule: 'event/noun',
    },
  ],
  claims,
  notes: [{ code: 'unclosed-quote', severity: 'info', span: span('“We pulled dozens'), args: {} }],
  beaten: [{ ...span('14'), rule: 'quantity/plain', by: 'q1' }],
};

const second: Analysis = {
  article: {
    id: 'brief',
    source: null,
    title: null,
    outlet: null,
    published: null,
    language: null,
    sha256: 'b'.repeat(64),
    mainEvent: null,
    text: '停戦が発表された。\nNothing was counted.\n',
  },
  mentions: [],
  entities: [],
  times: [],
  quantities: [],
  attributions: [],
  events: [],
  claims: [],
  notes: [{ code: 'no-publication-date', severity: 'warning', args: { times: 1 } }],
  beaten: [],
};

export const report: Report = {
  articles: [first, second],
  ledger: [
    {
      id: 'g1',
      measure: 'killed',
      who: 'people',
      place: 'Talmira',
      from: '2024-05-04',
      to: '2024-05-04',
      claims: ['strike#c:killed@1'],
      verdict: 'single',
      low: 14,
      best: 14,
      high: null,
      policy: 'ucdp',
    },
  ],
  notes: [{ code: 'no-such-file', severity: 'error', args: { file: 'wire/lost\u001b[2J.txt', message: 'no such file; check the path' } }],
};

/** The first article alone. */
export const single: Report = { articles: [first], ledger: [], notes: [] };
