import { civilians, combatants, persons } from '../lexicon/people.ts';
import { table } from '../lexicon/table.ts';
import type { Claim } from '../model/analysis.ts';
import { opensUpper } from '../model/letters.ts';
import type { Measure } from '../model/vocabulary.ts';
import { isPeople, one, stateOf, wordsOf } from './words.ts';

/** Who or what a claim counts, as far as that decides whether two claims can be about the same. */
export interface Counted {
  /**
   * `general` (people, civilians, nothing at all: the whole toll), `soldiers`, `fighters`, `police`, `combatants` (of either kind),
   * `part:…` (a part by people: `part:child`), `one:…` (a named person), `family:…`, else the noun itself (`house`, `drone`).
   */
  readonly kind: string;
  /** Country or group they belong to, where that is said or follows from who speaks. */
  readonly side: string | null;
  /** The side they surely do not belong to: an adversary's word about them. */
  readonly notSide: string | null;
}

/** Measures that count things or places. */
export const ofThings: ReadonlySet<Measure> = new Set([
  'launched',
  'intercepted',
  'destroyed',
  'damaged',
  'seized',
  'supplied',
  'attacks',
  'settlements',
  'area',
]);

const fighters =
  'assailant attacker bandit bomber extremist fighter gangster gunman insurgent jihadist jihadi jihadis militant militiaman rebel separatist terrorist guerrilla mercenary';
const soldiers =
  'airman cadet captain colonel commando conscript corporal crewman gendarme general guardsman infantryman lieutenant major marine officer paratrooper personnel pilot private ranger reservist sailor sergeant serviceman servicemember servicewoman soldier soldiers trooper troop troops';
const police = 'cop police policeman policewoman patrolman constable';
const kinds: Record<string, string> = {};
for (const [kind, list] of [
  ['fighters', fighters],
  ['soldiers', soldiers],
  ['police', police],
] as const)
  for (const word of list.split(' ')) kinds[word] = kind;

/** Nouns for those who fight, with their class. */
const fighting: Readonly<Record<string, string>> = table(kinds);
const armed = new Set(combatants);

/** People who are only ever a part of a toll, with one word for each class. */
const parts: Readonly<Record<string, string>> = table({
  child: 'child',
  kid: 'child',
  minor: 'child',
  boy: 'child',
  girl: 'child',
  baby: 'child',
  infant: 'child',
  toddler: 'child',
  teenager: 'child',
  schoolchild: 'child',
  woman: 'woman',
  mother: 'woman',
});

const general = new Set([
  ...civilians,
  ...persons,
  ...'body corpse dead death victim martyr suspect other another passenger wounded injured casualty fatality hostage captive prisoner detainee person people man soul life resident villager displaced refugee'.split(
    ' ',
  ),
]);

/** One word for things that reports name differently. */
const things: Readonly<Record<string, string>> = table({
  home: 'house',
  residence: 'house',
  dwelling: 'house',
  uav: 'drone',
  aircraft: 'aircraft',
  airplane: 'aircraft',
  plane: 'aircraft',
  jet: 'aircraft',
  warplane: 'aircraft',
  village: 'settlement',
  town: 'settlement',
  locality: 'settlement',
  community: 'settlement',
  strike: 'attack',
  raid: 'attack',
  bombing: 'attack',
  assault: 'attack',
  airstrike: 'attack',
  gun: 'gun',
  lorry: 'truck',
  automobile: 'car',
});

/** Where the head of a noun phrase ends: "trucks | loaded with coal", "women | who sell flowers". */
const AFTER_HEAD = /\s(?:of|with|in|from|at|on|for|who|that|which|whose|by|near|loaded|belonging|carrying|aboard|including|,)\s/;

/**
 * What class of people or things a claim counts.
 * @param isPart the text calls them a part, by people, of a larger figure
 */
export function countedBy(claim: Pick<Claim, 'who' | 'measure' | 'source'>, isPart: boolean, speaksFor: string | null): Counted {
  const text = claim.who?.text ?? '';
  const kind = ofThings.has(claim.measure) ? thingIn(text) : peopleIn(text, claim, isPart);
  const { relation, kind: speaker } = claim.source;
  const own = relation === 'self' && speaksFor !== null ? speaksFor : null;
  const side = claim.who?.side ?? wordsOf(text).reduce<string | null>((found, word) => found ?? stateOf[word] ?? null, null);
  const hasSide = kind !== 'general' && !kind.startsWith('part:');
  if (kind === 'general' && text === '' && relation === 'self' && speaker === 'armed-group')
    return { kind: 'fighters', side: own, notSide: null };
  return {
    kind,
    side: hasSide ? (side ?? own) : null,
    notSide: hasSide && relation === 'adversary' && !ofThings.has(claim.measure) ? speaksFor : null,
  };
}

function thingIn(text: string): string {
  const head = headOf(text);
  return head === null ? 'thing' : (things[head] ?? head);
}

/** The noun that says what is counted, in the singular; null where the phrase names nothing. */
function headOf(text: string): string | null {
  const cut = AFTER_HEAD.exec(` ${text} `);
  const words = wordsOf(cut && cut.index > 0 ? text.slice(0, cut.index) : text).filter((word) => !/^\d+$/.test(word));
  const last = words.at(-1);
  return last === undefined ? null : one(last);
}

function peopleIn(text: string, { who, measure }: Pick<Claim, 'who' | 'measure'>, isPart: boolean): string {
  const words = wordsOf(text).map(one);
  if (words.length === 0) return 'general';
  if (words.includes('family') && /\p{Lu}/u.test(text))
    return `family:${words.filter((w) => w !== 'member' && w !== 'of' && w !== 'the').join(' ')}`;
  const head = headOf(text) ?? '';
  const armedWord = words.find((word) => fighting[word] !== undefined);
  if (parts[head]) return `part:${parts[head]}`;
  // "12 Hamas and Islamic Jihad militants", read as "12 Hamas": a group that is no state, counted, is its fighters.
  if (armedWord === undefined && who?.side && !STATE.test(who.side) && !general.has(head) && opensUpper(text))
    return isPart ? 'part:fighters' : 'fighters';
  const isArmed = who?.status === 'combatant' || armedWord !== undefined || armed.has(head);
  if (isArmed && !(general.has(head) && head !== 'other' && armedWord === undefined)) {
    const arm = words.includes('police') ? 'police' : armedWord === undefined ? 'combatants' : fighting[armedWord]!;
    return isPart ? `part:${arm}` : arm;
  }
  if (isPart) return wide.has(head) || isPeople(head) ? 'part:of-all' : `part:${head}`;
  if (general.has(head) || isPeople(head) || who?.status === 'civilian' || head === 'member') return 'general';
  if (measure === 'detained' || measure === 'abducted' || measure === 'displaced' || measure === 'evacuated') return 'general';
  return opensUpper(text) && who?.entity && who.status !== 'combatant' ? `one:${words.join(' ')}` : head;
}

/** ISO 3166-1 alpha-3: a side that is no armed group. */
const STATE = /^[A-Z]{3}$/;

/** Words for people that say nothing of who they are: as a part they name no class ("ten of the people"). */
const wide = new Set(['people', 'person', 'man', 'other', 'dead', 'body', 'victim', 'wounded', 'injured', 'martyr', 'casualty']);

/** True for a claim whose people fight or serve under arms. */
export const isFighting = (claim: Pick<Claim, 'who' | 'measure'>): boolean =>
  !ofThings.has(claim.measure) && /^(?:soldiers|fighters|combatants|police)$/.test(peopleIn(claim.who?.text ?? '', claim, false));

const isCombat = (kind: string): boolean => kind === 'soldiers' || kind === 'fighters' || kind === 'combatants';

/** The class in which to look for the same; equal for all kinds that can meet. */
export function broadKind(kind: string, measure: Measure): string {
  if (measure === 'captured') return kind.startsWith('part:') ? kind : 'any';
  return isCombat(kind) ? 'combat' : ofThings.has(measure) ? 'thing' : kind;
}

/** True where nothing in the words or on the sides keeps the two apart. */
export function sameCounted(a: Counted, b: Counted, measure: Measure): boolean {
  if (!sameKind(a.kind, b.kind, measure)) return false;
  if (a.side !== null && b.side !== null) return a.side === b.side;
  return (
    (a.side === null || a.side !== b.notSide) && (b.side === null || b.side !== a.notSide) && !(a.notSide !== null && b.side === a.notSide)
  );
}

function sameKind(a: string, b: string, measure: Measure): boolean {
  if (a === b) return true;
  // Captured are fighters by definition, whatever they are called.
  if (measure === 'captured') return (a === 'general' || b === 'general') && (isCombat(a) || isCombat(b));
  if (ofThings.has(measure)) return a === 'thing' || b === 'thing';
  return (a === 'combatants' && isCombat(b)) || (b === 'combatants' && isCombat(a));
}
