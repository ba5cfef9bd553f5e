import { isSeveral } from '../grammar.ts';
import { identificationWords, kindWords, measureWords, stanceWords } from '../wording.ts';
import type { RestingClaim, SourceList, SourceRecord, SourceWarning, WarningCode } from './model.ts';

const NAMELESS: Readonly<Record<string, string>> = { nothing: 'no source named', pronoun: 'pronouns that could not be resolved' };

/** The source's name, its words, or what stands in their place. */
export const nameOf = ({ source, joinedBy }: SourceRecord): string => source ?? NAMELESS[joinedBy]!;

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** "killed 2, wounded 1": what the claims of a source are about. */
export const measuresOf = ({ measures }: SourceRecord): string =>
  measures.map(({ measure, count: n }) => `${measureWords[measure]} ${n}`).join(', ');

/** "says 3×, denies" */
export function stancesOf({ stances, source, joinedBy }: SourceRecord, times: string): string {
  const several = source === null || isSeveral(source, joinedBy !== 'words') ? 1 : 0;
  return stances.map(({ stance, count: n }) => `${stanceWords[stance][several]}${n > 1 ? ` ${n}${times}` : ''}`).join(', ');
}

/** "military, named" */
export const kindOf = ({ kind, identification, source }: SourceRecord): string =>
  source === null ? '' : `${kindWords[kind]}, ${identificationWords[identification]}`;

/** Who a source is, how it speaks and what rests on it: the words after its name. */
export function aboutRecord(record: SourceRecord, { times, articles }: { readonly times: string; readonly articles: number }): string[] {
  const { role, claims, alone, passesOn, via } = record;
  const where = record.articles.length;
  return [
    role,
    kindOf(record),
    stancesOf(record, times),
    articles > 1
      ? `in ${count(where, 'article')}${record.joinedBy === 'words' && where > 1 ? ', not necessarily the same people' : ''}`
      : null,
    passesOn > 0 ? `passes on what others say ${passesOn}${times}` : null,
    via.length > 0 ? `passed on by ${via.join(', ')}` : null,
    claims.length > 0
      ? `behind ${count(claims.length, 'claim')}${alone === 0 ? '' : alone === claims.length ? (alone === 1 ? ', alone' : ', all alone') : `, ${alone} alone`}`
      : 'behind no claim',
  ].filter((x): x is string => x !== null && x !== '');
}

/** "line 3", with several articles "reports/a.txt:3". */
export function placer({ articles }: SourceList): (claim: RestingClaim) => string {
  const files = new Map<string, string>();
  const seen = new Map<string | null, number>();
  for (const { source } of articles) seen.set(source, (seen.get(source) ?? 0) + 1);
  // Articles of one NDJSON file are told apart by their ids.
  for (const { id, source } of articles) files.set(id, source === null || seen.get(source)! > 1 ? id : source);
  return ({ article, line }) => (articles.length > 1 ? `${files.get(article)}:${line}` : `line ${line}`);
}

const WARNINGS: Readonly<Record<WarningCode, (source: string) => string>> = {
  'single-source': (source) => `A single source, ${source}, stands behind all that is attributed`,
  'anonymous-alone': (source) => `Rests on an anonymous source alone (${source})`,
  'adversary-alone': (source) => `Rests on the adversary’s word alone (${source})`,
  'no-source-named': () => 'Attributed, but no source is named',
  'unresolved-speaker': () => 'Said by a pronoun that could not be resolved',
  'own-voice': () => 'No source but the report itself',
};

/** One warning as a sentence with its first claims. */
export function warningWords(warning: SourceWarning, list: SourceList, place: (claim: RestingClaim) => string, most: number): string {
  const { code, claims } = warning;
  const file = code === 'single-source' && list.articles.length > 1 ? ` in ${place(claims[0]!).replace(/:\d+$/, '')}` : '';
  const start = `${WARNINGS[code](warning.source ?? '')}${file}`;
  if (code === 'single-source') return `${start} (${count(claims.length, 'claim')}).`;
  const items = claims.slice(0, most).map((claim) => `${claim.words} (${place(claim)})`);
  const more = claims.length - items.length;
  return `${start}: ${items.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** The line on top: how many sources of which identification, how many claims. */
export function totals({ articles, sources }: SourceList): string {
  const somebody = sources.filter(({ source }) => source !== null);
  const by = (['named', 'role', 'collective', 'anonymous', 'none'] as const).flatMap((as) => {
    const n = somebody.filter(({ identification }) => identification === as).length;
    return n > 0 ? [`${n} ${identificationWords[as]}`] : [];
  });
  const claims = articles.reduce((n, article) => n + article.claims, 0);
  const alone = sources.reduce((n, source) => n + source.alone, 0);
  return `${count(somebody.length, 'source')} in ${count(articles.length, 'article')}${by.length > 0 ? ` (${by.join(', ')})` : ''}; ${count(claims, 'claim')}, ${alone} resting on one source alone.`;
}
