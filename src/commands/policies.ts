import { policies } from '../lexicon/policies.ts';
import { type Context, EXIT, write } from './io.ts';
import { type ViewFlags, viewOf } from './view.ts';

interface PoliciesFlags extends ViewFlags {
  readonly format: 'text' | 'json';
}

/** `sitrep policies` */
export async function policiesCommand(_: readonly string[], flags: PoliciesFlags, { io }: Context): Promise<number> {
  const { renderPolicies } = await import('../render/policies.ts');
  const { renderLedgerPolicies } = await import('../render/ledger-policies.ts');
  const { ledgerPolicies } = await import('../reconcile/policies.ts');
  await write(
    io.stdout,
    flags.format === 'json'
      ? `${JSON.stringify(policies, null, 2)}\n`
      : `${renderPolicies(policies, viewOf(flags, io))}\n${renderLedgerPolicies(ledgerPolicies, viewOf(flags, io))}`,
  );
  return EXIT.done;
}
