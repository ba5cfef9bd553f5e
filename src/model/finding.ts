import type { Span, TextSpan } from './span.ts';
import type {
  AcledType,
  AttributionMode,
  EventType,
  MentionForm,
  MentionType,
  Modality,
  Qualifier,
  Stance,
  TimeType,
  Trend,
} from './vocabulary.ts';

/** What every extracted thing carries: its span with exact words, the rule that gave it, and what it was built from. */
export interface Finding extends TextSpan {
  /** Made from kind and position, so that the same text gives the same ids: `q733-745`. */
  readonly id: string;
  readonly rule: string;
  /** Ids of earlier findings it was built from. */
  readonly from: readonly string[];
}

/** A figure as written, before hedges and counted things are joined to it. */
export interface Numeral extends Finding {
  /** Tokens `[first, after)`. A figure inside a compound ("20,000-strong") covers part of its token. */
  readonly first: number;
  readonly after: number;
  /** Null for vague amounts and for figures that can't be read. */
  readonly value: number | null;
  /** Row of the policy table, for vague amounts. */
  readonly vague: string | null;
  /** Can it count things? False for 1.5 and the like; 1.5 million can. */
  readonly whole: boolean;
  /** "percent", or what a compound measures ("two-day": day, "20,000-strong": strong). */
  readonly unit: string | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** Power of ten that a scale word gave, for ranges that share it ("between 1 and 2 million"). */
  readonly scale: number;
  /** This is no count ("93rd Brigade", "Resolution 2254"); it stands only to beat readings that take it for one. */
  readonly veto: boolean;
  /** A problem that becomes a note, such as a European point in "3.000". */
  readonly trouble: string | null;
}

/** A figure with its hedge, its unit and what it counts: "nearly 3,000 North Korean soldiers". */
export interface Quantity extends Finding {
  /** The figure that the text names (3000 in "nearly 3,000"); null for ranges and vague words. In `unit`s, scale words multiplied out. */
  readonly value: number | null;
  /** The bounds that the words state, both inclusive; null is open. "More than 700" people is low 701; "about" leaves both open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  /** The words call it a change ("fell by 12%", "up 3"). */
  readonly trend: Trend | null;
  /** `person`, an ISO 4217 code, a UCUM unit, `percent`, or the counted noun in the singular; null where nothing is counted. */
  readonly unit: string | null;
  /** The noun phrase that is counted, without the figure. */
  readonly counted: TextSpan | null;
  /** Tokens `[first, after)` of the whole figure with its hedge. */
  readonly first: number;
  readonly after: number;
  /** Row of the policy table that its bounds come from, for vague words. */
  readonly vague: string | null;
}

/** A time expression. Values are filled in by resolve, from what is known here and the publication date. */
export interface Time extends Finding {
  readonly type: TimeType;
  /** Tokens `[first, after)`. */
  readonly first: number;
  readonly after: number;
  /** What the words say, in a small language that resolve/dates.ts reads. */
  readonly says: TimeExpression;
}

/** What a time expression states, still without a calendar. Months, days and ISO weekdays count from 1 (Monday is 1); units are those of ISO 8601 durations. */
export type TimeExpression =
  | {
      readonly is: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly part?: string;
      readonly clock?: string;
      readonly modifier?: string;
      readonly decade?: boolean;
      readonly century?: boolean;
    }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly which?: 'last' | 'this' | 'next';
      /** "Thursday last week". */
      readonly week?: 'last' | 'this' | 'next';
      /** Days from that weekday: "the day before last Tuesday" is -1. */
      readonly step?: number;
      readonly part?: string;
      readonly clock?: string;
    }
  | { readonly is: 'relative-day'; readonly days: number; readonly part?: string; readonly clock?: string }
  | {
      readonly is: 'relative';
      readonly unit: string;
      readonly count: number;
      readonly which: 'last' | 'this' | 'next';
      readonly part?: string;
    }
  | {
      readonly is: 'shift';
      readonly unit: string;
      readonly count: number | null;
      readonly direction: -1 | 1;
      readonly anchor: 'published' | 'text';
    }
  | { readonly is: 'past-window'; readonly unit: string; readonly count: number | null; readonly direction: -1 | 1 }
  | { readonly is: 'duration'; readonly unit: string; readonly count: number | null; readonly high?: number }
  | { readonly is: 'set'; readonly unit: string; readonly weekday?: number; readonly count: number }
  | {
      readonly is: 'season' | 'quarter' | 'half';
      readonly index: number | string;
      readonly year?: number;
      readonly which?: 'last' | 'this' | 'next';
    }
  | { readonly is: 'reference'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { readonly is: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  | { readonly is: 'unresolved'; readonly why: string };

/** Words that stand for a person, a body, a place, a weapon or the like. Titles and roles are not part of the span of a name. */
export interface Mention extends Finding {
  readonly type: MentionType;
  readonly form: MentionForm;
  /** Tokens `[first, after)`. */
  readonly first: number;
  readonly after: number;
  /** Canonical name from the lexicon or the text, where one is known. */
  readonly canonical: string | null;
  /** Title or role beside a name: "White House spokesperson". */
  readonly role: string | null;
  /** ISO 3166-1 alpha-3: the country that the words name or belong to. */
  readonly country: string | null;
  /** Whom it fights or speaks for: ISO 3166-1 alpha-3, or a group's name. */
  readonly side: string | null;
  /** What decided the type of a name: "head", "title", or the features of the learned model. */
  readonly evidence?: string;
}

/** Who is reported to say what. Spans follow the PolNeAR guidelines (Newell, Margolin and Ruths, 2018). */
export interface Attribution extends Finding {
  /** `direct` where all of the words stand in quotation marks, `mixed` where some do. */
  readonly mode: AttributionMode;
  readonly stance: Stance;
  /** The reporting verb with its auxiliaries, or "according to". */
  readonly cue: TextSpan | null;
  /** Whole noun phrases with their titles; none for "reportedly". */
  readonly sources: readonly TextSpan[];
  /** What is reported, quotation marks included; several where the speaker stands in between. */
  readonly contents: readonly TextSpan[];
  /** Ids of the attributions this one stands inside: the chain, nearest first. */
  readonly via: readonly string[];
  /** Token of the cue's head, for resolve. */
  readonly cueToken: number | null;
}

/** Something that is told to happen, by its trigger: the span is the verb or noun that names it ("shelled", "ambush"). */
export interface Event extends Finding {
  /** PLOVER event type, in lower case. */
  readonly type: EventType;
  /** PLOVER mode within the type (`aerial`, `troops`), in lower case. */
  readonly mode: string | null;
  /** ACLED sub-event type (codebook of 2023); null where the words tell none. */
  readonly acled: AcledType | null;
  /** Who does it, and to whom or what it is done, as far as grammar tells. */
  readonly actors: readonly TextSpan[];
  readonly targets: readonly TextSpan[];
  readonly modality: Modality;
  /** Index in `Document.sentences`. */
  readonly sentence: number;
  /** Index of the trigger's head in `Document.tokens`. */
  readonly token: number;
}

/** All that was read of a document, before anything is resolved. */
export interface Findings {
  readonly numerals: readonly Numeral[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** Names inside longer mentions, offices and common nouns: part of the output, but resolve builds nothing on them. */
  readonly asides: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly Event[];
  /** Readings that lost to a longer or earlier one, for `explain`. */
  readonly beaten: readonly Beaten[];
}

/** A reading that was given up because another covers its words. */
export interface Beaten extends Span {
  readonly text: string;
  /** The rule that gave it. */
  readonly rule: string;
  /** Id of the finding that stands in its place. */
  readonly by: string;
}
