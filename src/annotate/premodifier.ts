import type { Token } from '../model/document.ts';

export const POSSESSIVE_PRONOUNS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);

/** Participles that tie a name to what follows: "al-Qaeda associated leader", "Turkish backed groups". */
export const LINKED = new Set([
  'backed',
  'associated',
  'linked',
  'affiliated',
  'led',
  'aligned',
  'allied',
  'trained',
  'funded',
  'held',
  'controlled',
  'occupied',
  'inspired',
  'sponsored',
  'dominated',
  'administered',
]);

/** Is the verb form at `i` part of a noun phrase ("the captured soldier", "two wounded men", "its growing role")? */
export function isPremodifier(tokens: readonly Token[], i: number, started: boolean): boolean {
  const t = tokens[i]!;
  if (t.norm === 'taken' && /^(?:hostage|captive|prisoner)s?$/.test(tokens[i + 1]?.norm ?? '')) return false;
  if (t.pos !== 'VERB' || !/(?:ing|ed|en|wn|nt|ught|ost|old)$/.test(t.norm)) return false;
  const before = tokens[i - 1];
  const bare =
    !started &&
    /ed$/.test(t.norm) &&
    before?.pos === 'ADP' &&
    tokens[i + 1]?.pos === 'NOUN' &&
    /s$|people|men|women/.test(tokens[i + 1]!.norm);
  if (
    bare ||
    (LINKED.has(t.norm) &&
      !!before &&
      (before.pos === 'PROPN' || before.pos === 'NOUN' || before.pos === 'ADJ') &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''))
  )
    return true;
  if (
    !started ||
    !before ||
    !(
      before.pos === 'DET' ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      before.pos === 'PART' ||
      before.pos === 'ADV' ||
      POSSESSIVE_PRONOUNS.has(before.norm)
    )
  )
    return false;
  const next = tokens[i + 1];
  return (
    !!next &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || (next.pos === 'VERB' && isPremodifier(tokens, i + 1, true)))
  );
}
