/** The singular of an English noun, by rule and a table of exceptions handed in: soldiers → soldier, bodies → body. */
export function singular(norm: string, irregular: Readonly<Record<string, string>>): string {
  const known = irregular[norm];
  if (known) return known;
  if (norm.length < 4 || !norm.endsWith('s') || norm.endsWith('ss') || norm.endsWith('us') || norm.endsWith('is')) return norm;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(norm)) return norm.slice(0, -2);
  return norm.slice(0, -1);
}
