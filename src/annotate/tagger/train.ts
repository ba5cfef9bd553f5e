// Trains the part-of-speech tagger. Run by `npm run train:tagger -- FILE…`; not part of the program.
//
// The teacher is wink-nlp's English model (MIT), whose universal tags are right about 95 times in 100; each FILE is plain text, or
// JSON Lines with a `text` field, or CoNLL columns. Which texts were used, and their licences, stands at the head of weights.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { POS } from '../../model/document.ts';
import { pack, Trainer } from '../../perceptron/trainer.ts';
import { tokenize } from '../tokens.ts';
import { type Look, lookOf, POS_FEATURES, posFeatures } from './features.ts';

interface Example {
  readonly looks: readonly Look[];
  readonly gold: readonly number[];
}

const wink = winkNLP(model, ['sbd', 'pos']);
const { its } = wink;

function paragraphs(file: string): string[] {
  const raw = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl'))
    return raw
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
  if (file.endsWith('.iob2'))
    return raw
      .split('\n')
      .filter((l) => l.startsWith('# text = '))
      .map((l) => l.slice(9));
  if (/^\S+\t\S+$/m.test(raw)) {
    return raw.split(/\n\s*\n/).map((block) => detokenize(block.split('\n').map((l) => l.split('\t')[0] ?? '')));
  }
  return raw.split('\n').filter((l) => l.trim());
}

const detokenize = (words: readonly string[]) =>
  words
    .join(' ')
    .replace(/ ([.,;:!?)\]%])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/ (['’]s|n['’]t)\b/g, '$1')
    .trim();

/** The teacher's tag for each of our tokens: that of its last piece, a hyphenated modifier being an adjective. */
function label(text: string): Example[] {
  const tags: { start: number; end: number; tag: string; sentence: number }[] = [];
  let at = 0;
  const doc = wink.readDoc(text);
  const ends = new Set<number>();
  doc.sentences().each((s: { out(as: unknown): unknown }) => ends.add((s.out(its.span) as [number, number])[1]));
  let sentence = 0;
  doc.tokens().each((t: { out(as?: unknown): string; index(): number }, i: number = t.index()) => {
    const words = t.out();
    const start = text.indexOf(words, at);
    if (start < 0) return;
    at = start + words.length;
    tags.push({ start, end: at, tag: t.out(its.pos), sentence });
    if (ends.has(i)) sentence++;
  });
  const out: { looks: Look[]; gold: number[] }[] = [];
  let k = 0;
  for (const token of tokenize(text, 0)) {
    while (k < tags.length && tags[k]!.end <= token.start) k++;
    const pieces = [];
    for (let j = k; j < tags.length && tags[j]!.start < token.end; j++) pieces.push(tags[j]!);
    const last = pieces.at(-1);
    if (!last) continue;
    let tag = last.tag;
    if (pieces.length > 1 && token.text.includes('-') && tag !== 'PROPN') {
      const next = tags[k + pieces.length]?.tag;
      tag = next === 'NOUN' || next === 'ADJ' || next === 'PROPN' ? 'ADJ' : tag === 'VERB' ? 'ADJ' : tag;
    }
    if (/^\d+(st|nd|rd|th)$/.test(token.norm)) tag = 'ADJ';
    const at = last.sentence;
    out[at] ??= { looks: [], gold: [] };
    out[at].looks.push(lookOf(token));
    out[at].gold.push(Math.max(0, POS.indexOf(tag as (typeof POS)[number])));
  }
  return out.filter(Boolean);
}

const [output, ...files] = process.argv.slice(2);
if (!output || files.length === 0) throw new Error('usage: train.ts OUTPUT FILE…');
const examples = files.flatMap(paragraphs).flatMap(label);
const held = examples.filter((_, i) => i % 20 === 0);
const trained = examples.filter((_, i) => i % 20 !== 0);
console.error(`${trained.length} sentences, ${trained.reduce((n, e) => n + e.gold.length, 0)} tokens`);

const trainer = new Trainer(POS.length);
const features = new Int32Array(POS_FEATURES);
let seed = 20261123;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
for (let epoch = 0; epoch < 8; epoch++) {
  for (let i = trained.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [trained[i], trained[j]] = [trained[j]!, trained[i]!];
  }
  let wrong = 0;
  let total = 0;
  for (const { looks, gold } of trained) {
    let p1: number = POS.length;
    let p2: number = POS.length;
    for (let i = 0; i < looks.length; i++) {
      const n = posFeatures(looks, i, p1, p2, features);
      const guess = trainer.learn(features, n, gold[i]!);
      total++;
      if (guess !== gold[i]) wrong++;
      p2 = p1;
      p1 = guess;
    }
  }
  console.error(`epoch ${epoch + 1}: ${(100 - (100 * wrong) / total).toFixed(2)} % on its own data`);
}
const { packed, predict } = pack(trainer, POS, { minUpdates: 3 });
let right = 0;
let total = 0;
for (const { looks, gold } of held) {
  let p1: number = POS.length;
  let p2: number = POS.length;
  for (let i = 0; i < looks.length; i++) {
    const n = posFeatures(looks, i, p1, p2, features);
    const guess = predict(features, n);
    total++;
    if (guess === gold[i]) right++;
    p2 = p1;
    p1 = guess;
  }
}
console.error(
  `agrees with its teacher on ${((100 * right) / total).toFixed(2)} % of ${total} tokens of the sentences kept back; ${packed.features} features`,
);
const head = `// Made by src/annotate/tagger/train.ts; do not edit.\n// Trained on: ${files.map((f) => f.split('/').at(-1)).join(', ')}.\n`;
writeFileSync(
  output,
  `${head}import type { Packed } from '../../perceptron/perceptron.ts';\n\nexport const packed: Packed = ${JSON.stringify(packed)};\n`,
);
