import { table } from '../lexicon/table.ts';
import type { Entity } from '../model/analysis.ts';
import { type Document, sentenceAt } from '../model/document.ts';
import type { Attribution, Mention } from '../model/finding.ts';
import { near } from '../model/near.ts';
import { contains, type TextSpan } from '../model/span.ts';
import type { Entities } from './entities.ts';

/** Who a source phrase is: the entity, a name to print, and why there is none where there is none. */
export interface Speaker {
  readonly entity: string | null;
  readonly name: string | null;
  readonly why: string | null;
}

/** Source phrases resolved, by `start-end` of the phrase. */
export type Speakers = ReadonlyMap<string, Speaker>;

export const placeOf = (span: { readonly start: number; readonly end: number }): string => `${span.start}-${span.end}`;

/** What the reader of an article keeps in mind from sentence to sentence. */
interface Memory {
  /** Last persons named as source or subject, newest last. */
  readonly persons: { entity: string; sentence: number; asSource: boolean }[];
  readonly bodies: { entity: string; sentence: number; asSource: boolean }[];
}

const HEADS: Readonly<Record<string, RegExp>> = table({
  agency: /agenc|service|reuters|afp|press|yonhap|tass|xinhua|observatory|intelligence/i,
  ministry: /ministr/i,
  group: /group|observatory|watch|amnesty|front|movement|army|brigade|hamas|hezbollah|taliban|state/i,
  army: /army|military|forces|defen[cs]e/i,
  military: /army|military|forces|defen[cs]e|command/i,
  observatory: /observatory/i,
  monitor: /observatory|monitor|watch/i,
  company: /company|corp|inc|ltd|co\./i,
  newspaper: /times|post|news|journal|daily|herald|tribune|guardian|telegraph/i,
  network: /news|tv|network|jazeera|cnn|bbc/i,
  office: /office/i,
  department: /department|pentagon/i,
  organisation: /organi[sz]ation|watch|amnesty|observatory|nations|union/i,
  organization: /organi[sz]ation|watch|amnesty|observatory|nations|union/i,
  report: /agenc|reuters|afp|yonhap|press|news|times|post|watch|amnesty|observatory|tass|xinhua/i,
  statement: /ministr|command|army|military|group|office|government/i,
  union: /union/i,
  party: /party/i,
  council: /council/i,
  court: /court/i,
  watchdog: /watch|observatory|monitor/i,
  website: /news|site|\.com/i,
  spokesman: /./,
});

/** Resolves the sources of all attributions in one pass from the first sentence to the last. */
export function resolveSpeakers(
  doc: Document,
  attributions: readonly Attribution[],
  mentions: readonly Mention[],
  entities: Entities,
): Speakers {
  const out = new Map<string, Speaker>();
  const memory: Memory = { persons: [], bodies: [] };
  const sorted = attributions.flatMap((a) => a.sources.map((source) => ({ source, a }))).sort((x, y) => x.source.start - y.source.start);
  let m = 0;
  for (const { source, a } of sorted) {
    if (out.has(placeOf(source))) continue;
    for (; m < mentions.length && mentions[m]!.start < source.start; m++) remember(doc, memory, mentions[m]!, entities, false);
    const inside = near(mentions)
      .overlapping(source)
      .filter((x) => entities.of[x.id]);
    const outer = near(attributions, contentsOf)
      .overlapping(source)
      .find((o) => o !== a && o.contents.some((c) => contains(c, source)) && o.sources.some((s) => s.start < source.start));
    const citing = outer?.sources[0] ? (out.get(placeOf(outer.sources[0]))?.entity ?? null) : null;
    const speaker = resolve(doc, source, inside, entities, memory, citing, mentions);
    out.set(placeOf(source), speaker);
    if (speaker.entity) note(memory, entities.byId[speaker.entity]!, sentenceAt(doc, source.start), true);
  }
  return out;
}

function remember(doc: Document, memory: Memory, mention: Mention, entities: Entities, asSource: boolean): void {
  const id = entities.of[mention.id];
  if (id) note(memory, entities.byId[id]!, doc.tokens[mention.first]!.sentence, asSource);
}

function note(memory: Memory, entity: Entity, sentence: number, asSource: boolean): void {
  const list =
    entity.type === 'person'
      ? memory.persons
      : entity.type === 'organisation' || entity.type === 'armed-group' || entity.type === 'military-unit'
        ? memory.bodies
        : null;
  if (!list) return;
  list.push({ entity: entity.id, sentence, asSource });
  if (list.length > 40) list.shift();
}

const none = (why: string): Speaker => ({ entity: null, name: null, why });

function resolve(
  doc: Document,
  source: TextSpan,
  inside: readonly Mention[],
  entities: Entities,
  memory: Memory,
  citing: string | null,
  mentions: readonly Mention[],
): Speaker {
  const words = source.text.toLowerCase().replace(/[,]$/, '').trim();
  const sentence = sentenceAt(doc, source.start);
  const known = (id: string): Speaker => ({ entity: id, name: entities.byId[id]!.name, why: null });
  if (/^(?:he|she|i)$/.test(words)) return lastPerson(memory, sentence, known);
  if (/^(?:who|which|that)$/.test(words)) return antecedent(mentions, source, entities, known) ?? none('no-antecedent');
  if (words === 'it' || words === 'its') return lastBody(memory, sentence, known, /./, entities) ?? none('no-antecedent');
  if (words === 'they' || words === 'we' || words === 'their')
    return lastBody(memory, sentence, known, /./, entities, true) ?? none('plural-pronoun');
  if (/^(?:his|her)$/.test(words)) return lastPerson(memory, sentence, known);
  const main = headMention(doc, source, inside, entities);
  if (main) return describeJoint(source, inside, entities, main) ?? known(main.id);
  // "the agency", "the ministry", "the report": the last body whose name fits.
  const head = /(\w+)$/.exec(words.replace(/^(?:the|that|this) /, ''))?.[1] ?? '';
  if (/^(?:the|that|this)\s/.test(words) || words === head) {
    const pattern = HEADS[head];
    // Who cites "the agency" cites another one.
    const body = pattern && head !== 'spokesman' ? lastBody(memory, sentence, known, pattern, entities, false, 12, citing) : null;
    if (body) return body;
    if (
      /^(?:the )?(?:president|minister|prime minister|spokes(?:man|woman|person)|general|commander|governor|mayor|official|senator|secretary|ambassador|envoy|leader|chief|doctor|professor|analyst|soldier)$/.test(
        words,
      )
    ) {
      const person = roleHolder(memory, entities, head, known);
      if (person) return person;
    }
  }
  return none('not-named');
}

/** The person last quoted in this or one of the two sentences before; where nobody was, the last one named. Two new names tie. */
function lastPerson(memory: Memory, sentence: number, known: (id: string) => Speaker): Speaker {
  const near = memory.persons.filter((p) => sentence - p.sentence <= 6);
  const source = near.findLast((p) => p.asSource);
  const named = near.at(-1);
  if (!named) return none('no-antecedent');
  if (source && named.sentence <= source.sentence) return known(source.entity);
  const latest = near.filter((p) => p.sentence === named.sentence && !p.asSource);
  const distinct = new Set(latest.map((p) => p.entity));
  if (source && distinct.size >= 1) return known(source.entity);
  if (distinct.size > 1) return known(latest[0]!.entity);
  return known(named.entity);
}

function lastBody(
  memory: Memory,
  sentence: number,
  known: (id: string) => Speaker,
  fits: RegExp,
  entities: Entities,
  plural = false,
  reach = 3,
  not: string | null = null,
): Speaker | null {
  for (let i = memory.bodies.length - 1; i >= 0; i--) {
    const body = memory.bodies[i]!;
    if (sentence - body.sentence > reach) break;
    if (body.entity === not) continue;
    const entity = entities.byId[body.entity]!;
    if (fits.source !== '.' && ![entity.name, ...entity.aliases].some((n) => fits.test(n))) continue;
    if (plural && !body.asSource) continue;
    if (fits.source === '.' && !body.asSource && sentence - body.sentence > 1) continue;
    return known(body.entity);
  }
  return null;
}

function roleHolder(memory: Memory, entities: Entities, head: string, known: (id: string) => Speaker): Speaker | null {
  const fits = memory.persons.findLast((p) => entities.byId[p.entity]!.role?.toLowerCase().includes(head));
  return fits ? known(fits.entity) : null;
}

/** "the Observatory, which said": the entity that ends right before the pronoun. */
function antecedent(mentions: readonly Mention[], source: TextSpan, entities: Entities, known: (id: string) => Speaker): Speaker | null {
  const before = near(mentions)
    .overlapping({ start: source.start - ANTECEDENT_REACH, end: source.start })
    .findLast((m) => m.type !== 'nationality' && m.type !== 'weapon' && m.type !== 'vehicle' && entities.of[m.id]);
  return before ? known(entities.of[before.id]!) : null;
}

const ANTECEDENT_REACH = 40; // characters
const contentsOf = (a: Attribution) => a.contents;

const RANK: Readonly<Record<string, number>> = table({
  person: 5,
  organisation: 4,
  'armed-group': 4,
  'military-unit': 4,
  facility: 2,
  place: 2,
  nationality: 1,
});

/** Of the names inside a source phrase the one it is about: a person first, then a body, then a place that stands for its state. */
function headMention(doc: Document, source: TextSpan, inside: readonly Mention[], entities: Entities): Entity | null {
  const usable = inside.filter((x) => RANK[x.type]);
  let best: Mention | null = null;
  for (const mention of usable) {
    if (!best || RANK[mention.type]! > RANK[best.type]!) best = mention;
  }
  if (!best) return null;
  const entity = entities.byId[entities.of[best.id]!]!;
  // "a resident of Goma", "a Ukrainian soldier": the place or nation is no speaker.
  if ((entity.type === 'place' || entity.type === 'nationality') && !isWhole(doc, source, best)) return null;
  return entity;
}

const isWhole = (doc: Document, source: TextSpan, mention: Mention) =>
  doc.text
    .slice(source.start, source.end)
    .replace(/^(?:the|both)\s+/i, '')
    .replace(/['’]s$/, '').length <=
  mention.end - mention.start + 2;

/** Two bodies joined by "and" are a joint source: the name lists both, no single entity stands for them. */
function describeJoint(source: TextSpan, inside: readonly Mention[], entities: Entities, main: Entity): Speaker | null {
  if (!/\band\b/.test(source.text) || /,/.test(source.text)) return null;
  const strong = inside.filter((x) => RANK[x.type]! >= 4 || (x.type === 'place' && x.form === 'name'));
  const ids = [...new Set(strong.map((x) => entities.of[x.id]!))];
  if (ids.length < 2 || main.type === 'place') return null;
  const joined = strong.some(
    (x, i) => i > 0 && /^\s*,?\s*and\b[^,]*$/.test(source.text.slice(strong[i - 1]!.end - source.start, x.start - source.start)),
  );
  return joined ? { entity: null, name: ids.map((id) => entities.byId[id]!.name).join(' and '), why: 'joint-source' } : null;
}
