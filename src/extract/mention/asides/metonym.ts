import { countries } from '../../../lexicon/countries.ts';
import { addressed, governmentDeeds, lifelessVerbs, resolvedStates, statesTogether } from '../../../lexicon/governments.ts';
import { clauseAt, type Document, type Token } from '../../../model/document.ts';
import type { Mention } from '../../../model/finding.ts';
import { opensUpper } from '../../../model/letters.ts';
import type { Draft, Rule } from '../../../model/rule.ts';
import type { AsideInput } from './index.ts';

const STATES: ReadonlySet<string> = new Set(countries.map((c) => c.name));
const CAPITALS: ReadonlySet<string> = new Set(countries.flatMap((c) => c.capitals));
const LIFELESS: ReadonlySet<string> = new Set(lifelessVerbs);
const ADDRESSED: ReadonlySet<string> = new Set(addressed);
const DEEDS: ReadonlySet<string> = new Set(governmentDeeds);
const RESOLVED: ReadonlySet<string> = new Set(resolvedStates);
const TOGETHER: ReadonlySet<string> = new Set(statesTogether);
const SPEECH: ReadonlySet<string> = new Set(
  'say tell warn announce deny accuse condemn confirm reject claim insist vow urge call demand threaten respond declare'.split(' '),
);

const isNoun = (t: Token | undefined) => t?.pos === 'NOUN' || t?.pos === 'PROPN';

/** A state's name that stands for its government. */
export const metonym: Rule<Mention, AsideInput> = {
  id: 'mention/metonym',
  about:
    'A state or capital that acts or is addressed, and so stands for its government: "Pyongyang said", "accused Israel", "Iraq’s pledge"; the place is kept beside it.',
  *find(doc, { mentions }) {
    /** Where the last state that stands for its government ends, if it stands there with others: "Russia and Turkey". */
    let company = -1;
    for (const m of mentions) {
      if (m.type !== 'place' || m.form !== 'name' || !m.canonical) continue;
      const state = STATES.has(m.canonical) && !CAPITALS.has(doc.tokens[m.first]!.text);
      if (!state && !CAPITALS.has(m.canonical)) continue;
      const joined = state && company >= 0 && isJoined(doc.tokens, company, m.first);
      const stands = acts(doc, m, state) || (state && (isAddressed(doc, m) || isAgent(doc, m) || isMember(doc, m)));
      if (joined || stands || (state && hasDeed(doc, m))) yield draft(m);
      if (joined || stands) company = m.after;
    }
  },
  examples: [
    { text: 'Pyongyang said it would respond.', finds: 'Pyongyang', as: { type: 'organisation', form: 'title' } },
    { text: 'Turkey has closed the crossing.', finds: 'Turkey' },
    { text: 'The envoy accused Israel of delay.', finds: 'Israel' },
    { text: 'He praised Jordan’s commitment.', finds: 'Jordan' },
    { text: 'Talks between Sudan and Chad went on.', finds: 'Chad' },
    { text: 'A truce brokered by Egypt and Qatar held.', finds: 'Qatar' },
    { text: 'Russia was accused of delay.', finds: 'Russia' },
    { text: 'Countries such as Kenya sent troops.', finds: 'Kenya' },
    { text: 'The bay is ringed by Oman.', finds: null, because: 'land' },
    { text: 'Floods hit countries including Chad.', finds: null, because: 'countries that are hit are land' },
    { text: 'The border between Sudan and Chad is closed.', finds: null, because: 'land' },
    { text: 'Shells fell in Turkey.', finds: null, because: 'a place' },
    { text: 'Pyongyang lies on a river.', finds: null, because: 'a city' },
    { text: 'Sudan’s capital was quiet.', finds: null, because: 'a part of the country' },
  ],
};

/** Subject of a verb that only a government can be the subject of; for a capital, of speech. */
function acts(doc: Document, m: Mention, state: boolean): boolean {
  const phrase = doc.phraseOf[m.after - 1];
  if (phrase === undefined || phrase < 0) return false;
  const noun = doc.phrases[phrase]!;
  if (noun.kind !== 'noun' || noun.head !== m.after - 1) return false;
  const clause = clauseAt(doc, m.first);
  if (clause?.subject !== phrase || clause.subjectShared) return false;
  const verb = doc.phrases[clause.verb]!;
  if (verb.kind !== 'verb' || verb.first < m.after) return false;
  if (verb.passive) return state && (ADDRESSED.has(verb.lemma) || RESOLVED.has(verb.lemma));
  return state ? !LIFELESS.has(verb.lemma) : SPEECH.has(verb.lemma);
}

/** "accused Israel", "agreed with Iraq", "between Russia and Iran", "our ally Turkey". */
function isAddressed({ tokens, phraseOf, phrases }: Document, m: Mention): boolean {
  const the = tokens[m.first - 1]?.norm === 'the' ? 1 : 0;
  const at = m.first - 1 - the;
  const before = tokens[at];
  if (!before || before.sentence !== tokens[m.first]!.sentence || isNoun(tokens[m.after])) return false;
  if (/^(?:ally|neighbou?r|rival|foe)$/.test(before.norm)) return true;
  if (before.norm === 'with') return !/^(?:border|borders|frontier|crossing)$/.test(tokens[at - 1]?.norm ?? '');
  if (betweenStates(tokens, at)) return true;
  const verb = phrases[phraseOf[at] ?? -1];
  return verb?.kind === 'verb' && verb.head === at && ADDRESSED.has(verb.lemma);
}

/** "Russia and | Turkey", "Egypt, Jordan and | Qatar": from the end of one name to the beginning of the next. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3 || tokens[from]?.sentence !== tokens[to]!.sentence) return false;
  for (let i = from; i < to; i++) if (!/^(?:and|or|,|the|&)$/.test(tokens[i]!.norm)) return false;
  return to > from;
}

/** "announced by Russia", "an invasion by Iraq": not "bordered by". */
function isAgent({ tokens }: Document, { first, after }: Mention): boolean {
  const at = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const before = tokens[at - 1];
  if (tokens[at]?.norm !== 'by' || !before || before.sentence !== tokens[first]!.sentence || isNoun(tokens[after])) return false;
  return /^(?:VERB|NOUN)$/.test(before.pos) && !/^(?:border|ring|surround|encircl|bound|flank|hemm?)(?:ed|s)?$/.test(before.norm);
}

/** "powers such as | Iran", "neighbours including | Chad": states that are told as a company, and act as one. */
function isMember({ tokens, sentences }: Document, { first }: Mention): boolean {
  const { first: from } = sentences[tokens[first]!.sentence]!;
  const at = tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const listing = tokens[at]?.norm === 'as' && tokens[at - 1]?.norm === 'such' ? at - 1 : at;
  if (listing === at && !/^(?:including|like|namely)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = listing - 1; i >= Math.max(from, listing - 10); i--)
    if (TOGETHER.has(tokens[i]!.norm)) return !/^(?:in|to|from|across|of|hit|throughout|between)$/.test(tokens[i - 1]?.norm ?? '');
  return false;
}

/** "talks between Russia and | Iran": not "the border between". */
function betweenStates(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 6 && i > 0; i--) {
    const { norm, text } = tokens[i]!;
    if (norm === 'between')
      return !/^(?:border|frontier|road|sea|strait|area|miles|km|crossing|line|flights?|pipeline)$/.test(tokens[i - 1]?.norm ?? '');
    if (!/^(?:and|,|the)$/.test(norm) && !opensUpper(text)) return false;
  }
  return false;
}

/** "Iraq's pledge": what only a government makes. */
function hasDeed({ tokens }: Document, { after }: Mention): boolean {
  const short = /^U\.?[SK]\.?$/.test(tokens[after - 1]!.text);
  if (tokens[after]?.norm !== "'s" && !short) return false;
  return (short ? [after, after + 1] : [after + 1, after + 2]).some((i) => DEEDS.has(tokens[i]?.norm ?? ''));
}

const draft = ({ start, end, first, after, canonical, country }: Mention): Draft<Mention> => ({
  start,
  end,
  first,
  after,
  type: 'organisation',
  form: 'title',
  canonical: `government of ${canonical}`,
  role: null,
  country,
  side: country,
});
