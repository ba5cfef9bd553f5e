/** Where the report of an article stands in the stored files, and what it weighs. */
export interface Place {
  readonly k: number;
  readonly offset: number;
  readonly bytes: number;
  readonly published: string | null;
}

/** Reports that are compared with each other in one go. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
  readonly places: readonly Place[];
}

/**
 * Parts an archive by publication day, so that the reports of neighbouring days are compared and no part is heavier than `most`. A part
 * ends between two days, but for a day that is too heavy alone; reports without a day come last. An archive that fits is one part.
 * @param places in input order, which they keep within a part
 */
export function windowsOf(places: readonly Place[], most: number): Window[] {
  if (places.reduce((sum, { bytes }) => sum + bytes, 0) <= most) return places.length > 0 ? [windowOf(places)] : [];
  const days = new Map<string, Place[]>();
  for (const place of places) {
    const day = place.published ?? UNDATED;
    const list = days.get(day);
    if (list) list.push(place);
    else days.set(day, [place]);
  }
  const windows: Place[][] = [];
  let open: Place[] = [];
  let weight = 0;
  const close = () => {
    if (open.length > 0) windows.push(open);
    open = [];
    weight = 0;
  };
  for (const day of [...days.keys()].sort()) {
    const list = days.get(day)!;
    const heavy = list.reduce((sum, { bytes }) => sum + bytes, 0);
    if (weight + heavy > most || day === UNDATED) close();
    for (const place of list) {
      if (weight + place.bytes > most) close();
      open.push(place);
      weight += place.bytes;
    }
  }
  close();
  return windows.map((list) => windowOf(list.sort((a, b) => a.k - b.k || a.offset - b.offset)));
}

/** Behind every ISO 8601 day. */
const UNDATED = '~';

function windowOf(places: readonly Place[]): Window {
  const days = places.flatMap(({ published }) => published ?? []).sort();
  return { from: days[0] ?? null, to: days.at(-1) ?? null, places };
}
