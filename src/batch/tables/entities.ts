import { tableOf } from './column.ts';

/** One entity of one article a row; coordinates are WGS 84 degrees. */
export const entities = tableOf('entities', (analysis) => analysis.entities, [
  ['article', 'text', (_, { article }) => article.id],
  ['entity', 'text', ({ id }) => id],
  ['type', 'text', ({ type }) => type],
  ['name', 'text', ({ name }) => name],
  ['aliases', 'texts', ({ aliases }) => aliases],
  ['role', 'text', ({ role }) => role],
  ['country', 'text', ({ country, place }) => country ?? place?.country ?? null],
  ['side', 'text', ({ side }) => side],
  ['lat', 'number', ({ place }) => place?.lat ?? null],
  ['lon', 'number', ({ place }) => place?.lon ?? null],
  ['geonames', 'count', ({ place }) => place?.geonames ?? null],
  ['admin1', 'text', ({ place }) => place?.admin1 ?? null],
  ['precision', 'text', ({ place }) => place?.precision ?? null],
  ['mentions', 'count', ({ mentions }) => mentions.length],
]);
