import { clauseAt, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { strength } from './people-shapes.ts';
import type { Predicate, Reading } from './predicates.ts';
import { shares } from './shares.ts';
import { themeOf } from './themes.ts';
import { classOf, wordOf } from './things.ts';

/** Verbs that only carry the noun: "conducted two strikes". */
const SUPPORT = /^(?:conduct|carry|launch|stage|mount|make|perform|execute|unleash|commit)$/;

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
  return [...shares(reading), ...strength(reading), ...areas(reading), ...control(reading), ...unharmed(reading)];
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
