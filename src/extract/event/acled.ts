import type { Trigger } from '../../lexicon/events.ts';
import type { AcledType } from '../../model/vocabulary.ts';
import type { Context } from './context.ts';
import { dispersalType, protestType } from './demonstration.ts';
import { instrumentOf } from './instrument.ts';
import type { PartyKind } from './party.ts';

/** Who does the act of a trigger and who suffers it, as far as its grammar tells. */
export interface Parties {
  readonly actor: PartyKind;
  readonly target: PartyKind;
  /** Words of the subject or agent, lower case, be it a doer or a weapon. */
  readonly doer: string;
  /** Words of the thing acted on, lower case; empty where none is named. */
  readonly object: string;
}

const PROTEST = /\b(?:protest(?:s|ers?|ors?|ed|ing)?|demonstrat\w+|rally|rallies|march(?:es|ers)?|rioters?)\b/;
const ARMS =
  /\b(?:weapons?|arms|ammunitions?|ammo|guns?|rifles?|pistols?|revolvers?|bullets|cartridges|rounds|grenades?|bombs?|explosives?|ieds?|mines?|landmines?|mortars?|rockets?|missiles?|firearms?|devices?|detonators|cache|stash|drones?)\b/;
const AIRCRAFT =
  /\b(?:aircraft|(?:fighter |government |army )?jets?|war ?planes?|helicopters?|gunships?|drones?|air force|strikes?)\b(?! (?:base|unit|operators?|school))/;
/** What flies and falls by itself in a sentence: "three shells landed". */
const PROJECTILE = /\b(?:rockets?|missiles?|shells?|mortars?|rounds|projectiles?|salvo|barrage|fire|shelling|artillery)\b/;
const RAIDED = /\b(?:arrest\w*|detain\w*|detention|suspects?|police|search\w*)\b/;
const PEACE =
  /\b(?:ceasefire|cease-fire|truce|peace|hostilit\w+|prisoners?|hostages?|rebels?|militants?|fighters|fighting|troops|war|armed|withdraw\w*|defen[cs]e|military)\b/;
const FALLS = /^(?:hit|land|slam|crash)$/;
const STRUCK = /\b(?:deal|agreement|accord|pact|bargain|chord|note|tone|balance|compromise)\b/;
const GROUND = /\b(?:towns?|villages?|city|cities|control|districts?|territory|bases?|areas?|hills?|hilltops|checkpoints?|provinces?)\b/;

/**
 * The ACLED sub-event type of a trigger in its sentence: instruments first, then who acts on whom (ACLED codebook 2023, sub-event
 * definitions). Null where the act is none of ACLED's.
 */
export function acledType(trigger: Trigger, word: string, at: Context, parties: Parties): AcledType | null {
  const { acled } = trigger;
  if (acled === null) return null;
  const { text } = at;
  switch (acled) {
    case 'Attack':
    case 'Armed clash':
    case 'Remote explosive/landmine/IED':
    case 'Shelling/artillery/missile attack':
      if (at.accident || (word === 'strike' && STRUCK.test(parties.object))) return null;
      if (FALLS.test(word) && !PROJECTILE.test(parties.doer) && !AIRCRAFT.test(parties.doer) && !/\bstrike\b/.test(parties.doer))
        return null;
      if (word === 'raid' && parties.actor !== 'rebels' && parties.target !== 'state' && RAIDED.test(text)) return 'Arrests';
      if (AIRCRAFT.test(parties.doer)) return 'Air/drone strike';
      return instrumentOf(at.means, acled) ?? violence(acled, word, at, parties);
    case 'Chemical weapon':
      return at.accident ? null : acled;
    case 'Government regains territory':
      return territory(word, at, parties);
    case 'Arrests':
      if (at.protesters && parties.target !== 'rebels' && PROTEST.test(text)) return 'Protest with intervention';
      return 'Arrests';
    case 'Protest with intervention':
      if (
        !/^(?:tear|teargas|water|rubber|pepper|baton|lathi)/.test(word) &&
        !at.protesters &&
        !/\b(?:crowds?|gather\w*|rally|people)\b/.test(text)
      )
        return null;
      return dispersalType(text);
    case 'Peaceful protest':
      return protestType(text);
    case 'Disrupted weapons use':
      if (word === 'shoot down' && !/\b(?:drones?|missiles?|rockets?|uavs?)\b/.test(parties.object)) return 'Armed clash';
      return disrupted(word, at, parties) ? acled : null;
    case 'Headquarters or base established':
      return at.bases ? acled : null;
    case 'Agreement':
      if (/^(?:free|release)$/.test(word) && GROUND.test(parties.object)) return territory('liberate', at, parties);
      return agreement(word, text) ? acled : null;
    case 'Change to group/activity':
      return at.state || at.rebels || parties.actor === 'state' || /^(?:coup|defect|form force)$/.test(word) ? acled : null;
    case 'Non-violent transfer of territory':
      return leaves(at, parties) ? acled : null;
    case 'Looting/property destruction':
      if (word === 'destroy' || word === 'destruction' || word === 'smash' || word === 'burn') return destroyed(word, at, parties);
      if (at.protesters && /\b(?:protest\w*|demonstrat\w+|riot\w*)\b/.test(text)) return 'Violent demonstration';
      return /\bmobs?\b/.test(text) ? 'Mob violence' : acled;
    default:
      return acled;
  }
}

/** Violence without a named instrument: armed men on both sides are a clash, the unarmed are attacked. */
function violence(acled: AcledType, word: string, at: Context, { actor, target }: Parties): AcledType {
  const { text } = at;
  if (acled === 'Shelling/artillery/missile attack') return acled;
  if (acled === 'Remote explosive/landmine/IED') return actor === 'state' && word === 'bomb' ? 'Air/drone strike' : acled;
  if (target === 'protesters' || (actor === 'protesters' && acled === 'Armed clash') || (at.protesters && at.state && PROTEST.test(text))) {
    const harm = /^(?:kill|shoot|shoot dead|open fire|wound|killing|gunfire|gun down)$/.test(word);
    if (target === 'protesters' && actor !== 'state' && !at.state) return 'Mob violence';
    if (harm && actor !== 'protesters' && actor !== 'rebels' && target !== 'rebels') return 'Excessive force against protesters';
    if (acled === 'Armed clash' && /\bpolice|security forces|riot\b/.test(text)) return 'Violent demonstration';
  }
  if (actor === 'mob' || /\b(?:mob|vigilantes?|villagers beat|angry (?:residents|crowd|villagers))\b/.test(text)) return 'Mob violence';
  if (acled === 'Armed clash') {
    const crowd = /\b(?:villagers|rival (?:groups|supporters|families|clans)|sticks|iron rods|stones|machetes|bamboo|fans)\b/.test(text);
    if (crowd && !at.state) return 'Mob violence';
    return word === 'ambush' && (target === 'civilians' || (target === 'people' && !at.targets)) ? 'Attack' : acled;
  }
  if (target === 'civilians') return 'Attack';
  if (target === 'rebels' || target === 'state') return 'Armed clash';
  if (word === 'kill' || word === 'wound' || word === 'killing') return at.state && at.rebels ? 'Armed clash' : 'Attack';
  const soft = /\b(?:shot dead|gunned down|civilians?|villagers?|church|mosque|hotel|university|school|communit(?:y|ies))\b/.test(text);
  return at.rebels && at.targets && !soft ? 'Armed clash' : 'Attack';
}

function disrupted(word: string, at: Context, { object }: Parties): boolean {
  const { text } = at;
  if (/^(?:discover|find|uncover|recover|capture|clear|destroy|package)/.test(word))
    return (
      ARMS.test(object) ||
      (at.weapons &&
        /\b(?:cache|stash|weapons?|explosives?|ammunitions?|ieds?|rifles?|bombs?|grenades?|mortars?|rockets?|mines?|rounds)\b/.test(text))
    );
  return ARMS.test(object) || at.weapons || /\b(?:drones?|missiles?|rockets?|plot|attack|packages?|parcels?)\b/.test(text);
}

function agreement(word: string, text: string): boolean {
  if (word === 'surrender') return true;
  if (word === 'release' || word === 'free') return /\b(?:exchange|swap|deal|agreement|truce|ceasefire|in return)\b/.test(text);
  if (/\b(?:trade|tax|contract|climate|merger|prenuptial|wage|licen[cs]\w+|investment)\b/.test(text) && !PEACE.test(text)) return false;
  return /\b(?:ceasefire|cease-fire|truce|peace|deal|agreement|accord|pact|swap|exchange|hostilit|treaty|memorandum|negotiat|talks)/.test(
    text,
  );
}

/** Houses and shops are destroyed by hands; what an army destroys from afar is its weapons' work. */
function destroyed(word: string, at: Context, { actor, object, doer }: Parties): AcledType | null {
  if (at.accident || (word === 'burn' && /\bfire that\b|\bfire broke\b/.test(at.text))) return null;
  if (ARMS.test(object) && at.disarmed) return 'Disrupted weapons use';
  const instrument = AIRCRAFT.test(doer) ? 'Air/drone strike' : instrumentOf(at.means, 'Attack');
  if (instrument) return instrument;
  if (at.protesters && PROTEST.test(at.text)) return 'Violent demonstration';
  if (word === 'burn' || word === 'smash') return 'Looting/property destruction';
  if (/\b(?:tanks?|armou?red|howitzers?|military vehicles?|positions|hideouts?|launchers?|pickups?)\b/.test(object)) return 'Armed clash';
  const property =
    /\b(?:propert(?:y|ies)|houses?|homes?|shops?|buildings?|crops|farms?|churches|church|mosques?|statues?|vehicles|cars|railway)\b/;
  return property.test(object || at.text) && actor !== 'state' ? 'Looting/property destruction' : null;
}

/** Leaving ground or handing it over. */
function leaves(at: Context, { actor }: Parties): boolean {
  return (
    /\b(?:withdr[ae]w\w*|pull(?:ed|ing|s)? (?:out|back)|hand(?:ed|ing|s)? over|retreat\w*|vacat\w+|abandon\w*|evacuat\w+|left|leaving)\b/.test(
      at.text,
    ) &&
    (at.state || at.rebels || actor === 'state' || actor === 'rebels')
  );
}

/** Ground that changes hands: without a fight, or by whom. */
function territory(word: string, at: Context, { actor, object }: Parties): AcledType | null {
  const { text } = at;
  if (ARMS.test(object) && !GROUND.test(object)) return 'Disrupted weapons use';
  if (!at.places) return null;
  if (word === 'overrun' && /\b(?:checkpoints?|posts?|outposts?|positions?)\b/.test(object)) return 'Armed clash';
  if (
    /\bwithout (?:a )?(?:fight|resistance|clash|firing)|\bdeserted\b|\b(?:after|following|as|when) (?:\S+ ){0,8}(?:withdrew|withdrawal|withdrawn|pulled (?:out|back)|retreated|abandoned|vacated)\b/.test(
      text,
    )
  )
    return 'Non-violent transfer of territory';
  if (actor === 'rebels') return 'Non-state actor overtakes territory';
  if (actor === 'state') return 'Government regains territory';
  const from = /\bfrom (?:\S+ ){0,4}?(government|army|regime|rebels?|militants?|insurgents?|isis|isil|is|separatists?|terrorists?)\b/.exec(
    text,
  );
  if (from) return /^(?:government|army|regime)$/.test(from[1]!) ? 'Non-state actor overtakes territory' : 'Government regains territory';
  if (at.state && !at.rebels) return 'Government regains territory';
  if (at.rebels && !at.state) return 'Non-state actor overtakes territory';
  return /^(?:recapture|retake|regain|reclaim|liberate|win back)/.test(word)
    ? 'Government regains territory'
    : 'Non-state actor overtakes territory';
}
