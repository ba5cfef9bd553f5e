import { table } from '../lexicon/table.ts';
import type { Entity } from '../model/analysis.ts';
import { type Document, type NounPhrase, nounAt, tokenFrom } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import { opensUpper } from '../model/letters.ts';
import { near } from '../model/near.ts';
import type { TextSpan } from '../model/span.ts';
import type { Entities } from './entities.ts';
import type { Speaker } from './speakers.ts';

const RELATIVE = /,?\s+(?:who|which|whose|whom)\b/;

/** The words of a source without what a relative clause tells of it: "the ministry, which Hamas runs," → "the ministry". */
export function coreWords(words: string): string {
  const cut = words.search(RELATIVE);
  return cut <= 0 ? words : words.slice(0, cut);
}

export function sourceCore({ start, text }: TextSpan): TextSpan {
  const words = coreWords(text);
  return { start, end: start + words.length, text: words };
}

const MANY = /^(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+s$/u;

/**
 * What to call a source without a name: "the defence ministry" → "defence ministry", with the token of its head. No name for somebody
 * who stays unknown: "a diplomat", "witnesses", "local officials".
 */
export function described(doc: Document, source: TextSpan): { readonly name: string | null; readonly head: number } | null {
  const first = tokenFrom(doc, source.start);
  const phrase = doc.phrases[doc.phraseOf[first] ?? -1];
  if (phrase?.kind !== 'noun') return null;
  const opening = doc.tokens[first]!;
  const definite = /^(?:the|this|that|its|their|his|her|our)$/.test(opening.norm) || opening.pos === 'PROPN' || opensUpper(source.text);
  if (/^(?:an?|one|another|some|several|many|other|two|both|each|no)$/.test(opening.norm) || opening.pos === 'NUM' || !definite) {
    if (!/^(?:police|state media)$/.test(source.text.toLowerCase())) return { name: null, head: phrase.head };
  }
  const end = Math.min(doc.tokens[endOfName(doc, phrase) - 1]!.end, source.end);
  const name = doc.text
    .slice(opening.start, end)
    .replace(/^(?:the|this|that|its|their|his|her|our)\s+/i, '')
    .replace(/(?<=s)['’]$|['’]s$|,$/, '');
  const lone = opening.start === doc.sentences[opening.sentence]!.start ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const plural = !/^the\b/i.test(source.text) && MANY.test(lone);
  return { name: name === '' || plural || opening.pos === 'PRON' ? null : name, head: phrase.head };
}

/** "the agency for displaced people" is named by all of it. */
function endOfName(doc: Document, { head, after }: NounPhrase): number {
  const whom = doc.tokens[after]?.norm === 'for' && CARES.test(doc.tokens[head]!.norm) ? nounAt(doc, after + 1) : null;
  return whom?.first === after + 1 ? whom.after : after;
}

const CARES = /^(?:agency|authority|body|bureau|commission|committee|council|department|directorate|fund|ministry|mission|office|service)$/;

/** "the Observatory, which said": the entity that ends right before the pronoun. */
export function antecedent(
  mentions: readonly Mention[],
  source: TextSpan,
  entities: Entities,
  known: (id: string) => Speaker,
): Speaker | null {
  const before = near(mentions)
    .overlapping({ start: source.start - ANTECEDENT_REACH, end: source.start })
    .findLast((m) => m.type !== 'nationality' && m.type !== 'weapon' && m.type !== 'vehicle' && entities.of.get(m.id));
  return before ? known(entities.of.get(before.id)!) : null;
}

const ANTECEDENT_REACH = 40; // characters

const RANK: Readonly<Record<string, number>> = table({
  person: 5,
  organisation: 4,
  'armed-group': 4,
  'military-unit': 4,
  facility: 2,
  place: 2,
  nationality: 1,
});

/** Of the names inside a source phrase the one it is about: a person first, then a body, then a place that stands for its state. */
export function headMention(doc: Document, source: TextSpan, inside: readonly Mention[], entities: Entities): Entity | null {
  const usable = inside.filter((x) => RANK[x.type]);
  let best: Mention | null = null;
  for (const mention of usable) {
    if (!best || RANK[mention.type]! > RANK[best.type]!) best = mention;
  }
  if (!best) return null;
  const entity = entities.byId.get(entities.of.get(best.id)!)!;
  // "a resident of Goma", "a Ukrainian soldier": the place or nation is no speaker.
  if ((entity.type === 'place' || entity.type === 'nationality') && !isWhole(doc, source, best)) return null;
  if (entity.type !== 'person' && STRANGER.test(doc.text.slice(source.start, best.start))) return null;
  return entity;
}

/** "a lawyer for Hamas prisoners", "the wife of a Hezbollah leader": somebody who does not speak for the body named. */
const STRANGER =
  /\b(?:lawyers?|attorneys?|critics?|opponents?|victims?|survivors?|wife|widows?|husband|mother|father|sons?|daughters?|brothers?|sisters?|relatives?|famil(?:y|ies)|neighbou?rs?|cousin|prisoners?|hostages?|captives?|defectors?|analysts?|experts?|scholars?|historians?|professors?|journalists?|reporters?|correspondents?|researchers?|enem(?:y|ies)|rivals?|refugees?)(?:\s+\S+)?\s+(?:of|for|from|on|with|against|by|who|at)\s+(?:(?:an?|the|its|his|her|their)\s+)?$/i;

const isWhole = (doc: Document, source: TextSpan, mention: Mention) =>
  doc.text
    .slice(source.start, source.end)
    .replace(/^(?:the|both)\s+/i, '')
    .replace(/['’]s$/, '').length <=
  mention.end - mention.start + 2;

/** Two bodies joined by "and" are a joint source: the name lists both, no single entity stands for them. */
export function describeJoint(source: TextSpan, inside: readonly Mention[], entities: Entities, main: Entity): Speaker | null {
  if (!/\band\b/.test(source.text) || /,/.test(source.text)) return null;
  const strong = inside.filter((x) => RANK[x.type]! >= 4 || (x.type === 'place' && x.form === 'name'));
  const ids = [...new Set(strong.map((x) => entities.of.get(x.id)!))];
  if (ids.length < 2 || main.type === 'place') return null;
  const joined = strong.some(
    (x, i) => i > 0 && /^\s*,?\s*and\b[^,]*$/.test(source.text.slice(strong[i - 1]!.end - source.start, x.start - source.start)),
  );
  return joined ? { entity: null, name: ids.map((id) => entities.byId.get(id)!.name).join(' and '), why: 'joint-source' } : null;
}
