import { type Clause, clauseAt, clausesIn, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { listOf } from './lists.ts';
import type { Predicate, Reading } from './predicates.ts';
import { type Theme, themeOf } from './themes.ts';
import { classOf, wordOf } from './things.ts';

/** Words for those a claim before has counted, and what became of them. */
const FATES: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(?:dead|fatality|killed|slain|deceased)$/],
  ['wounded', /^(?:injured|wounded|hurt)$/],
  ['missing', /^missing$/],
  ['released', /^(?:released|freed)$/],
  ['detained', /^(?:detained|arrested|held)$/],
  ['abducted', /^(?:abducted|kidnapped)$/],
  ['captured', /^captured$/],
  ['rescued', /^rescued$/],
  ['evacuated', /^evacuated$/],
  ['displaced', /^displaced$/],
];
const fateOf = (word: string): Measure | null => FATES.find(([, words]) => words.test(word))?.[0] ?? null;
const plain = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Claims that name some of those counted before: "Two paramedics are among the dead", "Of the dead, 14 were tourists". */
export const shares = (reading: Reading): Predicate[] => [
  ...among(reading),
  ...ofThose(reading),
  ...someOfThose(reading),
  ...victimsWere(reading),
];

const verbOf = ({ doc }: Reading, clause: Clause) => doc.phrases[clause.verb] as VerbGroup;

const made = (reading: Reading, clause: Clause, measure: Measure, themes: readonly Theme[]): Predicate => {
  const verb = verbOf(reading, clause);
  return { measure, token: verb.head, clause, themes, negated: verb.negated, rule: 'claim/among', active: false };
};

/** "Two paramedics are among the dead", "Among the dead were two paramedics". */
function among(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const i of doc.index.among ?? []) {
    const clause = clauseAt(doc, i);
    const group = nounAt(doc, i + 1) ?? nounAt(doc, i + 2);
    if (!clause || verbOf(reading, clause).lemma !== 'be' || !group) continue;
    const words = doc.tokens.slice(group.first, group.after + 3).map((t) => plain(t.norm));
    const fates = new Set(words.map(fateOf).filter((m) => m !== null));
    const victims = words.includes('casualty') || words.includes('victim');
    if (fates.size === 0 && !victims) continue;
    const measure = victims || (fates.has('killed') && fates.has('wounded')) ? 'killed-or-wounded' : [...fates][0]!;
    const verb = verbOf(reading, clause);
    if (clause.subject !== null) {
      out.push(made(reading, clause, measure, membersOf(reading, doc.phrases[clause.subject] as NounPhrase, verb.first)));
    } else if (verb.first > i && nounAt(doc, verb.after)?.first === verb.after) {
      const named = listOf(doc, nounAt(doc, verb.after), doc.sentences[clause.sentence]!.after);
      const themes = named.filter((p) => classOf(doc, p, reading.mentions) === 'people').map((p) => themeOf(doc, p, quantities));
      if (themes.length > 0) out.push(made(reading, clause, measure, themes));
    }
  }
  return out;
}

/** "Two officers and three nurses | were among …": each with its figure; without figures all are one ("women and children"). */
function membersOf({ doc, quantities, mentions }: Reading, subject: NounPhrase, limit: number): readonly Theme[] {
  const list = listOf(doc, subject, limit).filter((p) => p === subject || classOf(doc, p, mentions) === 'people');
  const themes = list.map((p) => themeOf(doc, p, quantities));
  const [first] = themes;
  const last = list.at(-1)!;
  if (themes.some(({ figure }) => figure) || !first?.who) return themes;
  return [{ ...first, who: { ...first.who, after: last.after, head: last.head }, after: last.after }];
}

/** "Of the dead, 14 were tourists". */
function ofThose(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const i of doc.index.of ?? []) {
    const words = doc.tokens.slice(i + 1, i + 4).map((t) => t.norm);
    const end = words.findIndex((w) => fateOf(w) || w === 'victims');
    if (!nounAt(doc, i + 1) || end < 1 || !/^(?:the|those)$/.test(words[0]!) || doc.tokens[i + 2 + end]?.text !== ',') continue;
    const at = i + 3 + end;
    const clause = clauseAt(doc, at);
    const subject = nounAt(doc, at);
    if (!clause || verbOf(reading, clause).lemma !== 'be' || !subject || subject.first !== at || !quantities.has(at)) continue;
    out.push(made(reading, clause, fateOf(words[end]!) ?? 'killed', [kinds(reading, subject, clause)]));
  }
  return out;
}

/** "Seven of those released were police officers; the others were three oil workers and a boy". */
function someOfThose(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const i of doc.index.of ?? []) {
    const subject = nounAt(doc, i - 1);
    const measure = /^(?:the|those)$/.test(doc.tokens[i + 1]?.norm ?? '') ? fateOf(plain(doc.tokens[i + 2]?.norm ?? '')) : null;
    if (!measure || !subject || !quantities.has(subject.first) || doc.tokens[i + 3]?.pos !== 'AUX') continue;
    const { sentence } = doc.tokens[i]!;
    const be = (c: Clause) => verbOf(reading, c).lemma === 'be' && !verbOf(reading, c).passive;
    const clause = clausesIn(doc, sentence).find((c) => be(c) && verbOf(reading, c).first === i + 3);
    if (!clause) continue;
    out.push(made(reading, clause, measure, [kinds(reading, subject, clause)]));
    const rest = [...clausesIn(doc, sentence), ...(doc.sentences[sentence + 1] ? clausesIn(doc, sentence + 1) : [])].find(
      (c) => c.i > clause.i && be(c) && c.subject !== null && isRest(reading, doc.phrases[c.subject] as NounPhrase),
    );
    if (!rest) continue;
    const others = listOf(doc, nounAt(doc, verbOf(reading, rest).after), doc.sentences[rest.sentence]!.after);
    const themes = others.filter((p) => classOf(doc, p, reading.mentions) === 'people').map((p) => themeOf(doc, p, quantities));
    if (themes.length > 0) out.push(made(reading, rest, measure, themes));
  }
  return out;
}

const isRest = ({ doc }: Reading, phrase: NounPhrase) =>
  doc.tokens[phrase.first]!.norm === 'the' && /^(?:others|rest|remainder)$/.test(doc.tokens[phrase.after - 1]!.norm);

/** The figure of the subject, with the people that the verb says they were. */
function kinds({ doc, quantities, mentions }: Reading, subject: NounPhrase, clause: Clause): Theme {
  const { after } = doc.phrases[clause.verb] as VerbGroup;
  const kind = nounAt(doc, after);
  const theme = themeOf(doc, subject, quantities);
  const people = kind && kind.first === after && classOf(doc, kind, mentions) === 'people';
  return { ...theme, who: people ? themeOf(doc, kind, quantities).who : theme.who };
}

/** "The victims were four children and four adults", "the dead included two nurses". */
function victimsWere(reading: Reading): Predicate[] {
  const { doc } = reading;
  const out: Predicate[] = [];
  for (const clause of doc.clauses) {
    const verb = verbOf(reading, clause);
    if (!/^(?:be|include|number)$/.test(verb.lemma) || clause.subject === null || verb.passive) continue;
    const word = wordOf(doc, (doc.phrases[clause.subject] as NounPhrase).head);
    const victims = /^(?:victim|casualty)$/.test(word);
    const fate = fateOf(word);
    const measure = victims ? 'killed' : fate === 'killed' || fate === 'wounded' ? fate : null;
    if (!measure || (word === 'victim' && verb.lemma === 'be' && !reading.quantities.has(verb.after))) continue;
    const list = listOf(doc, nounAt(doc, verb.after), doc.sentences[clause.sentence]!.after).filter(
      // "3 dead, 12 wounded (2 seriously)": each says its fate itself, and a bracket is part of what stands before it.
      (p) => classOf(doc, p, reading.mentions) === 'people' && !fateOf(doc.tokens[p.after - 1]!.norm) && !isBracketed(doc, p),
    );
    const themes = list.map((p) => themeOf(doc, p, reading.quantities));
    if (themes.length > 0) out.push(made(reading, clause, measure, themes));
  }
  return out;
}

const isBracketed = ({ tokens }: Document, { first, after }: NounPhrase) =>
  tokens[first - 1]?.text === '(' || /^(?:missing|injured|wounded|dead)$/.test(tokens[after]?.norm ?? '');
