import { type Trigger, weaponThings } from '../../lexicon/events.ts';
import { type Clause, type Document, type NounPhrase, type VerbGroup, wordsOf } from '../../model/document.ts';
import type { Event, Mention } from '../../model/finding.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import type { Modality } from '../../model/vocabulary.ts';
import { acledType, type Parties } from './acled.ts';
import type { Context } from './context.ts';
import { nounEntry, opensNoun, strandedParticiple, verbEntry } from './entry.ts';
import { modalityOf, negatedBefore, ofLightVerb, stopped } from './modality.ts';
import { partyKind } from './party.ts';
import { nounRoles, type Roles, rolesOf } from './roles.ts';
import { describes, goesOff, isFigurative, isModifier, isName, strikeOf, taken, takesPeople } from './sense.ts';

/** What event rules read beside the document. */
export interface EventInput {
  readonly mentions: readonly Mention[];
  /** What stands in a sentence, by its index. */
  readonly contextOf: (sentence: number) => Context;
}

/** Verbs: the frame of the clause gives actor and target. */
export const verbTrigger: Rule<Event, EventInput> = {
  id: 'event/verb',
  about: 'Acts told by a verb: shelled, recaptured, abducted, opened fire, set up a base; actor and target from its clause.',
  *find(doc, { mentions, contextOf }) {
    for (const clause of doc.clauses) {
      const verb = doc.phrases[clause.verb] as VerbGroup;
      const stranded = strandedParticiple(doc, verb);
      if (!stranded && (doc.tokens[verb.head]!.pos !== 'VERB' || isName(doc, verb.head, mentions) || describes(doc, clause, verb)))
        continue;
      const found = stranded?.entry ?? verbEntry(doc, clause, verb);
      if (!found) continue;
      const { word } = found;
      const roles = rolesOf(doc, clause, stranded ? { ...verb, passive: true } : verb, mentions);
      const at = contextOf(clause.sentence);
      const parties = partiesOf(roles, at, mentions, doerOf(doc, clause, verb), objectOf(doc, clause, verb));
      const trigger = word === 'capture' && takesPeople(doc, clause, verb) ? taken(parties, at) : found.trigger;
      const acled = acledType(trigger, word, at, parties);
      if (acled === null && trigger.acled !== null && trigger.mode !== 'release') continue;
      if (isFigurative(word, at, doc, verb.after, false)) continue;
      if (word === 'warn' && !/^(?:state|rebels)$/.test(parties.actor)) continue;
      if (word === 'beat' && /^(?:off|back)$/.test(doc.tokens[verb.after]?.norm ?? '')) continue;
      const after = stranded ? stranded.token + 1 : verb.after;
      yield draft(
        doc,
        verb.first,
        after,
        stranded?.token ?? verb.head,
        trigger,
        acled,
        roles,
        staged(trigger, at) ? 'hypothetical' : modalityOf(doc, clause, verb),
      );
    }
  },
  examples: [
    { text: 'Rebels shelled the airport at dawn.', finds: 'shelled', as: { type: 'assault', acled: 'Shelling/artillery/missile attack' } },
    { text: 'Gunmen kidnapped three nurses near Zamfara.', finds: 'kidnapped', as: { acled: 'Abduction/forced disappearance' } },
    { text: 'Army troops recaptured the town of Bara.', finds: 'recaptured', as: { acled: 'Government regains territory' } },
    { text: 'Police will arrest the leaders next week.', finds: 'will arrest', as: { modality: 'planned' } },
    { text: 'The army said rebels killed six farmers.', finds: 'killed', as: { acled: 'Attack' } },
    { text: 'Gunmen ambushed a convoy, killing four soldiers.', finds: 'ambushed', as: { acled: 'Armed clash' } },
    { text: 'An air force jet bombed the market.', finds: 'bombed', as: { mode: 'aerial', acled: 'Air/drone strike' } },
    { text: 'The rebels captured 12 soldiers.', finds: 'captured', as: { mode: 'abduct', acled: 'Armed clash' } },
    { text: 'Guards seized two rifles and a grenade.', finds: 'seized', as: { acled: 'Disrupted weapons use' } },
    { text: 'Crews searched the bombed school.', finds: null, because: 'a participle that describes' },
    { text: 'The minister opened the fair.', finds: null, because: 'no act of conflict' },
    { text: 'The shell lay in the road.', finds: null, because: 'a noun' },
  ],
};

const starts = startsWhere(opensNoun);

/** Nouns: "air strike", "suicide bombing", "clashes"; the longest phrase that fits. */
export const nounTrigger: Rule<Event, EventInput> = {
  id: 'event/noun',
  about: 'Acts told by a noun: air strikes, suicide bombing, clashes, protest, ceasefire; owner and "by" give the actor.',
  *find(doc, { mentions, contextOf }) {
    let next = 0;
    for (const i of starts(doc)) {
      const t = doc.tokens[i]!;
      if (i < next) continue;
      if (t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'ADJ' && t.pos !== 'VERB') continue;
      const found = nounEntry(doc, i);
      if (!found) continue;
      const { after, word } = found;
      const at = contextOf(t.sentence);
      const trigger = word === 'strike' ? strikeOf(at) : found.trigger;
      const first = i;
      next = after;
      if (!trigger) continue;
      if (isName(doc, first, mentions) || isModifier(doc, after, word) || (weaponThings.has(word) && !goesOff(at))) continue;
      const roles = nounRoles(doc, first, after, trigger.acled === 'Armed clash' && word !== 'ambush', mentions);
      if (isFigurative(word, at, doc, after, roles.actors.length > 0)) continue;
      const acled = acledType(trigger, word, at, partiesOf(roles, at, mentions, '', ''));
      if (trigger.acled !== null && acled === null) continue;
      yield draft(
        doc,
        first,
        after,
        after - 1,
        trigger,
        acled,
        roles,
        negatedBefore(doc, first) || stopped(doc, first)
          ? 'negated'
          : staged(trigger, at)
            ? 'hypothetical'
            : ofLightVerb(doc, t.sentence, first),
      );
    }
  },
  examples: [
    { text: 'An Israeli air strike hit the camp.', finds: 'air strike', as: { mode: 'aerial', acled: 'Air/drone strike' } },
    { text: 'A suicide bombing killed ten worshippers.', finds: 'suicide bombing', as: { acled: 'Suicide bomb' } },
    { text: 'Thousands joined the protest in Tbilisi.', finds: 'protest', as: { acled: 'Peaceful protest' } },
    { text: 'The strike on Arbat killed nine.', finds: 'strike', as: { acled: 'Air/drone strike' } },
    { text: 'Nurses went on strike over pay.', finds: 'strike', as: { type: 'protest', mode: 'strike' } },
    { text: 'Clashes between the army and militiamen went on.', finds: 'Clashes', as: { acled: 'Armed clash' } },
    { text: 'March was the deadliest month.', finds: null, because: 'a month' },
    { text: 'Riot police stood by.', finds: null, because: 'the word only describes' },
    { text: 'Police found 12 landmines.', finds: null, because: 'a weapon that does nothing' },
    { text: 'The airline cancelled two flights.', finds: null, because: 'no act' },
    { text: 'They agreed on the menu.', finds: null, because: 'nothing of war or peace' },
  ],
};

function draft(
  doc: Document,
  first: number,
  after: number,
  token: number,
  trigger: Trigger,
  acled: Event['acled'],
  { actors, targets }: Roles,
  modality: Modality,
): Draft<Event> {
  return {
    start: doc.tokens[first]!.start,
    end: doc.tokens[after - 1]!.end,
    type: trigger.type,
    mode: trigger.type === 'assault' && acled ? (modeOf[acled] ?? trigger.mode) : trigger.mode,
    acled,
    actors,
    targets,
    modality,
    sentence: doc.tokens[token]!.sentence,
    token,
  };
}

/** The PLOVER mode that an ACLED type implies; others keep what the trigger word says. */
const modeOf: Readonly<Partial<Record<NonNullable<Event['acled']>, string>>> = {
  'Air/drone strike': 'aerial',
  'Shelling/artillery/missile attack': 'heavy-weapons',
  'Suicide bomb': 'suicide-attack',
  Grenade: 'explosives',
  'Remote explosive/landmine/IED': 'explosives',
  'Chemical weapon': 'unconventional',
};

/** Blows of an exercise. */
const staged = ({ type }: Trigger, { exercise }: Context) => exercise && type === 'assault';

/** Kinds of the parties; "it" and "they" are who speaks. */
function partiesOf({ actors, targets }: Roles, at: Context, mentions: readonly Mention[], doer: string, object: string): Parties {
  const self = actors.length === 1 && /^(?:it|they|he|she|we|its \w+|his \w+)$/i.test(actors[0]!.text);
  const actor = partyKind(actors, mentions);
  return {
    actor: self && actor === 'unknown' ? at.speaker : actor,
    target: partyKind(targets, mentions),
    doer,
    object: object || targets.map((x) => x.text.toLowerCase()).join(' '),
  };
}

/** Words of the grammatical doer, deed or weapon though it be. */
function doerOf(doc: Document, clause: Clause, verb: VerbGroup): string {
  const by = clause.obliques.find((o) => doc.tokens[o.preposition]!.norm === 'by');
  const i = verb.passive ? (by?.phrase ?? null) : clause.subject;
  return i === null ? '' : wordsOf(doc, doc.phrases[i]!.first, doc.phrases[i]!.after);
}

/** What stands behind an active verb, or before a passive one, in lower case: "two mines, six sticks of TNT". */
function objectOf(doc: Document, clause: Clause, verb: VerbGroup): string {
  const subject = clause.subject === null ? null : (doc.phrases[clause.subject] as NounPhrase);
  if (verb.passive || verb.lemma === 'be') return subject ? wordsOf(doc, subject.first, Math.min(verb.first, subject.after + 8)) : '';
  const end = Math.min(clause.after, verb.after + 14);
  let after = verb.after;
  while (after < end && !/^(?:during|after|from|in|at|near|when|while|following|with)$/.test(doc.tokens[after]!.norm)) after++;
  return wordsOf(doc, verb.after, after);
}
