import { reportingAdverbs } from '../../lexicon/reporting.ts';
import { clausesIn } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { withText } from '../../model/span.ts';
import { type AttributionInput, modeOf } from './draft.ts';
import { quoteAround, spanOf } from './syntax.ts';

/** "reportedly" and "allegedly": the clause is somebody's word, and nobody says whose. */
export const hearsay: Rule<Attribution, AttributionInput> = {
  id: 'attribution/hearsay',
  about: 'Reported by nobody named: reportedly, allegedly, purportedly.',
  *find(doc) {
    const { tokens, index, text } = doc;
    for (const [word, stance] of Object.entries(reportingAdverbs)) {
      for (const i of index[word] ?? []) {
        if (quoteAround(doc, tokens[i]!.start)) continue;
        const clauses = clausesIn(doc, tokens[i]!.sentence);
        const clause =
          clauses.find((c) => doc.phrases[c.verb]!.first <= i && i < doc.phrases[c.verb]!.after) ??
          clauses.find((c) => c.first <= i && i < c.after && c.kind !== 'main');
        const sentence = doc.sentences[tokens[i]!.sentence]!;
        const first = clause && clause.kind !== 'main' ? clause.first + (clause.mark === clause.first ? 1 : 0) : sentence.first;
        let after = clause ? clause.after : sentence.after;
        while (after > i + 1 && /^[.,;!?]$/.test(tokens[after - 1]!.text)) after--;
        const contents = [
          ...(first < i ? [withText(text, spanOf(doc, { first, after: i }))] : []),
          ...(i + 1 < after ? [withText(text, spanOf(doc, { first: i + 1, after }))] : []),
        ];
        if (contents.length === 0) continue;
        const cue = withText(text, tokens[i]!);
        yield { start: cue.start, end: cue.end, mode: modeOf(doc, contents), stance, cue, sources: [], contents, via: [], cueToken: i };
      }
    }
  },
  examples: [
    { text: 'The commander was reportedly killed.', finds: 'reportedly', as: { sources: [], stance: 'reports' } },
    { text: 'He allegedly sold the arms.', finds: 'allegedly', as: { stance: 'alleges' } },
    { text: 'The report names the commander.', finds: null, because: 'a noun' },
    { text: 'The army said he was dead.', finds: null, because: 'a source is named' },
  ],
};
