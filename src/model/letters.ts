/*
 * Questions about letters that rules ask of nearly every word. Unicode's own classes are slow to set up and to test, and most words
 * begin with a letter of ASCII: those are told by their number.
 */

const isAscii = (code: number): boolean => code < 128;
const isUpperAscii = (code: number): boolean => code >= 65 && code <= 90;
const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122;

/** Does the text begin with a capital letter? */
export function opensUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAscii(code) ? isUpperAscii(code) : /^\p{Lu}/u.test(text);
}

/** Does the text begin with a small letter? */
export function opensLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAscii(code) ? isLowerAscii(code) : /^\p{Ll}/u.test(text);
}

/** Does the text begin with a letter? */
export function opensLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return isAscii(code) ? isUpperAscii(code) || isLowerAscii(code) : /^\p{L}/u.test(text);
}

/** Does the text begin with a capital and a small letter? */
export const opensTitle = (text: string): boolean =>
  isAscii(text.charCodeAt(0)) && isAscii(text.charCodeAt(1))
    ? isUpperAscii(text.charCodeAt(0)) && isLowerAscii(text.charCodeAt(1))
    : /^\p{Lu}\p{Ll}/u.test(text);

/** Asks the quick pattern of text in ASCII, and of other text the one with Unicode's classes, which says the same of more letters. */
export const eitherOf =
  (ascii: RegExp, unicode: RegExp) =>
  (text: string): boolean =>
    (/[^\0-\x7f]/.test(text) ? unicode : ascii).test(text);

/** Has the text a letter? */
export const hasLetter = eitherOf(/[A-Za-z]/, /\p{L}/u);
