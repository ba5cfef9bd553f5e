import { actorWords, baseWords, placeWords, weaponWords } from '../../lexicon/events.ts';
import { irregularPlurals } from '../../lexicon/people.ts';
import { clausesIn, type Document, type Sentence, type VerbGroup } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import { contains, overlaps, type Span, withText } from '../../model/span.ts';
import { ofWord } from '../../model/word.ts';
import { type PartyKind, partyKind } from './party.ts';
import { speakersOf } from './speakers.ts';

/** What stands in a sentence, its speakers left out, that decides between types: who acts, with what, on what. */
export interface Context {
  /** Lower case, without the speakers' words. */
  readonly text: string;
  /** The same without what is destroyed, seized or shot down: weapons there are no means. */
  readonly means: string;
  readonly protesters: boolean;
  readonly state: boolean;
  readonly rebels: boolean;
  readonly targets: boolean;
  readonly weapons: boolean;
  readonly bases: boolean;
  readonly places: boolean;
  /** Weapons are found or made harmless, and nothing goes off. */
  readonly disarmed: boolean;
  /** A drill or a simulation: nothing of it happens in earnest. */
  readonly exercise: boolean;
  /** Fire, flood, crash: nobody attacked. */
  readonly accident: boolean;
  /** Who the speaker is, for "it" and "they" in what is told. */
  readonly speaker: PartyKind;
}

const set = (list: readonly string[]) => new Set(list);
const SETS = {
  protesters: set(actorWords.protesters),
  state: set(actorWords.state),
  rebels: set(actorWords.rebels),
  targets: set(actorWords.targets),
  weapons: set(weaponWords),
  bases: set(baseWords),
  places: set(placeWords),
};

/** One bit for each of the sets. */
const BITS = Object.fromEntries(Object.keys(SETS).map((name, k) => [name, 1 << k])) as Record<keyof typeof SETS, number>;
const setsOf = ofWord((norm) => {
  const word = singular(norm, irregularPlurals);
  return Object.values(SETS).reduce((bits, list, k) => (list.has(word) ? bits | (1 << k) : bits), 0);
});

const DISARM =
  /\b(?:found|seiz\w+|recover\w*|discover\w*|uncover\w*|unearth\w*|confiscat\w+|defus\w+|dismantl\w+|clear(?:ed|ing)|demin\w+|neutrali[sz]\w+|cache|stash|destroy(?:ed|ing) (?:\S+ ){0,4}(?:weapons?|mines?|landmines?|ieds?|improvised|explosives?|drones?|machine ?guns?|ammunition)|(?:mines?|weapons?|explosives?|ammunition) were destroyed)\b/;
const HARM =
  /\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur\w+|explod\w+|explosions?|went off|blasts?|ripped|detonated|detonation|threw|hurled|lobbed)\b/;
const ACCIDENT =
  /\b(?:earthquakes?|outbreaks?|cholera|disease|epidemic|famine|virus|tsunami|volcan\w+|floods?|flooding|landslides?|storms?|cyclone|hurricane|typhoon|(?:plane|car|train|bus|road|helicopter) (?:crash|accident)|crash(?:ed)? (?:of|into|in)|gas (?:explosion|leak|cylinder|pipeline|container)|leak(?:ed|age|ing)?|boiler|fireworks|gas container|(?:chemical|fertili[sz]er|power) (?:factory|plant)|derail\w+|capsiz\w+|overturn\w+|collid\w+|collisions?|ravine|stampede|drown\w*|lightning|avalanches?|factory fire|wildfires?)\b/;

const EXERCISE =
  /\b(?:(?:military|joint|naval|live-fire|training) (?:exercises?|drills?)|an exercise|a drill|simulat\w+|mock|war ?games?)\b/;

/** Reads the context of a sentence when it is asked for, and once; what few events ask for waits until one does. */
export function contextsOf(doc: Document, mentions: readonly Mention[]): (sentence: number) => Context {
  const known: Context[] = [];
  return (i) => (known[i] ??= contextOf(doc, doc.sentences[i]!, mentions));
}

function contextOf(doc: Document, sentence: Sentence, mentions: readonly Mention[]): Context {
  const speakers = speakersOf(doc, sentence);
  const told = (span: Span) => !speakers.some((s) => overlaps(s, span));
  let sets = 0;
  for (let i = sentence.first; i < sentence.after; i++) if (told(doc.tokens[i]!)) sets |= setsOf(doc.tokens[i]!);
  const has = (name: keyof typeof SETS) => (sets & BITS[name]) !== 0;
  const inside = near(mentions)
    .overlapping(sentence)
    .filter((m) => contains(sentence, m) && told(m));
  const named = (type: Mention['type']) => inside.some((m) => m.type === type);
  const text = without(doc, sentence, speakers);
  const weapons = has('weapons');
  return {
    text,
    get means() {
      return without(doc, sentence, [...speakers, ...spoilsOf(doc, sentence)]);
    },
    protesters: has('protesters') || /\b(?:a|the|this|protest|peaceful) march\b/.test(text),
    state: has('state') || named('military-unit'),
    rebels: has('rebels') || named('armed-group'),
    targets: has('targets'),
    weapons,
    bases: has('bases'),
    places: has('places') || named('place'),
    get disarmed() {
      return weapons && DISARM.test(text) && !HARM.test(text);
    },
    get exercise() {
      return EXERCISE.test(text);
    },
    get accident() {
      return (
        ACCIDENT.test(text) &&
        !/\b(?:bomb\w*|militants?|rebels?|gunm[ae]n|attack\w*|strikes?|missiles?|rockets?|drones?|shell(?:s|ed|ing)|soldiers|troops|army|terrorists?)\b/.test(
          text,
        )
      );
    },
    get speaker() {
      return partyKind(
        speakers.slice(0, 1).map((s) => withText(doc.text, s)),
        mentions,
      );
    },
  };
}

/** A sentence in lower case without some stretches. */
function without(doc: Document, sentence: Sentence, parts: readonly Span[]): string {
  let text = '';
  let from = sentence.start;
  for (const s of [...parts].sort((a, b) => a.start - b.start)) {
    text += `${doc.text.slice(from, Math.max(from, s.start))} `;
    from = Math.max(from, s.end);
  }
  return (text + doc.text.slice(from, sentence.end)).toLowerCase();
}

/** What verbs of destroying and taking act on. */
function spoilsOf(doc: Document, sentence: Sentence): Span[] {
  return clausesIn(doc, sentence.i).flatMap((clause) => {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    if (!/^(?:destroy|seize|capture|lose|intercept|confiscate|recover|abandon|steal)$/.test(verb.lemma)) return [];
    const taken = verb.passive ? (clause.subject === null ? [] : [clause.subject]) : clause.objects;
    return taken.map((i) => ({ start: doc.tokens[doc.phrases[i]!.first]!.start, end: doc.tokens[doc.phrases[i]!.after - 1]!.end }));
  });
}
