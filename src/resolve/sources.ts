import { actorLists } from '../lexicon/actors.ts';
import { countries } from '../lexicon/countries.ts';
import type { Entity } from '../model/analysis.ts';
import type { Mention } from '../model/finding.ts';
import type { TextSpan } from '../model/span.ts';
import type { Identification, MentionType, SourceKind } from '../model/vocabulary.ts';
import { ofWords } from '../model/word.ts';
import type { Entities } from './entities.ts';
import { coreWords } from './naming.ts';
import type { Speaker } from './speakers.ts';

const kinds = new Map<string, SourceKind>();
/** All spellings, with the kind that the type of the body gives where the lexicon has none. */
const bodies = new Map<string, SourceKind>();
for (const [type, actors] of actorLists)
  for (const { names, kind } of actors) {
    const spellings = names.split('|');
    if (kind) kinds.set(spellings[0]!, kind);
    const of = kind ?? (type === 'armed-group' ? 'armed-group' : null);
    if (of) for (const spelling of spellings) bodies.set(spelling, of);
  }
const states = new Set(countries.map((c) => c.name));
const capitals = new Map<string, string>();
for (const { capitals: names, name } of countries) for (const capital of names) capitals.set(capital, name);

/** Words of a source phrase that tell its kind, tried in order: the more telling first. */
const BY_WORD: readonly (readonly [SourceKind, RegExp])[] = [
  [
    'media',
    /\b(?:news agenc(?:y|ies)|newspapers?|media|correspondents?|reporters?|journalists?|television|tv|radio|broadcasters?|websites?|outlets?|magazine|news|daily|press|editorial|channel|wire|dispatch|bulletin)\b/i,
  ],
  ['intelligence', /\b(?:intelligence|spy|spies|secret service|security service)\b/i],
  [
    'medical',
    /\b(?:hospitals?|doctors?|medics?|medical|nurses?|surgeons?|paramedics?|clinics?|health workers?|ambulance|health (?:ministry|officials?|authorities))\b/i,
  ],
  ['police', /\b(?:police|policem[ae]n|sheriff|detectives?|constable|gendarmerie)\b/i],
  [
    'military',
    /\b(?:military|army|armed forces|air force|navy|general staff|troops|soldiers?|officers?|gen\.|general|col\.|colonel|commander|lieutenant|maj\.|major|admiral|brigade|battalion|defen[cs]e forces?|central command|security forces?|marines?|coast guard|border guards?)\b/i,
  ],
  ['armed-group', /\b(?:rebels?|militants?|insurgents?|militia|fighters?|gunmen|separatists?|group claimed)\b/i],
  [
    'international-organisation',
    /\b(?:united nations|u\.?n\.?|un|nato|european union|eu|african union|secretary-general|rapporteur|peacekeep\w+)\b/i,
  ],
  [
    'ngo',
    /\b(?:observatory|watchdog|monitor(?:ing group|s)?|aid (?:groups?|workers?|agenc(?:y|ies))|human rights|rights groups?|charit(?:y|ies)|red cross|red crescent|activists?|campaigners?|non-governmental|ngos?|relief)\b/i,
  ],
  [
    'expert',
    /\b(?:analysts?|experts?|professors?|researchers?|scholars?|academics?|historians?|scientists?|economists?|think tank|fellow)\b/i,
  ],
  [
    'politician',
    /\b(?:senators?|sen\.|congress(?:man|woman)|rep\.|lawmakers?|opposition|politicians?|part(?:y|ies)|deput(?:y|ies)|candidate|mp|mps|democrats?|republicans?|nominee|councill?ors?|legislators?)\b/i,
  ],
  [
    'government',
    /\b(?:government|ministr(?:y|ies)|ministers?|president|prime minister|officials?|authorit(?:y|ies)|spokes(?:man|woman|person|people)|governor|mayor|administration|department|embassy|ambassador|diplomats?|envoy|secretary|premier|chancellor|king|emir|white house|kremlin|pentagon|state|council|parliament|prosecutors?|court|judge|attorney general|agency|commission|junta|chief)\b/i,
  ],
  [
    'witness',
    /\b(?:witness(?:es)?|residents?|villagers?|locals?|survivors?|eyewitness(?:es)?|neighbou?rs?|bystanders?|civilians?|refugees?|teachers?|students?)\b/i,
  ],
  ['relative', /\b(?:relatives?|famil(?:y|ies)|mother|father|brother|sister|wife|husband|son|daughter|uncle|cousin|widow|parents?)\b/i],
  [
    'company',
    /\b(?:company|compan(?:y|ies)|firm|inc\.?|corp\.?|operator|airline|executive|ceo|manufacturer|spokesperson for the company)\b/i,
  ],
  [
    'document',
    /\b(?:report|statement|documents?|letter|video|footage|images?|memo|study|survey|poll|filing|complaint|records?|data|transcript|log|email|book|tweet|post|indictment|affidavit|photographs?|resolution)\b/i,
  ],
];

const ANONYMOUS =
  /\b(?:sources?|a (?:senior |military |security |government |western |israeli |diplomatic |us |u\.s\. )*official|(?:an?|one|another) [\w\s-]*(?:official|officer|diplomat|source|person|commander|soldier|witness|resident|aide|spokesman who)|who (?:declined|asked|spoke|requested)|on condition of anonymity|people familiar|a person|someone|somebody|insiders?)\b/i;
const COLLECTIVE =
  /^(?:the |some |many |most |several |other |both |local |senior |israeli |russian |ukrainian |american |u\.s\. )*(?:[\w’'.-]+ ){0,3}(?:officials|authorities|residents|witnesses|experts|analysts|activists|sources|rebels|militants|lawmakers|police|doctors|medics|media|reports|critics|supporters|allies|observers|people|villagers|locals|investigators|prosecutors|diplomats|leaders|members|forces|troops|soldiers|men|women|relatives|families|journalists|agencies|groups|governments|countries)\b/i;

/** Who a source phrase is, of what kind and how it is identified: one answer for an attribution and for the claims that rest on it. */
export function sourceFields(span: TextSpan | undefined, speaker: Speaker | undefined, entities: Entities) {
  const entity = speaker?.entity ? entities.byId.get(speaker.entity)! : null;
  const of = speaker?.of ? entities.byId.get(speaker.of)! : null;
  const why = speaker?.why ?? (span ? null : 'no-source-named');
  if (!span || why === 'nobody')
    return { entity, party: entity, name: null, kind: 'unknown' as const, identification: 'none' as const, why };
  const profile = profileOf(span.text, entity ?? of, speaker?.name != null, entity === null);
  return { entity, party: entity ?? of, name: profile.identification === 'anonymous' ? null : (speaker?.name ?? null), ...profile, why };
}

export interface SourceProfile {
  readonly kind: SourceKind;
  readonly identification: Identification;
}

/** What kind of source a phrase is and how it is identified, from its words and from the entity it names. */
export function profileOf(words: string, entity: Entity | null, resolved: boolean, described = false): SourceProfile {
  const identification = described && resolved ? 'role' : identify(words, entity, resolved);
  return { kind: kindOf(coreWords(words), entity), identification };
}

const BY_TYPE: Readonly<Partial<Record<MentionType, SourceKind>>> = {
  'armed-group': 'armed-group',
  'military-unit': 'military',
  place: 'government',
  nationality: 'government',
};

function kindOf(words: string, entity: Entity | null): SourceKind {
  if (entity && entity.type !== 'person') {
    const known = kinds.get(entity.name);
    if (known) return known;
    const byType = BY_TYPE[entity.type];
    if (byType && !(entity.type === 'place' && /\b(?:residents?|witness)/i.test(words))) {
      const byWord = BY_WORD.find(
        ([kind, pattern]) =>
          (kind === 'witness' ||
            kind === 'medical' ||
            kind === 'media' ||
            kind === 'expert' ||
            kind === 'intelligence' ||
            kind === 'police') &&
          pattern.test(words),
      );
      return byWord ? byWord[0] : byType;
    }
  }
  const body = entity?.type === 'person' && entity.role ? kindOfBody(entity.role) : null;
  if (body) return body;
  return kindByWord(`${entity?.role ?? ''} ${words} ${entity && entity.type !== 'person' ? entity.name : ''}`);
}

/** The kind of the body that a role names: "M23 spokesman", "the UN's coordinator". */
const kindOfBody = ofWords((role): SourceKind | null => {
  const words = role.split(/\s+/).map((w) => w.replace(/['’]s?$/, ''));
  for (let length = Math.min(6, words.length); length > 0; length--)
    for (let i = 0; i + length <= words.length; i++) {
      const kind = bodies.get(words.slice(i, i + length).join(' '));
      if (kind) return kind;
    }
  return null;
});

/** "Father Anton", "Sister Ana": titles of the church, no kin. */
const CHURCH = /\b(?:Father|Mother|Brother|Sister)(?= \p{Lu}| an? )/gu;
const kindByWord = ofWords((text): SourceKind => {
  const words = text.replace(CHURCH, '');
  return BY_WORD.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown';
});

function identify(words: string, entity: Entity | null, resolved: boolean): Identification {
  if (ANONYMOUS.test(words) && !(entity && entity.type === 'person')) return 'anonymous';
  if (entity?.type === 'person') return 'named';
  if (COLLECTIVE.test(words)) return 'collective';
  if (/\b(?:spokes\w+|minister|president|governor|mayor|chief|commander|ambassador|envoy|head|director|secretary)\b/i.test(words))
    return 'role';
  if (entity) return 'named';
  return resolved ? 'named' : 'role';
}

/** Does this mention name a state, or the capital that stands for its government? */
export const isState = (mention: Mention): boolean =>
  mention.type === 'place' &&
  mention.form === 'name' &&
  (capitals.has(mention.canonical ?? mention.text) || states.has(mention.canonical ?? mention.text));
