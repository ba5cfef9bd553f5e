import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { leavingOut, memberName } from '../names.ts';
import { type Failure, Problem, type ReadOptions, reasonOf, type Source } from '../source.ts';

/** The files of a tar archive, in its order, each as a stream. Links, devices and folders are passed over. */
export async function* unpackTar(source: Source, _: ReadOptions): AsyncGenerator<Source | Failure> {
  const leaving = leavingOut({ bare: true });
  const tar = extract();
  const input = Readable.from(source.bytes());
  input.on('error', (error) => tar.destroy(error));
  input.pipe(tar);
  const entries = tar[Symbol.asyncIterator]();
  // What breaks a member off ends the archive too: one problem, however many notice it, and in the words of the first.
  let problem: Problem | null = null;
  tar.on('error', (error) => {
    problem ??= problemOf(error);
  });
  const corrupt = async (error: unknown): Promise<never> => {
    await new Promise(setImmediate);
    problem ??= problemOf(error);
    throw problem;
  };
  try {
    for (;;) {
      const next = await entries.next().catch(corrupt);
      if (next.done) break;
      const { header } = next.value;
      const chunks = (next.value as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
      const read = () => chunks.next().catch(corrupt);
      if (/^(?:contiguous-)?file$/.test(header.type ?? '') && !leaving.skips(header.name)) {
        // Only `next` is handed on: a reader that stops early would else end the archive with the member.
        const bytes = () => ({ [Symbol.asyncIterator]: () => ({ next: read }) });
        yield { name: memberName(source.name, header.name), bytes, orLeave: () => leaving.add('no ending') };
      }
      for (let rest = await read(); !rest.done; ) rest = await read();
    }
  } finally {
    input.destroy();
    tar.destroy();
  }
  yield* leaving.report(source.name);
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const reason = reasonOf(error);
  return reason === 'Unexpected end of data'
    ? new Problem('truncated', { what: 'tar archive' })
    : new Problem('corrupt', { what: 'tar archive', reason });
}
