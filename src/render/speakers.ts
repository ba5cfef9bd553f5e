import type { Analysis, Claim, OutAttribution } from '../model/analysis.ts';
import { inside, isSeveral } from './grammar.ts';
import { stanceWords } from './wording.ts';

/** Things of one analysis by id. */
export interface Known {
  readonly attributions: ReadonlyMap<string, OutAttribution>;
  readonly entities: ReadonlyMap<string, Analysis['entities'][number]>;
}

export const known = (analysis: Analysis): Known => ({
  attributions: new Map(analysis.attributions.map((a) => [a.id, a])),
  entities: new Map(analysis.entities.map((e) => [e.id, e])),
});

export const NOBODY = 'no source named';

/** A source's canonical name, else its words in the text, which of a pronoun say that it is unclear, else that there is none. */
export function sourceName(attribution: OutAttribution | undefined): string {
  if (!attribution) return NOBODY;
  const words = attribution.sources.map((source) => source.text.replace(/^the\s+/i, '').replace(/[,\s]+$/, '')).join(', ');
  if (attribution.name !== null) return attribution.name;
  return words === '' ? NOBODY : PRONOUN.test(words) ? `unclear “${words.toLowerCase()}”` : words;
}

/** Words that name nobody by themselves: the text leaves open who is meant, or reading did. */
export const PRONOUN = /^(?:i|we|you|he|she|it|they|them|him|her|us|who|which|that|those|these|this|each|both|one)$/i;

/** Who passed a report on: the carriers' names, the nearest first. */
export const carriers = (attribution: OutAttribution | undefined, { attributions }: Known): readonly string[] =>
  (attribution?.via ?? []).map((id) => sourceName(attributions.get(id)));

/** The stance as a verb that agrees with its source: "the ministry says", "residents say". */
export function stanceVerb(attribution: OutAttribution): string {
  const { name, sources, stance, why } = attribution;
  const several =
    (name === null && (sources.length > 1 || why?.source === 'joint-source')) || isSeveral(sourceName(attribution), name !== null);
  return stanceWords[stance][several ? 1 : 0];
}

/** Who a claim rests on, in a few words: a name, "reporter" for the text's own voice, or that no source is named. */
export function claimSource({ source }: Claim, { attributions }: Known): string {
  if (source.voice === 'reporter') return 'reporter';
  return source.name ?? (source.attribution === null ? NOBODY : sourceName(attributions.get(source.attribution)));
}

/** The same as the end of a sentence: "Volodymyr Zelenskyy claims", "GUR says, via Yonhap", "in the reporter’s own voice". */
export function saying(claim: Claim, of: Known): string {
  if (claim.source.voice === 'reporter') return 'in the reporter’s own voice';
  const attribution = claim.source.attribution === null ? undefined : of.attributions.get(claim.source.attribution);
  const name = claimSource(claim, of);
  if (!attribution || name === NOBODY) return attribution?.cue ? `“${attribution.cue.text}”, ${NOBODY}` : NOBODY;
  const via = carriers(attribution, of);
  return `${inside(name)} ${stanceVerb(attribution)}${via.length > 0 ? `, via ${via.join(', ')}` : ''}`;
}
