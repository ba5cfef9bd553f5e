import type { MentionForm, MentionType } from '../../../model/vocabulary.ts';
import type { Run } from './runs.ts';

/** What decided what a name is. */
export type Evidence =
  | 'head'
  | 'lead'
  | 'kind'
  | 'title'
  | 'given-name'
  | 'preposition'
  | 'speech'
  | 'age'
  | 'surname'
  | 'acronym'
  | 'repeat'
  | 'learned'
  | 'shape';

/** A capitalised run with what it was found to be, and by which evidence. */
export interface Name extends Run {
  readonly type: MentionType;
  readonly form?: MentionForm;
  /** Tokens of the title or role before the name: "White House spokesperson". */
  readonly role: Run | null;
  readonly country: string | null;
  readonly evidence: Evidence;
  /** For `learned`: the features that decided. */
  readonly because?: string;
}
