// Common nouns that say of the name beside them that it is a body, not a person or a place.

/** Before the name: "broadcaster Suspilne", "the aid group Hope in Need". */
export const bodiesBefore: readonly string[] =
  'broadcaster newspaper daily weekly magazine tabloid agency outlet website channel charity ngo watchdog group firm company organisation organization movement party faction militia think-tank contractor manufacturer airline conglomerate nonprofit gang cartel'.split(
    ' ',
  );

/** Behind the name: "Le Matin newspaper", "the Vremya news agency". */
export const bodiesBehind: readonly string[] = [
  'newspaper',
  'daily',
  'magazine',
  'tabloid',
  'broadcaster',
  'news agency',
  'news outlet',
  'news website',
  'news site',
  'news channel',
  'news network',
  'television',
  'tv',
  'radio',
  'militia',
  'charity',
  'rights group',
  'aid group',
  'think tank',
  'militant group',
  'rebel group',
  'armed group',
  'terrorist group',
];

/** Words that make a body a fighting one: "the rebel group Haraka Nuur", "Tarvan rebels". */
export const fightingBodies: readonly string[] =
  'rebel militant armed jihadist jihadi insurgent islamist separatist terror terrorist extremist guerrilla paramilitary militia gang cartel'.split(
    ' ',
  );

/** Acronyms that name no body: times, measures, conditions, things. */
export const lifelessAcronyms: readonly string[] =
  'gmt utc est edt cet eet pst gdp gnp aids hiv covid-19 covid dna cctv tnt ptsd id suv vip pow pows idp idps gps tv pm am wifi ak pr faq asap sos wmd wmds ngo ngos'.split(
    ' ',
  );
