import type { Claim } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import { isGeneric, sameFate } from './again.ts';
import type { Draft } from './drafts.ts';
import type { Where } from './place.ts';
import { statusOf, wordOf } from './things.ts';
import type { TimeBase } from './time-base.ts';

/** A claim already made, with what it was made from. */
export interface Told {
  readonly draft: Draft;
  readonly claim: Claim;
  readonly where: Where | null;
}

interface Retold {
  readonly of: Told;
  /** The words are the same too: it stands as a claim, at the place of the first. */
  readonly same: boolean;
}

/** Words that bring in somebody new beside what they stand with: "two more", "a second gunman". */
const NEW = /^(?:another|more|other|others|additional|further|second|third|fourth|new)$/;
/** The same for a whole sentence. */
const APART = /^(?:also|second|separate|separately|elsewhere|additionally|too)$/;

/**
 * The claim that a later sentence tells again: the same fate of the same number, or of an amount as vague, of people called the same
 * or by a word that fits any of them, with no place, day or word of its own that sets it apart.
 */
export function retold(doc: Document, draft: Draft, own: Where | null, when: TimeBase, told: readonly (Told | null)[]): Retold | null {
  const { predicate, theme } = draft;
  if (draft.whole !== null || predicate.negated) return null;
  const added = addition(doc, draft);
  const { sentence } = doc.tokens[predicate.token]!;
  for (let i = told.length - 1; i >= 0; i--) {
    const before = told[i];
    if (!before || before.draft.whole !== null || before.draft.predicate.negated || draft.taken?.includes(i)) continue;
    const first = before.draft.theme;
    if (!sameFate(predicate, before.draft.predicate) || doc.tokens[before.draft.predicate.token]!.sentence >= sentence) continue;
    if (!fits(own, before.where) || (when.from !== null && before.claim.when.from !== null && when.from !== before.claim.when.from))
      continue;
    if (added !== null && added !== addition(doc, before.draft)) continue;
    const same =
      theme.who === null ? first.who === null : first.who !== null && wordOf(doc, first.who.head) === wordOf(doc, theme.who.head);
    if (!same && !(mayBe(doc, first.who) && (theme.who === null || mayBe(doc, theme.who)))) continue;
    const amount = sameAmount(draft, before.draft);
    if (amount) return { of: before, same: same && amount === 'same' };
  }
  return null;
}

/** No place of its own, or the place of the first in the same words. */
const fits = (own: Where | null, first: Where | null) =>
  own === null || own.carried || first === null || own.span.text.toLowerCase() === first.span.text.toLowerCase();

/** Fighters and suspects, by words that fit any of them. */
const mayBe = (doc: Document, who: Draft['theme']['who']) =>
  who !== null &&
  isGeneric(wordOf(doc, who.head)) &&
  statusOf(doc, who.first, who.after, who.head) !== 'civilian' &&
  wordOf(doc, who.head) !== 'people';

/** The same figure, or two amounts without one; "several" after "eight" says less of the same. */
function sameAmount({ theme: { figure: a } }: Draft, { theme: { figure: b } }: Draft): 'same' | 'less' | null {
  const vague = (f: typeof a) => f === null || !!f.quantity?.vague;
  if (vague(a))
    return vague(b)
      ? a?.text.toLowerCase() === b?.text.toLowerCase()
        ? 'same'
        : 'less'
      : b!.value !== null && b!.value > 2
        ? 'less'
        : null;
  return a!.value !== null && a!.value === b?.value && a!.low === b.low && a!.high === b.high && a!.first >= 0 && b.first >= 0
    ? 'same'
    : null;
}

/** The word that sets a telling apart from those before it, or null. */
function addition(doc: Document, { predicate, theme }: Draft): string | null {
  const sentence = doc.sentences[doc.tokens[predicate.token]!.sentence]!;
  let apart: string | null = null;
  for (let i = sentence.first; i < sentence.after; i++) {
    const { norm } = doc.tokens[i]!;
    if (i >= theme.first - 1 && i < theme.after && NEW.test(norm)) return norm;
    if (APART.test(norm)) apart = norm;
  }
  return apart;
}
