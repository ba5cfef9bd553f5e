import { plainName, type UserLexicon } from '../../lexicon/user.ts';
import type { Document } from '../../model/document.ts';
import type { Beaten, Mention } from '../../model/finding.ts';
import type { AnyRule, Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { acronym } from './acronym.ts';
import { areaRules, innerRules, metonymRules, nominalRules, readAsides } from './asides/index.ts';
import { compound } from './compound.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { institution } from './institution.ts';
import { known } from './known.ts';
import { nameRules } from './name-rules.ts';
import { findNames, type Name } from './names/index.ts';
import { ship } from './ship.ts';
import { userLexicon } from './user.ts';

/** What mention rules read beside the document. */
export interface MentionInput {
  readonly dictionary: Dictionary;
  readonly names: readonly Name[];
}

/** In this order; where two overlap the longer wins, then the one named first. */
const mentionRules: readonly Rule<Mention, MentionInput>[] = [userLexicon, acronym, known, compound, institution, ship, ...nameRules];

/** Every rule of the reading, for the tests, `rules` and `explain`. */
export const allMentionRules: readonly AnyRule[] = [...mentionRules, ...innerRules, ...metonymRules, ...areaRules, ...nominalRules];

/** The mentions of a document, none overlapping another, and those beside them. */
export function readMentions(
  doc: Document,
  beaten: Beaten[],
  lexicon?: UserLexicon,
): { readonly mentions: readonly Mention[]; readonly asides: readonly Mention[] } {
  const words = dictionary(lexicon);
  const input = { dictionary: words, names: findNames(doc, words) };
  const mentions = keepLongest(seal(doc, mentionRules, input, 'm'), beaten).filter((m) => !isExcluded(m, lexicon));
  return { mentions, asides: readAsides(doc, { ...input, mentions }) };
}

/** Does the user say that this is no name? */
const isExcluded = ({ text }: Mention, lexicon: UserLexicon | undefined): boolean =>
  lexicon?.exclude.some((name) => plainName(name) === plainName(text)) ?? false;
