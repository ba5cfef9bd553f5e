const blank = (marks: string): string => marks.replace(/[^\r\n]/g, ' ');
/** The words of a match kept, the marks before and behind them blank. */
const keep = (all: string, words: string, from: number): string =>
  blank(all.slice(0, from)) + words + blank(all.slice(from + words.length));

/** Headings, quotations, bullets and numbers, at the start of a line. */
const START = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|#{1,6}(?=[ \t]))[ \t]*)+(?:\[[ xX]\][ \t])?/;
const NUMBER = /^[ \t]*\d{1,3}[.)](?=[ \t])/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/;
/** A line across the page, or the underline of a heading. */
const RULE = /^[ \t]*(?:={3,}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})[ \t]*$/;
const FENCE = /^[ \t]*(?:```|~~~)/;

const LINK = /(!?)\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:[ \t]+"[^"\n]*")?\)|\[[^[\]\n]*\])/g;
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]:?/g;
/** One line break may stand inside, a blank line may not. */
const STARS = /(?<![\p{L}\p{N}\\*])(\*{1,3})(?=\S)((?:[^*\n]|\n(?![ \t\r]*\n))+?)(?<=\S)\1(?!\*)/gu;
const LOW = /(?<![\p{L}\p{N}\\_])(_{1,3})(?=\S)((?:[^_\n]|\n(?![ \t\r]*\n))+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>~|-])/g;

/**
 * Markdown with blanks in the place of its marks: headings, bullets, bold, links. As long as before, so that every offset, line and column
 * of a word is that of the file.
 */
export function blankMarks(text: string): string {
  let before = '';
  const lines = text.split('\n').map((line) => {
    const bare = line.replace('\r', '');
    // "12. The army said" may be the second half of a sentence.
    const counts = before.trim() === '' || ITEM.test(before);
    before = bare;
    if (RULE.test(bare) || FENCE.test(bare)) return blank(line);
    const head = /^[ \t]*#{1,6}[ \t]/.test(bare) ? line.replace(/[ \t]#+[ \t]*(?=\r?$)/, blank) : line;
    return (counts ? head.replace(NUMBER, blank) : head).replace(START, blank);
  });
  const linked = lines
    .join('\n')
    .replace(LINK, (all: string, image: string, words: string) => (image ? blank(all) : keep(all, words, 1)))
    .replace(FOOTNOTE, blank);
  const strip = (from: string) =>
    [STARS, LOW].reduce(
      (words, pattern) => words.replace(pattern, (all: string, mark: string, inner: string) => keep(all, inner, mark.length)),
      from,
    );
  // Twice: the inner marks of **bold with *italics* in it** first.
  return strip(strip(linked)).replace(ESCAPE, ' ');
}
