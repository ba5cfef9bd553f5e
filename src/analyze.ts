import { annotate } from './annotate/index.ts';
import { extract } from './extract/index.ts';
import type { Gazetteer } from './gazetteer/find.ts';
import { policies } from './lexicon/policies.ts';
import type { UserLexicon } from './lexicon/user.ts';
import type { Analysis, OutMention } from './model/analysis.ts';
import type { Article } from './model/article.ts';
import type { Findings } from './model/finding.ts';
import { resolve } from './resolve/index.ts';
import { unread } from './resolve/unread.ts';

/** What a caller may choose. */
export interface AnalyzeOptions {
  /** Name of the policy that bounds vague words: `plain` (default), `acled`, `wikimpacts`, `none`. */
  readonly vaguePolicy?: string;
  /** What places are looked up in; without it they have names and countries, but no coordinates. */
  readonly gazetteer?: Gazetteer;
  /** Names, places and verbs of the user's, which win over the built-in ones. */
  readonly lexicon?: UserLexicon;
}

/**
 * Reads one article. Pure and deterministic: no files, clock or network; the same article gives the same analysis.
 * An article in another language than English (`article.language`) stays unread: its lists are empty and a note says so.
 * @throws RangeError when the vague policy does not exist.
 */
export function analyze(article: Article, options: AnalyzeOptions = {}): Analysis {
  const name = options.vaguePolicy ?? 'plain';
  const policy = policies[name];
  if (!policy) throw new RangeError(`no vague policy "${name}"; there are ${Object.keys(policies).join(', ')}`);
  // Rules of English find nothing in other languages but mistakes.
  if (article.language !== null && article.language !== 'en') return unread(article);
  const doc = annotate(article);
  const findings = extract(doc, policy, options.lexicon);
  const analysis = resolve(doc, findings, options);
  return { ...analysis, mentions: withAsides(analysis.mentions, findings) };
}

/** Adds what decided each name, and puts the mentions that name no entity among the others, by place. */
function withAsides(read: readonly OutMention[], { mentions, asides }: Findings): OutMention[] {
  const evidence = new Map(mentions.flatMap((m) => (m.evidence ? [[m.id, m.evidence] as const] : [])));
  const out = read.map((m) => (evidence.has(m.id) ? { ...m, evidence: evidence.get(m.id)! } : m));
  for (const { id, start, end, text, type, form, rule } of asides) out.push({ id, start, end, text, type, form, entity: null, rule });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}
