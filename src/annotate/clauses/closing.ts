import { nominalHeads } from '../../lexicon/nominals.ts';
import { persons } from '../../lexicon/people.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { VerbGroup } from '../../model/document.ts';
import { isTime } from './marks.ts';
import type { State } from './state.ts';

// Speakers who stand behind the words reported and are cut from their verb by an apposition or a prepositional phrase.

const PERSONS: ReadonlySet<string> = new Set([
  ...persons,
  'source',
  'sources',
  'spokesperson',
  'commissioner',
  'chief',
  'chair',
  'chairman',
]);

/**
 * The subject of a verb of speech that commas or "of …" cut from it: "…, the police chief, Asif Bahader, | said", "…, a source at the
 * hospital in Gao | said", "…, but a nurse in Masisi | said". Null where none stands there; the phrase by its index.
 */
export function closingSpeaker(s: State, verb: VerbGroup): number | null {
  const frame = s.top;
  if (frame.clause === null || verb.passive || s.conjunction || !/t/i.test(reportingVerbs[verb.lemma]?.frames ?? '')) return null;
  return s.tokens[verb.first - 1]?.text === ',' ? apposed(s, verb) : s.before === 'oblique' ? withPlace(s, verb) : null;
}

/** ", OFFICE, NAME, said": both between commas, the name last. */
function apposed(s: State, verb: VerbGroup): number | null {
  const name = nounBefore(s, verb.first - 1);
  if (name === null || s.tokens[s.phraseAt(name).head]!.pos !== 'PROPN') return null;
  const comma = s.phraseAt(name).first - 1;
  if (s.tokens[comma]?.text !== ',') return null;
  // The office may have a prepositional phrase of its own: "the commissioner for security".
  for (let at = nounBefore(s, comma); at !== null && at > s.nounBase; at--) {
    const office = s.phraseAt(at);
    const before = s.tokens[office.first - 1];
    if (office.kind !== 'noun') return null;
    if (before?.text === ',') return isPerson(s, at) ? at : null;
    if (before?.pos !== 'ADP' && before?.norm !== "'s") return null;
  }
  return null;
}

/** ", a source at the hospital in Gao said": from the verb back over prepositional phrases to a noun behind a comma or a conjunction. */
function withPlace(s: State, verb: VerbGroup): number | null {
  for (let at = nounBefore(s, verb.first); at !== null && at > s.nounBase; at--) {
    const phrase = s.phraseAt(at);
    if (phrase.kind !== 'noun') return null;
    const before = s.tokens[phrase.first - 1];
    if (before?.text === ',' || before?.pos === 'CCONJ')
      return (isPerson(s, at) || /^(?:say|tell)$/.test(verb.lemma)) && !isTime(s, at) ? at : null;
    if (before?.pos !== 'ADP') return null;
  }
  return null;
}

/** The noun phrase that ends right before a token. */
function nounBefore(s: State, i: number): number | null {
  const phrase = s.phrases.findLast((p) => p.after <= i);
  return phrase?.kind === 'noun' && phrase.after === i ? phrase.i : null;
}

const isPerson = (s: State, at: number): boolean => {
  const { norm } = s.tokens[s.phraseAt(at).head]!;
  return (
    PERSONS.has(norm) || PERSONS.has(norm.replace(/s$/, '')) || /^(?:person|organisation|military-unit)$/.test(nominalHeads[norm] ?? '')
  );
};
