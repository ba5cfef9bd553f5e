import { clauseAt, type NounPhrase, nounAt } from '../../model/document.ts';
import { listOf } from './lists.ts';
import type { Predicate, Reading } from './predicates.ts';
import { themeOf } from './themes.ts';
import { classOf, wordOf } from './things.ts';

/** "an exchange of nine hostages for up to 20 prisoners", "swapped 12 captives for ten": both sides are let go. */
export function exchanges(reading: Reading): Predicate[] {
  const { doc } = reading;
  const out: Predicate[] = [];
  for (const phrase of doc.phrases) {
    if (phrase.kind === 'noun' ? !/^(?:exchange|swap)$/.test(wordOf(doc, phrase.head)) : !/^(?:exchange|swap|trade)$/.test(phrase.lemma))
      continue;
    let at = phrase.after;
    if (phrase.kind === 'noun') {
      if (doc.tokens[at]?.text === ',') at++;
      if (doc.tokens[at]?.norm !== 'of') continue;
      at++;
    }
    const given = counted(reading, at);
    if (given.length === 0) continue;
    const last = given.at(-1)!;
    const taken = doc.tokens[last.after]?.norm === 'for' ? counted(reading, last.after + 1) : [];
    if (phrase.kind === 'verb' && taken.length === 0) continue;
    out.push({
      measure: 'released',
      token: phrase.head,
      clause: clauseAt(doc, phrase.head),
      themes: [...given, ...taken].map((p) => themeOf(doc, p, reading.quantities)),
      negated: phrase.kind === 'verb' && phrase.negated,
      rule: 'claim/exchange',
      active: false,
    });
  }
  return out;
}

/** The people with a figure that stand at a token, or nobody. */
function counted({ doc, mentions, quantities }: Reading, at: number): NounPhrase[] {
  const first = nounAt(doc, at);
  if (!first || first.first !== at || !quantities.has(at)) return [];
  return listOf(doc, first, doc.sentences[doc.tokens[at]!.sentence]!.after).filter((p) => classOf(doc, p, mentions) === 'people');
}
