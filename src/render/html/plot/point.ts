/** One figure to be drawn. */
export interface Point {
  /** Where it stands from left to right: days since 1970, or its place in an order. */
  readonly x: number;
  readonly value: number | null;
  /** Null: open on that side. */
  readonly low: number | null;
  readonly high: number | null;
  /** As written: "at least 14". */
  readonly figure: string;
  readonly source: string;
  /** Where the claim stands in the page: `a0-c3`. */
  readonly href: string;
  /** Day or number of the claim, for those who hear the plot. */
  readonly place: string;
}

/** The number a point is drawn at: its value, else the bound it states. */
export const heightOf = ({ value, low, high }: Point): number | null => value ?? low ?? high;

const DAY = 86_400_000;

/** Days since 1970 of an ISO day. */
export const dayNumber = (day: string): number => Date.UTC(...splitDay(day)) / DAY;

/** The ISO day of a number of days since 1970. */
export const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

const splitDay = (day: string): [year: number, month: number, date: number] => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return [year, month - 1, date];
};
