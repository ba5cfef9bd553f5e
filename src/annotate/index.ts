import type { Article } from '../model/article.ts';
import type { Clause, Document, Phrase, Sentence, Token } from '../model/document.ts';
import { contains, type Span } from '../model/span.ts';
import { findClauses } from './clauses/index.ts';
import { findDateline } from './dateline.ts';
import { splitParagraphs } from './paragraphs.ts';
import { findPhrases } from './phrases.ts';
import { findQuotes } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { tagSentence } from './tagger/index.ts';

/**
 * Reads an article's form: paragraphs, quotations, dateline, sentences and tagged tokens. Zones come first, from raw characters, so
 * that sentences may read them and never the other way round.
 */
export function annotate(article: Article): Document {
  const { text } = article;
  const paragraphs = splitParagraphs(text);
  const dateline = findDateline(text, paragraphs);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const phrases: Phrase[] = [];
  const clauses: Clause[] = [];
  const clausesFrom: number[] = [];
  for (const paragraph of paragraphs) {
    for (const raw of around(paragraph, dateline)
      .flatMap((part) => withoutLabel(text, part))
      .flatMap((part) => splitSentences(text, part))) {
      const sentence = sentences.length;
      const first = tokens.length;
      const tags = tagSentence(raw);
      // Field by field: tokens are read everywhere, and the engine reads objects made alike many times faster than copies.
      for (let k = 0; k < raw.length; k++) {
        const { start, end, text, norm, word } = raw[k]!;
        tokens.push({ start, end, text, norm, word, i: first + k, pos: tags[k]!, sentence });
      }
      sentences.push({ i: sentence, start: raw[0]!.start, end: raw.at(-1)!.end, first, after: tokens.length, paragraph: paragraph.i });
      clausesFrom.push(clauses.length);
      const found = findPhrases(tokens, first, tokens.length, phrases.length);
      const read = findClauses(tokens, found, sentence, first, tokens.length, clauses.length, phrases.length);
      phrases.push(...read.phrases);
      clauses.push(...read.clauses);
    }
  }
  return {
    article,
    text,
    paragraphs,
    sentences,
    tokens,
    phrases,
    phraseOf: phraseOfEach(phrases, tokens.length),
    clauses,
    clausesFrom,
    quotes: findQuotes(text, paragraphs),
    index: indexWords(tokens),
    dateline,
  };
}

/** The dateline is a sentence of its own: a paragraph that holds it is cut in up to three. */
function around(paragraph: Span, dateline: Span | null): Span[] {
  if (!dateline || !contains(paragraph, dateline)) return [paragraph];
  const { start, end } = dateline;
  return [
    { start: paragraph.start, end: start },
    { start, end },
    { start: end, end: paragraph.end },
  ].filter((s) => s.end > s.start);
}

/** "UPDATE 2-Blast in Kabul", "14:32 GMT - Strike": what a news agency prints before a headline is no part of it. */
function withoutLabel(text: string, part: Span): Span[] {
  const head = text.slice(part.start, part.start + 40);
  const label = (LABEL.exec(head) ?? CLOCK.exec(head))?.[0];
  return label
    ? [
        { start: part.start, end: part.start + label.length },
        { start: part.start + label.length, end: part.end },
      ]
    : [part];
}

/** A live page's stamp. */
const CLOCK = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?\s?)?(?:[A-Z]{2,4}\s?)?(?:--?|[–—])\s(?=[\p{Lu}\d])/u;

const LABEL =
  /^(?:(?:(?:UPDATE|WRAPUP|ADVISORY|TABLE|RPT|REPEAT) \d{1,2}|REFILE|RPT|REPEAT|CORRECTED|EXCLUSIVE|FACTBOX|TIMELINE|ANALYSIS|BREAKING|FLASH|URGENT)-)+(?=\p{Lu})/u;

function indexWords(tokens: readonly Token[]): Record<string, number[]> {
  const index: Record<string, number[]> = Object.create(null);
  for (const { norm, i } of tokens) {
    const known = index[norm];
    if (known) known.push(i);
    else index[norm] = [i];
  }
  return index;
}

function phraseOfEach(phrases: readonly Phrase[], tokens: number): number[] {
  const out = new Array<number>(tokens).fill(-1);
  for (const { i, first, after } of phrases) for (let t = first; t < after; t++) out[t] = i;
  return out;
}
