import type { Note } from '../model/analysis.ts';
import { gather } from '../model/gather.ts';
import { isNone } from './bounds.ts';
import type { Replacements } from './replaced.ts';
import type { Statement } from './statement.ts';

/** Sums that the reader would do on a napkin. Codes and numbers only; words belong to the renderers. */
export function arithmetic(groups: readonly (readonly Statement[])[], replaced: Replacements): Note[] {
  const all = groups.flat();
  return [...partsAndWholes(all), ...risesAndIncrements(all, replaced)];
}

const exact = ({ claim, point }: Statement): boolean => point !== null && (claim.qualifier === 'exact' || claim.qualifier === null);

const note = (code: string, severity: Note['severity'], args: Note['args']): Note => ({ code, severity, args });

/** Parts that a text counts out: are they more than the whole, or do they add up to it? */
function partsAndWholes(all: readonly Statement[]): Note[] {
  const byRef = new Map(all.map((s) => [s.ref, s]));
  const out: Note[] = [];
  for (const [ref, parts] of gather(
    all.filter(({ whole }) => whole !== null),
    ({ whole }) => whole!,
  )) {
    const whole = byRef.get(ref);
    // Nobody is part of a stated none.
    if (!whole?.bounds || whole.point === null || isNone(whole.claim)) continue;
    const counted = parts.filter((part) => exact(part) && part.claim.measure === whole.claim.measure);
    const sum = counted.reduce((n, { point }) => n + point!, 0);
    const args = { whole: ref, parts: counted.map((part) => part.ref).join(' '), sum, total: whole.point };
    const most = counted.reduce((n, { point }) => Math.max(n, point!), 0);
    if (most > whole.bounds.high) out.push(note('part-larger-than-whole', 'warning', args));
    else if (counted.length > 1 && exact(whole) && sum === whole.point) out.push(note('parts-add-up', 'info', args));
    // Parts may overlap ("three women and two doctors"), so more than the whole is worth a look, no contradiction.
    else if (counted.length > 1 && sum > whole.bounds.high) out.push(note('parts-exceed-whole', 'warning', args));
  }
  return out;
}

/** "Rose to 16 after two died": does the former figure plus the increment give the new one? */
function risesAndIncrements(all: readonly Statement[], replaced: Replacements): Note[] {
  const increments = gather(
    all.filter((s) => s.base === 'increment' && exact(s)),
    ({ wire, claim }) => `${wire}|${claim.measure}`,
  );
  const out = new Map<string, Note>();
  for (const former of all) {
    const by = replaced.get(former.ref)?.by;
    if (!by || !exact(former) || !exact(by) || by.claim.when.basis !== 'revision' || by.base !== 'incident') continue;
    const added = increments.get(`${by.wire}|${by.claim.measure}`);
    if (!added || added.length !== new Set(added.map((s) => s.analysis)).size || by.point! < former.point!) continue;
    const more = added[0]!;
    const fits = former.point! + more.point! === by.point;
    const args = { former: former.ref, increment: more.ref, toll: by.ref, was: former.point, added: more.point, now: by.point };
    const key = `${by.ref}|${former.point}`;
    if (!out.has(key)) out.set(key, note(fits ? 'increment-adds-up' : 'increment-does-not-fit', fits ? 'info' : 'warning', args));
  }
  return [...out.values()];
}
