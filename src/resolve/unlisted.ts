import { months, unplaced, weekdays } from '../lexicon/calendar.ts';
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import { near } from '../model/near.ts';

/** What is done to places: "the bombing of Hta Naung Taw", "a raid on Maimoya", "the attack in Caloto". */
const DEED =
  /^(?:air)?(?:attack|strike|raid|bombing|bombardment|shelling|assault|massacre|blast|explosion|clash|fighting|ambush|shooting|battle)(?:s|es)?$/;
const POUNDED = /^(?:bombed|bombs|bombing|shelled|shelling|bombarded|bombarding|stormed|besieged|overran)$/;
const POUNDING = /^(?:bombing|bombardment|shelling|storming|siege|capture)s?$/;
const FELL = /^(?:fell|fall|falling|landed|rained)$/;
const KIND =
  /^(?:village|hamlet|town|township|city|district|subdistrict|municipality|commune|settlement|territory|province|oblast|raion|governorate|neighbou?rhood|suburb|county|parish|camp)$/;

export interface NameOfPlace {
  readonly first: number;
  readonly after: number;
}

/**
 * Names that no list knows, where the words around them leave nothing but a place: what was bombed or shelled, where bombs fell, what an
 * attack was on or in, what is called a village. Names that are read as something else stay that.
 */
export function unlistedNames(doc: Document, mentions: readonly Mention[], sentence: number): readonly NameOfPlace[] {
  const { tokens } = doc;
  const { first: start, after: end } = doc.sentences[sentence]!;
  const out: NameOfPlace[] = [];
  for (let i = start + 1; i < end; i++) {
    if (!isName(doc, i) || isName(doc, i - 1)) continue;
    let after = i + 1;
    while (after < end && isName(doc, after)) after++;
    const named = KIND.test(tokens[after]?.norm ?? '') && after < end;
    const strength = leadsToPlace(doc, i, start, named);
    const read = near(mentions).overlapping({ start: tokens[i]!.start, end: tokens[after - 1]!.end });
    // Nobody shells a person, and no person is a village.
    if (strength !== null && read.every(({ type }) => strength === 'sure' && type === 'person'))
      out.push({ first: i, after: named ? after + 1 : after });
    i = after - 1;
  }
  return out;
}

const isName = (doc: Document, i: number): boolean =>
  doc.tokens[i]!.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(doc.tokens[i]!.text) && !inCalendar(doc.tokens[i]!.norm);

const inCalendar = (word: string): boolean => months[word] !== undefined || weekdays[word] !== undefined || unplaced.includes(word);

function leadsToPlace(doc: Document, first: number, start: number, named: boolean): 'sure' | 'likely' | null {
  const word = (back: number) => (first - back >= start ? doc.tokens[first - back]!.norm : '');
  const [one, two] = [word(1), word(2)];
  if (POUNDED.test(one) || (one === 'of' && (POUNDING.test(two) || KIND.test(two)))) return 'sure';
  if (one === 'on' && FELL.test(two)) return 'sure';
  if (!/^(?:in|on|at|near|outside|inside)$/.test(one)) return null;
  if (named && one !== 'on') return 'sure';
  return DEED.test(two) ? 'likely' : null;
}
