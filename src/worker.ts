// What a worker thread of `sitrep batch` runs.
import { parentPort } from 'node:worker_threads';
import { type Done, type Task, work } from './batch/work.ts';
import { createArticle } from './ingest/article.ts';

/** Says that it has begun, so that the time limit counts from there and not from the queue, and does the work. */
export default function begin(task: Task): Done {
  parentPort?.postMessage({ started: task.n });
  return work(task);
}

// Whatever is loaded on first use is loaded now, not on the time of the first article.
try {
  const article = createArticle({ text: 'Shelling killed three farmers near Kharkiv on Friday, the mayor said.', published: '2024-12-27' });
  const options = { vaguePolicy: 'plain', gazetteer: true, lexicon: null, only: null, text: true, offsets: 'utf16' } as const;
  work({ n: -1, key: '', article, notes: [], ...options });
} catch (error) {
  // A worker without its warm-up still works: what is broken fails article by article and is told there, with the article's name.
  if (process.env.SITREP_DEBUG) throw error;
}
