import type { Clause, Document } from '../../model/document.ts';
import type { Mention, Quantity } from '../../model/finding.ts';
import type { Measure } from '../../model/vocabulary.ts';
import type { Theme } from './themes.ts';

/** A word that counts something, with what it counts. */
export interface Predicate {
  readonly measure: Measure;
  /** Token of the verb, noun or adjective. */
  readonly token: number;
  readonly clause: Clause | null;
  readonly themes: readonly Theme[];
  readonly negated: boolean;
  readonly rule: string;
  /** The theme is the verb's object, so its subject may be the doer. */
  readonly active: boolean;
  /** The text says that this figure could not be confirmed. */
  readonly unproved?: boolean;
  /** Who suffered it, where the verb tells: "Ukraine lost 300 men". */
  readonly loser?: { readonly first: number; readonly after: number };
}

/** What the claim readers share of an article. */
export interface Reading {
  readonly doc: Document;
  readonly mentions: readonly Mention[];
  readonly quantities: ReadonlyMap<number, Quantity>;
}
