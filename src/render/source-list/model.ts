import type { Claim, Note } from '../../model/analysis.ts';
import type { Identification, Measure, Relation, SourceKind, Stance, Verification } from '../../model/vocabulary.ts';

/** A claim as a list of sources shows it. */
export interface RestingClaim {
  /** Id of its article. */
  readonly article: string;
  readonly claim: string;
  readonly line: number;
  readonly measure: Measure;
  /** Figure, people and what happened to them: "at least 14 people killed". */
  readonly words: string;
  readonly relation: Relation;
  readonly verification: Verification;
  readonly modality: Claim['modality'];
  /** No other source in the articles given gives this figure. Always false for what is not said to have happened. */
  readonly alone: boolean;
}

/** A source with all that is reported of it, over all articles given. */
export interface SourceRecord {
  /** Canonical name, else its words without "the"; null where no source is named or a pronoun could not be resolved. */
  readonly source: string | null;
  readonly role: string | null;
  readonly kind: SourceKind;
  readonly identification: Identification;
  /**
   * What joins its mentions: a `name`; the same `words`, which in different articles need not be the same people; `nothing` for
   * attributions that name nobody; `pronoun` for pronouns that could not be resolved.
   */
  readonly joinedBy: 'name' | 'words' | 'nothing' | 'pronoun';
  readonly articles: readonly string[];
  /** How often it is said to say something. */
  readonly attributions: number;
  /** Stances by how often, the most frequent first. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  /** How often it passes on what another source says. */
  readonly passesOn: number;
  /** Who passes its words on. */
  readonly via: readonly string[];
  readonly measures: readonly { readonly measure: Measure; readonly count: number }[];
  readonly claims: readonly RestingClaim[];
  /** How many of the claims rest on it alone. */
  readonly alone: number;
}

export type WarningCode = 'single-source' | 'anonymous-alone' | 'adversary-alone' | 'no-source-named' | 'unresolved-speaker' | 'own-voice';

/** Something to know before relying on the claims it lists. */
export interface SourceWarning {
  readonly code: WarningCode;
  /** Canonical name or words of the source it is about; null where there is none. */
  readonly source: string | null;
  readonly claims: readonly RestingClaim[];
}

/** An article as a list of sources names it. */
export interface ListedArticle {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly attributions: number;
  readonly claims: number;
}

/** Everything that `sitrep sources` prints. */
export interface SourceList {
  readonly articles: readonly ListedArticle[];
  /** The one that most claims rest on first. */
  readonly sources: readonly SourceRecord[];
  readonly warnings: readonly SourceWarning[];
  readonly notes: readonly Note[];
}
