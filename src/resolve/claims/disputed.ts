import type { Claim } from '../../model/analysis.ts';

/** Where one source gives a figure and another denies that very figure, the first is disputed. */
export function withDisputes(claims: readonly Claim[]): readonly Claim[] {
  const denials = claims.filter((c) => c.verification === 'denied' && c.value !== null);
  if (denials.length === 0) return claims;
  return claims.map((claim) => {
    const open = claim.verification === 'none-stated' || claim.verification === 'unverified';
    const denied = open && claim.modality === 'actual' && denials.some((d) => sameFigure(d, claim) && speaker(d) !== speaker(claim));
    return denied ? { ...claim, verification: 'disputed' } : claim;
  });
}

const sameFigure = (a: Claim, b: Claim) =>
  a.measure === b.measure && a.value === b.value && a.low === b.low && a.high === b.high && (!a.who || !b.who || headOf(a) === headOf(b));

const headOf = ({ who }: Claim) => who?.text.toLowerCase().split(' ').at(-1);

const speaker = ({ source }: Claim) => source.name ?? source.attribution ?? source.voice;
