import { measureVerbs } from '../../lexicon/measures.ts';
import type { Clause, NounPhrase, VerbGroup } from '../../model/document.ts';
import { nounAt } from '../../model/document.ts';
import type { Measure } from '../../model/vocabulary.ts';
import type { Predicate, Reading } from './predicates.ts';
import type { Theme } from './themes.ts';
import { classOf, wordOf } from './things.ts';

/** Words that say what is counted: "the dead", "the number of missing", "the death toll". */
const KINDS: readonly (readonly [Measure, RegExp])[] = [
  ['killed-or-wounded', /^casualt(?:y|ies)$/],
  ['killed', /^(?:dead|deaths?|killed|toll|fatalit(?:y|ies)|bodies)$/],
  ['wounded', /^(?:wounded|injured|injuries)$/],
  ['missing', /^missing$/],
  ['displaced', /^(?:displaced|displacements?)$/],
  ['detained', /^(?:detained|arrested|arrests|detainees)$/],
];
const NUMBER = /^(?:number|count|figure|total|tally|toll)$/;

/** "put the dead at 18 and the wounded at about 40", "places the number of people displaced at more than 8,000". */
export function put(reading: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  const { doc, quantities, mentions } = reading;
  if (!/^(?:put|place|set|estimate|give|list|record)$/.test(verb.lemma) || verb.passive) return [];
  const { after } = doc.sentences[clause.sentence]!;
  const out: Predicate[] = [];
  let from = verb.after;
  for (let i = verb.after; i < after && doc.tokens[i]!.text !== ';'; i++) {
    const q = doc.tokens[i]!.norm === 'at' ? (quantities.get(i + 1) ?? quantities.get(i)) : undefined;
    if (!q || q.first < i) continue;
    const measure = kindOf(reading, from, i) ?? (isTheFigure(reading, from, i) ? measureBefore(reading, clause) : null);
    if (!measure) return out;
    const people = peopleIn(from, i);
    const figure = { quantity: q, text: q.text, first: q.first, value: q.value, low: q.low, high: q.high, qualifier: q.qualifier };
    const theme: Theme = {
      figure,
      who: people && { first: people.first, after: people.after, head: people.head },
      first: q.first,
      after: q.after,
    };
    out.push({ measure, token: verb.head, clause, themes: [theme], negated: verb.negated, rule: 'claim/put', active: false });
    from = q.after;
  }
  return out;

  /** "the number of | people | displaced": whom the number counts. */
  function peopleIn(first: number, to: number): NounPhrase | null {
    for (let k = first; k < to; k++) {
      const noun = doc.tokens[k]!.norm === 'of' ? nounAt(doc, k + 1) : null;
      if (
        noun &&
        noun.after <= to &&
        noun.head > k &&
        classOf(doc, noun, mentions) === 'people' &&
        !kindOf(reading, noun.head, noun.head + 1)
      )
        return noun;
    }
    return null;
  }
}

/** "put | the figure | at 17", "gave the number as" */
const isTheFigure = ({ doc }: Reading, first: number, to: number) =>
  to - first === 2 && /^(?:the|that|its|their)$/.test(doc.tokens[first]!.norm) && NUMBER.test(doc.tokens[first + 1]!.norm);

/** What the last verb before a clause counts, in its sentence or the one before. */
function measureBefore({ doc, quantities }: Reading, clause: Clause): Measure | null {
  for (let k = clause.i - 1; k >= 0 && clause.sentence - doc.clauses[k]!.sentence <= 1; k--) {
    const before = doc.clauses[k]!;
    const { lemma } = doc.phrases[before.verb] as VerbGroup;
    const frame = measureVerbs[lemma]?.find((f) => f.takes.includes('people'));
    const counts = [...before.objects, ...(before.subject === null ? [] : [before.subject])].some((p) =>
      quantities.has(doc.phrases[p]!.first),
    );
    if (frame && counts) return frame.measure;
  }
  return null;
}

/** What is counted between a verb and its "at": a kind word, behind "number" or by itself with its article. */
function kindOf({ doc }: Reading, first: number, to: number): Measure | null {
  for (let k = to - 1; k >= first; k--) {
    const { norm } = doc.tokens[k]!;
    const kind = KINDS.find(([, words]) => words.test(norm) || words.test(wordOf(doc, k)));
    if (kind) return norm === 'toll' && NUMBER.test(norm) ? tollKind(doc.tokens[k - 1]?.norm ?? '') : kind[0];
  }
  return null;
}

const tollKind = (before: string): Measure =>
  /casualt/.test(before) ? 'killed-or-wounded' : /injur|wound/.test(before) ? 'wounded' : 'killed';
