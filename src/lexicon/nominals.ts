import type { MentionType } from '../model/vocabulary.ts';
import { table } from './table.ts';

// Common nouns that tell a thing of one of the mention types without naming it. A plural of people is a force or a group, a singular one person.

const lists: Readonly<Record<string, string>> = {
  person:
    'activist adviser ambassador analyst attacker bomber boy brother captain chairman child cleric colonel commander cousin daughter detainee diplomat director doctor driver envoy expert farmer father fighter general girl governor gunman husband imam journalist judge king lawmaker lawyer leader man mayor militant minister mother officer official physician pilot policeman premier president priest prisoner prosecutor reporter resident sergeant sheikh sister sniper soldier son spokesman spokesperson spokeswoman student survivor suspect teacher uncle victim wife witness woman worker',
  organisation:
    'administration agency alliance allies assembly authorities bank cabinet coalition commission committee community company congress consortium council court delegation department embassy government group junta media ministry network newspaper officials opposition organisation organization parliament party police regime senate union university watchdog',
  'military-unit':
    'airforce army battalion brigade commandos conscripts corps division fleet forces garrison gendarmes infantry marines military navy paratroopers patrol peacekeepers platoon regiment reservists soldiers squadron troops unit units',
  'armed-group':
    'assailants attackers bandits cartel extremists faction factions fighters gang gangs guerrillas gunmen insurgency insurgents jihadis jihadists mercenaries militants militia militiamen militias paramilitaries rebels separatists terrorists',
  place:
    'area areas border camp camps capital cities city coast countries country countryside county crossing desert district districts enclave frontier frontline hamlet highway hill hills island junction location locations mountain mountains neighborhood neighbourhood outskirts port position positions province provinces region regions river road site sites square street suburb suburbs territory town towns valley village villages zone',
  facility:
    'airbase airport apartment apartments barracks base bases bridge bridges building buildings bunker bunkers cemetery checkpoint checkpoints church clinic compound courthouse dam depot facilities facility factory hangar headquarters home homes hospital hospitals hotel house houses market marketplace mosque museum outpost palace pipeline plant power-plant prison refinery restaurant runway safehouse school schools shelter shop stadium station terminal tunnel tunnels warehouse warehouses',
};

/** Noun as it stands in the text, lower case → what it tells. */
export const nominalHeads: Readonly<Record<string, MentionType>> = table(
  Object.fromEntries(Object.entries(lists).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as MentionType]))),
);

/** Adjectives before such a noun that are no part of the mention: "other militants", "the same village". */
export const looseModifiers: readonly string[] =
  'another other others same such own first second third last next more most several many few some any certain various different numerous whole entire only main very respective whole following previous new'.split(
    ' ',
  );
