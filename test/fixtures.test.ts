// Whole articles. Each was written and annotated by hand (gold.json) before the program saw it. expected.txt holds what the program makes
// of it, line by line against the annotation; a change of reading shows as a diff of that file, to be read before it is accepted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { AnalysisSchema } from '../src/model/schema.ts';
import { compareAttributions, compareClaims, type Gold } from './compare.ts';
import { article } from './support.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'articles');

describe.each(readdirSync(FOLDER))('%s', (slug) => {
  const text = readFileSync(join(FOLDER, slug, 'article.txt'), 'utf8');
  const gold = JSON.parse(readFileSync(join(FOLDER, slug, 'gold.json'), 'utf8')) as Gold;
  const input = article(text, { id: slug, published: gold.published });
  const analysis = analyze(input);

  test('reads as reviewed', async () => {
    const main = analysis.events.find(({ id }) => id === analysis.article.mainEvent);
    const lines = [
      '# = as annotated · ~ found, fields differ (ours ≠ annotation) · + ours alone · - annotation alone',
      '',
      'main event',
      `${(main?.acled ?? null) === gold.mainEvent.acled ? '=' : '~'} ${main ? `${main.type} · ${main.acled ?? '–'} · ${main.text}` : '–'}${(main?.acled ?? null) === gold.mainEvent.acled ? '' : ` ≠ ${gold.mainEvent.type ?? '–'} · ${gold.mainEvent.acled ?? '–'}`}`,
      '',
      'claims',
      ...compareClaims(analysis, gold),
      '',
      'attributions',
      ...compareAttributions(analysis, gold),
      '',
    ];
    await expect(lines.join('\n')).toMatchFileSnapshot(join(FOLDER, slug, 'expected.txt'));
  });

  test('fits the schema and says the same twice', () => {
    const parsed = AnalysisSchema.safeParse(JSON.parse(JSON.stringify(analysis)));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(analyze(input))).toBe(JSON.stringify(analysis));
  });
});
