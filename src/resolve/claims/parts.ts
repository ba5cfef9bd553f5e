import { measureVerbs } from '../../lexicon/measures.ts';
import type { Document, NounPhrase } from '../../model/document.ts';
import { nounAt } from '../../model/document.ts';
import { isShare, listOf, shareOf } from './lists.ts';
import type { Predicate, Reading } from './predicates.ts';
import { type Theme, themeOf } from './themes.ts';
import { classOf } from './things.ts';

/** A part of a claim's people or things, as the text names it, with the theme it is part of. */
export interface Part {
  readonly theme: Theme;
  readonly whole: Theme;
  readonly rule: string;
}

/** "including three children", "among them two officers", "of whom seven were women", "some critically". */
export function partsOf(reading: Reading, predicate: Predicate): Part[] {
  const { doc } = reading;
  const out: Part[] = [];
  if (predicate.measure === 'settlements' || predicate.measure === 'attacks' || predicate.measure === 'area') return out;
  for (const [k, whole] of predicate.themes.entries()) {
    const sentence = doc.sentences[doc.tokens[whole.first]!.sentence]!;
    const limit = predicate.themes[k + 1]?.first ?? sentence.after;
    const share = shareBehind(reading, whole);
    if (share) out.push({ theme: share, whole, rule: 'claim/including' });
    const marker = markerBehind(doc, whole, predicate, limit, sentence.after);
    if (!marker) continue;
    const first = nounAt(doc, marker.after);
    if (!first || first.first - marker.after > 1) continue;
    for (const phrase of listOf(doc, first, sentence.after, [], predicate.clause?.verb ?? null)) {
      // "16 bodies, among them two women, and 31 wounded people": these are another count.
      if (isOtherFate(doc, phrase, predicate)) break;
      if (!isMember(reading, phrase)) continue;
      const theme = themeOf(doc, phrase, reading.quantities);
      if (theme.figure === null && !HARM.has(predicate.measure)) continue;
      out.push({ theme, whole, rule: marker.rule });
    }
  }
  return out;
}

/** "16 people, seven of them children": the figure, and who they are where that is said. */
function shareBehind({ doc, quantities }: Reading, whole: Theme): Theme | null {
  const { tokens } = doc;
  const at = tokens[whole.after]?.text === ',' ? whole.after + 1 : whole.after;
  const phrase = nounAt(doc, at);
  if (!phrase || phrase.first !== at || !quantities.has(at) || !isShare(doc, phrase)) return null;
  const of = shareOf(doc, phrase);
  if (tokens[of + 1]!.norm === 'which') return null;
  const theme = themeOf(doc, phrase, quantities);
  const kind = nounAt(doc, of + 2);
  const who = kind && kind.first === of + 2 ? { first: kind.first, after: kind.after, head: kind.head } : null;
  return { ...theme, who, after: who?.after ?? theme.after };
}

/** Finds "including" and its like after a theme: right behind it, or behind its verb ("… are killed, including"). */
function markerBehind(
  doc: Document,
  whole: Theme,
  predicate: Predicate,
  limit: number,
  end: number,
): { after: number; rule: string } | null {
  const { tokens } = doc;
  const last = Math.max(whole.after, predicate.token + 1);
  for (let i = whole.after; i < Math.min(end, last + 14); i++) {
    const { norm } = tokens[i]!;
    if (norm === 'including' || norm === 'included') return i < limit || i >= last ? { after: i + 1, rule: 'claim/including' } : null;
    if (norm === 'among' && /^(?:them|whom)$/.test(tokens[i + 1]?.norm ?? '')) return { after: i + 2, rule: 'claim/including' };
    if (norm === 'of' && tokens[i + 1]?.norm === 'whom') return { after: i + 2, rule: 'claim/including' };
    if (/^(?:and|but|while)$/.test(norm) && i >= last && doc.phrases[doc.phraseOf[i + 1] ?? -1]?.kind === 'noun' && hasVerbSoon(doc, i))
      return null;
    // "killed nine and rescued 14, including two women": the parts are those of the nearer verb.
    if (norm === 'and' && i >= last && doc.phrases[doc.phraseOf[i + 1] ?? -1]?.kind === 'verb' && measureVerbs[lemmaAt(doc, i + 1)])
      return null;
    if (norm === ';') return null;
  }
  return null;
}

const lemmaAt = (doc: Document, token: number) => {
  const group = doc.phrases[doc.phraseOf[token] ?? -1];
  return group?.kind === 'verb' ? group.lemma : '';
};

/** "31 wounded people", among the dead. */
function isOtherFate(doc: Document, phrase: NounPhrase, { measure }: Predicate): boolean {
  if (measure !== 'killed' && measure !== 'wounded') return false;
  const other = measure === 'killed' ? /^(?:wounded|injured|missing)$/ : /^(?:dead|killed|missing)$/;
  return doc.tokens.slice(phrase.first, phrase.after).some((t) => other.test(t.norm));
}

/** Parts without a figure ("including soldiers") count for harm alone. */
const HARM: ReadonlySet<string> = new Set(['killed', 'wounded', 'killed-or-wounded', 'captured', 'detained', 'abducted']);

const hasVerbSoon = (doc: Document, i: number) => {
  for (let k = i + 1; k < Math.min(i + 6, doc.tokens.length); k++) if (doc.phrases[doc.phraseOf[k] ?? -1]?.kind === 'verb') return true;
  return false;
};

function isMember({ doc, mentions, quantities }: Reading, phrase: NounPhrase): boolean {
  const kind = classOf(doc, phrase, mentions);
  if (kind === 'attack' || kind === 'area') return false;
  if (kind === 'place-name') return false;
  const first = doc.tokens[phrase.first]!;
  return kind !== 'other' || quantities.has(phrase.first) || /^(?:a|an|the|one|two|three)$/.test(first.norm);
}
