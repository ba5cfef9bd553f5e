import { measureAdjectives, measureNouns } from '../../lexicon/measures.ts';
import { clauseAt, type Document, type NounPhrase, nounAt, tokenFrom, wordsOf } from '../../model/document.ts';
import type { Quantity } from '../../model/finding.ts';
import type { Measure } from '../../model/vocabulary.ts';
import type { Predicate, Reading } from './predicates.ts';
import type { Theme } from './themes.ts';
import { classOf, wordOf } from './things.ts';

/** "the number of people killed in the raid rose to 23": what a number counts; null where it counts nobody harmed. */
export function tallyOf(doc: Document, phrase: NounPhrase): Measure | null {
  if (!/^(?:number|total|tally|count)$/.test(wordOf(doc, phrase.head)) || doc.tokens[phrase.after]?.norm !== 'of') return null;
  const { after } = doc.sentences[doc.tokens[phrase.head]!.sentence]!;
  for (let i = phrase.after + 1; i < Math.min(after, phrase.after + 5); i++) {
    const { norm } = doc.tokens[i]!;
    const measure = measureAdjectives[norm] ?? measureNouns[wordOf(doc, i)]?.measure;
    if (measure && norm !== 'released') return measure;
    if (!/^(?:NOUN|ADJ|DET|PROPN)$/.test(doc.tokens[i]!.pos)) return null;
  }
  return null;
}

/** "the number of | bus passengers | killed": whom a number counts; null where only the dead are named. */
function tallied({ doc, mentions }: Reading, phrase: NounPhrase): Theme['who'] {
  const of = doc.tokens[phrase.after]?.norm === 'of' ? nounAt(doc, phrase.after + 1) : null;
  if (!of || of.first !== phrase.after + 1) return null;
  let { first, after } = of;
  if (doc.tokens[first]!.norm === 'the') first++;
  while (first < after && Object.hasOwn(measureAdjectives, doc.tokens[first]!.norm)) first++;
  while (after > first && Object.hasOwn(measureAdjectives, doc.tokens[after - 1]!.norm)) after--;
  const head = Math.min(of.head, after - 1);
  const people = first < after && !measureNouns[wordOf(doc, head)] && classOf(doc, { ...of, head }, mentions) === 'people';
  return people ? { first, after, head } : null;
}

/** "the number of | people | killed rose to nine": the people are counted by the number, so "killed" beside them makes no claim. */
export function isTallied(reading: Reading, people: NounPhrase): boolean {
  const isTally = reading.doc.tokens[people.after]?.norm === 'of' && tallyOf(reading.doc, people) !== null;
  const tally = isTally ? people : reading.doc.tokens[people.first - 1]?.norm === 'of' ? nounAt(reading.doc, people.first - 2) : null;
  return tally !== null && !reading.quantities.has(people.first) && tallyOf(reading.doc, tally) !== null && tollOf(reading, tally) !== null;
}

/** "raised to four | the number of soldiers killed": the figure stands before what it counts. */
function setBefore({ doc, quantities }: Reading, phrase: NounPhrase): Quantity | null {
  const q = quantities.get(phrase.first - 1);
  const verb = q && doc.tokens[q.first - 1]?.norm === 'to' ? doc.phrases[doc.phraseOf[q.first - 2] ?? -1] : undefined;
  return q && verb?.kind === 'verb' && SET.test(verb.lemma) && isOfPeople(q) ? q : null;
}

const SET = /^(?:adjust|bring|correct|cut|drive|increase|lower|push|raise|reduce|revise|take|update)$/;

const isOfPeople = ({ unit, counted }: Quantity): boolean => !unit || !counted || /^(?:person|death|fatality)$/.test(unit);

/** "the death toll rose to 38", "a death toll of 38", "bringing the toll to 38". */
export function tollOf(reading: Reading, phrase: NounPhrase): Predicate | null {
  const { doc, quantities } = reading;
  const words = wordsOf(doc, phrase.first, phrase.after);
  const measure: Measure =
    tallyOf(doc, phrase) ?? (/casualty/.test(words) ? 'killed-or-wounded' : /injur|wound/.test(words) ? 'wounded' : 'killed');
  const made = (q: Quantity): Predicate => {
    const figure = { quantity: q, text: q.text, first: q.first, value: q.value, low: q.low, high: q.high, qualifier: q.qualifier };
    const told = doc.tokens.slice(phrase.after, q.first).some((t) => /^(?:number|figure|estimate|toll)$/.test(t.norm));
    const who = q.counted ? span(doc, q.counted.start, q.counted.end) : told ? null : tallied(reading, phrase);
    return {
      measure,
      token: phrase.head,
      clause: clauseAt(doc, phrase.head),
      themes: [{ figure, who, first: Math.min(phrase.first, q.first), after: q.counted && who ? who.after : q.after }],
      negated: false,
      rule: 'claim/toll',
      active: false,
    };
  };
  const set = setBefore(reading, phrase);
  if (set) return made(set);
  const { after } = doc.sentences[doc.tokens[phrase.head]!.sentence]!;
  for (let i = phrase.after; i < after; i++) {
    const q = quantities.get(i);
    if (!q || !isOfPeople(q)) continue;
    const before = doc.tokens[q.first - 1]?.norm ?? '';
    if (!/^(?:to|at|of|is|was|stands|reached|reaches|hits?|exceed(?:s|ed)?|surpass(?:es|ed)?|past|topped|as|with)$/.test(before)) continue;
    return made(q);
  }
  return null;
}

function span(doc: Document, start: number, end: number): Theme['who'] {
  const first = tokenFrom(doc, start);
  let after = first;
  while (after < doc.tokens.length && doc.tokens[after]!.end <= end) after++;
  return after > first ? { first, after, head: after - 1 } : null;
}
