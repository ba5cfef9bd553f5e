// Trains the model that types names no rule decides. Run by `npm run train:names -- FILE…`; not part of the program.
//
// Each FILE is CoNLL columns: CrossNER's (word, tag) or Universal NER's IOB2 (number, word, tag). Sentences become articles, their
// runs are found as the program finds them, and each run takes the label of the gold name it ends in. Five folds tell whether the
// model beats the rules it replaces and how sure it must be; the weights are then made from all sentences.
import { readFileSync, writeFileSync } from 'node:fs';
import { annotate } from '../../../annotate/index.ts';
import type { Article } from '../../../model/article.ts';
import { hashWord } from '../../../perceptron/hash.ts';
import { best, unpack } from '../../../perceptron/perceptron.ts';
import { pack, Trainer } from '../../../perceptron/trainer.ts';
import { dictionary, lookUp } from '../dictionary.ts';
import { certain } from '../names/certain.ts';
import { joinRuns } from '../names/join.ts';
import { findRuns } from '../names/runs.ts';
import { splitRun } from '../names/split.ts';
import { uncertain } from '../names/uncertain.ts';
import { type Sentence, sentencesOf } from './corpus.ts';
import { featuresOf, LEARNED_LABELS, type LearnedLabel } from './features.ts';

const EPOCHS = 12;
const FOLDS = 5;

interface Example {
  readonly features: Int32Array;
  readonly gold: number;
  /** No rule is certain of it and no lexicon has it: what the model is for. */
  readonly open: boolean;
  /** What the rules of last resort say. */
  readonly fallback: number;
  readonly fold: number;
}

const words = dictionary();
const none = new Map();

/** The runs of a sentence with their labels. */
function examplesOf(sentence: Sentence, index: number): Example[] {
  const doc = annotate({
    id: 'x',
    text: sentence.text,
    source: null,
    title: null,
    outlet: null,
    published: null,
    url: null,
  } as unknown as Article);
  const runs = joinRuns(doc, findRuns(doc), words).flatMap((run) => splitRun(doc, run, words));
  return runs.map((run) => {
    const end = doc.tokens[run.after - 1]!.end;
    const label = sentence.names.find((n) => n.start < end && end <= n.end)?.label ?? 'none';
    const fallback = uncertain(doc, run, { surnames: none, names: none }, null)?.type ?? 'none';
    return {
      features: Int32Array.from(featuresOf(doc, run, words), (name) => hashWord(name)),
      gold: LEARNED_LABELS.indexOf(label),
      open: certain(doc, run, words) === null && lookUp(words, doc.tokens, run.first) === null,
      fallback: Math.max(0, LEARNED_LABELS.indexOf(fallback as LearnedLabel)),
      fold: index % FOLDS,
    };
  });
}

/** Trains on the examples in a seeded order and returns the packed model with its scorer. */
function train(examples: readonly Example[]) {
  const trainer = new Trainer(LEARNED_LABELS.length);
  const order = [...examples];
  let seed = 20_261_123;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const j = Math.floor((seed / 2 ** 32) * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const { features, gold } of order) trainer.learn(features, features.length, gold);
  }
  return pack(trainer, LEARNED_LABELS, { minUpdates: 2 });
}

const percent = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;

const [output, ...files] = process.argv.slice(2);
if (!output || files.length === 0) throw new Error('usage: train.ts OUTPUT FILE…');
const examples = files.flatMap((file) => sentencesOf(readFileSync(file, 'utf8'), file)).flatMap(examplesOf);
const open = examples.filter((e) => e.open).length;
console.error(`${examples.length} runs, ${open} of them open`);

let learned = 0;
let rules = 0;
const MARGINS = [0, 50, 100, 150];
const against = MARGINS.map(() => ({ model: 0, rules: 0, of: 0 }));
for (let fold = 0; fold < FOLDS; fold++) {
  const model = unpack(train(examples.filter((e) => e.fold !== fold)).packed);
  for (const e of examples) {
    if (e.fold !== fold || !e.open) continue;
    const scores = new Int32Array(LEARNED_LABELS.length);
    const guess = best(model, e.features, e.features.length, scores);
    if (guess === e.gold) learned++;
    if (e.fallback === e.gold) rules++;
    const margin = scores[guess]! - Math.max(...scores.filter((_, l) => l !== guess));
    MARGINS.forEach((least, m) => {
      if (margin < least || guess === e.fallback) return;
      against[m]!.of++;
      if (guess === e.gold) against[m]!.model++;
      if (e.fallback === e.gold) against[m]!.rules++;
    });
  }
}
console.error(`open runs of folds kept back: model ${percent(learned, open)}, rules of last resort ${percent(rules, open)}`);
MARGINS.forEach((least, m) => {
  const { model, rules: right, of } = against[m]!;
  console.error(`where they differ by a margin of ${least}: model ${percent(model, of)}, rules ${percent(right, of)} of ${of}`);
});
if (learned <= rules) throw new Error('the model is no better than the rules it would replace: weights left as they are');

const { packed } = train(examples);
const head = [
  '// Made by src/extract/mention/learned/train.ts; do not edit.',
  `// Trained on: ${files.map((f) => f.split('/').at(-1)).join(', ')}`,
  '// CrossNER (MIT; sentences from Wikipedia, CC BY-SA) and Universal NER EWT (CC BY-SA 4.0): the weights are under CC BY-SA 4.0.',
  `// Folds kept back, open runs: model ${percent(learned, open)}, rules ${percent(rules, open)}.`,
].join('\n');
const source = `import type { Packed } from '../../../perceptron/perceptron.ts';\n\nexport const packed: Packed = ${JSON.stringify(packed)};\n`;
writeFileSync(output, `${head}\n${source}`);
console.error(`${packed.features} features, ${packed.data.length} characters`);
