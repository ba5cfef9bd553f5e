import { countries } from '../../lexicon/countries.ts';
import { nominalHeads } from '../../lexicon/nominals.ts';
import { titles } from '../../lexicon/titles.ts';
import { clausesIn, sentencesIn, type Token } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { withText } from '../../model/span.ts';
import { type AttributionInput, modeOf } from './draft.ts';
import { NO_SPEAKER } from './label.ts';
import { sentenceEnd, spanOf } from './syntax.ts';

const LONGEST_LINE = 160; // characters
/** Up to three words that can be a name or an office. */
const isSpeaker = (words: readonly Token[]): boolean =>
  words.length > 0 && words.length <= 3 && words.every((t) => opensUpper(t.text) || t.pos === 'NOUN');

const wordsOf = (words: readonly Token[]): string => words.map((t) => t.text).join(' ');
/** "Nigeria: 40 killed" says where. */
const COUNTRIES: ReadonlySet<string> = new Set(countries.map((c) => c.name));
const TITLES: ReadonlySet<string> = new Set(titles);
/** "Army", "Ministry of Defence", "Mayor Ana Reyes": a body or an office that can speak stands in the label. */
const isOffice = (words: readonly Token[]): boolean =>
  words.some(({ norm }, i) => SPEAKING.test(nominalHeads[norm] ?? '') || (i === 0 && TITLES.has(norm)) || OTHERS.test(norm));
const SPEAKING = /^(?:organisation|military-unit|person)$/;
const OTHERS = /^(?:police|military|ministry|army|officials|witnesses|residents|doctors|medics|hospital|reports?)$/;

/** In headlines a colon stands for "says": "UN: 40 dead", and a name behind a dash or comma for "says X": "40 dead – UN". */
export const headlineColon: Rule<Attribution, AttributionInput> = {
  id: 'attribution/headline-colon',
  about: 'Headlines that name their source by a colon or a dash: "UN: 40 dead in raid", "40 dead in raid - UN".',
  *find(doc) {
    const { tokens, text } = doc;
    for (const paragraph of doc.paragraphs) {
      const stops = /[.!?]["”’']?\s*$/.test(text.slice(paragraph.start, paragraph.end));
      if (paragraph.kind === 'body' && paragraph.end - paragraph.start > LONGEST_LINE) continue;
      for (const sentence of sentencesIn(doc, paragraph)) {
        const words = tokens.slice(sentence.first, sentence.after);
        const last = stops ? undefined : words.findLast((t) => t.text === ':');
        if (last && last.i - sentence.first >= 3 && isSpeaker(words.slice(last.i - sentence.first + 1))) {
          yield draft(last.i + 1, sentence.after, sentence.first, last.i, last.i);
          continue;
        }
        const colon = words.find((t) => t.text === ':');
        if (colon) {
          const label = tokens.slice(sentence.first, colon.i);
          const short =
            label.length > 0 && label.length <= 4 && label.every((t) => opensUpper(t.text) || t.pos === 'NOUN' || t.norm === 'of');
          const verb = clausesIn(doc, sentence.i).some((c) => doc.phrases[c.verb]!.first > colon.i) || tokens[colon.i + 1]?.pos === 'NUM';
          const named = isOffice(label) || (paragraph.kind === 'headline' && label.at(-1)?.pos === 'PROPN');
          if (
            !short ||
            !verb ||
            colon.i + 2 >= sentence.after ||
            !named ||
            COUNTRIES.has(wordsOf(label)) ||
            NO_SPEAKER.test(wordsOf(label).toUpperCase())
          )
            continue;
          yield draft(sentence.first, colon.i, colon.i + 1, sentenceEnd(doc, sentence.i), colon.i);
          continue;
        }
        if (stops && paragraph.kind === 'body') continue;
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
    { text: 'Army: 12 rebels captured in Orvo, three soldiers hurt', finds: ':' },
    { text: '14 killed in Orvo blast - state media', finds: '-' },
    { text: 'Somalia: Troops kill 28 fighters in Bari', finds: null, because: 'where it happened' },
    {
      text: 'Live: Raid kills 28 fighters in Bari\n\nThe raid began at dawn, and many people fled the town.',
      finds: null,
      because: 'what kind of text it is',
    },
    { text: 'They took: bread, water and oil.', finds: null, because: 'no headline' },
  ],
};
