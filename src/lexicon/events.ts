import type { AcledType, EventType } from '../model/vocabulary.ts';

/** What a trigger word says happened. `acled` null: PLOVER only (diplomacy, accusations). */
export interface Trigger {
  readonly type: EventType;
  readonly mode: string | null;
  readonly acled: AcledType | null;
}

const t = (type: EventType, mode: string | null, acled: AcledType | null): Trigger => ({ type, mode, acled });

const air = t('assault', 'aerial', 'Air/drone strike');
const drone = t('assault', 'drone', 'Air/drone strike');
const shelling = t('assault', 'heavy-weapons', 'Shelling/artillery/missile attack');
const suicide = t('assault', 'suicide-attack', 'Suicide bomb');
const bomb = t('assault', 'explosives', 'Remote explosive/landmine/IED');
const grenade = t('assault', 'explosives', 'Grenade');
const chemical = t('assault', 'unconventional', 'Chemical weapon');
const clash = t('assault', null, 'Armed clash');
const attack = t('assault', null, 'Attack');
const gunfire = t('assault', 'firearms', 'Attack');
const beat = t('assault', 'beat', 'Attack');
const murder = t('assault', 'targeted', 'Attack');
const torture = t('assault', 'torture', 'Attack');
const abduct = t('assault', 'abduct', 'Abduction/forced disappearance');
const sexual = t('assault', 'sexual', 'Sexual violence');
const mob = t('assault', 'primitive', 'Mob violence');
const loot = t('assault', 'destroy', 'Looting/property destruction');
const riot = t('protest', 'riot', 'Violent demonstration');
const demo = t('protest', 'demo', 'Peaceful protest');
const strike = t('protest', 'strike', 'Peaceful protest');
const hunger = t('protest', 'hunger', 'Peaceful protest');
const crowd = t('assault', 'crowd-control', 'Protest with intervention');
const arrest = t('coerce', 'arrest', 'Arrests');
const seizeArms = t('coerce', 'seize', 'Disrupted weapons use');
const intercept = t('assault', 'destroy', 'Disrupted weapons use');
const operation = t('mobilize', 'troops', null);
const base = t('mobilize', 'troops', 'Headquarters or base established');
const change = t('mobilize', 'troops', 'Change to group/activity');
const truce = t('agree', null, 'Agreement');
const ceasefire = t('retreat', 'ceasefire', 'Agreement');
const transfer = t('retreat', 'withdraw', 'Non-violent transfer of territory');
const gain = t('assault', null, 'Government regains territory');
const release = t('retreat', 'release', null);
const withdraw = t('retreat', 'withdraw', 'Non-violent transfer of territory');
const flee = t('sanction', 'expel', 'Other');

/** Verbs by lemma; a second word, where one stands, must follow within the clause ("open fire", "set up … base"). Codes: PLOVER manual and ACLED codebook. */
export const eventVerbs: Readonly<Record<string, Trigger>> = {
  'abduct': abduct, 'accuse': t('accuse', 'allege', null), 'agree': truce, 'ambush': clash, 'apprehend': arrest, 'arrest': arrest, 'assassinate': murder, 'assault': beat, 'attack': attack, 'beat': beat, 'behead': murder, 'blame': t('accuse', 'allege', null), 'blow up': bomb, 'bomb': bomb, 'bombard': shelling, 'burn': loot, 'burn down': loot, 'butcher': murder, 'capture': gain, 'carry out strike': air, 'clash': clash, 'condemn': t('accuse', 'disapprove', null), 'confiscate': seizeArms, 'deface': loot, 'defect': change, 'defuse': seizeArms, 'demolish': loot, 'demonstrate': demo, 'deploy': change, 'deport': t('coerce', 'deport', null), 'desecrate': loot, 'detain': arrest, 'detonate': bomb, 'disappear': abduct, 'disarm': seizeArms, 'dispatch': change, 'disperse': crowd, 'evict': t('coerce', 'restrict', null), 'execute': murder, 'exchange fire': clash, 'expel': t('sanction', 'expel', null), 'explode': bomb, 'fight': clash, 'fire rocket': shelling, 'fire missile': shelling, 'fire mortar': shelling, 'flee': flee, 'gas': chemical, 'gun down': murder, 'gang-rape': sexual, 'hand over': transfer, 'hold hostage': abduct, 'hurl grenade': grenade, 'throw grenade': grenade, 'lob grenade': grenade, 'toss grenade': grenade, 'impose': t('coerce', 'restrict', null), 'intercept': intercept, 'kidnap': abduct, 'kill': attack, 'loot': loot, 'lynch': mob, 'march': demo, 'massacre': attack, 'merge': change, 'molest': sexual, 'murder': murder, 'occupy': gain, 'open fire': gunfire, 'overrun': gain, 'pelt': riot, 'pillage': loot, 'plunder': loot, 'pledge allegiance': change, 'protest': demo, 'pull out': withdraw, 'raid': arrest, 'rally': demo, 'ransack': loot, 'rape': sexual, 'raze': loot, 'recapture': gain, 'reclaim': gain, 'regain': gain, 'retake': gain, 'retreat': withdraw, 'riot': riot, 'round up': arrest, 'sanction': t('sanction', 'discontinue', null), 'seize': gain, 'set ablaze': loot, 'set fire': loot, 'set up base': base, 'conduct operation': operation, 'carry out operation': operation, 'launch operation': operation, 'launch offensive': clash, 'discover cache': seizeArms, 'find cache': seizeArms, 'uncover cache': seizeArms, 'recover': seizeArms, 'discover': seizeArms, 'uncover': seizeArms, 'establish base': base, 'sexually assault': sexual, 'sexually abuse': sexual, 'shell': shelling, 'shoot': gunfire, 'shoot dead': gunfire, 'shoot down': intercept, 'sign': truce, 'slaughter': murder, 'smash': loot, 'stab': beat, 'stage protest': demo, 'stone': mob, 'storm': attack, 'strike': shelling, 'surrender': t('retreat', 'disarm', 'Other'), 'take control': gain, 'take hostage': abduct, 'take over': gain, 'threaten': t('threaten', 'violence', null), 'torch': loot, 'torture': torture, 'vandalise': loot, 'vandalize': loot, 'wound': attack, 'withdraw': withdraw, 'release': release, 'free': release, 'mobilise': change, 'mobilize': change, 'evacuate': t('aid', null, 'Other'), 'downed': intercept, 'liberate': gain, 'suppress': crowd, 'crush': crowd, 'rob': loot, 'meet': t('consult', 'visit', null), 'visit': t('consult', 'visit', null), 'warn': t('threaten', 'violence', null), 'vow': t('threaten', 'violence', null), 'urge': t('request', 'change', null), 'reject': t('reject', 'change', null), 'donate': t('aid', null, null), 'supply': t('aid', null, null),
};

/** Nouns, singular, in up to three words; longer ones win. */
export const eventNouns: Readonly<Record<string, Trigger>> = {
  'abduction': abduct, 'acid attack': beat, 'aerial attack': air, 'aerial bombardment': air, 'aerial bombing': air, 'air attack': air, 'air bombardment': air, 'air raid': air, 'air strike': air, 'airstrike': air, 'air-strike': air, 'agreement': truce, 'ambush': clash, 'armed clash': clash, 'armed confrontation': clash, 'arrest': arrest, 'arson': loot, 'arson attack': loot, 'artillery attack': shelling, 'artillery fire': shelling, 'artillery shelling': shelling, 'assassination': murder, 'assault rifle attack': attack, 'attack': attack, 'barrel bomb': air, 'battle': clash, 'beating': beat, 'beheading': murder, 'blast': bomb, 'bloodshed': attack, 'bomb attack': bomb, 'bomb blast': bomb, 'bomb explosion': bomb, 'bombardment': shelling, 'bombing': bomb, 'bombing raid': air, 'car bomb': bomb, 'car bombing': bomb, 'ceasefire': ceasefire, 'cease-fire': ceasefire, 'chemical attack': chemical, 'chemical weapon': chemical, 'chemical weapon attack': chemical, 'chlorine': chemical, 'chlorine attack': chemical, 'chlorine gas': chemical, 'clash': clash, 'cluster bomb': air, 'combat': clash, 'coup': change, 'crackdown': crowd, 'cross-border fire': clash, 'defection': change, 'demonstration': demo, 'deployment': change, 'detention': arrest, 'drone attack': drone, 'drone strike': drone, 'enforced disappearance': abduct, 'exchange of fire': clash, 'execution': murder, 'explosion': bomb, 'explosive device': bomb, 'fighting': clash, 'firefight': clash, 'forced disappearance': abduct, 'gang rape': sexual, 'gas attack': chemical, 'grenade': grenade, 'grenade attack': grenade, 'grenade blast': grenade, 'grenade explosion': grenade, 'gun attack': attack, 'gun battle': clash, 'gunbattle': clash, 'gunfight': clash, 'gunfire': gunfire, 'hand grenade': grenade, 'hostage-taking': abduct, 'hunger strike': hunger, 'ied': bomb, 'ied attack': bomb, 'improvised explosive device': bomb, 'incursion': clash, 'kidnapping': abduct, 'killing': attack, 'knife attack': beat, 'land mine': bomb, 'landmine': bomb, 'looting': loot, 'looter': loot, 'lynching': mob, 'march': demo, 'massacre': attack, 'mine explosion': bomb, 'missile attack': shelling, 'missile strike': shelling, 'mob': mob, 'mob attack': mob, 'mob violence': mob, 'mortar': shelling, 'mortar attack': shelling, 'mortar bomb': shelling, 'mortar fire': shelling, 'mortar round': shelling, 'mortar shell': shelling, 'murder': murder, 'mustard gas': chemical, 'nerve agent': chemical, 'nerve gas': chemical, 'offensive': clash, 'parcel bomb': bomb, 'peace agreement': truce, 'peace deal': truce, 'peaceful protest': demo, 'prisoner exchange': truce, 'prisoner swap': truce, 'protest': demo, 'protest march': demo, 'protester': demo, 'raid': attack, 'rally': demo, 'rape': sexual, 'riot': riot, 'rioter': riot, 'roadside bomb': bomb, 'roadside bombing': bomb, 'rocket attack': shelling, 'rocket fire': shelling, 'sarin': chemical, 'sarin gas': chemical, 'sexual assault': sexual, 'sexual violence': sexual, 'sexual abuse': sexual, 'sexual harassment': sexual, 'shelling': shelling, 'shooting': gunfire, 'shootout': clash, 'shoot-out': clash, 'sit-in': demo, 'skirmish': clash, 'stabbing': beat, 'stone-pelting': riot, 'suicide attack': suicide, 'suicide bomb': suicide, 'suicide bomb attack': suicide, 'suicide bomber': suicide, 'suicide bombing': suicide, 'suicide car bomb': suicide, 'suicide blast': suicide, 'suicide explosion': suicide, 'suicide vest': suicide, 'suicide attacker': suicide, 'torture': torture, 'toxic gas': chemical, 'poison gas': chemical, 'poisonous gas': chemical, 'truck bomb': bomb, 'truce': ceasefire, 'vandalism': loot, 'vbied': suicide, 'vigil': demo, 'violent protest': riot, 'warplane': air, 'withdrawal': withdraw, 'walkout': strike, 'general strike': strike, 'xenophobic attack': mob, 'xenophobic violence': mob, 'religious violence': mob, 'sectarian violence': mob, 'communal violence': mob, 'communal clash': mob, 'communal riot': mob, 'vigilante': mob, 'tear gas': crowd, 'teargas': crowd, 'water cannon': crowd, 'rubber bullet': crowd, 'pepper spray': crowd, 'baton charge': crowd, 'lathi charge': crowd, 'lathicharge': crowd, 'war crime': t('accuse', 'allege', null), 'sanction': t('sanction', 'discontinue', null), 'threat': t('threaten', 'violence', null), 'aid': t('aid', null, null),
};

/** How much a type tells: specific instruments and acts over "attack" and "clash"; used to choose the main event. */
export const eventWeight: Readonly<Record<AcledType, number>> = {
  'Chemical weapon': 9, 'Suicide bomb': 8, Grenade: 7.5, 'Sexual violence': 8, 'Abduction/forced disappearance': 7, 'Excessive force against protesters': 7, 'Protest with intervention': 6.5, 'Violent demonstration': 6.2, 'Mob violence': 6, 'Disrupted weapons use': 6, 'Headquarters or base established': 8, 'Government regains territory': 7, 'Non-state actor overtakes territory': 7, 'Non-violent transfer of territory': 6, 'Air/drone strike': 6, 'Remote explosive/landmine/IED': 5.5, 'Shelling/artillery/missile attack': 5.5, 'Looting/property destruction': 5.5, Arrests: 5, Agreement: 5, 'Peaceful protest': 4.5, 'Armed clash': 4, 'Change to group/activity': 4, Attack: 3, Other: 1,
};

/** Words of a sentence that name who acts, for types that depend on it. */
export const actorWords = {
  protesters: ['activist', 'crowd', 'demonstrator', 'marcher', 'protester', 'protestor', 'rioter', 'striker', 'supporter', 'opposition', 'rally', 'protest', 'demonstration', 'march', 'student'],
  police: ['authority', 'guard', 'gendarme', 'officer', 'police', 'policeman', 'security', 'troop', 'soldier', 'force', 'army'],
  state: ['army', 'force', 'government', 'junta', 'military', 'police', 'regime', 'soldier', 'troop', 'trooper', 'coalition', 'paramilitary', 'serviceman', 'marine', 'commando', 'unit', 'command'],
  rebels: ['cartel', 'fighter', 'gang', 'guerrilla', 'gunman', 'insurgent', 'jihadist', 'militant', 'militia', 'mujahideen', 'rebel', 'separatist', 'terrorist', 'extremist', 'bandit', 'tribesman', 'mercenary', 'opposition'],
  civilians: ['bus', 'church', 'civilian', 'farmer', 'home', 'hospital', 'hotel', 'house', 'journalist', 'market', 'mosque', 'passenger', 'people', 'person', 'resident', 'restaurant', 'school', 'student', 'teacher', 'university', 'village', 'villager', 'woman', 'child', 'worker', 'community', 'bar', 'clinic', 'driver', 'vehicle'],
  targets: ['amisom', 'army', 'barracks', 'base', 'border post', 'camp', 'checkpoint', 'convoy', 'force', 'guard', 'headquarters', 'military', 'outpost', 'patrol', 'police', 'policeman', 'position', 'post', 'security', 'serviceman', 'soldier', 'station', 'troop', 'trooper', 'peacekeeper'],
} as const;

export const weaponWords: readonly string[] = ['ammunition', 'arm', 'bomb', 'cache', 'cartridge', 'detonator', 'explosive', 'firearm', 'grenade', 'gun', 'ied', 'magazine', 'mine', 'munition', 'pistol', 'revolver', 'rifle', 'rocket', 'rpg', 'shell', 'weapon', 'weaponry', 'device', 'drone', 'missile'];
export const baseWords: readonly string[] = ['base', 'camp', 'checkpoint', 'headquarters', 'outpost', 'post', 'observation post', 'point', 'barracks', 'airbase', 'center', 'training camp'];
export const placeWords: readonly string[] = ['area', 'base', 'camp', 'capital', 'checkpoint', 'city', 'district', 'ground', 'hill', 'mountain', 'neighborhood', 'neighbourhood', 'point', 'position', 'post', 'province', 'region', 'settlement', 'side', 'stronghold', 'territory', 'town', 'village', 'control'];
