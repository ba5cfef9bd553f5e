import { RESTS, type Rest } from '../model/vocabulary.ts';
import { sameSource } from './source-key.ts';
import type { Statement } from './statement.ts';
import type { Voice } from './voices.ts';

/**
 * What the current claims of a group rest on: one source only; nameless or anonymous sources only; the word of parties about themselves or
 * their adversary only; and whether a text says that a claim is unverified or denied.
 */
export function restsOn(voices: readonly Voice[], isCurrent: (statement: Statement) => boolean): Rest[] {
  const heads = voices.flatMap((voice) => voice.filter(isCurrent).slice(0, 1));
  if (heads.length === 0) return [];
  const sources = heads.map(({ source }) => source);
  const of: Readonly<Record<Rest, boolean>> = {
    'one-source': sources.every((source) => sameSource(source, sources[0]!)),
    anonymous: heads.every(({ source, claim }) => !source.named && claim.source.voice === 'attributed'),
    'own-word': heads.every(({ claim }) => claim.source.relation === 'self' || claim.source.relation === 'adversary'),
    unverified: heads.some(({ claim }) => claim.verification === 'unverified'),
    denied: heads.some(({ denied }) => denied),
  };
  return RESTS.filter((rest) => of[rest]);
}
