/** Marks on an axis of figures, and where a figure stands between them: 0 at the foot, 1 at the top. */
export interface Scale {
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
  readonly logarithmic: boolean;
}

/** Figures further apart than this share no straight axis: the small ones would lie on its foot. */
const FAR_APART = 40;

/** A round axis from 0 for these figures; logarithmic where the largest is far from the smallest. */
export function scaleOf(values: readonly number[]): Scale {
  const top = Math.max(1, ...values);
  const least = Math.min(top, ...values.filter((value) => value > 0));
  return top / least > FAR_APART && !values.includes(0) ? powers(least, top) : straight(top);
}

function straight(top: number): Scale {
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(top <= 4 ? 1 : 0, [1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough && (n >= 1 || top < 1)) ?? 1);
  const end = Math.ceil(top / step) * step;
  return {
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step),
    at: (value) => value / end,
    logarithmic: false,
  };
}

function powers(least: number, top: number): Scale {
  const from = Math.floor(Math.log10(least));
  const to = Math.max(from + 1, Math.ceil(Math.log10(top)));
  const each = Math.ceil((to - from) / 5);
  return {
    ticks: Array.from({ length: Math.floor((to - from) / each) + 1 }, (_, i) => 10 ** (from + i * each)),
    at: (value) => Math.max(0, (Math.log10(Math.max(value, 10 ** from)) - from) / (to - from)),
    logarithmic: true,
  };
}
