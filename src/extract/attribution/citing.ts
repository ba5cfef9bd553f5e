import { nominalHeads } from '../../lexicon/nominals.ts';
import { type Document, type NounPhrase, nounAt } from '../../model/document.ts';
import type { Attribution } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { withText } from '../../model/span.ts';
import type { Cue } from './cue.ts';
import { type AttributionInput, modeOf, type Report } from './draft.ts';
import { sentenceEnd, spanOf, wholePhrase } from './syntax.ts';

/** Who can be cited beside the nouns for people and bodies of lexicon/nominals.ts. */
const SPEAKERS =
  /^(?:sources?|officials?|witness(?:es)?|residents?|activists?|doctors?|medics?|authorities|reports?|relatives|observers|analysts|experts|police|statements?|figures|data)$/;

/** "…, state media reported, citing the coalition": the words reported are the coalition's, told by state media. */
export const citing: Rule<Attribution, AttributionInput> = {
  id: 'attribution/citing',
  about:
    'A reporter who names his own source: "…, the agency reported, citing police". The origin is who is cited; the chain leads over the reporter.',
  *find(doc, { reports, cues }) {
    for (const cue of cues) {
      if (cue.verb.lemma !== 'cite' || cue.verb.form !== 'ing') continue;
      const cited = speakerBehind(doc, cue);
      const report = cited && reports.findLast((r) => isOf(r, cue));
      if (!cited || !report) continue;
      const words = withText(doc.text, spanOf(doc, cue.range));
      yield {
        start: words.start,
        end: words.end,
        mode: modeOf(doc, report.reported.contents),
        stance: 'says',
        cue: words,
        sources: [withText(doc.text, spanOf(doc, cited))],
        contents: report.reported.contents.map((c) => withText(doc.text, c)),
        via: [],
        cueToken: cue.verb.head,
      };
    }
  },
  examples: [
    { text: 'Twelve people died, state media reported, citing police.', finds: 'citing', as: { stance: 'says' } },
    { text: 'The agency said the bridge was gone, citing two officials.', finds: 'citing' },
    { text: 'The agency, citing two officials, reported that the bridge was gone.', finds: 'citing' },
    { text: 'He said the talks were over, citing the heavy losses.', finds: null, because: 'a reason, nobody who speaks' },
    { text: 'He left, citing police.', finds: null, because: 'nothing is reported' },
  ],
};

/** The noun phrase behind the cue, where it is somebody who can speak. */
function speakerBehind(doc: Document, cue: Cue): { readonly first: number; readonly after: number } | null {
  const noun: NounPhrase | null = nounAt(doc, cue.range.after);
  if (!noun || noun.first !== cue.range.after) return null;
  const head = doc.tokens[noun.head]!;
  const person =
    head.pos === 'PROPN' ||
    SPEAKERS.test(head.norm) ||
    /^(?:person|organisation|military-unit|armed-group)$/.test(nominalHeads[head.norm] ?? '');
  return person ? wholePhrase(doc, noun, sentenceEnd(doc, cue.clause.sentence)) : null;
}

/** Is this a report that the citing clause can hang on: in its sentence, and no attitude? */
const isOf = ({ cue, reported }: Report, citing: Cue): boolean =>
  cue.clause.sentence === citing.clause.sentence && cue !== citing && cue.verb.lemma !== 'cite' && reported.placement !== 'attitude';
