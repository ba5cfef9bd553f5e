import type { View } from '../model/report.ts';
import type { AnyRule } from '../model/rule.ts';
import { cleanDeep } from './clean.ts';
import { type Pen, penFor } from './pen.ts';
import { hang } from './wrap.ts';

/** All rules, one a row: id and what it reads. */
export function renderRules(rules: readonly AnyRule[], view: View): string {
  const pen = penFor(view);
  const rows = rules.map(({ id, about }) => [[{ text: id, paint: pen.paint.strong }], cleanDeep(about, view.unicode)]);
  return pen.finish(rows.length > 0 ? pen.grid([{ head: 'Rule' }, { head: 'Reads' }], rows, false) : ['No rules.']);
}

/** One rule: what it reads, the sentences it finds something in and what that gives, and those it leaves alone and why. */
export function renderRule(rule: AnyRule, view: View): string {
  const pen = penFor(view);
  const { id, about, examples } = rule as unknown as PlainRule;
  const hits = examples.filter((example) => example.finds !== null);
  const misses = examples.filter((example) => example.finds === null);
  const safe = (text: string) => cleanDeep(text, view.unicode);
  const out = [pen.paint.strong(id), ...hang('', safe(about), pen.width)];
  if (hits.length > 0) out.push('', pen.paint.heading('Finds'), ...hits.flatMap((hit) => hitLines(hit, pen, safe)));
  if (misses.length > 0)
    out.push(
      '',
      pen.paint.heading('Leaves alone'),
      ...misses.flatMap((miss) => [
        ...hang('  ', safe(miss.text), pen.width),
        ...hang('    because ', safe(miss.because ?? ''), pen.width),
      ]),
    );
  if (examples.length === 0) out.push('', 'No examples.');
  return pen.finish(out);
}

/** Rules of any kind of finding, as far as drawing them goes. */
interface PlainExample {
  readonly text: string;
  readonly finds: string | null;
  readonly as?: Readonly<Record<string, unknown>>;
  readonly because?: string;
  readonly published?: string;
}
type PlainRule = { readonly id: string; readonly about: string; readonly examples: readonly PlainExample[] };

/** The sentence with what is found in square brackets, then the fields it gives. */
function hitLines({ text, finds, as, published }: PlainExample, pen: Pen, safe: (text: string) => string): string[] {
  const marked = text.replace(finds!, () => `[${finds}]`);
  const gives = Object.entries(as ?? {}).map(([field, value]) => `${field} ${plain(value)}`);
  if (published) gives.push(`published ${published}`);
  return [
    ...hang('  ', safe(marked), pen.width),
    ...(gives.length > 0 ? hang('    ', safe(gives.join(', ')), pen.width).map((line) => pen.paint.faint(line)) : []),
  ];
}

/** A field's value in words; null is what the rule leaves open. */
function plain(value: unknown): string {
  if (value === null) return 'open';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plain).join(' + ');
  if (typeof value === 'object') return 'text' in value && typeof value.text === 'string' ? value.text : JSON.stringify(value);
  return String(value);
}
