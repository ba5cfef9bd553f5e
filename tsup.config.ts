import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/cli.ts', 'src/index.ts', 'src/worker.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  // The gazetteer and its notice, read at run time.
  publicDir: 'src/gazetteer/data',
  // Dependencies stay outside but for this one, which Node would load as many small files.
  noExternal: [/^temporal-polyfill/],
  dts: { entry: 'src/index.ts' },
});
