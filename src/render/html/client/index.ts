import { light } from './light.ts';
import { start } from './start.ts';
import { tables } from './tables.ts';

/**
 * The page's script as text. Its functions are part of this program like any other, so that they are compiled and checked with it; each
 * uses only its own names and what it is handed, and stands in the page as the compiler wrote it.
 */
export const script = `'use strict';(${start})({doc:document,win:window},{light:${light},tables:${tables}});`;
