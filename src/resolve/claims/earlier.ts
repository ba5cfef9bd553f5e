import type { Document } from '../../model/document.ts';
import type { Quantity } from '../../model/finding.ts';
import type { Predicate, Reading } from './predicates.ts';

/**
 * The figure a claim had before: "33 people were hurt, up from the 30 given on Monday", "revising down the 41 announced earlier". It
 * counts what the claim before it in the sentence counts.
 */
export function earlier({ doc, quantities }: Reading, predicates: readonly Predicate[]): Predicate[] {
  const out: Predicate[] = [];
  for (const q of new Set(quantities.values())) {
    let at = q.first - 1;
    while (at > 0 && /^(?:the|an|a|earlier|previous|initial)$/.test(doc.tokens[at]!.norm)) at--;
    const [before, word] = [doc.tokens[at - 1]?.norm ?? '', doc.tokens[at]?.norm ?? ''];
    const compares =
      (/^(?:up|down|increase|rise|decrease)$/.test(before) && word === 'from') ||
      (/^revis(?:ed|ing)$/.test(before) && /^(?:up|down)$/.test(word)) ||
      /^(?:correcting|revising|replacing|amending)$/.test(word) ||
      (word === 'from' && isTollMoved(predicates, doc, q, at));
    if (!compares || q.unit === 'percent') continue;
    const { sentence } = doc.tokens[q.first]!;
    const now = predicates.findLast(
      (p) =>
        doc.tokens[p.token]!.sentence === sentence &&
        p.themes.some(
          (t) =>
            t.figure?.quantity &&
            (t.figure.first < q.first || (word === 'from' && t.figure.first === q.after + 1)) &&
            (t.figure.quantity.unit === q.unit || !q.counted),
        ),
    );
    if (!now || predicates.some((p) => p.themes.some((t) => t.figure?.quantity === q))) continue;
    const figure = { quantity: q, text: q.text, first: q.first, value: q.value, low: q.low, high: q.high, qualifier: q.qualifier };
    out.push({ ...now, token: q.first, themes: [{ figure, who: null, first: q.first, after: q.after }], rule: 'claim/earlier' });
  }
  return out;
}

/** "lowered the toll to six, from seven", "the number of dead fell from seven to six": beside the new figure of a toll. */
function isTollMoved(predicates: readonly Predicate[], doc: Document, q: Quantity, from: number): boolean {
  const end = doc.tokens[from - 1]?.text === ',' ? from - 1 : from;
  return predicates.some(
    ({ rule, themes: [theme] }) =>
      (rule === 'claim/toll' || rule === 'claim/revised') &&
      theme?.figure?.quantity &&
      (theme.figure.quantity.after === end || (doc.tokens[q.after]?.norm === 'to' && theme.figure.first === q.after + 1)),
  );
}
