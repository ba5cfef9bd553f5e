import type { AcledType } from '../../model/vocabulary.ts';

const CHEMICAL =
  /\b(?:chemical (?:attack|weapon|agent)|sarin|chlorine|nerve (?:agent|gas)|(?:sulfur |sulphur )?mustard(?: gas|\b)|(?:toxic|poison(?:ous)?) gas|gas attack)/;
const SUICIDE =
  /\bsuicide (?:bomb\w*|attack\w*|car|vest|blast|truck|belt)|\bkamikazes\b|\bblew (?:himself|herself|themselves)|\bexplod(?:ed|ing) (?:himself|herself|themselves)|\bexplosive (?:vests?|belts?)|\bdetonat\w+ (?:his|her|their) (?:explosives?|vests?|belts?|bombs?)|\bdetonat\w+ (?:\S+ ){0,3}(?:vests?|belts?)|\bdetonat\w+ (?:\S+ ){0,4}killing (?:himself|herself|themselves)/;
const AIR =
  /\b(?:air ?-?strikes?|air raids?|aerial (?:bomb\w*|attacks?|strikes?)|war ?planes?|fighter (?:jets?|planes?|bombers?)|drones?|bombing raids?|barrel bombs?|air attacks?|(?:jets?|aircraft|planes?|helicopters?) (?:hit|bomb|struck|pound|fir|attack|destroy|dropp|launch|target)\w*|(?:bomb|hit|struck|attack|fir|launch|dropp)\w* (?:\S+ ){0,5}(?:from|by) (?:a |an |the |two |three |military |government |army )*(?:jets?|aircraft|planes?|helicopters?|air force)|helicopter gunships?|air force (?:hit|bomb|struck|pound|destroy|target|attack|smash)\w*)\b/;
const STOPPED = /\b(?:shot down|shoot down|downed|intercept\w*)\b/;
const GRENADE_ACT = /\b(?:threw|throw\w*|hurl\w*|lobb?\w*|toss\w*|explo\w+|attack\w*|blast|went off|detonat\w*)\b/;
const REMOTE =
  /\b(?:ieds?|improvised explosive|roadside bombs?|land ?mines?|car bombs?|truck bombs?|bomb (?:blast|attack|explo\w+)|(?:land)?mines? (?:explod|detonat|went off|blew|blast)\w*|(?:hit|struck|over) a (?:land)?mine|bombs? (?:explod\w+|went off|detonat\w+|hit|ripped)|remote-controlled|planted|explosive[- ](?:device|laden)|booby)/;
const HEAVY =
  /\b(?:shell(?:ed|ing|s)|artillery|mortars?|rockets?|missiles?|howitzers?|bombard\w*|rocket-propelled|rpgs?|tank (?:fire|attack|shells?)|tanks (?:attack|fir|shell)\w+)\b/;
const CLOSE = /\b(?:small arms|clash\w*|firefight|gun ?battle)\b/;

/** The instrument a sentence names, for acts that could be of several types; the order is that of ACLED's hierarchy. */
export function instrumentOf(text: string, acled: AcledType): AcledType | null {
  if (CHEMICAL.test(text)) return 'Chemical weapon';
  if (SUICIDE.test(text)) return 'Suicide bomb';
  if (AIR.test(text) && !STOPPED.test(text)) return 'Air/drone strike';
  if (/\bgrenades?\b/.test(text) && !/\brocket-propelled grenades?\b/.test(text) && GRENADE_ACT.test(text)) return 'Grenade';
  if (REMOTE.test(text)) return 'Remote explosive/landmine/IED';
  if (acled !== 'Remote explosive/landmine/IED' && HEAVY.test(text) && !CLOSE.test(text)) return 'Shelling/artillery/missile attack';
  return null;
}
