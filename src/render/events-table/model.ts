import type { Claim, OutEvent } from '../../model/analysis.ts';
import type { AcledType, EventType, Modality, Precision } from '../../model/vocabulary.ts';

/** What an actor of an event is, as far as name and words tell. */
export type PartyKind = 'state' | 'police' | 'group' | 'unnamed-group' | 'protesters' | 'rioters' | 'civilians' | 'other';

export interface Party {
  /** As ACLED would write it where that can be told ("Military Forces of Niger"), else the name, else the words. */
  readonly name: string;
  /** A unit or body behind it: "62nd Special Intervention Battalion". */
  readonly associated: string | null;
  readonly kind: PartyKind | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** What the article calls it, without figures. */
  readonly words: string;
}

export interface Where {
  /** The place itself; null where only a country is known. */
  readonly location: string | null;
  readonly words: string;
  readonly admin1: string | null;
  /** English name. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision | null;
  /** "northern Mozambique". */
  readonly partOfCountry: boolean;
  /** "near", "outside", "off" stand before it. */
  readonly near: boolean;
}

/** How many, after all sources that the incident's claims name. Each null where no figure can be told. */
export interface Toll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Each figure as written, with who gives it. */
  readonly stated: readonly string[];
  /** Who gives figures. */
  readonly speakers: readonly string[];
  /**
   * `best` by whose people they were; the four add up to it. Null without a best figure. Where some are unknown a side without a figure is
   * null, for they may have been its own; 0 says that the others make up all of it.
   */
  readonly split: {
    readonly a: number | null;
    readonly b: number | null;
    readonly civilians: number | null;
    readonly unknown: number;
  } | null;
}

/** Triggers that tell of one thing, with the claims about it. */
export interface Incident {
  readonly events: readonly OutEvent[];
  readonly claims: readonly Claim[];
  /** The trigger that names its type. */
  readonly main: OutEvent;
  /** The trigger that tells it: in the body of the article where there is one, else in its headline. */
  readonly told: OutEvent;
  readonly modality: Modality | 'denied';
  /** A series or a running total rather than one thing that happened. */
  readonly aggregate: boolean;
}

/** One row, before it is put in the columns of a scheme. */
export interface EventRow {
  readonly id: string;
  readonly article: string;
  readonly file: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly line: number;
  readonly words: string;
  readonly mentions: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly acled: AcledType | null;
  readonly modality: Incident['modality'];
  readonly aggregate: boolean;
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly actorWords: string | null;
  readonly targetWords: string | null;
  readonly where: Where | null;
  /** ISO days, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly killed: Toll;
  readonly wounded: Toll;
  /** Somebody is said to have been killed, with a figure or without. */
  readonly deadly: boolean;
  /** The sentence that tells it. */
  readonly sentence: string;
  /** Who is said to say that it happened; empty for the reporter's own voice. */
  readonly saidBy: readonly string[];
}
