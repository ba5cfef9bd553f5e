// Every rule of the ledger is proved by its own reports: what it decides, and what it must leave alone.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { createArticle } from '../src/ingest/article.ts';
import type { Analysis } from '../src/model/analysis.ts';
import { claimsByRef } from '../src/model/refs.ts';
import { reconcile } from '../src/reconcile/index.ts';
import { ledgerRules } from '../src/reconcile/rules.ts';
import { allRules } from '../src/rules.ts';

/** "2025-05-14: text | 2025-05-15: text" as analyses. */
const read = (text: string): Analysis[] =>
  text.split(' | ').map((report, i) => analyze(createArticle({ id: `r${i}`, published: report.slice(0, 10), text: report.slice(12) })));

/** Words of the claims that a rule decides: joined, replaced, kept apart, or judged. */
function decided(rule: string, analyses: readonly Analysis[]): (string | null)[] {
  const claims = claimsByRef(analyses);
  const refs = reconcile(analyses).groups.flatMap((group) => [
    ...group.entries!.flatMap((entry) => (entry.rule === rule || entry.joined === rule ? [entry.claim] : [])),
    ...(group.why!.rule === rule ? group.claims : []),
    ...group.related!.flatMap((other) => (other.rule === rule ? other.claims : [])),
  ]);
  return refs.map((ref) => claims.get(ref)!.claim.figure);
}

const proofs = ledgerRules.flatMap((rule) =>
  rule.examples.map((example) => [rule.id, (example as { text: string }).text, example as { text: string; finds: string | null }] as const),
);

describe('rules of the ledger', () => {
  test.each(proofs)('%s: %s', (id, text, { finds }) => {
    const analyses = read(text);
    expect(analyses.flatMap(({ claims }) => claims).length).toBeGreaterThan(0);
    if (finds === null) expect(decided(id, analyses)).toEqual([]);
    else expect(decided(id, analyses)).toContain(finds);
  });

  test.each(ledgerRules.map((rule) => [rule.id, rule] as const))('%s has hits and misses and is listed', (_, rule) => {
    const examples = rule.examples as unknown as readonly { finds: string | null }[];
    expect(examples.some(({ finds }) => finds !== null)).toBe(true);
    expect(examples.some(({ finds }) => finds === null)).toBe(true);
    expect(rule.about).toMatch(/[.:"]$/);
    expect(allRules.map(({ id }) => id)).toContain(rule.id);
  });
});
