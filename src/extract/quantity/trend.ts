import type { Document } from '../../model/document.ts';
import type { Trend } from '../../model/vocabulary.ts';

const UP =
  /^(?:up|rose|rise[ns]?|rising|gain(?:ed|s|ing)?|grew|grow[ns]?|growing|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|surg(?:ed|es|ing|e)|increas(?:ed|es|ing|e)|add(?:ed|s|ing)|advanc(?:ed|es|ing|e)|soar(?:ed|s|ing)?|swell(?:ed|s)?|rall(?:y|ied|ies)|spik(?:ed|es|ing)|higher|edged-up|expand(?:ed|s|ing)|improv(?:ed|es)|rebound(?:ed|s|ing)|recover(?:ed|s|ing)|strengthen(?:ed|s|ing)|firm(?:ed|s|ing)|appreciat(?:ed|es|ing)|balloon(?:ed|s|ing)|leap(?:ed|s|t|ing)?|sky-?rocket(?:ed|s|ing)|rocket(?:ed|ing)|bounc(?:ed|es|ing)|accelerat(?:ed|es|ing)|quicken(?:ed|s|ing)|swell(?:ing)|swollen|ralli(?:ed|es)|rallying|upwards?|boost(?:ed|s|ing)|lift(?:ed|s|ing)|rais(?:ed|es|ing)|hik(?:ed|es|ing)|widen(?:ed|s|ing))$/;
const DOWN =
  /^(?:down|fell|fall(?:s|en|ing)?|drop(?:ped|s|ping)?|declin(?:ed|es|ing|e)|decreas(?:ed|es|ing|e)|sank|sink[s]?|slid(?:es?)?|tumbl(?:ed|es|ing|e)|plung(?:ed|es|ing|e)|plummet(?:ed|s|ing)?|lost|lose[s]?|losing|shed|slip(?:ped|s|ping)?|shr[aiu]nk|dip(?:ped|s|ping)?|cut|lower|eased|reduc(?:ed|es|ing|e)|slump(?:ed|s|ing)?|retreat(?:ed|s|ing)|sinking|sunk|sliding|slid|tumbling|plunging|plummeting|slipping|dipping|shrink(?:s|ing)?|cutting|cuts|shed(?:s|ding)|eas(?:es|ing)|weaken(?:ed|s|ing)|contract(?:ed|s|ing)|depreciat(?:ed|es|ing)|crash(?:ed|es|ing)|collaps(?:ed|es|ing)|sag(?:ged|s)|dwindl(?:ed|es|ing)|diminish(?:ed|es|ing)|lower(?:ed|s|ing)|slash(?:ed|es|ing)|trim(?:med|s|ming)|narrow(?:ed|s|ing)|downwards?|nosedived|tank(?:ed|ing))$/;

/** Is the figure of tokens `[first, after)` a change: "fell by 12%", "up 3", "rose 5 percent"? "Rose to 38" is none. */
export function trendOf({ tokens }: Document, first: number, after: number): Trend | null {
  const signed = signOf(tokens, first, after);
  if (signed) return signed;
  let i = first - 1;
  const percent = /^(?:%|percent|cent|pc|cents?|points?)$/.test(tokens[after - 1]?.norm ?? '');
  while (
    i >= 0 &&
    (/^(?:by|a|an|another|some|about|nearly|almost|around|over|just|than|more|at|least|less|roughly|approximately|as|much|further|only|of|under|another|another)$/.test(
      tokens[i]!.norm,
    ) ||
      tokens[i]!.pos === 'ADV' ||
      tokens[i]!.pos === 'SYM') &&
    first - i < 6 &&
    !UP.test(tokens[i]!.norm) &&
    !DOWN.test(tokens[i]!.norm)
  )
    i--;
  const verb = tokens[i]?.norm ?? '';
  if (!percent && isParticle(tokens, i)) return null;
  // "was off 0.4 percent"
  if (percent && verb === 'off' && tokens[i - 1]?.pos === 'AUX') return 'down';
  const acts = tokens[i]?.pos === 'VERB' || (verb === 'rose' && !/^(?:a|an|the|red|white|single|one)$/.test(tokens[i - 1]?.norm ?? ''));
  const by = i + 1 < first && tokens.slice(i + 1, first).some((t) => t.norm === 'by');
  if (UP.test(verb) && (by || percent || verb === 'up' || acts)) return counts(tokens[after]?.norm, verb, by, percent) ? 'up' : null;
  if (DOWN.test(verb) && (by || percent || verb === 'down' || acts)) return counts(tokens[after]?.norm, verb, by, percent) ? 'down' : null;
  return null;
}

/** "shot down 31 drones", "rounded up 40 men": the adverb belongs to its verb. */
const isParticle = (tokens: Document['tokens'], i: number): boolean =>
  /^(?:up|down)$/.test(tokens[i]?.norm ?? '') &&
  (tokens[i - 1]?.pos === 'VERB' ||
    /^(?:shot|gunned|shoot|brought|knocked|cut|burn(?:ed|t)?|broke|blew)$/.test(tokens[i - 1]?.norm ?? '')) &&
  !/^(?:end(?:ed|s)?|clos(?:ed?|es|ing)|trad(?:ed?|es|ing)|finish(?:ed|es)?|edg(?:ed|es|ing)|mov(?:ed|es|ing)|tick(?:ed|s)?|go(?:es|ing)?|went|inch(?:ed|es)?|open(?:ed|s)?|nudged?|stood|remain(?:ed|s)?)$/.test(
    tokens[i - 1]!.norm,
  );

/** "Stoxx 50 -1.3%", "Dow +0.4%": the sign before a share says which way it went; a rate may be below nothing. */
function signOf(tokens: Document['tokens'], first: number, after: number): Trend | null {
  if (
    !/^(?:%|percent)$/.test(tokens[after - 1]?.norm ?? '') ||
    /^(?:rate|yield|interest|margin|return|coupon)/.test(tokens[after]?.norm ?? '')
  )
    return null;
  const sign = tokens[first]!.norm;
  if (sign === '+') return 'up';
  return /^[-−]$/.test(sign) && /^(?:PROPN|NUM|NOUN|SYM|PUNCT)$/.test(tokens[first - 1]?.pos ?? 'PUNCT') ? 'down' : null;
}

/** "lost 12 men", "added two wings": losses and additions of things are no trend unless the figure is a share or stands with "by". */
const counts = (next: string | undefined, verb: string, by: boolean, percent: boolean) =>
  by ||
  percent ||
  /^(?:points|degrees|basis)$/.test(next ?? '') ||
  /^(?:up|down|rose|rise|rises|rising|fell|falls|fallen|climbed|jumped|gained|dropped|declined|slid|sank|surged|soared|tumbled|plunged|plummeted|slipped|eased|advanced|rallied)$/.test(
    verb,
  );
