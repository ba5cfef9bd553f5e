/** Where a document type that begins at `at` ends, its own definitions in brackets included; 0 where it has no end. */
export function endOfDoctype(text: string, at: number): number {
  const close = text.indexOf('>', at) + 1;
  const subset = text.indexOf('[', at);
  if (subset < 0 || close === 0 || subset > close) return close;
  const end = text.indexOf(']', subset);
  return end < 0 ? 0 : text.indexOf('>', end) + 1;
}

/** XML without its document type: entities that it defines, and files that it names, are nothing a report needs. */
export function withoutDoctype(xml: string): string {
  const at = xml.slice(0, 4096).search(/<!doctype/i);
  const end = at < 0 ? 0 : endOfDoctype(xml, at);
  return end === 0 ? xml : xml.slice(0, at) + xml.slice(end);
}
