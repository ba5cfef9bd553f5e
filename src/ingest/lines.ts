import { utf16Of } from './decode.ts';

const NEWLINE = 0x0a;

/**
 * The lines of a stream of bytes, without their newlines, each as soon as it is whole. UTF-16 (Windows PowerShell writes it) is turned
 * into UTF-8 on the way, and a byte-order mark is dropped. Holds one line and one chunk at a time.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of asUtf8(bytes)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, at);
      yield rest.length > 0 ? Buffer.concat([...rest, end]) : end;
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
