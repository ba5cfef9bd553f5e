import { base } from './base.ts';
import { figures } from './figures.ts';
import { print } from './print.ts';
import { reading } from './reading.ts';
import { tables } from './tables.ts';

/** All styles of the page. The order matters: what is narrow or printed comes last. */
export const styles = [base, reading, tables, figures, print].join('');
