import { reportingVerbs } from '../lexicon/reporting.ts';
import type { Clause, Phrase, Token, VerbGroup } from '../model/document.ts';
import { isQuoteMark } from './phrases.ts';

/** A clause under construction: one stands on the stack for every clause that is still open. */
interface Frame {
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

interface Draft extends Omit<Clause, 'objects' | 'obliques' | 'after' | 'subject' | 'verb'> {
  subject: number | null;
  verb: number;
  objects: number[];
  obliques: { preposition: number; phrase: number }[];
  after: number;
}

/** Prepositions that open a clause when a subject and a finite verb follow: "after the army said". */
const CLAUSE_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'for', 'than', 'with', 'despite', 'like', 'once']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);
const SEPARATORS = new Set([';', ':', '—', '–', '--', '(', ')', '-', '_', '|']);
const INVERTED = new Set([
  'say',
  'tell',
  'add',
  'write',
  'report',
  'ask',
  'announce',
  'warn',
  'state',
  'note',
  'declare',
  'explain',
  'reply',
  'tweet',
  'recall',
  'insist',
  'claim',
  'continue',
]);

/** Reads the clauses of one sentence from its phrases, left to right, in one pass. */
export function findClauses(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  sentence: number,
  from: number,
  to: number,
  base: number,
  nounBase: number,
): { clauses: Clause[]; phrases: Phrase[] } {
  const reader = new Reader(tokens, phrases, sentence, from, to, base, nounBase);
  return reader.run();
}

class Reader {
  readonly #drafts: Draft[] = [];
  readonly #phrases: Phrase[];
  readonly #stack: Frame[] = [];
  #preposition: number | null = null;
  #comma = false;
  /** The last preposition that took a noun phrase, and whether the last noun phrase stood behind one. */
  #lastPreposition: number | null = null;
  #oblique = false;
  #conjunction = false;
  /** The chunk just read: a noun phrase standing free, one behind a preposition, a verb group, or something else. */
  #before: 'free' | 'oblique' | 'verb' | 'other' = 'other';

  constructor(
    readonly tokens: readonly Token[],
    phrases: readonly Phrase[],
    readonly sentence: number,
    readonly from: number,
    readonly to: number,
    readonly base: number,
    readonly nounBase: number,
  ) {
    this.#phrases = [...phrases];
  }

  run(): { clauses: Clause[]; phrases: Phrase[] } {
    this.#push('main', null, this.from);
    let p = 0;
    let i = this.from;
    while (i < this.to) {
      const phrase = this.#phrases[p];
      if (phrase && phrase.first === i) {
        if (phrase.kind === 'noun') this.#noun(phrase.i);
        else this.#verb(phrase, p);
        i = phrase.after;
        p++;
      } else {
        this.#word(i, p);
        i++;
      }
    }
    while (this.#stack.length > 0) this.#pop(this.to);
    return { clauses: this.#drafts.map((d) => ({ ...d })), phrases: this.#phrases };
  }

  get #top(): Frame {
    return this.#stack.at(-1)!;
  }

  #push(kind: Frame['kind'], mark: number | null, first: number, antecedent: number | null = null): Frame {
    const frame: Frame = { kind, mark, first, subject: null, subjectShared: false, clause: null, lastFree: null, antecedent };
    this.#stack.push(frame);
    return frame;
  }

  #pop(at: number): void {
    const frame = this.#stack.pop()!;
    if (frame.clause !== null) this.#draft(frame.clause).after = at;
  }

  #draft(i: number): Draft {
    return this.#drafts[i - this.base]!;
  }

  #phraseAt(i: number): Phrase {
    return this.#phrases[i - this.nounBase]!;
  }

  #noun(i: number): void {
    const frame = this.#top;
    const listed = this.#preposition === null && this.#comma && this.#lastPreposition !== null && this.#isBareName(i) && this.#oblique;
    if (listed) this.#preposition = this.#lastPreposition;
    if (this.#preposition !== null) {
      this.#lastPreposition = this.#preposition;
      this.#oblique = true;
      if (frame.clause !== null && this.tokens[this.#preposition]!.norm !== 'of')
        this.#draft(frame.clause).obliques.push({ preposition: this.#preposition, phrase: i });
      this.#preposition = null;
      this.#before = 'oblique';
    } else {
      this.#oblique = false;
      if (frame.clause === null) {
        if (frame.subject === null || (this.#comma && this.#isTime(frame.subject)))
          frame.subject = this.#isTime(i) && frame.subject === null ? frame.subject : i;
      } else {
        const draft = this.#draft(frame.clause);
        if (this.#before === 'verb' || (this.#before === 'free' && draft.objects.length > 0) || this.#conjunction || this.#comma) {
          if (!this.#isTime(i) || draft.objects.length === 0) draft.objects.push(i);
        }
      }
      frame.lastFree = i;
      this.#before = 'free';
    }
    this.#comma = false;
    this.#conjunction = false;
  }

  /** "in Odesa, Ukraine": a name behind a comma goes on with the place before it. */
  #isBareName(i: number): boolean {
    const phrase = this.#phraseAt(i);
    const next = this.tokens[phrase.after];
    const verb = next?.pos === 'VERB' || next?.pos === 'AUX';
    return this.tokens[phrase.first]!.pos === 'PROPN' && this.tokens[phrase.head]!.pos === 'PROPN' && !verb;
  }

  /** "on Friday", "last week": no subject and no object. */
  #isTime(i: number): boolean {
    const phrase = this.#phraseAt(i);
    const head = this.tokens[phrase.head]!.norm;
    return TIME_HEADS.has(head) || (head.endsWith('s') && TIME_HEADS.has(head.slice(0, -1)));
  }

  #word(i: number, p: number): void {
    const { norm, pos } = this.tokens[i]!;
    if (norm === ',') {
      this.#onComma(i);
      return;
    }
    if (isQuoteMark(this.tokens[i]!)) {
      if (this.#closesQuote(i)) this.#reset(true);
      return;
    }
    if (SEPARATORS.has(norm)) {
      while (this.#stack.length > 1) this.#pop(i);
      this.#comma = true;
      this.#before = 'other';
      return;
    }
    if (pos === 'CCONJ') {
      this.#conjunction = true;
      return;
    }
    if (RELATIVES.has(norm) && this.#isRelative(i)) {
      const frame = this.#push('relative', i, i, this.#lastNoun(i));
      frame.subject = frame.antecedent;
      this.#reset();
      return;
    }
    if (
      pos === 'SCONJ' ||
      norm === 'that' ||
      norm === 'where' ||
      norm === 'when' ||
      norm === 'why' ||
      norm === 'how' ||
      norm === 'what' ||
      norm === 'whether' ||
      (CLAUSE_PREPOSITIONS.has(norm) && this.#opensClause(p))
    ) {
      const complement = norm === 'that' || norm === 'whether' || norm === 'what' || norm === 'how' || norm === 'why';
      this.#push(complement ? 'complement' : norm === 'where' ? 'relative' : 'adverbial', i, i);
      this.#reset();
      return;
    }
    if (pos === 'ADP' || norm === 'to' || norm === 'due') {
      this.#preposition = i;
      this.#before = 'other';
      return;
    }
    if (pos !== 'ADV') this.#before = 'other';
  }

  /** A closing mark parts what was quoted from what follows, as a comma does; a short quotation inside a phrase parts nothing. */
  #closesQuote(i: number): boolean {
    const [before, mark, next] = [this.tokens[i - 1], this.tokens[i]!, this.tokens[i + 1]];
    return (
      !!before &&
      before.end === mark.start &&
      !!next &&
      next.start > mark.end &&
      next.pos !== 'NOUN' &&
      next.pos !== 'ADP' &&
      next.pos !== 'PUNCT'
    );
  }

  #reset(comma = false): void {
    this.#before = 'other';
    this.#preposition = null;
    this.#comma = comma;
    this.#conjunction = false;
  }

  #onComma(i: number): void {
    // A clause before the subject ("After the strike killed five, …") ends at its comma.
    while (this.#stack.length > 1) {
      const frame = this.#top;
      const outer = this.#stack.at(-2)!;
      const fronted = outer.subject === null && outer.clause === null && frame.clause !== null;
      if (!fronted || !(frame.kind === 'adverbial' || frame.kind === 'participle' || frame.kind === 'infinitive')) break;
      this.#pop(i);
    }
    this.#comma = true;
    this.#preposition = null;
  }

  /** "that" and "which" after a noun are relative, unless the noun is one of words ("the claim that"). */
  #isRelative(i: number): boolean {
    const { norm } = this.tokens[i]!;
    if (norm === 'who' || norm === 'which' || norm === 'whom' || norm === 'whose') return this.#lastNoun(i) !== null;
    if (this.tokens[i]!.pos === 'DET') return false;
    if (this.#before === 'verb' || this.tokens[i]!.pos === 'SCONJ') return false;
    return this.tokens[i]!.pos === 'PRON' && this.#lastNoun(i) !== null && /^(?:VERB|AUX)$/.test(this.tokens[i + 1]?.pos ?? '');
  }

  /** The noun phrase that ends right before token `i`, a comma or quotation mark aside. */
  #lastNoun(i: number): number | null {
    for (let k = this.#phrases.length - 1; k >= 0; k--) {
      const phrase = this.#phrases[k]!;
      if (phrase.after > i) continue;
      const gap = this.tokens.slice(phrase.after, i);
      return phrase.kind === 'noun' && gap.every((t) => t.pos === 'PUNCT' || t.pos === 'ADP') ? phrase.i : null;
    }
    return null;
  }

  /** Looks ahead from a preposition: does a subject and its finite verb come before the next comma? */
  #opensClause(p: number): boolean {
    const subject = this.#phrases[p];
    if (subject?.kind !== 'noun') return false;
    for (let k = p + 1; k < this.#phrases.length; k++) {
      const phrase = this.#phrases[k]!;
      const gap = this.tokens.slice(this.#phrases[k - 1]!.after, phrase.first);
      if (
        gap.some(
          (t) =>
            t.norm === ',' ||
            t.pos === 'SCONJ' ||
            SEPARATORS.has(t.norm) ||
            isQuoteMark(t) ||
            (t.pos === 'CCONJ' && phrase.kind === 'verb'),
        )
      )
        return false;
      if (phrase.kind === 'verb') return phrase.finite === 'finite' && !(phrase.form === 'past' && this.#isReduced(phrase, k));
    }
    return false;
  }

  /** A bare "-ed" that is no finite verb: nothing follows that could be its object, and a "by", "in", "with" or a real verb does. */
  #isReduced(verb: VerbGroup, p: number): boolean {
    if (verb.form !== 'past' && verb.form !== 'participle') return false;
    const head = this.tokens[verb.head]!;
    if (head.pos !== 'VERB' || (verb.first !== verb.head && this.tokens[verb.first]!.pos === 'AUX')) return false;
    if (!canBeParticiple(head.norm)) return false;
    const next = this.tokens[verb.after];
    const object = this.#phrases[p + 1];
    if (object?.kind === 'noun' && object.first === verb.after && !this.#isTime(object.i)) return false;
    if (next?.norm === 'by') return true;
    const open =
      this.#stack.length > 0 && this.#top.clause !== null ? (this.#phraseAt(this.#draft(this.#top.clause).verb) as VerbGroup) : null;
    if (
      open &&
      this.#before !== 'other' &&
      !this.#comma &&
      !this.#conjunction &&
      !/t/i.test(reportingVerbs[open.lemma]?.frames ?? '') &&
      (next?.pos === 'ADP' || next?.norm === 'to')
    )
      return true;
    // A later finite verb with no subject of its own needs this clause's: "Soldiers killed in the raid were buried."
    for (let k = p + 1; k < this.#phrases.length; k++) {
      const phrase = this.#phrases[k]!;
      const gap = this.tokens.slice(this.#phrases[k - 1]!.after, phrase.first);
      if (gap.some((t) => t.norm === ',' || t.pos === 'SCONJ' || t.pos === 'CCONJ' || SEPARATORS.has(t.norm) || RELATIVES.has(t.norm)))
        return false;
      if (phrase.kind === 'noun' && !gap.some((t) => t.pos === 'ADP' || t.norm === 'to')) return false;
      if (phrase.kind === 'verb')
        return (
          phrase.finite === 'finite' &&
          (phrase.form !== 'past' || this.tokens[phrase.first]!.pos === 'AUX' || !canBeParticiple(this.tokens[phrase.head]!.norm))
        );
    }
    return false;
  }

  #verb(group: VerbGroup, p: number): void {
    const verb = this.#settle(group, p);
    this.#phrases[p] = verb;
    if (verb.finite === 'infinitive') this.#infinitive(verb);
    else if (verb.finite === 'participle') this.#participle(verb);
    else this.#finite(verb, p);
    this.#before = 'verb';
    this.#preposition = null;
    this.#comma = false;
    this.#conjunction = false;
  }

  /** Decides what a bare "-ed" is, and lends a coordinated participle the auxiliaries before it ("were killed or wounded"). */
  #settle(group: VerbGroup, p: number): VerbGroup {
    const bare =
      this.tokens[group.head]!.pos === 'VERB' &&
      (group.form === 'past' || group.form === 'participle') &&
      this.tokens[group.first]!.pos !== 'AUX';
    if (!bare || group.finite === 'infinitive') return group;
    const before = this.#top.clause === null ? null : (this.#phraseAt(this.#draft(this.#top.clause).verb) as VerbGroup);
    const lent =
      this.#conjunction &&
      this.#before === 'verb' &&
      before &&
      (before.passive || before.perfect) &&
      canBeParticiple(this.tokens[group.head]!.norm);
    if (lent)
      return {
        ...group,
        form: 'participle',
        finite: 'finite',
        passive: before.passive,
        perfect: before.perfect,
        modal: before.modal,
        negated: group.negated || before.negated,
      };
    if (this.#isReduced(group, p)) return { ...group, form: 'participle', finite: 'participle', passive: true };
    return group;
  }

  #infinitive(verb: VerbGroup): void {
    const outer = this.#top;
    const above = outer.clause === null ? null : this.#draft(outer.clause);
    const controller = above ? (above.objects.at(-1) ?? above.subject) : outer.subject;
    const frame = this.#push('infinitive', null, verb.first);
    frame.subject = controller;
    frame.subjectShared = true;
    this.#open(frame, verb, outer.clause);
  }

  #participle(verb: VerbGroup): void {
    const outer = this.#top;
    const attached = this.#before === 'free' || this.#before === 'oblique';
    const noun = attached && !this.#comma ? this.#lastNoun(verb.first) : null;
    const frame = this.#push('participle', this.#preposition, verb.first);
    frame.subject = noun ?? this.#citedObject(outer) ?? this.#sharedSubject(outer);
    frame.subjectShared = true;
    this.#open(frame, verb, outer.clause);
  }

  /** "cited the agency as confirming", "quoted him as saying": the object speaks. */
  #citedObject(outer: Frame): number | null {
    if (outer.clause === null || this.#preposition === null || this.tokens[this.#preposition]!.norm !== 'as') return null;
    const above = this.#draft(outer.clause);
    const { lemma, passive } = this.#phraseAt(above.verb) as VerbGroup;
    return !passive && /^(?:cite|quote|describe|report)$/.test(lemma) ? (above.objects.at(-1) ?? null) : null;
  }

  /** The subject a participle takes from above: the nearest clause that has one. */
  #sharedSubject(outer: Frame): number | null {
    if (outer.clause !== null) return this.#draft(outer.clause).subject;
    return outer.subject;
  }

  #finite(verb: VerbGroup, p: number): void {
    let frame = this.#top;
    const lemma = verb.lemma;
    // Inverted: "…, said Kirby".
    const next = this.#phrases[p + 1];
    const waits = this.#stack.slice(0, -1).some((f) => f.clause === null && f.subject !== null);
    if (
      frame.clause !== null &&
      !waits &&
      (this.#comma || isQuoteMark(this.tokens[verb.first - 1] ?? this.tokens[this.from]!)) &&
      INVERTED.has(lemma) &&
      next?.kind === 'noun' &&
      next.first === verb.after &&
      verb.form !== 'ing'
    ) {
      this.#unwind(verb.first);
      frame = this.#push('main', null, verb.first);
      frame.subject = next.i;
      this.#open(frame, verb, null);
      return;
    }
    // Parenthetical: "The offensive, analysts contend, has stalled."
    const aside = frame.lastFree;
    if (
      frame.clause === null &&
      aside !== null &&
      aside !== frame.subject &&
      this.#before === 'free' &&
      reportingVerbs[lemma] &&
      this.#commaBefore(aside) &&
      this.tokens[verb.after]?.norm === ','
    ) {
      const inner = this.#push('main', null, this.#phraseAt(aside).first);
      inner.subject = aside;
      this.#open(inner, verb, null);
      this.#pop(verb.after);
      return;
    }
    while (frame.clause !== null || frame.subject === null) {
      if (frame.clause === null) {
        // A frame without subject: "that killed five" without antecedent, or an imperative.
        break;
      }
      const draft = this.#draft(frame.clause);
      const last = frame.lastFree;
      const direct =
        this.#before === 'free' &&
        last !== null &&
        this.#phraseAt(last).after <= verb.first &&
        this.#gapIsThin(this.#phraseAt(last).after, verb.first);
      if (direct && (draft.objects.includes(last) || draft.subject !== last)) {
        // The noun phrase before is this verb's subject after all: "said the army had withdrawn", "…, the army said".
        const head = this.#listHead(draft.objects, last);
        draft.objects = draft.objects.filter((o) => o < head || o > last);
        const start = this.#phraseAt(head).first;
        if (this.#conjunctionBefore(start)) {
          const beside = this.#push(frame.kind, frame.mark, start);
          beside.subject = head;
          this.#open(beside, verb, draft.parent);
          return;
        }
        const separate = this.#commaBefore(head);
        if (separate) this.#unwind(start);
        const fresh = this.#push(separate ? 'main' : 'complement', null, start);
        fresh.subject = head;
        frame = fresh;
        this.#open(frame, verb, separate ? null : draft.i);
        return;
      }
      // "Police say a bombing outside a station in Kabal killed 17": the object waits for this verb.
      const reported = this.#phraseAt(draft.verb) as VerbGroup;
      if (
        draft.objects.length > 0 &&
        !this.#conjunction &&
        /t/i.test(reportingVerbs[reported.lemma]?.frames ?? '') &&
        this.#phraseAt(draft.objects[0]!).first >= reported.after
      ) {
        const subject = draft.objects[0]!;
        draft.objects = [];
        const below = this.#push('complement', null, this.#phraseAt(subject).first);
        below.subject = subject;
        this.#open(below, verb, draft.i);
        return;
      }
      if (this.#conjunction && this.#before !== 'free') {
        const coordinated = this.#coordinate(verb);
        if (coordinated) return;
      }
      const waiting = this.#stack.slice(0, -1).some((f) => f.clause === null && f.subject !== null);
      if (waiting) {
        this.#pop(verb.first);
        frame = this.#top;
        continue;
      }
      // A second verb with nothing of its own: it shares the subject.
      const shared = this.#push(frame.kind, frame.mark, verb.first);
      shared.subject = draft.subject;
      shared.subjectShared = true;
      this.#open(shared, verb, draft.parent);
      return;
    }
    this.#open(frame, verb, this.#parentOf(frame));
  }

  /** "… were killed and another was kidnapped": a new clause beside the last. */
  #conjunctionBefore(first: number): boolean {
    let k = first - 1;
    while (k > this.from && (this.tokens[k]!.pos === 'ADV' || isQuoteMark(this.tokens[k]!))) k--;
    return this.tokens[k]?.pos === 'CCONJ' && k >= this.from;
  }

  /** The first member of the list that ends with `last`: "said 30 soldiers and 39 rebels had been killed". */
  #listHead(objects: readonly number[], last: number): number {
    let head = last;
    for (let k = objects.indexOf(last) - 1; k >= 0; k--) {
      const gap = this.tokens.slice(this.#phraseAt(objects[k]!).after, this.#phraseAt(head).first);
      if (gap.length > 2 || !gap.some((t) => t.pos === 'CCONJ') || gap.some((t) => !(t.pos === 'CCONJ' || t.text === ','))) break;
      head = objects[k]!;
    }
    return head;
  }

  #parentOf(frame: Frame): number | null {
    const at = this.#stack.indexOf(frame);
    for (let k = at - 1; k >= 0; k--) if (this.#stack[k]!.clause !== null) return this.#stack[k]!.clause;
    return null;
  }

  #gapIsThin(from: number, to: number): boolean {
    return this.tokens.slice(from, to).every((t) => t.pos === 'ADV' || isQuoteMark(t));
  }

  #commaBefore(noun: number): boolean {
    const first = this.#phraseAt(noun).first;
    for (let k = first - 1; k >= this.from; k--) {
      const t = this.tokens[k]!;
      if (isQuoteMark(t)) continue;
      return t.norm === ',' || SEPARATORS.has(t.norm);
    }
    return false;
  }

  /** Closes all open clauses but the outermost frame. */
  #unwind(at: number): void {
    while (this.#stack.length > 1) this.#pop(at);
  }

  /** "entered the town and killed five": the second verb takes the subject of the clause whose form it matches. */
  #coordinate(verb: VerbGroup): boolean {
    for (let k = this.#stack.length - 1; k >= 0; k--) {
      const frame = this.#stack[k]!;
      if (frame.clause === null) continue;
      const draft = this.#draft(frame.clause);
      const group = this.#phraseAt(draft.verb) as VerbGroup;
      if (group.finite !== 'finite' || !sameTense(group, verb)) continue;
      while (this.#stack.length - 1 > k) this.#pop(verb.first);
      const fresh = this.#push(frame.kind, frame.mark, verb.first, frame.antecedent);
      fresh.subject = draft.subject;
      fresh.subjectShared = true;
      this.#open(fresh, verb, draft.parent);
      return true;
    }
    return false;
  }

  #open(frame: Frame, verb: VerbGroup, parent: number | null): void {
    let { subject } = frame;
    const objects: number[] = [];
    // An object relative: "the soldiers that Ukraine captured".
    if (frame.kind === 'relative' && frame.antecedent !== null && frame.lastFree !== null && frame.lastFree !== frame.antecedent) {
      subject = frame.lastFree;
      if (!verb.passive) objects.push(frame.antecedent);
    }
    const i = this.base + this.#drafts.length;
    const first =
      frame.mark ??
      (subject !== null && !frame.subjectShared && this.#phraseAt(subject).first < verb.first
        ? Math.max(frame.first, Math.min(this.#phraseAt(subject).first, verb.first))
        : Math.min(frame.first, verb.first));
    this.#drafts.push({
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

const TIME_HEADS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight night morning afternoon evening noon midnight dawn dusk week weekend month year day hour january february march april june july august september october november december'.split(
    ' ',
  ),
);

/** Past forms that are never participles: "took", "said" is both, "went". */
function canBeParticiple(norm: string): boolean {
  return /ed$/.test(norm) || PARTICIPLES.has(norm);
}
const PARTICIPLES = new Set(
  'held left found told sent shot hit hurt led made brought caught built bought cut lost laid met paid put read set sold spent taught thought heard kept known taken given seen driven drawn shown slain stolen struck sunk torn thrown worn written forced burnt cast fought hung beaten broken chosen forgotten frozen hidden overrun overthrown retaken withdrawn understood bound dealt fed'.split(
    ' ',
  ),
);

/** Two verbs go together when both are past, both present, or the second is bare after a modal. */
function sameTense(a: VerbGroup, b: VerbGroup): boolean {
  if (a.form === b.form) return true;
  if (a.modal && b.form === 'base') return true;
  const past = (v: VerbGroup) => v.form === 'past' || v.perfect || (v.form === 'participle' && v.passive);
  return past(a) === past(b);
}
