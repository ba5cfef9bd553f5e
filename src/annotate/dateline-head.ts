import { countries } from '../lexicon/countries.ts';
import { places } from '../lexicon/places.ts';
import type { Dateline } from '../model/document.ts';

/** What stands before the first dash set apart by spaces, and what follows it: a new sentence of some length. */
const HEAD = /^(?<head>[A-Z][^–—\n"“”:;?!]{2,60}?)\s+(?:--?|[–—])\s+(?=[A-Z\d][^\n]{12})/;
/** A second dash close behind makes what stands between them an aside: "Tarva – the capital – was shelled". */
const ASIDE = /^[^.]{0,60}\s(?:--?|[–—])\s/;

const AGENCIES = new Set(
  'Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|UPI|Xinhua|Anadolu|Anadolu Agency|TASS|Interfax|Ukrinform|dpa|DPA|EFE|ANSA|Kyodo|PTI|ANI|IANS|WAFA|SANA|IRNA|Bloomberg|BBC|CNN|Al Jazeera'.split(
    '|',
  ),
);
const WRITERS =
  /(?:^|\s)(?:[Ss]taff(?:\s(?:[Ww]riters?|[Rr]eporters?))?|[Cc]orrespondents?|[Rr]eporters?|[Nn]ewsroom|[Nn]ews [Dd]esk|[Aa]gencies)$/;
const NAMES = /^(?:[A-Z][^\s,]*|and|of|the)(?:\s(?:[A-Z][^\s,]*|and|of|the|staff|news))*\s?/;

let cities: ReadonlySet<string> | null = null;
const isCity = (name: string): boolean => {
  cities ??= new Set([
    ...countries.flatMap((c) => c.capitals),
    ...Object.values(places).flatMap((p) => p.cities.split(/[|=]/)),
    ...Object.values(places).flatMap((p) => p.regions.split(/[|=]/)),
  ]);
  return cities.has(name);
};

/** "Beirut/Jerusalem —", "Ankara, Baghdad -", "Daily Dispatch staff —", "Reuters -": cities or who writes, set before a dash. */
export function headOf(line: string, from: number): Dateline | null {
  const head = HEAD.exec(line);
  if (!head) return null;
  const { length } = head.groups!.head!;
  const words = head.groups!.head!;
  if (ASIDE.test(line.slice(head[0].length))) return null;
  const span = { start: from, end: from + length };
  const whole = { start: from, end: from + head[0].trimEnd().length, date: null };
  if (words.split(/\s?[/,]\s?|\sand\s/).every(isCity)) return { ...whole, place: span, agency: null };
  const writes = AGENCIES.has(words) || (WRITERS.test(words) && NAMES.test(words) && !/\s(?:said|were|was|killed)\s/.test(words));
  return writes ? { ...whole, place: null, agency: span } : null;
}
