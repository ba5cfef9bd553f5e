import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { knownNames } from './known-names.ts';
import type { ReportingVerb } from './reporting.ts';
import { table } from './table.ts';
import { plainName, type UserLexicon } from './user.ts';
import { TAKES, UserLexiconSchema } from './user-schema.ts';

/** What is wrong with a lexicon file, and where. */
export interface LexiconProblem {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The entry, as in `actors[2].type`; empty for the file as a whole. */
  readonly where: string;
  readonly message: string;
}

/** The lexicon, or what is wrong with it. */
export type ReadLexicon =
  | { readonly lexicon: UserLexicon; readonly problems: readonly [] }
  | { readonly lexicon: null; readonly problems: readonly LexiconProblem[] };

type Path = readonly (string | number)[];

/** Reads a lexicon file (YAML 1.2). An empty file is an empty lexicon. */
export function readLexicon(text: string): ReadLexicon {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, where: string, message: string): LexiconProblem => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), where, message };
  };
  const broken = document.errors.map((e) => at(e.pos[0], '', `no YAML: ${e.message.split('\n')[0]}`));
  if (broken.length > 0) return { lexicon: null, problems: broken };
  const parsed = UserLexiconSchema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => {
      const path = issue.path as Path;
      if (issue.code === 'invalid_key')
        return [at(offsetOf(document, path, true), worded(path), issue.issues[0]?.message ?? issue.message)];
      if (issue.code !== 'unrecognized_keys') return [at(offsetOf(document, path), worded(path), issue.message)];
      return issue.keys.map((key) => at(offsetOf(document, [...path, key], true), worded([...path, key]), 'no such field'));
    });
    return { lexicon: null, problems: inOrder(problems) };
  }
  const { verbs, ...rest } = parsed.data;
  const lexicon: UserLexicon = {
    ...rest,
    verbs: table(Object.fromEntries(Object.entries(verbs).map(([lemma, verb]) => [lemma, verbOf(verb)]))),
  };
  const problems = contradictions(lexicon).map(([path, message]) => at(offsetOf(document, path, true), worded(path), message));
  return problems.length > 0 ? { lexicon: null, problems: inOrder(problems) } : { lexicon, problems: [] };
}

const inOrder = (problems: readonly LexiconProblem[]): LexiconProblem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column);

const worded = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

const verbOf = ({
  stance,
  takes,
}: {
  readonly stance: ReportingVerb['stance'];
  readonly takes: readonly (keyof typeof TAKES)[];
}): ReportingVerb => ({
  stance,
  frames: takes.map((word) => TAKES[word]).join(''),
});

/** Where an entry begins; for a field that is missing where the entry around it begins. */
function offsetOf(document: Document, path: Path, key = false): number {
  for (let length = path.length; length >= 0; length--) {
    const parent = length > 0 ? (document.getIn(path.slice(0, length - 1), true) as Node | undefined) : undefined;
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === path[length - 1]) : undefined;
    if (pair && (key || !(pair.value as Node | null)?.range)) return (pair.key as Node).range?.[0] ?? 0;
    const node = (length > 0 ? document.getIn(path.slice(0, length), true) : document.contents) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** What the form cannot say: one name for two things, aliases of nothing. */
function contradictions({ actors, places, aliases, merge, exclude }: UserLexicon): [Path, string][] {
  const out: [Path, string][] = [];
  const taken = new Map<string, string>();
  const claim = (path: Path, name: string) => {
    const before = taken.get(plainName(name));
    if (before !== undefined) out.push([path, `"${name}" stands in ${before} already`]);
    else taken.set(plainName(name), worded(path));
  };
  for (const [key, list] of [
    ['actors', actors],
    ['places', places],
  ] as const)
    list.forEach((entry, i) => {
      claim([key, i, 'name'], entry.name);
      entry.aliases.forEach((alias, n) => {
        claim([key, i, 'aliases', n], alias);
      });
    });
  for (const [name, others] of Object.entries(aliases)) {
    if (!knownNames().has(plainName(name)))
      out.push([['aliases', name], `the built-in lexicon has no "${name}"; put it under actors or places`]);
    others.forEach((alias, n) => {
      claim(['aliases', name, n], alias);
    });
  }
  const merged = new Map<string, string>();
  merge.forEach((group, i) => {
    group.forEach((name, n) => {
      const before = merged.get(plainName(name));
      if (before !== undefined) out.push([['merge', i, n], `"${name}" stands in ${before} already`]);
      merged.set(plainName(name), worded(['merge', i]));
    });
  });
  exclude.forEach((name, n) => {
    if (taken.has(plainName(name))) out.push([['exclude', n], `"${name}" is excluded, but stands in ${taken.get(plainName(name))}`]);
  });
  return out;
}
