import { nominalHeads } from '../../lexicon/nominals.ts';
import { reportingNouns } from '../../lexicon/reporting.ts';
import { clausesIn, type Document, type NounPhrase, nounAt } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import { singular } from '../../model/noun.ts';
import type { Rule } from '../../model/rule.ts';
import { withText } from '../../model/span.ts';
import { ofWord } from '../../model/word.ts';
import { type AttributionInput, modeOf } from './draft.ts';
import { isPossessor, type Range, sentenceEnd, spanOf, wholePhrase } from './syntax.ts';

/** What a noun that reports says of its words; null for other nouns. */
export const nounStance = ofWord((norm) => reportingNouns[norm] ?? reportingNouns[singular(norm, {})] ?? null);

/** "the claim that …", "his concern is that …", "reports of …": the noun is the cue, its owner the source. */
export const nounCue: Rule<Attribution, AttributionInput> = {
  id: 'attribution/noun-cue',
  about: 'Nouns that report: the claim that …, her warning that …, reports of …, allegations of ….',
  *find(doc) {
    const { tokens, text } = doc;
    for (const phrase of doc.phrases) {
      if (phrase.kind !== 'noun') continue;
      const { norm } = tokens[phrase.head]!;
      const stance = nounStance(tokens[phrase.head]!);
      if (!stance || phrase.head !== phrase.after - 1) continue;
      const author = authorOf(doc, phrase);
      const found = contentOf(doc, phrase, author ? author.after : phrase.after);
      if (!found) continue;
      const source = author ?? ownerOf(doc, phrase);
      if (
        !source &&
        found.link === 'of' &&
        !/^(?:report|allegation|accusation|claim|rumor|rumour|fear|warning|threat)s$|^(?:speculation|suspicion)$/.test(norm)
      )
        continue;
      const cue = withText(
        text,
        spanOf(doc, author ? { first: phrase.head, after: phrase.after } : { first: source?.after ?? phrase.head, after: found.cueAfter }),
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
    { text: 'Orvo dismissed a claim by the Tarvan Front that the town had fallen.', finds: 'claim', as: { stance: 'claims' } },
    { text: 'The mayor rejected the rebels’ claim that the town had fallen.', finds: 'claim', as: { stance: 'claims' } },
    { text: 'He read the report by the window.', finds: null, because: 'nothing is reported' },
    { text: 'The report is long.', finds: null, because: 'no content' },
    { text: 'The claim of the farmers was settled.', finds: null, because: 'a title to something' },
  ],
};

/** Is the noun phrase something that somebody named says: "the rebels' claim", "a report by the agency that"? */
export const isSaidByNamed = (doc: Document, phrase: NounPhrase): boolean =>
  nounStance(doc.tokens[phrase.after - 1]!) !== null && (authorOf(doc, phrase) ?? ownerOf(doc, phrase)) !== null;

/** Who makes the claim, where it stands between the noun and its words: "a claim by the rebels that", "reports from residents that". */
function authorOf(doc: Document, phrase: NounPhrase): Range | null {
  const { tokens } = doc;
  const by = tokens[phrase.after]?.norm ?? '';
  if (!/^(?:by|from|of)$/.test(by)) return null;
  const noun = nounAt(doc, phrase.after + 1);
  if (!noun || noun.first !== phrase.after + 1) return null;
  if (by === 'of' && tokens[noun.head]!.pos !== 'PROPN' && !nominalHeads[tokens[noun.head]!.norm]) return null;
  const end = sentenceEnd(doc, tokens[phrase.head]!.sentence);
  let that = noun.after;
  while (that < Math.min(end, noun.after + AUTHOR) && !/^(?:that|to)$/.test(tokens[that]!.norm)) that++;
  const author = wholePhrase(doc, noun, Math.min(end, that));
  return author.after === that && tokens[that]?.norm === 'that' ? author : null;
}

/** Tokens that may tell more of an author: "a claim by the spokesman of the rebels that". */
const AUTHOR = 12;

/** What the noun tells, `at` the token behind it and its author. */
function contentOf(doc: Document, phrase: NounPhrase, at: number): { content: Range; cueAfter: number; link: 'that' | 'of' } | null {
  const { tokens } = doc;
  const end = sentenceEnd(doc, tokens[phrase.head]!.sentence);
  const next = tokens[at];
  if (!next) return null;
  if (next.norm === 'that' && /^(?:SCONJ|PRON|DET)$/.test(next.pos)) {
    const clause = clausesIn(doc, next.sentence).find((c) => c.mark === at || c.first === at);
    if (clause?.kind !== 'complement') return null;
    return {
      content: { first: at, after: Math.min(clauseEnd(doc, clause.first, clause.after, end), end) },
      cueAfter: at,
      link: 'that',
    };
  }
  if (next.pos === 'AUX' && tokens[at + 1]?.norm === 'that')
    return { content: { first: at + 1, after: end }, cueAfter: at + 1, link: 'that' };
  // "the rebels' claim to have killed", "claims of having killed": told with a verb.
  const told = clausesIn(doc, next.sentence).find((c) => c.first === at && doc.phrases[c.verb]!.first <= at + 1);
  if (told && ((next.norm === 'to' && tokens[at + 1]?.norm === 'have') || (next.norm === 'of' && tokens[at + 1]?.norm === 'having')))
    return { content: { first: at, after: Math.min(clauseEnd(doc, at, told.after, end), end) }, cueAfter: at, link: 'that' };
  if (next.norm === 'of' || next.norm === 'about') {
    let after = at + 1;
    while (after < end && !/^[,;:—–]$/.test(tokens[after]!.text) && !/^(?:VERB|AUX|SCONJ)$/.test(tokens[after]!.pos)) after++;
    return after > at + 1 ? { content: { first: at + 1, after }, cueAfter: at + 1, link: 'of' } : null;
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
