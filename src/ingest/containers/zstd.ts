import { Decompress } from 'fzstd';
import { type Gauge, measured, weigh } from '../limits.ts';
import { unpackedName } from '../names.ts';
import { type Failure, Problem, type ReadOptions, reasonOf, type Source } from '../source.ts';

/** What a Zstandard file holds, as one stream. */
export async function* unpackZstd(source: Source, _: ReadOptions): AsyncGenerator<Source | Failure> {
  yield {
    name: source.name,
    as: unpackedName(source.as ?? source.name),
    bytes: () => unzstd(source.bytes()),
    ...(source.hints && { hints: source.hints }),
  };
}

/** A block of 4 bytes can unpack to 128 kB, so the decoder gets little at once: 512 bytes become 16 MB at most. */
const STEP = 512;

/** What `zstd -d` itself takes without `--long`: a window of 2^27 bytes. */
const MAX_WINDOW = 2 ** 27;

async function* unzstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gauge: Gauge = { in: 0, out: 0 };
  let out: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => {
    gauge.out += chunk.length;
    // The decoder goes on writing in the memory it hands out.
    if (chunk.length > 0) out.push(chunk.slice());
  });
  const push = (chunk: Uint8Array, last: boolean) => {
    try {
      decoder.push(chunk, last);
    } catch (error) {
      const reason = reasonOf(error);
      throw /unexpected EOF/i.test(reason)
        ? new Problem('truncated', { what: 'Zstandard file' })
        : new Problem('corrupt', { what: 'Zstandard file', reason });
    }
    weigh(gauge);
  };
  let first = true;
  for await (const chunk of measured(bytes, gauge, 'in')) {
    if (first) refuseWindow(chunk);
    first = false;
    for (let at = 0; at < chunk.length; at += STEP) {
      push(chunk.subarray(at, at + STEP), false);
      yield* out;
      out = [];
    }
  }
  push(new Uint8Array(0), true);
  yield* out;
}

/** The size of the window is in the frame's header (RFC 8878, section 3.1.1.1), and the decoder would reserve whatever it says. */
function refuseWindow(head: Uint8Array): void {
  if (head[0] !== 0x28 || head.length < 14) return;
  const descriptor = head[4]!;
  let window: number;
  if ((descriptor & 32) === 0) {
    const base = 2 ** (10 + (head[5]! >> 3));
    window = base + (base / 8) * (head[5]! & 7);
  } else {
    const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
    const size = [1, 2, 4, 8][descriptor >> 6]!;
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    window = size === 8 ? Number(view.getBigUint64(at, true)) : size === 4 ? view.getUint32(at, true) : 0;
  }
  if (window > MAX_WINDOW) throw new Problem('corrupt', { what: 'Zstandard file', reason: `it asks for a window of ${window} bytes` });
}
