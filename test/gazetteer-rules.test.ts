// The rules of places, proved by their own sentences with the gazetteer that comes with the program.
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import type { UserLexicon } from '../src/lexicon/user.ts';
import { exampleLexicon } from '../src/lexicon/user-example.ts';
import { readLexicon } from '../src/lexicon/user-read.ts';
import type { Example } from '../src/model/rule.ts';
import { placeRules } from '../src/resolve/geo-rules.ts';
import { article } from './support.ts';

type Proof = Example<Record<string, unknown>>;
// Nothing but the proofs of place/user-lexicon holds its names.
const { lexicon } = readLexicon(exampleLexicon) as { lexicon: UserLexicon };
const gazetteer = loadGazetteer();

describe('place', () => {
  const proofs = placeRules.flatMap((rule) =>
    rule.examples.map((example) => [rule.id, (example as Proof).text, example as Proof] as const),
  );
  test.each(proofs)('%s: %s', (id, text, example) => {
    const settled = analyze(article(text), { gazetteer, lexicon }).entities.filter(({ place }) => place !== null);
    const found = settled.filter(({ place }) => place?.rule === id);
    if (example.finds === null) {
      expect(found.map(({ name }) => name)).toEqual([]);
      return;
    }
    const hit = found.find(({ name }) => name === example.finds);
    expect(hit, JSON.stringify(settled.map(({ name, place }) => [name, place]))).toBeDefined();
    if (example.as) expect(hit?.place).toMatchObject(example.as);
  });
});
