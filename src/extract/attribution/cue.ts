import { nominalHeads } from '../../lexicon/nominals.ts';
import { type ReportingVerb, reportingVerbs } from '../../lexicon/reporting.ts';
import { table } from '../../lexicon/table.ts';
import { titles } from '../../lexicon/titles.ts';
import { type Clause, type Document, type NounPhrase, nounAt, type VerbGroup } from '../../model/document.ts';
import { isQuote, isTime, nounOf, phraseAt, type Range, sentenceEnd, verbOf, wholePhrase } from './syntax.ts';

/** A verb that may report, with its source: what the attribution rules look at before they look for the words reported. */
export interface Cue {
  readonly clause: Clause;
  readonly verb: VerbGroup;
  readonly entry: ReportingVerb;
  /** The cue's words: verb group, with "for" or "on" where they belong to it ("called for"). */
  readonly range: Range;
  /** The source phrase; null where nobody is named ("it is said"). */
  readonly source: Range | null;
  /** "said Kirby": the source stands behind the verb. */
  readonly inverted: boolean;
  /** First and last token of source and cue together. */
  readonly first: number;
  readonly after: number;
}

const PARTICLE: Readonly<Record<string, RegExp>> = table({
  accuse: /^of$/,
  suspect: /^of$/,
  call: /^(?:for|on|upon)$/,
  point: /^(?:out|to)$/,
  spell: /^out$/,
  refer: /^to$/,
  speak: /^(?:of|about|out)$/,
  ask: /^for$/,
  appeal: /^for$/,
  hope: /^for$/,
  plead: /^for$/,
  push: /^for$/,
  object: /^to$/,
  agree: /^(?:on|with)$/,
  apologise: /^for$/,
  apologize: /^for$/,
  warn: /^(?:of|against|about)$/,
  complain: /^(?:of|about)$/,
  insist: /^on$/,
  hint: /^at$/,
  lie: /^about$/,
  vote: /^(?:for|against)$/,
});

/**
 * Every clause whose verb can report, with its source read. Made once a document.
 * @param verbs of the user's lexicon; they win
 */
export function findCues(doc: Document, verbs?: Readonly<Record<string, ReportingVerb>>): Cue[] {
  const out: Cue[] = [];
  for (const clause of doc.clauses) {
    const verb = verbOf(doc, clause);
    const entry = verbs?.[verb.lemma] ?? reportingVerbs[verb.lemma];
    if (!entry || doc.tokens[verb.head]!.pos === 'AUX') continue;
    // "Explained: how the war began": what kind of text it is.
    if (verb.first === doc.sentences[clause.sentence]!.first && doc.tokens[verb.after]?.text === ':') continue;
    out.push(readCue(doc, clause, verb, entry));
  }
  return out;
}

function readCue(doc: Document, clause: Clause, verb: VerbGroup, entry: ReportingVerb): Cue {
  const { tokens } = doc;
  const particle = PARTICLE[verb.lemma]?.test(tokens[verb.after]?.norm ?? '') && tokens[verb.after]!.pos !== 'SCONJ' ? 1 : 0;
  const range: Range = { first: verb.first, after: verb.after + particle };
  const end = sentenceEnd(doc, clause.sentence);
  const agent = verb.passive ? clause.obliques.find((o) => tokens[o.preposition]!.norm === 'by') : undefined;
  if (verb.passive) {
    const source = agent ? wholePhrase(doc, nounOf(doc, agent.phrase), chargeAfter(doc, verb, agent.phrase) ?? end) : null;
    return { clause, verb, entry, range, source, inverted: false, first: range.first, after: range.after };
  }
  const quoted = quotedBefore(doc, clause, verb, entry);
  if (quoted) return { clause, verb, entry, range, source: quoted, inverted: false, first: range.first, after: range.after };
  if (clause.subject === null) return { clause, verb, entry, range, source: null, inverted: false, first: range.first, after: range.after };
  const subject = nounOf(doc, clause.subject);
  if (
    clause.kind === 'relative' &&
    clause.mark !== null &&
    subject.after <= clause.mark &&
    /^(?:who|which|that)$/.test(tokens[clause.mark]!.norm)
  ) {
    return {
      clause,
      verb,
      entry,
      range,
      source: { first: clause.mark, after: clause.mark + 1 },
      inverted: false,
      first: clause.mark,
      after: range.after,
    };
  }
  if (subject.first >= verb.after) {
    const source = wholePhrase(doc, subject, invertedLimit(doc, subject, end));
    return { clause, verb, entry, range, source, inverted: true, first: range.first, after: source.after };
  }
  const source = clause.subjectShared ? wholePhrase(doc, subject, Math.min(end, verb.first)) : before(doc, subject, verb.first);
  return {
    clause,
    verb,
    entry,
    range,
    source,
    inverted: false,
    first: clause.subjectShared ? range.first : source.first,
    after: range.after,
  };
}

/** The words between subject and verb, cut where they stop describing the subject. A comma that closes an apposition stays in. */
function before(doc: Document, subject: NounPhrase, verb: number): Range {
  const { tokens } = doc;
  const whole = wholePhrase(doc, subject, verb);
  const closes =
    tokens[whole.after]?.text === ',' && whole.after < verb && tokens.slice(whole.first, whole.after).some((t) => t.text === ',');
  const first = bodyBefore(doc, subject) ?? apposedBefore(doc, subject, tokens[whole.after]?.text === ',') ?? whole.first;
  if (first < whole.first && whole.after + 1 === verb) return { first, after: whole.after + 1 };
  return { first, after: closes && whole.after + 1 === verb ? whole.after + 1 : whole.after };
}

/** "was accused by the governor | of killing nine": where the charge begins behind who makes it; null where none follows. */
export function chargeAfter({ tokens, phrases }: Document, { lemma }: VerbGroup, agent: number): number | null {
  const { after } = phrases[agent]!;
  if (!/^(?:accuse|suspect)$/.test(lemma)) return null;
  for (let i = after; tokens[i]?.sentence === tokens[after - 1]!.sentence && !/^[,;:]$/.test(tokens[i]!.text); i++)
    if (tokens[i]!.norm === 'of' && tokens[i + 1]?.norm.endsWith('ing')) return i;
  return tokens[after]?.norm === 'of' ? after : null;
}

/** "quoted a priest, Father Anton, as saying": who is quoted, with the apposition that parts him from his verb. */
function quotedBefore(doc: Document, clause: Clause, verb: VerbGroup, entry: ReportingVerb): Range | null {
  const { tokens } = doc;
  if (verb.form !== 'ing' || tokens[verb.first - 1]?.norm !== 'as' || tokens[verb.first - 2]?.text !== ',' || !/t/i.test(entry.frames))
    return null;
  const above = doc.clauses.findLast(
    (c) => c.i < clause.i && c.sentence === clause.sentence && /^(?:quote|cite)$/.test(verbOf(doc, c).lemma),
  );
  if (!above || verbOf(doc, above).passive || above.objects.length === 0) return null;
  const object = nounOf(doc, above.objects[0]!);
  return object.first < verbOf(doc, above).after ? null : wholePhrase(doc, object, verb.first - 2);
}

/** "the agency for displaced people said": the body speaks, not those it is for. */
function bodyBefore(doc: Document, subject: NounPhrase): number | null {
  const { tokens } = doc;
  if (tokens[subject.first - 1]?.norm !== 'for') return null;
  const body = nounAt(doc, subject.first - 2);
  if (!body || body.after !== subject.first - 1 || tokens[body.first]!.sentence !== tokens[subject.first]!.sentence) return null;
  const opens =
    body.first === doc.sentences[tokens[body.first]!.sentence]!.first || /^(?:,|that|[“"‘])$/.test(tokens[body.first - 1]!.text);
  const { norm } = tokens[body.head]!;
  return opens && (nominalHeads[norm] === 'organisation' || /^(?:bureau|fund|mission|office|service)$/.test(norm)) ? body.first : null;
}

const OFFICES = new Set(titles);

/** "the group's spokesman, Nasser Hamid, asserted": the office told before the name belongs to the source. */
function apposedBefore(doc: Document, subject: NounPhrase, closed: boolean): number | null {
  const { tokens } = doc;
  if (!closed || tokens[subject.first - 1]?.text !== ',' || tokens[subject.head]!.pos !== 'PROPN') return null;
  const office = nounAt(doc, subject.first - 2);
  if (!office || office.after !== subject.first - 1 || tokens[office.first]!.sentence !== tokens[subject.first]!.sentence) return null;
  return OFFICES.has(tokens[office.head]!.norm) && tokens[office.head]!.pos === 'NOUN' ? office.first : null;
}

/** "said Kirby on Friday", "said Kirby, adding …": where a source behind its verb must stop. */
function invertedLimit(doc: Document, subject: NounPhrase, end: number): number {
  const { tokens } = doc;
  for (let i = subject.after; i < end; i++) {
    if (isQuote(tokens[i]) || /^[;:—–]$/.test(tokens[i]!.text)) return i;
    if (
      tokens[i]!.text === ',' &&
      /^(?:adding|citing|referring|describing|calling|saying|noting|while|but|and|as|after|when|in|on|speaking)$/.test(
        tokens[i + 1]?.norm ?? '',
      )
    )
      return i;
    const time = phraseAt(doc, i);
    if (time && isTime(tokens, time)) return tokens[i - 1]!.pos === 'ADP' ? i - 1 : i;
  }
  return end;
}
