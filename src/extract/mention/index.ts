import type { Document } from '../../model/document.ts';
import type { Beaten, Mention } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { keepLongest, seal } from '../seal.ts';
import { acronym } from './acronym.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { institution } from './institution.ts';
import { known } from './known.ts';
import { nameRules } from './name-rules.ts';
import { findNames, type Name } from './names.ts';

/** What mention rules read beside the document. */
export interface MentionInput {
  readonly dictionary: Dictionary;
  readonly names: readonly Name[];
}

/** In this order; where two overlap the longer wins, then the one named first. */
export const mentionRules: readonly Rule<Mention, MentionInput>[] = [acronym, known, institution, ...nameRules];

export function readMentions(doc: Document, beaten: Beaten[]): Mention[] {
  const words = dictionary();
  return keepLongest(seal(doc, mentionRules, { dictionary: words, names: findNames(doc, words) }, 'm'), beaten);
}
