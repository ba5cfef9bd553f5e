import { irregularPlurals } from '../lexicon/people.ts';
import type { Document } from '../model/document.ts';
import { nounAt } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import { opensUpper } from '../model/letters.ts';
import { singular } from '../model/noun.ts';
import type { Span } from '../model/span.ts';
import { unlistedNames } from './unlisted.ts';

/** Verbs whose object is where it happened. */
const STRUCK =
  /^(?:hit|hits|hitting|struck|strikes?|striking|target(?:s|ed|ing)?|shell(?:s|ed|ing)|bomb(?:s|ed|ing)|bombard(?:s|ed|ing)|pounded|besieg(?:ed|ing)|stormed|raid(?:ed|ing)|attack(?:ed|ing))$/;
const TAKEN =
  /^(?:fled|flee|fleeing|fire|fired|detain|detained|detains|arrested|arrests?|abducted|kidnapped|evacuated|evacuat\w+|rescued|recovered|displaced|seized|taken|deported|freed|released)$/;
/** "detained ten people from Salim". */
const takenFrom = (doc: Document, at: number): boolean =>
  doc.tokens.slice(Math.max(doc.sentences[doc.tokens[at]!.sentence]!.first, at - 8), at).some((t) => TAKEN.test(t.norm));

const LOCATIVE = new Set(
  'in at near on across around outside inside off along over within throughout into to towards toward from between beyond against of through above north south east west'.split(
    ' ',
  ),
);
const DIRECTION =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|northeast|northwest|southeast|southwest|the|nearby|neighboring|neighbouring|occupied|besieged|rebel-held|opposition-held|government-held|coastal|rural|upper|lower|greater|downtown|suburban)$/;

/** A stretch of words that says where: "a market in Kassala, Sudan". The first place named in it, where one is. */
export interface Site extends Span {
  readonly first: number;
  readonly after: number;
  readonly mention: Mention | null;
  /** A name that no list knows. */
  readonly unlisted?: boolean;
}

/** Sites of each sentence, in the order of the text: names of places with what leads to them, and buildings without a name. */
export function sitesBySentence(doc: Document, mentions: readonly Mention[]): readonly (readonly Site[])[] {
  const out: Site[][] = doc.sentences.map(() => []);
  for (const mention of mentions) {
    if (mention.type !== 'place' && mention.type !== 'facility') continue;
    const here = out[doc.tokens[mention.first]!.sentence]!;
    const last = here.at(-1);
    if (!isLocation(doc, mention, last)) continue;
    const site = siteOf(doc, mention);
    if (last && continuesSite(doc, last, site)) here[here.length - 1] = joined(last, site);
    else here.push(site);
  }
  for (const [i, sites] of out.entries()) {
    const free = (b: Site) => !sites.some((s) => b.first < s.after && s.first < b.after);
    const names = unlistedNames(doc, mentions, i).map(
      ({ first, after }): Site => ({ ...siteFrom(doc, first, after, null), unlisted: true }),
    );
    const known = names.filter(free);
    const unnamed = [...known, ...buildings(doc, i).filter((b) => free(b) && !known.some((s) => b.first < s.after && s.first < b.after))];
    if (unnamed.length === 0) continue;
    const merged: Site[] = [];
    for (const site of [...sites, ...unnamed].sort((a, b) => a.first - b.first)) {
      const last = merged.at(-1);
      if (last && continuesSite(doc, last, site)) merged[merged.length - 1] = joined(last, site);
      else merged.push(site);
    }
    out[i] = merged;
  }
  return out;
}

const ROAD = /^(?:highway|road|route)$/;
const KIND =
  /^(?:region|province|district|area|city|town|township|village|hamlet|camp|border|oblast|governorate|state|county|strip|valley|neighborhood|neighbourhood|airport|port|countryside|suburbs?|front|sector|axis|direction|highway|road|street|frontier|coast|crossing|line)s?$/;

/** The mention with the direction before it and the kind of place behind it: "northern Syria", "the Kursk border region". */
function siteOf(doc: Document, mention: Mention): Site {
  const { tokens } = doc;
  let { first, after } = mention;
  const { sentence } = tokens[first]!;
  while (
    first > 0 &&
    DIRECTION.test(tokens[first - 1]!.norm) &&
    tokens[first - 1]!.norm !== 'the' &&
    tokens[first - 1]!.sentence === sentence
  )
    first--;
  const phrase = nounAt(doc, mention.after - 1);
  if (phrase && phrase.after > after && phrase.first <= mention.first && KIND.test(tokens[phrase.head]!.norm)) after = phrase.after;
  // "Federal Highway 180"
  if (ROAD.test(tokens[after - 1]!.norm) && tokens[after]?.pos === 'NUM') after++;
  const peak = nounAt(doc, first - 2);
  // "the town of Babanusa"
  if (
    tokens[first - 1]?.norm === 'of' &&
    peak &&
    peak.after === first - 1 &&
    tokens[peak.head]!.sentence === sentence &&
    KIND.test(tokens[peak.head]!.norm)
  )
    first = peak.first;
  const owner = ownerBefore(doc, first);
  if (owner) first = owner.first;
  return siteFrom(doc, listedBefore(doc, first) ?? first, after, mention);
}

/** "in Guma, Benue State", "in Shebaa and Shaqra, in southern Lebanon": names no list knows, before one that is known. */
function listedBefore(doc: Document, first: number): number | null {
  const { tokens } = doc;
  const { sentence } = tokens[first]!;
  if (!/^[,(]$/.test(tokens[first - 1]?.text ?? '') && tokens[first - 2]?.text !== ',') return null;
  let from: number | null = null;
  for (let at = first - 1; at >= 0 && first - at <= 12 && tokens[at]!.sentence === sentence; at--) {
    const t = tokens[at]!;
    if (t.pos === 'PROPN' && opensUpper(t.text)) from = at;
    else if (from !== null && LOCATIVE.has(t.norm) && tokens[at + 1] === tokens[from])
      return t.norm === 'of' || t.norm === 'to' ? null : from;
    else if (!/^(?:,|and|in|\()$/.test(t.norm)) return null;
  }
  return null;
}

/** "in | Sagaing Region's | Tabayin Township" */
function ownerBefore(doc: Document, first: number): { readonly first: number } | null {
  if (!/^['’]s?$/.test(doc.tokens[first - 1]?.norm ?? '')) return null;
  const owner = nounAt(doc, first - 1);
  return owner && owner.first < first - 1 && LOCATIVE.has(doc.tokens[owner.first - 1]?.norm ?? '') ? owner : null;
}

const siteFrom = (doc: Document, first: number, after: number, mention: Mention | null): Site => ({
  first,
  after,
  start: doc.tokens[first]!.start,
  end: doc.tokens[after - 1]!.end,
  mention,
});

/** What lies in a known place is known by that, unless it has a name of its own. */
const joined = (a: Site, b: Site): Site => ({ ...a, after: b.after, end: b.end, mention: a.mention ?? (a.unlisted ? null : b.mention) });

/** "Odesa, Ukraine", "a market | in Kassala", "Jizan and Najran": no more than a comma, "and" or a preposition between. */
function continuesSite(doc: Document, last: Site, next: Site): boolean {
  const gap = doc.tokens.slice(last.after, next.first);
  return gap.length <= 3 && gap.every((t) => /^(?:,|and|in|near|of|at|on|inside|outside|the|a|an)$/.test(t.norm));
}

const BUILDINGS = new Set(
  `airport airbase apartment barracks base bazaar border building camp cathedral checkpoint church clinic college compound crossing embassy
  factory farm highway hospital hotel house mosque market mine monastery motorway office orphanage outskirts park plant port prison refinery
  restaurant river road school seminary shelter shrine site square stadium station street synagogue tunnel university village wedding
  warehouse town province zone hamlet neighbourhood neighborhood suburb quarter district frontier coast frontline`.split(/\s+/),
);
/** "in the village" goes back to one named before. */
const AGAIN = /^(?:the|that|this|their|his|her|its)$/;

/** "near | the Ethiopia–Somalia border": two names and a dash. */
function sharedBorder(doc: Document, first: number, end: number): Site | null {
  const at = doc.tokens[first]?.norm === 'the' ? first + 1 : first;
  const [one, dash, two, kind] = doc.tokens.slice(at, Math.min(end, at + 4));
  return kind &&
    /^[–—-]$/.test(dash!.text) &&
    one!.pos === 'PROPN' &&
    two!.pos === 'PROPN' &&
    /^(?:border|frontier|crossing|road|highway)$/.test(kind.norm)
    ? siteFrom(doc, first, at + 4, null)
    : null;
}

/** "the bombing | of | the Zahra school". */
const isOfDeed = (doc: Document, of: number): boolean =>
  doc.tokens[of]!.norm === 'of' && /^(?:bombing|shelling|bombardment|siege|storming|destruction)s?$/.test(doc.tokens[of - 1]?.norm ?? '');

/** "at a hospital", "near the Erawan shrine", "on the Owerri highway": buildings, roads and quarters that no name list knows. */
function buildings(doc: Document, sentence: number): Site[] {
  const out: Site[] = [];
  const { first, after } = doc.sentences[sentence]!;
  for (let i = first; i + 1 < after; i++) {
    const t = doc.tokens[i]!;
    if (t.pos !== 'ADP' || !(/^(?:in|at|near|on|outside|inside|across|around|from|within|along)$/.test(t.norm) || isOfDeed(doc, i)))
      continue;
    const border = sharedBorder(doc, i + 1, after);
    if (border) {
      out.push(border);
      continue;
    }
    const noun = nounAt(doc, i + 1);
    if (noun?.first !== i + 1 || noun.after > after || !BUILDINGS.has(singular(doc.tokens[noun.head]!.norm, irregularPlurals))) continue;
    if (t.norm === 'from' && !/s$/.test(doc.tokens[noun.head]!.norm) && !takenFrom(doc, i)) continue;
    if (AGAIN.test(doc.tokens[noun.first]!.norm) && noun.after - noun.first === 2) continue;
    out.push(siteFrom(doc, noun.first, noun.after, null));
  }
  return out;
}

function isLocation(doc: Document, mention: Mention, last: Site | undefined): boolean {
  const { tokens } = doc;
  if (tokens[mention.after]?.norm === "'s" && mention.type === 'place') return false;
  let at = mention.first - 1;
  while (
    at >= 0 &&
    tokens[at]!.sentence === tokens[mention.first]!.sentence &&
    (DIRECTION.test(tokens[at]!.norm) ||
      tokens[at]!.pos === 'ADJ' ||
      tokens[at]!.pos === 'DET' ||
      (tokens[at]!.pos === 'NOUN' &&
        tokens[at + 1]!.norm !== ',' &&
        /^(?:town|city|village|hamlet|township|province|region|district|area|capital|camp|neighborhood|neighbourhood|border)$/.test(
          tokens[at]!.norm,
        )))
  )
    at--;
  // "in Ukraine's | Kharkiv region": its owner stands between.
  if (tokens[at]?.norm === "'s" && tokens[at]!.sentence === tokens[mention.first]!.sentence) {
    do at--;
    while (at > 0 && /^(?:PROPN|ADJ)$/.test(tokens[at]!.pos));
  }
  const word = tokens[at];
  if (!word || word.sentence !== tokens[mention.first]!.sentence) return doc.dateline !== null && mention.start < doc.dateline.end;
  if ((word.pos === 'VERB' || word.pos === 'NOUN') && STRUCK.test(word.norm)) return true;
  if (word.norm === 'of')
    return (
      /^(?:bombing|shelling|bombardment|siege|invasion|occupation|blockade|capture|fall|storming)s?$/.test(tokens[at - 1]?.norm ?? '') ||
      /^(?:town|city|village|hamlet|township|province|region|district|area|capital|camp|municipality|outskirts|north|south|east|west|suburb|suburbs|part|parts|centre|center|island|state|port|governorate|county|northeast|northwest|southeast|southwest|territory|strip|valley|streets|border)$/.test(
        tokens[at - 1]?.norm ?? '',
      )
    );
  if (
    word.norm === 'between' &&
    /^(?:war|conflict|fighting|clashes|talks|tensions|relations|ties|agreement|pact|deal|truce|ceasefire|border)$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  )
    return false;
  if (LOCATIVE.has(word.norm) && (word.pos === 'ADP' || word.pos === 'PART' || word.pos === 'ADV' || word.pos === 'SCONJ'))
    return (word.norm !== 'from' && word.norm !== 'against') || takenFrom(doc, at);
  if (word.text === ',' || word.norm === 'and' || word.text === '(')
    return (last !== undefined && at - last.after <= 2) || (word.text === ',' && listedBefore(doc, mention.first) !== null);
  return false;
}
