import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { TextSpan } from '../../model/span.ts';
import type { Predicate, Reading } from './predicates.ts';

/** Where a claim happened: the words and the mention inside them. */
export interface Where {
  readonly span: TextSpan;
  readonly mention: Mention;
  readonly carried: boolean;
}

const LOCATIVE = new Set(['in', 'at', 'near', 'on', 'across', 'around', 'outside', 'inside', 'off', 'along', 'over', 'within', 'throughout', 'into', 'to', 'towards', 'toward', 'from', 'between', 'beyond', 'around', 'against', 'of', 'through', 'above', 'north', 'south', 'east', 'west']);
const DIRECTION = /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|northeast|northwest|southeast|southwest|the|nearby|neighboring|neighbouring|occupied|besieged|rebel-held|opposition-held|government-held|coastal|rural|upper|lower|greater|downtown|suburban)$/;

/** Place mentions that say where something is, by sentence: made once an article. */
export function placesBySentence({ doc, mentions }: Reading): readonly (readonly Mention[])[] {
  const out: Mention[][] = doc.sentences.map(() => []);
  for (const mention of mentions) {
    if (mention.type !== 'place' && mention.type !== 'facility') continue;
    if (isLocation(doc, mention, out[doc.tokens[mention.first]!.sentence]!.at(-1))) out[doc.tokens[mention.first]!.sentence]!.push(mention);
  }
  return out;
}

function isLocation(doc: Document, mention: Mention, last: Mention | undefined): boolean {
  const { tokens } = doc;
  if (tokens[mention.after]?.norm === "'s" && mention.type === 'place') return false;
  let at = mention.first - 1;
  while (at >= 0 && tokens[at]!.sentence === tokens[mention.first]!.sentence && (DIRECTION.test(tokens[at]!.norm) || tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'DET' || (tokens[at]!.pos === 'NOUN' && tokens[at + 1]!.norm !== ',' && /^(?:town|city|village|province|region|district|area|capital|camp|neighborhood|neighbourhood|border)$/.test(tokens[at]!.norm)))) at--;
  const word = tokens[at];
  if (!word || word.sentence !== tokens[mention.first]!.sentence) return doc.dateline !== null && mention.start < doc.dateline.end;
  if (word.norm === 'of') return /^(?:town|city|village|province|region|district|area|capital|camp|municipality|outskirts|north|south|east|west|suburb|suburbs|part|parts|centre|center|island|state|port|governorate|county|northeast|northwest|southeast|southwest|territory|strip|valley|streets|border)$/.test(tokens[at - 1]?.norm ?? '');
  if (LOCATIVE.has(word.norm) && (word.pos === 'ADP' || word.pos === 'PART' || word.pos === 'ADV' || word.pos === 'SCONJ')) return word.norm !== 'from' && word.norm !== 'against' || /^(?:fled|fire|fired)$/.test(tokens[at - 1]?.norm ?? '');
  if (word.text === ',' || word.norm === 'and' || word.text === '(') return last !== undefined && at - last.after <= 2;
  return false;
}

/** The place of a predicate: the first one behind it in its sentence, else the last one before it, else that of the sentence before. */
export function placeFor(reading: Reading, predicate: Predicate, places: readonly (readonly Mention[])[], theme: { readonly first: number; readonly after: number }, excluded: (m: Mention) => boolean): Where | null {
  const { doc } = reading;
  const { sentence } = doc.tokens[predicate.token]!;
  const here = places[sentence]!.filter((m) => !excluded(m));
  const from = Math.max(predicate.token, theme.first);
  const clauseAfter = predicate.clause?.after ?? Number.POSITIVE_INFINITY;
  const behind = here.find((m) => m.first > from && m.first < clauseAfter);
  const before = here.filter((m) => m.first < predicate.token);
  const own = predicate.clause ? before.findLast((m) => m.first >= predicate.clause!.first) : undefined;
  const chosen = behind ?? leading(here, before, own) ?? here.find((m) => m.first > from);
  if (chosen) return { span: spanOf(doc, chosen), mention: chosen, carried: false };
  return null;
}

/** Of a list of places told from small to large ("in Odesa, Ukraine") the first is meant. */
function leading(here: readonly Mention[], before: readonly Mention[], own: Mention | undefined): Mention | undefined {
  const last = own ?? before.at(-1);
  if (!last) return undefined;
  let i = here.indexOf(last);
  while (i > 0 && here[i]!.first - here[i - 1]!.after <= 1) i--;
  return here[i];
}

/** The mention with the direction before it and the kind of place behind it: "northern Syria", "the Kursk border region". */
function spanOf(doc: Document, mention: Mention): TextSpan {
  const { tokens } = doc;
  let { first, after } = mention;
  while (first > 0 && DIRECTION.test(tokens[first - 1]!.norm) && tokens[first - 1]!.norm !== 'the' && tokens[first - 1]!.sentence === tokens[mention.first]!.sentence) first--;
  const phrase = doc.phrases[doc.phraseOf[mention.after - 1] ?? -1];
  if (phrase?.kind === 'noun' && phrase.after > after && phrase.first <= mention.first && /^(?:region|province|district|area|city|town|village|camp|border|oblast|governorate|state|county|strip|valley|neighborhood|neighbourhood|airport|port|countryside|suburbs?|front|sector|axis|direction)$/.test(tokens[phrase.head]!.norm)) after = phrase.after;
  const start = tokens[first]!.start;
  const end = tokens[after - 1]!.end;
  return { start, end, text: doc.text.slice(start, end) };
}
