import { reportingNouns } from '../../lexicon/reporting.ts';
import { clausesIn, type Document, type NounPhrase } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { singular } from '../../model/noun.ts';
import type { Rule } from '../../model/rule.ts';
import { withText } from '../../model/span.ts';
import { ofWord } from '../../model/word.ts';
import { type AttributionInput, modeOf } from './draft.ts';
import { isPossessor, type Range, sentenceEnd, spanOf } from './syntax.ts';

const stanceOf = ofWord((norm) => reportingNouns[norm] ?? reportingNouns[singular(norm, {})] ?? null);

/** "the claim that …", "his concern is that …", "reports of …": the noun is the cue, its owner the source. */
export const nounCue: Rule<Attribution, AttributionInput> = {
  id: 'attribution/noun-cue',
  about: 'Nouns that report: the claim that …, her warning that …, reports of …, allegations of ….',
  *find(doc) {
    const { tokens, text } = doc;
    for (const phrase of doc.phrases) {
      if (phrase.kind !== 'noun') continue;
      const { norm } = tokens[phrase.head]!;
      const stance = stanceOf(tokens[phrase.head]!);
      if (!stance || phrase.head !== phrase.after - 1) continue;
      const found = contentOf(doc, phrase);
      if (!found) continue;
      const source = ownerOf(doc, phrase);
      if (
        !source &&
        found.link === 'of' &&
        !/^(?:report|allegation|accusation|claim|rumor|rumour|fear|warning|threat)s$|^(?:speculation|suspicion)$/.test(norm)
      )
        continue;
      const cue = withText(
        text,
        spanOf(doc, { first: source ? Math.max(source.after, phrase.first) : phrase.head, after: found.cueAfter }),
      );
      const contents = [withText(text, spanOf(doc, found.content))];
      yield {
        start: cue.start,
        end: cue.end,
        mode: modeOf(doc, contents),
        stance,
        cue,
        sources: source ? [withText(text, spanOf(doc, source))] : [],
        contents,
        via: [],
        cueToken: phrase.head,
      };
    }
  },
  examples: [
    { text: 'His claim that the town had fallen was false.', finds: 'claim', as: { stance: 'claims' } },
    { text: 'There were reports of explosions over the port.', finds: 'reports of', as: { stance: 'reports' } },
    { text: 'Allegations of fraud follow the minister.', finds: 'Allegations of' },
    { text: 'The report is long.', finds: null, because: 'no content' },
    { text: 'The claim of the farmers was settled.', finds: null, because: 'a title to something' },
  ],
};

function contentOf(doc: Document, phrase: NounPhrase): { content: Range; cueAfter: number; link: 'that' | 'of' } | null {
  const { tokens } = doc;
  const end = sentenceEnd(doc, tokens[phrase.head]!.sentence);
  const next = tokens[phrase.after];
  if (!next) return null;
  if (next.norm === 'that' && (next.pos === 'SCONJ' || next.pos === 'PRON')) {
    const clause = clausesIn(doc, next.sentence).find((c) => c.mark === phrase.after || c.first === phrase.after);
    if (clause?.kind !== 'complement') return null;
    return {
      content: { first: phrase.after, after: Math.min(clauseEnd(doc, clause.first, clause.after, end), end) },
      cueAfter: phrase.after,
      link: 'that',
    };
  }
  if (next.pos === 'AUX' && tokens[phrase.after + 1]?.norm === 'that')
    return { content: { first: phrase.after + 1, after: end }, cueAfter: phrase.after + 1, link: 'that' };
  if (next.norm === 'of' || next.norm === 'about') {
    let after = phrase.after + 1;
    while (after < end && !/^[,;:—–]$/.test(tokens[after]!.text) && !/^(?:VERB|AUX|SCONJ)$/.test(tokens[after]!.pos)) after++;
    return after > phrase.after + 1 ? { content: { first: phrase.after + 1, after }, cueAfter: phrase.after + 1, link: 'of' } : null;
  }
  return null;
}

/** A clause inside a subject ends before the verb that follows it. */
function clauseEnd(doc: Document, first: number, after: number, end: number): number {
  const next = clausesIn(doc, doc.tokens[first]!.sentence).find(
    (c) => c.first > first && c.kind === 'main' && doc.phrases[c.verb]!.first > first && doc.phrases[c.verb]!.first < end,
  );
  return Math.min(after, next ? doc.phrases[next.verb]!.first : end);
}

/** The possessor of a noun: "his", "the minister's". */
function ownerOf({ tokens }: Document, phrase: NounPhrase): Range | null {
  for (let i = phrase.first; i < phrase.head; i++) {
    if (/^(?:his|her|its|their|my|our)$/.test(tokens[i]!.norm) && i === phrase.first) return { first: i, after: i + 1 };
    if (isPossessor(tokens, i)) return { first: phrase.first, after: i + 1 };
  }
  return null;
}
