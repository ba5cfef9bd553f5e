/** Emoji and East Asian letters take two columns. Rather too wide than too narrow: a cell that is a column short gets cut. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const widthOfOne = (c: string): number => (/[\u0300-\u036f]/.test(c) ? 0 : WIDE.test(c) ? 2 : 1);

/** Columns that plain text (no colour codes) takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += c < '\u0300' ? 1 : widthOfOne(c);
  return width;
}

/** Breaks text into lines of at most `width` columns: at spaces, inside a word only where the word alone is too long. Never empty. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      if (line !== '') lines.push(line);
      const pieces = piecesOf(word, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)!;
    }
  }
  lines.push(line);
  return lines;
}

/** A word too long for a line in pieces, cut after a hyphen or slash where there is one. */
function piecesOf(word: string, width: number): string[] {
  const out: string[] = [];
  let rest = word;
  while (widthOf(rest) > width) {
    let piece = '';
    for (const c of rest) {
      if (widthOf(piece + c) > width) break;
      piece += c;
    }
    if (piece === '') piece = [...rest][0]!;
    const soft = Math.max(piece.lastIndexOf('-'), piece.lastIndexOf('/')) + 1;
    if (soft > piece.length / 3) piece = piece.slice(0, soft);
    out.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' && out.length > 0 ? out : [...out, rest];
}

/** Text wrapped, with `first` before its first line and as many spaces before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(first));
  return wrap(text, Math.max(width - indent.length, 10)).map((line, i) => (i === 0 ? first : indent) + line);
}

/** Text cut at a space so that it takes at most `width` columns with the ellipsis. */
export function shorten(text: string, width: number, ellipsis: string): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf(ellipsis) - 1;
  const [line = ''] = wrap(text, Math.max(room, 1));
  return `${line.replace(/[,;:.\s]+$/, '')} ${ellipsis}`;
}
