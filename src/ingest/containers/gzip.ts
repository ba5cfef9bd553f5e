import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Gauge, measured } from '../limits.ts';
import { unpackedName } from '../names.ts';
import { type Failure, Problem, type ReadOptions, reasonOf, type Source } from '../source.ts';

/** What a gzip file holds, as one stream; several packed one behind another, as in `.warc.gz`, follow one another. */
export async function* unpackGzip(source: Source, _: ReadOptions): AsyncGenerator<Source | Failure> {
  yield { name: source.name, as: unpackedName(source.as ?? source.name), bytes: () => gunzip(source), ...hintsOf(source) };
}

const hintsOf = ({ hints }: Source) => (hints ? { hints } : {});

async function* gunzip(source: Source): AsyncGenerator<Uint8Array> {
  const gauge: Gauge = { in: 0, out: 0 };
  const input = Readable.from(measured(source.bytes(), gauge, 'in'));
  const unzip = createGunzip();
  // What goes wrong upstream keeps its own words.
  input.on('error', (error) => unzip.destroy(error));
  input.pipe(unzip);
  try {
    yield* measured(unzip, gauge, 'out');
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw new Problem('truncated', { what: 'gzip file' });
    if (code?.startsWith('Z_')) throw new Problem('corrupt', { what: 'gzip file', reason: reasonOf(error) });
    throw error;
  } finally {
    input.destroy();
    unzip.destroy();
  }
}
