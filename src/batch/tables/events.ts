import { tableOf } from './column.ts';

/** One event a row, coded as PLOVER and ACLED do. */
export const events = tableOf('events', (analysis) => analysis.events, [
  ['article', 'text', (_, { article }) => article.id],
  ['event', 'text', ({ id }) => id],
  ['type', 'text', ({ type }) => type],
  ['mode', 'text', ({ mode }) => mode],
  ['acled', 'text', ({ acled }) => acled],
  ['text', 'text', ({ text }) => text],
  ['actors', 'texts', ({ actors }) => actors.map(({ text }) => text)],
  ['targets', 'texts', ({ targets }) => targets.map(({ text }) => text)],
  ['places', 'texts', ({ places }) => places.map(({ text }) => text)],
  ['from', 'day', ({ when }) => when?.from ?? null],
  ['to', 'day', ({ when }) => when?.to ?? null],
  ['modality', 'text', ({ modality }) => modality],
  ['start', 'count', ({ start }) => start],
  ['end', 'count', ({ end }) => end],
  ['rule', 'text', ({ rule }) => rule],
]);
