import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/cli.ts', 'src/index.ts', 'src/worker.ts', 'src/comparer.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  // The gazetteer and its notice, read at run time.
  publicDir: 'src/gazetteer/data',
  // Dependencies stay outside but for these two, which Node would load as a hundred small files: a fifth of the time for one article.
  noExternal: [/^compromise/, /^temporal-polyfill/, /^cli-table3/, /^string-width/, /^emoji-regex/],
  dts: { entry: 'src/index.ts' },
});
