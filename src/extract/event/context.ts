import { actorWords, baseWords, placeWords, weaponWords } from '../../lexicon/events.ts';
import { irregularPlurals } from '../../lexicon/people.ts';
import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { singular } from '../../model/noun.ts';
import { ofWord } from '../../model/word.ts';

/** What stands in a sentence that decides between types: who acts, with what, on what. */
export interface Context {
  readonly text: string;
  readonly protesters: boolean;
  readonly police: boolean;
  readonly state: boolean;
  readonly rebels: boolean;
  readonly civilians: boolean;
  readonly targets: boolean;
  readonly weapons: boolean;
  readonly bases: boolean;
  readonly places: boolean;
}

const set = (list: readonly string[]) => new Set(list);
const SETS = {
  protesters: set(actorWords.protesters),
  police: set(actorWords.police),
  state: set(actorWords.state),
  rebels: set(actorWords.rebels),
  civilians: set(actorWords.civilians),
  targets: set(actorWords.targets),
  weapons: set(weaponWords),
  bases: set(baseWords),
  places: set(placeWords),
};

/** The sets a word is in, one bit each, in the order of SETS. */
const setsOf = ofWord((norm) => {
  const word = singular(norm, irregularPlurals);
  return Object.values(SETS).reduce((bits, list, k) => (list.has(word) ? bits | (1 << k) : bits), 0);
});
const BITS = Object.fromEntries(Object.keys(SETS).map((name, k) => [name, 1 << k])) as Record<keyof typeof SETS, number>;

/** Reads each sentence's context once. */
export function contextsOf(doc: Document, mentions: readonly Mention[]): Context[] {
  const named: { state: boolean; rebels: boolean; place: boolean }[] = doc.sentences.map(() => ({
    state: false,
    rebels: false,
    place: false,
  }));
  for (const m of mentions) {
    const at = named[doc.tokens[m.first]!.sentence]!;
    if (m.type === 'armed-group') at.rebels = true;
    else if (m.type === 'military-unit') at.state = true;
    else if (m.type === 'place') at.place = true;
  }
  return doc.sentences.map((sentence): Context => {
    let sets = 0;
    for (let i = sentence.first; i < sentence.after; i++) sets |= setsOf(doc.tokens[i]!);
    const has = (set: number) => (sets & set) !== 0;
    const at = named[sentence.i]!;
    return {
      text: doc.text.slice(sentence.start, sentence.end).toLowerCase(),
      protesters: has(BITS.protesters),
      police: has(BITS.police),
      state: has(BITS.state) || at.state,
      rebels: has(BITS.rebels) || at.rebels,
      civilians: has(BITS.civilians),
      targets: has(BITS.targets),
      weapons: has(BITS.weapons),
      bases: has(BITS.bases),
      places: has(BITS.places) || at.place,
    };
  });
}
