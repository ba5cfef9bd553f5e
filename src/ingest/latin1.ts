/** Bytes as text of as many characters, without a copy: for looking at signatures and headers. */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
