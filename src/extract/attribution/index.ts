import type { ReportingVerb } from '../../lexicon/reporting.ts';
import type { Document } from '../../model/document.ts';
import type { Attribution, Beaten } from '../../model/finding.ts';
import { contentsOf, near } from '../../model/near.ts';
import type { Rule } from '../../model/rule.ts';
import { contains } from '../../model/span.ts';
import { keepLongest, seal } from '../seal.ts';
import { accordingTo } from './according-to.ts';
import { citing } from './citing.ts';
import { reportedBy } from './content.ts';
import { findCues } from './cue.ts';
import type { AttributionInput, Report } from './draft.ts';
import { headlineColon } from './headline-colon.ts';
import { hearsay } from './hearsay.ts';
import { label } from './label.ts';
import { nounCue } from './noun-cue.ts';
import { verbRules } from './verb-rules.ts';

/** In this order. A finding's span is its cue; one cue gives one attribution. */
export const attributionRules: readonly Rule<Attribution, AttributionInput>[] = [
  citing,
  ...verbRules,
  accordingTo,
  nounCue,
  hearsay,
  headlineColon,
  label,
];

export function readAttributions(doc: Document, beaten: Beaten[], verbs?: Readonly<Record<string, ReportingVerb>>): Attribution[] {
  const reports: Report[] = [];
  const cues = findCues(doc, verbs);
  for (const cue of cues) {
    const reported = reportedBy(doc, cue);
    if (reported) reports.push({ cue, reported });
  }
  return chain(keepLongest(seal(doc, attributionRules, { reports, cues }, 'a'), beaten));
}

/** Links each attribution to those whose content holds its cue, nearest first: "Yonhap cited the agency as confirming …". */
function chain(all: readonly Attribution[]): Attribution[] {
  const byContent = near(all, contentsOf);
  return all.map((inner) => {
    const { cue } = inner;
    if (!cue) return inner;
    if (inner.rule === citing.id) {
      const told = all.find((a) => a !== inner && a.contents[0]?.start === inner.contents[0]!.start);
      return told ? { ...inner, via: [told.id] } : inner;
    }
    const outer = byContent
      .overlapping(cue)
      .filter((a) => a !== inner && a.cue && !contains(a.cue, cue) && a.contents.some((c) => contains(c, cue)));
    if (outer.length === 0) return inner;
    const length = (a: Attribution) => a.contents.reduce((n, c) => n + c.end - c.start, 0);
    return { ...inner, via: [...outer].sort((a, b) => length(a) - length(b)).map((a) => a.id) };
  });
}
