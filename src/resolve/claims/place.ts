import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { TextSpan } from '../../model/span.ts';
import { DIRECTION } from '../locations.ts';
import type { Predicate, Reading } from './predicates.ts';
import { nearness } from './reach.ts';

/** Where a claim happened: the words and the mention inside them. */
export interface Where {
  readonly span: TextSpan;
  readonly mention: Mention;
  readonly carried: boolean;
}

/**
 * The place of a predicate: the first one behind it that its grammar reaches, else the one before it; in a clause of its own before
 * one above or beside. `allowed` keeps to the words of the claim's source.
 */
export function placeFor(
  reading: Reading,
  predicate: Predicate,
  places: readonly (readonly Mention[])[],
  theme: { readonly first: number; readonly after: number },
  allowed: (m: Mention) => boolean,
): Where | null {
  const { doc } = reading;
  const { sentence } = doc.tokens[predicate.token]!;
  const all = places[sentence]!.filter(allowed);
  const inside = all.find((m) => m.first >= theme.first && m.after <= theme.after);
  if (inside && predicate.measure === 'settlements') return found(doc, inside);
  const here = all.filter((m) => !(m.first >= theme.first && m.after <= theme.after));
  const from = Math.max(predicate.token, theme.after - 1);
  const near = here.filter((m) => nearness(doc, m.first, predicate) === 0);
  const far = here.filter((m) => nearness(doc, m.first, predicate) === 1);
  const chosen =
    near.find((m) => m.first > from) ??
    leading(
      here,
      near.findLast((m) => m.first < from),
    ) ??
    far.find((m) => m.first > from) ??
    leading(
      here,
      far.findLast((m) => m.first < from),
    );
  return chosen ? found(doc, chosen) : null;
}

/** The place right behind a part: "including two at the Nuseirat camp". Other parts have the place of their whole. */
export function placeOfPart(
  reading: Reading,
  places: readonly (readonly Mention[])[],
  theme: { readonly first: number; readonly after: number },
): Where | null {
  const { doc } = reading;
  const here = places[doc.tokens[theme.first]!.sentence]!.find((m) => m.first >= theme.after && m.first - theme.after <= 4);
  const next = doc.tokens[theme.after];
  return here && next && /^(?:in|at|near|on|from|outside|each)$/.test(next.norm) ? found(doc, here) : null;
}

/** The scene that a sentence leaves behind for the next: its first place in a clause of its own. */
export function sceneOf(reading: Reading, places: readonly (readonly Mention[])[], sentence: number): Where | null {
  const mention = places[sentence]?.[0];
  return mention ? { ...found(reading.doc, mention), carried: true } : null;
}

const found = (doc: Document, mention: Mention): Where => ({ span: spanOf(doc, mention), mention, carried: false });

/** Of places told from small to large ("in Odesa, Ukraine") the first is meant. */
function leading(here: readonly Mention[], last: Mention | undefined): Mention | undefined {
  if (!last) return undefined;
  let i = here.indexOf(last);
  while (i > 0 && here[i]!.first - here[i - 1]!.after <= 1) i--;
  return here[i];
}

/** The mention with the direction before it and the kind of place behind it: "northern Syria", "the Kursk border region". */
function spanOf(doc: Document, mention: Mention): TextSpan {
  const { tokens } = doc;
  let { first, after } = mention;
  while (
    first > 0 &&
    DIRECTION.test(tokens[first - 1]!.norm) &&
    tokens[first - 1]!.norm !== 'the' &&
    tokens[first - 1]!.sentence === tokens[mention.first]!.sentence
  )
    first--;
  const phrase = doc.phrases[doc.phraseOf[mention.after - 1] ?? -1];
  if (
    phrase?.kind === 'noun' &&
    phrase.after > after &&
    phrase.first <= mention.first &&
    /^(?:region|province|district|area|city|town|village|camp|border|oblast|governorate|state|county|strip|valley|neighborhood|neighbourhood|airport|port|countryside|suburbs?|front|sector|axis|direction)$/.test(
      tokens[phrase.head]!.norm,
    )
  )
    after = phrase.after;
  const start = tokens[first]!.start;
  const end = tokens[after - 1]!.end;
  return { start, end, text: doc.text.slice(start, end) };
}
