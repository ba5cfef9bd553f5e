import { eventNouns, eventVerbs, type Trigger } from '../../lexicon/events.ts';
import { irregularPlurals } from '../../lexicon/people.ts';
import { singularOf } from '../../lexicon/singular.ts';
import type { Clause, Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import { singular } from '../../model/noun.ts';
import { ofWord } from '../../model/word.ts';

/** A row of the lexicon with its key. */
export interface Entry {
  readonly trigger: Trigger;
  readonly word: string;
}

const twoWords = new Map<string, string[]>();
for (const key of Object.keys(eventVerbs)) {
  const [verb, second, third] = key.split(' ');
  if (second && !third) twoWords.set(verb!, [...(twoWords.get(verb!) ?? []), second]);
}

/** Past participles of the lexicon's regular verbs, for groups whose last word was read as an adjective ("have been looted"). */
const participles = new Map(
  Object.keys(eventVerbs)
    .filter((verb) => !verb.includes(' '))
    .flatMap((verb) => [`${verb}ed`, `${verb.replace(/e$/, '')}ed`, `${verb}${verb.at(-1)}ed`].map((form) => [form, verb] as const)),
);

const BASE = /^(?:bases?|camps?|checkpoints?|posts?|outposts?|headquarters|points?|barracks|airbase)$/;
const FORCE =
  /^(?:unit|units|brigade|battalion|regiment|militia|force|forces|army|corps|network|faction|group|alliance|command|organi[sz]ation|coalition|council)$/;

/** The verb's entry; a second word may follow within seven tokens, or be the subject of a passive ("rockets were fired"). */
export function verbEntry(doc: Document, clause: Clause, verb: VerbGroup): Entry | null {
  const { after } = doc.sentences[clause.sentence]!;
  const words = (from: number, to: number) => doc.tokens.slice(from, Math.min(after, to)).map(singularOf);
  const behind = words(verb.after, verb.after + 7);
  const subject = verb.passive && clause.subject !== null ? (doc.phrases[clause.subject] as NounPhrase) : null;
  const before = subject ? words(subject.first, doc.tokens[subject.after]?.norm === 'of' ? subject.after + 5 : subject.after) : [];
  for (const second of twoWords.get(verb.lemma) ?? []) {
    if (behind.includes(second) || before.includes(second)) return entry(`${verb.lemma} ${second}`);
  }
  if ((verb.lemma === 'set' && doc.tokens[verb.after]?.norm === 'up') || /^(?:establish|build|form|create)$/.test(verb.lemma)) {
    const near = [...before, ...words(verb.after, verb.after + 9)];
    if (!/^(?:form|create)$/.test(verb.lemma) && !verb.modal && near.some((w) => BASE.test(w))) return entry('set up base');
    const made = subject ?? (clause.objects.length > 0 ? (doc.phrases[clause.objects[0]!] as NounPhrase) : null);
    if (made && FORCE.test(doc.tokens[made.head]!.norm)) return entry('form force');
  }
  return Object.hasOwn(eventVerbs, verb.lemma) ? entry(verb.lemma) : null;
}

/** "was looted", where the tagger left the participle out of the verb group: its token, or null. */
export function strandedParticiple(doc: Document, verb: VerbGroup): { entry: Entry; token: number } | null {
  if (verb.lemma !== 'be') return null;
  const t = doc.tokens[verb.after];
  const lemma = t && t.sentence === doc.tokens[verb.head]!.sentence ? participles.get(t.norm) : undefined;
  return lemma ? { entry: entry(lemma), token: verb.after } : null;
}

const entry = (word: string): Entry => ({ trigger: eventVerbs[word]!, word });

const FIRST_WORDS = new Set(Object.keys(eventNouns).map((key) => key.split(' ')[0]!));
/** May an entry of nouns begin with this word? */
export const opensNoun = ofWord((norm) => FIRST_WORDS.has(norm) || FIRST_WORDS.has(singular(norm, irregularPlurals)));

/** The longest entry of nouns that begins at a token. */
export function nounEntry(doc: Document, i: number): (Entry & { after: number; length: number }) | null {
  const { tokens } = doc;
  for (let length = 3; length > 0; length--) {
    if (i + length > tokens.length || tokens[i + length - 1]!.sentence !== tokens[i]!.sentence) continue;
    let key = singularOf(tokens[i + length - 1]!);
    for (let k = i + length - 2; k >= i; k--) key = `${tokens[k]!.norm} ${key}`;
    if (!Object.hasOwn(eventNouns, key)) continue;
    const last = tokens[i + length - 1]!;
    if (last.pos === 'VERB' && length === 1 && !/^(?:the|a|this|that|in|of|by)$/.test(tokens[i - 1]?.norm ?? '')) return null;
    if (length === 1 && last.pos === 'ADJ') return null;
    return { trigger: eventNouns[key]!, after: i + length, word: key, length };
  }
  return null;
}
