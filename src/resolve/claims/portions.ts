import { type Document, type NounPhrase, nounAt } from '../../model/document.ts';
import type { Quantity } from '../../model/finding.ts';
import type { Figure, Theme } from './themes.ts';

/** "not all of the 60 hostages", "all but three of the 12 passengers": a share that the figures beside it do not count by themselves. */
export function portionOf(doc: Document, phrase: NounPhrase, quantities: ReadonlyMap<number, Quantity>): Theme | null {
  const { tokens } = doc;
  const norm = (i: number) => tokens[i]?.norm ?? '';
  const { first } = phrase;
  if (norm(first) === 'all' && norm(first - 1) === 'not') return notAll(doc, phrase, quantities);
  const all =
    norm(first) === 'all' && norm(first + 1) === 'but' ? first : norm(first - 1) === 'but' && norm(first - 2) === 'all' ? first - 2 : -1;
  const left = all < 0 ? undefined : quantities.get(all + 2);
  if (!left || left.first !== all + 2) return null;
  const rest = nounAt(doc, left.first);
  const of = rest && norm(rest.after) === 'of' ? nounAt(doc, rest.after + 1) : null;
  const total = of ? inside(of, quantities) : undefined;
  const value = total?.value != null && left.value !== null ? total.value - left.value : null;
  const whole =
    total && of ? { who: behind(of, total), after: of.after } : { who: rest ? behind(rest, left) : null, after: rest?.after ?? left.after };
  const figure: Figure = {
    quantity: null,
    text: text(doc, all, total?.after ?? left.after),
    first: all,
    value,
    low: value,
    high: value,
    qualifier: value === null ? 'vague' : 'exact',
  };
  return { figure, who: whole.who, first: all, after: whole.after };
}

/** Fewer than all: of 60 at most 59. */
function notAll(doc: Document, phrase: NounPhrase, quantities: ReadonlyMap<number, Quantity>): Theme {
  const of = doc.tokens[phrase.after]?.norm === 'of' ? nounAt(doc, phrase.after + 1) : null;
  const people = of ?? phrase;
  const total = inside(people, quantities);
  const from = phrase.first - 1;
  const value = total?.value ?? null;
  const figure: Figure = {
    quantity: null,
    text: text(doc, from, total?.after ?? phrase.first + 1),
    first: from,
    value,
    low: null,
    high: value === null ? null : value - 1,
    qualifier: value === null ? 'vague' : 'less-than',
  };
  const first = total?.after ?? (of ? of.first : phrase.first + 1);
  const who = first < people.after ? { first, after: people.after, head: people.head } : null;
  return { figure, who, first: from, after: people.after };
}

function inside({ first, after }: NounPhrase, quantities: ReadonlyMap<number, Quantity>): Quantity | undefined {
  for (let i = first; i < after; i++) if (quantities.has(i)) return quantities.get(i);
  return undefined;
}

const behind = (phrase: NounPhrase, { after }: Quantity): Theme['who'] =>
  after < phrase.after ? { first: after, after: phrase.after, head: phrase.head } : null;

const text = (doc: Document, first: number, after: number) => doc.text.slice(doc.tokens[first]!.start, doc.tokens[after - 1]!.end);
