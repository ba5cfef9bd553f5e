import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { Draft, Example, Rule } from '../../model/rule.ts';
import type { MentionType } from '../../model/vocabulary.ts';
import { type Dictionary, lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';
import type { Name } from './names/index.ts';

/** A rule for the capitalised names of one type; names.ts weighs the evidence once for all of them. */
function named(type: MentionType, about: string, examples: readonly Example<Mention>[]): Rule<Mention, MentionInput> {
  return {
    id: `mention/${type}`,
    about,
    *find(doc, { names, dictionary }) {
      for (const name of names) if (name.type === type && name.evidence !== 'learned') yield draft(doc, name, dictionary);
    },
    examples,
  };
}

function draft({ tokens, text }: Document, name: Name, dictionary: Dictionary): Draft<Mention> {
  const { first, after, role } = name;
  const words = role ? text.slice(tokens[role.first]!.start, tokens[role.after - 1]!.end) : null;
  return {
    start: tokens[first]!.start,
    end: tokens[after - 1]!.end,
    first,
    after,
    type: name.type,
    form: 'name',
    canonical: null,
    role: words,
    country: name.country ?? (role ? countryIn(tokens, role, dictionary) : null),
    side: null,
    evidence: name.because ? `learned: ${name.because}` : name.evidence,
  };
}

/** The state a title names: "Ukrainian President", "White House spokesperson". */
function countryIn(
  tokens: Document['tokens'],
  role: { readonly first: number; readonly after: number },
  dictionary: Dictionary,
): string | null {
  for (let i = role.first; i < role.after; i++) {
    const entry = lookUp(dictionary, tokens, i);
    if (entry?.country) return entry.country;
  }
  return null;
}

/** Names that no rule decides, typed by the model of learned/; `explain` prints the features that spoke loudest. */
const learned: Rule<Mention, MentionInput> = {
  id: 'mention/learned',
  about:
    'Names that no word of their own decides, typed by a model learned from annotated sentences: by their words, endings and neighbours.',
  *find(doc, { names, dictionary }) {
    for (const name of names) if (name.evidence === 'learned') yield draft(doc, name, dictionary);
  },
  examples: [
    { text: 'Six died there in March 2022.', finds: null, because: 'a month' },
    { text: 'Fighters from Tarvan marched to Velmora, Sudan.', finds: 'Velmora', as: { type: 'place' } },
    { text: 'Voters of the Zelena Kosha party stayed at home.', finds: 'Zelena Kosha', as: { type: 'organisation' } },
    { text: 'Spokesman Amir Qadri spoke.', finds: null, because: 'his title decides' },
    { text: 'The Hawra Valley is cut off.', finds: null, because: 'its head word decides' },
  ],
};

export const nameRules: readonly Rule<Mention, MentionInput>[] = [
  named(
    'person',
    'People by their names: after a title, with a known given name, before an age or a verb of speech, by a surname seen before.',
    [
      {
        text: 'White House spokesperson John Kirby said so.',
        finds: 'John Kirby',
        as: { role: 'White House spokesperson', country: 'USA' },
      },
      { text: 'South Korean politician Lee Seong-kweun spoke.', finds: 'Lee Seong-kweun', as: { type: 'person' } },
      { text: 'Lt. Gen. Mykola Oleshchuk confirmed it.', finds: 'Mykola Oleshchuk', as: { role: 'Lt. Gen.' } },
      { text: 'The Ministry of Defence confirmed it.', finds: null, because: 'an organisation' },
      { text: 'The road from Bint Jbeil is cut.', finds: null, because: 'a place' },
    ],
  ),
  named(
    'organisation',
    'Organisations by a word of theirs (Ministry, University, Council, News …), by a noun beside them ("broadcaster Suspilne") or by an acronym.',
    [
      { text: 'The Ministry of Defence confirmed it.', finds: 'Ministry of Defence' },
      { text: 'The Darfur Bar Association counted the dead.', finds: 'Darfur Bar Association' },
      { text: 'The daily Haber reported it.', finds: 'Haber' },
      {
        text: 'The Union for the Defence of Villages in Darfur (UDVD) met.',
        finds: 'Union for the Defence of Villages in Darfur',
        as: { type: 'organisation' },
      },
      { text: 'It began at 0800 GMT.', finds: null, because: 'a time' },
      { text: 'Spokesman Amir Qadri spoke.', finds: null, because: 'a person' },
      { text: 'Idlib Province was hit.', finds: null, because: 'a place' },
    ],
  ),
  named('military-unit', 'Units and forces by a word of theirs: Brigade, Division, Army, Navy, Command, Guard.', [
    { text: 'Soldiers of the Third Assault Brigade held the line.', finds: 'Third Assault Brigade' },
    { text: 'The Joint Operations Command denied it.', finds: 'Joint Operations Command' },
    { text: 'The brigade held the line.', finds: null, because: 'no name' },
    { text: 'The Kalma Liberation Army withdrew.', finds: null, because: 'a liberation army is an armed group' },
  ]),
  named('armed-group', 'Armed groups by a word of theirs: Front, Liberation Army, Brigades, Militia, Cartel.', [
    { text: 'The Kalma Liberation Army withdrew.', finds: 'Kalma Liberation Army' },
    { text: 'Fighters of the Desert Resistance Front fled.', finds: 'Desert Resistance Front' },
    { text: 'The rebel group Haraka Nuur said so.', finds: 'Haraka Nuur' },
    { text: 'The front has moved.', finds: null, because: 'no name' },
    { text: 'The Third Army Corps advanced.', finds: null, because: 'a unit of an army' },
  ]),
  named('place', 'Places by a word of theirs (Province, River, Valley), by "the town of", by a preposition of place.', [
    { text: 'Shells hit the village of Malikhan.', finds: 'Malikhan' },
    { text: 'A drone crashed in Tarnovske overnight.', finds: 'Tarnovske' },
    { text: 'The Hawra Valley is cut off.', finds: 'Hawra Valley' },
    { text: 'Spokesman Amir Qadri spoke.', finds: null, because: 'a person' },
    { text: 'It ended in August.', finds: null, because: 'a month' },
  ]),
  named('facility', 'Buildings and bases by a word of theirs: Airport, Hospital, Base, Prison, Bridge.', [
    { text: 'Al-Nour Hospital was shelled.', finds: 'Al-Nour Hospital' },
    { text: 'They took Karun Air Base.', finds: 'Karun Air Base' },
    { text: 'The hospital was shelled.', finds: null, because: 'no name' },
    { text: 'The Ministry of Defence confirmed it.', finds: null, because: 'an organisation' },
  ]),
  learned,
];
