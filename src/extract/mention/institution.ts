import { institutionHeads, institutionModifiers } from '../../lexicon/heads.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { lookUp } from './dictionary.ts';
import type { MentionInput } from './index.ts';
import type { Name } from './names/index.ts';
import { mayOwn, type Owner, ownerAt } from './owner.ts';

const LONGEST = 3;
const FIRST_WORDS: ReadonlySet<string> = new Set(Object.keys(institutionHeads).map((words) => words.split(' ')[0]!));
const opensHead = ofWord((norm) => FIRST_WORDS.has(norm));
const MODIFIERS: ReadonlySet<string> = new Set(institutionModifiers);
/** What is told by its ruler: "the Assad regime", not "the Smith family's officials". */
const RULED = /^(?:regime|government|administration|forces|army|cabinet|loyalists|fighters|militia|troops)$/;
const OF_STATE = /^(?:government|army|parliament|military|authorities|cabinet|armed forces|air force|security forces)$/;

interface Found {
  readonly type: Mention['type'];
  readonly after: number;
  readonly words: string;
}

const starts = startsWhere((w) => mayOwn(w) || opensHead(w));

/** An institution told by whose it is: the state's name or adjective and a common noun. */
export const institution: Rule<Mention, MentionInput> = {
  id: 'mention/institution',
  about:
    'Institutions told by their state or ruler: the Israeli military, Ukraine’s General Staff, Assad’s regime, the government of Iraq.',
  *find(doc, input) {
    const people = new Map(input.names.filter((n) => n.type === 'person').map((n) => [n.first, n]));
    for (const i of starts(doc)) {
      const draft = owned(doc, i, input, people) ?? ofState(doc, i, input);
      if (draft) yield draft;
    }
  },
  examples: [
    { text: 'The Israeli military said it was aware.', finds: 'Israeli military', as: { type: 'military-unit', side: 'ISR' } },
    { text: 'Ukraine’s General Staff reported losses.', finds: 'Ukraine’s General Staff', as: { type: 'military-unit' } },
    { text: 'Syrian rebels shelled the base.', finds: 'Syrian rebels', as: { type: 'armed-group' } },
    { text: 'South Korea’s spy agency confirmed it.', finds: 'South Korea’s spy agency', as: { type: 'organisation', side: 'KOR' } },
    { text: 'The government of Chad denied it.', finds: 'government of Chad', as: { type: 'organisation', country: 'TCD' } },
    { text: 'Jets of the US-led coalition hit the depot.', finds: 'US-led coalition', as: { type: 'organisation' } },
    { text: 'Malian security forces closed the road.', finds: 'Malian security forces', as: { type: 'military-unit' } },
    { text: 'The Israeli writer spoke.', finds: null, because: 'no institution' },
    { text: 'The military said so.', finds: null, because: 'nobody says whose' },
    { text: 'The family of Chad wept.', finds: null, because: 'a family is no institution' },
  ],
};

function owned(doc: Document, i: number, input: MentionInput, people: ReadonlyMap<number, Name>): Draft<Mention> | null {
  const { tokens } = doc;
  const owner = ownerAt(doc, i, input, people);
  if (!owner) return null;
  const head = headBehind(tokens, owner.at, tokens[i]!.sentence);
  if (!head || (owner.isPerson && !RULED.test(head.words))) return null;
  return draft(tokens, i, head, owner);
}

/** "the government of Iraq". */
function ofState({ tokens }: Document, i: number, { dictionary }: MentionInput): Draft<Mention> | null {
  if (!opensHead(tokens[i]!) || (tokens[i + 1]?.norm !== 'of' && tokens[i + 2]?.norm !== 'of')) return null;
  const head = headAt(tokens, i);
  if (!head || !OF_STATE.test(head.words) || tokens[head.after]?.norm !== 'of') return null;
  const at = tokens[head.after + 1]?.norm === 'the' ? head.after + 2 : head.after + 1;
  const entry = tokens[at] ? lookUp(dictionary, tokens, at) : null;
  if (entry?.type !== 'place' || !entry.country || entry.capital || tokens[at]!.sentence !== tokens[i]!.sentence) return null;
  const owner = { at, country: entry.country, side: entry.side, isGroup: false, isPerson: false };
  return draft(tokens, i, { ...head, after: at + entry.words.length }, owner);
}

function draft(tokens: readonly Token[], first: number, head: Found, owner: Owner): Draft<Mention> {
  return {
    start: tokens[first]!.start,
    end: tokens[head.after - 1]!.end,
    first,
    after: head.after,
    type: head.type,
    form: 'title',
    canonical: null,
    role: null,
    country: owner.country,
    side: owner.isGroup ? owner.side : head.type === 'armed-group' ? null : owner.country,
  };
}

/** The head behind up to two words that only say more: "Iraqi | government security | forces". */
function headBehind(tokens: readonly Token[], at: number, sentence: number): Found | null {
  for (let skip = 0; skip <= 2; skip++) {
    if (tokens[at + skip]?.sentence !== sentence) return null;
    const head = headAt(tokens, at + skip);
    if (head) {
      // The longest reading: "security" in "Iraqi security forces" is no head, "military police" beats "military".
      const further = headAt(tokens, head.after);
      return further && MODIFIERS.has(tokens[head.after - 1]!.norm) ? further : head;
    }
    if (!MODIFIERS.has(tokens[at + skip]!.norm)) return null;
  }
  return null;
}

function headAt(tokens: readonly Token[], at: number): Found | null {
  if (!tokens[at] || !opensHead(tokens[at]!)) return null;
  for (let length = LONGEST; length > 0; length--) {
    if (at + length > tokens.length) continue;
    let words = tokens[at]!.norm;
    for (let k = 1; k < length; k++) words += ` ${tokens[at + k]!.norm}`;
    const type = institutionHeads[words];
    if (type) return { type, after: at + length, words };
  }
  return null;
}
