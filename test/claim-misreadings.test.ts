// Figures, people and places that words beside them could take for something else.
import { expect, test } from 'vitest';
import { analyzeText } from './support.ts';

/** Published on Sunday, 9 November 2025. */
const claims = (text: string) =>
  analyzeText(text, '2025-11-09').claims.map((c) => [c.measure, c.value, c.who?.text ?? null, c.place?.text ?? null, c.modality]);

test.each<[string, ...(readonly (string | number | null)[])[]]>([
  ['Five people were killed, not 12.', ['killed', 5, 'people', null, 'actual']],
  ['The army said three soldiers, not 30 as the rebels claimed, died in the raid.'],
  ['In Tarnov 14 attackers were killed.', ['killed', 14, 'attackers', 'Tarnov', 'actual']],
  [
    'Nine gunmen were killed. A further six were taken alive.',
    ['killed', 9, 'gunmen', null, 'actual'],
    ['captured', 6, null, null, 'actual'],
  ],
  ['The army named six soldiers that rebels killed near the border.', ['killed', 6, 'soldiers', null, 'actual']],
  ['The army told residents that rebels killed three men.', ['killed', 3, 'men', null, 'actual']],
  ['The three men killed in Jenin were buried in Nablus.', ['killed', 3, 'men', 'Jenin', 'actual']],
  [
    'Police arrested a man in Lyon over an attack that killed three people.',
    ['detained', 1, 'man', 'Lyon', 'actual'],
    ['killed', 3, 'people', null, 'actual'],
  ],
  ['The number of dead had reached 95 by Friday.', ['killed', 95, null, null, 'actual']],
])('%s', (text, ...expected) => expect(claims(text)).toEqual(expected));
