import { latin1 } from './latin1.ts';

/** What bytes 0x80 to 0x9f mean in Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt); the rest is Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Our own table, for the TextDecoder of Node 20.18.3 and later, 22.13 and 24 reads these bytes as Latin-1 (nodejs/node#60888). */
export function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]!);
}
