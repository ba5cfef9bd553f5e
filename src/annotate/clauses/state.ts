import type { Clause, Phrase, Token, VerbGroup } from '../../model/document.ts';

/** A clause under construction: one stands on the stack for every clause that is still open. */
export interface Frame {
  kind: Clause['kind'];
  mark: number | null;
  first: number;
  subject: number | null;
  subjectShared: boolean;
  /** Index of the clause, once its verb has come. */
  clause: number | null;
  /** The last noun phrase that stood free in this frame, not behind a preposition. */
  lastFree: number | null;
  /** A relative clause's antecedent: its subject, unless another noun phrase comes before the verb. */
  antecedent: number | null;
}

export interface Draft extends Omit<Clause, 'objects' | 'obliques' | 'after' | 'subject' | 'verb'> {
  subject: number | null;
  verb: number;
  objects: number[];
  obliques: { preposition: number; phrase: number }[];
  after: number;
}

/** What the reader has in hand while it goes through a sentence: the open clauses, and what stood right before. */
export class State {
  readonly drafts: Draft[] = [];
  readonly phrases: Phrase[];
  readonly stack: Frame[] = [];
  preposition: number | null = null;
  comma = false;
  /** The last preposition that took a noun phrase, and whether the last noun phrase stood behind one. */
  lastPreposition: number | null = null;
  oblique = false;
  conjunction = false;
  /** The chunk just read: a noun phrase standing free, one behind a preposition, a verb group, or something else. */
  before: 'free' | 'oblique' | 'verb' | 'other' = 'other';

  constructor(
    readonly tokens: readonly Token[],
    phrases: readonly Phrase[],
    readonly sentence: number,
    readonly from: number,
    readonly to: number,
    readonly base: number,
    readonly nounBase: number,
  ) {
    this.phrases = [...phrases];
  }

  get top(): Frame {
    return this.stack.at(-1)!;
  }

  push(kind: Frame['kind'], mark: number | null, first: number, antecedent: number | null = null): Frame {
    const frame: Frame = { kind, mark, first, subject: null, subjectShared: false, clause: null, lastFree: null, antecedent };
    this.stack.push(frame);
    return frame;
  }

  pop(at: number): void {
    const frame = this.stack.pop()!;
    if (frame.clause !== null) this.draft(frame.clause).after = at;
  }

  draft(i: number): Draft {
    return this.drafts[i - this.base]!;
  }

  phraseAt(i: number): Phrase {
    return this.phrases[i - this.nounBase]!;
  }

  parentOf(frame: Frame): number | null {
    const at = this.stack.indexOf(frame);
    for (let k = at - 1; k >= 0; k--) if (this.stack[k]!.clause !== null) return this.stack[k]!.clause;
    return null;
  }

  /** Closes all open clauses but the outermost frame. */
  unwind(at: number): void {
    while (this.stack.length > 1) this.pop(at);
  }

  /** Closes what was opened since token `from`; where nothing is left a new statement begins. */
  leave(from: number, at: number): void {
    while (this.stack.length > 0 && this.top.first >= from) this.pop(at);
    if (this.stack.length === 0) this.push('main', null, at + 1);
    this.lastPreposition = null;
    this.oblique = false;
    this.reset(true);
  }

  reset(comma = false): void {
    this.before = 'other';
    this.preposition = null;
    this.comma = comma;
    this.conjunction = false;
  }

  open(frame: Frame, verb: VerbGroup, parent: number | null): void {
    let { subject } = frame;
    const objects: number[] = [];
    // An object relative: "the soldiers that Ukraine captured".
    if (frame.kind === 'relative' && frame.antecedent !== null && frame.lastFree !== null && frame.lastFree !== frame.antecedent) {
      subject = frame.lastFree;
      if (!verb.passive) objects.push(frame.antecedent);
    }
    const i = this.base + this.drafts.length;
    const first =
      frame.mark ??
      (subject !== null && !frame.subjectShared && this.phraseAt(subject).first < verb.first
        ? Math.max(frame.first, Math.min(this.phraseAt(subject).first, verb.first))
        : Math.min(frame.first, verb.first));
    this.drafts.push({
      i,
      sentence: this.sentence,
      verb: verb.i,
      kind: frame.kind,
      mark: frame.mark,
      parent,
      subject,
      subjectShared: frame.subjectShared,
      objects,
      obliques: [],
      first,
      after: this.to,
    });
    frame.clause = i;
    frame.lastFree = null;
  }
}
