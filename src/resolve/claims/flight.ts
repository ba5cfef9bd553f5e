import type { Clause, NounPhrase, VerbGroup } from '../../model/document.ts';
import type { Predicate, Reading } from './predicates.ts';
import { themeOf } from './themes.ts';
import { classOf, mentionAt } from './things.ts';

const CAUSE =
  /\b(?:since|because of|after|amid|following|due to)\b.*\b(?:attacks?|bomb(?:s|ing|ings|ardment)?|(?:air ?)?strikes?|shelling|fighting|raids?|offensive|clash(?:es)?|violence|war|assault|massacre|explosions?|blasts?)\b/;

/** "240 people have left Orvo since the bombing", "3,200 people have arrived in Belz since the attack": they went because of what was done. */
export function flight({ doc, mentions, quantities }: Reading, clause: Clause, verb: VerbGroup): Predicate[] {
  if (!/^(?:leave|arrive)$/.test(verb.lemma) || verb.passive || clause.subject === null) return [];
  const subject = doc.phrases[clause.subject] as NounPhrase;
  if (!quantities.has(subject.first) || classOf(doc, subject, mentions) !== 'people') return [];
  const object = clause.objects.map((i) => doc.phrases[i] as NounPhrase)[0];
  const unknown = object && doc.tokens[object.head]!.pos === 'PROPN' && mentionAt(mentions, object.head) === null;
  const left = object && (unknown || /^(?:place-name|settlement|area)$/.test(classOf(doc, object, mentions)));
  if (verb.lemma === 'leave' ? !left : object !== undefined) return [];
  const words = doc.text.slice(doc.tokens[verb.after - 1]!.end, doc.sentences[clause.sentence]!.end).toLowerCase();
  if (!CAUSE.test(words)) return [];
  const themes = [themeOf(doc, subject, quantities)];
  return [{ measure: 'displaced', token: verb.head, clause, themes, negated: verb.negated, rule: 'claim/flight', active: false }];
}
