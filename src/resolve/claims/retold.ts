import type { Claim } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import { isGeneric, sameFate } from './again.ts';
import type { Draft } from './index.ts';
import type { Where } from './place.ts';
import { statusOf, wordOf } from './things.ts';
import type { TimeBase } from './time-base.ts';

/** A claim already made, with what it was made from. */
export interface Told {
  readonly draft: Draft;
  readonly claim: Claim;
  readonly where: Where | null;
}

/** Words that bring in somebody new: "two more", "also", "a second group", "elsewhere". */
const NEW =
  /^(?:another|more|other|others|additional|additionally|further|second|third|fourth|also|separate|separately|elsewhere|new|later|subsequent|subsequently|too)$/;

/**
 * The claim that a later sentence tells again: the same fate of the same number, or of an amount as vague, of people called the same
 * or by a word that fits any of them, with no place, day or word of its own that sets it apart. `same` where the words are the same
 * too; then it stands as a claim, at the place of the first.
 */
export function retold(
  doc: Document,
  draft: Draft,
  own: Where | null,
  when: TimeBase,
  told: readonly (Told | null)[],
): { readonly of: Told; readonly same: boolean } | null {
  const { predicate, theme } = draft;
  if (draft.whole !== null || predicate.negated || !theme.who || isNew(doc, draft)) return null;
  const { sentence } = doc.tokens[predicate.token]!;
  for (const before of told) {
    if (!before || before.draft.whole !== null || before.draft.predicate.negated) continue;
    const first = before.draft.theme;
    if (!sameFate(predicate, before.draft.predicate) || doc.tokens[before.draft.predicate.token]!.sentence >= sentence) continue;
    if (!fits(own, before.where) || (when.from !== null && before.claim.when.from !== null && when.from !== before.claim.when.from)) continue;
    const same = first.who !== null && wordOf(doc, first.who.head) === wordOf(doc, theme.who.head);
    if (!same && !(first.who !== null && mayBe(doc, theme.who) && mayBe(doc, first.who))) continue;
    if (!sameAmount(draft, before.draft)) continue;
    return { of: before, same };
  }
  return null;
}

/** No place of its own, or the place of the first in the same words. */
const fits = (own: Where | null, first: Where | null) =>
  own === null || own.carried || first === null || own.span.text.toLowerCase() === first.span.text.toLowerCase();

/** Fighters and suspects, by words that fit any of them. */
const mayBe = (doc: Document, who: { first: number; after: number; head: number }) =>
  isGeneric(wordOf(doc, who.head)) && statusOf(doc, who.first, who.after, who.head) !== 'civilian' && wordOf(doc, who.head) !== 'people';

function sameAmount({ theme: { figure: a } }: Draft, { theme: { figure: b } }: Draft): boolean {
  const vague = (f: typeof a) => f === null || f.quantity?.vague !== undefined;
  if (vague(a)) return vague(b);
  return a!.value !== null && a!.value === b?.value && a!.low === b.low && a!.high === b.high && a!.first >= 0 && b.first >= 0;
}

function isNew(doc: Document, { predicate, theme }: Draft): boolean {
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  for (let i = sentence.first; i < sentence.after; i++) {
    const near = i >= theme.first - 1 && i < theme.after;
    const { norm } = doc.tokens[i]!;
    if (NEW.test(norm) && (near || /^(?:also|second|separate|separately|elsewhere|additionally|later|too)$/.test(norm))) return true;
  }
  return false;
}
