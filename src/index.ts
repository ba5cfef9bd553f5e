// The public API: what `import … from 'sitrep'` gives. `createArticle` makes an article of a text, `analyze` reads it, `reconcile` compares
// several analyses; `loadGazetteer` gives coordinates to places. All data is plain and read-only; offsets are UTF-16 code units.
export { type AnalyzeOptions, analyze } from './analyze.ts';
export type { Gazetteer } from './gazetteer/find.ts';
export { loadGazetteer } from './gazetteer/load.ts';
export { type ArticleInput, createArticle } from './ingest/article.ts';
export type { UserLexicon } from './lexicon/user.ts';
export type { Analysis, Claim, ClaimGroup, Entity, Envelope, Note } from './model/analysis.ts';
export type { Article } from './model/article.ts';
export type { Renderer, Report, View } from './model/report.ts';
export { type Ledger, type ReconcileOptions, reconcile } from './reconcile/index.ts';
