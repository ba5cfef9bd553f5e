import { measureAdjectives, measureNouns } from '../../lexicon/measures.ts';
import { clauseAt, type Document, type NounPhrase, tokenFrom } from '../../model/document.ts';
import type { Measure } from '../../model/vocabulary.ts';
import type { Predicate, Reading } from './predicates.ts';
import type { Theme } from './themes.ts';
import { wordOf } from './things.ts';

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

/** "the death toll rose to 38", "a death toll of 38", "bringing the toll to 38". */
export function tollOf(reading: Reading, phrase: NounPhrase): Predicate | null {
  const { doc, quantities } = reading;
  const words = doc.tokens
    .slice(phrase.first, phrase.after)
    .map((t) => t.norm)
    .join(' ');
  const measure: Measure =
    tallyOf(doc, phrase) ?? (/casualty/.test(words) ? 'killed-or-wounded' : /injur|wound/.test(words) ? 'wounded' : 'killed');
  const { after } = doc.sentences[doc.tokens[phrase.head]!.sentence]!;
  for (let i = phrase.after; i < after; i++) {
    const q = quantities.get(i);
    if (!q) continue;
    if (q.unit && !/^person$|^death$|^fatality$/.test(q.unit) && q.counted) continue;
    const before = doc.tokens[q.first - 1]?.norm ?? '';
    if (!/^(?:to|at|of|is|was|stands|reached|reaches|hits?|exceed(?:s|ed)?|surpass(?:es|ed)?|past|topped|as|with)$/.test(before)) continue;
    const figure = { quantity: q, text: q.text, first: q.first, value: q.value, low: q.low, high: q.high, qualifier: q.qualifier };
    const who = q.counted ? span(doc, q.counted.start, q.counted.end) : null;
    return {
      measure,
      token: phrase.head,
      clause: clauseAt(doc, phrase.head),
      themes: [{ figure, who, first: Math.min(phrase.first, q.first), after: who ? who.after : q.after }],
      negated: false,
      rule: 'claim/toll',
      active: false,
    };
  }
  return null;
}

function span(doc: Document, start: number, end: number): Theme['who'] {
  const first = tokenFrom(doc, start);
  let after = first;
  while (after < doc.tokens.length && doc.tokens[after]!.end <= end) after++;
  return after > first ? { first, after, head: after - 1 } : null;
}
