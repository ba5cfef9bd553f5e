// A worker for the tests: articles with one of these words do to it what a bug or a hostile text might.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';

const dist = process.env.SITREP_DIST ?? join(import.meta.dirname, '../dist');
const { default: work } = await import(pathToFileURL(join(dist, 'worker.js')).href);

export default (task) => {
  const { text } = task.article;
  parentPort.postMessage({ started: task.n });
  if (text.includes('POISON-EXIT')) process.exit(7);
  if (text.includes('POISON-HANG')) for (;;);
  if (text.includes('POISON-THROW')) throw new Error('a bug\nof ours');
  if (text.includes('POISON-MEMORY')) for (const kept = []; ; ) kept.push(new Array(1_000_000).fill(0.5));
  return work(task);
};
