// What `explain`, `rules` and `policies` print.
import { describe, expect, test } from 'vitest';
import { policies } from '../src/lexicon/policies.ts';
import type { AnyRule } from '../src/model/rule.ts';
import { renderExplain, renderPolicies, renderRule, renderRules } from '../src/render/index.ts';
import { widthOf } from '../src/render/wrap.ts';
import { report, view } from './render-report.ts';

const [analysis] = report.articles;
const about = (rule: string) => (rule === 'claim/active' ? 'The object of a verb that counts.' : null);
const explain = (ids: readonly string[], changes = {}) => renderExplain(analysis!, ids, view({ width: 100, ...changes }), about);

describe('renderExplain', () => {
  test('is as read for a claim, an attribution, a quantity, a time, an event, a mention and an entity', async () => {
    await expect(explain(['c:killed@1', 'c:killed@5', 'a5', 'q1', 't1', 'e1', 'm-place:talmira', 'place:talmira'])).toMatchFileSnapshot(
      'render-snapshots/explain.txt',
    );
  });

  test('says what a reading beat', () => {
    expect(explain(['q1'])).toContain('beat        quantity/plain “14” (line 1)');
  });

  test('says why fields are empty', () => {
    expect(explain(['c:killed@4'])).toMatch(/empty {7}Figure: the text gives no figure\n {14}Where: no place is named near the claim\n/);
  });

  test('lists the claims with their ids when asked for none', () => {
    const list = explain([]);
    for (const { id } of analysis!.claims) expect(list).toContain(id);
    expect(renderExplain(report.articles[1]!, [], view(), about)).toBe('No claims found.\n');
  });

  test('says that an id is not there', () => {
    expect(explain(['q9'])).toBe('No finding q9.\n');
  });

  test('keeps to its width and to ASCII, and lets no escape sequence through', () => {
    const ids = ['c:killed@1', 'c:killed@4', 'a2', 'a3'];
    for (const width of [40, 60, 120])
      for (const line of explain(ids, { width }).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    expect(explain(ids, { unicode: false })).toMatch(/^[\n -~]*$/);
  });
});

const atLeast: AnyRule = {
  id: 'quantity/at-least',
  about: 'A stated floor: "at least", "no fewer than".',
  examples: [
    { text: 'No fewer than 1,200 troops crossed.', finds: 'No fewer than 1,200', as: { low: 1200, high: null }, published: '2024-05-05' },
    { text: 'It cost $$1 & at least $$2.', finds: 'at least $$2' },
    { text: 'At least the 12th Brigade held.', finds: null, because: 'an ordinal in a unit name counts nothing' },
  ] as AnyRule['examples'],
};

describe('renderRules and renderRule', () => {
  test('list ids with what each rule reads', () => {
    expect(
      renderRules([atLeast, { id: 'time/weekday', about: 'Days of the week.', examples: [] }], view({ width: 60 })),
    ).toMatchInlineSnapshot(`
      "Rule               Reads
      ────────────────────────────────────────────────────────────
      quantity/at-least  A stated floor: "at least", "no fewer
                         than".
      time/weekday       Days of the week.
      "
    `);
  });

  test('show hits with what they give and misses with the reason', () => {
    expect(renderRule(atLeast, view({ width: 60 }))).toMatchInlineSnapshot(`
      "quantity/at-least
      A stated floor: "at least", "no fewer than".

      Finds
        [No fewer than 1,200] troops crossed.
          low 1200, high open, published 2024-05-05
        It cost $$1 & [at least $$2].

      Leaves alone
        At least the 12th Brigade held.
          because an ordinal in a unit name counts nothing
      "
    `);
  });
});

describe('renderPolicies', () => {
  const { plain, acled } = policies;

  test('puts the bounds of vague words side by side', () => {
    const drawn = renderPolicies({ plain: plain!, acled: acled! }, view());
    expect(drawn).toMatch(/^dozens +≥24 +12$/m);
    expect(drawn).toMatch(/^several hundred +≥200 +300$/m);
    expect(drawn).toMatch(/^many +open +3$/m);
    expect(drawn).toContain('  Source: ACLED codebook');
    expect(renderPolicies({ plain: plain! }, view({ unicode: false }))).toMatch(/^dozens +>=24$/m);
  });
});
