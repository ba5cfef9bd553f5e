// What tells a state's government from its land, where the text uses the bare name of the state.

/** Verbs whose subject may be the land: they make no government of it. Lemmas. */
export const lifelessVerbs: readonly string[] =
  'lie border stretch adjoin sit contain span cover shrink flood burn suffer experience wake'.split(' ');

/** Verbs whose object is a government when it is a state's name. Lemmas. */
export const addressed: readonly string[] =
  'accuse urge warn blame tell ask help support press thank condemn criticise criticize fight threaten sue back arm allow enable persuade convince assist pressure lobby sanction join represent oppose deter praise aid assure notify inform recognise recognize consult implore'.split(
    ' ',
  );

/** Nouns that a government owns, not a land. */
export const governmentDeeds: readonly string[] =
  'ability agreement aid assistance allies ally ambition approach announcement appeal assessment attempt backing call campaign claim commitment contribution decision demand denial effort efforts goal goals help intervention invasion involvement leaders leadership negotiators obligation obligations offer partners pledge policy policies position promise proposal readiness refusal request response role stance statement strategy support veto vote willingness withdrawal work'.split(
    ' ',
  );

/** Verbs in whose passive a government is told of: "is committed to". Lemmas. */
export const resolvedStates: readonly string[] = 'commit determine prepare concern resolve oblige pledge isolate invite'.split(' ');

/** States told as a company that does something together. */
export const statesTogether: readonly string[] =
  'nations countries states powers governments members allies partners neighbours neighbors community coalition alliance donors mediators guarantors signatories backers supporters'.split(
    ' ',
  );
