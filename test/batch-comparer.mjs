// A comparer for the tests: it needs more memory than the first thread has.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resourceLimits } from 'node:worker_threads';

const dist = process.env.SITREP_DIST ?? join(import.meta.dirname, '../dist');
const { default: compare } = await import(pathToFileURL(join(dist, 'comparer.js')).href);

export default (task) => {
  if (resourceLimits.maxOldGenerationSizeMb < 1_000) for (const kept = []; ; ) kept.push(new Array(1_000_000).fill(0.5));
  return compare(task);
};
