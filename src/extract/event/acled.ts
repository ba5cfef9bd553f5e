import type { Trigger } from '../../lexicon/events.ts';
import type { AcledType } from '../../model/vocabulary.ts';
import type { Context } from './context.ts';

/** Who does the act of a trigger, as far as its grammar tells. */
export interface Actors {
  readonly actor: 'state' | 'rebels' | 'protesters' | 'mob' | 'unknown';
}

/**
 * The ACLED sub-event type of a trigger in its sentence: instruments first, then who acts on whom (ACLED codebook 2023, sub-event
 * definitions). Null where the act is none of ACLED's.
 */
export function acledType(trigger: Trigger, word: string, at: Context, { actor }: Actors): AcledType | null {
  const { acled } = trigger;
  if (acled === null) return null;
  const { text } = at;
  if (
    acled === 'Attack' ||
    acled === 'Armed clash' ||
    acled === 'Remote explosive/landmine/IED' ||
    acled === 'Shelling/artillery/missile attack'
  ) {
    const instrument = instrumentOf(text, acled);
    if (instrument) return instrument;
  }
  switch (acled) {
    case 'Attack':
      if (at.protesters && at.police && /^(?:kill|shoot|open fire|wound|attack|killing|gunfire)$/.test(word))
        return 'Excessive force against protesters';
      if (/\b(?:mob|vigilantes?|villagers beat|angry (?:residents|crowd|villagers))\b/.test(text)) return 'Mob violence';
      if (word === 'kill' || word === 'wound' || word === 'killing') return at.state && at.rebels ? 'Armed clash' : 'Attack';
      return at.targets &&
        (at.rebels || at.state) &&
        !/\b(?:shot dead|gunned down|civilians?|villagers?|church|mosque|hotel|university|school)\b/.test(text)
        ? 'Armed clash'
        : 'Attack';
    case 'Armed clash':
      if (at.protesters && /\b(?:protest|demonstrat|rally|rioters?|march)/.test(text) && /\bpolice|security forces|riot\b/.test(text))
        return 'Violent demonstration';
      if (
        /\b(?:villagers|rival (?:groups|supporters|families|clans)|sticks|iron rods|stones|machetes|bamboo|fans)\b/.test(text) &&
        !at.state
      )
        return 'Mob violence';
      return 'Armed clash';
    case 'Government regains territory':
      return territory(word, at, actor);
    case 'Arrests':
      if (at.protesters && /\b(?:protests?|demonstrat\w+|rally|rallies|march(?:es|ers)?)\b/.test(text)) return 'Protest with intervention';
      return 'Arrests';
    case 'Protest with intervention':
      if (!at.protesters && !/\b(?:crowd|gather|rally|people)/.test(text)) return null;
      if (
        /\b(?:stones?|rioters?|riots?|petrol bombs?|molotov|set fire|clash\w*|burn\w*|hurl\w*|threw|throwing|pelt\w*|violent protests?|barricades?)\b/.test(
          text,
        )
      )
        return 'Violent demonstration';
      return /\b(?:live (?:ammunition|rounds|bullets|fire)|killed|wounded|injur\w+|shot|excessive|violently|brutal\w*|dead)\b/.test(text)
        ? 'Excessive force against protesters'
        : 'Protest with intervention';
    case 'Peaceful protest':
      return protest(text);
    case 'Violent demonstration':
      return 'Violent demonstration';
    case 'Disrupted weapons use':
      if (/^(?:discover|find|uncover|recover)/.test(word))
        return at.weapons &&
          /\b(?:cache|weapons?|explosives?|ammunition|ieds?|rifles?|bombs?|grenades?|mortars?|rockets?|mines?|rounds)\b/.test(text)
          ? 'Disrupted weapons use'
          : null;
      return at.weapons || /\b(?:drones?|missiles?|rockets?|plot|attack)\b/.test(text) ? 'Disrupted weapons use' : null;
    case 'Headquarters or base established':
      return at.bases ? acled : null;
    case 'Agreement':
      return /\b(?:ceasefire|cease-fire|truce|peace|deal|agreement|accord|pact|swap|exchange|hostilit|treaty|memorandum|negotiat|talks)\b/.test(
        text,
      )
        ? acled
        : null;
    case 'Change to group/activity':
      return at.state || at.rebels || word === 'coup' || word === 'defect' ? acled : null;
    case 'Non-violent transfer of territory':
      return /\b(?:withdr[ae]w\w*|pull(?:ed|ing|s)? (?:out|back)|hand(?:ed|ing|s)? over|retreat\w*|vacat\w+|abandon\w*|evacuat\w+)\b/.test(
        text,
      ) &&
        (at.state || at.rebels)
        ? acled
        : null;
    case 'Looting/property destruction':
      if (at.protesters && /\b(?:protest\w*|demonstrat\w+|riot\w*)\b/.test(text)) return 'Violent demonstration';
      if (/\bmobs?\b/.test(text)) return 'Mob violence';
      return acled;
    default:
      return acled;
  }
}

/** The instrument a sentence names, for acts that could be of several types. */
function instrumentOf(text: string, acled: AcledType): AcledType | null {
  if (
    /\b(?:chemical (?:attack|weapon|agent)|sarin|chlorine|nerve (?:agent|gas)|mustard gas|(?:toxic|poison(?:ous)?) gas|gas attack)/.test(
      text,
    )
  )
    return 'Chemical weapon';
  if (
    /\bsuicide (?:bomb\w*|attack\w*|car|vest|blast|truck|belt)|\bblew (?:himself|herself|themselves)|\bexplod(?:ed|ing) (?:himself|herself|themselves)|\bdetonat\w+ (?:his|her|their) (?:explosive|vest|belt|bomb)/.test(
      text,
    )
  )
    return 'Suicide bomb';
  if (
    /\b(?:air ?-?strikes?|air raids?|aerial (?:bomb\w*|attacks?|strikes?)|war ?planes?|fighter jets?|drones?|bombing raids?|barrel bombs?|air attacks?|jets (?:hit|bomb|struck|pound)\w*|helicopter gunships?)\b/.test(
      text,
    ) &&
    !/\b(?:shot down|downed|intercept\w*)\b/.test(text)
  )
    return 'Air/drone strike';
  if (
    /\bgrenades?\b/.test(text) &&
    !/\brocket-propelled grenades?\b/.test(text) &&
    /\b(?:threw|throw\w*|hurl\w*|lobb?\w*|toss\w*|explo\w+|attack\w*|blast|went off|detonat\w*)\b/.test(text)
  )
    return 'Grenade';
  if (
    /\b(?:ieds?|improvised explosive|roadside bombs?|land ?mines?|car bombs?|truck bombs?|bomb (?:blast|attack|explo\w+)|bombs? (?:explod\w+|went off|detonat\w+|hit|ripped)|remote-controlled|planted|explosive[- ](?:device|laden)|booby)/.test(
      text,
    )
  )
    return 'Remote explosive/landmine/IED';
  if (
    acled !== 'Remote explosive/landmine/IED' &&
    /\b(?:shell(?:ed|ing|s)|artillery|mortars?|rockets?|missiles?|howitzers?|bombard\w*)\b/.test(text) &&
    !/\b(?:small arms|clash\w*|firefight|gun ?battle)\b/.test(text)
  )
    return 'Shelling/artillery/missile attack';
  return null;
}

function protest(text: string): AcledType {
  const police = /\b(?:police|security forces|soldiers|troops|riot police|authorities|officers|army|guards?)\b/.test(text);
  const force =
    /\b(?:tear ?gas|water cannons?|rubber bullets?|batons?|pepper|dispers\w+|detain\w*|arrest\w*|suppress\w*|crack(?:ed|down|ing)?(?: down)?|fired|firing|opened fire|shot|chase\w*|beat\w*|broke(?:n)? up)\b/.test(
      text,
    );
  const violent =
    /\b(?:clash\w*|stones?|rioters?|rioted|riots?|petrol bombs?|molotov\w*|set (?:fire|ablaze|alight)|burn(?:ed|t|ing)|torch\w*|hurl\w*|threw|throwing|pelt\w*|vandal\w*|violent (?:protests?|demonstrations?|clashes)|turned violent|barricades?|ransack\w*|smash\w*|storm\w*|projectiles?)\b/.test(
      text,
    );
  const hurt =
    /\b(?:live (?:ammunition|rounds|bullets|fire)|killed|wounded|injur\w+|shot|excessive force|violently|brutal\w*|deadly)\b/.test(text);
  if (violent && !/\bnon-?violent|peaceful\b/.test(text)) return 'Violent demonstration';
  if (police && force) return hurt ? 'Excessive force against protesters' : 'Protest with intervention';
  return 'Peaceful protest';
}

/** Ground that changes hands: by whom decides. */
function territory(word: string, at: Context, actor: Actors['actor']): AcledType | null {
  if (!at.places) return at.weapons && /^(?:seize|capture)$/.test(word) ? 'Disrupted weapons use' : null;
  if (at.weapons && /^(?:seize)$/.test(word) && !/\b(?:town|village|city|control|district|territory|base|area)\b/.test(at.text))
    return 'Disrupted weapons use';
  if (/\bwithout (?:a )?(?:fight|resistance|clash)/.test(at.text)) return 'Non-violent transfer of territory';
  if (actor === 'rebels') return 'Non-state actor overtakes territory';
  if (actor === 'state') return 'Government regains territory';
  if (at.state && !at.rebels) return 'Government regains territory';
  if (at.rebels && !at.state) return 'Non-state actor overtakes territory';
  return /^(?:recapture|retake|regain|reclaim|liberate)$/.test(word)
    ? 'Government regains territory'
    : 'Non-state actor overtakes territory';
}
