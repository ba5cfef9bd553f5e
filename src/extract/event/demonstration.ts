import type { AcledType } from '../../model/vocabulary.ts';

const POLICE = /\b(?:police|security forces|soldiers|troops|authorities|officers|army|guards?)\b/;
const FORCE =
  /\b(?:tear ?gas|water cannons?|rubber bullets?|batons?|pepper|dispers\w+|detain\w*|arrest\w*|suppress\w*|crack(?:ed|down|ing)?(?: down)?|fired|firing|opened fire|shot|chas(?:e|es|ed|ing)|beat\w*|broke(?:n)? up)\b/;
const VIOLENT =
  /\b(?:clash\w*|stones?|rocks|rioters?|rioted|riots|rioting|riot(?! police| shields?| gear)|petrol bombs?|molotov\w*|set (?:fire|ablaze|alight)|burn(?:ed|t|ing)|torch\w*|hurl\w*|threw|thrown|throwing|pelt\w*|vandal\w*|violent (?:protests?|demonstrations?|clashes)|turned? (?:very )?violent|barricades?|ransack\w*|smash\w*|storm\w*|projectiles?)\b/;
/** Ways closed by a crowd: ACLED counts barricades as violent. */
const BLOCKED = /\bblock(?:ed|ing|s|ade|aded|ading) (?:\S+ ){0,3}(?:roads?|streets?|railways?|highways?|thoroughfares|traffic|bridges?)\b/;
const HURT =
  /\b(?:live (?:ammunition|rounds|bullets|fire)|killed|die|died|wounded|injur\w+|shot|excessive force|violently|brutal\w*|deadly|fatal)\b/;

/** A protest, by what the crowd does and what is done to it. */
export function protestType(text: string): AcledType {
  if ((VIOLENT.test(text) || BLOCKED.test(text)) && !/\bnon-?violent|peaceful\b/.test(text)) return 'Violent demonstration';
  if (POLICE.test(text) && FORCE.test(text)) return HURT.test(text) ? 'Excessive force against protesters' : 'Protest with intervention';
  return 'Peaceful protest';
}

/** A crowd driven off: whether it was violent, and whether with more than tear gas. */
export function dispersalType(text: string): AcledType {
  if (VIOLENT.test(text)) return 'Violent demonstration';
  return /\b(?:live (?:ammunition|rounds|bullets|fire)|killed|die|died|wounded|injur\w+|shot|excessive|violent(?:ly)?|brutal\w*|dead|fatal)\b/.test(
    text,
  )
    ? 'Excessive force against protesters'
    : 'Protest with intervention';
}
