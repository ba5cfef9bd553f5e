import type { Document } from '../../model/document.ts';
import { type TextSpan, withText } from '../../model/span.ts';
import type { Site } from '../locations.ts';
import type { Doer } from './actors.ts';
import type { Predicate, Reading } from './predicates.ts';
import { nearness } from './reach.ts';
import { isOfSequel } from './sequel.ts';
import type { Theme } from './themes.ts';

/** Where a claim happened: the words, and the site they are. */
export interface Where {
  readonly span: TextSpan;
  readonly site: Site;
  readonly carried: boolean;
}

type Sites = readonly (readonly Site[])[];
interface Extent {
  readonly first: number;
  readonly after: number;
}

/**
 * The place of a predicate: the first one behind it that its grammar reaches, else the one before it; in a clause of its own before
 * one above or beside. `allowed` keeps to the words of the claim's source.
 */
export function placeFor({ doc }: Reading, predicate: Predicate, sites: Sites, theme: Theme, allowed: (s: Site) => boolean): Where | null {
  const all = sites[doc.tokens[predicate.token]!.sentence]!.filter(allowed);
  const inside = all.find((s) => s.first >= theme.first && s.after <= theme.after);
  if (inside && predicate.measure === 'settlements') return found(doc, inside);
  const { who } = theme;
  const here = all.filter((s) => !(who && s.first >= who.first && s.after <= who.after) && !isOfSequel(doc, s.first, predicate));
  if (predicate.rule === 'claim/toll') return placeOfToll(doc, predicate, theme, here);
  const from = Math.max(predicate.token, theme.after - 1);
  for (const steps of [0, 1]) {
    const reached = here.filter((s) => nearness(doc, s.first, predicate) === steps);
    const behind = reached.filter((s) => s.first > from);
    // "Five died in Orvo, down from six, and one in Belz": the former figure is of the place told before it.
    if (predicate.rule === 'claim/earlier') {
      const before = reached.findLast((s) => s.first < from);
      if (before) return found(doc, before);
      continue;
    }
    // "on Federal Highway 180, in the municipality of X": a road runs through many places.
    const chosen = behind.find((s) => !isRoad(doc, s)) ?? behind[0] ?? reached.findLast((s) => s.first < from);
    if (chosen) return found(doc, chosen);
  }
  return null;
}

const AFTERMATH = /^(?:after|as|because|since|when|while|before|following)$/;

/**
 * "The toll from the attack on X rose to five after one died in hospital in Y": the place of a toll stands beside it, before the figure or right
 * behind, never in what led to the new count.
 */
function placeOfToll(doc: Document, { token }: Predicate, { figure }: Theme, here: readonly Site[]): Where | null {
  const at = figure && figure.first > token ? figure.first : token;
  const { after } = doc.sentences[doc.tokens[token]!.sentence]!;
  let end = at;
  while (end < after && !AFTERMATH.test(doc.tokens[end]!.norm)) end++;
  const beside = here.find((s) => s.first > token && s.first < at) ?? here.find((s) => s.first > at && s.first < end);
  const chosen = beside ?? here.findLast((s) => s.first < token);
  return chosen ? found(doc, chosen) : null;
}

const isRoad = (doc: Document, { first, after }: Site) =>
  doc.tokens.slice(first, after).some((t) => /^(?:highway|motorway|autoroute)$/.test(t.norm));

/** The place right behind a part: "including two at the Nuseirat camp", "one near a depot in Belz". Other parts have the place of their whole. */
export function placeOfPart({ doc }: Reading, sites: Sites, theme: Extent): Where | null {
  const { tokens } = doc;
  if (!/^(?:in|at|near|on|over|from|outside|each)$/.test(tokens[theme.after]?.norm ?? '')) return null;
  let end = theme.after;
  while (end < theme.after + 10 && end < tokens.length && !/^(?:,|;|\.|and|or|,)$/.test(tokens[end]!.text)) end++;
  const here = sites[tokens[theme.first]!.sentence]!.filter((s) => s.first >= theme.after && s.first < end);
  const near = here[0] && here[0].first - theme.after <= 4 ? here[0] : undefined;
  const chosen = near && isNamed(near) ? near : (here.find(isNamed) ?? near);
  return chosen ? found(doc, chosen) : null;
}

/** The place before a "with" that brings in what came of the deed told there: "struck the port of X, with medics counting nine dead". */
export function placeBeforeWith({ doc }: Reading, { token }: Predicate, sites: Sites, allowed: (s: Site) => boolean): Where | null {
  const { sentence } = doc.tokens[token]!;
  let comma = -1;
  for (let i = doc.sentences[sentence]!.first + 1; i < token; i++)
    if (doc.tokens[i]!.norm === 'with' && doc.tokens[i - 1]!.text === ',') comma = i;
  const before = sites[sentence]!.find((s) => s.after <= comma && s.mention?.form === 'name' && allowed(s));
  return before ? found(doc, before) : null;
}

export const isNamed = ({ mention, unlisted }: Site): boolean => mention !== null || unlisted === true;

/** Sentences back to which "there" may go. */
const FAR = 3;

/** "Three soldiers were killed there": the place that the nearest sentence before names. */
export function placeOfThere(doc: Document, predicate: Predicate, sites: Sites): Where | null {
  if (!saysThere(doc, predicate)) return null;
  const { sentence } = doc.tokens[predicate.token]!;
  for (let i = sentence - 1; i >= 0 && i >= sentence - FAR; i--) {
    const scene = sceneOf({ doc }, sites, i);
    if (scene) return scene;
  }
  return null;
}

/** "were killed there": the word stands behind the predicate, in its clause. */
function saysThere(doc: Document, predicate: Predicate): boolean {
  const { token, clause } = predicate;
  const end = doc.sentences[doc.tokens[token]!.sentence]!.after;
  return (doc.index.there ?? []).some(
    (i) =>
      i > token &&
      i < end &&
      !/^(?:is|are|was|were|has|have|had|will|would|could|can|may)$/.test(doc.tokens[i + 1]?.norm ?? '') &&
      (clause === null || nearness(doc, i, predicate) === 0),
  );
}

/** The scene that a sentence leaves behind for the next: its first place in a clause of its own. */
export function sceneOf({ doc }: Pick<Reading, 'doc'>, sites: Sites, sentence: number): Where | null {
  // Where the report was filed is no scene.
  const { dateline } = doc;
  const site = sites[sentence]?.find((s) => isNamed(s) && !(dateline && s.start >= dateline.start && s.end <= dateline.end));
  return site ? { ...found(doc, site), carried: true } : null;
}

/** "Bangladesh detains 53 men": a state arrests at home, where no other place is told. */
export function atHome(doc: Document, { measure }: Predicate, doer: Doer | null): Where | null {
  const mention = doer?.mention;
  return measure === 'detained' && mention?.type === 'place' && mention.form === 'name'
    ? found(doc, { first: mention.first, after: mention.after, start: mention.start, end: mention.end, mention })
    : null;
}

const found = (doc: Document, site: Site): Where => ({ span: withText(doc.text, site), site, carried: false });
