import type { Analysis, Claim, OutAttribution } from '../../model/analysis.ts';
import type { Identification, SourceKind, Stance } from '../../model/vocabulary.ts';
import { coreWords } from '../claim-words.ts';
import { linesOf } from '../position.ts';
import { carriers, type Known, known, PRONOUN, sourceName } from '../speakers.ts';
import type { ListedArticle, RestingClaim, SourceRecord } from './model.ts';

/** Who is meant by an attribution or a claim, so that those of several articles can be joined. */
export interface Speaker {
  readonly key: string;
  readonly joinedBy: SourceRecord['joinedBy'];
  readonly source: string | null;
}

export interface ReadAttribution {
  readonly speaker: Speaker;
  readonly role: string | null;
  readonly kind: SourceKind;
  readonly identification: Identification;
  readonly stance: Stance;
  readonly via: readonly string[];
  /** Speakers that pass this one on. */
  readonly carriers: readonly string[];
}

/** A claim with who stands behind it; null for the reporter's own voice. `several`: sources that speak with one voice. */
export interface ReadClaim {
  readonly shown: Omit<RestingClaim, 'alone'>;
  readonly speaker: Speaker | null;
  readonly identification: Identification;
  readonly several: boolean;
  readonly figure: Pick<Claim, 'value' | 'low' | 'high'> & {
    readonly status: string | null;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly place: string | null;
}

/** What a list of sources keeps of an article: its text is let go. */
export interface ReadArticle {
  readonly article: ListedArticle;
  readonly attributions: readonly ReadAttribution[];
  readonly claims: readonly ReadClaim[];
}

/** Reads off an analysis who says what. */
export function readArticle(analysis: Analysis): ReadArticle {
  const { article, attributions, claims } = analysis;
  const of = known(analysis);
  const lines = linesOf(article.text);
  return {
    article: {
      id: article.id,
      source: article.source,
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      attributions: attributions.length,
      claims: claims.length,
    },
    attributions: attributions.map((a) => ({
      speaker: speakerOf(a),
      role: (entityOf(a, of) ?? null)?.role ?? null,
      kind: a.sourceKind,
      identification: a.identification,
      stance: a.stance,
      via: carriers(a, of),
      carriers: a.via.flatMap((id) => {
        const carrier = of.attributions.get(id);
        return carrier ? [speakerOf(carrier).key] : [];
      }),
    })),
    claims: claims.map((claim) => {
      const attribution = claim.source.attribution === null ? undefined : of.attributions.get(claim.source.attribution);
      const place = claim.place?.entity ? of.entities.get(claim.place.entity)?.name : claim.place?.text;
      return {
        shown: {
          article: article.id,
          claim: claim.id,
          line: lines.at(claim.evidence[0]!.start).line,
          measure: claim.measure,
          words: coreWords(claim, article.text),
          relation: claim.source.relation,
          verification: claim.verification,
          modality: claim.modality,
        },
        speaker: claim.source.voice === 'reporter' ? null : attribution ? speakerOf(attribution) : speakerOfClaim(claim),
        identification: claim.source.identification,
        several: attribution !== undefined && (attribution.sources.length > 1 || attribution.why?.source === 'joint-source'),
        figure: {
          value: claim.value,
          low: claim.low,
          high: claim.high,
          status: claim.who?.status ?? null,
          from: claim.when.from,
          to: claim.when.to,
        },
        place: place?.toLowerCase() ?? null,
      };
    }),
  };
}

const NOBODY: Speaker = { key: 'nothing', joinedBy: 'nothing', source: null };
const named = (name: string): Speaker => ({ key: `name:${name.toLowerCase()}`, joinedBy: 'name', source: name });

/** Who speaks in an attribution. A pronoun that nothing resolves is nobody in particular. */
export function speakerOf(a: OutAttribution): Speaker {
  if (a.name !== null) return named(a.name);
  if (a.sources.length === 0) return NOBODY;
  const why = a.why?.source;
  if (why === 'no-antecedent' || why === 'plural-pronoun' || a.sources.every(({ text }) => PRONOUN.test(text)))
    return { key: 'pronoun', joinedBy: 'pronoun', source: null };
  const words = sourceName(a);
  return { key: `words:${words.toLowerCase()}`, joinedBy: 'words', source: words };
}

const speakerOfClaim = ({ source }: Claim): Speaker => (source.name === null ? NOBODY : named(source.name));

const entityOf = ({ sources }: OutAttribution, { entities }: Known) =>
  sources.length === 1 && sources[0]!.entity !== null ? entities.get(sources[0]!.entity) : undefined;
