import { table } from '../../lexicon/table.ts';
import type { Token } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import { hasLetter, opensTitle, opensUpper } from '../../model/letters.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { type Entry, lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';

/** Names that are also words or parts of other names, and need care before they count. */
const AMBIGUOUS: Readonly<Record<string, (tokens: readonly Token[], i: number) => boolean>> = table({
  us: (tokens, i) => tokens[i]!.text === 'US',
  is: (tokens, i) => tokens[i]!.text === 'IS' && !shouted(tokens[i - 1]) && !shouted(tokens[i + 1]),
  west: (tokens, i) => tokens[i - 1]?.norm === 'the' && !opensUpper(tokens[i + 1]?.text ?? ''),
  gulf: (tokens, i) => tokens[i + 1]?.norm !== 'of' && tokens[i - 1]?.norm === 'the',
  nice: (tokens, i) => tokens[i]!.pos === 'PROPN' && /^(?:in|near|from|to)$/.test(tokens[i - 1]?.norm ?? ''),
  bay: (tokens, i) => /^(?:region|province)$/.test(tokens[i + 1]?.norm ?? ''),
  salt: (tokens, i) => tokens[i - 1]?.norm === 'in',
  tank: (tokens, i) =>
    tokens[i]!.text === 'tank' ||
    (tokens[i]!.text === 'Tank' && tokens[i - 1]?.norm === 'in' && !/^(?:shell|fire)/.test(tokens[i + 1]?.norm ?? '')),
  mine: (tokens, i) => tokens[i]!.pos === 'NOUN' && !/^(?:coal|gold|copper|diamond|salt|silver|iron|jade)$/.test(tokens[i - 1]?.norm ?? ''),
  mines: (tokens, i) =>
    tokens[i]!.pos === 'NOUN' && !/^(?:coal|gold|copper|diamond|salt|silver|iron|jade)$/.test(tokens[i - 1]?.norm ?? ''),
  shell: (tokens, i) => tokens[i]!.pos === 'NOUN',
  shells: (tokens, i) => tokens[i]!.pos === 'NOUN',
  train: (tokens, i) => tokens[i]!.pos === 'NOUN',
  arms: (tokens, i) => tokens[i]!.pos === 'NOUN' && tokens[i - 1]?.norm !== 'his' && tokens[i - 1]?.norm !== 'her',
  ship: (tokens, i) => tokens[i]!.pos === 'NOUN',
  ships: (tokens, i) => tokens[i]!.pos === 'NOUN',
  carrier: (tokens, i) => tokens[i]!.pos === 'NOUN',
  tow: (tokens, i) => tokens[i]!.text === 'TOW',
  jordan: (tokens, i) => tokens[i - 1]?.pos !== 'PROPN' || tokens[i - 1]!.norm === 'in',
  chad: (tokens, i) => tokens[i + 1]?.pos !== 'PROPN',
  israel: (tokens, i) => tokens[i + 1]?.norm !== 'katz',
  georgia: (tokens, i) => tokens[i + 1]?.pos !== 'PROPN',
  care: (tokens, i) => tokens[i]!.text === 'CARE' && tokens[i - 1]?.text !== tokens[i - 1]?.text.toUpperCase(),
  who: (tokens, i) => tokens[i]!.text === 'WHO' && tokens[i - 1]?.norm !== ',',
  ice: (tokens, i) => tokens[i]!.text === 'ICE',
  pa: (tokens, i) => tokens[i]!.text === 'PA',
  au: (tokens, i) => tokens[i]!.text === 'AU',
  // "the Emirates" stadium
  emirates: (tokens, i) => !/^(?:stadium|airlines?|flights?|cup)$/.test(tokens[i + (isQuote(tokens[i + 1]) ? 2 : 1)]?.norm ?? ''),
  apple: (tokens, i) => tokens[i]!.text === 'Apple',
  rose: () => false,
  van: (tokens, i) =>
    (tokens[i]!.text === 'van' && tokens[i]!.pos === 'NOUN') ||
    (tokens[i]!.text === 'Van' && tokens[i - 1]?.norm === 'in' && !opensUpper(tokens[i + 1]?.text ?? '')),
});

const isQuote = (t: Token | undefined) => !!t && /^["”’]$/.test(t.text);

/** Beside a word in capitals ("WHO IS NEXT") capitals tell nothing. */
const shouted = (t: Token | undefined) => !!t && t.text.length > 2 && hasLetter(t.text) && t.text === t.text.toUpperCase();

/** Names and words of the lexicon, matched whole and with their capitals. */
export const known: Rule<Mention, MentionInput> = {
  id: 'mention/known',
  about: 'Names and words of the lexicon: countries and their people, places, armed groups, forces, organisations, weapons, vehicles.',
  *find({ tokens }, { dictionary }) {
    for (let i = 0; i < tokens.length; i++) {
      const entry = lookUp(dictionary, tokens, i);
      if (!entry) continue;
      const single = entry.words.length === 1;
      const test = single ? AMBIGUOUS[entry.words[0]!] : undefined;
      if (test && !test(tokens, i)) continue;
      if (single && partOfName(tokens, i, entry)) continue;
      yield draft(tokens, i, entry);
      i += entry.words.length - 1;
    }
  },
  examples: [
    { text: 'Hezbollah fired rockets at Haifa.', finds: 'Hezbollah', as: { type: 'armed-group', form: 'name' } },
    { text: 'ISIL claimed the raid on the museum.', finds: 'ISIL', as: { canonical: 'Islamic State' } },
    { text: 'Several Ukrainian cities lost power.', finds: 'Ukrainian', as: { type: 'nationality', country: 'UKR' } },
    { text: 'Talks were held in El Fasher.', finds: 'El Fasher', as: { type: 'place', country: 'SDN' } },
    { text: 'This is the end, who knows.', finds: null, because: 'acronyms must be written as such' },
    { text: 'They met near "the Emirates" stadium.', finds: null, because: 'a stadium by a name of its own' },
    { text: 'It had a nice view.', finds: null, because: 'a word, not the city' },
  ],
};

/** A city or country inside a longer capitalised name is part of it: "Kharkiv Polytechnic", "Michael Jordan". */
function partOfName(tokens: readonly Token[], i: number, entry: Entry): boolean {
  if (entry.type !== 'place') return false;
  const before = tokens[i - 1];
  return (
    !!before && before.pos === 'PROPN' && before.sentence === tokens[i]!.sentence && opensTitle(before.text) && GIVEN.test(before.norm)
  );
}
const GIVEN = /^(?:michael|paris|michelle|barbara|katherine|samuel|david|john|robert|james|vernon|hakeem|deandre)$/;

export function draft(tokens: readonly Token[], i: number, entry: Entry): Draft<Mention> {
  const after = i + entry.words.length;
  return {
    start: tokens[i]!.start,
    end: tokens[after - 1]!.end,
    first: i,
    after,
    type: entry.type,
    form: isAcronym(tokens, i, entry) ? 'name' : entry.form,
    canonical: isAcronym(tokens, i, entry) ? entry.canonical.toUpperCase() : entry.canonical,
    role: null,
    country: entry.country,
    side: entry.side,
  };
}

/** "IED", "UAV": a class by its initials is written as a name. */
const isAcronym = (tokens: readonly Token[], i: number, { words, form }: Entry) =>
  form === 'description' && words.length === 1 && /^\p{Lu}{3,}s?$/u.test(tokens[i]!.text);
