import type { Clause, Document, VerbGroup } from '../../model/document.ts';
import { isAttack } from './actors.ts';

/** What one dies of in one's bed. Deaths in an outbreak ("died of cholera") are told as its toll and stay. */
const ILLNESS =
  '(?:heart (?:attacks?|failure|disease|problems)|cardiac arrests?|strokes?|(?:[a-z]+ )?cancers?|leukaemia|leukemia|illness(?:es)?|pneumonia|diabetes|dementia|old age|natural causes|kidney failure|organ failure|heatstroke|snakebites?)';
const OF_ILLNESS = new RegExp(String.raw`^(?:.*\s)?(?:of|from|after|with|to|due to|following|by)\s(?:[\p{L}-]+\s){0,5}?${ILLNESS}\b`, 'u');
const ACCIDENT = /\b(?:car|road|traffic|bus|truck|lorry|train|vehicle|motorcycle|motorbike) (?:crash|accident|collision|smash)(?:es|s)?\b/;
const PEACEFUL = /\b(?:peacefully|in (?:his|her|their) sleep)\b/;
const AGED = /\b(?:aged|at the age of|at age|at) (\d{2,3})\b/;
const OLD = 60;
const DIES = /^(?:die|perish|succumb|pass)$/;
const VIOLENT = /\b(?:wounds?|injur(?:y|ies)|shot|bullets?|gunfire|shrapnel|executed|killed|tortured?|beaten)\b/;

/** "died of a heart attack", "has died aged 94", "died in a car crash": a death that no fighting brought about is no claim. */
export function isNatural(doc: Document, clause: Clause, verb: VerbGroup): boolean {
  // "including an old man dying of diabetes": a participle only goes on with a toll.
  if (!DIES.test(verb.lemma) || verb.finite !== 'finite') return false;
  const { after } = doc.sentences[clause.sentence]!;
  let end = verb.after;
  while (end < after && end < verb.after + 16 && !/^[;()]$/.test(doc.tokens[end]!.text)) end++;
  if (end === verb.after) return false;
  const words = doc.text
    .slice(doc.tokens[verb.after]!.start, doc.tokens[end - 1]!.end)
    .toLowerCase()
    .split(/,? (?:and|but|while) /)[0]!
    .replace(/\s+/g, ' ');
  if (VIOLENT.test(words)) return false;
  if (OF_ILLNESS.test(words) || ACCIDENT.test(words) || PEACEFUL.test(words)) return true;
  const age = Number(AGED.exec(words)?.[1] ?? 0);
  if (age < OLD) return false;
  for (let i = doc.sentences[clause.sentence]!.first; i < after; i++) if (isAttack(doc, i)) return false;
  return true;
}
