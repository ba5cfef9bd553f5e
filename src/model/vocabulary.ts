// The closed vocabularies of the output contract `sitrep/1`. schema.ts builds the JSON Schema from these lists, and the types of
// the program are read off them, so that a word stands in one place only.

/** What a mention or an entity is. */
export const MENTION_TYPES = [
  'person',
  'organisation',
  'armed-group',
  'military-unit',
  'place',
  'nationality',
  'weapon',
  'vehicle',
  'facility',
] as const;
export type MentionType = (typeof MENTION_TYPES)[number];

/** How a mention names its entity. */
export const MENTION_FORMS = ['name', 'title', 'description', 'pronoun', 'adjective'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** TIMEX3 types, with `datetime` for its TIME. */
export const TIME_TYPES = ['date', 'datetime', 'duration', 'set'] as const;
export type TimeType = (typeof TIME_TYPES)[number];

/** What the words around a figure do to it. */
export const QUALIFIERS = ['exact', 'about', 'nearly', 'at-least', 'more-than', 'at-most', 'up-to', 'less-than', 'range', 'vague'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Where the text calls a figure a change. */
export const TRENDS = ['up', 'down'] as const;
export type Trend = (typeof TRENDS)[number];

/** Are the words quoted: all, none, some? After PolNeAR. */
export const ATTRIBUTION_MODES = ['direct', 'indirect', 'mixed'] as const;
export type AttributionMode = (typeof ATTRIBUTION_MODES)[number];

/** The first ten are speech, belief and evidence; a claim may rest on them. The rest are attitudes. */
export const STANCES = [
  'says',
  'claims',
  'confirms',
  'denies',
  'estimates',
  'alleges',
  'reports',
  'believes',
  'warns',
  'promises',
  'asks',
  'intends',
  'wants',
  'decides',
  'observes',
  'shows',
  'declines',
] as const;
export type Stance = (typeof STANCES)[number];

/** What kind of body or person speaks. */
export const SOURCE_KINDS = [
  'government',
  'military',
  'intelligence',
  'police',
  'armed-group',
  'politician',
  'international-organisation',
  'ngo',
  'medical',
  'media',
  'document',
  'expert',
  'witness',
  'relative',
  'company',
  'unknown',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How a source is named: by name, by role ("a spokesman"), as many ("residents"), as one who is not to be known, not at all. */
export const IDENTIFICATIONS = ['named', 'role', 'collective', 'anonymous', 'none'] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

/** PLOVER event types (https://github.com/openeventdata/PLOVER), in lower case. */
export const EVENT_TYPES = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** ACLED sub-event types (ACLED codebook, 2023), in the order of its hierarchy. */
export const ACLED_TYPES = [
  'Government regains territory',
  'Non-state actor overtakes territory',
  'Armed clash',
  'Excessive force against protesters',
  'Protest with intervention',
  'Peaceful protest',
  'Violent demonstration',
  'Mob violence',
  'Chemical weapon',
  'Air/drone strike',
  'Suicide bomb',
  'Shelling/artillery/missile attack',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Sexual violence',
  'Attack',
  'Abduction/forced disappearance',
  'Agreement',
  'Arrests',
  'Change to group/activity',
  'Disrupted weapons use',
  'Headquarters or base established',
  'Looting/property destruction',
  'Non-violent transfer of territory',
  'Other',
] as const;
export type AcledType = (typeof ACLED_TYPES)[number];

/** Did it happen? `historical` is background that the report is not about. */
export const MODALITIES = ['actual', 'negated', 'planned', 'hypothetical', 'habitual', 'historical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What a claim counts: people, then materiel and buildings, then attacks and territory. */
export const MEASURES = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'detained',
  'abducted',
  'released',
  'displaced',
  'evacuated',
  'rescued',
  'deployed',
  'recruited',
  'strength',
  'launched',
  'intercepted',
  'destroyed',
  'damaged',
  'seized',
  'supplied',
  'attacks',
  'settlements',
  'area',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures of what befalls people: harm, loss of freedom, flight. */
export const TOLLS = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'detained',
  'abducted',
  'released',
  'displaced',
  'evacuated',
  'rescued',
] as const satisfies readonly Measure[];

/** Of those counted: fighters, soldiers and police on duty, or civilians, women and children among them. */
export const STATUSES = ['combatant', 'civilian', 'mixed', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/** What stretch a figure covers: one event, a bounded window, a running total, or an addition to one or a new state of one. */
export const BASES = ['incident', 'period', 'cumulative', 'increment', 'revision', 'unstated'] as const;
export type Basis = (typeof BASES)[number];

/** How the source stands to those it counts or blames. */
export const RELATIONS = ['self', 'adversary', 'ally', 'third-party', 'unknown'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the text itself says of the proof. */
export const VERIFICATIONS = ['verified', 'unverified', 'denied', 'disputed', 'none-stated'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** What a group of claims comes to: one voice, the same figure, figures that can all be true, that can not, or were replaced. */
export const VERDICTS = ['single', 'agree', 'overlap', 'conflict', 'superseded'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a claim stands in its group: replaced by a later figure, without a figure, or standing. */
export const STANDINGS = ['current', 'replaced', 'silent'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a group of claims rests on, where a reader should know. */
export const RESTS = ['one-source', 'anonymous', 'own-word', 'unverified', 'denied'] as const;
export type Rest = (typeof RESTS)[number];

/** How exactly a place is known, finest first: itself, its second-level division, its first-level division, its country. */
export const PRECISIONS = ['exact', 'admin2', 'admin1', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How much a note matters; an `error` cost an article. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
