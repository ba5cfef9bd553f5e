import type { AnyRule, Example } from '../model/rule.ts';

/** A rule of the ledger. An example is two reports or more, parted by " | "; what it `finds` is the words of the claim that the rule decides. */
export interface LedgerRule extends AnyRule {
  readonly examples: readonly Example<never>[];
}

type Proof = readonly [text: string, finds: string] | readonly [text: string, finds: null, because: string];

const rule = (name: string, about: string, proofs: readonly Proof[]): LedgerRule => ({
  id: `ledger/${name}`,
  about,
  examples: proofs.map(([text, finds, because]) => (finds === null ? { text, finds, because: because! } : { text, finds })),
});

/** A wire story without place or day, long enough to be known again. */
const WIRE =
  'Six people were killed, a doctor said, and the market where they had come to buy bread for the evening was closed for the rest of the week.';

/**
 * Why claims stand in one group, why a figure gave way to another, why doubtful pairs stay apart, and what a verdict means. `compare --explain` and
 * `sitrep rules ledger` print them, the test run proves them on their examples. The day of a report is written in front of it.
 */
export const ledgerRules: readonly LedgerRule[] = [
  rule('same-place-and-day', 'Same measure, same class of people or things, same place and a shared day: one incident.', [
    [
      '2025-05-14: The blast killed four people in Caloto on 14 May 2025. | 2025-05-15: Seven residents were killed in Caloto on 14 May 2025, police said.',
      'Seven',
    ],
    [
      '2025-05-14: The blast killed four people in Caloto on 14 May 2025. | 2025-05-15: Three soldiers were killed in Caloto on 14 May 2025, police said.',
      null,
      'soldiers are another class than people',
    ],
    [
      '2025-05-14: The blast killed four people in Caloto on 14 May 2025. | 2025-05-15: The blast wounded seven people in Caloto on 14 May 2025.',
      null,
      'wounded are never the dead',
    ],
  ]),
  rule('one-place-in-another', 'One place lies in the other, and the reports know of one incident there only.', [
    [
      '2025-05-14: The blast killed four people in Caloto in the Cauca region on 14 May 2025. | 2025-05-15: The attack killed six people in the Cauca region on 14 May 2025, police said.',
      'six',
    ],
    [
      '2025-05-14: The blast killed four people in Caloto in the Cauca region on 14 May 2025. | 2025-05-14: A raid killed two people in Corinto in the Cauca region on 14 May 2025. | 2025-05-15: The attack killed six people in the Cauca region on 14 May 2025, police said.',
      null,
      'the region has two incidents that day',
    ],
  ]),
  rule('same-window', 'Figures for a stated window of time meet only those of the same window.', [
    [
      '2025-06-21: The ministry said 74 people were killed in Gaza over the past 24 hours. | 2025-06-21: Medics said 70 people were killed in Gaza over the past 24 hours.',
      '70',
    ],
    [
      '2025-06-21: The ministry said 74 people were killed in Gaza over the past 24 hours. | 2025-06-22: Medics said 51 people were killed in Gaza over the past 24 hours.',
      null,
      'another day is another window',
    ],
  ]),
  rule(
    'same-running-total',
    'Running totals of the same people in the same place that count from the same day or month; a later reading is the same total.',
    [
      [
        '2025-06-21: The ministry said 55,908 people have been killed in Gaza since October 2023. | 2025-06-22: The ministry said 55,959 people have been killed in Gaza since October 2023.',
        '55,959',
      ],
      [
        '2025-06-21: The ministry said 55,908 people have been killed in Gaza since October 2023. | 2025-06-22: The ministry said 800 people have been killed in Gaza since January 2025.',
        null,
        'they count from different days',
      ],
    ],
  ),
  rule('same-words', 'The same claim in the copies of one wire story, where the text names no place or day.', [
    [`2025-05-14: ${WIRE} | 2025-05-15: ${WIRE} The ministry had no comment.`, 'Six'],
    [
      '2025-05-14: Six people were killed, a doctor said. | 2025-05-15: Six people were killed, a teacher said.',
      null,
      'two short texts that share a figure are no copies',
    ],
  ]),
  rule('one-report', 'Two sources of one report about the same kind of thing on the same day, where the text names no place.', [
    [
      '2025-05-14: Troops detained 14 men on Tuesday, residents said. The army said it had detained about ten suspects on Tuesday.',
      'about ten',
    ],
    [
      '2025-05-14: Troops detained 14 men on Tuesday, residents said. Troops detained ten men on Monday, residents said.',
      null,
      'another day',
    ],
  ]),
  rule(
    'place-of-the-report',
    'The claim names no place or no day; it has that of the one incident that its report tells there, or of the one known at its place in the three days before; a running total has the area of its authority.',
    [
      [
        '2025-05-14: The blast wounded 21 people in Caloto on 14 May 2025, police said. | 2025-05-15: Nineteen people were wounded, the mayor said. The blast killed five people in Caloto on 14 May 2025, police said.',
        'Nineteen',
      ],
      [
        '2025-05-14: The blast wounded 21 people in Caloto on 14 May 2025, police said. | 2025-05-15: Nineteen people were wounded, the mayor said. The blast killed five people in Caloto on 14 May 2025. A raid killed two people in Corinto on 13 May 2025.',
        null,
        'the report knows two incidents',
      ],
    ],
  ),
  rule('replaced-by-its-source', 'A later report of the same source, or of somebody who speaks for it, gives another figure.', [
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-16: Police said the blast killed five people in Caloto on 14 May 2025.',
      'four',
    ],
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-16: The Red Cross said the blast killed five people in Caloto on 14 May 2025.',
      null,
      'another source that is merely later replaces nothing',
    ],
  ]),
  rule('replaced-in-the-text', 'The text itself puts two figures in order: "up from", "correcting the 27".', [
    [
      '2025-05-16: The death toll of the blast in Caloto on 14 May 2025 rose to nine, police said. Police had said the blast killed seven people in Caloto on 14 May 2025.',
      'seven',
    ],
    [
      '2025-05-16: The blast in Caloto killed nine people on 14 May 2025, police said. The army said the blast in Caloto killed seven people on 14 May 2025.',
      null,
      'nobody says that one figure replaces the other',
    ],
  ]),
  rule(
    'replaced-by-a-new-toll',
    'A toll that is said to have risen replaces lower figures of earlier days, one that is said to have fallen higher ones, whoever gave them.',
    [
      [
        '2025-05-14: Witnesses said the blast killed four people in Caloto on 14 May 2025. | 2025-05-16: The death toll of the blast in Caloto on 14 May 2025 rose to five, police said.',
        'four',
      ],
      [
        '2025-05-14: Witnesses said the blast killed eight people in Caloto on 14 May 2025. | 2025-05-16: The death toll of the blast in Caloto on 14 May 2025 rose to five, police said.',
        null,
        'eight is not passed by a rise to five',
      ],
    ],
  ),
  rule('replaced-with-its-whole', 'A part of a figure that was replaced gives way to a later part of a figure that stands.', [
    [
      '2025-05-14: Witnesses said the blast killed 14 people, including four children, in Caloto on 14 May 2025. | 2025-05-15: Witnesses of the blast in Caloto were silent. | 2025-05-16: The death toll of the blast in Caloto on 14 May 2025 rose to 16, police said. | 2025-05-17: The Red Cross said the blast killed 16 people, including five children, in Caloto on 14 May 2025.',
      'four',
    ],
    [
      '2025-05-14: Witnesses said the blast killed 14 people, including four children, in Caloto on 14 May 2025. | 2025-05-17: The Red Cross said the blast killed 14 people, including five children, in Caloto on 14 May 2025.',
      null,
      'the whole still stands',
    ],
  ]),
  rule('doubt-between-two', 'Agrees with some claims of two groups that do not agree with each other: kept apart.', [
    [
      '2025-05-13: The blast killed four soldiers in Caloto on 14 May 2025. | 2025-05-16: Colombian officials said five Colombian soldiers were killed in Caloto on 14 May 2025. | 2025-05-16: Six Venezuelan soldiers were killed in Caloto on 14 May 2025.',
      'four',
    ],
    [
      '2025-05-14: The blast killed four people in Caloto on 14 May 2025. | 2025-05-15: Seven residents were killed in Caloto on 14 May 2025.',
      null,
      'they agree',
    ],
  ]),
  rule('doubt-no-place-or-day', 'Could belong to a group of the same story, but names no place or no day: kept apart.', [
    [
      '2025-05-15: Nine people were killed on 14 May 2025, a surgeon said. The blast killed four people in Caloto on 14 May 2025. A raid killed two people in Corinto on 14 May 2025.',
      'Nine',
    ],
    [
      '2025-05-15: The blast killed four people in Caloto on 14 May 2025. The war has killed 900 people since January 2025.',
      null,
      'a running total is known to be something else',
    ],
  ]),
  rule('doubt-opposed-accounts', 'One side counts fighters among the dead where others count people: kept apart.', [
    [
      '2025-06-20: An Israeli airstrike killed 20 people in Deir al-Balah on 20 June 2025, medics said. | 2025-06-20: The Israeli military said it killed nine Hamas militants in Deir al-Balah on 20 June 2025.',
      'nine',
    ],
    [
      '2025-06-20: An Israeli airstrike killed 20 people in Deir al-Balah on 20 June 2025, medics said. | 2025-06-20: The Israeli military said it killed nine Hamas militants in Rafah on 20 June 2025.',
      null,
      'another town',
    ],
  ]),
  rule('verdict-single', 'One voice: one source in one report, or the copies of one wire story.', [
    ['2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025.', 'four'],
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed four people in Caloto on 14 May 2025.',
      null,
      'two voices',
    ],
  ]),
  rule('verdict-agree', 'All voices that stand give the same figure, and nothing was replaced.', [
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed at least four people in Caloto on 14 May 2025.',
      'four',
    ],
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed more than four people in Caloto on 14 May 2025.',
      null,
      'four is not more than four',
    ],
  ]),
  rule('verdict-overlap', 'All figures that stand can be true together, but they do not say the same.', [
    [
      '2025-05-14: Police said the blast killed 14 people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed at least 12 people in Caloto on 14 May 2025.',
      '14',
    ],
    [
      '2025-05-14: Police said the blast killed 14 people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed at least 15 people in Caloto on 14 May 2025.',
      null,
      'these two cannot both be true',
    ],
  ]),
  rule('verdict-conflict', 'Two figures that stand cannot both be true, or one is denied.', [
    [
      '2025-05-14: Police said the blast killed 14 people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed at least 15 people in Caloto on 14 May 2025.',
      '14',
    ],
    [
      '2025-05-14: Police said the blast killed 14 people in Caloto on 14 May 2025. | 2025-05-14: The Red Cross said the blast killed at least 12 people in Caloto on 14 May 2025.',
      null,
      'both can be true',
    ],
  ]),
  rule('verdict-superseded', 'A figure was replaced by a later one, and what stands agrees.', [
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-16: Police said the blast killed five people in Caloto on 14 May 2025.',
      'four',
    ],
    [
      '2025-05-14: Police said the blast killed four people in Caloto on 14 May 2025. | 2025-05-16: The Red Cross said the blast killed five people in Caloto on 14 May 2025.',
      null,
      'the older figure still stands',
    ],
  ]),
];

/** What a rule of the ledger says, in one sentence; null for an id that none has. */
export const aboutLedgerRule = (id: string): string | null => ledgerRules.find((rule) => rule.id === id)?.about ?? null;
