import { type Clause, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import type { Quantity } from '../../model/finding.ts';
import { HARM } from './outcome.ts';
import type { Predicate, Reading } from './predicates.ts';
import type { Figure } from './themes.ts';

const VERIFY = /^(?:confirm|corroborate|substantiate|verify)$/;
const REVISE = /^(?:adjust|amend|correct|cut|downgrade|increase|lower|raise|reduce|revise|update)$/;
const COUNT = /^(?:count|estimate|figure|number|tally|total|it|that)$/;

/** Figures that say of what was counted before how many they are: "could not confirm a further 10", "later revised the figure to 24". */
export function followUps(reading: Reading, before: readonly Predicate[]): Predicate[] {
  const out: Predicate[] = [];
  for (const clause of reading.doc.clauses) {
    const verb = reading.doc.phrases[clause.verb] as VerbGroup;
    const read = VERIFY.test(verb.lemma) ? further(reading, verb) : REVISE.test(verb.lemma) ? revised(reading, clause, verb) : null;
    const counted = read && lastOf(reading.doc, before, verb.first);
    if (read && counted) out.push({ ...read, measure: counted.measure });
  }
  return out;
}

/** The people counted last, in this sentence or the one before it. */
function lastOf(doc: Document, predicates: readonly Predicate[], token: number): Predicate | null {
  const { sentence } = doc.tokens[token]!;
  let last: Predicate | null = null;
  for (const p of predicates) {
    if (p.token >= token) break;
    if (HARM.has(p.measure) && sentence - doc.tokens[p.token]!.sentence <= 1 && p.themes.some((t) => t.figure?.quantity)) last = p;
  }
  return last;
}

type Read = Omit<Predicate, 'measure'>;

/** "a further 10", "another 10", "10 more" behind a verb of proof. Its "could" says nothing of the deaths, so no clause is kept. */
function further({ doc, quantities }: Reading, verb: VerbGroup): Read | null {
  const object = nounAt(doc, verb.after);
  if (!object || object.first !== verb.after) return null;
  const words = doc.tokens.slice(object.first, object.after);
  const added = words.some((t) => /^(?:further|additional|another|more|others)$/.test(t.norm));
  const bare = words.every((t) => t.pos === 'NUM' || /^(?:an?|further|additional|another|more|others)$/.test(t.norm));
  const q = words.map((t) => quantities.get(t.i)).find(Boolean);
  return added && bare && q ? { ...made(verb, null, q, 'claim/further'), unproved: verb.negated } : null;
}

/** "revised the figure to 24", "the number was lowered to 24". */
function revised({ doc, quantities }: Reading, clause: Clause, verb: VerbGroup): Read | null {
  const behind = nounAt(doc, verb.after);
  const object = behind?.first === verb.after ? behind : clause.subject !== null ? (doc.phrases[clause.subject] as NounPhrase) : null;
  if (!object || !COUNT.test(doc.tokens[object.head]!.norm)) return null;
  const from = Math.max(object.after, verb.after);
  // "the number of cars to 24" counts its own things.
  if (doc.tokens[object.after]?.norm === 'of') return null;
  for (let i = from; i < Math.min(doc.sentences[clause.sentence]!.after, from + 6); i++) {
    if (/^[,;]$/.test(doc.tokens[i]!.text)) return null;
    const q = doc.tokens[i]!.norm === 'to' ? quantities.get(i + 1) : undefined;
    if (q && (q.unit === null || q.unit === 'person' || !q.counted)) return made(verb, clause, q, 'claim/revised');
  }
  return null;
}

function made(verb: VerbGroup, clause: Clause | null, q: Quantity, rule: string): Read {
  const figure: Figure = { quantity: q, text: q.text, first: q.first, value: q.value, low: q.low, high: q.high, qualifier: q.qualifier };
  return {
    token: verb.head,
    clause,
    themes: [{ figure, who: null, first: q.first, after: q.after }],
    negated: rule === 'claim/revised' && verb.negated,
    rule,
    active: false,
  };
}
