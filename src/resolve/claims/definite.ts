import type { Document, Sentence } from '../../model/document.ts';
import { withText } from '../../model/span.ts';
import type { Site } from '../locations.ts';
import type { Where } from './place.ts';

/** Deeds, and the sites of them, that a later sentence takes up with "the". */
const TAKEN_UP =
  /^(?:post|base|barracks|checkpoint|station|school|hospital|clinic|camp|compound|market|mosque|church|monastery|prison|hotel|bridge|village|hamlet|operation|attack|strike|airstrike|raid|ambush|assault|bombing|massacre|shelling|explosion|blast)$/;

/** Words between "the attack" and where it was: "on the army's post at Kolpur". */
const REACH = 8;

/**
 * "when the post was overrun", after "the attack on the post at Kolpur": the place that the same word had before. Null where it had
 * none, or two.
 */
export function placeTakenUp(doc: Document, sites: readonly (readonly Site[])[], sentence: Sentence): Where | null {
  for (let i = sentence.first; i + 1 < sentence.after; i++) {
    const word = doc.tokens[i + 1]!.norm;
    if (doc.tokens[i]!.norm !== 'the' || !TAKEN_UP.test(word)) continue;
    const told = siteOf(doc, sites, word, sentence);
    if (told) return { span: withText(doc.text, told), site: told, carried: true };
  }
  return null;
}

/** The one site that a word had in earlier sentences. */
function siteOf(doc: Document, sites: readonly (readonly Site[])[], word: string, { first }: Sentence): Site | null {
  let only: Site | null = null;
  for (const at of doc.index[word] ?? []) {
    if (at >= first) break;
    const here = sites[doc.tokens[at]!.sentence]!.find((s) => (s.mention || s.unlisted) && isSiteOf(doc, s, at));
    if (!here) continue;
    if (only && nameOf(doc, only) !== nameOf(doc, here)) return null;
    only ??= here;
  }
  return only;
}

/** The word is in the site's own words, or leads to it without a verb between. */
function isSiteOf(doc: Document, site: Site, at: number): boolean {
  if (site.first <= at && at < site.after) return true;
  if (site.first < at || site.first - at > REACH) return false;
  for (let i = at + 1; i < site.first; i++) if (doc.tokens[i]!.pos === 'VERB' || doc.tokens[i]!.pos === 'PUNCT') return false;
  return true;
}

const nameOf = (doc: Document, { mention, start, end }: Site): string => mention?.text ?? doc.text.slice(start, end);
