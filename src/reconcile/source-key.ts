import type { Analysis, Claim } from '../model/analysis.ts';
import { isPeople, stateOf, wordsOf } from './words.ts';

/** Who answers for a claim, made ready to be compared. */
export interface Source {
  /** Equal keys are one source. A nameless source has a key of its own report. */
  readonly key: string;
  readonly named: boolean;
  /** Words of the name that tell it from others, nationality left out. */
  readonly core: ReadonlySet<string>;
  /** Words of its role, where it is a person: "army spokesman", "the city's mayor". */
  readonly role: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly kind: Claim['source']['kind'];
}

const EMPTY: ReadonlySet<string> = new Set();

/** Words that say what kind of desk speaks, not whose. */
const desks = new Set(
  'the a an of in for its their his her and to by on at with from office spokesman spokeswoman spokesperson press media wing service officials official statement governor state regional region local city dr colonel captain general brigadier major pastor head chief director president commander'.split(
    ' ',
  ),
);
/** Desk words that are an office of their own when nothing else is left: "the governor", "the mayor". */
const offices = new Set(['governor', 'president', 'director', 'commander']);

interface Report {
  readonly wire: string;
  /** Of a wire copy the outlet of the first print: the reporter's voice is one in all copies. */
  readonly outlet: string | null;
  readonly rolesOf: (name: string) => ReadonlySet<string>;
  /** True for a word of a place's name: "Kharkiv's mayor" and "the mayor" are one. */
  readonly isPlace: (word: string) => boolean;
}

/** Reads the source of a claim. Roles come from the entity and from the words around the name. */
export function sourceOf(analysis: Analysis, claim: Claim, { wire, outlet, rolesOf, isPlace }: Report): Source {
  const { source } = claim;
  const named = source.name !== null && source.voice === 'attributed';
  if (!named) {
    const words = source.voice === 'reporter' ? '' : attributionWords(analysis, claim);
    const key = source.voice === 'reporter' && outlet ? `outlet:${outlet}` : `report:${wire}:${words}`;
    return { key, named: false, core: EMPTY, role: EMPTY, states: EMPTY, kind: source.kind };
  }
  const words = wordsOf(source.name!);
  return {
    key: words.filter((word) => word !== 'the').join(' '),
    named,
    core: coreOf(words, isPlace),
    role: rolesOf(source.name!),
    states: new Set(words.filter(isPeople).map((word) => stateOf[word] ?? word)),
    kind: source.kind,
  };
}

const coreOf = (words: readonly string[], isPlace: (word: string) => boolean): ReadonlySet<string> => {
  const own = words.filter((word) => !desks.has(word) && !isPeople(word));
  const kept = own.some((word) => !isPlace(word)) ? own.filter((word) => !isPlace(word)) : own;
  return new Set(kept.length > 0 ? kept : words.filter((word) => offices.has(word)));
};

function attributionWords({ attributions }: Analysis, { source }: Claim): string {
  const attribution = source.attribution === null ? undefined : attributions.find(({ id }) => id === source.attribution);
  return attribution?.sources.map(({ text }) => text.toLowerCase()).join('+') ?? '';
}

/** What a report says a person is: the words of the entity's role, those right before the name and the apposition behind it. */
export function rolesIn({ article, entities }: Analysis, name: string): ReadonlySet<string> {
  const words: string[] = [];
  for (const entity of entities) if (entity.name === name && entity.role !== null) words.push(...wordsOf(entity.role));
  for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + name.length)) {
    const before = /(?:[\p{L}’'-]+\s){1,6}$/u.exec(article.text.slice(Math.max(0, at - 70), at));
    const after = /^,\s([^,.\n"“]{3,70})[,.]/u.exec(article.text.slice(at + name.length, at + name.length + 80));
    const front = /([^,.\n"“]{3,70}),\s(?:[\p{Lu}][\p{L}.]*\s){0,2}$/u.exec(article.text.slice(Math.max(0, at - 90), at));
    for (const found of [before?.[0], after?.[1], front?.[1]]) if (found) words.push(...wordsOf(found));
  }
  return new Set(words);
}

/** True where both are one source: the same name, or a person or desk and the body it speaks for. Two nameless sources never are. */
export function sameSource(a: Source, b: Source): boolean {
  if (a.key === b.key) return true;
  if (!a.named || !b.named || family(a.kind) !== family(b.kind)) return false;
  if (a.states.size > 0 && b.states.size > 0 && ![...a.states].some((state) => b.states.has(state))) return false;
  return within(a, b) || within(b, a);
}

const within = (body: Source, desk: Source): boolean =>
  body.core.size > 0 && [...body.core].every((word) => desk.core.has(word) || desk.role.has(word));

const family = (kind: Source['kind']): string => (kind === 'politician' ? 'government' : kind === 'intelligence' ? 'military' : kind);
