import type { View } from '../model/report.ts';
import { penFor } from './pen.ts';
import { hang } from './wrap.ts';

interface Policy {
  readonly name: string;
  readonly about: string;
  readonly source: string;
}

/** How each policy of the ledger comes to low, best and high, and where it comes from. */
export function renderLedgerPolicies(policies: Readonly<Record<string, Policy>>, view: View): string {
  const pen = penFor(view);
  return pen.finish([
    pen.paint.heading('Low, best and high of a group (--ledger-policy)'),
    ...hang(
      '',
      'Low and high are the smallest and largest figures that stand; an open bound adds nothing, and nothing is averaged.',
      pen.width,
    ),
    ...Object.values(policies).flatMap(({ name, about, source }) => [
      ...hang(`${name}: `, about, pen.width).map((line, i) =>
        i === 0 ? pen.paint.strong(`${name}:`) + line.slice(name.length + 1) : line,
      ),
      ...hang('  Source: ', `${source}.`, pen.width),
    ]),
  ]);
}
