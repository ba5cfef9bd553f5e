// All codes of the program in English. Nothing else in the program words a code.
import type { Note } from '../model/analysis.ts';
import type {
  Basis,
  Identification,
  Measure,
  MentionType,
  Modality,
  Qualifier,
  Relation,
  SourceKind,
  Stance,
  Status,
  Verification,
} from '../model/vocabulary.ts';
import { clean } from './clean.ts';

/** What happened to those or that which is counted, as a past participle where English has one. */
export const measureWords: Readonly<Record<Measure, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  'killed-or-wounded': 'killed or wounded',
  missing: 'missing',
  captured: 'captured',
  detained: 'detained',
  abducted: 'abducted',
  released: 'released',
  displaced: 'displaced',
  evacuated: 'evacuated',
  rescued: 'rescued',
  deployed: 'deployed',
  recruited: 'recruited',
  strength: 'strength of a force',
  launched: 'launched',
  intercepted: 'intercepted',
  destroyed: 'destroyed',
  damaged: 'damaged',
  seized: 'seized',
  supplied: 'supplied',
  attacks: 'attacks',
  settlements: 'settlements taken',
  area: 'territory',
};

/** What stands in the place of the people or things where the text leaves them out ("and wounding 12"). */
export const unnamedCounted: Readonly<Partial<Record<Measure, string>>> = { attacks: 'attacks', settlements: 'settlements' };

export const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'up-to': 'up to',
  'less-than': 'less than',
  range: 'a range',
  vague: 'a vague amount',
};

/** Verbs of saying: for one speaker, for several. */
export const stanceWords: Readonly<Record<Stance, readonly [one: string, several: string]>> = {
  says: ['says', 'say'],
  claims: ['claims', 'claim'],
  confirms: ['confirms', 'confirm'],
  denies: ['denies', 'deny'],
  estimates: ['estimates', 'estimate'],
  alleges: ['alleges', 'allege'],
  reports: ['reports', 'report'],
  believes: ['believes', 'believe'],
  warns: ['warns', 'warn'],
  promises: ['promises', 'promise'],
  asks: ['asks', 'ask'],
  intends: ['intends', 'intend'],
  wants: ['wants', 'want'],
  decides: ['decides', 'decide'],
  observes: ['observes', 'observe'],
  shows: ['shows', 'show'],
  declines: ['declines', 'decline'],
};

export const kindWords: Readonly<Record<SourceKind, string>> = {
  government: 'government',
  military: 'military',
  intelligence: 'intelligence service',
  police: 'police',
  'armed-group': 'armed group',
  politician: 'politician',
  'international-organisation': 'international organisation',
  ngo: 'NGO',
  medical: 'medical',
  media: 'media',
  document: 'document',
  expert: 'expert',
  witness: 'witness',
  relative: 'relative',
  company: 'company',
  unknown: 'kind unknown',
};

export const identificationWords: Readonly<Record<Identification, string>> = {
  named: 'named',
  role: 'by role only',
  collective: 'collective',
  anonymous: 'anonymous',
  none: 'not identified',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  self: 'speaks of its own side',
  adversary: 'speaks of its adversary',
  ally: 'speaks of an ally',
  'third-party': 'a third party',
  unknown: 'relation to the parties unknown',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  incident: 'one incident',
  period: 'over a period',
  cumulative: 'running total',
  increment: 'added to an earlier toll',
  revision: 'revised toll',
  unstated: 'period not stated',
};

export const verificationWords: Readonly<Record<Verification, string>> = {
  verified: 'verified, the text says',
  unverified: 'unverified',
  denied: 'denied',
  disputed: 'disputed',
  'none-stated': 'verification not mentioned',
};

export const modalityWords: Readonly<Record<Modality, string>> = {
  actual: 'said to have happened',
  negated: 'negated',
  planned: 'planned or threatened',
  hypothetical: 'hypothetical',
  habitual: 'habitual',
  historical: 'background',
};

export const statusWords: Readonly<Record<Status, string>> = {
  combatant: 'combatant',
  civilian: 'civilian',
  mixed: 'fighters and civilians',
  unknown: 'status unknown',
};

export const typeWords: Readonly<Record<MentionType, string>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armed group',
  'military-unit': 'military unit',
  place: 'place',
  nationality: 'nationality',
  weapon: 'weapon',
  vehicle: 'vehicle',
  facility: 'facility',
};

/** Fields of a claim, an attribution or a time that may stay open. */
export const fieldWords: Readonly<Record<string, string>> = {
  value: 'Figure',
  who: 'Who was counted',
  by: 'By whom',
  place: 'Where',
  when: 'When',
  source: 'Source',
};

const REASONS: Readonly<Record<string, string>> = {
  'none-stated': 'the text says that there were none',
  'no-figure': 'the text gives no figure',
  range: 'a range has no single value',
  share: 'a share, of which no number is told',
  'vague-amount': 'a vague word, of which only bounds are known',
  elided: 'left out in the sentence',
  'doer-not-stated': 'the text does not say',
  'no-place-near': 'no place is named near the claim',
  'no-time-in-sentence': 'the sentence has no time',
  unresolved: 'the words name no calendar day',
  'no-publication-date': 'the publication date is not known',
  'no-amount': 'how long before or after is not said',
  'no-anchor': 'counted from something that has no date',
  'no-year': 'the year is not said',
  'no-such-day': 'the calendar has no such day',
  'no-such-unit': 'an unknown unit of time',
  feast: 'feast days are not computed',
  'fiscal-year': 'fiscal years differ from country to country',
  'counted-day': 'counted from a first day that is not said',
  'not-named': 'the source is not named',
  'no-source-named': 'no source is named',
  'no-antecedent': 'the pronoun points to nobody named before',
  'plural-pronoun': 'the pronoun may stand for several',
  'ambiguous-pronoun': 'the pronoun may stand for either of two people',
  'joint-source': 'several sources speak together',
  'not-in-gazetteer': 'the gazetteer has no place of this name',
  elsewhere: 'the gazetteer has such places, but none where the article plays',
  several: 'several such places in one country, and nothing tells which',
  'ordinary-word': 'an ordinary word too',
};

const plain = (code: string): string => code.replace(/[-_]+/g, ' ');

/** Why a field is null, as words after a colon. A code without words of its own is spelled out. */
export const wordReason = (code: string): string => REASONS[code] ?? plain(code);

/** `ru` → "Russian"; a code nobody knows stays as it is. */
const languageName = (code: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

type Args = Note['args'];
const NOTES: Readonly<Record<string, (words: string, args: Args) => string>> = {
  'ambiguous-point': (words) => `${words} may be thousands or a decimal: it is left out of the figures.`,
  'foreign-separators': (words) => `${words} is grouped with points, which English reads as decimals: it is left out of the figures.`,
  'number-too-long': (words) => `${words} is too long for a figure: it is left out.`,
  'unreadable-number': (words) => `${words} can't be read as a number: it is left out of the figures.`,
  'unclosed-quote': (words) => `A quotation is never closed, so it is read as ending with its paragraph: ${words}.`,
  'no-publication-date': (_, { times }) =>
    `The publication date is not known, so ${times === 1 ? 'one time stays' : `${times ?? 'some'} times stay`} without a date; --published YYYY-MM-DD gives it.`,
  'language-not-english': (_, { language }) =>
    `The text is in ${languageName(String(language))} and is left unread: only English is; --language en reads it all the same.`,
  'place-not-located': (_, { places, why }) => `Not on the map: ${places} (${wordReason(String(why))}).`,
  'unresolved-time': (words, { why }) => `${words} has no date: ${wordReason(String(why))}.`,
};

/** Words in quotation marks, unless they bring their own. */
const quoted = (words: string): string => (/^[“"‘'«„]/.test(words) ? words : `“${words}”`);

/** One English sentence for a note, without its position. A code without words of its own gives `args.message`, else itself and its arguments. */
export function wordNote(note: Note): string {
  const words = note.span ? quoted(clean(note.span.text)) : 'One figure';
  const known = NOTES[note.code];
  if (known) return known(words, note.args);
  const { message, file, line, ...rest } = note.args;
  const place = file === undefined || file === null ? '' : `${file}${line === undefined || line === null ? '' : `:${line}`}: `;
  const more = Object.entries(rest)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${plain(key)} ${value}`);
  const said = typeof message === 'string' ? message : `${plain(note.code)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
  const sentence = clean(`${place}${said}${note.span ? `: ${words}` : ''}`);
  const start = place === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  return /[.!?]$/.test(start) ? start : `${start}.`;
}
