import type { VaguePolicy } from '../lexicon/policies.ts';
import type { UserLexicon } from '../lexicon/user.ts';
import type { Document } from '../model/document.ts';
import type { Beaten, Findings } from '../model/finding.ts';
import { readAttributions } from './attribution/index.ts';
import { readEvents } from './event/index.ts';
import { readMentions } from './mention/index.ts';
import { readNumerals } from './numeral/index.ts';
import { readQuantities } from './quantity/index.ts';
import { readTimes } from './time/index.ts';

/** The readings in their order. Each may look at the document and at the earlier ones, and changes none. */
export function extract(doc: Document, policy: VaguePolicy, lexicon?: UserLexicon): Findings {
  const beaten: Beaten[] = [];
  const numerals = readNumerals(doc, beaten);
  const times = readTimes(doc, beaten);
  const quantities = readQuantities(doc, { numerals, times, policy }, beaten);
  const { mentions, asides } = readMentions(doc, beaten, lexicon);
  const attributions = readAttributions(doc, beaten, lexicon?.verbs);
  const events = readEvents(doc, mentions, beaten);
  return { numerals, times, quantities, mentions, asides, attributions, events, beaten };
}
