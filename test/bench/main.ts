// `npm run bench`: sitrep beside its peers, on the same articles in the same run. Ratios, not promises: every machine has its own times.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/analyze.ts';
import { annotate } from '../../src/annotate/index.ts';
import { extract } from '../../src/extract/index.ts';
import { createArticle } from '../../src/ingest/article.ts';
import { policies } from '../../src/lexicon/policies.ts';
import { benchBatch, runPeer } from './batch.ts';
import { ledgerBench } from './ledger.ts';
import { articleOf, fixtureTexts, random } from './texts.ts';

const ARTICLE_CHARACTERS = 4_400; // about 700 words
const ROUNDS = 5;

const now = () => performance.now();
const say = (line = '') => process.stdout.write(`${line}\n`);

/** Best of several rounds, in milliseconds: the least disturbed one. */
function best(task: () => unknown, rounds = ROUNDS): number {
  task();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = now();
    task();
    least = Math.min(least, now() - start);
  }
  return least;
}

const wink = winkNLP(model);
const article = (text: string) => createArticle({ text, published: '2024-12-27' });

const peers: Readonly<Record<string, (text: string) => unknown>> = {
  sitrep: (text) => analyze(article(text)),
  'compromise, stock': (text) => {
    const doc = nlp(text);
    return [doc.people().json(), doc.places().json(), doc.organizations().json(), doc.numbers().json(), doc.quotations().json()];
  },
  'wink-nlp': (text) => wink.readDoc(text).entities().out(),
  'split at spaces': (text) => text.split(/\s+/),
};

function rates(): void {
  const next = random(1);
  const texts = [...fixtureTexts(), ...Array.from({ length: 28 }, () => articleOf(ARTICLE_CHARACTERS, next))];
  const words = texts.reduce((n, text) => n + text.split(/\s+/).length, 0);
  const times = Object.fromEntries(Object.entries(peers).map(([name, task]) => [name, best(() => texts.map(task))]));
  say(`${texts.length} articles, ${words} words, one core`);
  say();
  say('                    articles/s    words/s   of sitrep’s time');
  for (const [name, ms] of Object.entries(times)) {
    const rate = (texts.length / ms) * 1000;
    say(
      `${name.padEnd(18)} ${rate.toFixed(1).padStart(11)} ${((words / ms) * 1000).toFixed(0).padStart(10)} ${(ms / times.sitrep!).toFixed(2).padStart(12)} ×`,
    );
  }
  say();
  const docs = texts.map((text) => annotate(article(text)));
  const stages = {
    annotate: best(() => texts.map((text) => annotate(article(text)))),
    extract: best(() => docs.map((doc) => extract(doc, policies.plain!))),
  };
  const resolve = times.sitrep! - stages.annotate - stages.extract;
  say(
    `stages: annotate ${share(stages.annotate, times.sitrep!)}, extract ${share(stages.extract, times.sitrep!)}, resolve ${share(resolve, times.sitrep!)}`,
  );
  say();
}

const share = (part: number, whole: number) => `${Math.round((part / whole) * 100)} %`;

function growth(): void {
  say('length      ms per kB');
  for (const size of [1e3, 1e4, 1e5, 1e6]) {
    const text = articleOf(size, random(size));
    const ms = best(() => peers.sitrep!(text), size >= 1e6 ? 1 : ROUNDS);
    say(`${`${size / 1e3} kB`.padEnd(8)} ${(ms / (text.length / 1e3)).toFixed(3).padStart(10)}`);
  }
  say();
}

function startUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, fixtureTexts()[0]!.slice(0, 1_500));
  const run = (...args: string[]) => best(() => execFileSync(process.execPath, args, { stdio: 'ignore' }), 7);
  const bare = run('-e', '0');
  const help = run('bin/sitrep.js', '--help');
  const short = run('bin/sitrep.js', file);
  rmSync(folder, { recursive: true });
  say('start-up            ms   of bare node');
  for (const [name, ms] of [
    ['node -e 0', bare],
    ['sitrep --help', help],
    ['one short article', short],
  ] as const)
    say(`${name.padEnd(18)} ${ms.toFixed(0).padStart(4)} ${(ms / bare).toFixed(2).padStart(9)} ×`);
}

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  rates,
  growth,
  'start-up': startUp,
  ledger: () => ledgerBench(say),
  archive: () => benchBatch(say, ['compromise, stock', 'wink-nlp', 'split at spaces']),
};

// `npm run bench -- archive` runs one part.
const [chosen, peer, file] = process.argv.slice(2);
if (chosen === '--peer') await runPeer(peers[peer!]!, file!);
else for (const [name, part] of Object.entries(parts)) if (chosen === undefined || chosen === name) await part();
