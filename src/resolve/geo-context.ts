import { type Candidate, findPlaces, type Gazetteer } from '../gazetteer/find.ts';
import { plainRegion } from '../gazetteer/region-names.ts';
import type { Entity } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import type { Entities } from './entities.ts';
import { countryNamed, type Listing, listingOf } from './geo-names.ts';
import { DISTRICT_WORDS, INNER_WORDS, JOINING_WORDS, REGION_WORDS, SETTLEMENT_WORDS } from './geo-words.ts';

/** A place of the article with what can be asked about it before anything is placed. */
export interface Subject {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly listing: Listing | null;
  /** Spellings in the text and in the lexicon. */
  readonly names: readonly string[];
  readonly found: readonly Candidate[];
  /** The text calls it a province ("the Kursk border region") or a part of one ("Gardez district"). */
  readonly called: 'region' | 'district' | null;
}

export interface Context {
  readonly doc: Document;
  readonly gazetteer: Gazetteer;
  readonly subjects: readonly Subject[];
  /** Entity id → subject. */
  readonly byEntity: ReadonlyMap<string, Subject>;
  /** Mentions of any type that name a state, in order of reading: countries, their people, forces, leaders. */
  readonly states: readonly Mention[];
  /** Mentions of places, peoples and the like by first token and by the token behind them. */
  readonly starting: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
  readonly entityOf: ReadonlyMap<string, string>;
}

/** Gathers what the article says about where it plays. */
export function contextOf(doc: Document, mentions: readonly Mention[], { list, of }: Entities, gazetteer: Gazetteer): Context {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  const subjects = list
    .filter(({ type }) => type === 'place')
    .map((entity) =>
      subjectOf(
        doc,
        entity,
        entity.mentions.map((id) => byId.get(id)!),
        gazetteer,
      ),
    );
  const placed = mentions.filter(({ type }) => type === 'place' || type === 'nationality');
  return {
    doc,
    gazetteer,
    subjects,
    byEntity: new Map(subjects.map((s) => [s.entity.id, s])),
    states: mentions.filter((m) => m.country !== null && saysState(m)),
    starting: new Map(placed.map((m) => [m.first, m])),
    ending: new Map(placed.map((m) => [m.after, m])),
    entityOf: of,
  };
}

/** "Nigerian police" says where the article plays; Reuters and the UN, though they sit somewhere, do not. */
const saysState = (m: Mention): boolean => (m.type === 'place' ? isCountry(m) : m.type !== 'organisation' || m.form !== 'name');

const isCountry = (m: Mention): boolean => listingOf(m.canonical ?? m.text, m.country)?.kind === 'country';

function subjectOf(doc: Document, entity: Entity, mentions: readonly Mention[], gazetteer: Gazetteer): Subject {
  const listing = listingOf(entity.name, entity.country) ?? partOfCountry(entity.name);
  const names = [...new Set([entity.name, ...mentions.map(({ text }) => text), ...(listing?.names ?? [])])].map((n) =>
    n.replace(/^the /i, ''),
  );
  const found = new Map<string, Candidate>();
  for (const name of names)
    for (const c of [...findPlaces(gazetteer, name), ...findPlaces(gazetteer, plainRegion(name)).filter(({ kind }) => kind === 'region')])
      found.set(`${c.kind}${c.index}`, c);
  return {
    entity,
    mentions,
    listing,
    names,
    found: [...found.values()],
    called: calledWhat(doc, mentions),
  };
}

/** "Southeastern Nigeria", "rebel-held Yemen": as near as the words go, the country. */
function partOfCountry(name: string): Listing | null {
  const words = name.split(' ');
  const from = words.findIndex((word) => !INNER_WORDS.has(word.toLowerCase()) && !/-(?:held|controlled|occupied)$/.test(word));
  return from > 0 ? countryNamed(words.slice(from).join(' ')) : null;
}

/** "Idlib Province", "the Kursk border region", "the region of Tillabéri"; "Gardez district". */
function calledWhat({ tokens }: Document, mentions: readonly Mention[]): Subject['called'] {
  const called = (words: ReadonlySet<string>) =>
    mentions.some(({ first, after }) => {
      const is = (i: number) => words.has(tokens[i]?.norm ?? '');
      const inside = after - first > 1 && tokens.slice(first, after).some(({ i }) => is(i));
      return (
        inside || is(after) || (tokens[after]?.norm === 'border' && is(after + 1)) || (tokens[first - 1]?.norm === 'of' && is(first - 2))
      );
    });
  return called(REGION_WORDS) ? 'region' : called(DISTRICT_WORDS) ? 'district' : null;
}

/** What the text says a place lies in, right beside its name. */
export interface Qualifier {
  readonly mention: Mention;
  /** `in` is certain; a comma may also stand in a list. */
  readonly how: 'in' | 'comma' | 'before';
}

/** "Novoivanovka in Kursk", "Garbougna, Tillabéri Region", "the Syrian city of Idlib", "Lebanon's Tripoli". */
export function qualifiersOf(context: Context, subject: Subject): Qualifier[] {
  const { doc, starting, ending } = context;
  const { tokens } = doc;
  const out: Qualifier[] = [];
  for (const self of subject.mentions) {
    const { sentence } = tokens[self.first]!;
    const take = (mention: Mention | undefined, how: Qualifier['how']) => {
      if (mention && tokens[mention.first]!.sentence === sentence && !subject.mentions.includes(mention)) out.push({ mention, how });
    };
    let at = self.after;
    while (REGION_WORDS.has(tokens[at]?.norm ?? '') || SETTLEMENT_WORDS.has(tokens[at]?.norm ?? '')) at++;
    if (tokens[at]?.text === ',' || tokens[at]?.text === '(') for (const outer of listed(context, at)) take(outer, 'comma');
    if (tokens[at]?.norm === 'in' || (tokens[at]?.norm === 'of' && at > self.after)) {
      let to = at + 1;
      for (let n = 0; n < 5 && !starting.has(to) && INNER_WORDS.has(tokens[to]?.norm ?? ''); n++) to++;
      if (starting.get(to)?.type === 'place' || starting.get(to)?.type === 'nationality') take(starting.get(to), 'in');
    }
    let from = self.first;
    for (let n = 0; n < 6 && !ending.has(from) && JOINING_WORDS.has(tokens[from - 1]?.norm ?? ''); n++) from--;
    if (tokens[from - 1]?.norm === "'s" && !ending.has(from)) from--;
    const before = ending.get(from);
    const plain = before?.type === 'nationality' || (before?.type === 'place' && tokens[from]?.norm === "'s");
    if (before && plain) take(before, 'before');
  }
  return out;
}

/** The places behind a comma, one in the other: "Nadiivka, Pokrovsk Raion, Donetsk Oblast, Ukraine". */
function* listed({ doc: { tokens }, starting }: Context, comma: number): Generator<Mention> {
  for (let at = comma; tokens[at]?.text === ',' || at === comma; ) {
    let from = at + 1;
    for (let n = 0; n < 2 && !starting.has(from) && INNER_WORDS.has(tokens[from]?.norm ?? ''); n++) from++;
    const place = starting.get(from);
    // "Drones hit Robotyne, Ukraine said": the state speaks.
    if (place?.type !== 'place' || /^(?:VERB|AUX)$/.test(tokens[place.after]?.pos ?? '')) return;
    yield place;
    at = place.after;
    while (REGION_WORDS.has(tokens[at]?.norm ?? '')) at++;
  }
}

const BESIDE = /^(?:near|outside|from|of)$/;
const WAY =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outskirts|km|kilometers|kilometres|miles|just|about|some|close|to|suburb|edge|around|town|village|city|the|lies|[\d.,]+)$/;

/** Places that the text puts this one beside: "Kingston, south of Brisbane", "Yarrabah, near Cairns", "20 km from Goma". */
export function besideOf({ doc: { tokens }, starting }: Context, subject: Subject): Mention[] {
  const out: Mention[] = [];
  for (const self of subject.mentions) {
    let at = self.after;
    if (tokens[at]?.text === ',' || tokens[at]?.text === '(') at++;
    for (let n = 0; n < 6 && WAY.test(tokens[at]?.norm ?? ''); n++) at++;
    if (!BESIDE.test(tokens[at]?.norm ?? '') || (at === self.after && /^(?:from|of)$/.test(tokens[at]!.norm))) continue;
    const place = starting.get(at + 1);
    if (place?.type === 'place' && tokens[place.first]!.sentence === tokens[self.first]!.sentence) out.push(place);
  }
  return out;
}
