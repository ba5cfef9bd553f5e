import { actorWords, baseWords, placeWords, weaponWords } from '../../lexicon/events.ts';
import { irregularPlurals } from '../../lexicon/people.ts';
import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { singular } from '../../model/noun.ts';

/** What stands in a sentence that decides between types: who acts, with what, on what. */
export interface Context {
  readonly words: ReadonlySet<string>;
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
    const words = new Set<string>();
    for (let i = sentence.first; i < sentence.after; i++) words.add(singular(doc.tokens[i]!.norm, irregularPlurals));
    const has = (list: ReadonlySet<string>) => {
      for (const word of words) if (list.has(word)) return true;
      return false;
    };
    const at = named[sentence.i]!;
    return {
      words,
      text: doc.text.slice(sentence.start, sentence.end).toLowerCase(),
      protesters: has(SETS.protesters),
      police: has(SETS.police),
      state: has(SETS.state) || at.state,
      rebels: has(SETS.rebels) || at.rebels,
      civilians: has(SETS.civilians),
      targets: has(SETS.targets),
      weapons: has(SETS.weapons),
      bases: has(SETS.bases),
      places: has(SETS.places) || at.place,
    };
  });
}
