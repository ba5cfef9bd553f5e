/** NUL, and halves of surrogate pairs: no file of UTF-8 can hold the one, and no tool likes the other. */
const UNSOUND = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with U+FFFD for each character that can't be passed on, so that every output holds the same text; offsets stay. */
export function soundText(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0;
  const sound = text.replace(UNSOUND, () => {
    replaced++;
    return '\ufffd';
  });
  return { text: sound, replaced };
}
