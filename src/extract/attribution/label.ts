import { countries } from '../../lexicon/countries.ts';
import { type Document, tokenFrom } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { near } from '../../model/near.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { type Span, withText } from '../../model/span.ts';
import { type AttributionInput, modeOf } from './draft.ts';

/** A speaker who stands beside the words without a verb: behind a dash, or before a colon at the start of a line. */
export const label: Rule<Attribution, AttributionInput> = {
  id: 'attribution/label',
  about: 'A speaker set beside the words: “We stayed.” — Ana Reyes; and in transcripts, REYES: We stayed.',
  *find(doc) {
    for (const quote of doc.quotes) {
      if (quote.depth > 0 || !quote.closed || doc.text.slice(quote.start, quote.end).split(/\s+/).length < 4) continue;
      const named = behindDash(doc, quote.end);
      if (named) yield draft(doc, named.dash, named, [quote]);
    }
    for (const paragraph of doc.paragraphs) {
      const speaker = /^(["“]?)((?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}):\s+(?=\S)/u.exec(doc.text.slice(paragraph.start, paragraph.end));
      if (!speaker || !/\p{Lu}{2}/u.test(speaker[2]!) || NO_SPEAKER.test(speaker[2]!) || PLACES.has(speaker[2]!)) continue;
      const start = paragraph.start + speaker[1]!.length;
      const end = start + speaker[2]!.length;
      const content = { start: paragraph.start + speaker[0].length, end: paragraph.end };
      if (
        !/\p{Ll}.*\s/u.test(doc.text.slice(content.start, content.end)) ||
        near(doc.quotes).overlapping(content)[0]?.start === content.start
      )
        continue;
      yield draft(doc, { start: end, end: end + 1 }, { start, end }, [content]);
    }
  },
  examples: [
    { text: '“They came at dawn and burned the mill.” — Ana Reyes, a miller', finds: '—', as: { mode: 'direct' } },
    { text: 'REYES: They came at dawn and burned the mill.', finds: ':', as: { mode: 'indirect' } },
    { text: 'The “ring of fire around the old town” — a row of guns — fell silent.', finds: null, because: 'an aside, no speaker' },
    { text: 'CORRECTION: An earlier version gave a wrong figure.', finds: null, because: 'a heading' },
    { text: 'KABUL: Six people died in the raid on the mill.', finds: null, because: 'where it happened' },
    { text: 'Note: the mill was burned at dawn.', finds: null, because: 'no name in capitals' },
  ],
};

/** Headings that name nobody, in capitals. */
export const NO_SPEAKER =
  /^(?:CORRECTIONS?|CORRECTED|UPDATE[SD]?|EDITOR.S NOTE|NOTE|WARNING|(?:[\p{Lu} ]+ )?LIVE(?: UPDATES?)?|BREAKING(?: NEWS)?|EXCLUSIVE|EXPLAIN(?:ED|ER)|FACT[ -]CHECK|INTERACTIVE|PODCAST|RECAP|REVEALED|INVESTIGATION|SPECIAL REPORT|IN PICTURES|FEATURE|INTERVIEW|PROFILE|COMMENT|EDITORIAL|REVIEW|ANALYSIS|OPINION|WATCH|VIDEO|PHOTOS?|PICTURES|READ(?: MORE)?|FACTBOX|TIMELINE|DEVELOPING|SUMMARY|BACKGROUND|LATEST|THE LATEST|CLARIFICATION|DISCLAIMER|CONTEXT|URGENT|ALERT)$/u;
const PLACES: ReadonlySet<string> = new Set(countries.flatMap((c) => [c.name, ...c.capitals]).map((name) => name.toUpperCase()));

const DASH = /^\s*([―—–]|--)\s*(?=\p{Lu})/u;
const NAME = 12; // tokens

/** The name behind a quotation and a dash: it ends the paragraph, or the next quotation begins. */
function behindDash(doc: Document, from: number): (Span & { readonly dash: Span }) | null {
  const dash = DASH.exec(doc.text.slice(from, from + 12));
  if (!dash) return null;
  const start = from + dash[0].length;
  const first = tokenFrom(doc, start);
  const { paragraph } = doc.sentences[doc.tokens[first]!.sentence]!;
  let last = first;
  for (let i = first; i < doc.tokens.length && doc.sentences[doc.tokens[i]!.sentence]!.paragraph === paragraph; i++) {
    const t = doc.tokens[i]!;
    if (/^["“„«”]$/.test(t.text)) break;
    if (i - first > NAME || t.pos === 'VERB' || t.pos === 'AUX' || /^[―—–;:]$/.test(t.text)) return null;
    last = i;
  }
  if (doc.tokens[first]!.pos !== 'PROPN') return null;
  const at = from + dash[0].indexOf(dash[1]!);
  return { start, end: doc.tokens[last]!.end, dash: { start: at, end: at + dash[1]!.length } };
}

function draft(doc: Document, cue: Span, source: Span, contents: readonly Span[]): Draft<Attribution> {
  return {
    ...withText(doc.text, cue),
    mode: modeOf(doc, contents),
    stance: 'says',
    cue: withText(doc.text, cue),
    sources: [withText(doc.text, source)],
    contents: contents.map((c) => withText(doc.text, c)),
    via: [],
    cueToken: tokenFrom(doc, cue.start),
  };
}
