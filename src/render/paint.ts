import { Chalk } from 'chalk';

type Stroke = (text: string) => string;

/** Colours by what they mean. With colour off every stroke gives its text back. */
export interface Paint {
  readonly heading: Stroke;
  readonly strong: Stroke;
  readonly faint: Stroke;
  /** Numbers and line references that point elsewhere. */
  readonly pointer: Stroke;
  /** Needs care: unverified, anonymous, planned. */
  readonly warn: Stroke;
  /** Denied, negated, failed. */
  readonly bad: Stroke;
}

/** The colours to draw with: the sixteen every terminal has, or none. What colour says, words say too. */
export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return { heading: chalk.bold.underline, strong: chalk.bold, faint: chalk.dim, pointer: chalk.cyan, warn: chalk.yellow, bad: chalk.red };
}
