import { createHash } from 'node:crypto';
import { areas, regionAliases } from './areas.ts';
import { listed, spellings } from './listed.ts';
import { NOTICE } from './notice.ts';

/** SHA-256 of our own part of the gazetteer: listed places, spellings, areas, names of regions, notice. */
export const ownDigest = (admin1: string): string =>
  createHash('sha256')
    .update(JSON.stringify([listed, spellings, areas, regionAliases, admin1, NOTICE]))
    .digest('hex');
