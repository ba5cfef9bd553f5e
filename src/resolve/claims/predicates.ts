import { type MeasureFrame, measureAdjectives, measureNouns, measurePhrases, measureVerbs, type ThingClass } from '../../lexicon/measures.ts';
import type { Clause, Document, NounPhrase, VerbGroup } from '../../model/document.ts';
import type { Mention, Quantity } from '../../model/finding.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { isNone, type Theme, themeOf } from './themes.ts';
import { classOf, wordOf } from './things.ts';

/** A word that counts something, with what it counts. */
export interface Predicate {
  readonly measure: Measure;
  /** Token of the verb, noun or adjective. */
  readonly token: number;
  readonly clause: Clause | null;
  readonly themes: readonly Theme[];
  readonly negated: boolean;
  readonly rule: string;
  /** The theme is the verb's object, so its subject may be the doer. */
  readonly active: boolean;
}

export interface Reading {
  readonly doc: Document;
  readonly mentions: readonly Mention[];
  readonly quantities: ReadonlyMap<number, Quantity>;
}

/** Every predicate that counts, in order of their tokens. */
export function findPredicates(reading: Reading): Predicate[] {
  const out: Predicate[] = [];
  for (const clause of reading.doc.clauses) out.push(...verbPredicates(reading, clause));
  out.push(...nounPredicates(reading), ...adjectivePredicates(reading));
  return out.sort((a, b) => a.token - b.token);
}

function framesOf({ doc }: Reading, clause: Clause, verb: VerbGroup): readonly MeasureFrame[] {
  const { after } = doc.sentences[clause.sentence]!;
  for (const { lemma, word, frames } of measurePhrases) {
    if (lemma !== verb.lemma) continue;
    const reach = Math.min(after, verb.after + (word === 'down' || word === 'up' || word === 'out' || word === 'over' || word === 'off' ? 6 : 8));
    for (let i = verb.after; i < reach; i++) {
      if (doc.tokens[i]!.norm === word) return frames;
      if (/^[,;]$/.test(doc.tokens[i]!.text)) break;
    }
  }
  return measureVerbs[verb.lemma] ?? [];
}

/** Verbs: object of the active, subject of the passive, or subject of "die" and its like. */
function verbPredicates(reading: Reading, clause: Clause): Predicate[] {
  const { doc } = reading;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  const frames = framesOf(reading, clause, verb);
  if (frames.length === 0) return claimLives(reading, clause, verb) ?? leaveDead(reading, clause, verb);
  const objects = clause.objects.map((i) => doc.phrases[i] as NounPhrase).filter((p) => p.first >= verb.after);
  const behind = objectsBehind(doc, clause, verb);
  const objectPhrases = objects.length > 0 ? objects : behind;
  const subject = clause.subject === null ? null : (doc.phrases[clause.subject] as NounPhrase);
  const bare = !verb.passive && (verb.form === 'past' || verb.form === 'participle') && doc.tokens[verb.first]!.pos !== 'AUX' && objectPhrases.length === 0;
  for (const frame of frames) {
    const passive = frame.theme === 'object' && (verb.passive || bare);
    const phrases = frame.theme === 'subject' || passive ? (subject ? listOf(doc, subject, verb.first) : []) : listOf(doc, objectPhrases[0] ?? null, doc.sentences[clause.sentence]!.after, objectPhrases);
    const fitting = phrases.filter((p) => frame.takes.includes(classOf(doc, p, reading.mentions)));
    if (fitting.length === 0) continue;
    const none = fitting.some((p) => isNone(doc, p));
    const together = joined(doc, clause, verb);
    const measure = together && (frame.measure === 'killed' || frame.measure === 'wounded') ? 'killed-or-wounded' : frame.measure;
    if (together === 'second') return [];
    return [{ measure, token: verb.head, clause, themes: fitting.map((p) => themeOf(doc, p, reading.quantities)), negated: verb.negated || none, rule: `claim/${frame.theme === 'subject' ? 'intransitive' : passive ? 'passive' : 'active'}`, active: frame.theme === 'object' && !passive }];
  }
  return [];
}

/** "killed or wounded" is one measure: the first verb takes it, the second none. */
function joined(doc: Document, clause: Clause, verb: VerbGroup): 'first' | 'second' | null {
  const pair = /^(?:kill|wound|injure|hurt)$/;
  if (!pair.test(verb.lemma)) return null;
  const or = (i: number) => doc.tokens[i]?.norm === 'or' || doc.tokens[i]?.norm === 'and/or';
  const next = doc.phrases[clause.verb + 1];
  if (next?.kind === 'verb' && pair.test(next.lemma) && next.lemma !== verb.lemma && next.first - verb.after === 1 && or(verb.after)) return 'first';
  const last = doc.phrases[clause.verb - 1];
  if (last?.kind === 'verb' && pair.test(last.lemma) && last.lemma !== verb.lemma && verb.first - last.after === 1 && or(last.after)) return 'second';
  return null;
}

/** Objects that the clause reader left as obliques of a particle: "shoot down a helicopter", "blew up three bridges". */
function objectsBehind(doc: Document, clause: Clause, verb: VerbGroup): NounPhrase[] {
  const particle = clause.obliques.find((o) => /^(?:down|up|out|over|off)$/.test(doc.tokens[o.preposition]!.norm) && o.preposition === verb.after);
  if (particle) return [doc.phrases[particle.phrase] as NounPhrase];
  return [];
}

/** The members of a list that begins with `first`: "21 fighters and a major", "four women, two children". Stops at `limit` and at a verb. */
export function listOf(doc: Document, first: NounPhrase | null, limit: number, given: readonly NounPhrase[] = []): NounPhrase[] {
  if (!first) return [];
  const out = [first];
  const { tokens, phrases } = doc;
  let last = first;
  for (let i = first.i + 1; i < phrases.length; i++) {
    const next = phrases[i]!;
    if (next.kind !== 'noun' || next.first >= limit || tokens[next.first]!.sentence !== tokens[first.first]!.sentence) break;
    const gap = tokens.slice(last.after, next.first);
    const words = gap.map((t) => t.norm).join(' ');
    if (/^(?:of|for|from|in|at|near|with)$/.test(words) && !/\d/.test(words)) {
      last = next;
      continue;
    }
    const joins = /^(?:,|and|, and|or|as well as|along with|, along with|, as well as|and also|plus|& )$/.test(words) || given.includes(next);
    if (!joins) break;
    const verbAfter = phrases[i + 1];
    const startsClause = verbAfter?.kind === 'verb' && verbAfter.first - next.after <= 1 && verbAfter.finite === 'finite' && next.after < limit && !/^(?:,)$/.test(tokens[next.after]?.text ?? '') && verbAfter.first < limit;
    if (startsClause) break;
    out.push(next);
    last = next;
  }
  return out;
}

/** "claimed 40 lives", "cost 12 lives". */
function claimLives(reading: Reading, clause: Clause, verb: VerbGroup): Predicate[] | null {
  const { doc } = reading;
  if (!/^(?:claim|cost|take)$/.test(verb.lemma)) return null;
  const object = clause.objects.map((i) => doc.phrases[i] as NounPhrase).find((p) => wordOf(doc, p.head) === 'life');
  if (!object) return null;
  return [{ measure: 'killed', token: verb.head, clause, themes: [themeOf(doc, object, reading.quantities)], negated: verb.negated, rule: 'claim/lives', active: true }];
}

/** "left three dead and ten injured", "leaving 12 people wounded". */
function leaveDead(reading: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  const { doc } = reading;
  if (verb.lemma !== 'leave') return [];
  return clause.objects
    .map((i) => doc.phrases[i] as NounPhrase)
    .flatMap((object): Predicate[] => {
      const word = [doc.tokens[object.after]?.norm ?? '', doc.tokens[object.after - 1]!.norm].find((w) => measureAdjectives[w]);
      return word ? [{ measure: measureAdjectives[word]!, token: verb.head, clause, themes: [themeOf(doc, object, reading.quantities)], negated: verb.negated, rule: 'claim/left', active: true }] : [];
    });
}

/** The innermost clause a token stands in. */
export function clauseOf(doc: Document, token: number): Clause | null {
  const { sentence } = doc.tokens[token]!;
  let best: Clause | null = null;
  for (let i = doc.clausesFrom[sentence]!; i < doc.clauses.length && doc.clauses[i]!.sentence === sentence; i++) {
    const c = doc.clauses[i]!;
    if (c.first <= token && token < c.after && (!best || c.first >= best.first)) best = c;
  }
  return best;
}

/** The noun phrase a token stands in, or null. */
export function nounAt(doc: Document, token: number): NounPhrase | null {
  const phrase = doc.phrases[doc.phraseOf[token] ?? -1];
  return phrase?.kind === 'noun' ? phrase : null;
}

/** "14 deaths", "the deaths of 14 people", "a death toll of 38", "heavy casualties". */
function nounPredicates(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const phrase of doc.phrases) {
    if (phrase.kind !== 'noun') continue;
    const head = wordOf(doc, phrase.head);
    if (head === 'toll') {
      const theme = tollOf(reading, phrase);
      if (theme) out.push(theme);
      continue;
    }
    const noun = measureNouns[head];
    if (!noun) continue;
    const clause = clauseOf(doc, phrase.head);
    const of = doc.tokens[phrase.after]?.norm === 'of' ? nounAt(doc, phrase.after + 1) : null;
    const own = [...Array(phrase.after - phrase.first).keys()].map((k) => quantities.get(phrase.first + k)).find(Boolean);
    const negated = isNone(doc, phrase);
    const base = { measure: noun.measure, token: phrase.head, clause, negated, active: false };
    if (own) {
      const theme = themeOf(doc, phrase, quantities);
      const who = noun.people ? theme.who : modifiersBefore(doc, phrase, own.after);
      out.push({ ...base, themes: [{ ...theme, who }], rule: 'claim/noun' });
    } else if (of && !noun.people && classOf(doc, of, reading.mentions) === 'people') {
      out.push({ ...base, themes: listOf(doc, of, doc.sentences[doc.tokens[of.first]!.sentence]!.after).filter((p) => classOf(doc, p, reading.mentions) === 'people').map((p) => themeOf(doc, p, quantities)), rule: 'claim/noun-of' });
    } else if (negated || ((noun.measure === 'killed-or-wounded' || head === 'fatality' || head === 'injury') && doc.tokens[phrase.head]!.norm.endsWith('s') && isFelt(doc, phrase, clause))) {
      out.push({ ...base, themes: [{ figure: null, who: null, first: phrase.first, after: phrase.after }], rule: 'claim/noun' });
    }
  }
  return out;
}

/** "1,383 civilian deaths": the adjective says whose. */
function modifiersBefore(doc: Document, phrase: NounPhrase, from: number): Theme['who'] {
  let head = -1;
  for (let i = from; i < phrase.head; i++) if (/^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[i]!.pos)) head = i;
  return head < 0 ? null : { first: from, after: head + 1, head };
}

/** Casualties that somebody suffers or inflicts: "heavy casualties had been inflicted on X", "X are experiencing heavy casualties". */
function isFelt(doc: Document, phrase: NounPhrase, clause: Clause | null): boolean {
  if (!clause) return false;
  const verb = doc.phrases[clause.verb] as VerbGroup;
  return /^(?:inflict|suffer|sustain|take|experience|cause|report|incur|face|confirm)$/.test(verb.lemma) && (clause.objects.includes(phrase.i) || clause.subject === phrase.i);
}

/** "the death toll rose to 38", "a death toll of 38", "bringing the toll to 38". */
function tollOf(reading: Reading, phrase: NounPhrase): Predicate | null {
  const { doc, quantities } = reading;
  const words = doc.tokens.slice(phrase.first, phrase.after).map((t) => t.norm).join(' ');
  const measure: Measure = /casualty/.test(words) ? 'killed-or-wounded' : /injur|wound/.test(words) ? 'wounded' : 'killed';
  const { after } = doc.sentences[doc.tokens[phrase.head]!.sentence]!;
  for (let i = phrase.after; i < after; i++) {
    const q = quantities.get(i);
    if (!q) continue;
    if (q.unit && !/^person$|^death$|^fatality$/.test(q.unit) && q.counted) continue;
    const before = doc.tokens[q.first - 1]?.norm ?? '';
    if (!/^(?:to|at|of|is|was|stands|reached|reaches|hits?|exceed(?:s|ed)?|surpass(?:es|ed)?|past|topped|as|with|by)$/.test(before) || before === 'by') continue;
    const figure = { quantity: q, text: q.text, first: q.first, value: q.value, low: q.low, high: q.high, qualifier: q.qualifier };
    const who = q.counted ? span(doc, q.counted.start, q.counted.end) : null;
    return { measure, token: phrase.head, clause: clauseOf(doc, phrase.head), themes: [{ figure, who, first: Math.min(phrase.first, q.first), after: who ? who.after : q.after }], negated: false, rule: 'claim/toll', active: false };
  }
  return null;
}

function span(doc: Document, start: number, end: number): Theme['who'] {
  const first = doc.tokens.findIndex((t) => t.start >= start);
  let after = first;
  while (after < doc.tokens.length && doc.tokens[after]!.end <= end) after++;
  return first >= 0 && after > first ? { first, after, head: after - 1 } : null;
}

/** "12 dead", "three people missing", "two more injured" without a verb of their own, and "are dead", "are missing". */
function adjectivePredicates(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const [word, measure] of Object.entries(measureAdjectives)) {
    for (const i of doc.index[word] ?? []) {
      const t = doc.tokens[i]!;
      const phrase = doc.phrases[doc.phraseOf[i]!];
      if (t.pos === 'VERB' && phrase?.kind === 'verb' && phrase.head === i) continue;
      const clause = clauseOf(doc, i);
      const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
      const own = nounAt(doc, i);
      if (own && own.head === i && quantities.get(own.first)) {
        out.push({ measure, token: i, clause, themes: [{ ...themeOf(doc, own, quantities), who: null }], negated: false, rule: 'claim/adjective', active: false });
      } else if (!own && verb && verb.lemma === 'be' && clause!.subject !== null && verb.after <= i && i - verb.after <= 2) {
        const subject = doc.phrases[clause!.subject] as NounPhrase;
        const list = listOf(doc, subject, verb.first).filter((p) => classOf(doc, p, reading.mentions) === 'people');
        if (list.length > 0) out.push({ measure, token: i, clause, themes: list.map((p) => themeOf(doc, p, quantities)), negated: verb.negated, rule: 'claim/adjective', active: false });
      } else if (!own) {
        const before = i > 0 ? nounAt(doc, i - 1) : null;
        if (before && quantities.get(before.first) && classOf(doc, before, reading.mentions) === 'people') out.push({ measure, token: i, clause, themes: [themeOf(doc, before, quantities)], negated: false, rule: 'claim/adjective', active: false });
      }
    }
  }
  return out;
}

export const takesPeople = (frames: readonly MeasureFrame[]): boolean => frames.some((f) => (f.takes as readonly ThingClass[]).includes('people'));
