// Every rule is proved by its own sentences: what it finds, with which fields, and what it must leave alone.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { annotate } from '../src/annotate/index.ts';
import { extract } from '../src/extract/index.ts';
import { policies } from '../src/lexicon/policies.ts';
import type { UserLexicon } from '../src/lexicon/user.ts';
import { exampleLexicon } from '../src/lexicon/user-example.ts';
import { readLexicon } from '../src/lexicon/user-read.ts';
import type { Finding, Findings } from '../src/model/finding.ts';
import type { Example } from '../src/model/rule.ts';
import { claimRules } from '../src/resolve/claims/rules.ts';
import { readings } from '../src/rules.ts';
import { article } from './support.ts';

// Nothing but the proofs of mention/user-lexicon holds its names.
const { lexicon } = readLexicon(exampleLexicon) as { lexicon: UserLexicon };

type Proof = Example<Record<string, unknown>>;

/** All findings of a sentence, of every reading. */
function findingsIn(text: string): readonly Finding[] {
  const found: Findings = extract(annotate(article(text)), policies.plain!, lexicon);
  return [
    ...found.numerals,
    ...found.times,
    ...found.quantities,
    ...found.mentions,
    ...found.asides,
    ...found.attributions,
    ...found.events,
  ];
}

describe.each(readings.filter(({ name }) => name !== 'claim' && name !== 'place'))('$name', ({ rules }) => {
  const proofs = rules.flatMap((rule) => rule.examples.map((example) => [rule.id, (example as Proof).text, example as Proof] as const));
  test.each(proofs)('%s: %s', (id, text, example) => {
    const found = findingsIn(text).filter((finding) => finding.rule === id);
    if (example.finds === null) {
      expect(found.map((finding) => finding.text)).toEqual([]);
      return;
    }
    expect(text.split(example.finds).length - 1, 'the words occur once').toBe(1);
    const hit = found.find((finding) => finding.text === example.finds);
    expect(hit, `among ${JSON.stringify(found.map((finding) => finding.text))}`).toBeDefined();
    if (example.as) expect(hit).toMatchObject(example.as);
  });
});

describe('claim', () => {
  const proofs = claimRules.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, (example as Proof).text, example as Proof] as const),
  );
  test.each(proofs)('%s: %s', (id, text, example) => {
    const found = analyze(article(text)).claims.filter((claim) => claim.rule === id);
    const words = found.map((claim) => claim.figure ?? claim.who?.text);
    if (example.finds === null) {
      expect(words).toEqual([]);
      return;
    }
    expect(words).toContain(example.finds);
    if (example.as) expect(found[words.indexOf(example.finds)]).toMatchObject(example.as);
  });
});

describe('every rule', () => {
  const all = readings.flatMap(({ rules }) => rules);
  test.each(all.map((rule) => [rule.id, rule] as const))('%s says what it reads and has hits and misses', (_, rule) => {
    const examples = rule.examples as readonly Proof[];
    expect(rule.about).toMatch(/[.?!)"]$/);
    expect(examples.filter(({ finds }) => finds !== null).length, 'hits').toBeGreaterThanOrEqual(1);
    expect(examples.filter(({ finds }) => finds === null).length, 'misses').toBeGreaterThanOrEqual(1);
  });

  test('has an id of its own that begins with its reading', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { name, rules } of readings) for (const rule of rules) expect(rule.id).toMatch(new RegExp(`^${name}/[a-z0-9-]+$`));
  });
});
