import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Gazetteer, readGazetteer } from './find.ts';

/** Folders to look in: data/ beside this file, and in the built program the folder of the bundle, whither tsup copies it. */
const FOLDERS = ['./data/', './', '../'];

let loaded: Gazetteer | undefined;

/**
 * The gazetteer that comes with the program: read once a process, on first use, in some milliseconds.
 * @throws Error when the file is missing or broken
 */
export function loadGazetteer(): Gazetteer {
  loaded ??= readGazetteer(readData('gazetteer.bin'));
  return loaded;
}

/** Licences and origins of the data that comes with the program. */
export const dataNotices = (): string => new TextDecoder().decode(readData('NOTICE.txt'));

function readData(name: string): Uint8Array {
  for (const folder of FOLDERS) {
    try {
      return readFileSync(fileURLToPath(new URL(folder + name, import.meta.url)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name} is missing; install sitrep again, or in its source run: npm run build:gazetteer`);
}
