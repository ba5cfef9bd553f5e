import { generator } from '../version.ts';
import { writeWhole } from './durable.ts';
import type { Finished } from './finish.ts';
import type { Layout } from './layout.ts';
import { type State, sum } from './state.ts';

/**
 * Says what a run wrote and from what, without times: two runs over the same inputs have the same manifest.
 * @param finished null for a run that was interrupted: then it tells how far that came
 */
export async function writeManifest(at: Layout, state: State, finished: Finished | null): Promise<void> {
  const { identity, counts, failed, shards } = state;
  const manifest = {
    schema: 'sitrep-batch/1',
    status: finished ? 'complete' : 'interrupted',
    generator,
    options: identity.options,
    inputs: { ...identity.inputs, ...(finished && { list: 'inputs.ndjson' }) },
    counts: { items: state.items, ...counts, failures: sum(failed) },
    failures: failed,
    ...(finished && { ledger: finished.ledger }),
    files: [...shards, ...(finished?.files ?? [])],
  };
  await writeWhole(at.draft('manifest.json'), at.final('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
