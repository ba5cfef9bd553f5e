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
import { benchBatch, ONE_CORE, runPeer } from './batch.ts';
import { ledgerBench } from './ledger.ts';
import { articleOf, fixtureTexts, random } from './texts.ts';

const ARTICLE_CHARACTERS = 4_400; // about 700 words
const ROUNDS = 5;
/** Rounds before the clock runs: an archive runs at the rate of compiled code, and V8 compiles our many small functions late. */
const WARM_UP = 20;

const now = () => performance.now();
const say = (line = '') => process.stdout.write(`${line}\n`);

function timed(task: () => unknown): number {
  const start = now();
  task();
  return now() - start;
}

/** Best of several rounds, in milliseconds: the least disturbed one. */
function best(task: () => unknown, rounds = ROUNDS): number {
  task();
  return Math.min(...Array.from({ length: rounds }, () => timed(task)));
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

/** The articles of the rates: the fixtures as they are, and 28 of about 700 words made of them. */
function rateTexts(): readonly string[] {
  const next = random(1);
  return [...fixtureTexts(), ...Array.from({ length: 28 }, () => articleOf(ARTICLE_CHARACTERS, next))];
}

/** Processor time of a task with all its threads, in milliseconds: what else the machine does counts little. */
function worked(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Least of several rounds over all articles once the code is warm, in milliseconds of processor time. */
function warm(task: (text: string) => unknown): number {
  const texts = rateTexts();
  for (let i = 0; i < WARM_UP; i++) texts.map(task);
  return Math.min(...Array.from({ length: ROUNDS }, () => worked(() => texts.map(task))));
}

/** What a child process does: one peer or one stage, alone in its process, so that none runs on what another left in the heap. */
const measured: Readonly<Record<string, () => number>> = {
  ...Object.fromEntries(Object.entries(peers).map(([name, task]) => [name, () => warm(task)])),
  annotate: () => warm((text) => annotate(article(text))),
  'annotate and extract': () => warm((text) => extract(annotate(article(text)), policies.plain!)),
};

function rates(): void {
  const texts = rateTexts();
  const words = texts.reduce((n, text) => n + text.split(/\s+/).length, 0);
  const times = Object.fromEntries(
    Object.keys(measured).map((name) => {
      const [command, ...args] = [...ONE_CORE, process.execPath, process.argv[1]!, '--rate', name];
      return [name, Number(execFileSync(command!, args, { encoding: 'utf8' }))];
    }),
  );
  say(`${texts.length} articles, ${words} words, a process each on one core, processor time, after ${WARM_UP} rounds`);
  say();
  say('                    articles/s    words/s   of sitrep’s time');
  for (const name of Object.keys(peers)) {
    const ms = times[name]!;
    const rate = (texts.length / ms) * 1000;
    say(
      `${name.padEnd(18)} ${rate.toFixed(1).padStart(11)} ${((words / ms) * 1000).toFixed(0).padStart(10)} ${(ms / times.sitrep!).toFixed(2).padStart(12)} ×`,
    );
  }
  say();
  const [first, second, all] = [times.annotate!, times['annotate and extract']!, times.sitrep!];
  say(`stages: annotate ${share(first, all)}, extract ${share(second - first, all)}, resolve ${share(all - second, all)}`);
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
if (chosen === '--rate') say(String(measured[peer!]!()));
else if (chosen === '--peer') await runPeer(peers[peer!]!, file!);
else for (const [name, part] of Object.entries(parts)) if (chosen === undefined || chosen === name) await part();
