import type { NounPhrase } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { type Span, withText } from '../../model/span.ts';
import type { AttributionInput } from './draft.ts';
import { modeOf } from './draft.ts';
import { isQuote, phraseAt, sentenceEnd, spanOf, wholePhrase } from './syntax.ts';

/** "According to X": the source is the noun phrase, the words are the rest of the sentence. */
export const accordingTo: Rule<Attribution, AttributionInput> = {
  id: 'attribution/according-to',
  about: '"according to X", at either end of the sentence or inside it, and "in the words of X".',
  *find(doc) {
    const { tokens, index, text } = doc;
    for (const i of [...(index.according ?? []), ...(index.words ?? []), ...(index.per ?? [])]) {
      const cue = cueAt(tokens, i);
      if (!cue) continue;
      const sentence = doc.sentences[tokens[i]!.sentence]!;
      const end = sentenceEnd(doc, sentence.i);
      let at = cue.after;
      if (isQuote(tokens[at])) at++;
      const phrase = phraseAt(doc, at);
      if (!phrase) continue;
      const opens = onlyMarks(tokens, sentence.first, cue.first);
      const source = wholePhrase(doc, phrase, opens ? openingLimit(doc, phrase, end) : end);
      const contents: Span[] = [];
      if (opens) {
        const from = tokens[source.after]?.text === ',' ? source.after + 1 : source.after;
        if (from < end) contents.push(spanOf(doc, { first: from, after: end }));
      } else {
        const before = tokens[cue.first - 1]!.text === ',' ? cue.first - 1 : cue.first;
        contents.push(spanOf(doc, { first: sentence.first, after: before }));
        const rest = tokens[source.after]?.text === ',' && source.after + 1 < end ? source.after + 1 : null;
        if (rest !== null && !/^(?:who|which|while|but)$/.test(tokens[rest]!.norm)) contents.push(spanOf(doc, { first: rest, after: end }));
      }
      if (contents.length === 0) continue;
      const words = withText(text, spanOf(doc, cue));
      yield {
        start: words.start,
        end: words.end,
        mode: modeOf(doc, contents),
        stance: 'says',
        cue: words,
        sources: [withText(text, spanOf(doc, source))],
        contents: contents.map((c) => withText(text, c)),
        via: [],
        cueToken: cue.first,
      };
    }
  },
  examples: [
    { text: 'Twelve people died, according to the hospital.', finds: 'according to', as: { mode: 'indirect' } },
    { text: 'According to the mayor, the bridge is gone.', finds: 'According to' },
    { text: 'The raid was, in the words of one nurse, a slaughter.', finds: 'in the words of' },
    { text: 'They slept in shifts, as per the manual of their unit.', finds: 'as per' },
    { text: 'He kept his words short.', finds: null, because: 'no source' },
    { text: 'Ten shells fell per hour.', finds: null, because: 'a rate' },
  ],
};

function cueAt(tokens: readonly { readonly norm: string; readonly text: string }[], i: number): { first: number; after: number } | null {
  const at = (k: number) => tokens[i + k]?.norm ?? '';
  if (at(0) === 'according' && at(1) === 'to') return { first: i, after: i + 2 };
  if (at(0) === 'words' && at(1) === 'of' && at(-1) === 'the' && at(-2) === 'in') return { first: i - 2, after: i + 2 };
  if (at(0) === 'per' && at(-1) === 'as' && at(1) === 'the') return { first: i - 1, after: i + 1 };
  return null;
}

const onlyMarks = (tokens: readonly { readonly pos: string; readonly norm: string }[], first: number, to: number) =>
  tokens.slice(first, to).every((t) => t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'ADV');

/** A source that opens the sentence ends at its comma; one apposition between commas may follow the name. */
function openingLimit(doc: Parameters<typeof spanOf>[0], phrase: NounPhrase, end: number): number {
  const { tokens } = doc;
  for (let i = phrase.after; i < end; i++) {
    if (tokens[i]!.text !== ',') continue;
    // "According to the mayor, who lost his house, …": the clause about the source goes with it.
    if (/^(?:who|whose|which)$/.test(tokens[i + 1]?.norm ?? '')) {
      const comma = tokens.slice(i + 2, end).find((t) => t.text === ',');
      return comma ? comma.i : i;
    }
    const next = phraseAt(doc, i + 1);
    const closes =
      next && tokens[next.after]?.text === ',' && /^(?:DET|NOUN|ADJ)$/.test(tokens[i + 1]!.pos) && tokens[next.first]!.pos !== 'PRON';
    if (!closes) return i;
    i = next.after - 1;
    if (tokens[next.after]?.text === ',') return next.after;
  }
  return end;
}
