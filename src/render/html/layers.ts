import type { Analysis } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of the text that means something: its key says which finding, its mark how it looks. */
export interface Layer extends Span {
  /** `c3` evidence of claim 3, `e3` its people, place and time; `s5` source, `u5` cue, `q5` words of attribution 5. Null: nothing to light. */
  readonly key: string | null;
  /** Class: `c` claim, `q` words of a source, `s` source, `n` name, `f` figure. Null: looks like plain text until it is lit. */
  readonly mark: 'c' | 'q' | 's' | 'n' | 'f' | null;
}

/** Numbers of an article's attributions, from 1, by id. */
export const attributionNumbers = ({ attributions }: Analysis): ReadonlyMap<string, number> =>
  new Map(attributions.map(({ id }, i) => [id, i + 1]));

/** Everything to be marked in the text of an article. Claims are numbered as in its tables. */
export function layersOf(analysis: Analysis): Layer[] {
  const layers: Layer[] = [];
  const add = (span: Span | null | undefined, key: string | null, mark: Layer['mark']) => {
    if (span && span.end > span.start) layers.push({ start: span.start, end: span.end, key, mark });
  };
  const quantities = new Map(analysis.quantities.map((q) => [q.id, q]));
  for (const [i, claim] of analysis.claims.entries()) {
    for (const span of claim.evidence) add(span, `c${i + 1}`, 'c');
    for (const span of [claim.who, claim.by, claim.place, claim.when.span]) add(span, `e${i + 1}`, null);
    if (claim.quantity !== null) add(quantities.get(claim.quantity), `e${i + 1}`, null);
  }
  for (const [i, { sources, contents, cue }] of analysis.attributions.entries()) {
    for (const span of sources) add(span, `s${i + 1}`, 's');
    for (const span of contents) add(span, `q${i + 1}`, 'q');
    add(cue, `u${i + 1}`, null);
  }
  for (const mention of analysis.mentions) if (mention.form === 'name') add(mention, null, 'n');
  for (const quantity of analysis.quantities) add(quantity, null, 'f');
  return layers;
}

/** Where the number of a claim stands in the text: behind its figure, else behind its evidence. UTF-16 offset. */
export function anchors(analysis: Analysis): ReadonlyMap<number, readonly number[]> {
  const quantities = new Map(analysis.quantities.map((q) => [q.id, q]));
  const at = new Map<number, number[]>();
  for (const [i, { quantity, evidence }] of analysis.claims.entries()) {
    const figure = quantity === null ? undefined : quantities.get(quantity);
    const end = figure && evidence.some((e) => e.start <= figure.start && figure.end <= e.end) ? figure.end : evidence[0]!.end;
    at.set(end, [...(at.get(end) ?? []), i + 1]);
  }
  return at;
}
