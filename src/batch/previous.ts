import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Note } from '../model/analysis.ts';
import { Refusal } from './folder.ts';
import { type Item, isInputGone, isWorthRetrying, type Outcome } from './items.ts';
import { type Layout, shardName } from './layout.ts';
import { linesOf } from './lines.ts';
import type { State } from './state.ts';
import type { Stored } from './work.ts';

/** A line of the stored files: what an article gave, or why there is nothing. */
export type StoredLine = Stored | { readonly key: string; readonly failure: Note };

const NEWLINE = Buffer.from('\n');

/** Between what the tables are made from and the report. JSON has none that is not escaped. */
const TAB = 9;

interface StoredAt {
  readonly value: StoredLine;
  readonly bytes: Uint8Array;
  /** Where the report stands that the ledger is made from: number of the file, offset in it and length, in bytes. */
  readonly report: { readonly k: number; readonly offset: number; readonly bytes: number };
}

/** All stored lines of a run, in input order. Reports are left unread. */
export async function* storedLines(at: Layout, { shard }: State): AsyncGenerator<StoredAt> {
  for (let k = 1; k <= shard; k++) {
    let offset = 0;
    for await (const bytes of linesOf(createReadStream(at.stored(k)))) {
      const tab = bytes.indexOf(TAB);
      const end = tab < 0 ? bytes.length : tab;
      const report = { k, offset: offset + end + 1, bytes: bytes.length - end - 1 };
      yield { value: JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()), bytes, report };
      offset += bytes.length + 1;
    }
  }
}

/** All lines of the finished shards. */
async function* analysisLines(at: Layout, { shards }: State, gzip: boolean): AsyncGenerator<Uint8Array> {
  for (let k = 1; k <= shards.length; k++) {
    const file = createReadStream(at.final(shardName(k, gzip)));
    yield* linesOf(gzip ? file.pipe(createGunzip()) : file);
  }
}

/** The outcomes of a finished run, in input order. */
export async function* previousOutcomes(at: Layout, state: State, gzip: boolean): AsyncGenerator<Outcome> {
  const lines = analysisLines(at, state, gzip);
  for await (const { value, bytes } of storedLines(at, state)) {
    if ('failure' in value) yield value;
    else {
      const line = await lines.next();
      if (line.done) throw new Refusal(`${at.out}: an analysis is missing from its shards; begin again with --restart`);
      yield { key: value.key, counts: value.counts, line: Buffer.concat([line.value, NEWLINE]), stored: Buffer.concat([bytes, NEWLINE]) };
    }
  }
}

/** An item, with its outcome where an earlier run has a good one. */
export type Known = Item & { readonly known?: Outcome };

const CHANGED = 'the inputs are not those of the run that failed; begin again with --restart';

/**
 * Lays the items beside the outcomes of a finished run. Articles that failed are to be done again, and where an input was missing
 * whatever it gives now is new; everything else has to be the same.
 * @throws Refusal when it is not
 */
export async function* recall(items: AsyncIterable<Item>, previous: AsyncGenerator<Outcome>): AsyncGenerator<Known> {
  let was = await previous.next();
  let gap = false;
  for await (const item of items) {
    while (!was.done && was.value.key !== item.key && isGone(was.value)) {
      gap = true;
      was = await previous.next();
    }
    if (!was.done && was.value.key === item.key) {
      gap = false;
      const again = 'failure' in was.value && 'article' in item && isWorthRetrying(was.value.failure);
      yield again ? item : { ...item, known: was.value };
      was = await previous.next();
    } else if (gap) yield item;
    else throw new Refusal(CHANGED);
  }
  while (!was.done && isGone(was.value)) was = await previous.next();
  if (!was.done) throw new Refusal(CHANGED);
}

const isGone = (outcome: Outcome): boolean => 'failure' in outcome && isInputGone(outcome.failure.code);
