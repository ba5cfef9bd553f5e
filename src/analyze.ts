import { annotate } from './annotate/index.ts';
import { extract } from './extract/index.ts';
import { policies } from './lexicon/policies.ts';
import type { Analysis } from './model/analysis.ts';
import type { Article } from './model/article.ts';
import { resolve } from './resolve/index.ts';

/** What a caller may choose. */
export interface AnalyzeOptions {
  /** Name of the policy that bounds vague words: `plain` (default), `acled`, `wikimpacts`, `none`. */
  readonly vaguePolicy?: string;
}

/**
 * Reads one article. Pure and deterministic: no files, clock or network; the same article gives the same analysis.
 * @throws RangeError when the vague policy does not exist.
 */
export function analyze(article: Article, options: AnalyzeOptions = {}): Analysis {
  const name = options.vaguePolicy ?? 'plain';
  const policy = policies[name];
  if (!policy) throw new RangeError(`no vague policy "${name}"; there are ${Object.keys(policies).join(', ')}`);
  const doc = annotate(article);
  return resolve(doc, extract(doc, policy));
}
