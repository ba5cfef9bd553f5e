import { table } from '../lexicon/table.ts';
import type { MentionType } from '../model/vocabulary.ts';

// What nouns such as "the agency", "the group", "the army" can take up from before.

/** Names that fit a noun. */
export const HEADS: Readonly<Record<string, RegExp>> = table({
  agency: /agenc|service|reuters|afp|press|yonhap|tass|xinhua|observatory|intelligence/i,
  ministry: /ministr/i,
  group: /group|observatory|watch|amnesty|front|movement|hamas|hezbollah|taliban|islamic state/i,
  army: /army|military|forces|defen[cs]e/i,
  military: /army|military|forces|defen[cs]e|command/i,
  observatory: /observatory/i,
  monitor: /observatory|monitor|watch/i,
  company: /company|corp|inc|ltd|co\./i,
  newspaper: /times|post|news|journal|daily|herald|tribune|guardian|telegraph/i,
  network: /news|tv|network|jazeera|cnn|bbc/i,
  office: /office/i,
  department: /department|pentagon/i,
  organisation: /organi[sz]ation|watch|amnesty|observatory|nations|union/i,
  organization: /organi[sz]ation|watch|amnesty|observatory|nations|union/i,
  report: /agenc|reuters|afp|yonhap|press|news|times|post|watch|amnesty|observatory|tass|xinhua/i,
  statement: /ministr|command|army|military|group|office|government/i,
  union: /union/i,
  party: /party/i,
  council: /council/i,
  court: /court/i,
  watchdog: /watch|observatory|monitor/i,
  website: /news|site|\.com/i,
  spokesman: /./,
});

/** Words that say no more than that it is a body. */
export const GENERIC = /^(?:group|organi[sz]ation|charity|agency|movement|militia|faction|body|watchdog|monitor|nonprofit|union)$/;

/** "The army" is no rebel army, "the group" no brigade, "the monitor" and "the agency" nobody who fights. */
const FORCES: readonly MentionType[] = ['armed-group', 'military-unit'];
export const NOT_OF: Readonly<Record<string, readonly MentionType[]>> = table({
  army: ['armed-group'],
  military: ['armed-group'],
  group: ['military-unit'],
  charity: FORCES,
  agency: FORCES,
  monitor: FORCES,
  watchdog: FORCES,
  nonprofit: FORCES,
  union: FORCES,
  organisation: FORCES,
  organization: FORCES,
});
