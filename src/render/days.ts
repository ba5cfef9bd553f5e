const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const split = (day: string) => day.split('-').map(Number) as [year: number, month: number, day: number];
const lastOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** An ISO day in English: 27 Dec 2024. */
export function dayWords(day: string): string {
  const [year, month, date] = split(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** An interval of ISO days, the last one included, in English: 20–27 Dec 2024, Aug 2024, 2022, since 24 Feb 2022. Null where both ends are open. */
export function intervalWords(from: string | null, to: string | null, dash: string): string | null {
  if (from === null) return to === null ? null : `until ${dayWords(to)}`;
  if (to === null) return `since ${dayWords(from)}`;
  if (from === to) return dayWords(from);
  const [y1, m1, d1] = split(from);
  const [y2, m2, d2] = split(to);
  const whole = d1 === 1 && d2 === lastOf(y2, m2);
  if (whole && m1 === 1 && m2 === 12) return y1 === y2 ? `${y1}` : `${y1}${dash}${y2}`;
  if (whole && y1 === y2) return m1 === m2 ? `${MONTHS[m1 - 1]} ${y1}` : `${MONTHS[m1 - 1]}${dash}${MONTHS[m2 - 1]} ${y1}`;
  if (y1 === y2 && m1 === m2) return `${d1}${dash}${d2} ${MONTHS[m1 - 1]} ${y1}`;
  if (y1 === y2) return `${d1} ${MONTHS[m1 - 1]} ${dash} ${d2} ${MONTHS[m2 - 1]} ${y1}`;
  return `${dayWords(from)} ${dash} ${dayWords(to)}`;
}
