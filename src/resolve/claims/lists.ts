import { clausesIn, type Document, type NounPhrase, nounAt, wordsOf } from '../../model/document.ts';
import type { Quantity } from '../../model/finding.ts';

/** The members of a list that begins with `first`: "21 fighters and a major", "four women, two children". Stops at `limit` and at a verb but its `own`. */
export function listOf(
  doc: Document,
  first: NounPhrase | null,
  limit: number,
  given: readonly NounPhrase[] = [],
  own: number | null = null,
): NounPhrase[] {
  if (!first) return [];
  const out = [first];
  const { tokens, phrases } = doc;
  let last = first;
  let day = false;
  for (let i = first.i + 1; i < phrases.length; i++) {
    const next = phrases[i]!;
    if (next.kind !== 'noun' || next.first >= limit || tokens[next.first]!.sentence !== tokens[first.first]!.sentence) break;
    const words = wordsOf(doc, last.after, next.first);
    if (/^(?:of|for|from|in|at|near|with)$/.test(words) && !/\d/.test(words)) {
      last = next;
      continue;
    }
    // "killed 12 people on Monday | and 5 on Tuesday"
    if ((words === 'on' && DAY.test(tokens[next.head]!.norm)) || (words === '' && AGO.test(tokens[next.head]!.norm))) {
      day = true;
      last = next;
      continue;
    }
    if (day && !(/^(?:,? ?and|,)$/.test(words) && tokens[next.first]!.pos === 'NUM' && !DAY.test(tokens[next.head]!.norm))) break;
    const numbered = /^(?:NUM)$/.test(tokens[next.first]!.pos) || /^(?:a|an)$/.test(tokens[next.first]!.norm);
    const joins =
      /^(?:,|and|, and|or|as well as|along with|, along with|, as well as|and also|plus|&)$/.test(words) ||
      (given.includes(next) && !/\b(?:including|included|among|whom|but|except)\b|(?:^| )[-–—:|](?: |$)/.test(words)) ||
      (words === '' && numbered && startsCounted(doc, first));
    if (!joins) break;
    if (words === ',' && isApposed(doc, last, next)) {
      last = next;
      continue;
    }
    if (words === 'and' && (isOnePerson(doc, last, next) || isCountedWith(doc, last, next))) {
      last = next;
      continue;
    }
    const verbAfter = phrases[i + 1];
    const startsClause =
      verbAfter?.kind === 'verb' &&
      verbAfter.i !== own &&
      verbAfter.first === next.after &&
      verbAfter.finite === 'finite' &&
      next.after < limit &&
      !/^(?:,)$/.test(tokens[next.after]?.text ?? '') &&
      verbAfter.first < limit;
    if (startsClause || isSpeaker(doc, next)) break;
    if (isShare(doc, next)) {
      // "nine tanks, four of them T-72s, as well as six trucks": the list goes on behind the share.
      last = shareEnd(doc, next);
      i = last.i;
      continue;
    }
    out.push(next);
    last = next;
  }
  return out;
}

/** Of "dozens of | people" the dozens, with the people. */
export function amountOf(doc: Document, quantities: ReadonlyMap<number, Quantity>, own: NounPhrase | null): NounPhrase | null {
  const whole = own && doc.tokens[own.first - 1]?.norm === 'of' ? nounAt(doc, own.first - 2) : null;
  return whole && quantities.has(whole.first) && !quantities.has(own!.first) ? { ...whole, after: own!.after } : own;
}

/** "…, killing six, the governor, Ana Reyes, said": the subject of a clause of its own is none of the six. */
const isSpeaker = (doc: Document, next: NounPhrase): boolean =>
  clausesIn(doc, doc.tokens[next.first]!.sentence).some(
    (c) => c.kind === 'main' && c.subject === next.i && !c.subjectShared && c.first === next.first,
  );

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const AGO = /^(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** ", seven of them children": a share of those before, no further member. */
export const isShare = (doc: Document, phrase: NounPhrase): boolean => {
  const of = shareOf(doc, phrase);
  return doc.tokens[of]?.norm === 'of' && /^(?:them|whom|which)$/.test(doc.tokens[of + 1]?.norm ?? '');
};

/** Where the "of" of a share would stand: "seven | of them", "60 per cent | of them". */
export const shareOf = ({ tokens }: Document, { after }: NounPhrase): number =>
  tokens[after]?.norm === 'per' && tokens[after + 1]?.norm === 'cent'
    ? after + 2
    : /^(?:percent|%)$/.test(tokens[after]?.norm ?? '')
      ? after + 1
      : after;

/** The last noun phrase of a share: "four of them | T-72s". */
function shareEnd(doc: Document, share: NounPhrase): NounPhrase {
  const of = shareOf(doc, share);
  const them = nounAt(doc, of + 1) ?? share;
  const kind = nounAt(doc, of + 2);
  return kind && kind.first === of + 2 ? kind : them;
}

/** "40 soldiers and | foreign specialists", "12 Hamas and | Islamic Jihad militants": one figure counts both. */
const isCountedWith = ({ tokens }: Document, a: NounPhrase, b: NounPhrase): boolean =>
  (tokens.slice(a.first, a.after).some((t) => t.pos === 'NUM') || isAmountOf(tokens, a.first)) &&
  /^(?:NOUN|ADJ|PROPN)$/.test(tokens[b.first]!.pos) &&
  !/^(?:other|many|several|dozens|scores|hundreds|thousands)/.test(tokens[b.first]!.norm) &&
  tokens[b.head]!.pos === 'NOUN' &&
  /s$|^(?:people|men|women|children|police)$/.test(tokens[b.head]!.norm);

/** "dozens of | children and civilians" */
const isAmountOf = (tokens: Document['tokens'], first: number): boolean =>
  tokens[first - 1]?.norm === 'of' && /^(?:dozens|scores|hundreds|thousands|tens|millions)$/.test(tokens[first - 2]?.norm ?? '');

/** Lists without commas, as careless extraction leaves them: "11 women nine children". */
const startsCounted = (doc: Document, first: NounPhrase) =>
  doc.tokens[first.first]!.pos === 'NUM' || /^(?:several|many|at|more|a|an)$/.test(doc.tokens[first.first]!.norm);

/** "the commander, Youssef Amin" and "Youssef Amin, a commander": one person said twice. */
function isApposed({ tokens }: Document, a: NounPhrase, b: NounPhrase): boolean {
  const name = (p: NounPhrase) => tokens[p.head]!.pos === 'PROPN' && !/^(?:DET|NUM)$/.test(tokens[p.first]!.pos);
  const title = (p: NounPhrase) => tokens[p.head]!.pos === 'NOUN' && !/s$/.test(tokens[p.head]!.norm) && tokens[p.first]!.pos !== 'NUM';
  return (title(a) && name(b)) || (name(a) && title(b) && tokens[b.first]!.pos === 'DET');
}

/** "a bomb maker and | facilitator", "senior commander and | brigadier Musa Oro": two trades of one person, under one article. */
const isOnePerson = ({ tokens }: Document, a: NounPhrase, b: NounPhrase): boolean =>
  (tokens[a.head]!.pos === 'NOUN' &&
    !/s$/.test(tokens[a.head]!.norm) &&
    !/^(?:DET|NUM|PRON)$/.test(tokens[a.first]!.pos) &&
    tokens[b.head]!.pos === 'PROPN' &&
    /^(?:NOUN|ADJ)$/.test(tokens[b.first]!.pos)) ||
  (/^an?$/.test(tokens[a.first]!.norm) &&
    b.first === b.head &&
    [a, b].every(
      (p) =>
        tokens[p.head]!.pos === 'NOUN' && !/s$/.test(tokens[p.head]!.norm) && !/^(?:people|police|men|women)$/.test(tokens[p.head]!.norm),
    ));
