import type { Entity } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import type { MentionType } from '../model/vocabulary.ts';

/** Entities of an article and, for each mention, the entity it names. */
export interface Entities {
  readonly list: readonly Entity[];
  /** Mention id → entity id. */
  readonly of: Readonly<Record<string, string>>;
  readonly byId: Readonly<Record<string, Entity>>;
}

interface Group {
  readonly type: MentionType;
  name: string;
  readonly aliases: Set<string>;
  role: string | null;
  country: string | null;
  side: string | null;
  readonly mentions: string[];
}

const fold = (s: string) =>
  s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s\b/g, '').replace(/[’‘]/g, "'").replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const slug = (s: string) => fold(s).replace(/ /g, '-') || 'unnamed';

/**
 * Joins mentions to entities: by the lexicon's canonical name, by the same name in other spellings, people by their surname once
 * the full name stood there, acronyms by the name they shorten. One thing is one entity an article.
 */
export function joinEntities(doc: Document, mentions: readonly Mention[]): Entities {
  const groups = new Map<string, Group>();
  const keyOf = new Map<string, string>();
  const surnames = fullNames(mentions);
  for (const mention of mentions) {
    if (mention.form === 'description' && (mention.type === 'weapon' || mention.type === 'vehicle')) continue;
    const { key, name } = identify(mention, surnames);
    keyOf.set(mention.id, key);
    const known = groups.get(key);
    if (!known) {
      groups.set(key, { type: mention.type, name, aliases: new Set(mention.text === name ? [] : [mention.text]), role: mention.role, country: mention.country, side: mention.side, mentions: [mention.id] });
      continue;
    }
    known.mentions.push(mention.id);
    if (mention.text !== known.name) known.aliases.add(mention.text);
    known.role ??= mention.role;
    known.country ??= mention.country;
    known.side ??= mention.side;
  }
  void doc;
  const used = new Map<string, number>();
  const ids = new Map<string, string>();
  const list = [...groups].map(([key, group]): Entity => {
    const base = `${group.type}:${slug(group.name)}`;
    const n = used.get(base) ?? 0;
    used.set(base, n + 1);
    const id = n === 0 ? base : `${base}.${n + 1}`;
    ids.set(key, id);
    return { id, type: group.type, name: group.name, aliases: [...group.aliases].sort(), role: group.role, country: group.country, side: group.side, place: null, mentions: group.mentions };
  });
  const of: Record<string, string> = {};
  for (const [mention, key] of keyOf) of[mention] = ids.get(key)!;
  return { list, of, byId: Object.fromEntries(list.map((e) => [e.id, e])) };
}

/** Last name → the longest full name that ends with it, where only one person has it. */
function fullNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const out = new Map<string, Set<string>>();
  for (const m of mentions) {
    if (m.type !== 'person') continue;
    const words = m.text.split(/\s+/);
    if (words.length < 2) continue;
    for (const part of [words.at(-1)!, words.slice(-2).join(' '), words[0]!]) {
      const key = fold(part);
      const set = out.get(key) ?? new Set();
      set.add(m.text);
      out.set(key, set);
    }
  }
  const single = new Map<string, string>();
  for (const [key, names] of out) {
    const folded = new Set([...names].map(fold));
    if (folded.size === 1) single.set(key, [...names][0]!);
  }
  return single;
}

function identify(mention: Mention, surnames: ReadonlyMap<string, string>): { key: string; name: string } {
  const { type, canonical, text } = mention;
  if (type === 'nationality') return { key: `nationality:${canonical ? fold(canonical) : fold(text)}`, name: canonical ?? text };
  if (canonical) return { key: `${type}:${fold(canonical)}`, name: canonical };
  if (type === 'person') {
    const full = surnames.get(fold(text)) ?? text;
    return { key: `person:${fold(full)}`, name: full };
  }
  return { key: `${type}:${fold(text)}`, name: text.replace(/['’]s?$/, '') };
}
