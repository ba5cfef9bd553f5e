import { Problem } from './source.ts';

/** Default of `--max-article-bytes`: the longest reports are 0.1 MB, the longest PDFs of reports about 10 MB. */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** Containers inside containers, as in `.zip` in `.tar.gz` (which are three). */
export const MAX_DEPTH = 5;

/** Text packs to a tenth, near-copies to a hundredth. Beyond this, and beyond `FREE_BYTES`, a container is a bomb. */
const MAX_RATIO = 500;
const FREE_BYTES = 64 * 1024 * 1024;

/** A container inside another that must be read out of order is held in memory, up to this. */
export const MAX_HELD_BYTES = 64 * 1024 * 1024;

/** Watches how much comes out of a container for what goes in. */
export interface Gauge {
  in: number;
  out: number;
}

/** @throws Problem `bomb` when a container unpacks to far more than any text does */
export function weigh(gauge: Gauge): void {
  if (gauge.out > FREE_BYTES && gauge.out > gauge.in * MAX_RATIO) throw new Problem('bomb', { ratio: MAX_RATIO });
}

/** The bytes, counted on one side of a gauge as they pass. */
export async function* measured(bytes: AsyncIterable<Uint8Array>, gauge: Gauge, side: keyof Gauge): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    gauge[side] += chunk.length;
    if (side === 'out') weigh(gauge);
    yield chunk;
  }
}
