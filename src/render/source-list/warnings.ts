import { gather } from '../../model/gather.ts';
import type { RestingClaim, SourceWarning } from './model.ts';
import type { ReadArticle, ReadClaim } from './read-article.ts';

/** What a reader should know of the sources, claim by claim. Only claims that are said to have happened are warned of. */
export function warningsOf(read: readonly ReadArticle[], show: (claim: ReadClaim) => RestingClaim): SourceWarning[] {
  const claims = read.flatMap((article) => article.claims).filter(({ shown }) => shown.modality === 'actual');
  const shown = (list: readonly ReadClaim[]) => list.map(show);
  const alone = (list: readonly ReadClaim[]) => list.filter((claim) => show(claim).alone);
  const bySource = (code: SourceWarning['code'], list: readonly ReadClaim[]): SourceWarning[] =>
    [...gather(list, ({ speaker }) => speaker!.key).values()].map((those) => ({
      code,
      source: those[0]!.speaker!.source,
      claims: shown(those),
    }));
  const together = (code: SourceWarning['code'], list: readonly ReadClaim[]): SourceWarning[] =>
    list.length > 0 ? [{ code, source: null, claims: shown(list) }] : [];
  const attributed = claims.filter(({ speaker }) => speaker !== null);
  return [
    ...read.flatMap((article) => singleSource(article, show)),
    ...bySource('anonymous-alone', alone(attributed.filter(({ identification }) => identification === 'anonymous'))),
    ...bySource('adversary-alone', alone(attributed.filter((claim) => claim.shown.relation === 'adversary'))),
    ...together(
      'no-source-named',
      attributed.filter(({ speaker }) => speaker!.joinedBy === 'nothing'),
    ),
    ...together(
      'unresolved-speaker',
      attributed.filter(({ speaker }) => speaker!.joinedBy === 'pronoun'),
    ),
    ...together(
      'own-voice',
      claims.filter(({ speaker }) => speaker === null),
    ),
  ];
}

/** An article that has one source for all it attributes, if that is more than one claim. */
function singleSource({ claims }: ReadArticle, show: (claim: ReadClaim) => RestingClaim): SourceWarning[] {
  const attributed = claims.filter(({ speaker, shown }) => speaker !== null && shown.modality === 'actual');
  const [first, ...others] = attributed;
  const one =
    first !== undefined && others.length > 0 && !first.several && others.every(({ speaker }) => speaker!.key === first.speaker!.key);
  return one && first.speaker!.source !== null
    ? [{ code: 'single-source', source: first.speaker!.source, claims: attributed.map(show) }]
    : [];
}
