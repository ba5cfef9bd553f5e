import { eventVerbs } from '../../lexicon/events.ts';
import { reportingVerbs } from '../../lexicon/reporting.ts';
import type { Document, NounPhrase, Sentence, VerbGroup } from '../../model/document.ts';
import { clausesIn } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/**
 * Where a sentence names who tells it: "The army said", "according to police". Speakers take no part in what they tell: "the army said
 * rebels killed six farmers" is no fight with the army.
 */
export function speakersOf(doc: Document, sentence: Sentence): Span[] {
  const { tokens } = doc;
  const out: Span[] = [];
  for (const clause of clausesIn(doc, sentence.i)) {
    const verb = doc.phrases[clause.verb] as VerbGroup;
    if (!Object.hasOwn(reportingVerbs, verb.lemma) || Object.hasOwn(eventVerbs, verb.lemma) || verb.passive) continue;
    const subject = clause.subject === null ? null : (doc.phrases[clause.subject] as NounPhrase);
    if (!subject || clause.subjectShared) continue;
    const behind = subject.first >= verb.after;
    const from = behind ? verb.first : subject.first;
    const to = behind ? subject.after : verb.after;
    out.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }
  for (let i = sentence.first; i < sentence.after - 1; i++) {
    if (tokens[i]!.norm !== 'according' || tokens[i + 1]!.norm !== 'to') continue;
    let after = i + 2;
    while (after < sentence.after && !/^[,.;]$/.test(tokens[after]!.text)) after++;
    out.push({ start: tokens[i]!.start, end: tokens[after - 1]!.end });
  }
  return out;
}
