/** Markup that is safe to write into a page. Made by `html` only, so that text can't get there unescaped. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: text (escaped), markup, lists of both; null, undefined and false are nothing. */
export type Part = string | number | Html | readonly Part[] | null | undefined | false;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for between tags and for quoted attributes. Control characters, which HTML forbids, become U+FFFD. */
const escapeText = (text: string): string =>
  text
    .replace(/[&<>"']/g, (c) => ESCAPES[c]!)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
}

/** A template whose holes are escaped unless they hold markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0]!;
  for (const [i, part] of parts.entries()) markup += written(part) + strings[i + 1]!;
  return { markup };
}

/** Parts one after the other. */
export const joined = (parts: readonly Part[]): Html => ({ markup: written(parts) });

const unicodeEscape = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Plain data inside a script element that never runs. Only `</script`, `<!--` and `<script` mean anything to a parser there
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements); none of the three can come out of here.
 */
export const data = (value: unknown): Html => ({
  markup: JSON.stringify(value)
    .replace(/<\//g, '<\\/')
    .replace(/<(?=!|script)/gi, unicodeEscape)
    .replace(/[\u2028\u2029]/g, unicodeEscape),
});

/** A style sheet or script of the program's own, as it is. */
export const own = (source: string): Html => ({ markup: source });
