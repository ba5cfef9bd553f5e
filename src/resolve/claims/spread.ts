import { measureVerbs } from '../../lexicon/measures.ts';
import { type Document, type NounPhrase, nounAt } from '../../model/document.ts';
import { isShare, shareOf } from './lists.ts';
import type { Predicate, Reading } from './predicates.ts';
import { type Theme, themeOf } from './themes.ts';

/**
 * The shares of a counted whole: "16 people, seven of them children", "26 people were killed in two attacks, 22 of them in Orvo and four in
 * Belz". A share that is the subject of a verb of its own ("71 of them were shot down") is another claim.
 */
export function sharesBehind(reading: Reading, predicate: Predicate, k: number, limit: number): Theme[] {
  const { doc, quantities } = reading;
  const whole = predicate.themes[k]!;
  const at = firstShare(reading, predicate, whole, limit);
  const phrase = at === null ? null : nounAt(doc, at);
  if (!phrase) return [];
  const theme = themeOf(doc, phrase, quantities);
  const behind = shareOf(doc, phrase) + 2;
  const kind = nounAt(doc, behind);
  const who = kind && kind.first === behind ? { first: kind.first, after: kind.after, head: kind.head } : null;
  const first: Theme = { ...theme, who, after: who?.after ?? behind };
  const next = who === null && WHERE.test(doc.tokens[behind]?.norm ?? '') ? elsewhere(reading, behind + 1) : null;
  return next ? [first, next] : [first];
}

const WHERE = /^(?:in|at|near|on|over|outside)$/;

/** Where the share of a whole stands: right behind it, or in the same sentence behind its verb and what belongs to that. */
function firstShare({ doc, quantities }: Reading, predicate: Predicate, whole: Theme, limit: number): number | null {
  const { tokens } = doc;
  const isOne = (i: number) => {
    const phrase = nounAt(doc, i);
    return phrase !== null &&
      phrase.first === i &&
      quantities.has(i) &&
      isShare(doc, phrase) &&
      tokens[shareOf(doc, phrase) + 1]!.norm !== 'which'
      ? phrase
      : null;
  };
  const near = tokens[whole.after]?.text === ',' ? whole.after + 1 : whole.after;
  if (isOne(near)) return near;
  if (!whole.figure?.quantity || predicate.themes.length > 1) return null;
  const { after } = doc.sentences[tokens[whole.first]!.sentence]!;
  for (let i = Math.max(whole.after, predicate.token); i < Math.min(after, limit); i++) {
    const phrase = tokens[i]!.text === ',' ? isOne(i + 1) : null;
    if (phrase) return isSubject(doc, phrase) ? null : i + 1;
    // What another verb counts has shares of its own.
    const group = doc.phrases[doc.phraseOf[i] ?? -1];
    if (i > predicate.token && group?.kind === 'verb' && group.first === i && measureVerbs[group.lemma]) return null;
  }
  return null;
}

/** "71 of them | had been shot down" */
const isSubject = (doc: Document, share: NounPhrase): boolean => doc.phrases[doc.phraseOf[shareOf(doc, share) + 2] ?? -1]?.kind === 'verb';

/** "… and | four in the hamlet of Belz": the next share, without "of them". */
function elsewhere({ doc, quantities }: Reading, from: number): Theme | null {
  const { tokens } = doc;
  const { after } = doc.sentences[tokens[from]!.sentence]!;
  for (let i = from; i < Math.min(after, from + 14) && tokens[i]!.text !== ';'; i++) {
    const q = tokens[i]!.norm === 'and' ? quantities.get(i + 1) : undefined;
    if (!q || q.first !== i + 1) continue;
    const phrase = nounAt(doc, q.first);
    const bare = phrase && phrase.after === q.after && WHERE.test(tokens[q.after]?.norm ?? '');
    return bare ? { ...themeOf(doc, phrase, quantities), who: null } : null;
  }
  return null;
}

/** "94 drones …, and | 71 of them | were shot down", "62 drones, of which | 48": the counted things before it that a bare figure is a share of. */
export function sharedBy({ doc, quantities }: Reading, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = doc;
  const ofWhich = tokens[phrase.first - 2]?.norm === 'of' && /^(?:which|whom)$/.test(tokens[phrase.first - 1]?.norm ?? '');
  if (!quantities.has(phrase.first) || !(ofWhich || isShare(doc, phrase))) return null;
  const { first } = doc.sentences[tokens[phrase.first]!.sentence]!;
  for (let i = phrase.first - 1; i >= first; i--) {
    const before = quantities.has(i) ? nounAt(doc, i) : null;
    if (before && before.head > i) return before;
  }
  return null;
}
