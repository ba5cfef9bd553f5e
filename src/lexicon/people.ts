/** Nouns for people who fight or serve under arms, singular. */
export const combatants: readonly string[] = [
  'airman', 'assailant', 'attacker', 'bandit', 'bomber', 'captain', 'cadet', 'colonel', 'combatant', 'commander', 'commando', 'conscript', 'corporal', 'cop', 'crewman', 'defender', 'deserter', 'element', 'extremist', 'fighter', 'gangster', 'general', 'gendarme', 'guard', 'guardsman', 'guerrilla', 'gunman',
  'gunner', 'infantryman', 'infiltrator', 'insurgent', 'invader', 'jihadi', 'jihadist', 'lieutenant', 'legionnaire', 'major', 'marine', 'member', 'mercenary', 'militant', 'militiaman', 'militia', 'mujahid', 'officer', 'operative', 'paramilitary', 'paratrooper', 'partisan', 'peacekeeper', 'perpetrator', 'personnel', 'pilot', 'policeman', 'policewoman', 'police',
  'ranger', 'rebel', 'recruit', 'reservist', 'sailor', 'seaman', 'sergeant', 'serviceman', 'servicemember', 'servicewoman', 'settler-gunman', 'shooter', 'sniper', 'soldier', 'separatist', 'terrorist', 'troop', 'trooper', 'warlord', 'warrior', 'gunner', 'separatist', 'islamist', 'dissident', 'facilitator', 'ringleader', 'suspect',
].filter((word) => !['member', 'suspect', 'settler-gunman', 'dissident'].includes(word));

/** Nouns for people who take no part in fighting, singular: those the texts call so, women and children among them. */
export const civilians: readonly string[] = [
  'activist', 'baby', 'boy', 'bystander', 'child', 'civilian', 'clergyman', 'cleric', 'commuter', 'couple', 'daughter', 'deputy', 'detainee', 'diplomat', 'doctor', 'driver', 'employee', 'evacuee', 'family', 'farmer', 'father', 'firefighter', 'fisherman', 'girl', 'governor', 'grandmother', 'herder', 'herdsman', 'hostage', 'husband', 'imam', 'infant', 'inmate', 'journalist', 'judge', 'kid',
  'labourer', 'laborer', 'lawmaker', 'lawyer', 'mayor', 'medic', 'merchant', 'miner', 'minister', 'monk', 'mother', 'neighbor', 'neighbour', 'newborn', 'nun', 'nurse', 'nurse', 'paramedic', 'passenger', 'pastor', 'patient', 'pedestrian', 'photographer', 'pilgrim', 'priest', 'professor', 'protester', 'protestor', 'demonstrator', 'pupil', 'refugee', 'reporter', 'rescuer', 'resident', 'schoolchild', 'schoolgirl',
  'shepherd', 'shopper', 'sister', 'son', 'staff', 'student', 'teacher', 'tourist', 'trader', 'traveler', 'traveller', 'villager', 'volunteer', 'wife', 'woman', 'worker', 'worshiper', 'worshipper', 'writer', 'youth', 'teenager', 'toddler', 'migrant', 'settler', 'fan', 'guest', 'customer', 'scholar', 'engineer', 'technician', 'seafarer', 'rioter',
];

/** Nouns for people of whom the word says neither. */
export const persons: readonly string[] = [
  'adult', 'associate', 'body', 'brother', 'captive', 'casualty', 'citizen', 'corpse', 'crew', 'dead', 'death', 'expatriate', 'fatality', 'foreigner', 'friend', 'guy', 'human', 'individual', 'injury', 'leader', 'life', 'local', 'male', 'female', 'man', 'martyr', 'member', 'militiaperson', 'missing', 'national', 'native', 'official', 'operator', 'other', 'people', 'person', 'population',
  'politician', 'president', 'prisoner', 'relative', 'remains', 'returnee', 'security', 'senior', 'soul', 'spokesman', 'supporter', 'suspect', 'survivor', 'victim', 'wounded', 'occupant', 'participant', 'delegate', 'scientist', 'chief', 'head', 'aide', 'adviser', 'advisor', 'agent', 'ally', 'dissident', 'follower', 'insider', 'sympathiser', 'sympathizer', 'criminal', 'smuggler', 'trafficker', 'robber', 'thief', 'pirate', 'outlaw',
];

export const irregularPlurals: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', people: 'people', policemen: 'policeman', policewomen: 'policewoman', gunmen: 'gunman', servicemen: 'serviceman', servicewomen: 'servicewoman', militiamen: 'militiaman', fishermen: 'fisherman', herdsmen: 'herdsman', wives: 'wife', lives: 'life', bodies: 'body', families: 'family', babies: 'baby',
  crewmen: 'crewman', guardsmen: 'guardsman', infantrymen: 'infantryman', seamen: 'seaman', airmen: 'airman', mujahideen: 'mujahid', mujahedeen: 'mujahid', personnel: 'personnel', remains: 'remains', police: 'police', troops: 'troop', casualties: 'casualty', fatalities: 'fatality', injuries: 'injury', schoolchildren: 'schoolchild', clergymen: 'clergyman', nationals: 'national', countrymen: 'countryman', spokesmen: 'spokesman', businessmen: 'businessman', cameramen: 'cameraman', congressmen: 'congressman', feet: 'foot', vertebrae: 'vertebra', aircraft: 'aircraft', mercenaries: 'mercenary', paramilitaries: 'paramilitary', houses: 'house', buses: 'bus', thieves: 'thief', knives: 'knife', crises: 'crisis',
};
