import { allRules, findRules } from '../rules.ts';
import { type Context, EXIT, write } from './io.ts';
import { type ViewFlags, viewOf } from './view.ts';

interface RulesFlags extends ViewFlags {
  readonly format: 'text' | 'json';
}

/** `sitrep rules [id]`: the list, or everything about one rule or one reading. */
export async function rulesCommand([id]: readonly string[], flags: RulesFlags, { io, fail }: Context): Promise<number> {
  const rules = id === undefined ? allRules : findRules(id);
  if (rules.length === 0) fail(`${id}: no such rule; sitrep rules lists them`);
  if (flags.format === 'json') {
    await write(
      io.stdout,
      `${JSON.stringify(
        rules.map(({ id, about, examples }) => ({ id, about, examples })),
        null,
        2,
      )}\n`,
    );
    return EXIT.done;
  }
  const { renderRule, renderRules } = await import('../render/rules.ts');
  const view = viewOf(flags, io);
  await write(io.stdout, id === undefined ? renderRules(rules, view) : rules.map((rule) => renderRule(rule, view)).join('\n'));
  return EXIT.done;
}
