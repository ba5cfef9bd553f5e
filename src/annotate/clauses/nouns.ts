import { settlementNouns } from '../../lexicon/measures.ts';
import { isTime, lastNoun } from './marks.ts';
import type { State } from './state.ts';

/** A noun phrase: subject, object, or behind a preposition. */
export function readNoun(s: State, i: number): void {
  const frame = s.top;
  const listed = s.preposition === null && s.comma && s.lastPreposition !== null && isBareName(s, i) && s.oblique && !opens(s, i);
  if (listed) s.preposition = s.lastPreposition;
  if (s.preposition !== null) {
    s.lastPreposition = s.preposition;
    s.oblique = true;
    if (frame.clause !== null && s.tokens[s.preposition]!.norm !== 'of')
      s.draft(frame.clause).obliques.push({ preposition: s.preposition, phrase: i });
    s.preposition = null;
    s.before = 'oblique';
  } else {
    s.oblique = false;
    if (frame.clause === null) {
      if (frame.subject === null || (s.comma && (isTime(s, frame.subject) || isTownApposed(s, frame.subject))))
        frame.subject = isTime(s, i) && frame.subject === null ? frame.subject : i;
    } else {
      const draft = s.draft(frame.clause);
      if (s.before === 'verb' || (s.before === 'free' && draft.objects.length > 0) || s.conjunction || s.comma) {
        if (!isTime(s, i) || draft.objects.length === 0) draft.objects.push(i);
      }
    }
    frame.lastFree = i;
    s.before = 'free';
  }
  s.comma = false;
  s.conjunction = false;
}

/** "In Orvo, | a town by the river, | nine people died": what a place behind a preposition is called is no subject. */
function isTownApposed(s: State, subject: number): boolean {
  const { first, head } = s.phraseAt(subject);
  const place = s.tokens[first - 1]?.text === ',' ? lastNoun(s, first) : null;
  const before = place === null ? null : s.phraseAt(place);
  return before !== null && s.tokens[before.first - 1]?.pos === 'ADP' && before.first - 1 >= s.from && towns.has(s.tokens[head]!.norm);
}

const towns: ReadonlySet<string> = new Set(settlementNouns);

/** "In January, Tomblin of West Virginia praised …": before the first verb a name that no comma closes is its subject. */
function opens(s: State, i: number): boolean {
  const { clause, subject } = s.top;
  return clause === null && subject === null && s.tokens[s.phraseAt(i).after]?.text !== ',';
}

/** "in Odesa, Ukraine": a name behind a comma goes on with the place before it. */
function isBareName(s: State, i: number): boolean {
  const phrase = s.phraseAt(i);
  const next = s.tokens[phrase.after];
  const verb = next?.pos === 'VERB' || next?.pos === 'AUX';
  return s.tokens[phrase.first]!.pos === 'PROPN' && s.tokens[phrase.head]!.pos === 'PROPN' && !verb;
}
