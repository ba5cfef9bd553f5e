/** Nouns for people who fight or serve under arms, singular. */
export const combatants: readonly string[] = [
  'airman', 'assailant', 'attacker', 'bandit', 'bomber', 'cadet', 'captain', 'colonel', 'combatant', 'commander', 'commando', 'conscript',
  'cop', 'corporal', 'crewman', 'defender', 'deserter', 'element', 'extremist', 'facilitator', 'fighter', 'gangster', 'gendarme', 'general',
  'guard', 'guardsman', 'guerrilla', 'gunman', 'gunner', 'infantryman', 'infiltrator', 'insurgent', 'invader', 'islamist', 'jihadi',
  'jihadist', 'legionnaire', 'lieutenant', 'major', 'marine', 'mercenary', 'militant', 'militia', 'militiaman', 'mujahid', 'officer',
  'operative', 'paramilitary', 'paratrooper', 'partisan', 'peacekeeper', 'perpetrator', 'personnel', 'pilot', 'police', 'policeman',
  'policewoman', 'ranger', 'rebel', 'recruit', 'reservist', 'ringleader', 'sailor', 'seaman', 'separatist', 'sergeant', 'serviceman',
  'servicemember', 'servicewoman', 'shooter', 'sniper', 'soldier', 'terrorist', 'troop', 'trooper', 'warlord', 'warrior',
];

/** Nouns for people who take no part in fighting, singular: those the texts call so, women and children among them. */
export const civilians: readonly string[] = [
  'activist', 'baby', 'boy', 'bystander', 'child', 'civilian', 'clergyman', 'cleric', 'commuter', 'couple', 'customer', 'daughter',
  'demonstrator', 'deputy', 'detainee', 'diplomat', 'doctor', 'driver', 'employee', 'engineer', 'evacuee', 'family', 'fan', 'farmer',
  'father', 'firefighter', 'fisherman', 'girl', 'governor', 'grandmother', 'guest', 'herder', 'herdsman', 'hostage', 'husband', 'imam',
  'infant', 'inmate', 'journalist', 'judge', 'kid', 'laborer', 'labourer', 'lawmaker', 'lawyer', 'mayor', 'medic', 'merchant', 'migrant',
  'miner', 'minister', 'monk', 'mother', 'neighbor', 'neighbour', 'newborn', 'nun', 'nurse', 'paramedic', 'passenger', 'pastor', 'patient',
  'pedestrian', 'photographer', 'pilgrim', 'priest', 'professor', 'protester', 'protestor', 'pupil', 'refugee', 'reporter', 'rescuer',
  'resident', 'rioter', 'scholar', 'schoolchild', 'schoolgirl', 'seafarer', 'settler', 'shepherd', 'shopper', 'sister', 'son', 'staff',
  'student', 'teacher', 'technician', 'teenager', 'toddler', 'tourist', 'trader', 'traveler', 'traveller', 'villager', 'volunteer', 'wife',
  'woman', 'worker', 'worshiper', 'worshipper', 'writer', 'youth',
];

/** Nouns for people of whom the word says neither. */
export const persons: readonly string[] = [
  'adult', 'adviser', 'advisor', 'agent', 'aide', 'ally', 'ambassador', 'associate', 'body', 'brother', 'captive', 'casualty', 'chief',
  'citizen', 'corpse', 'crew', 'criminal', 'dead', 'death', 'delegate', 'dissident', 'emissary', 'envoy', 'expatriate', 'fatality',
  'female', 'follower', 'foreigner', 'friend', 'guy', 'head', 'human', 'individual', 'injury', 'insider', 'leader', 'life', 'local', 'male',
  'man', 'martyr', 'mediator', 'member', 'missing', 'national', 'native', 'negotiator', 'occupant', 'official', 'operator', 'other',
  'outlaw', 'participant', 'people', 'person', 'pirate', 'politician', 'population', 'president', 'prisoner', 'relative', 'remains',
  'returnee', 'robber', 'scientist', 'security', 'senior', 'smuggler', 'soul', 'spokesman', 'spokesperson', 'spokeswoman', 'supporter',
  'survivor', 'suspect', 'sympathiser', 'sympathizer', 'thief', 'trafficker', 'victim', 'wounded',
];

export const irregularPlurals: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'people', policemen: 'policeman', policewomen: 'policewoman', gunmen: 'gunman', servicemen: 'serviceman', servicewomen: 'servicewoman', militiamen: 'militiaman', fishermen: 'fisherman', herdsmen: 'herdsman', wives: 'wife', lives: 'life', bodies: 'body', families: 'family', babies: 'baby',
  crewmen: 'crewman', guardsmen: 'guardsman', infantrymen: 'infantryman', seamen: 'seaman', airmen: 'airman', mujahideen: 'mujahid', mujahedeen: 'mujahid', personnel: 'personnel', remains: 'remains', police: 'police', troops: 'troop', casualties: 'casualty', fatalities: 'fatality', injuries: 'injury', schoolchildren: 'schoolchild', clergymen: 'clergyman', nationals: 'national', countrymen: 'countryman', spokesmen: 'spokesman', businessmen: 'businessman', cameramen: 'cameraman', congressmen: 'congressman', feet: 'foot', vertebrae: 'vertebra', aircraft: 'aircraft', mercenaries: 'mercenary', paramilitaries: 'paramilitary', houses: 'house', buses: 'bus', thieves: 'thief', knives: 'knife', crises: 'crisis',
};

/** Nouns without a plural ending that stand for several: "a group" and "the police" count nobody. */
export const manyInOne: readonly string[] = [
  'amount', 'army', 'battalion', 'branch', 'brigade', 'cache', 'cell', 'children', 'civilians', 'column', 'contingent', 'convoy', 'crew',
  'crowd', 'division', 'faction', 'family', 'force', 'forces', 'gang', 'garrison', 'group', 'gunmen', 'haul', 'lot', 'majority', 'men',
  'militia', 'movement', 'number', 'people', 'personnel', 'police', 'policemen', 'policewomen', 'population', 'quantity', 'range',
  'regiment', 'remains', 'series', 'squad', 'staff', 'stockpile', 'store', 'team', 'troops', 'unit', 'variety', 'wave', 'wing', 'women',
];
