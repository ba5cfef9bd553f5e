// Shared by the tests: articles and analyses out of a sentence, and the program run in this process with streams of our own.
import { PassThrough, Readable } from 'node:stream';
import { analyze } from '../src/analyze.ts';
import { type ArticleInput, createArticle } from '../src/ingest/article.ts';
import type { Analysis } from '../src/model/analysis.ts';
import type { Article } from '../src/model/article.ts';

/** An article of these words; its id is made from them. */
export const article = (text: string, known: Omit<ArticleInput, 'text'> = {}): Article => createArticle({ ...known, text });

/** The analysis of these words, as published on that day. */
export const analyzeText = (text: string, published: string | null = null): Analysis => analyze(article(text, { published }));
