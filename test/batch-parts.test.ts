// Parts of `sitrep batch` that need no process: order and bounds, windows of the ledger, what is told.
import { expect, test } from 'vitest';
import { inOrder } from '../src/batch/in-order.ts';
import { durationWords, showProgress } from '../src/batch/progress.ts';
import { type Place, windowsOf } from '../src/batch/windows.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
const BOUNDS = { running: 3, window: 6, weight: 1_000 };
const never = new AbortController().signal;

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    taken.push(i);
    yield i;
  }
}

test('results come in the order of the items, however long each takes, and no more run than allowed', async () => {
  let running = 0;
  let most = 0;
  const out: number[] = [];
  const task = async (i: number) => {
    most = Math.max(most, ++running);
    for (let k = 0; k < (i * 7) % 5; k++) await soon();
    running--;
    return i * 2;
  };
  for await (const value of inOrder(numbers(40), () => 1, task, BOUNDS, never)) out.push(value);
  expect(out).toEqual(Array.from({ length: 40 }, (_, i) => i * 2));
  expect(most).toBe(3);
});

test('a slow first item holds the input back at the window, and a heavy one at the weight', async () => {
  for (const [weigh, expected] of [
    [() => 1, 6],
    [() => 600, 2],
    [() => 5_000, 1],
  ] as const) {
    const taken: number[] = [];
    let go: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    const results = inOrder(numbers(30, taken), weigh, async (i) => (i === 0 ? wait : undefined), BOUNDS, never);
    const first = results.next();
    for (let k = 0; k < 20; k++) await soon();
    expect(taken).toHaveLength(expected);
    go();
    await first;
    await results.return(undefined);
  }
});

test('an input that breaks is told behind the results before it; a task that breaks, in its place', async () => {
  const broken = (async function* () {
    yield* numbers(4);
    throw new Error('input');
  })();
  const out: number[] = [];
  const all = async (items: AsyncIterable<number>, fails: number) => {
    for await (const i of inOrder(
      items,
      () => 1,
      async (n) => (n === fails ? Promise.reject(new Error('task')) : n),
      BOUNDS,
      never,
    ))
      out.push(i);
  };
  await expect(all(broken, -1)).rejects.toThrow('input');
  expect(out.splice(0)).toEqual([0, 1, 2, 3]);
  await expect(all(numbers(9), 5)).rejects.toThrow('task');
  expect(out).toEqual([0, 1, 2, 3, 4]);
});

test('stopped: what runs is finished and given, nothing else is begun', async () => {
  const stop = new AbortController();
  const begun: number[] = [];
  const task = async (i: number) => {
    begun.push(i);
    if (i === 4) stop.abort();
    await soon();
    return i;
  };
  const out: number[] = [];
  for await (const i of inOrder(numbers(40), () => 1, task, BOUNDS, stop.signal)) out.push(i);
  expect(out).toEqual(begun);
  expect(out.length).toBeLessThan(8);
});

const place = (n: number, published: string | null, bytes: number): Place => ({ k: 1, offset: n, bytes, published });
const told = (places: readonly Place[], most: number) =>
  windowsOf(places, most).map(({ from, to, places }) => [from, to, places.map(({ offset }) => offset)]);

test('a ledger that fits is one window; else windows end between days, and only a heavy day is cut', () => {
  const places = [
    place(0, '2024-03-02', 4),
    place(1, '2024-03-01', 4),
    place(2, null, 1),
    place(3, '2024-03-01', 4),
    place(4, '2024-03-03', 6),
    place(5, '2024-03-03', 6),
    place(6, '2024-03-04', 2),
  ];
  expect(told(places, 100)).toEqual([['2024-03-01', '2024-03-04', [0, 1, 2, 3, 4, 5, 6]]]);
  expect(told(places, 12)).toEqual([
    ['2024-03-01', '2024-03-02', [0, 1, 3]],
    ['2024-03-03', '2024-03-03', [4, 5]],
    ['2024-03-04', '2024-03-04', [6]],
    [null, null, [2]],
  ]);
  expect(told(places, 8)).toEqual([
    ['2024-03-01', '2024-03-01', [1, 3]],
    ['2024-03-02', '2024-03-02', [0]],
    ['2024-03-03', '2024-03-03', [4]],
    ['2024-03-03', '2024-03-04', [5, 6]],
    [null, null, [2]],
  ]);
  expect(told([], 8)).toEqual([]);
});

test('progress: one line drawn anew on a terminal, a plain line now and then elsewhere', () => {
  for (const terminal of [true, false]) {
    let time = 0;
    const out: string[] = [];
    const shown = showProgress({ write: (text) => out.push(text), terminal, every: 10_000, now: () => time, lineOf: ({ code }) => code });
    for (let i = 1; i <= 400; i++) {
      time += 100;
      shown.progress({ items: i, before: 0, failures: i > 300 ? 2 : 0, share: i / 1_000, phase: 'articles' });
      if (i === 301) shown.failed({ code: 'article-failed', severity: 'error', args: {} });
    }
    shown.end();
    const text = out.join('');
    const last = '400 done (40% of the input), 10/s, 2 failed, 1 min 0 s left';
    if (terminal) expect(out.filter((line) => line.startsWith('\r\u001b[K4'))[0]).toBeDefined();
    else expect(text.split('\n').slice(-2)).toEqual([`sitrep: ${last}`, '']);
    expect(text.split('\n')).toHaveLength(terminal ? 2 : 6);
    expect(text).toContain('sitrep: article-failed\n');
  }
  expect([8_000, 250_000, 12_000_000].map(durationWords)).toEqual(['8 s', '4 min 10 s', '3 h 20 min']);
});
