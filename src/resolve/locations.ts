import type { Document } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'on',
  'across',
  'around',
  'outside',
  'inside',
  'off',
  'along',
  'over',
  'within',
  'throughout',
  'into',
  'to',
  'towards',
  'toward',
  'from',
  'between',
  'beyond',
  'around',
  'against',
  'of',
  'through',
  'above',
  'north',
  'south',
  'east',
  'west',
]);
export const DIRECTION =
  /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western|northeast|northwest|southeast|southwest|the|nearby|neighboring|neighbouring|occupied|besieged|rebel-held|opposition-held|government-held|coastal|rural|upper|lower|greater|downtown|suburban)$/;

/** Place mentions that say where something is, by sentence: made once an article. */
export function placesBySentence(doc: Document, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
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
  while (
    at >= 0 &&
    tokens[at]!.sentence === tokens[mention.first]!.sentence &&
    (DIRECTION.test(tokens[at]!.norm) ||
      tokens[at]!.pos === 'ADJ' ||
      tokens[at]!.pos === 'DET' ||
      (tokens[at]!.pos === 'NOUN' &&
        tokens[at + 1]!.norm !== ',' &&
        /^(?:town|city|village|province|region|district|area|capital|camp|neighborhood|neighbourhood|border)$/.test(tokens[at]!.norm)))
  )
    at--;
  const word = tokens[at];
  if (!word || word.sentence !== tokens[mention.first]!.sentence) return doc.dateline !== null && mention.start < doc.dateline.end;
  if (word.norm === 'of')
    return /^(?:town|city|village|province|region|district|area|capital|camp|municipality|outskirts|north|south|east|west|suburb|suburbs|part|parts|centre|center|island|state|port|governorate|county|northeast|northwest|southeast|southwest|territory|strip|valley|streets|border)$/.test(
      tokens[at - 1]?.norm ?? '',
    );
  if (
    word.norm === 'between' &&
    /^(?:war|conflict|fighting|clashes|talks|tensions|relations|ties|agreement|pact|deal|truce|ceasefire|border)$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  )
    return false;
  if (LOCATIVE.has(word.norm) && (word.pos === 'ADP' || word.pos === 'PART' || word.pos === 'ADV' || word.pos === 'SCONJ'))
    return (word.norm !== 'from' && word.norm !== 'against') || /^(?:fled|fire|fired)$/.test(tokens[at - 1]?.norm ?? '');
  if (word.text === ',' || word.norm === 'and' || word.text === '(') return last !== undefined && at - last.after <= 2;
  return false;
}
