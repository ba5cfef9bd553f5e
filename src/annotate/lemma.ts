import { table } from '../lexicon/table.ts';
import { irregularVerbs, regularStems } from '../lexicon/verbs.ts';
import type { VerbForm } from '../model/document.ts';

/** A verb form read back: its base and what the ending says. "hit" can be base, past or participle: all stand, likeliest first. */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
}

const AUXILIARIES = table<VerbReading>({
  am: { lemma: 'be', forms: ['present'] },
  is: { lemma: 'be', forms: ['present'] },
  are: { lemma: 'be', forms: ['present'] },
  "'m": { lemma: 'be', forms: ['present'] },
  "'re": { lemma: 'be', forms: ['present'] },
  "'s": { lemma: 'be', forms: ['present'] },
  "'ve": { lemma: 'have', forms: ['present'] },
  "'ll": { lemma: 'will', forms: ['present'] },
  "'d": { lemma: 'would', forms: ['past'] },
  being: { lemma: 'be', forms: ['ing'] },
  has: { lemma: 'have', forms: ['present'] },
  does: { lemma: 'do', forms: ['present'] },
  ca: { lemma: 'can', forms: ['present'] },
  wo: { lemma: 'will', forms: ['present'] },
  ...Object.fromEntries(
    ['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would'].map((lemma) => [
      lemma,
      { lemma, forms: ['present'] as const },
    ]),
  ),
});

const irregular = new Map<string, VerbReading>();
for (const [lemma, [past, participle]] of Object.entries(irregularVerbs)) {
  const add = (forms: string, form: VerbForm) => {
    for (const word of forms.split('|')) {
      const known = irregular.get(word);
      irregular.set(word, known?.lemma === lemma ? { lemma, forms: [...known.forms, form] } : (known ?? { lemma, forms: [form] }));
    }
  };
  add(past, 'past');
  add(participle, 'participle');
}
const bases = new Set<string>([...Object.keys(irregularVerbs), ...regularStems]);

const VOWEL = /[aeiou]/;

/** Restores the base of a regular verb from its stem: seiz → seize, stopp → stop, denie → deny, kill → kill. */
function restore(stem: string): string {
  if (bases.has(stem)) return stem;
  if (bases.has(`${stem}e`)) return `${stem}e`;
  const undoubled = stem.slice(0, -1);
  if (stem.at(-1) === stem.at(-2)) {
    if (bases.has(undoubled)) return undoubled;
    if (!/(?:ll|ss|ff|zz)$/.test(stem)) return undoubled;
    return stem;
  }
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/(?:[^aeiou]|[^aeo]u)l$/.test(stem) && !/[rwa]l$/.test(stem)) return `${stem}e`; // battl, settl
  if (/(?:[uvzc]|ur|[rlndi]g|[^aeious]s|[aeiou]s|dg)$/.test(stem) && !stem.endsWith('ous')) return `${stem}e`;
  if (/[^aeo]at$|[^aeiou][iou]t$/.test(stem) && stem.length > 5) return /it$/.test(stem) ? stem : `${stem}e`; // estimat
  if (/[^aeiou]{1,2}[aiou][rkpm]$/.test(stem) && stem.length <= 5 && VOWEL.test(stem)) return `${stem}e`; // fir, declar
  if (/[^aeou]in$/.test(stem) && stem.length > 4) return `${stem}e`; // declin, defin
  return stem;
}

/** The verb behind a word, for tokens already tagged as verbs or auxiliaries. Rules after Quirk et al. (1985), §3.5–3.6. */
export function readVerb(norm: string): VerbReading {
  const auxiliary = AUXILIARIES[norm];
  if (auxiliary) return auxiliary;
  const known = irregular.get(norm);
  if (known) return bases.has(norm) && known.lemma === norm ? { lemma: norm, forms: [...known.forms, 'base'] } : known;
  if (bases.has(norm)) return { lemma: norm, forms: ['base'] };
  if (norm.endsWith('ing') && norm.length > 4) {
    const stem = norm.slice(0, -3);
    return { lemma: stem.endsWith('y') && stem.length === 2 ? `${stem.slice(0, -1)}ie` : restore(stem), forms: ['ing'] };
  }
  if (norm.endsWith('ed') && norm.length > 3) {
    if (norm.endsWith('eed'))
      return { lemma: norm.endsWith('reed') ? norm.slice(0, -1) : norm, forms: norm.endsWith('reed') ? ['past', 'participle'] : ['base'] };
    return { lemma: restore(norm.slice(0, -2)), forms: ['past', 'participle'] };
  }
  if (norm.endsWith('ies') && norm.length > 4) return { lemma: `${norm.slice(0, -3)}y`, forms: ['present'] };
  if (/(?:ss|sh|ch|x|zz)es$/.test(norm)) return { lemma: norm.slice(0, -2), forms: ['present'] };
  if (norm.endsWith('oes')) return { lemma: norm.slice(0, -2), forms: ['present'] };
  if (norm.endsWith('s') && !norm.endsWith('ss')) return { lemma: norm.slice(0, -1), forms: ['present'] };
  return { lemma: norm, forms: ['base'] };
}
