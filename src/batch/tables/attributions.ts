import { tableOf } from './column.ts';

/** One attribution a row: who says what, in which stance. */
export const attributions = tableOf('attributions', (analysis) => analysis.attributions, [
  ['article', 'text', (_, { article }) => article.id],
  ['attribution', 'text', ({ id }) => id],
  ['mode', 'text', ({ mode }) => mode],
  ['stance', 'text', ({ stance }) => stance],
  ['name', 'text', ({ name }) => name],
  ['source_kind', 'text', ({ sourceKind }) => sourceKind],
  ['identification', 'text', ({ identification }) => identification],
  ['sources', 'texts', ({ sources }) => sources.map(({ text }) => text)],
  ['entities', 'texts', ({ sources }) => sources.flatMap(({ entity }) => entity ?? [])],
  ['cue', 'text', ({ cue }) => cue?.text ?? null],
  ['contents', 'texts', ({ contents }) => contents.map(({ text }) => text)],
  ['start', 'count', ({ contents, cue }) => contents[0]?.start ?? cue?.start ?? null],
  ['end', 'count', ({ contents, cue }) => contents.at(-1)?.end ?? cue?.end ?? null],
  ['via', 'texts', ({ via }) => via],
  ['rule', 'text', ({ rule }) => rule],
]);
