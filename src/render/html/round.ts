/** A tenth of a pixel is enough for a drawing, and keeps it short. */
export const round = (n: number): number => Math.round(n * 10) / 10;
