import type { Clause, Document, NounPhrase } from '../../model/document.ts';
import type { Cue } from './cue.ts';
import { isQuote } from './syntax.ts';

/** "put the toll at 40", "places the number of dead at ‘scores’": behind the object an "at" with its figure. */
export function atFigure({ tokens, sentences }: Document, clause: Clause, object: NounPhrase): boolean {
  const { after } = sentences[clause.sentence]!;
  for (let i = object.after; i < Math.min(after, object.after + AT_REACH); i++) {
    if (tokens[i]!.text === ';') return false;
    if (tokens[i]!.norm !== 'at') continue;
    return tokens
      .slice(i + 1, Math.min(after, i + 5))
      .some((t) => t.pos === 'NUM' || isQuote(t) || /^(?:dozens|scores|hundreds|thousands|tens)$/.test(t.norm));
  }
  return false;
}

/** "raised the death toll to 24": somebody who counts sets a toll anew; what happened ("two more deaths raised it") is no source. */
export function toFigure({ tokens, sentences }: Document, { clause, source }: Cue, object: NounPhrase): boolean {
  if (!source || !TOLL.test(tokens[object.head]!.norm)) return false;
  let counts = false;
  for (let i = source.first; i < source.after; i++) counts ||= COUNTERS.test(tokens[i]!.norm);
  if (!counts) return false;
  const end = Math.min(sentences[clause.sentence]!.after, object.after + AT_REACH);
  for (let i = object.after; i < end; i++) {
    if (/^[;,]$/.test(tokens[i]!.text)) return false;
    if (tokens[i]!.norm === 'to' && tokens.slice(i + 1, i + 5).some((t) => t.pos === 'NUM')) return true;
  }
  return false;
}

const TOLL = /^(?:toll|count|tally|figure|number|total|estimate)$/;
const COUNTERS =
  /^(?:agency|army|authority|authorities|committee|coroner|council|crescent|crews|cross|department|doctors|government|governor|he|hospital|hospitals|investigators|mayor|medics|military|minister|ministry|monitor|monitors|nations|observatory|office|officials?|organi[sz]ation|police|prosecutors|rescuers|responders|service|services|she|spokes\w+|teams|they|un|watchdog|we|workers)$/;

const AT_REACH = 16;
