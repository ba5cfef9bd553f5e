import { facilityHeads, placeHeads } from '../../../lexicon/heads.ts';
import type { Token } from '../../../model/document.ts';
import type { Mention } from '../../../model/finding.ts';
import type { Draft, Rule } from '../../../model/rule.ts';
import type { AsideInput } from './index.ts';

const PARTS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|upper|lower|rural|downtown)$/;
const CLASS =
  /^(?:city|town|village|province|district|region|governorate|state|island|port|camp|suburb|neighbou?rhood|municipality|county|hamlet|oblast|settlement|area)$/;
const BETWEEN = /^(?:military|international|air|naval|power|oil|refugee|border|train|railway|nuclear|port|main|mountain|coastal)$/;
const PLACES: ReadonlySet<string> = new Set(placeHeads);
const FACILITIES: ReadonlySet<string> = new Set(facilityHeads);
const isPlace = (m: Mention) => (m.type === 'place' || m.type === 'facility') && m.form === 'name';

/** A named place with the words that say what it is or which part of it. */
export const area: Rule<Mention, AsideInput> = {
  id: 'mention/area',
  about: 'A named place with its class or part: "the city of Mosul", "northern Iraq", "the Mezzeh military airport", "Aleppo province".',
  *find({ tokens }, { mentions }) {
    for (const m of mentions) {
      if (m.type === 'person' || m.form === 'description') continue;
      const { sentence } = tokens[m.first]!;
      const behind = isPlace(m) || m.form === 'adjective' ? headBehind(tokens, m.after, sentence) : null;
      const ahead = isPlace(m) ? headAhead(tokens, m.first, sentence) : m.first;
      if (!behind && ahead === m.first) continue;
      if (m.type === 'nationality' || (!isPlace(m) && !behind)) continue;
      const end = behind ? tokens[behind.after - 1]!.end : m.end;
      yield draft(tokens, ahead, behind?.after ?? m.after, end, behind?.type ?? 'place', m);
    }
  },
  examples: [
    { text: 'Shells fell on the city of Mosul.', finds: 'city of Mosul', as: { type: 'place', form: 'title' } },
    { text: 'Rebels hold northern Iraq.', finds: 'northern Iraq', as: { country: 'IRQ' } },
    { text: 'The road to the Damascus military airport is cut.', finds: 'Damascus military airport', as: { type: 'facility' } },
    { text: 'Aleppo province was quiet.', finds: 'Aleppo province', as: { type: 'place' } },
    { text: 'Mosul was quiet.', finds: null, because: 'the name alone' },
    { text: 'The Mosul team won.', finds: null, because: 'a team is no place' },
  ],
};

function headBehind(tokens: readonly Token[], at: number, sentence: number): { after: number; type: Mention['type'] } | null {
  const skip =
    BETWEEN.test(tokens[at]?.norm ?? '') && !PLACES.has(tokens[at + 1]?.norm ?? '-') ? 1 : BETWEEN.test(tokens[at]?.norm ?? '') ? 1 : 0;
  for (const n of skip ? [1, 0] : [0]) {
    const t = tokens[at + n];
    if (!t || t.sentence !== sentence || t.text !== t.norm || t.pos !== 'NOUN') continue;
    if (FACILITIES.has(t.norm) && !PLACES.has(t.norm)) return { after: at + n + 1, type: 'facility' };
    if (PLACES.has(t.norm)) return { after: at + n + 1, type: 'place' };
  }
  return null;
}

/** "the city of", "northern": the first token of what stands before the name and belongs to it. */
function headAhead(tokens: readonly Token[], first: number, sentence: number): number {
  let at = first;
  if (PARTS.test(tokens[at - 1]?.norm ?? '') && tokens[at - 1]!.sentence === sentence) at--;
  if (tokens[at - 1]?.norm !== 'of' || !CLASS.test(tokens[at - 2]?.norm ?? '') || tokens[at - 2]!.sentence !== sentence) return at;
  at -= 2;
  while (/^(?:ADJ|NOUN)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at - 1]!.sentence === sentence && !/\d/.test(tokens[at - 1]!.text))
    at--;
  return at;
}

function draft(tokens: readonly Token[], first: number, after: number, end: number, type: Mention['type'], m: Mention): Draft<Mention> {
  const { canonical, country } = m;
  return { start: tokens[first]!.start, end, first, after, type, form: 'title', canonical, role: null, country, side: null };
}
