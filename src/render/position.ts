/** A place in a text as an editor shows it: both counted from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines in one text. Made once an article, so that every look-up is a bisection. */
export interface Lines {
  /** Line and column of an offset (UTF-16 code units). Offsets past the end stand on the last line. */
  at(offset: number): Position;
  /** Offset of a line and column, or null where the text has no such line. A column past the end of its line is cut to it. */
  offset(position: Position): number | null;
}

/** Lines of a text. A line ends with LF, CR LF or a lone CR, as in editors. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return {
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (starts[mid]! <= offset) low = mid + 1;
        else high = mid;
      }
      return { line: low, column: offset - starts[low - 1]! + 1 };
    },
    offset({ line, column }) {
      const start = starts[line - 1];
      if (start === undefined || column < 1) return null;
      const end = starts[line] === undefined ? text.length : starts[line]! - 1;
      return Math.min(start + column - 1, end);
    },
  };
}
