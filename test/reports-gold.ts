// Reads fixtures/reports: the reports as articles, and the claims and groups annotated by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle } from '../src/ingest/article.ts';
import type { Analysis, Claim } from '../src/model/analysis.ts';
import type { Article } from '../src/model/article.ts';
import type { TextSpan } from '../src/model/span.ts';
import type { Verdict } from '../src/model/vocabulary.ts';

const FOLDER = join(process.cwd(), 'fixtures', 'reports');

export interface GoldClaim {
  readonly key: string;
  readonly report: string;
  readonly sentence: string;
  readonly measure: Claim['measure'];
  readonly figure: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Claim['qualifier'];
  readonly who: string | null;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Claim['when']['basis'];
  readonly source: string | null;
  readonly kind: Claim['source']['kind'] | null;
  readonly relation: Claim['source']['relation'];
  readonly modality: Claim['modality'];
  readonly verification: Claim['verification'];
  readonly partOf: string | null;
}

export interface GoldGroup {
  readonly claims: readonly string[];
  readonly measure: Claim['measure'];
  readonly verdict: Verdict;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export interface Incident {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly claims: readonly GoldClaim[];
  readonly groups: readonly GoldGroup[];
  readonly possiblyRelated: readonly (readonly [string, string])[];
  readonly wireCopies: readonly (readonly string[])[];
}

/** All incidents of the fixtures, by name. */
export const incidents = (): Incident[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const lines = readFileSync(join(FOLDER, name, 'reports.ndjson'), 'utf8')
        .trim()
        .split('\n');
      const gold = JSON.parse(readFileSync(join(FOLDER, name, 'gold.json'), 'utf8'));
      return { name, articles: lines.map((line) => createArticle(JSON.parse(line))), ...gold };
    });

/** The analysis of a report with the claims that were annotated by hand in the place of its own. Ids of claims are their keys. */
export function withGoldClaims(analysis: Analysis, claims: readonly GoldClaim[]): Analysis {
  const { text } = analysis.article;
  return {
    ...analysis,
    claims: claims.filter(({ report }) => report === analysis.article.id).map((gold) => claimOf(gold, text, analysis)),
  };
}

function claimOf(gold: GoldClaim, text: string, { mentions }: Analysis): Claim {
  const start = text.indexOf(gold.sentence);
  if (start < 0) throw new Error(`${gold.key} of ${gold.report}: the sentence is not in the text`);
  const end = start + gold.sentence.length;
  const find = (words: string | null): TextSpan | null => {
    if (words === null) return null;
    const inside = gold.sentence.indexOf(words);
    const at = inside >= 0 ? start + inside : text.indexOf(words);
    return at >= 0 ? { start: at, end: at + words.length, text: words } : { start, end: start, text: words };
  };
  const entityAt = (span: TextSpan | null) =>
    span && (mentions.find((m) => m.start < span.end && span.start < m.end && m.text === span.text)?.entity ?? null);
  const [who, place] = [find(gold.who), find(gold.place)];
  return {
    id: gold.key,
    measure: gold.measure,
    quantity: null,
    figure: gold.figure,
    value: gold.value,
    low: gold.low,
    high: gold.high,
    qualifier: gold.qualifier,
    who: who && { ...who, entity: null, side: null, status: 'unknown' },
    by: null,
    place: place && { ...place, entity: entityAt(place) },
    when: { span: null, from: gold.from, to: gold.to, basis: gold.basis },
    source: {
      voice: gold.source === null && gold.kind === null ? 'reporter' : 'attributed',
      attribution: null,
      entity: null,
      name: gold.source,
      kind: gold.kind ?? 'media',
      identification: gold.source === null ? 'none' : 'named',
      relation: gold.relation,
    },
    verification: gold.verification,
    modality: gold.modality,
    partOf: gold.partOf,
    evidence: [{ start, end, text: gold.sentence }],
    rule: 'claim/active',
    from: [],
    why: {},
  };
}
