import type { ClaimGroup } from '../../model/analysis.ts';
import type { ClaimRow } from '../claim-rows.ts';
import { numberWords } from '../claim-words.ts';
import { intervalWords } from '../days.ts';
import { ATTENTION } from '../ledger-view.ts';
import { countedWords, restWords } from '../ledger-words.ts';

/** One claim of a group with what its article says of itself. */
export interface Voice {
  readonly row: ClaimRow;
  /** Id of the article in the page: `a3`. */
  readonly article: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** A claim in its group. */
export interface GroupedVoice extends Voice {
  /** A later figure has taken its place. */
  readonly isReplaced: boolean;
  /** The group's best figure is this one's. */
  readonly isBest: boolean;
}

/** A group of the ledger in words, with its claims looked up. */
export interface GroupView {
  readonly group: ClaimGroup;
  /** "Killed", "Soldiers killed". */
  readonly title: string;
  readonly where: string;
  readonly when: string;
  readonly voices: readonly GroupedVoice[];
  /** What a reader should know of its sources: "rests on one source". */
  readonly rests: readonly string[];
  /** Groups that may count the same, in words. */
  readonly related: readonly string[];
}

/**
 * The ledger with its claims looked up: disagreements first, then the groups with most claims.
 * @param voices claims by `article id#claim id`
 */
export function groupViews(ledger: readonly ClaimGroup[], voices: ReadonlyMap<string, Voice>): GroupView[] {
  const byId = new Map(ledger.map((group) => [group.id, group]));
  return ledger
    .map((group) => ({
      group,
      ...wordsOf(group),
      voices: voicesOf(group, voices),
      rests: restsOf(group),
    }))
    .map((view) => ({ ...view, related: relatedTo(view.group, byId) }))
    .sort((a, b) => ATTENTION[a.group.verdict] - ATTENTION[b.group.verdict] || b.voices.length - a.voices.length);
}

/** One voice is one source: that need not be said twice. */
const restsOf = ({ verdict, rests }: ClaimGroup): string[] =>
  (rests ?? []).filter((rest) => verdict !== 'single' || rest !== 'one-source').map((rest) => restWords[rest]);

const wordsOf = (group: ClaimGroup) => ({
  title: countedWords(group),
  where: group.place ?? '',
  when: intervalWords(group.from, group.to, '–') ?? '',
});

/** In the order in which they were reported. */
function voicesOf({ claims, entries, bestOf }: ClaimGroup, voices: ReadonlyMap<string, Voice>): GroupedVoice[] {
  const standings = new Map(entries?.map(({ claim, standing }) => [claim, standing]));
  return claims
    .flatMap((id) => {
      const voice = voices.get(id);
      return voice ? [{ ...voice, isReplaced: standings.get(id) === 'replaced', isBest: bestOf === id && claims.length > 1 }] : [];
    })
    .sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9'));
}

function relatedTo({ related }: ClaimGroup, byId: ReadonlyMap<string, ClaimGroup>): string[] {
  return (related ?? []).flatMap(({ group }) => {
    const other = byId.get(group);
    if (!other) return [];
    const { title, where, when } = wordsOf(other);
    const best = other.best === null ? null : numberWords(other.best);
    return [[title, where, when, best].filter(Boolean).join(', ')];
  });
}
