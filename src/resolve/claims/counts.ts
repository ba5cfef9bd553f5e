import { clauseAt, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { listOf } from './lists.ts';
import { strength } from './people-shapes.ts';
import type { Predicate, Reading } from './predicates.ts';
import { themeOf } from './themes.ts';
import { classOf, wordOf } from './things.ts';

const DEAD = /^(?:dead|fatality|killed|victim|casualty|slain|deceased)$/;
/** Verbs that only carry the noun: "conducted two strikes". */
const SUPPORT = /^(?:conduct|carry|launch|stage|mount|make|perform|execute|unleash|commit)$/;
const HURT = /^(?:injured|wounded|hurt)$/;

/** "Two paramedics are among the dead": a copula predicate; the claim is part of what was said before. */
export const copulaParts = (predicate: Predicate): boolean => predicate.rule === 'claim/among';

/** Counts of attacks: "two suicide bombings", "563 strikes", "multiple attacks". A single attack is an event, no claim. */
export function attacks(reading: Reading): Predicate[] {
  const { doc, mentions } = reading;
  const out: Predicate[] = [];
  for (const q of new Set(reading.quantities.values())) {
    if (!q.counted) continue;
    const noun = nounAt(doc, q.after) ?? nounAt(doc, q.after - 1);
    if (
      !noun ||
      classOf(doc, noun, mentions) !== 'attack' ||
      q.value === 1 ||
      /^(?:operation|clash|offensive)$/.test(wordOf(doc, noun.head))
    )
      continue;
    const theme = themeOf(doc, noun, reading.quantities);
    const clause = clauseAt(doc, noun.head);
    // "The union called two strikes": workers.
    if (
      theme.figure?.quantity !== q ||
      (clause && (doc.phrases[clause.verb] as VerbGroup).lemma === 'call' && clause.objects.includes(noun.i))
    )
      continue;
    const active = clause?.objects.includes(noun.i) === true && SUPPORT.test((doc.phrases[clause.verb] as VerbGroup).lemma);
    out.push({ measure: 'attacks', token: noun.head, clause, themes: [theme], negated: false, rule: 'claim/attacks', active });
  }
  return out;
}

/** "among the dead", areas in square kilometres, forces of so many. */
export function extras(reading: Reading): Predicate[] {
  return [
    ...among(reading),
    ...ofTheDead(reading),
    ...strength(reading),
    ...areas(reading),
    ...control(reading),
    ...victimsWere(reading),
    ...unharmed(reading),
  ];
}

function among(reading: Reading): Predicate[] {
  const { doc } = reading;
  const out: Predicate[] = [];
  for (const i of doc.index.among ?? []) {
    const clause = clauseAt(doc, i);
    const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
    const group = nounAt(doc, i + 1) ?? nounAt(doc, i + 2);
    if (!clause || !verb || verb.lemma !== 'be' || clause.subject === null || !group) continue;
    const words = doc.tokens.slice(group.first, group.after + 3).map((t) => t.norm.replace(/ies$/, 'y').replace(/s$/, ''));
    const dead = words.some((w) => DEAD.test(w));
    const hurt = words.some((w) => HURT.test(w));
    if (!dead && !hurt) continue;
    const subject = doc.phrases[clause.subject] as NounPhrase;
    out.push({
      measure:
        dead && hurt
          ? 'killed-or-wounded'
          : dead
            ? words.includes('casualty') || words.includes('victim')
              ? 'killed-or-wounded'
              : 'killed'
            : 'wounded',
      token: verb.head,
      clause,
      themes: [themeOf(doc, subject, reading.quantities)],
      negated: verb.negated,
      rule: 'claim/among',
      active: false,
    });
  }
  return out;
}

/** "Of the dead, 14 were tourists": a share of those counted before. */
function ofTheDead(reading: Reading): Predicate[] {
  const { doc, quantities } = reading;
  const out: Predicate[] = [];
  for (const i of doc.index.of ?? []) {
    const group = nounAt(doc, i + 1);
    const words = doc.tokens.slice(i + 1, i + 4).map((t) => t.norm);
    const end = words.findIndex((w) => DEAD.test(w) || HURT.test(w) || w === 'victims');
    const word = words[end];
    if (!group || end < 1 || !/^(?:the|those)$/.test(words[0]!) || doc.tokens[i + 2 + end]?.text !== ',') continue;
    const at = i + 3 + end;
    const clause = clauseAt(doc, at);
    const subject = nounAt(doc, at);
    const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
    if (!clause || !verb || verb.lemma !== 'be' || !subject || subject.first !== at || !quantities.has(at)) continue;
    const kind = nounAt(doc, verb.after);
    const theme = themeOf(doc, subject, quantities);
    const who =
      kind && kind.first === verb.after && classOf(doc, kind, reading.mentions) === 'people'
        ? themeOf(doc, kind, quantities).who
        : theme.who;
    const measure = HURT.test(word!) ? 'wounded' : 'killed';
    out.push({ measure, token: verb.head, clause, themes: [{ ...theme, who }], negated: false, rule: 'claim/among', active: false });
  }
  return out;
}

function areas(reading: Reading): Predicate[] {
  const { doc } = reading;
  const out: Predicate[] = [];
  for (const q of new Set(reading.quantities.values())) {
    const words = q.counted?.text.toLowerCase() ?? '';
    if (!/^(?:square (?:kilomet(?:re|er)s?|miles?)|sq\.? ?km|hectares?)/.test(words)) continue;
    const clause = clauseAt(doc, q.first);
    const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
    if (!verb || !/^(?:seize|capture|take|liberate|recapture|gain|retake|control|lose|occupy|clear|be|burn)$/.test(verb.lemma)) continue;
    const noun = nounAt(doc, q.after - 1) ?? nounAt(doc, q.after);
    if (noun)
      out.push({
        measure: 'area',
        token: verb.head,
        clause,
        themes: [themeOf(doc, noun, reading.quantities)],
        negated: verb.negated,
        rule: 'claim/area',
        active: true,
      });
  }
  return out;
}

/** "took control of two villages", "took over new areas". */
function control(reading: Reading): Predicate[] {
  const { doc, mentions } = reading;
  const out: Predicate[] = [];
  for (const i of doc.index.control ?? []) {
    if (doc.tokens[i + 1]?.norm !== 'of') continue;
    const clause = clauseAt(doc, i);
    const verb = clause ? (doc.phrases[clause.verb] as VerbGroup) : null;
    const noun = nounAt(doc, i + 2);
    if (!clause || !verb || !noun || !/^(?:take|seize|gain|regain|assume|wrest)$/.test(verb.lemma)) continue;
    const kind = classOf(doc, noun, mentions);
    if (kind !== 'settlement' && kind !== 'place-name') continue;
    out.push({
      measure: 'settlements',
      token: verb.head,
      clause,
      themes: [themeOf(doc, noun, reading.quantities)],
      negated: verb.negated,
      rule: 'claim/control',
      active: true,
    });
  }
  return out;
}

/** "The victims were four children and four adults", "the dead included two nurses": parts of those counted before. */
function victimsWere(reading: Reading): Predicate[] {
  const { doc } = reading;
  const out: Predicate[] = [];
  for (const clause of doc.clauses) {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    if (!/^(?:be|include|number)$/.test(verb.lemma) || clause.subject === null || verb.passive) continue;
    const subject = doc.phrases[clause.subject] as NounPhrase;
    const word = wordOf(doc, subject.head);
    const measure = DEAD.test(word) || word === 'victim' ? 'killed' : HURT.test(word) ? 'wounded' : null;
    if (!measure || (word === 'victim' && verb.lemma === 'be' && !reading.quantities.has(verb.after))) continue;
    const first = nounAt(doc, verb.after);
    const list = listOf(doc, first, doc.sentences[clause.sentence]!.after).filter((p) => classOf(doc, p, reading.mentions) === 'people');
    if (list.length > 0)
      out.push({
        measure,
        token: verb.head,
        clause,
        themes: list.map((p) => themeOf(doc, p, reading.quantities)),
        negated: verb.negated,
        rule: 'claim/among',
        active: false,
      });
  }
  return out;
}

/** "The president was unharmed": a wound denied. */
function unharmed(reading: Reading): Predicate[] {
  const { doc } = reading;
  const out: Predicate[] = [];
  for (const word of ['unharmed', 'unhurt', 'uninjured', 'unscathed']) {
    for (const i of doc.index[word] ?? []) {
      const clause = clauseAt(doc, i);
      if (!clause || clause.subject === null || classOf(doc, doc.phrases[clause.subject] as NounPhrase, reading.mentions) !== 'people')
        continue;
      out.push({
        measure: 'wounded',
        token: i,
        clause,
        themes: [themeOf(doc, doc.phrases[clause.subject] as NounPhrase, reading.quantities)],
        negated: true,
        rule: 'claim/unharmed',
        active: false,
      });
    }
  }
  return out;
}
