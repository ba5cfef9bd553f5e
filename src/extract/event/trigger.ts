import { eventNouns, eventVerbs, type Trigger } from '../../lexicon/events.ts';
import { civilians, combatants, irregularPlurals, persons } from '../../lexicon/people.ts';
import type { Clause, Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import type { Event, Mention } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { contains, type TextSpan, withText } from '../../model/span.ts';
import type { Modality } from '../../model/vocabulary.ts';
import { ofWord } from '../../model/word.ts';
import { type Actors, acledType } from './acled.ts';
import type { Context } from './context.ts';

/** What event rules read beside the document. */
export interface EventInput {
  readonly mentions: readonly Mention[];
  readonly contexts: readonly Context[];
}

const phraseSpan = (doc: Document, p: { readonly first: number; readonly after: number }): TextSpan =>
  withText(doc.text, { start: doc.tokens[p.first]!.start, end: doc.tokens[p.after - 1]!.end });

const twoWords = new Map<string, string[]>();
for (const key of Object.keys(eventVerbs)) {
  const [verb, second, third] = key.split(' ');
  if (second && !third) twoWords.set(verb!, [...(twoWords.get(verb!) ?? []), second]);
}

/** Verbs: the frame of the clause gives actor and target. */
export const verbTrigger: Rule<Event, EventInput> = {
  id: 'event/verb',
  about: 'Acts told by a verb: shelled, recaptured, abducted, opened fire, set up a base; actor and target from its clause.',
  *find(doc, { mentions, contexts }) {
    for (const clause of doc.clauses) {
      const verb = doc.phrases[clause.verb] as VerbGroup;
      if (doc.tokens[verb.head]!.pos !== 'VERB') continue;
      const found = verbEntry(doc, clause, verb);
      if (!found) continue;
      const { word } = found;
      const { actors, targets } = rolesOf(doc, clause, verb);
      const trigger = word === 'capture' && takesPeople(doc, clause, verb) ? eventVerbs.detain! : found.trigger;
      const acled = acledType(trigger, word, contexts[clause.sentence]!, actorKind(actors, mentions));
      if (trigger.acled !== null && acled === null) continue;
      yield draft(doc, verb.first, verb.after, verb.head, trigger, acled, actors, targets, modalityOf(doc, clause, verb));
    }
  },
  examples: [
    { text: 'Rebels shelled the airport at dawn.', finds: 'shelled', as: { type: 'assault', acled: 'Shelling/artillery/missile attack' } },
    { text: 'Gunmen kidnapped three nurses near Zamfara.', finds: 'kidnapped', as: { acled: 'Abduction/forced disappearance' } },
    { text: 'Army troops recaptured the town of Bara.', finds: 'recaptured', as: { acled: 'Government regains territory' } },
    { text: 'Police will arrest the leaders next week.', finds: 'will arrest', as: { modality: 'planned' } },
    { text: 'The minister opened the fair.', finds: null, because: 'no act of conflict' },
    { text: 'The shell lay in the road.', finds: null, because: 'a noun' },
  ],
};

/** Nouns: "air strike", "suicide bombing", "clashes"; the longest phrase that fits. */
export const nounTrigger: Rule<Event, EventInput> = {
  id: 'event/noun',
  about: 'Acts told by a noun: air strikes, suicide bombing, clashes, protest, ceasefire; owner and "by" give the actor.',
  *find(doc, { mentions, contexts }) {
    for (let i = 0; i < doc.tokens.length; i++) {
      const t = doc.tokens[i]!;
      if (t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'ADJ' && t.pos !== 'VERB') continue;
      const found = nounEntry(doc, i);
      if (!found) continue;
      const { trigger, after, word } = found;
      const actors = ownerOf(doc, i, after, mentions);
      const acled = acledType(trigger, word, contexts[t.sentence]!, actorKind(actors, mentions));
      i = after - 1;
      if (trigger.acled !== null && acled === null) continue;
      const first = after - found.length;
      yield draft(doc, first, after, after - 1, trigger, acled, actors, [], negatedBefore(doc, first) ? 'negated' : 'actual');
    }
  },
  examples: [
    { text: 'An Israeli air strike hit the camp.', finds: 'air strike', as: { mode: 'aerial', acled: 'Air/drone strike' } },
    { text: 'A suicide bombing killed ten worshippers.', finds: 'suicide bombing', as: { acled: 'Suicide bomb' } },
    { text: 'Thousands joined the protest in Tbilisi.', finds: 'protest', as: { acled: 'Peaceful protest' } },
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
  actors: readonly TextSpan[],
  targets: readonly TextSpan[],
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

/** "captured a soldier", "was captured": people are detained, only ground is gained. */
function takesPeople(doc: Document, clause: Clause, verb: VerbGroup): boolean {
  const taken = verb.passive ? clause.subject : (clause.objects[0] ?? null);
  const phrase = taken === null ? null : (doc.phrases[taken] as NounPhrase);
  return phrase !== null && people.has(singularOf(doc.tokens[phrase.head]!));
}

const people = new Set([...combatants, ...civilians, ...persons]);

function verbEntry(doc: Document, clause: Clause, verb: VerbGroup): { trigger: Trigger; word: string } | null {
  const { after } = doc.sentences[clause.sentence]!;
  for (const second of twoWords.get(verb.lemma) ?? []) {
    for (let i = verb.after; i < Math.min(after, verb.after + 7); i++) {
      if (singularOf(doc.tokens[i]!) === second)
        return { trigger: eventVerbs[`${verb.lemma} ${second}`]!, word: `${verb.lemma} ${second}` };
    }
  }
  if (
    (verb.lemma === 'set' && doc.tokens[verb.after]?.norm === 'up') ||
    verb.lemma === 'establish' ||
    (verb.lemma === 'build' && !verb.modal)
  ) {
    for (let i = verb.after; i < Math.min(after, verb.after + 9); i++)
      if (/^(?:bases?|camps?|checkpoints?|posts?|outposts?|headquarters|points?|barracks|airbase)$/.test(doc.tokens[i]!.norm))
        return { trigger: eventVerbs['set up base']!, word: 'set up base' };
  }
  const trigger = eventVerbs[verb.lemma];
  return trigger ? { trigger, word: verb.lemma } : null;
}

const singularOf = ofWord((norm) => singular(norm, irregularPlurals));
const FIRST_WORDS = new Set(Object.keys(eventNouns).map((key) => key.split(' ')[0]!));
const opensNoun = ofWord((norm) => FIRST_WORDS.has(norm) || FIRST_WORDS.has(singular(norm, irregularPlurals)));

function nounEntry(doc: Document, i: number): { trigger: Trigger; after: number; word: string; length: number } | null {
  const { tokens } = doc;
  if (!opensNoun(tokens[i]!)) return null;
  for (let length = 3; length > 0; length--) {
    if (i + length > tokens.length || tokens[i + length - 1]!.sentence !== tokens[i]!.sentence) continue;
    let key = singularOf(tokens[i + length - 1]!);
    for (let k = i + length - 2; k >= i; k--) key = `${tokens[k]!.norm} ${key}`;
    if (!Object.hasOwn(eventNouns, key)) continue;
    const last = tokens[i + length - 1]!;
    if (last.pos === 'VERB' && length === 1) return null;
    if (length === 1 && last.pos === 'ADJ') return null;
    return { trigger: eventNouns[key]!, after: i + length, word: key, length };
  }
  return null;
}

function rolesOf(doc: Document, clause: Clause, verb: VerbGroup): { actors: TextSpan[]; targets: TextSpan[] } {
  const subject = clause.subject === null ? null : (doc.phrases[clause.subject] as NounPhrase);
  const by = clause.obliques.find((o) => doc.tokens[o.preposition]!.norm === 'by');
  const agent = by ? (doc.phrases[by.phrase] as NounPhrase) : null;
  const objects = clause.objects.map((o) => doc.phrases[o] as NounPhrase).filter((p) => p.first >= verb.after);
  if (verb.passive) return { actors: agent ? [phraseSpan(doc, agent)] : [], targets: subject ? [phraseSpan(doc, subject)] : [] };
  const on = clause.obliques.find((o) => /^(?:on|at|against|with)$/.test(doc.tokens[o.preposition]!.norm));
  const targets = objects.length > 0 ? objects : on ? [doc.phrases[on.phrase] as NounPhrase] : [];
  return { actors: subject ? [phraseSpan(doc, subject)] : [], targets: targets.slice(0, 2).map((p) => phraseSpan(doc, p)) };
}

const STATE =
  /\b(?:army|forces?|troops?|soldiers?|government|military|police|regime|coalition|troopers?|marines?|commandos?|units?|servicemen|paramilitar\w+)\b/i;
const REBEL =
  /\b(?:rebels?|militants?|insurgents?|fighters?|militias?|gunmen|terrorists?|jihadists?|separatists?|guerrillas?|extremists?|tribesmen|bandits|groups?)\b/i;

function actorKind(actors: readonly TextSpan[], mentions: readonly Mention[]): Actors {
  const words = actors.map((a) => a.text).join(' ');
  if (!words) return { actor: 'unknown' };
  const inside = actors.flatMap((a) =>
    near(mentions)
      .overlapping(a)
      .filter((m) => contains(a, m)),
  );
  if (inside.some((m) => m.type === 'armed-group') || REBEL.test(words)) return { actor: 'rebels' };
  if (inside.some((m) => m.type === 'military-unit') || STATE.test(words)) return { actor: 'state' };
  if (/\bprotest\w+|demonstrators?|crowds?\b/i.test(words)) return { actor: 'protesters' };
  return { actor: 'unknown' };
}

/** The owner of an act: the nation or group before it in its phrase, or "by …" behind it. */
function ownerOf(doc: Document, first: number, after: number, mentions: readonly Mention[]): TextSpan[] {
  const phrase = doc.phrases[doc.phraseOf[first] ?? -1];
  const owner = phrase
    ? near(mentions)
        .overlapping(phraseSpan(doc, phrase))
        .find((m) => m.first >= phrase.first && m.after <= first && m.type !== 'place' && m.type !== 'weapon' && m.type !== 'vehicle')
    : undefined;
  if (owner) return [withText(doc.text, owner)];
  const end = phrase && phrase.after > after ? phrase.after : after;
  const by = doc.tokens[end]?.norm === 'by' ? doc.phrases[doc.phraseOf[end + 1] ?? -1] : undefined;
  return by?.kind === 'noun' ? [phraseSpan(doc, by)] : [];
}

const negatedBefore = (doc: Document, first: number) =>
  /^(?:no|without|denied|never)$/.test(doc.tokens[first - 1]?.norm ?? '') ||
  (doc.tokens[first - 1]?.pos === 'ADJ' && /^(?:no|without)$/.test(doc.tokens[first - 2]?.norm ?? ''));

function modalityOf(doc: Document, clause: Clause, verb: VerbGroup): Modality {
  if (verb.negated) return 'negated';
  if (verb.modal === 'will' || verb.modal === 'shall') return 'planned';
  if (
    verb.modal === 'would' ||
    verb.modal === 'could' ||
    verb.modal === 'may' ||
    verb.modal === 'might' ||
    verb.modal === 'can' ||
    verb.modal === 'should' ||
    verb.modal === 'must'
  )
    return 'hypothetical';
  if (clause.mark !== null && /^(?:if|unless)$/.test(doc.tokens[clause.mark]!.norm)) return 'hypothetical';
  if (verb.finite === 'infinitive' && doc.tokens[verb.first + 1]?.norm !== 'have') return 'planned';
  return 'actual';
}
