/** For each UTF-16 offset of a text the number of code points before it: one pass, then every offset is one look-up. */
export function codepointTable(text: string): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const size = text.codePointAt(i)! > 0xffff ? 2 : 1;
    table[i] = count;
    // An offset between the halves of a pair, which no span should have, counts as before it.
    if (size === 2) table[i + 1] = count;
    i += size;
    count++;
  }
  table[text.length] = count;
  return table;
}

const isSpan = (value: object): value is { start: number; end: number } =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';

/**
 * Plain data with every span in it, however deep, counted in code points instead of UTF-16 code units. Ids keep the offsets they were
 * made from: they are names, not places.
 */
export function recount<T>(value: T, table: Uint32Array): T {
  if (Array.isArray(value)) return value.map((item) => recount(item, table)) as T;
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, recount(item, table)]));
  return (isSpan(value) ? { ...copy, start: table[value.start], end: table[value.end] } : copy) as T;
}
