/** Titles and ranks, lower case, without their full stop. A name follows: a sentence never ends here. */
export const titleAbbreviations = [
  'adm', 'amb', 'archbp', 'asst', 'atty', 'brig', 'capt', 'cdr', 'cmdr', 'cmdt', 'cmsgt', 'col', 'cols', 'cpl', 'cpt', 'det', 'dr', 'drs', 'eng',
  'ens', 'fr', 'gen', 'gens', 'gov', 'govs', 'hon', 'insp', 'lt', 'lts', 'maj', 'messrs', 'mr', 'mrs', 'ms', 'mx', 'ofc', 'pfc', 'pres', 'prof',
  'profs', 'pte', 'pvt', 'rep', 'reps', 'rev', 'sen', 'sens', 'sgt', 'sgts', 'spc', 'ssgt', 'st', 'ste', 'supt', 'tsgt',
] as const;

/** A number or a name follows: "Aug. 24", "vs. Spain". "No." counts only before a digit. */
export const joiningAbbreviations = [
  'approx', 'apr', 'art', 'aug', 'ave', 'blvd', 'cf', 'dec', 'est', 'feb', 'fig', 'fri', 'ft', 'jan', 'jul', 'jun', 'mt', 'no', 'nos', 'nov',
  'oct', 'sat', 'sec', 'sep', 'sept', 'sun', 'thu', 'thur', 'thurs', 'tue', 'tues', 'vol', 'vs', 'wed',
] as const;

/** May end a sentence: what follows decides ("Acme Inc. shares" / "at Acme Inc. The"). */
export const closingAbbreviations = ['bros', 'co', 'corp', 'dept', 'inc', 'jr', 'ltd', 'sr'] as const;

/** US states and Canadian provinces as the AP stylebook shortens them: abbreviations after a city and a comma ("Miami, Fla."). */
export const stateAbbreviations = [
  'ala', 'ariz', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'mass', 'md', 'mich', 'minn', 'miss', 'mo',
  'mont', 'neb', 'nev', 'okla', 'ont', 'ore', 'pa', 'que', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
] as const;
