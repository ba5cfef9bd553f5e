/** The first bytes of a stream, and the whole stream still to be read. */
export interface Peeked {
  readonly head: Uint8Array;
  /** The whole stream, once. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Ends a stream that nobody is going to read. */
  readonly close: () => Promise<void>;
}

/**
 * Looks at the beginning of a stream without losing it.
 * @param count as many bytes as `head` has, fewer where the stream is shorter
 * @param enough says that what came so far tells all there is to tell: from a slow pipe, nobody should wait for more
 */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  count: number,
  enough: (first: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const rest = stream[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let broken: { readonly error: unknown } | null = null;
  while (size < count) {
    const next = await rest.next().catch((error: unknown) => {
      // What came before a break is still read.
      broken = { error };
      if (size === 0) throw error;
      return { done: true } as const;
    });
    if (next.done) break;
    parts.push(next.value);
    size += next.value.length;
    if (parts.length === 1 && enough(next.value)) break;
  }
  const head = (parts.length === 1 ? parts[0]! : Buffer.concat(parts)).subarray(0, count);
  const close = async () => {
    await rest.return?.();
  };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      // Handed on one by one and let go, so that nothing of the beginning is held while the rest is read.
      for (let part = parts.shift(); part; part = parts.shift()) yield part;
      if (broken) throw broken.error;
      yield* { [Symbol.asyncIterator]: () => ({ next: () => rest.next() }) };
    } finally {
      await close();
    }
  }
  return { head, bytes, close };
}
