import { lifelessAcronyms } from '../../../lexicon/bodies.ts';
import { leaders } from '../../../lexicon/people.ts';
import type { Document, Token } from '../../../model/document.ts';
import { opensUpper } from '../../../model/letters.ts';
import type { MentionType } from '../../../model/vocabulary.ts';
import { partsOf } from '../compound.ts';
import { type Dictionary, lookUp } from '../dictionary.ts';
import { headOf } from './head.ts';
import { withFields } from './join.ts';
import { kindBeside } from './kind.ts';
import type { Name } from './name.ts';
import { roleBefore } from './role.ts';
import { extend, type Run } from './runs.ts';
import { isOffice, officeBefore } from './split.ts';
import { wholeUnit } from './unit.ts';
import { HEADS, inCapitals, isAcronym, isGiven } from './words.ts';

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth)$/;
const UNIT = /^(?:unit|battalion|battery|brigade|corps|division|regiment|squadron)$/;
const LIFELESS: ReadonlySet<string> = new Set(lifelessAcronyms);
const LEADERS: ReadonlySet<string> = new Set(leaders);
const OF_FOR: ReadonlySet<string> = new Set(['of', 'for']);
const COUNTRY_LEADS = /^(?:republic|kingdom|gulf|strait|straits|bay|state|city|province|governorate)$/;
const PLACE_NOUNS = new Set(
  'town city village province region district state island port capital neighborhood neighbourhood suburb municipality county settlement hamlet area kibbutz camp towns villages cities settlements oblast governorate suburbs districts provinces'.split(
    ' ',
  ),
);
/** Common nouns that stand for a body when a report writes them with a capital: "the Coalition". */
const BODIES: Readonly<Record<string, MentionType>> = Object.assign(Object.create(null), {
  ...Object.fromEntries(
    'coalition council ministry commission agency parliament senate congress cabinet assembly government alliance union authority taskforce department foundation bureau directorate secretariat opposition'
      .split(' ')
      .map((word) => [word, 'organisation']),
  ),
  army: 'military-unit',
  navy: 'military-unit',
  marines: 'military-unit',
});

/** The type of a run by evidence that needs no other: head and lead words, titles, given names, ages. `none` where it names none of the types. */
export function certain(doc: Document, run: Run, dictionary: Dictionary): Name | 'none' | null {
  const { tokens } = doc;
  const base = { country: null, role: null };
  const body = bodyOf(doc, run);
  if (body) return body === 'none' ? 'none' : whole(doc, body, dictionary);
  if (isOffice(tokens, run)) return 'none';
  if (run.after - run.first === 1 && partsOf(tokens, run.first, dictionary).length > 0) return 'none';
  if (run.after - run.first === 1 && LEADERS.has(tokens[run.first]!.norm) && !inCapitals(doc, tokens[run.first]!))
    return { ...base, ...run, type: 'person', evidence: 'surname' };
  const length = run.after - run.first;
  const first = tokens[run.first]!;
  // A letter alone is a mark: a point of the compass, a grade, a line of a list.
  if (length === 1 && (first.text.length === 1 || (LIFELESS.has(first.norm) && isAcronym(first)))) return 'none';
  if (officeBefore(tokens, run.first) >= 0 && !isGiven(tokens[run.first]!.norm) && !entryAt(tokens, run, dictionary)) return 'none';
  const kind = entryAt(tokens, run, dictionary) ? null : kindBeside(doc, run);
  if (kind) return { ...base, ...extend(doc, run, OF_FOR), type: kind, evidence: 'kind' };
  const role = roleBefore(doc, run.first) ?? office(tokens, run);
  if (role && length <= 5 && !isAcronym(first)) return { ...base, ...run, role, type: 'person', evidence: 'title' };
  if (length >= 2 && length <= 5 && isGiven(first.norm)) return { ...base, ...run, type: 'person', evidence: 'given-name' };
  if (length >= 2 && length <= 4 && HEADS.placeLead.has(first.norm) && !isGiven(first.norm))
    return { ...base, ...run, type: 'place', evidence: 'lead' };
  if (length >= 2 && ageBehind(tokens, run.after)) return { ...base, ...run, type: 'person', evidence: 'age' };
  if (tokens[run.first - 1]?.norm === 'of' && PLACE_NOUNS.has(tokens[run.first - 2]?.norm ?? ''))
    return { ...base, ...run, type: 'place', evidence: 'preposition' };
  if (length === 1 && isAcronym(first) && first.text.length >= 2 && first.pos === 'PROPN' && !inCapitals(doc, first))
    return { ...base, ...wholeUnit(doc, run, dictionary), type: 'organisation', evidence: 'acronym' };
  if (
    PLACE_NOUNS.has(tokens[run.after]?.norm ?? '') &&
    tokens[run.after]!.sentence === first.sentence &&
    /^(?:the|in|,|and|of|from|near|across|to|northern|southern|eastern|western|central)$/.test(tokens[run.first - 1]?.norm ?? '') &&
    !isGiven(first.norm)
  )
    return { ...base, ...run, type: 'place', evidence: 'preposition' };
  return null;
}

/** A unit takes its number and its state along, an office its further fields. */
const whole = (doc: Document, name: Name, dictionary: Dictionary): Name => ({
  ...name,
  ...(name.type === 'military-unit' ? wholeUnit(doc, name, dictionary) : withFields(doc, name, dictionary)),
});

/** What head and lead words say. */
function bodyOf(doc: Document, run: Run): Name | 'none' | null {
  const { tokens } = doc;
  const base = { country: null, role: null };
  const first = tokens[run.first]!.norm;
  const last = tokens[run.after - 1]!.norm;
  const of = extend(doc, run, OF_FOR);
  // "Ministry of Defence", "University of Khartoum", "Bank of Israel".
  if (of.after > run.after && (HEADS.organisationLead.has(last) || HEADS.organisation.has(last) || HEADS.organisationLead.has(first)))
    return { ...base, ...extend(doc, run), type: 'organisation', evidence: 'lead' };
  if (of.after > run.after && (HEADS.otherLead.has(first) || HEADS.other.has(last))) return 'none';
  if (of.after > run.after && (HEADS.placeLead.has(last) || COUNTRY_LEADS.test(last)))
    return { ...base, ...of, type: 'place', evidence: 'lead' };
  const head = headOf(doc, run);
  if (head?.type === 'none') return 'none';
  if (head) {
    const next = tokens[run.after]?.norm ?? '';
    const whole = head.type === 'organisation' && !/^(?:in|on|and)$/.test(next) ? extend(doc, run, OF_FOR) : run;
    return { ...base, ...whole, type: head.type, evidence: head.evidence };
  }
  if (run.after - run.first > 1) return null;
  const alone = BODIES[last];
  const before = tokens[run.first - 1];
  if (alone && before?.norm === 'the' && tokens[run.first]!.sentence === before.sentence && !inCapitals(doc, before))
    return { ...base, ...run, type: alone, evidence: 'head' };
  const numbered =
    (ORDINAL.test(before?.norm ?? '') && HEADS.military.has(last)) ||
    (UNIT.test(last) && (/^\d{1,3}$/.test(before?.text ?? '') || /^\d{1,4}$/.test(tokens[run.after]?.text ?? '')));
  if (numbered) return { ...base, ...run, type: 'military-unit', evidence: 'head' };
  return null;
}

/** The office a person's name follows: "Secretary of State | Antony Blinken" was cut from its run by split.ts. */
function office(tokens: readonly Token[], run: Run): Run | null {
  if (!isGiven(tokens[run.first]!.norm)) return null;
  for (let at = run.first - 1; at > run.first - 5 && at > 0; at--) {
    const first = officeBefore(tokens, at);
    if (first >= 0 && tokens[first]!.sentence === tokens[run.first]!.sentence && opensUpper(tokens[run.first - 1]!.text))
      return { first, after: run.first };
  }
  return null;
}

const entryAt = (tokens: readonly Token[], run: Run, dictionary: Dictionary) => lookUp(dictionary, tokens, run.first) !== null;

/** "…, 34," behind a name. */
const ageBehind = (tokens: readonly Token[], after: number) =>
  tokens[after]?.text === ',' && /^\d{2}$/.test(tokens[after + 1]?.text ?? '') && /^[,.]$/.test(tokens[after + 2]?.text ?? '');
