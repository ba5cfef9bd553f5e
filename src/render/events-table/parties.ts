import { countries } from '../../lexicon/countries.ts';
import { civilians as civilianNouns, irregularPlurals, persons } from '../../lexicon/people.ts';
import type { Analysis, Entity, OutEvent } from '../../model/analysis.ts';
import { near } from '../../model/near.ts';
import { singular } from '../../model/noun.ts';
import { contains, type Span, type TextSpan } from '../../model/span.ts';
import type { Party, PartyKind } from './model.ts';

const countryNames = new Map(countries.map(({ iso, name }) => [iso, name]));

/** English name of a country by ISO 3166-1 alpha-3; null for groups and what is no code. */
export const countryName = (iso: string | null): string | null => (iso === null ? null : (countryNames.get(iso) ?? null));

const civil = new Set([...civilianNouns, ...persons]);
const STATE =
  /\b(?:army|military|troops?|soldiers?|servicem[ae]n|marines?|navy|air ?force|armed forces|air defen[cs]e|warplanes?|fighter jets?|paratroopers?|border guards?|defen[cs]e ministry|ministry of defen[cs]e|gendarmes?|security forces)\b/i;
const POLICE = /\b(?:police|policem[ae]n|constables?|officers of the law)\b/i;
const ARMED =
  /\b(?:gunm[ae]n|militants?|rebels?|insurgents?|attackers?|assailants?|fighters?|bandits?|jihadists?|terrorists?|extremists?|militia(?:men)?|guerrillas?|separatists?|dissidents?|armed (?:men|groups?)|raiders?|kidnappers?)\b/i;
const PROTESTERS = /\b(?:protest[eo]rs?|demonstrators?|marchers?|strikers?)\b/i;
const RIOTERS = /\b(?:rioters?|mob)\b/i;

/** Kinds of entity that act, the more telling first. */
const ACTING = ['armed-group', 'military-unit', 'organisation', 'nationality', 'place', 'person'] as const;

/** Who an actor or target of an event is. */
export interface Parties {
  /** Null for what does not act: a weapon, a day, a thing. `country`: where it happened, for those without a name. */
  readonly of: (span: TextSpan, event: OutEvent, country: string | null) => Party | null;
  /** What parties are compared by: side, country or name. Null without a name. */
  readonly key: (span: Span) => string | null;
}

export function partiesOf(analysis: Analysis): Parties {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const inside = (span: Span): readonly Entity[] =>
    near(analysis.mentions)
      .overlapping(span)
      .filter((m) => contains(span, m) && m.entity !== null && m.type !== 'weapon' && m.type !== 'vehicle' && m.type !== 'facility')
      .flatMap((m) => entities.get(m.entity!) ?? []);
  const best = (span: Span): Entity | null => {
    const found = inside(span);
    for (const type of ACTING) {
      const entity = found.find((e) => e.type === type);
      if (entity) return entity;
    }
    return null;
  };
  return {
    key(span) {
      const entity = best(span);
      return entity ? (entity.side ?? entity.country ?? entity.name).toLowerCase() : null;
    },
    of(span, event, country) {
      const words = bare(span, analysis);
      const entity = best(span);
      const kind = kindOf(words, entity, event);
      if (kind === null && !entity) return null;
      // "its fighters" are somebody's whom the words alone don't name.
      if (!entity && kind === 'unnamed-group' && /^(?:its|their|his|our)\b/i.test(span.text)) return null;
      if (entity?.type === 'place' && kind === null) return null;
      return { ...nameOf(words, entity, kind, country), kind, words, country: entity?.country ?? null };
    },
  };
}

/** The words without article and figure: "At least 34 soldiers" → "soldiers". */
function bare(span: TextSpan, analysis: Analysis): string {
  const figure = near(analysis.quantities)
    .overlapping(span)
    .find((q) => contains(span, q) && (q.counted === null || q.end <= q.counted.start));
  const text = figure ? analysis.article.text.slice(figure.end, span.end) : span.text;
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:of (?:the |its |their )?|the |an? |some |its |their |his |her )/i, '');
}

function kindOf(words: string, entity: Entity | null, { acled, mode }: OutEvent): PartyKind | null {
  if (PROTESTERS.test(words)) return 'protesters';
  if (RIOTERS.test(words)) return 'rioters';
  if (entity?.type === 'armed-group')
    return /^(?:rebels|militants|gunmen|insurgents|fighters)$/i.test(entity.name) ? 'unnamed-group' : 'group';
  // "Houthi units" are a unit, but no state's.
  if (entity?.type === 'military-unit' && entity.side !== null && countryName(entity.side) === null) return 'group';
  if (POLICE.test(words)) return 'police';
  if (entity?.type === 'military-unit' || STATE.test(words)) return 'state';
  if (ARMED.test(words)) return 'unnamed-group';
  // The last noun is the head: "bus passengers", "Palestinians" without one.
  const head = /[\p{L}-]+$/u.exec(words.split(/ (?:of|in|from|at|who|near|with|on) |,/)[0]!)?.[0] ?? '';
  if (civil.has(singular(head.toLowerCase(), irregularPlurals)) && !/^others?$/i.test(words)) return 'civilians';
  if (entity?.type === 'nationality') {
    // "Israeli" before "air strike" is its forces; "Palestinians" are people.
    if (words === entity.name || /^\p{Lu}\p{L}+s$/u.test(words)) return 'civilians';
    return mode === 'aerial' || mode === 'heavy-weapons' || acled === 'Armed clash' ? 'state' : null;
  }
  return entity?.type === 'organisation' || entity?.type === 'person' ? 'other' : null;
}

function nameOf(words: string, entity: Entity | null, kind: PartyKind | null, country: string | null): Pick<Party, 'name' | 'associated'> {
  const own = countryName(entity?.country ?? null);
  const at = country === null ? '' : ` (${country})`;
  const unit =
    entity?.type === 'military-unit' && /\d|Brigade|Battalion|Division|Regiment|Corps|Unit/.test(entity.name) ? entity.name : null;
  switch (kind) {
    case 'state':
      return own
        ? { name: `Military Forces of ${own}`, associated: unit }
        : { name: entity?.type === 'military-unit' ? entity.name : words, associated: null };
    case 'police':
      return { name: own ? `Police Forces of ${own}` : words, associated: null };
    case 'group':
      // "Boko Haram fighters" fight for Boko Haram.
      return { name: entity!.side !== null && countryName(entity!.side) === null ? entity!.side : entity!.name, associated: null };
    case 'unnamed-group':
      return { name: `Unidentified Armed Group${at}`, associated: null };
    case 'protesters':
      return { name: `Protesters${at}`, associated: null };
    case 'rioters':
      return { name: `Rioters${at}`, associated: null };
    case 'civilians':
      return { name: `Civilians${own && entity?.type === 'nationality' ? ` (${own})` : at}`, associated: null };
    default:
      return { name: entity?.name ?? words, associated: null };
  }
}
