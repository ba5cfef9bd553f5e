import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { type Gauge, MAX_HELD_BYTES, measured } from '../limits.ts';
import { leavingOut, memberName } from '../names.ts';
import { type Failure, failure, Problem, type ReadOptions, readAll, reasonOf, type Source } from '../source.ts';

/** yauzl refuses a whole archive for one name with `..`; names are decoded here, for they are only shown. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

/**
 * The members of a ZIP archive, in the order of its list, each as a stream. The list stands at the end, so an archive that isn't a file on
 * disk is held in memory, up to 64 MB.
 */
export async function* unpackZip(source: Source, _: ReadOptions): AsyncGenerator<Source | Failure> {
  const { zip, size } = await open(source);
  const gauge: Gauge = { in: size, out: 0 };
  const leaving = leavingOut({ bare: true });
  try {
    const entries = zip.eachEntry();
    for (;;) {
      const next = await entries.next().catch(corrupt);
      if (next.done) break;
      const entry = next.value;
      const path = nameOf(entry);
      if (path.endsWith('/') || leaving.skips(path)) continue;
      const name = memberName(source.name, path);
      if (entry.isEncrypted()) yield failure('locked', { file: name });
      else if (!entry.canDecodeFileData()) yield failure('packed-otherwise', { file: name, method: entry.compressionMethod });
      else yield { name, bytes: () => measured(bytesOf(zip, entry), gauge, 'out'), orLeave: () => leaving.add('no ending') };
    }
  } finally {
    zip.close();
  }
  yield* leaving.report(source.name);
}

async function open(source: Source): Promise<{ readonly zip: ZipFile; readonly size: number }> {
  if (source.path !== undefined) {
    const { size } = await stat(source.path);
    return { zip: await openPromise(source.path, OPTIONS).catch(corrupt), size };
  }
  const held = await readAll(source.bytes(), MAX_HELD_BYTES).catch((error) => {
    throw error instanceof Problem && error.problem === 'too-large' ? new Problem('zip-not-on-disk', { limit: MAX_HELD_BYTES }) : error;
  });
  return { zip: await fromBufferPromise(Buffer.from(held), OPTIONS).catch(corrupt), size: held.length };
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let stream: Readable | undefined;
  try {
    stream = await zip.openReadStreamPromise(entry);
    yield* stream;
  } catch (error) {
    corrupt(error);
  } finally {
    stream?.destroy();
  }
}

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false).replaceAll('\\', '/');

function corrupt(error: unknown): never {
  throw error instanceof Problem ? error : new Problem('corrupt', { what: 'ZIP archive', reason: reasonOf(error) });
}
