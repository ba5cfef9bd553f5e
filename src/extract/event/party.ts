import { actorWords } from '../../lexicon/events.ts';
import { civilians as civilianNouns, irregularPlurals, persons } from '../../lexicon/people.ts';
import type { Mention } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import { contains, type TextSpan } from '../../model/span.ts';
import { ofWords } from '../../model/word.ts';

/** What somebody is to a conflict, as far as types of events ask. `people`: persons of whom no more is said. */
export type PartyKind = 'state' | 'rebels' | 'protesters' | 'mob' | 'civilians' | 'people' | 'unknown';

const STATE =
  /\b(?:army|armed forces|forces?|troops?|soldiers?|government|military|police(?:m[ae]n)?|regime|coalition|troopers?|marines?|commandos?|units?|service(?:m[ae]n|members?)|paramilitar\w+|peacekeepers?|gendarmes?|navy|rangers|junta|patrols?|convoys?|checkpoints?|outposts?|barracks|bases?|security (?:guards?|personnel)|officers?|recruits|trainees|law enforce(?:ment|rs)|warplanes?|jets?|brigade|battalion|division)\b/i;
const REBEL =
  /\b(?:rebels?|militants?|insurgents?|fighters?|militias?|militiam[ae]n|gunm[ae]n|terrorists?|jihadists?|separatists?|guerrillas?|extremists?|tribesmen|bandits?|attackers?|assailants?|kidnappers?|raiders|armed (?:men|groups?|opposition)|opposition (?:forces|fighters|groups)|gangs?|cartels?|mercenar(?:y|ies)|hideouts?|militant \w+)\b/i;
const PROTESTERS = /\b(?:protest[eo]rs?|demonstrators?|marchers?|strikers?|protests?|demonstrations?|rally|rallies)\b/i;
const MOB = /\b(?:mobs?|vigilantes?|rioters?|angry (?:crowds?|residents|villagers))\b/i;

const civil = new Set<string>([...civilianNouns, ...actorWords.civilians]);
const person = new Set(persons);

/** What the words of a party say, whoever is named in them. */
const toldBy = ofWords((words) => ({
  crowd: PROTESTERS.test(words) ? ('protesters' as const) : MOB.test(words) ? ('mob' as const) : null,
  rebels: REBEL.test(words),
  pro: /\bpro-government\b/i.test(words),
  state: STATE.test(words),
  civilians: words.split(/[\s,]+/).some((w) => civil.has(singular(w.toLowerCase(), irregularPlurals))),
}));

/** The last word of a party's first words: "men" in "armed men from the north". */
const headOf = ofWords((text) => {
  const last = /[\p{L}-]+$/u.exec(text.split(/ (?:of|in|from|at|near|with|on|for) /)[0]!.trim())?.[0]?.toLowerCase() ?? '';
  return singular(last, irregularPlurals);
});

/** Who a party is: named forces first, then its words, the more telling first. */
export function partyKind(spans: readonly TextSpan[], mentions: readonly Mention[]): PartyKind {
  const words = spans.map((a) => a.text).join(' ');
  if (!words) return 'unknown';
  const told = toldBy(words);
  if (told.crowd) return told.crowd;
  const inside = spans.flatMap((a) =>
    near(mentions)
      .overlapping(a)
      .filter((m) => contains(a, m)),
  );
  if (inside.some((m) => m.type === 'armed-group')) return 'rebels';
  if (told.rebels) return told.pro ? 'state' : 'rebels';
  const [head] = spans;
  const noun = headOf(head!.text);
  if (civil.has(noun)) return 'civilians';
  if (inside.some((m) => m.type === 'military-unit') || told.state) return 'state';
  if (told.civilians) return 'civilians';
  // "Israeli", "Russia": a state acts through its forces.
  if (inside.some((m) => m.type === 'nationality' && m.form === 'adjective' && m.end === head!.end)) return 'state';
  return person.has(noun) || /^\d/.test(words) ? 'people' : 'unknown';
}
