import { tableOf } from './column.ts';

/** One article a row, without its text: that stands in the NDJSON shards. */
export const articles = tableOf('articles', ({ article }) => [article], [
  ['article', 'text', ({ id }) => id],
  ['source', 'text', ({ source }) => source],
  ['title', 'text', ({ title }) => title],
  ['outlet', 'text', ({ outlet }) => outlet],
  ['published', 'day', ({ published }) => published],
  ['language', 'text', ({ language }) => language],
  ['sha256', 'text', ({ sha256 }) => sha256],
  ['main_event', 'text', ({ mainEvent }) => mainEvent],
  ['claims', 'count', (_, { claims }) => claims.length],
  ['attributions', 'count', (_, { attributions }) => attributions.length],
  ['events', 'count', (_, { events }) => events.length],
  ['notes', 'texts', (_, { notes }) => notes.map(({ code }) => code)],
]);
