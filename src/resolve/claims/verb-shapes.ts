import { measureAdjectives } from '../../lexicon/measures.ts';
import { type Clause, clausesIn, type NounPhrase, nounAt, type VerbGroup, wordsOf } from '../../model/document.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { amountOf } from './lists.ts';
import type { Predicate, Reading } from './predicates.ts';
import { themeOf } from './themes.ts';
import { classOf, wordOf } from './things.ts';
import { objectsOf } from './verb-predicates.ts';

/** "claimed 40 lives", "cost 12 lives"; "five people lost their lives". */
export function claimLives({ doc, quantities }: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  if (!/^(?:claim|cost|take|lose)$/.test(verb.lemma)) return [];
  const object = clause.objects.map((i) => doc.phrases[i] as NounPhrase).find((p) => wordOf(doc, p.head) === 'life');
  if (!object) return [];
  const loser = verb.lemma === 'lose' && clause.subject !== null ? (doc.phrases[clause.subject] as NounPhrase) : null;
  if (loser && !quantities.has(object.first))
    return [
      {
        measure: 'killed',
        token: verb.head,
        clause,
        themes: [themeOf(doc, loser, quantities)],
        negated: verb.negated,
        rule: 'claim/lives',
        active: false,
      },
    ];
  return [
    {
      measure: 'killed',
      token: verb.head,
      clause,
      themes: [{ ...themeOf(doc, object, quantities), who: null }],
      negated: verb.negated,
      rule: 'claim/lives',
      active: true,
    },
  ];
}

/** "left three dead and ten injured", "leaving 12 people wounded". */
export function leaveDead({ doc, mentions, quantities }: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  if (verb.lemma !== 'leave') return [];
  const { after } = doc.sentences[clause.sentence]!;
  const out: Predicate[] = [];
  /** Members of a list whose word is still to come: "left four soldiers | and two civilians dead". */
  let open: NounPhrase[] = [];
  for (let i = verb.after; i < Math.min(after, verb.after + 24); i++) {
    const own = nounAt(doc, i);
    if (!own || own.first !== i) continue;
    const phrase = amountOf(doc, quantities, own)!;
    const last = open.at(-1);
    if (last && !/^(?:,|and|, and)$/.test(wordsOf(doc, last.after, i))) open = [];
    const inside = doc.tokens[phrase.after - 1]!.norm;
    const behind = doc.tokens[phrase.after]?.norm ?? '';
    const word = measureAdjectives[inside] ? inside : measureAdjectives[behind] ? behind : null;
    if (word)
      out.push({
        measure: measureAdjectives[word]!,
        token: phrase.head,
        clause,
        themes:
          word === inside
            ? [{ ...themeOf(doc, phrase, quantities), who: null }]
            : [...open, phrase].map((p) => themeOf(doc, p, quantities)),
        negated: verb.negated,
        rule: 'claim/left',
        active: true,
      });
    open = !word && classOf(doc, phrase, mentions) === 'people' ? [...open, phrase] : [];
  }
  return out;
}

/** "forced 50,000 people to flee", "forcing residents to shelter". */
export function forced({ doc, mentions, quantities }: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  if (!/^(?:force|cause|prompt|compel|order|drive)$/.test(verb.lemma)) return [];
  const object = objectsOf(doc, clause, verb)[0];
  if (!object || classOf(doc, object, mentions) !== 'people') return [];
  const below = clausesIn(doc, clause.sentence).find(
    (c) =>
      c.i > clause.i &&
      c.sentence === clause.sentence &&
      c.parent === clause.i &&
      (doc.phrases[c.verb] as VerbGroup).finite === 'infinitive',
  );
  const lemma = below ? (doc.phrases[below.verb] as VerbGroup).lemma : '';
  const measure: Measure | null = /^(?:flee|leave|abandon)$/.test(lemma)
    ? 'displaced'
    : /^(?:evacuate|shelter|seek|take)$/.test(lemma)
      ? 'evacuated'
      : /\bfrom (?:their|his|her) homes?\b/.test(doc.text.slice(doc.tokens[object.first]!.start, doc.sentences[clause.sentence]!.end))
        ? 'displaced'
        : null;
  return measure
    ? [
        {
          measure,
          token: verb.head,
          clause,
          themes: [themeOf(doc, object, quantities)],
          negated: verb.negated,
          rule: 'claim/forced',
          active: true,
        },
      ]
    : [];
}

/** "63 people were arrested in the city and | 20 in the port": the figure of a clause without its verb. */
export function gapped({ doc, quantities }: Reading, clause: Clause, verb: VerbGroup): NounPhrase[] {
  const end = Math.min(clause.after, doc.sentences[clause.sentence]!.after);
  for (let i = verb.after; i + 2 < end; i++) {
    if (i > verb.after && doc.phrases[doc.phraseOf[i] ?? -1]?.kind === 'verb') return [];
    // "22 of them in Orvo and four in Belz": shares of what was counted.
    if (/^(?:them|whom)$/.test(doc.tokens[i]!.norm)) return [];
    if (doc.tokens[i]!.norm !== 'and' || !quantities.has(i + 1)) continue;
    const figure = nounAt(doc, i + 1);
    const q = quantities.get(i + 1)!;
    const place = figure ? nounAt(doc, figure.after + 1) : null;
    if (!figure || figure.first !== i + 1 || q.after !== figure.after || q.unit !== null || !place) continue;
    const behind = doc.phrases[doc.phraseOf[place.after] ?? -1];
    const link = doc.tokens[figure.after]?.norm ?? '';
    if (behind?.kind !== 'verb' && (link === 'since' || (/^(?:in|at|near)$/.test(link) && doc.tokens[place.head]!.pos !== 'NUM')))
      return [figure];
  }
  return [];
}

/** "Fifty hostages remain in Gaza", "two captives are still held". */
export function held({ doc, quantities }: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  if (!/^(?:remain|hold|be|stay)$/.test(verb.lemma) || clause.subject === null) return [];
  const subject = doc.phrases[clause.subject] as NounPhrase;
  if (!/^(?:hostage|captive|abductee)$/.test(wordOf(doc, subject.head)) || !quantities.has(subject.first)) return [];
  return [
    {
      measure: 'abducted',
      token: verb.head,
      clause,
      themes: [themeOf(doc, subject, quantities)],
      negated: verb.negated,
      rule: 'claim/held',
      active: false,
    },
  ];
}
