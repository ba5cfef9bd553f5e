import { eventNouns } from '../../lexicon/events.ts';
import { irregularPlurals } from '../../lexicon/people.ts';
import type { Analysis, Claim, OutEvent } from '../../model/analysis.ts';
import { contentsOf, near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import type { Span } from '../../model/span.ts';
import { ACLED_TYPES } from '../../model/vocabulary.ts';
import { linkClaims } from './link-claims.ts';
import type { Incident } from './model.ts';
import { type Parties, partiesOf } from './parties.ts';
import { isCountry, placeNamesOf } from './places.ts';
import { sentencesOf } from './sentences.ts';

const DAY = 86_400_000;

/** How many incidents back an article may point: further back it means something else, and a bulletin would take long. */
const REACH = 20;

/** What a trigger says of its incident, for asking whether two tell of the same one. */
interface Facts {
  readonly event: OutEvent;
  readonly claims: readonly Claim[];
  readonly modality: Incident['modality'];
  readonly aggregate: boolean;
  readonly sentence: Span;
  readonly headline: boolean;
  readonly places: ReadonlySet<string>;
  readonly actor: string | null;
  /** Fighters it hit, as the text calls them. */
  readonly fighters: readonly string[];
  /** "the attack", "the strike killed": points back. */
  readonly pointsBack: boolean;
  /** Milliseconds by which its day may miss that of the incident. */
  readonly slack: number;
  /** "the attack", with no place of its own behind it. */
  readonly placeless: boolean;
}

/**
 * The things an article tells of, each once: triggers of one kind in one sentence, "the attack" and what it points back to, and deaths told
 * right after the blow. Days, places and actors that contradict each other keep triggers apart, and so does a different modality.
 */
export function incidentsOf(analysis: Analysis): Incident[] {
  const parties = partiesOf(analysis);
  const sentenceAt = sentencesOf(analysis.article.text);
  const nameOf = placeNamesOf(analysis);
  const groups: Facts[][] = [];
  for (const event of analysis.events) {
    const facts = factsOf(event, analysis, parties, nameOf, sentenceAt(event.start));
    const home = groups.slice(-REACH).findLast((group) => isSame(facts, group));
    if (home) home.push(facts);
    else groups.push([facts]);
  }
  const incidents = groups.map(incidentOf);
  return linkClaims(incidents, analysis, sentenceAt);
}

function incidentOf(group: readonly Facts[]): Incident {
  const events = group.map(({ event }) => event);
  const rank = (e: OutEvent) => (isGeneric(e) ? 100 : 0) + (e.acled === null ? 50 : ACLED_TYPES.indexOf(e.acled));
  const best = (list: readonly OutEvent[]) => list.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const body = group.filter(({ headline }) => !headline).map(({ event }) => event);
  return {
    events,
    claims: [...new Set(group.flatMap(({ claims }) => claims))],
    main: best(events),
    told: best(body.length > 0 ? body : events),
    modality: group[0]!.modality,
    aggregate: group[0]!.aggregate,
  };
}

function factsOf(event: OutEvent, analysis: Analysis, parties: Parties, nameOf: ReturnType<typeof placeNamesOf>, sentence: Span): Facts {
  const { text, title } = analysis.article;
  const claims = near(analysis.claims, evidenceOf).overlapping(event);
  const [actor] = event.actors;
  const noun = event.rule === 'event/noun';
  // "claimed responsibility on Tuesday, saying its fighters killed 51": the day is that of the claim.
  const claimed = /\b(?:claim\w*|accept\w*|t[ao]kes?|took) responsibility\b/i.test(text.slice(sentence.start, event.start));
  // "The attack began at dawn": a part of a day without its day may have been put on the next.
  const partOfDay = event.when?.span != null && !/\p{Lu}|\d|day/u.test(event.when.span.text);
  const [, between] = /\b(?:the|this|that)\s+((?:[\w’'-]+\s+){0,2})$/i.exec(text.slice(Math.max(0, event.start - 40), event.start)) ?? [];
  // "the October 7 attack", "the 1982 massacre", "the Moscow truce" bring their own day or name.
  const definite = between !== undefined && !/\d|\p{Lu}/u.test(between);
  return {
    event,
    claims,
    modality: modalityOf(event, claims, analysis),
    aggregate: isAggregate(event, claims),
    sentence,
    headline: title !== null && text.trimStart().startsWith(title) && event.start < text.indexOf(title) + title.length,
    places: new Set(event.places.map((place) => nameOf(place)?.name ?? place.text).filter((name) => !isCountry(name))),
    actor: actor ? parties.key(actor) : null,
    fighters: claims.flatMap(({ who }) => (who?.status === 'combatant' ? [who.text.toLowerCase()] : [])),
    pointsBack: claimed || (noun ? definite && !/s$/.test(event.text) : actor !== undefined && isEventAgain(actor.text)),
    slack: claimed ? 7 * DAY : partOfDay ? DAY : 0,
    placeless: claimed || (noun && !/^\s+(?:in|on|near|at|outside|against)\b/.test(text.slice(event.end, event.end + 12))),
  };
}

/** "the strike", "the car bomb" as the doer. */
function isEventAgain(words: string): boolean {
  const [, noun] = /^(?:the|this|that)\s+(.+)$/i.exec(words) ?? [];
  const last = noun?.toLowerCase().split(/\s+/).slice(-2) ?? [];
  const head = last.map((word, i) => (i === last.length - 1 ? singular(word, irregularPlurals) : word));
  return (
    head.length > 0 && (BLOWS.test(head.at(-1)!) || Object.hasOwn(eventNouns, head.join(' ')) || Object.hasOwn(eventNouns, head.at(-1)!))
  );
}

/** Nouns too plain for a trigger that still name the blow: "the strike killed nine". */
const BLOWS = /^(?:strike|blast|explosion|fire|bomb|shell|missile|rocket|drone)$/;

/** Triggers that tell that somebody was attacked or hurt, but not how. */
const isGeneric = ({ text }: OutEvent): boolean =>
  /\b(?:kill\w*|wound\w*|injur\w*|died?|dead|attack\w*|assault\w*|massacre\w*|incidents?|violence)$/i.test(text.trim());

/** What "the attack" may mean and people may be killed by: not a kidnapping, looting or a weapon stopped. */
const isBlow = ({ acled }: OutEvent): boolean =>
  acled !== 'Abduction/forced disappearance' &&
  acled !== 'Looting/property destruction' &&
  acled !== 'Disrupted weapons use' &&
  acled !== 'Other';

function isSame(facts: Facts, group: readonly Facts[]): boolean {
  const { event } = facts;
  const first = group[0]!;
  const last = group.at(-1)!;
  if (facts.modality !== first.modality || facts.aggregate !== first.aggregate || event.type !== first.event.type) return false;
  if (!group.every((other) => fits(facts, other))) return false;
  const sameSentence = facts.sentence.start === last.sentence.start;
  if (event.type !== 'assault') return event.mode === first.event.mode && (sameSentence || facts.pointsBack);
  if (facts.aggregate) return sameSentence;
  const sameType = group.some((other) => other.event.acled === event.acled);
  const vague =
    (isGeneric(event) && group.some((other) => isBlow(other.event))) || (isBlow(event) && group.every((other) => isGeneric(other.event)));
  if (!sameType && !vague) return false;
  if (sameSentence || facts.pointsBack) return true;
  // "…, medics said. Dozens were wounded": harm told right after the blow, with no doer or place of its own.
  const rightAfter = facts.sentence.start - last.sentence.end <= 2;
  if (rightAfter && isGeneric(event) && event.actors.length === 0 && facts.places.size === 0) return true;
  // A headline has no doubles: what follows it tells the same.
  return sameType && group.every(({ headline }) => headline);
}

/** No day, place or actor of the one contradicts the other. */
function fits(a: Facts, b: Facts): boolean {
  const [x, y] = [a.event.when, b.event.when];
  const { slack } = a;
  if (x?.from && y?.to && Date.parse(x.from) - slack > Date.parse(y.to)) return false;
  if (y?.from && x?.to && Date.parse(y.from) - slack > Date.parse(x.to)) return false;
  if (a.actor !== null && b.actor !== null && a.actor !== b.actor) return false;
  // "killed 60 terrorists" after "killed 34 soldiers" is the answer to it.
  if (a.fighters.length > 0 && b.fighters.length > 0 && !a.fighters.some((who) => b.fighters.includes(who))) return false;
  if (a.places.size === 0 || b.places.size === 0 || (a.pointsBack && a.placeless)) return true;
  return [...a.places].some((place) => b.places.has(place));
}

/** A running total, a period, several attacks, a stretch of more than a month. */
function isAggregate({ when }: OutEvent, claims: readonly Claim[]): boolean {
  if (when?.from && when.to && Date.parse(when.to) - Date.parse(when.from) > 31 * DAY) return true;
  const people = claims.filter(({ measure }) => measure !== 'attacks');
  const bases = people.map((claim) => claim.when.basis);
  if (bases.includes('cumulative') || bases.includes('period')) return !bases.includes('incident');
  return claims.some(({ measure, value, low, high }) => measure === 'attacks' && value !== 1 && (value ?? low ?? high) !== null);
}

/** The trigger's modality; the claims' where they know better, and "denied" inside what somebody denies. */
function modalityOf(event: OutEvent, claims: readonly Claim[], { attributions }: Analysis): Incident['modality'] {
  const stances = near(attributions, contentsOf)
    .overlapping(event)
    .map(({ stance }) => stance);
  if (stances.includes('denies') && /^(?:actual|negated)$/.test(event.modality)) return 'denied';
  if (event.modality !== 'actual') return event.modality;
  if (event.rule === 'event/verb' && (stances.includes('promises') || stances.includes('intends'))) return 'planned';
  const told = claims.map(({ modality }) => modality);
  return told.length > 0 && !told.includes('actual') ? told[0]! : 'actual';
}

const evidenceOf = ({ evidence }: Claim): readonly Span[] => evidence;
