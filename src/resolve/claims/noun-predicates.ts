import { measureAdjectives, measureNouns } from '../../lexicon/measures.ts';
import { type Clause, clauseAt, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { listOf } from './lists.ts';
import type { Predicate, Reading } from './predicates.ts';
import { isNone, type Theme, themeOf } from './themes.ts';
import { classOf, fatedClass, mentionAt, wordOf } from './things.ts';
import { tallyOf, tollOf } from './tolls.ts';

/** Nouns that a figure can count by itself; "a second release" and "159 For Immediate Release" are no releases of 159. */
const COUNTED = new Set([
  'death',
  'fatality',
  'killing',
  'murder',
  'assassination',
  'execution',
  'body',
  'corpse',
  'martyr',
  'casualty',
  'loss',
  'injury',
  'arrest',
  'abduction',
  'kidnapping',
  'detention',
]);

/** "14 deaths", "the deaths of 14 people", "a death toll of 38", "heavy casualties". */
export function nounPredicates(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const phrase of doc.phrases) {
    if (phrase.kind !== 'noun') continue;
    const head = wordOf(doc, phrase.head);
    if (head === 'toll' || tallyOf(doc, phrase)) {
      const theme = tollOf(reading, phrase);
      if (theme) out.push(theme);
      continue;
    }
    const noun = measureNouns[head];
    if (!noun) continue;
    const clause = clauseAt(doc, phrase.head);
    const of = doc.tokens[phrase.after]?.norm === 'of' ? nounAt(doc, phrase.after + 1) : null;
    const own = [...Array(phrase.after - phrase.first).keys()].map((k) => quantities.get(phrase.first + k)).find(Boolean);
    const negated = isNone(doc, phrase);
    const base = { measure: noun.measure, token: phrase.head, clause, negated, active: false };
    if (own && COUNTED.has(head)) {
      const theme = themeOf(doc, phrase, quantities);
      const who = noun.people ? theme.who : modifiersBefore(doc, phrase, own.after);
      out.push({ ...base, themes: [{ ...theme, who }], rule: 'claim/noun' });
    } else if (of && (!noun.people || head !== 'martyr') && fatedClass(doc, of, reading.mentions, noun.measure, quantities) === 'people') {
      out.push({
        ...base,
        // "the massacre of 34 miners": so many dead, not so many attacks.
        measure: noun.measure === 'attacks' ? 'killed' : noun.measure,
        themes: listOf(doc, of, doc.sentences[doc.tokens[of.first]!.sentence]!.after)
          .filter((p) => fatedClass(doc, p, reading.mentions, noun.measure, quantities) === 'people')
          .map((p) => themeOf(doc, p, quantities)),
        rule: 'claim/noun-of',
      });
    } else if (
      negated ||
      ((noun.measure === 'killed-or-wounded' || head === 'fatality' || head === 'injury') &&
        doc.tokens[phrase.head]!.norm.endsWith('s') &&
        isFelt(doc, phrase, clause))
    ) {
      out.push({
        ...base,
        themes: [{ figure: null, who: negated ? null : whose(reading, phrase, clause), first: phrase.first, after: phrase.after }],
        rule: 'claim/noun',
      });
    }
  }
  return out;
}

/** "1,383 civilian deaths": the adjective says whose. */
function modifiersBefore(doc: Document, phrase: NounPhrase, from: number): Theme['who'] {
  let head = -1;
  for (let i = from; i < phrase.head; i++) if (/^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[i]!.pos)) head = i;
  return head < 0 ? null : { first: from, after: head + 1, head };
}

/** Casualties that somebody suffers or inflicts: "heavy casualties had been inflicted on X", "X are experiencing heavy casualties". */
function isFelt(doc: Document, phrase: NounPhrase, clause: Clause | null): boolean {
  if (!clause) return false;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  return (
    /^(?:inflict|suffer|sustain|take|experience|cause|report|incur|face|confirm)$/.test(verb.lemma) &&
    (clause.objects.includes(phrase.i) || clause.subject === phrase.i)
  );
}

const UNITS = new Set([
  'unit',
  'army',
  'side',
  'force',
  'brigade',
  'division',
  'battalion',
  'regiment',
  'regime',
  'government',
  'group',
  'column',
  'garrison',
]);

/** Whose casualties: "inflicted on X", "X suffered", "Russian casualties", "casualties among civilians". */
function whose(reading: Reading, phrase: NounPhrase, clause: Clause | null): Theme['who'] {
  const { doc, mentions } = reading;
  const people = (p: NounPhrase | null) =>
    p && (classOf(doc, p, mentions) === 'people' || UNITS.has(wordOf(doc, p.head))) ? themeOf(doc, p, reading.quantities).who : null;
  if (/^(?:among|of)$/.test(doc.tokens[phrase.after]?.norm ?? '')) {
    const behind = people(nounAt(doc, phrase.after + 1));
    if (behind) return behind;
  }
  const own = modifiersBefore(doc, phrase, phrase.first);
  if (own && (mentionAt(mentions, own.head) || classOf(doc, { ...phrase, after: phrase.head, head: own.head }, mentions) === 'people'))
    return { ...own, first: mentionAt(mentions, own.head)?.first ?? own.head };
  if (!clause) return null;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  if (verb.lemma === 'inflict' || verb.lemma === 'cause') {
    const on = clause.obliques.find((o) => /^(?:on|upon|among|to)$/.test(doc.tokens[o.preposition]!.norm));
    return people(on ? (doc.phrases[on.phrase] as NounPhrase) : null);
  }
  if (/^(?:suffer|sustain|take|experience|incur|face)$/.test(verb.lemma) && !verb.passive && clause.subject !== null)
    return people(doc.phrases[clause.subject] as NounPhrase);
  return null;
}

/** "31 wounded people": the word stands between the figure and the people. */
function isAttributive({ doc, quantities, mentions }: Reading, phrase: NounPhrase, word: number): boolean {
  const q = quantities.get(phrase.first);
  return q !== undefined && q.after <= word && classOf(doc, phrase, mentions) === 'people';
}

/** "were feared dead", "was found dead", "was pronounced dead" */
const THOUGHT = /^(?:fear|believe|presume|assume|think|declare|pronounce|report|confirm|find)$/;

/** "12 dead", "three people missing", "two more injured" without a verb of their own, and "are dead", "are missing". */
export function adjectivePredicates(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const [word, measure] of Object.entries(measureAdjectives)) {
    for (const i of doc.index[word] ?? []) {
      const t = doc.tokens[i]!;
      const phrase = doc.phrases[doc.phraseOf[i]!];
      const participle = t.pos === 'VERB' && phrase?.kind === 'verb' && phrase.head === i;
      // "4 dead, 12 missing after a raid"
      const counted = participle && word === 'missing' && phrase.first === i ? nounAt(doc, i - 1) : null;
      if (counted && quantities.has(counted.first) && classOf(doc, counted, reading.mentions) === 'people') {
        const theme = themeOf(doc, counted, quantities);
        out.push({ measure, token: i, clause: clauseAt(doc, i), themes: [theme], negated: false, rule: 'claim/adjective', active: false });
        continue;
      }
      if (participle && !(word === 'missing' && doc.tokens[phrase.first]!.pos === 'AUX')) continue;
      const clause = clauseAt(doc, i);
      const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
      const own = nounAt(doc, i);
      if (/^(?:among|amongst)$/.test(doc.tokens[i - 1]?.norm ?? '') || /^(?:among|amongst)$/.test(doc.tokens[i - 2]?.norm ?? '')) continue;
      if (participle) {
        if (clause && clause.subject !== null && clause.objects.length === 0) {
          const people = listOf(doc, doc.phrases[clause.subject] as NounPhrase, phrase.first).filter(
            (p) => classOf(doc, p, reading.mentions) === 'people',
          );
          if (people.length > 0)
            out.push({
              measure,
              token: i,
              clause,
              themes: people.map((p) => themeOf(doc, p, quantities)),
              negated: phrase.negated,
              rule: 'claim/adjective',
              active: false,
            });
        }
      } else if (own && (own.head === i || (own.after === i + 1 && doc.tokens[own.head]!.pos === 'NUM')) && quantities.get(own.first)) {
        out.push({
          measure,
          token: i,
          clause,
          themes: [{ ...themeOf(doc, own, quantities), who: null }],
          negated: false,
          rule: 'claim/adjective',
          active: false,
        });
      } else if (own && own.head > i && isAttributive(reading, own, i)) {
        out.push({
          measure,
          token: i,
          clause,
          themes: [themeOf(doc, own, quantities)],
          negated: false,
          rule: 'claim/adjective',
          active: false,
        });
      } else if (
        !own &&
        verb &&
        (verb.lemma === 'be' || (verb.passive && THOUGHT.test(verb.lemma) && doc.tokens[i - 1]!.norm !== 'as')) &&
        clause!.subject !== null &&
        verb.after <= i &&
        i - verb.after <= 2
      ) {
        const subject = doc.phrases[clause!.subject] as NounPhrase;
        const list = listOf(doc, subject, verb.first).filter((p) => classOf(doc, p, reading.mentions) === 'people');
        if (list.length > 0)
          out.push({
            measure,
            token: i,
            clause,
            themes: list.map((p) => themeOf(doc, p, quantities)),
            negated: verb.negated,
            rule: 'claim/adjective',
            active: false,
          });
      } else if (!own) {
        const quoted = /^["“”‘’']$/.test(doc.tokens[i - 1]?.text ?? '');
        const before = i > 0 ? nounAt(doc, quoted ? i - 2 : i - 1) : null;
        if (before && quantities.get(before.first) && fatedClass(doc, before, reading.mentions, measure, quantities) === 'people')
          out.push({
            measure,
            token: i,
            clause,
            themes: [themeOf(doc, before, quantities)],
            negated: false,
            rule: 'claim/adjective',
            active: false,
          });
      }
    }
  }
  return out;
}
