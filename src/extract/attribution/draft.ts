import type { ReportingVerb } from '../../lexicon/reporting.ts';
import type { Document, VerbGroup } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import type { Draft } from '../../model/rule.ts';
import { type Span, withText } from '../../model/span.ts';
import type { AttributionMode, Stance } from '../../model/vocabulary.ts';
import type { Reported } from './content.ts';
import type { Cue } from './cue.ts';
import { spanOf } from './syntax.ts';

/** A cue with the words it reports. */
export interface Report {
  readonly cue: Cue;
  readonly reported: Reported;
}

/** What attribution rules read beside the document. */
export interface AttributionInput {
  readonly reports: readonly Report[];
  /** All cues, those that report nothing themselves included. */
  readonly cues: readonly Cue[];
}

/** Direct where all is quoted, mixed where some is. */
export function modeOf(doc: Document, contents: readonly Span[]): AttributionMode {
  const marks = /["“”„«»]|``|''/;
  const words = contents.map((c) => doc.text.slice(c.start, c.end));
  const opens = (w: string) => /^(?:["“„«‘']|``)/.test(w);
  const closes = (w: string) => /["”“»’'][.,!?]?$|''$/.test(w);
  if (
    words.length > 0 &&
    words.every(
      (w, i) =>
        opens(w) &&
        (closes(w) || !marks.test(w.slice(1))) &&
        near(doc.quotes)
          .overlapping(contents[i]!)
          .some((q) => q.start === contents[i]!.start && q.end >= contents[i]!.end - 1),
    )
  )
    return 'direct';
  return words.some((w) => marks.test(w)) ? 'mixed' : 'indirect';
}

export function attributionDraft(
  doc: Document,
  { range, source, entry, verb }: Cue,
  { contents, placement }: Reported,
): Draft<Attribution> {
  const cue = withText(doc.text, spanOf(doc, range));
  const sources = source ? [withText(doc.text, spanOf(doc, source))] : [];
  return {
    start: cue.start,
    end: cue.end,
    mode: modeOf(doc, contents),
    stance: stanceOf(verb, entry, placement),
    cue,
    sources,
    contents: contents.map((c) => withText(doc.text, c)),
    via: [],
    cueToken: verb.head,
  };
}

/** What is not confirmed or not said is not denied by that; and who agrees in quotation marks says something. */
function stanceOf(verb: VerbGroup, entry: ReportingVerb, placement: Reported['placement']): Stance {
  if (verb.negated && /^(?:confirms|says|reports)$/.test(entry.stance)) return 'declines';
  return /^quote-/.test(placement) && /^(?:decides|observes|shows|intends)$/.test(entry.stance) ? 'says' : entry.stance;
}
