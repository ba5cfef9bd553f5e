/** Signs of the program's own that not every terminal can show. */
export interface Marks {
  readonly atLeast: string;
  readonly atMost: string;
  readonly to: string;
  readonly dash: string;
  readonly dot: string;
  readonly ellipsis: string;
  readonly times: string;
  readonly rule: string;
  readonly open: string;
  readonly close: string;
}

/** The signs for this terminal: Unicode, or ASCII stand-ins. */
export const marksFor = (unicode: boolean): Marks =>
  unicode
    ? { atLeast: '≥', atMost: '≤', to: '–', dash: '—', dot: '·', ellipsis: '…', times: '×', rule: '─', open: '“', close: '”' }
    : { atLeast: '>=', atMost: '<=', to: '-', dash: '-', dot: '-', ellipsis: '...', times: 'x', rule: '-', open: '"', close: '"' };
