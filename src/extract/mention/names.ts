import { givenNames } from '../../lexicon/given-names.ts';
import {
  facilityHeads,
  groupHeads,
  militaryHeads,
  organisationHeads,
  organisationLeads,
  placeHeads,
  placeLeads,
} from '../../lexicon/heads.ts';
import { titles } from '../../lexicon/titles.ts';
import type { Document, Token } from '../../model/document.ts';
import type { MentionType } from '../../model/vocabulary.ts';
import { type Dictionary, type Entry, lookUp } from './dictionary.ts';
import { extend, findRuns, type Run } from './runs.ts';

/** A capitalised run with what it was found to be, and by which evidence. */
export interface Name extends Run {
  readonly type: MentionType;
  /** Tokens of the title or role before the name: "White House spokesperson". */
  readonly role: Run | null;
  readonly country: string | null;
  readonly evidence:
    | 'head'
    | 'lead'
    | 'title'
    | 'given-name'
    | 'preposition'
    | 'speech'
    | 'age'
    | 'surname'
    | 'acronym'
    | 'repeat'
    | 'shape';
}

const GIVEN = new Set(givenNames.map((n) => n.toLowerCase()));
const TITLES = new Set(titles);
const TITLE_WORDS = new Set(titles.flatMap((t) => t.split(' ')));
const sets = {
  place: new Set(placeHeads),
  placeLead: new Set(placeLeads),
  facility: new Set(facilityHeads),
  organisation: new Set(organisationHeads),
  organisationLead: new Set(organisationLeads),
  military: new Set(militaryHeads),
  group: new Set(groupHeads),
};
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'around',
  'across',
  'toward',
  'towards',
  'into',
  'inside',
  'between',
  'throughout',
  'via',
  'through',
  'off',
  'over',
]);
const PLACE_NOUNS = new Set([
  'town',
  'city',
  'village',
  'province',
  'region',
  'district',
  'state',
  'island',
  'port',
  'capital',
  'neighborhood',
  'neighbourhood',
  'suburb',
  'municipality',
  'county',
  'settlement',
  'hamlet',
  'area',
  'kibbutz',
  'camp',
  'towns',
  'villages',
  'cities',
  'settlements',
  'oblast',
  'governorate',
]);
const SPEECH =
  /^(?:said|says|told|added|adds|tells|wrote|writes|warned|announced|argued|insisted|claimed|stated|asked|vowed|tweeted|noted|explained|recalled|testified|resigned|thinks|believes|hopes)$/;

/** Types every run of the document. Certain ones first; then short ones by what the article showed elsewhere. */
export function findNames(doc: Document, dictionary: Dictionary): Name[] {
  const runs = findRuns(doc).flatMap((run) => splitRun(doc, run, dictionary));
  const out: Name[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    const name = certain(doc, run);
    if (name) out.push(name);
    else open.push(run);
  }
  const surnames = new Map<string, Name>();
  const repeats = new Map<string, Name>();
  for (const name of out) {
    if (name.type === 'person') surnames.set(doc.tokens[name.after - 1]!.norm, name);
    repeats.set(key(doc, name), name);
  }
  for (const run of open) {
    const name = uncertain(doc, run, surnames, repeats);
    if (name) {
      out.push(name);
      if (!repeats.has(key(doc, name))) repeats.set(key(doc, name), name);
    }
  }
  // A name typed by weak evidence takes the type that stronger evidence gave it elsewhere in the article.
  return out;
}

const key = (doc: Document, run: Run) =>
  doc.tokens
    .slice(run.first, run.after)
    .map((t) => t.norm)
    .join(' ');

/** Cuts a run where the lexicon knows its beginning or a title stands inside: "Ukrainian | President | Volodymyr Zelenskyy". */
function splitRun(doc: Document, run: Run, dictionary: Dictionary): Run[] {
  const { tokens } = doc;
  let first = run.first;
  // A demonym opens the run: "Israeli Defense Minister X" loses it, "Syrian Democratic Forces" keeps it.
  const entry = lookUp(dictionary, tokens, first);
  if (entry?.type === 'nationality' && first + entry.words.length < run.after && !headOf(doc, { first, after: run.after }))
    first += entry.words.length;
  // Titles inside a run end its first part: "Justice Department spokesman" never occurs, "Foreign Minister Sergei Lavrov" does.
  for (let i = run.after - 2; i >= first; i--) {
    const word = tokens[i]!.norm;
    if (!TITLES.has(word) || !isTitleWord(tokens, i)) continue;
    if (headOf(doc, { first, after: run.after })) break;
    const parts: Run[] = [];
    if (i > first) {
      let begin = i;
      while (begin > first && TITLE_WORDS.has(tokens[begin - 1]!.norm)) begin--;
      if (begin > first) parts.push({ first, after: begin });
    }
    parts.push({ first: i + 1, after: run.after });
    return parts;
  }
  return [{ first, after: run.after }];
}

const isTitleWord = (tokens: readonly Token[], i: number) =>
  !/^(?:general|major|private|count|king|prince|chief|head|father|saint|lord|justice|marshal|chancellor|judge|senior|deputy|official|pope|miss|captain|sister|mother|state|forward|master|private)$/.test(
    tokens[i]!.norm,
  ) || i + 1 < tokens.length;

/** The type its head word gives a run: its last word, or for some types its first. */
function headOf(doc: Document, run: Run): { type: MentionType; evidence: 'head' | 'lead' } | null {
  const { tokens } = doc;
  const last = tokens[run.after - 1]!.norm;
  const before = tokens[run.after - 2]?.norm ?? '';
  const two = run.after - run.first > 1 ? `${before} ${last}` : '';
  const single = run.after - run.first === 1;
  if (single) return null;
  const head = (type: MentionType) => ({ type, evidence: 'head' as const });
  const singular = last.replace(/s$/, '');
  if (
    sets.group.has(two) ||
    (sets.group.has(last) && /^(?:front|brigades|militia|cartel|jihad|resistance|militias|gang|faction)$/.test(last))
  )
    return head(last === 'front' || last === 'brigades' || last === 'resistance' ? 'armed-group' : 'armed-group');
  if (two === 'liberation army' || /^(?:liberation|independence|national|democratic|people's|arakan|revolutionary) army$/.test(two))
    return head(/^(?:liberation|independence|revolutionary)/.test(two) ? 'armed-group' : 'military-unit');
  if (
    sets.military.has(two) ||
    (sets.military.has(last) && last !== 'company' && last !== 'command' && last !== 'wing' && last !== 'aircraft' && last !== 'jets')
  )
    return head('military-unit');
  if (last === 'command') return head('military-unit');
  if (
    sets.facility.has(last) &&
    last !== 'house' &&
    last !== 'center' &&
    last !== 'centre' &&
    last !== 'market' &&
    last !== 'school' &&
    last !== 'academy'
  )
    return head('facility');
  if (sets.organisation.has(last)) return head('organisation');
  if (last === 'house' || last === 'center' || last === 'centre') return head('organisation');
  if (sets.place.has(last) || (last.endsWith('s') && sets.place.has(singular))) return head('place');
  if (last === 'school' || last === 'academy' || last === 'market') return head('facility');
  return null;
}

function certain(doc: Document, run: Run): Name | null {
  const { tokens } = doc;
  const first = tokens[run.first]!;
  const length = run.after - run.first;
  const base = { country: null, role: null };
  // "Ministry of Defence", "University of Khartoum", "Bank of Israel".
  const of = extend(doc, run, OF);
  if (
    of.after > run.after &&
    (sets.organisationLead.has(tokens[run.after - 1]!.norm) ||
      sets.organisation.has(tokens[run.after - 1]!.norm) ||
      sets.organisationLead.has(first.norm))
  )
    return { ...base, ...extend(doc, run), type: 'organisation', evidence: 'lead' };
  if (
    of.after > run.after &&
    (sets.placeLead.has(tokens[run.after - 1]!.norm) ||
      /^(?:republic|kingdom|gulf|strait|straits|bay|state|city|province|governorate)$/.test(tokens[run.after - 1]!.norm))
  )
    return { ...base, ...of, type: 'place', evidence: 'lead' };
  const head = headOf(doc, run);
  if (head) {
    const whole =
      head.type === 'organisation' &&
      tokens[run.after]?.norm !== 'in' &&
      tokens[run.after]?.norm !== 'on' &&
      tokens[run.after]?.norm !== 'and'
        ? extend(doc, run, OF_FOR)
        : run;
    return { ...base, ...whole, ...head };
  }
  if (
    /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth)$/.test(tokens[run.first - 1]?.norm ?? '') &&
    sets.military.has(tokens[run.after - 1]!.norm)
  )
    return { ...base, first: run.first - 1, after: run.after, type: 'military-unit', evidence: 'head' };
  const role = roleBefore(doc, run.first);
  if (role && length <= 5 && !isAcronym(first)) return { ...base, ...run, role, type: 'person', evidence: 'title' };
  if (
    length >= 2 &&
    length <= 5 &&
    GIVEN.has(first.norm) &&
    !/^(?:jordan|chad|israel|georgia|paris|sofia|victoria|florence|virginia|carolina)$/.test(first.norm)
  )
    return { ...base, ...run, type: 'person', evidence: 'given-name' };
  if (length >= 2 && length <= 4 && sets.placeLead.has(first.norm) && !GIVEN.has(first.norm))
    return { ...base, ...run, type: 'place', evidence: 'lead' };
  if (
    length >= 2 &&
    tokens[run.after]?.text === ',' &&
    /^\d{2}$/.test(tokens[run.after + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[run.after + 2]?.text ?? '')
  )
    return { ...base, ...run, type: 'person', evidence: 'age' };
  if (placeNounBefore(tokens, run.first)) return { ...base, ...run, type: 'place', evidence: 'preposition' };
  if (length === 1 && isAcronym(first) && first.text.length >= 2 && first.pos === 'PROPN' && !inCapitals(doc, first))
    return { ...base, ...run, type: 'organisation', evidence: 'acronym' };
  if (
    PLACE_NOUNS.has(tokens[run.after]?.norm ?? '') &&
    tokens[run.after]!.sentence === first.sentence &&
    /^(?:the|in|,|and|of|from|near|across|to|northern|southern|eastern|western|central)$/.test(tokens[run.first - 1]?.norm ?? '') &&
    !GIVEN.has(first.norm)
  )
    return { ...base, ...run, type: 'place', evidence: 'preposition' };
  return null;
}

const OF = new Set(['of', 'for']);
const OF_FOR = new Set(['of', 'for']);
const isAcronym = (t: Token) => /^\p{Lu}[\p{Lu}\d&-]+$/u.test(t.text) && t.text.length <= 7;
/** In a line of capitals (a headline, a dateline) they tell nothing. */
const inCapitals = (doc: Document, t: Token) => {
  const sentence = doc.sentences[t.sentence]!;
  const words = doc.tokens.slice(sentence.first, sentence.after).filter((w) => /^\p{L}{3,}/u.test(w.text));
  return words.length > 1 && words.filter((w) => w.text === w.text.toUpperCase()).length > words.length / 2;
};

/** "the town of X", "the village of X", "in the city of X". */
const placeNounBefore = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.norm === 'of' && PLACE_NOUNS.has(tokens[first - 2]?.norm ?? '');

/** The title right before a name, as far back as titles, demonyms and the names of offices go. */
export function roleBefore(doc: Document, first: number): Run | null {
  const { tokens } = doc;
  const sentence = tokens[first]!.sentence;
  let at = first;
  const is = (i: number) => i >= 0 && tokens[i]!.sentence === sentence;
  if (
    is(at - 1) &&
    tokens[at - 1]!.text === ',' &&
    is(at - 2) &&
    TITLES.has(tokens[at - 2]!.norm) &&
    tokens[at - 2]!.pos !== 'PROPN' &&
    tokens[at]!.pos === 'PROPN'
  )
    return null;
  const word = is(at - 1) ? tokens[at - 1]! : null;
  if (!word) return null;
  const known = TITLES.has(word.norm) || (is(at - 2) && TITLES.has(`${tokens[at - 2]!.norm} ${word.norm}`));
  if (!known || !(word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'ADJ' || word.text.endsWith('.'))) return null;
  if (/^(?:former|acting|senior|interim|lead|late|associate)$/.test(word.norm) && !is(at - 2)) return null;
  at--;
  while (is(at - 1) && at > first - 9) {
    const before = tokens[at - 1]!;
    const joins =
      TITLE_WORDS.has(before.norm) ||
      /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) ||
      before.norm === "'s" ||
      (before.norm === '-' && is(at - 2));
    if (!joins || /^[,.;:"“”]$/.test(before.text)) break;
    at--;
  }
  return { first: at, after: first };
}

function uncertain(doc: Document, run: Run, surnames: ReadonlyMap<string, Name>, repeats: ReadonlyMap<string, Name>): Name | null {
  const { tokens } = doc;
  const first = tokens[run.first]!;
  const length = run.after - run.first;
  const before = tokens[run.first - 1]?.norm ?? '';
  const next = tokens[run.after]?.norm ?? '';
  const base = { ...run, country: null, role: null };
  const again = repeats.get(key(doc, run));
  if (again) return { ...base, type: again.type, country: again.country, evidence: 'repeat' };
  if (length === 1 && surnames.has(first.norm)) return { ...base, type: 'person', evidence: 'surname' };
  if (inCapitals(doc, first) || (first.pos !== 'PROPN' && length === 1)) return null;
  const locative = LOCATIVE.has(before);
  if (SPEECH.test(next) && length <= 4)
    return { ...base, type: length === 1 && isAcronym(first) ? 'organisation' : 'person', evidence: 'speech' };
  if (SPEECH.test(before) && length >= 2 && length <= 4) return { ...base, type: 'person', evidence: 'speech' };
  if (locative) return { ...base, type: 'place', evidence: 'preposition' };
  if (tokens[run.after]?.text === ',' && isPlaceList(doc, run.after + 1)) return { ...base, type: 'place', evidence: 'preposition' };
  if (
    length >= 2 &&
    length <= 3 &&
    before !== 'the' &&
    tokens.slice(run.first, run.after).every((t) => /^\p{Lu}\p{Ll}/u.test(t.text) || /^(?:al|bin|de|van)-?/.test(t.text))
  )
    return { ...base, type: 'person', evidence: 'shape' };
  if (length >= 2 && before === 'the') return { ...base, type: 'organisation', evidence: 'shape' };
  return null;
}

/** After the comma a name that is a place goes on: "Garbougna, Tillabéri Region". */
function isPlaceList(doc: Document, i: number): boolean {
  const t = doc.tokens[i];
  return !!t && /^\p{Lu}/u.test(t.text) && sets.place.has(doc.tokens[i + 1]?.norm ?? '');
}

export type { Entry };
