import { plainName } from '../lexicon/user.ts';
import type { Entity } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Mention } from '../model/finding.ts';
import { opensUpper } from '../model/letters.ts';
import type { MentionType } from '../model/vocabulary.ts';
import { ofWords } from '../model/word.ts';

/** Entities of an article and, for each mention, the entity it names. */
export interface Entities {
  readonly list: readonly Entity[];
  /** Mention id → entity id. */
  readonly of: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, Entity>;
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

const fold = ofWords((s) =>
  s
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
const slug = (s: string) => fold(s).replace(/ /g, '-') || 'unnamed';

/**
 * Joins mentions to entities: by the lexicon's canonical name, by the same name in other spellings, people by their surname once
 * the full name stood there, acronyms by the name they shorten. One thing is one entity an article.
 */
export function joinEntities(doc: Document, mentions: readonly Mention[], merge: readonly (readonly string[])[] = []): Entities {
  const merged = new Map(merge.flatMap((names) => names.map((name) => [plainName(name), names[0]!] as const)));
  const groups = new Map<string, Group>();
  const keyOf = new Map<string, string>();
  const surnames = fullNames(mentions);
  const usable = mentions.filter((m) => !(m.form === 'description' && (m.type === 'weapon' || m.type === 'vehicle')));
  const same = sameBodies(doc, usable, surnames);
  for (const mention of usable) {
    const own = identify(mention, surnames);
    const one =
      merged.size === 0
        ? undefined
        : [own.name, mention.text, `${mention.role} ${mention.text}`].map((n) => merged.get(plainName(n))).find((n) => n !== undefined);
    const { key, name } = one !== undefined ? { key: `merged:${fold(one)}`, name: one } : (same.get(own.key) ?? own);
    keyOf.set(mention.id, key);
    const known = groups.get(key);
    if (!known) {
      groups.set(key, {
        type: mention.type,
        name,
        aliases: new Set(mention.text === name ? [] : [mention.text]),
        role: mention.role,
        country: mention.country,
        side: mention.side,
        mentions: [mention.id],
      });
      continue;
    }
    known.mentions.push(mention.id);
    if (mention.text !== known.name) known.aliases.add(mention.text);
    known.role ??= mention.role;
    known.country ??= mention.country;
    known.side ??= mention.side;
  }
  const used = new Map<string, number>();
  const ids = new Map<string, string>();
  const list = [...groups].map(([key, group]): Entity => {
    const base = `${group.type}:${slug(group.name)}`;
    const n = used.get(base) ?? 0;
    used.set(base, n + 1);
    const id = n === 0 ? base : `${base}.${n + 1}`;
    ids.set(key, id);
    return {
      id,
      type: group.type,
      name: group.name,
      aliases: [...group.aliases].sort(),
      role: group.role,
      country: group.country,
      side: group.side,
      place: null,
      mentions: group.mentions,
    };
  });
  const of = new Map<string, string>();
  for (const [mention, key] of keyOf) of.set(mention, ids.get(key)!);
  return { list, of, byId: new Map(list.map((e) => [e.id, e])) };
}

interface Identity {
  readonly key: string;
  readonly name: string;
}

const BODY: ReadonlySet<MentionType> = new Set(['organisation', 'military-unit', 'armed-group']);
const KNOWN_AS =
  /^,? ?\(?(?:(?:also |better |commonly |widely |hereafter )?(?:known|called|abbreviated|referred to)(?: (?:as|by|under|in \w+ as))?(?: (?:its|the|their)(?: \w+)? (?:acronym|initials|abbreviation|name))?(?: of)? |or )?(?:the )?["“]?$/;
const SPIES = /(?:spy|intelligence|security) (?:agency|service|services)$|military intelligence$/i;

/**
 * Bodies the text itself makes one: "Ukraine's military intelligence, known under its acronym GUR", "the rebel army (PLA)"; and a
 * state's "spy agency" where the article names one intelligence service of that state. Key of the one → identity of the other,
 * the name before the description.
 */
function sameBodies(doc: Document, mentions: readonly Mention[], surnames: ReadonlyMap<string, string>): ReadonlyMap<string, Identity> {
  const out = new Map<string, Identity>();
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [a, b] = [mentions[i]!, mentions[i + 1]!];
    if (!BODY.has(a.type) || !BODY.has(b.type) || b.start - a.end > 48 || b.start <= a.end) continue;
    const between = doc.text.slice(a.end, b.start).trimStart();
    if (!KNOWN_AS.test(between) || !/known|called|abbrev|referred|\(/.test(between) || !opensUpper(b.text)) continue;
    const [from, to] = a.form === 'name' && b.form !== 'name' ? [b, a] : a.form !== 'name' && b.form === 'name' ? [a, b] : [b, a];
    if (identify(from, surnames).key !== identify(to, surnames).key) out.set(identify(from, surnames).key, identify(to, surnames));
  }
  const bodies = mentions.filter(
    (m) =>
      BODY.has(m.type) &&
      m.country !== null &&
      (SPIES.test(m.text) || SPIES.test(m.canonical ?? '') || INTELLIGENCE.has(m.canonical ?? m.text)),
  );
  for (const m of bodies) {
    if (m.form === 'name') continue;
    const named = new Map(
      bodies.filter((b) => b.form === 'name' && b.country === m.country).map((b) => [identify(b, surnames).key, identify(b, surnames)]),
    );
    const key = identify(m, surnames).key;
    if (named.size === 1 && !out.has(key)) out.set(key, [...named.values()][0]!);
  }
  return out;
}

const INTELLIGENCE = new Set([
  'GUR',
  'SBU',
  'FSB',
  'SVR',
  'GRU',
  'CIA',
  'MI5',
  'MI6',
  'Mossad',
  'Shin Bet',
  'ISI',
  'NDS',
  'National Directorate of Security',
]);

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

function identify(mention: Mention, surnames: ReadonlyMap<string, string>): Identity {
  const { type, canonical, text } = mention;
  if (type === 'nationality') return { key: `nationality:${canonical ? fold(canonical) : fold(text)}`, name: canonical ?? text };
  if (canonical) return { key: `${type}:${fold(canonical)}`, name: canonical };
  if (type === 'person') {
    const full = surnames.get(fold(text)) ?? text;
    return { key: `person:${fold(full)}`, name: full };
  }
  return { key: `${type}:${fold(text)}`, name: text.replace(/['’]s?$/, '') };
}
