import { eventNouns, eventVerbs, type Trigger } from '../../lexicon/events.ts';
import { irregularPlurals, people } from '../../lexicon/people.ts';
import { type Clause, type Document, type NounPhrase, type VerbGroup, wordsOf } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { opensTitle } from '../../model/letters.ts';
import { near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import type { Parties } from './acled.ts';
import type { Context } from './context.ts';

/** Part of a name: "Sahara Dispatch", "Médecins Sans Aid"; and the month of March. */
export function isName(doc: Document, token: number, mentions: readonly Mention[]): boolean {
  const t = doc.tokens[token]!;
  if (!opensTitle(t.text)) return false;
  if (t.norm === 'march')
    return (
      token !== doc.sentences[t.sentence]!.first || !/^(?:in|on|against|for|to|through|by|held)$/.test(doc.tokens[token + 1]?.norm ?? '')
    );
  return near(mentions)
    .overlapping(t)
    .some((m) => m.form === 'name' && m.type !== 'weapon' && m.after - m.first > 1);
}

/** "riot police", "protest leader", "bomb squad", "aid worker": the act only describes. */
export function isModifier(doc: Document, after: number, word: string): boolean {
  const next = doc.tokens[after]?.norm ?? '';
  if (
    /^(?:police|gear|shields?|squads?|workers?|agenc(?:y|ies)|organi[sz]ations?|convoys?|group|groups|deliver(?:y|ies)|supplies|trucks?)$/.test(
      next,
    )
  )
    return /^(?:riot|aid|bomb|mine|raid|combat|suicide|landmine|explosive device)$/.test(word);
  if (word === 'combat' && /^operations?$/.test(next)) return true;
  if (word === 'blast' && /^(?:wounds?|injur(?:y|ies))$/.test(next)) return true;
  if (/^(?:truce|ceasefire|cease-fire|agreement)$/.test(word) && BROKEN.test(wordsOf(doc, Math.max(0, after - 4), after))) return true;
  return word === 'arrest' && doc.tokens[after - 2]?.norm === 'under';
}

const BROKEN = /\b(?:violat|br(?:eak|oke)|breach)\w*/;

/** A participle before the noun it describes: "the bombed school", "captured fighters". */
export function describes(doc: Document, clause: Clause, verb: VerbGroup): boolean {
  if (verb.finite !== 'participle' || clause.kind === 'main' || verb.form !== 'participle') return false;
  const next = doc.phrases[doc.phraseOf[verb.after] ?? -1];
  return /^(?:the|a|an|this|that|those|these|its|their)$/.test(doc.tokens[verb.first - 1]?.norm ?? '') && next?.kind === 'noun';
}

/** "strikes" from the air, or of workers; null where the words tell neither. */
export function strikeOf({ text, state, rebels, weapons }: Context): Trigger | null {
  if (
    /\b(?:strike action|(?:on|general|national|indefinite|token) strike|strik\w+ (?:over|for) (?:\S+ )?(?:pay|wages|salar\w+)|workers|unions?|teachers|lecturers|nurses|doctors|wages|salar\w+)\b/.test(
      text,
    )
  )
    return eventNouns['general strike']!;
  const hits =
    /\bstrikes? (?:on|against|hit|kill\w*|target\w*|destroy\w*)\b|\b(?:kill\w*|wound\w*|injur\w*|hit|destroy\w*) in (?:\S+ ){0,3}strikes?\b/.test(
      text,
    );
  return hits || ((state || rebels || weapons) && /\bstrikes\b/.test(text)) ? eventNouns.airstrike! : null;
}

/** A named weapon is an act only where it does something. */
export const goesOff = ({ text, disarmed }: Context): boolean =>
  !disarmed &&
  /\b(?:kill\w*|wound\w*|injur\w*|dead|died|explo\w+|blasts?|attack\w*|fir(?:ed|ing)|threw|throw\w*|thrown|hurl\w*|lobb\w*|toss\w*|hit|hits|land(?:ed|s)|struck|strik\w+|rock(?:ed|s)|detonat\w+|went off|drop\w*|bomb\w*|pound\w*|launch\w*|fell|use[ds]?|using|targeted|damag\w+|planted|ripped)\b/.test(
    text,
  );

const abducted: Trigger = { type: 'assault', mode: 'abduct', acled: 'Abduction/forced disappearance' };
const prisoner: Trigger = { type: 'assault', mode: 'abduct', acled: 'Armed clash' };

/** People taken: prisoners of a fight, civilians abducted, suspects arrested. PLOVER: captured combatants are assault/abduct. */
export function taken({ actor, target }: Parties, at: Context): Trigger {
  if (actor === 'rebels') return target === 'civilians' || (target === 'people' && !at.targets) ? abducted : prisoner;
  if (actor === 'state' && target === 'state') return prisoner;
  return /\b(?:battle\w*|clash\w*|fighting|fought|offensive|prisoners?|assault|attack(?:ed)?)\b/.test(at.text)
    ? prisoner
    : eventVerbs.detain!;
}

/** "captured a soldier", "was captured": people are detained, only ground is gained. */
export function takesPeople(doc: Document, clause: Clause, verb: VerbGroup): boolean {
  const who = verb.passive ? clause.subject : (clause.objects[0] ?? null);
  const phrase = who === null ? null : (doc.phrases[who] as NounPhrase);
  return phrase !== null && people.has(singular(doc.tokens[phrase.head]!.norm, irregularPlurals));
}

const HARM =
  /\b(?:kill\w*|wound\w*|injur\w*|dead|deaths?|died|casualt\w+|blasts?|bomb\w*|gunm[ae]n|fire[ds]?|shots?|shell\w*|rockets?|missiles?|drones?|mines?|grenades?|devices?|explosives?|rocked|ripped|outside|near)\b/;
const TALK =
  /\b(?:tweets?|campaigns?|candidates?|nominees?|presidential|debates?|speech|remarks|critics|critici[sz]\w+|verbal|personal attacks?|media|ads?|voters|opponents?|rhetoric|policy|policies|interview|election|poll|insult\w*)\b/;
const PROTEST = /\b(?:protest\w*|demonstrat\w+|against|streets?|demand\w*|march(?:ed|ers|ing))\b/;

const DEATH = /\b(?:prison\w*|death|hang\w*|behead\w*|inmates?|executed|firing squad|of \d+|people|men|civilians|convicts?)\b/;
const CROWD =
  /\b(?:hundreds|thousands|tens|dozens|police|anti-\w+|pro-\w+|opposition|squares?|students?|activists?|workers|demonstrat\w+|rioters?|crowds?|attack\w*|clash\w*|supporters of|banned|arrest\w*|detain\w*)\b/;

/** Words of war for something else: attacks in a debate, a campaign's rally, prices that explode, a point that is demonstrated. */
export function isFigurative(word: string, at: Context, doc: Document, after: number, hasOwner: boolean): boolean {
  const war = at.state || at.rebels || at.weapons;
  const next = doc.tokens[after]?.norm ?? '';
  switch (word) {
    case 'attack':
    case 'wound':
      return !war && !HARM.test(at.text) && (TALK.test(at.text) || (!at.places && doc.tokens[after - 1]!.pos === 'VERB'));
    case 'battle':
    case 'fight':
    case 'combat':
      return !war && !HARM.test(at.text);
    case 'execution':
      return !war && !DEATH.test(at.text);
    case 'march':
      return next === 'orders';
    case 'explode':
    case 'explosion':
      return !at.weapons && !HARM.test(at.text);
    case 'rally':
      return !PROTEST.test(at.text) && (hasOwner || !CROWD.test(at.text) || TALK.test(at.text));
    case 'demonstrate':
      return /^(?:that|how|why|its|his|her|their|the|a|an)$/.test(next);
    case 'seize':
      return /^(?:on|upon)$/.test(next);
    default:
      return false;
  }
}
