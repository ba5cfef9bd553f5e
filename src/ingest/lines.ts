import { utf16Of } from './decode.ts';

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, without their newlines, each as soon as it is whole. UTF-16 (Windows PowerShell writes it) is turned
 * into UTF-8 on the way, and a byte-order mark is dropped. Holds one line and one chunk at a time.
 * @param maxBytes of a longer line only this much is held: it comes out as null
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, maxBytes = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array | null> {
  for await (const { line } of numberedLines(bytes, maxBytes)) yield line;
}

/** The same with their numbers, from 1, and if `empty` is false without the empty lines: a file of 100 MB may have as many. */
export async function* numberedLines(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
  empty = true,
): AsyncGenerator<{ readonly line: Uint8Array | null; readonly number: number }> {
  let number = 0;
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asUtf8(bytes)) {
    let from = 0;
    // Empty lines by the million go by without a call each.
    if (!empty && size === 0)
      while (chunk[from] === NEWLINE) {
        from++;
        number++;
      }
    for (let at = chunk.indexOf(NEWLINE, from); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, at);
      number++;
      if (size + end.length > maxBytes) yield { line: null, number };
      else if (empty || size + end.length > 0) yield { line: rest.length > 0 ? Buffer.concat([...rest, end]) : end, number };
      rest = [];
      size = 0;
      from = at + 1;
    }
    if (from === chunk.length) continue;
    size += chunk.length - from;
    if (size > maxBytes) rest = [];
    else rest.push(chunk.subarray(from));
  }
  number++;
  if (size > maxBytes) yield { line: null, number };
  else if (size > 0) yield { line: Buffer.concat(rest), number };
}

/** The stream as UTF-8, without its mark, when it is UTF-16; any other encoding passes as it is. */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      const utf16 = utf16Of(chunk.subarray(0, chunk.length - (chunk.length % 2)));
      decoder = utf16 ? new TextDecoder(utf16) : null;
      const marked = !decoder && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : marked ? chunk.subarray(3) : chunk;
    } else yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
