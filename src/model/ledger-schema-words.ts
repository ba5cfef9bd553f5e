// What `sitrep schema` says of the ledger's types, and the words that other types share with it.

/** Words for a type and for its fields; a field within a field is written with a point. */
export interface Words {
  readonly about: string;
  readonly fields: Readonly<Record<string, string>>;
}

export const rule = 'The rule that gave it: sitrep rules RULE prints it with its examples.';
export const low = 'Least the words allow, inclusive; null is open.';
export const high = 'Most the words allow, inclusive; null is open.';
export const modality =
  'Said to have happened, not to have happened, to be planned or threatened, possible, a habit, or background of another time.';
export const days = { from: 'First day, ISO 8601; null where it can’t be told.', to: 'Last day, inclusive; null where it can’t be told.' };

export const ledgerWords = {
  ClaimGroup: {
    about: 'Claims about the same thing, from one article or many. sitrep says what is claimed, never what is true.',
    fields: {
      id: 'Made from the first report it holds, so that later ones leave it as it is.',
      measure: 'What happened to those counted.',
      who: 'Who is counted, in the words of a claim.',
      place: 'Where, by the name the reports share.',
      ...days,
      claims: 'article id#claim id of each, in the order of the reports.',
      verdict: 'One claim alone, figures that agree, bounds that overlap, figures that contradict, or older figures replaced by newer.',
      low: 'Least of what is claimed.',
      best: 'The figure the policy takes; nothing is averaged.',
      high: 'Most of what is claimed; null is open.',
      policy: 'How low, best and high were chosen.',
      basis: 'What the figures cover.',
      modality,
      counted: 'Class of people or things: general, soldiers, fighters, police, part:child, house…',
      voices: 'Claims that count; copies of one wire story are one.',
      bestOf: 'The claim whose figure best is.',
      why: 'Why this verdict, and the claims that decide it.',
      'why.rule': rule,
      'why.claims': 'The claims that decide it.',
      rests: 'What a reader should weigh: one source only, anonymous, a side’s own word, unverified, denied.',
      entries: 'One for each of claims, in the same order.',
      related: 'Groups that may count the same, by a claim of each, and why they stay apart.',
      'related.group': 'Id of the other group.',
      'related.claims': 'A claim of this group and one of the other.',
      'related.rule': rule,
    },
  },
  LedgerEntry: {
    about: 'A claim as it stands in its group; low, point and high as compared.',
    fields: {
      claim: 'article id#claim id.',
      reported: 'Day of the report; of a wire copy the day of the first one.',
      low,
      point: 'The figure compared; null where the claim names none.',
      high,
      voice: 'Claims with the same number are one voice; null is silent.',
      relation: 'What the source is to those counted.',
      standing: 'Counts, was replaced by a newer claim, or gives no figure.',
      replacedBy: 'The claim that replaced it.',
      rule: 'What replaced it, else why it stands in this group; null for the claim others are compared with.',
      joined: 'The rule that put it into this group.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
