import { countries } from '../../../lexicon/countries.ts';
import { addressed, governmentDeeds, lifelessVerbs } from '../../../lexicon/governments.ts';
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
const SPEECH: ReadonlySet<string> = new Set(
  'say tell warn announce deny accuse condemn confirm reject claim insist vow urge call demand threaten respond declare'.split(' '),
);

/** A state's name that stands for its government. */
export const metonym: Rule<Mention, AsideInput> = {
  id: 'mention/metonym',
  about:
    'A state or capital that acts or is addressed, and so stands for its government: "Pyongyang said", "accused Israel", "Iraq’s pledge"; the place is kept beside it.',
  *find(doc, { mentions }) {
    for (const m of mentions) {
      if (m.type !== 'place' || m.form !== 'name' || !m.canonical) continue;
      const state = STATES.has(m.canonical) && !CAPITALS.has(doc.tokens[m.first]!.text);
      if (!state && !CAPITALS.has(m.canonical)) continue;
      if (acts(doc, m, state) || (state && (isAddressed(doc, m) || hasDeed(doc, m)))) yield draft(m);
    }
  },
  examples: [
    { text: 'Pyongyang said it would respond.', finds: 'Pyongyang', as: { type: 'organisation', form: 'title' } },
    { text: 'Turkey has closed the crossing.', finds: 'Turkey' },
    { text: 'The envoy accused Israel of delay.', finds: 'Israel' },
    { text: 'He praised Jordan’s commitment.', finds: 'Jordan' },
    { text: 'Talks between Sudan and Chad went on.', finds: 'Chad' },
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
  if (verb.kind !== 'verb' || verb.passive || verb.first < m.after) return false;
  return state ? !LIFELESS.has(verb.lemma) : SPEECH.has(verb.lemma);
}

/** "accused Israel", "agreed with Iraq", "between Russia and Iran", "our ally Turkey". */
function isAddressed({ tokens, phraseOf, phrases }: Document, m: Mention): boolean {
  const the = tokens[m.first - 1]?.norm === 'the' ? 1 : 0;
  const at = m.first - 1 - the;
  const before = tokens[at];
  if (!before || before.sentence !== tokens[m.first]!.sentence || tokens[m.after]?.pos === 'NOUN') return false;
  if (/^(?:ally|neighbou?r|rival|foe)$/.test(before.norm)) return true;
  if (before.norm === 'with') return !/^(?:border|borders|frontier|crossing)$/.test(tokens[at - 1]?.norm ?? '');
  if (betweenStates(tokens, at)) return true;
  const verb = phrases[phraseOf[at] ?? -1];
  return verb?.kind === 'verb' && verb.head === at && ADDRESSED.has(verb.lemma);
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
