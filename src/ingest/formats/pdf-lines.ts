/** A piece of text as a PDF places it; `y` grows upwards, in points. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Is this the last piece of its line? */
  readonly ends: boolean;
}

/** A gap between lines that is so much larger than the letters is a gap between paragraphs; lines of one stand 1.0 to 1.4 apart. */
const GAP = 1.6;

/** A line that ends its sentence and stops so far before the column's edge is the last of its paragraph. */
const SHORT = 0.8;

/** Joins the pieces of text of a PDF to lines, and lines to paragraphs with an empty line between. */
export function paragraphsOf(pieces: readonly Line[]): string {
  const lines = joined(pieces);
  const right = Math.max(0, ...lines.map(({ x, width }) => x + width));
  let out = '';
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const gap = before ? between(before, line, right) : '';
    // A word that is parted at the end of its line; "Anglo-" before "American" keeps its hyphen.
    if (gap === ' ' && /\p{Ll}[-\u00ad]$/u.test(out) && /^\p{Ll}/u.test(line.text)) out = out.slice(0, -1) + line.text;
    else out += gap + line.text;
  }
  return out.trim();
}

function between(before: Line, line: Line, right: number): string {
  const height = Math.max(before.height, line.height, 1);
  const ended = /[.!?:"”’)]$/.test(before.text);
  const apart = before.page === line.page ? before.y - line.y > height * GAP || line.y > before.y + height : ended;
  const grown = Math.abs(before.height - line.height) > 0.15 * height;
  const short = ended && before.x + before.width < right * SHORT;
  return apart || grown || short ? '\n\n' : ' ';
}

/** Pieces up to the end of each line as one. */
function joined(pieces: readonly Line[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const piece of pieces) {
    if (open && Math.abs(open.y - piece.y) > Math.max(open.height, piece.height) * 0.5) {
      lines.push(open);
      open = null;
    }
    const whole: Line = open
      ? {
          ...open,
          text: open.text + piece.text,
          width: piece.x + piece.width - open.x,
          height: Math.max(open.height, piece.text.trim() === '' ? 0 : piece.height),
        }
      : piece;
    if (piece.ends) {
      lines.push(whole);
      open = null;
    } else open = whole;
  }
  if (open) lines.push(open);
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() })).filter(({ text }) => text !== '');
}
