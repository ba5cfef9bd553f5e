import type { Document } from './document.ts';
import type { Finding } from './finding.ts';

/** What a rule yields: a span and its fields. `seal` adds id, words and the rule's name. */
export type Draft<T extends Finding> = Omit<T, 'id' | 'text' | 'rule' | 'from'> & { readonly from?: readonly string[] };

/** A sentence that proves a rule. `finds` occurs exactly once in `text`; null says that the rule finds nothing there, `because`. */
export type Example<T> =
  | {
      readonly text: string;
      readonly finds: string;
      readonly as?: Readonly<Partial<Record<keyof T, unknown>>>;
      readonly published?: string;
    }
  | { readonly text: string; readonly finds: null; readonly because: string; readonly published?: string };

/**
 * One idea about English, with its proof. The id is the file's path below its stage, without the ending; the test run, `sitrep rules`
 * and `explain` all use it.
 */
export interface Rule<T extends Finding, Earlier = unknown> {
  readonly id: string;
  /** One sentence: what the rule reads. */
  readonly about: string;
  /** Yields what it finds, in any order. Reads the document and earlier findings, changes neither. */
  find(doc: Document, earlier: Earlier): Iterable<Draft<T>>;
  readonly examples: readonly Example<T>[];
}

/** A rule of any reading, without what it finds: for lists, examples and `explain`. */
export type AnyRule = Pick<Rule<never>, 'id' | 'about'> & { readonly examples: readonly Example<never>[] };
