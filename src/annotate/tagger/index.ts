import { reportingVerbs } from '../../lexicon/reporting.ts';
import { POS, type Pos } from '../../model/document.ts';
import type { RawToken } from '../tokens.ts';
import { lookOf, POS_FEATURES, posFeatures } from './features.ts';
import { best, type Model, unpack } from './perceptron.ts';
import { packed } from './weights.ts';

let model: Model | undefined;

/** Part of speech of each token of one sentence. Deterministic; reads nothing but the tokens. */
export function tagSentence(tokens: readonly RawToken[]): Pos[] {
  model ??= unpack(packed);
  const looks = tokens.map((t) => lookOf(t.text, t.norm));
  const features = new Int32Array(POS_FEATURES);
  const scores = new Int32Array(POS.length);
  const out: Pos[] = [];
  let p1: number = POS.length;
  let p2: number = POS.length;
  for (let i = 0; i < tokens.length; i++) {
    const count = posFeatures(looks, i, p1, p2, features);
    const label = best(model, features, count, scores);
    out.push(POS[label]!);
    p2 = p1;
    p1 = label;
  }
  return tokens.map((t, i) => (isAside(tokens, out, i) ? 'VERB' : corrected(t, out[i]!, out[i + 1])));
}

/** "The dam, officials contend, may burst": a plural noun and a verb of speech between commas. */
function isAside(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  return tags[i] === 'NOUN' && tokens[i + 1]?.text === ',' && tokens[i - 2]?.text === ',' && /^(?:NOUN|PROPN|PRON)$/.test(tags[i - 1]!) && Object.hasOwn(reportingVerbs, tokens[i]!.norm);
}

const AUXILIARY_CLITICS = new Set(["'ve", "'ll", "'d", "'re", "'m"]);
const NOUN_ADJECTIVES = new Set(['military', 'paramilitary', 'wounded', 'injured', 'dead', 'missing', 'displaced', 'elderly', 'deceased']);

/** What a closed list knows better than statistics: marks, contracted auxiliaries, "the military" with no noun behind it. */
function corrected({ norm, text }: RawToken, tag: Pos, next: Pos | undefined): Pos {
  if (!/[\p{L}\p{N}]/u.test(text)) return /^[$€£¥₹₽%+=<>~^|°]$/.test(text) ? 'SYM' : norm === "'" ? tag : 'PUNCT';
  if (AUXILIARY_CLITICS.has(norm)) return 'AUX';
  if (tag === 'ADJ' && NOUN_ADJECTIVES.has(norm) && next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'CCONJ' && norm.endsWith('military')) return 'NOUN';
  return tag;
}
