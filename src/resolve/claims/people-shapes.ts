import { type Clause, clausesIn, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { isAttack } from './actors.ts';
import type { Predicate, Reading } from './predicates.ts';
import { themeOf } from './themes.ts';
import { classOf, statusOf, wordOf } from './things.ts';

const WOUNDS = /^(?:wound|injury|burn)$/;

/** "eight fighters received light wounds", "treated 212 people with blast wounds", "33 people being treated for gunshot wounds". */
export function hurtBy(reading: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  const { doc, mentions, quantities } = reading;
  const object = clause.objects.map((i) => doc.phrases[i] as NounPhrase);
  const people = (p: NounPhrase | null | undefined) => (p && classOf(doc, p, mentions) === 'people' && quantities.has(p.first) ? p : null);
  const subject = clause.subject === null ? null : (doc.phrases[clause.subject] as NounPhrase);
  const wounds = clause.obliques.some(
    (o) => /^(?:for|with)$/.test(doc.tokens[o.preposition]!.norm) && isWounds(doc, doc.phrases[o.phrase] as NounPhrase),
  );
  const hurt =
    /^(?:receive|suffer|sustain|get)$/.test(verb.lemma) && !verb.passive && object.some((p) => isWounds(doc, p))
      ? people(subject)
      : verb.lemma === 'treat' && wounds
        ? people(verb.passive ? subject : object[0])
        : null;
  return hurt
    ? [
        {
          measure: 'wounded',
          token: verb.head,
          clause,
          themes: [themeOf(doc, hurt, quantities)],
          negated: verb.negated,
          rule: 'claim/hurt',
          active: false,
        },
      ]
    : [];
}

const isWounds = (doc: Document, p: NounPhrase) => WOUNDS.test(wordOf(doc, p.head));

/** Verbs by which a force of a stated size comes into play. */
const ACT =
  /^(?:arrive|attack|storm|raid|ambush|assault|descend|besiege|mass|gather|advance|march|enter|surround|overrun|participate|take|open|invade|infiltrate|approach|encircle)$/;

/** "between 80 and 100 gunmen arrived", "an attack by up to 70 gunmen": the size of a force that is not said to be deployed. */
export function strength(reading: Reading): Predicate[] {
  const { doc, mentions, quantities } = reading;
  const out: Predicate[] = [];
  for (const q of new Set(quantities.values())) {
    const noun = nounAt(doc, q.after) ?? nounAt(doc, q.after - 1);
    if (!noun || q.value === 1 || quantities.get(noun.first) !== q || classOf(doc, noun, mentions) !== 'people') continue;
    if (statusOf(doc, noun.first, noun.after, noun.head) !== 'combatant') continue;
    const clause = clausesIn(doc, doc.tokens[noun.head]!.sentence).find((c) => c.subject === noun.i && !c.subjectShared) ?? null;
    const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
    const acts = verb !== null && !verb.passive && !verb.negated && ACT.test(verb.lemma);
    const by = doc.tokens[noun.first - 1]?.norm === 'by' && noun.first > 1 && isAttack(doc, noun.first - 2);
    if (acts || by)
      out.push({
        measure: 'strength',
        token: verb && acts ? verb.head : noun.head,
        clause: acts ? clause : null,
        themes: [themeOf(doc, noun, quantities)],
        negated: false,
        rule: 'claim/strength',
        active: false,
      });
  }
  return out;
}
