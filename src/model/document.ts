import type { Article } from './article.ts';
import type { Span } from './span.ts';
import type { Word } from './word.ts';

/**
 * Part of speech, named as in Universal Dependencies (https://universaldependencies.org/u/pos/). `PUNCT` covers brackets and
 * quotation marks; `PART` is "not", "n't", infinitive "to" and the possessive "'s".
 */
export const POS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
/** A part of speech. */
export type Pos = (typeof POS)[number];

/** Inflection of a verb token; `participle` is the past participle, `ing` the present participle or gerund. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing';

/** A word, a figure or a mark. */
export interface Token extends Span {
  /** Index in `Document.tokens`. */
  readonly i: number;
  /** The token's own words, cut from the article. */
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly norm: string;
  /** Its spelling: what `ofWord` answers questions about. */
  readonly word: Word;
  readonly pos: Pos;
  /** Index in `Document.sentences`. */
  readonly sentence: number;
}

/** A sentence, or a line without a full stop, by its tokens. */
export interface Sentence extends Span {
  /** Index in `Document.sentences`. */
  readonly i: number;
  /** First token, and the one after the last. */
  readonly first: number;
  readonly after: number;
  /** Index in `Document.paragraphs`. */
  readonly paragraph: number;
}

/** A stretch of text between line breaks; in hard-wrapped text between blank lines. */
export interface Paragraph extends Span {
  /** Index in `Document.paragraphs`. */
  readonly i: number;
  /** `headline` stands at the top, `heading` between paragraphs; both are lines without a full stop. */
  readonly kind: 'headline' | 'heading' | 'body';
}

/** A stretch of quoted words, marks included. An unclosed quote ends with its paragraph. */
export interface Quote extends Span {
  readonly i: number;
  readonly open: string;
  readonly closed: boolean;
  /** 0 for an outer quote, 1 for one inside another. */
  readonly depth: number;
  /** Index of the quote this one takes up again after a paragraph break (the mark is opened anew each paragraph). */
  readonly continues: number | null;
}

/** Where and when a wire report was filed: "KYIV, Dec 27 (Reuters) —". */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

/** A base noun phrase: determiner to head, possessors included, without what hangs on it ("the head | of the army"). */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly i: number;
  readonly first: number;
  readonly after: number;
  /** The token that names the thing: "soldiers" in "the two wounded soldiers". */
  readonly head: number;
}

/** Auxiliaries, negation, adverbs and the verb: "had not yet been killed". Coordinated verbs each have their own group. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly i: number;
  readonly first: number;
  readonly after: number;
  /** The lexical verb; a form of "be" or "have" where there is none. */
  readonly head: number;
  readonly lemma: string;
  readonly form: VerbForm;
  /** `infinitive` with "to", `finite` with a subject of its own, else a participle. */
  readonly finite: 'finite' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** Has "have": "had been", "has deployed". */
  readonly perfect: boolean;
}

/** What `Document.phrases` holds; tokens `[first, after)`. */
export type Phrase = NounPhrase | VerbGroup;

/** A prepositional phrase as read around a verb: "by rebels", "in Kursk". */
export interface Oblique {
  /** Token of the preposition. */
  readonly preposition: number;
  /** Index of the noun phrase behind it. */
  readonly phrase: number;
}

/**
 * A verb with what belongs to it, as far as a shallow reading can tell. Indexes of phrases point into `Document.phrases`, of
 * tokens into `Document.tokens`.
 */
export interface Clause {
  readonly i: number;
  readonly sentence: number;
  /** The verb group. */
  readonly verb: number;
  readonly kind: 'main' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'participle';
  /** The word that opens the clause: "that", "who", "after". */
  readonly mark: number | null;
  /** Index of the clause it hangs on; null for a main clause. Index 0 is a clause like any other: compare with null. */
  readonly parent: number | null;
  /** Phrase that stands as subject; for a relative clause its antecedent, for a participle or second verb that of the clause above. */
  readonly subject: number | null;
  /** The subject is that of another clause. */
  readonly subjectShared: boolean;
  /** Noun phrases behind the verb without a preposition. */
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Tokens from the clause's first word to the one after its last. */
  readonly first: number;
  readonly after: number;
}

/** An article with everything that later stages read of its form. Frozen: nothing here changes after `annotate`. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** For each token the index of the phrase it stands in, or -1. */
  readonly phraseOf: readonly number[];
  readonly clauses: readonly Clause[];
  /** For each sentence the index of its first clause (or of the next sentence's, where it has none). */
  readonly clausesFrom: readonly number[];
  readonly quotes: readonly Quote[];
  /** Where each word stands: `norm` → token indexes. Rules with a trigger word start here. */
  readonly index: Readonly<Record<string, readonly number[]>>;
  readonly dateline: Dateline | null;
}

/** The words from one token to another, lower case, with single spaces between them. */
export const wordsOf = ({ tokens }: Document, first: number, after: number): string =>
  tokens
    .slice(first, after)
    .map(({ norm }) => norm)
    .join(' ');

/** The noun phrase a token stands in, or null. */
export function nounAt(doc: Document, token: number): NounPhrase | null {
  const phrase = doc.phrases[doc.phraseOf[token] ?? -1];
  return phrase?.kind === 'noun' ? phrase : null;
}

/** The clauses of a sentence. */
export function clausesIn(doc: Document, sentence: number): readonly Clause[] {
  return doc.clauses.slice(doc.clausesFrom[sentence], doc.clausesFrom[sentence + 1] ?? doc.clauses.length);
}

/** The sentences of a paragraph, or of any stretch. */
export const sentencesIn = (doc: Document, { start, end }: Span): readonly Sentence[] =>
  doc.sentences.slice(sentenceAt(doc, start), sentenceAt(doc, end - 1) + 1);

/** The innermost clause a token stands in. */
export function clauseAt(doc: Document, token: number): Clause | null {
  let best: Clause | null = null;
  const { sentence } = doc.tokens[token]!;
  for (let i = doc.clausesFrom[sentence]!; i < doc.clauses.length; i++) {
    const clause = doc.clauses[i]!;
    if (clause.sentence !== sentence) break;
    if (clause.first <= token && token < clause.after && (!best || clause.first >= best.first)) best = clause;
  }
  return best;
}

/** The sentence that holds a character, or the next one behind it. */
export const sentenceAt = (doc: Document, at: number): number => firstEndingAfter(doc.sentences, at);

/** The token that holds a character, or the next one behind it. */
export const tokenFrom = (doc: Document, at: number): number => firstEndingAfter(doc.tokens, at);

function firstEndingAfter(list: readonly Span[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (list[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}
