const BARS = '▁▂▃▄▅▆▇█';

/** A line of small bars, one for each number, lowest to highest. Empty where all are equal or there are fewer than two. */
export function spark(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || low === high) return '';
  return values.map((value) => BARS[Math.round(((value - low) / (high - low)) * (BARS.length - 1))]!).join('');
}
