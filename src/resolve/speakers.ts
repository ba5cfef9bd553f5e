import { type Pronoun, pronounOf } from '../lexicon/genders.ts';
import { nominalHeads } from '../lexicon/nominals.ts';
import { table } from '../lexicon/table.ts';
import type { Entity } from '../model/analysis.ts';
import { clausesIn, type Document, sentenceAt } from '../model/document.ts';
import type { Attribution, Mention } from '../model/finding.ts';
import { contentsOf, near } from '../model/near.ts';
import { contains, type TextSpan } from '../model/span.ts';
import type { MentionType } from '../model/vocabulary.ts';
import { GENERIC, HEADS, NOT_OF } from './body-nouns.ts';
import type { Entities } from './entities.ts';
import { antecedent, described, describeJoint, headMention, sourceCore } from './naming.ts';

/** Who a source phrase is: the entity, a name to print, and why there is none where there is none. */
export interface Speaker {
  readonly entity: string | null;
  /** The body that somebody without a name speaks of or for ("the UN's coordinator"): tells sides, names nobody. */
  readonly of?: string;
  readonly name: string | null;
  readonly why: string | null;
}

/** Source phrases resolved, by `start-end` of the phrase. */
export type Speakers = ReadonlyMap<string, Speaker>;

export const placeOf = (span: { readonly start: number; readonly end: number }): string => `${span.start}-${span.end}`;

/** What the reader of an article keeps in mind from sentence to sentence. */
interface Memory {
  /** Last persons named as source or subject, newest last. */
  readonly persons: Person[];
  readonly bodies: Body[];
}

interface Person {
  readonly entity: string;
  readonly sentence: number;
  readonly asSource: boolean;
  /** Named as the subject of a main clause. */
  readonly subject: boolean;
  /** The pronoun that title or given name call for; null where they tell nothing. */
  readonly pronoun: Pronoun | null;
}

/** A body that spoke or was spoken of; one without a name ("the defence ministry") has no entity. */
interface Body {
  readonly entity: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: MentionType | null;
  readonly sentence: number;
  readonly asSource: boolean;
}

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
    const core = sourceCore(source);
    const inside = near(mentions)
      .overlapping(core)
      .filter((x) => entities.of.get(x.id));
    const outer = near(attributions, contentsOf)
      .overlapping(source)
      .find((o) => o !== a && o.contents.some((c) => contains(c, source)) && o.sources.some((s) => s.start < source.start));
    const telling = outer?.sources[0] ? out.get(placeOf(outer.sources[0])) : undefined;
    const citing = telling?.entity ?? telling?.name ?? null;
    const speaker = resolve(doc, core, inside, entities, memory, citing, mentions);
    out.set(placeOf(source), speaker);
    const sentence = sentenceAt(doc, source.start);
    if (speaker.entity) note(memory, entities.byId.get(speaker.entity)!, sentence, true);
    else if (speaker.name !== null && nominalHeads[speaker.name.split(' ').at(-1)!] !== 'person')
      keep(memory.bodies, { entity: null, name: speaker.name, aliases: [], type: null, sentence, asSource: true });
  }
  return out;
}

function remember(doc: Document, memory: Memory, mention: Mention, entities: Entities, asSource: boolean): void {
  const id = entities.of.get(mention.id);
  if (id) note(memory, entities.byId.get(id)!, doc.tokens[mention.first]!.sentence, asSource, isSubject(doc, mention));
}

/** Does the mention stand in the subject of a main clause? */
function isSubject(doc: Document, { first }: Mention): boolean {
  const phrase = doc.phraseOf[first];
  return clausesIn(doc, doc.tokens[first]!.sentence).some((c) => c.kind === 'main' && c.subject === phrase && !c.subjectShared);
}

function note(memory: Memory, entity: Entity, sentence: number, asSource: boolean, subject = false): void {
  if (entity.type === 'person')
    keep(memory.persons, { entity: entity.id, sentence, asSource, subject, pronoun: pronounOf(entity.role, entity.name) });
  if (entity.type === 'organisation' || entity.type === 'armed-group' || entity.type === 'military-unit')
    keep(memory.bodies, { entity: entity.id, name: entity.name, aliases: entity.aliases, type: entity.type, sentence, asSource });
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
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
  const owner = WORDS_OF.exec(source.text)?.[1];
  if (owner) {
    const span = { start: source.start, end: source.start + owner.length, text: owner };
    const own = inside.filter((m) => m.end <= span.end + 2);
    const speaker = resolve(doc, span, own, entities, memory, citing, mentions);
    if (speaker.name !== null) return speaker;
  }
  const words = source.text
    .toLowerCase()
    .replace(/,$|['’]s?$/, '')
    .trim();
  const sentence = sentenceAt(doc, source.start);
  const known = (id: string): Speaker => ({ entity: id, name: entities.byId.get(id)!.name, why: null });
  const pronoun = PRONOUNS[words];
  if (pronoun) return lastPerson(memory, sentence, pronoun, known);
  if (/^(?:who|which|that)$/.test(words)) return antecedent(mentions, source, entities, known) ?? none('no-antecedent');
  if (NEGATIVE.test(words)) return none('nobody');
  if (words === 'it' || words === 'its') return lastBody(memory, sentence, /./) ?? none('no-antecedent');
  if (words === 'they' || words === 'we' || words === 'their') return lastBody(memory, sentence, /./, true) ?? none('plural-pronoun');
  const main = headMention(doc, source, inside, entities);
  const phrase = described(doc, source);
  if (main) {
    const joint = describeJoint(source, inside, entities, main);
    if (joint) return joint;
    const named = main.type === 'person' || !phrase || inside.some((x) => entities.of.get(x.id) === main.id && x.after > phrase.head);
    if (named) return known(main.id);
    return { entity: null, of: main.id, name: phrase.name, why: 'not-named' };
  }
  // "the agency", "the ministry", "the report": the last body whose name fits.
  const head = /(\w+)$/.exec(words.replace(/^(?:the|that|this) /, ''))?.[1] ?? '';
  if (/^(?:the|that|this)\s/.test(words) || words === head) {
    const pattern = HEADS[head];
    // Who cites "the agency" cites another one.
    const fits = pattern ?? new RegExp(`\\b${head}$`, 'i');
    const notOf = NOT_OF[head] ?? [];
    const body =
      lastBody(memory, sentence, fits, false, NAMED_REACH, citing, notOf) ??
      (GENERIC.test(head) ? lastBody(memory, sentence, /./, false, 3, citing, notOf) : null);
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
  return { ...none('not-named'), name: phrase?.name ?? null };
}

const PRONOUNS = table<Pronoun | 'i'>({ he: 'he', his: 'he', she: 'she', her: 'she', i: 'i' });

const NAMED_REACH = 40; // sentences that "the ministry" may lie behind the ministry's name
/** "the ministry's first count": the words are the ministry's. */
const WORDS_OF =
  /^(.+?)['’]s? (?:[a-z-]+ ){0,2}(?:count|tally|toll|statement|report|estimates?|figures?|data|announcement|communique|communiqué|briefing)$/i;

const NEGATIVE = /^(?:no one|nobody|none|neither|no (?:group|side|party|one group|armed group|organi[sz]ation|country))\b/;
/**
 * The person last quoted, unless somebody else was named since as the subject of a sentence. Where nobody was quoted, the only person of
 * the last sentence that names one; two are a tie, and nobody is chosen. Whom a title or a given name tells to be no "he", or no "she",
 * is none of them.
 */
function lastPerson(memory: Memory, sentence: number, pronoun: Pronoun | 'i', known: (id: string) => Speaker): Speaker {
  const near = memory.persons.filter(
    (p) => sentence - p.sentence <= PERSON_REACH && (pronoun === 'i' || p.pronoun === null || p.pronoun === pronoun),
  );
  const source = near.findLast((p) => p.asSource);
  const named = near.at(-1);
  if (!named) return none('no-antecedent');
  if (source && named.sentence <= source.sentence) return known(source.entity);
  const latest = near.filter((p) => p.sentence === named.sentence && !p.asSource);
  const [only, ...others] = new Set((source ? latest.filter((p) => p.subject) : latest).map((p) => p.entity));
  if (only !== undefined && others.length === 0) return known(only);
  return source ? known(source.entity) : none('ambiguous-pronoun');
}

const PERSON_REACH = 6; // sentences

/** The last body that fits: one that spoke before one that was only spoken of. */
function lastBody(
  memory: Memory,
  sentence: number,
  fits: RegExp,
  plural = false,
  reach = 3,
  not: string | null = null,
  notOf: readonly MentionType[] = [],
): Speaker | null {
  const any = fits.source === '.';
  const usable = memory.bodies.filter(
    (b) =>
      sentence - b.sentence <= reach &&
      (not === null || (b.entity ?? b.name) !== not) &&
      (b.type === null || !notOf.includes(b.type)) &&
      (any || [b.name, ...b.aliases].some((n) => fits.test(n))) &&
      (!plural || b.asSource) &&
      (!any || b.asSource || sentence - b.sentence <= 1),
  );
  const body = (any ? usable.findLast((b) => b.asSource) : undefined) ?? usable.at(-1);
  return body ? { entity: body.entity, name: body.name, why: body.entity === null ? 'not-named' : null } : null;
}

function roleHolder(memory: Memory, entities: Entities, head: string, known: (id: string) => Speaker): Speaker | null {
  const fits = memory.persons.findLast((p) => entities.byId.get(p.entity)!.role?.toLowerCase().includes(head));
  return fits ? known(fits.entity) : null;
}
