import { dayParts, months, units, weekdays } from '../../lexicon/calendar.ts';
import { actorWords, blowNouns, eventNouns } from '../../lexicon/events.ts';
import { irregularPlurals } from '../../lexicon/people.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import { measureUnits } from '../../lexicon/units.ts';
import { weapons } from '../../lexicon/weapons.ts';
import { type Clause, clausesIn, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import { near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import { type TextSpan, withText } from '../../model/span.ts';

/** Who did it and to whom, as phrases. */
export interface Roles {
  readonly actors: readonly TextSpan[];
  readonly targets: readonly TextSpan[];
}

interface Stretch {
  readonly first: number;
  readonly after: number;
}

const spanOf = (doc: Document, p: Stretch): TextSpan =>
  withText(doc.text, { start: doc.tokens[p.first]!.start, end: doc.tokens[p.after - 1]!.end });

const weaponNouns = new Set(weapons);
const headWord = (doc: Document, p: NounPhrase) => singular(doc.tokens[p.head]!.norm, irregularPlurals);

/** Heads that neither act nor are hit: days, lengths, sums, deeds. */
const ABSTRACT =
  /^(?:number|toll|total|count|area|today|yesterday|tomorrow|home|front|response|retaliation|attempt|effort|way|there|each|which|that|this|what|part|order|campaign|operation|exchange|\d[\d.,:]*)$/;

function isTime(doc: Document, p: NounPhrase): boolean {
  const word = headWord(doc, p);
  if (Object.hasOwn(weekdays, word) || Object.hasOwn(dayParts, word) || Object.hasOwn(units, word) || Object.hasOwn(measureUnits, word))
    return true;
  for (let i = p.first; i < p.after; i++) {
    const { norm, text } = doc.tokens[i]!;
    if (Object.hasOwn(months, norm) && opensUpper(text) && (p.after - p.first <= 3 || i === p.head)) return true;
  }
  return false;
}

const isDeed = (doc: Document, p: NounPhrase) => {
  const word = headWord(doc, p);
  if (p.head > p.first && weaponNouns.has(`${doc.tokens[p.head - 1]!.norm} ${word}`)) return true;
  return (
    blowNouns.has(word) ||
    (Object.hasOwn(eventNouns, word) &&
      !/^(?:protester|rioter|looter|vigilante|mob|protest|rally|demonstration|march|sit-in|vigil)$/.test(word)) ||
    (weaponNouns.has(word) && !/^(?:bomber|tank)$/.test(word))
  );
};

const isAct = (doc: Document, p: NounPhrase) => isDeed(doc, p) && !weaponNouns.has(headWord(doc, p));

/** Words that open a clause and got into the phrase behind them. */
const OPENING = /^(?:dead|when|while|as|after|before|where|whereas|because|and|but|that|if|since|until)$/;

/** The token behind "of", a closing quotation mark before it skipped (“scores” of); 0 where there is none. */
const ofAt = (doc: Document, at: number): number => {
  const i = /^[”"’']$/.test(doc.tokens[at]?.text ?? '') ? at + 1 : at;
  return doc.tokens[i]?.norm === 'of' ? i + 1 : 0;
};

/** The phrase with "of …" behind it: "dozens of protesters", "the town of Bara". */
function whole(doc: Document, phrase: NounPhrase): Stretch {
  let { first, after } = phrase;
  while (first < after - 1 && OPENING.test(doc.tokens[first]!.norm)) first++;
  // "At 3 p.m. gunmen opened fire": the tagger takes the hour for a part of who acts.
  for (let i = Math.min(after - 2, first + 3); i >= first; i--)
    if (/^(?:[ap]\.?m\.?|gmt|o['’]clock)$/.test(doc.tokens[i]!.norm)) {
      first = i + 1;
      break;
    }
  for (let hops = 0; hops < 2 && ofAt(doc, after) > 0; hops++) {
    const from = ofAt(doc, after);
    const next = nounAt(doc, from);
    if (!next || next.first !== from || doc.tokens[next.head]!.sentence !== doc.tokens[first]!.sentence) break;
    // "accused the army of bombing a market"
    if (isTime(doc, next) || (isDeed(doc, next) && doc.tokens[next.head]!.norm.endsWith('ing'))) break;
    after = next.after;
  }
  return { first, after };
}

const COUNT = /^(?:\d.*|one|two|three|four|five|six|ten|another|most|some|dozen|hundred|thousand|score|several|many|all)$/;

/** Does the figure or sum stand for those of whom it is: "the number of rebels", "two of them"? */
const counts = (doc: Document, p: NounPhrase) => doc.tokens[p.after]?.norm === 'of' && nounAt(doc, p.after + 1) !== null;

const named = (doc: Document, p: NounPhrase | null): TextSpan[] => {
  if (!p || isTime(doc, p)) return [];
  if (ABSTRACT.test(headWord(doc, p)) && !(/^\d/.test(doc.tokens[p.head]!.norm) && counts(doc, p))) return [];
  const stretch = whole(doc, p);
  const last = nounAt(doc, stretch.after - 1);
  // "one of the strikes"
  if (last && last !== p && isAct(doc, last) && COUNT.test(headWord(doc, p))) return [];
  return [spanOf(doc, stretch)];
};

/** "fighters from the Falcon Brigade": whose they are. */
function withFrom(doc: Document, span: TextSpan, p: NounPhrase, mentions: readonly Mention[]): TextSpan {
  const { after } = whole(doc, p);
  const force = doc.tokens[after]?.norm === 'from' ? nounAt(doc, after + 1) : null;
  if (!force) return span;
  const end = doc.tokens[force.after - 1]!.end;
  const isForce = near(mentions)
    .overlapping({ start: doc.tokens[force.first]!.start, end })
    .some((m) => m.type === 'armed-group' || m.type === 'military-unit');
  return isForce ? withText(doc.text, { start: span.start, end }) : span;
}

/** The doer: the phrase, or whose deed it is ("an Israeli air strike killed"). */
function doer(doc: Document, p: NounPhrase | null, mentions: readonly Mention[]): TextSpan[] {
  if (!p) return [];
  if (!isDeed(doc, p)) return named(doc, p).map((span) => withFrom(doc, span, p, mentions));
  return ownerOf(doc, p.head, p.head + 1, mentions);
}

/** "Gunmen burned the mill, a priest said, and killed nine": a subject taken from a speaker set in between commas acts nowhere else. */
function isSetIn(doc: Document, { subject, subjectShared, sentence, verb }: Clause): boolean {
  if (!subjectShared || subject === null) return false;
  const { first } = doc.phrases[subject]!;
  if (doc.tokens[first - 1]?.text !== ',') return false;
  return clausesIn(doc, sentence).some((c) => {
    const told = doc.phrases[c.verb] as VerbGroup;
    if (c.subject !== subject || c.verb === verb || !Object.hasOwn(reportingVerbs, told.lemma)) return false;
    return told.first > first && told.after <= doc.phrases[verb]!.first && doc.tokens[told.after]?.text === ',';
  });
}

/** Actor and target of a verb from its clause. */
export function rolesOf(doc: Document, clause: Clause, verb: VerbGroup, mentions: readonly Mention[]): Roles {
  const noun = (i: number | null | undefined) => (i === null || i === undefined ? null : (doc.phrases[i] as NounPhrase));
  const subject = isSetIn(doc, clause) ? null : noun(clause.subject);
  const by = clause.obliques.find(
    (o) =>
      /^(?:by|in)$/.test(doc.tokens[o.preposition]!.norm) && (doc.tokens[o.preposition]!.norm === 'by' || isDeed(doc, noun(o.phrase)!)),
  );
  const agent = doer(doc, noun(by?.phrase), mentions);
  if (verb.passive) return { actors: agent, targets: subject && !isDeed(doc, subject) ? named(doc, subject) : [] };
  // "in shelling by the army": a deed named behind a preposition; what stands before suffered it.
  const isNamed = verb.form === 'ing' && clause.mark !== null && /^(?:in|during|from|by|amid)$/.test(doc.tokens[clause.mark]!.norm);
  if (isNamed && agent.length > 0 && clause.objects.length === 0) return { actors: agent, targets: [] };
  const objects = clause.objects
    .map((o) => doc.phrases[o] as NounPhrase)
    .filter((p) => p.first >= verb.after && !isTime(doc, p) && !colonBetween(doc, verb.after, p.first));
  const sides = /^(?:clash|fight|battle|exchange|meet)$/.test(verb.lemma) ? /^(?:with|against)$/ : /^(?:on|at|against)$/;
  const on = clause.obliques.filter((o) => sides.test(doc.tokens[o.preposition]!.norm)).map((o) => noun(o.phrase)!);
  const fired = /^(?:fire|launch|throw|hurl|lob|toss|drop|use|detonate|carry|stage|conduct|exchange|open)$/.test(verb.lemma);
  const struck = objects.filter((p) => !(fired ? isDeed(doc, p) : isAct(doc, p)));
  const targets = (struck.length > 0 ? struck : on.filter((p) => !isDeed(doc, p) && !isTime(doc, p))).flatMap((p) => named(doc, p));
  return { actors: [...doer(doc, subject, mentions), ...second(doc, subject, verb)], targets: targets.slice(0, 2) };
}

/** "Strike kills 9: Health Ministry": who tells it. */
const colonBetween = (doc: Document, from: number, to: number) => doc.tokens.slice(from, to).some((t) => t.text === ':');

/** The other half of "Israel and Hamas agreed". */
function second(doc: Document, subject: NounPhrase | null, verb: VerbGroup): TextSpan[] {
  if (!subject || doc.tokens[subject.after]?.norm !== 'and') return [];
  const other = nounAt(doc, subject.after + 1);
  return other && other.first === subject.after + 1 && other.after === verb.first && !isDeed(doc, other) ? named(doc, other) : [];
}

/** Actor and target of a noun: owner and "by"; "on", "against", "of"; both sides of "between … and". */
export function nounRoles(doc: Document, first: number, after: number, twoSided: boolean, mentions: readonly Mention[]): Roles {
  const owner = ownerOf(doc, first, after, mentions);
  const phrase = nounAt(doc, first);
  let at = phrase && phrase.after > after ? phrase.after : after;
  if (twoSided) {
    const from = doc.tokens[at]?.norm;
    const one = /^(?:between|with|against)$/.test(from ?? '') ? nounAt(doc, at + 1) : null;
    const two = one && from === 'between' && doc.tokens[one.after]?.norm === 'and' ? nounAt(doc, one.after + 1) : null;
    return { actors: [...owner, ...named(doc, one), ...named(doc, two)].slice(0, 3), targets: [] };
  }
  const targets: TextSpan[] = [];
  for (let hops = 0; hops < 3; hops++) {
    const word = doc.tokens[at]?.norm ?? '';
    const next = nounAt(doc, at + 1);
    if (!next || next.first !== at + 1) break;
    if (/^(?:on|against|of|at|targeting)$/.test(word) && targets.length === 0 && !isDeed(doc, next)) targets.push(...named(doc, next));
    else if (word !== 'in' && word !== 'near') break;
    at = whole(doc, next).after;
  }
  if (targets.length === 0 && phrase && phrase.first < first && owner.length === 0) targets.push(...hitBefore(doc, phrase, first));
  return { actors: owner, targets };
}

/** "the market attack", "a police station bombing": what was hit stands before the deed. */
function hitBefore(doc: Document, phrase: NounPhrase, first: number): TextSpan[] {
  const word = singular(doc.tokens[first - 1]!.norm, irregularPlurals);
  if (!hit.has(word)) return [];
  let from = first - 1;
  while (from > phrase.first && doc.tokens[from - 1]!.pos === 'NOUN') from--;
  return [spanOf(doc, { first: from, after: first })];
}

const hit = new Set<string>([...actorWords.civilians, ...actorWords.targets]);

const OWNERS = new Set<Mention['type']>(['nationality', 'armed-group', 'military-unit', 'organisation', 'person']);

/** The owner of an act: the nation or group before it in its phrase, or "by …" behind it. */
function ownerOf(doc: Document, first: number, after: number, mentions: readonly Mention[]): TextSpan[] {
  const phrase = nounAt(doc, first);
  const owner = phrase
    ? near(mentions)
        .overlapping(spanOf(doc, phrase))
        .find((m) => m.first >= phrase.first && m.after <= first && OWNERS.has(m.type) && (m.type !== 'person' || m.form === 'name'))
    : undefined;
  if (owner) return [withText(doc.text, owner)];
  const end = phrase && phrase.after > after ? phrase.after : after;
  for (let i = end; i < Math.min(end + 8, doc.tokens.length); i++) {
    const t = doc.tokens[i]!;
    if (t.norm === 'by') {
      const by = nounAt(doc, i + 1);
      return by && !isDeed(doc, by) && doc.tokens[i + 2] && !/ing$/.test(doc.tokens[i + 1]!.norm) ? named(doc, by) : [];
    }
    if (!/^(?:on|against|of|at|in|the|a|an)$/.test(t.norm) && t.pos !== 'NOUN' && t.pos !== 'PROPN' && t.pos !== 'ADJ') break;
  }
  return [];
}
