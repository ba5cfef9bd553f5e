import { clausesIn, sentencesIn, type Token } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { withText } from '../../model/span.ts';
import { type AttributionInput, modeOf } from './draft.ts';
import { spanOf } from './syntax.ts';

const LONGEST_LINE = 160; // characters
/** Up to three words that can be a name or an office. */
const isSpeaker = (words: readonly Token[]): boolean =>
  words.length > 0 && words.length <= 3 && words.every((t) => opensUpper(t.text) || t.pos === 'NOUN');

/** In headlines a colon stands for "says": "UN: 40 dead", and a name behind a dash or comma for "says X": "40 dead – UN". */
export const headlineColon: Rule<Attribution, AttributionInput> = {
  id: 'attribution/headline-colon',
  about: 'Headlines that name their source by a colon or a dash: "UN: 40 dead in raid", "40 dead in raid - UN".',
  *find(doc) {
    const { tokens, text } = doc;
    for (const paragraph of doc.paragraphs) {
      const stops = /[.!?]["”’']?\s*$/.test(text.slice(paragraph.start, paragraph.end));
      if (paragraph.kind === 'body' && (stops || paragraph.end - paragraph.start > LONGEST_LINE)) continue;
      for (const sentence of sentencesIn(doc, paragraph)) {
        const words = tokens.slice(sentence.first, sentence.after);
        const last = words.findLast((t) => t.text === ':');
        if (last && last.i - sentence.first >= 3 && isSpeaker(words.slice(last.i - sentence.first + 1))) {
          yield draft(last.i + 1, sentence.after, sentence.first, last.i, last.i);
          continue;
        }
        if (paragraph.kind !== 'headline') continue;
        const colon = words.find((t) => t.text === ':');
        if (colon) {
          const short =
            colon.i - sentence.first <= 4 && tokens.slice(sentence.first, colon.i).every((t) => opensUpper(t.text) || t.pos === 'NOUN');
          const verb = clausesIn(doc, sentence.i).some((c) => doc.phrases[c.verb]!.first > colon.i);
          if (!short || !verb || colon.i + 2 >= sentence.after || colon.i === sentence.first || !/PROPN/.test(tokens[colon.i - 1]!.pos))
            continue;
          yield draft(sentence.first, colon.i, colon.i + 1, sentence.after, colon.i);
          continue;
        }
        const dash = tokens
          .slice(sentence.first, sentence.after)
          .findLast((t) => /^(?:-|–|—|--)$/.test(t.text) && /\s/.test(text[t.start - 1] ?? ''));
        if (dash && isSpeaker(tokens.slice(dash.i + 1, sentence.after)) && dash.i - sentence.first >= 3) {
          yield draft(dash.i + 1, sentence.after, sentence.first, dash.i, dash.i);
        }
      }
    }
    function draft(sourceFirst: number, sourceAfter: number, first: number, after: number, mark: number) {
      const contents = [withText(text, spanOf(doc, { first, after }))];
      const cue = withText(text, tokens[mark]!);
      return {
        start: cue.start,
        end: cue.end,
        mode: modeOf(doc, contents),
        stance: 'says' as const,
        cue,
        sources: [withText(text, spanOf(doc, { first: sourceFirst, after: sourceAfter }))],
        contents,
        via: [],
        cueToken: mark,
      };
    }
  },
  examples: [
    {
      text: 'UN: Forty killed in market raid\n\nThe market burned on Monday, and many people fled the town.',
      finds: ':',
      as: { mode: 'indirect' },
    },
    { text: 'Forty killed in market raid - UN\n\nThe market burned on Monday, and many people fled the town.', finds: '-' },
    {
      text: 'Forty killed in market raid\n\nThe market burned on Monday, and many people fled the town.',
      finds: null,
      because: 'no source',
    },
    { text: 'Six dead after blast in mill: police\n\nThe mill burned on Monday, and many people fled.', finds: ':' },
    { text: 'They took: bread, water and oil.', finds: null, because: 'no headline' },
  ],
};
