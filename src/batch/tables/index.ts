import { articles } from './articles.ts';
import { attributions } from './attributions.ts';
import { claims } from './claims.ts';
import type { Table } from './column.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';

export type { Cell, Kind, Table, Whole } from './column.ts';

/** The tables of an archive, each a Parquet file of its name. */
export const TABLES: readonly Table[] = [articles, claims, attributions, entities, events];
