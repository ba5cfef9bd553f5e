import type { Analysis, OutEvent } from '../../model/analysis.ts';
import { contentsOf, near } from '../../model/near.ts';
import type { TextSpan } from '../../model/span.ts';
import { linesOf } from '../position.ts';
import { speakerOf } from '../source-list/read-article.ts';
import { known } from '../speakers.ts';
import { incidentsOf } from './incidents.ts';
import type { EventRow, Incident, Party } from './model.ts';
import { type Parties, partiesOf } from './parties.ts';
import { placesOf } from './places.ts';
import { sentencesOf } from './sentences.ts';
import { tollOf } from './toll.ts';

/** One row for each thing that an article tells of, in the order of the text. */
export function rowsOf(analysis: Analysis): EventRow[] {
  const { article } = analysis;
  const of = known(analysis);
  const lines = linesOf(article.text);
  const sentenceAt = sentencesOf(article.text);
  const parties = partiesOf(analysis);
  const whereOf = placesOf(analysis);
  return incidentsOf(analysis).map((incident): EventRow => {
    const { main, told, events, claims, modality, aggregate } = incident;
    const where = whereOf(incident);
    const country = where?.country ?? null;
    const acting = partyOf(incident, ({ actors }) => actors, parties, country, analysis) ?? doerOf(incident, parties, country);
    // Villagers "fled fighting": grammar's subject, not who attacked.
    const actor = main.type === 'assault' && acting?.kind === 'civilians' && main.acled !== 'Mob violence' ? null : acting;
    const found = partyOf(incident, ({ targets }) => targets, parties, country, analysis);
    const target = found && actor && found.name === actor.name && found.words === actor.words ? null : found;
    const { start, end } = sentenceAt(told.start);
    const words = (spansOf: (e: OutEvent) => readonly TextSpan[]) => {
      const all = [...new Set(events.flatMap(spansOf).map(({ text }) => text))].join('; ');
      return all === '' ? null : all;
    };
    return {
      id: told.id,
      article: article.id,
      file: article.source,
      outlet: article.outlet,
      published: article.published,
      title: article.title,
      line: lines.at(told.start).line,
      words: told.text,
      mentions: events.length,
      type: main.type,
      mode: main.mode,
      acled: main.acled,
      modality,
      aggregate,
      actor,
      target,
      actorWords: words(({ actors }) => actors),
      targetWords: words(({ targets }) => targets),
      where,
      ...daysOf(incident),
      killed: tollOf(incident, 'killed', of, { actor, target }),
      wounded: tollOf(incident, 'wounded', of, { actor, target }),
      deadly: claims.some((claim) => claim.measure === 'killed' && claim.modality === 'actual'),
      sentence: article.text.slice(start, end),
      saidBy: speakersOf(incident, analysis),
    };
  });
}

/** Who says it, in the order of the text. */
function speakersOf({ events }: Incident, { attributions }: Analysis): string[] {
  const said = events.flatMap((event) => near(attributions, contentsOf).overlapping(event));
  return [...new Set(said.flatMap((attribution) => speakerOf(attribution).source ?? []))];
}

/** The first span that is somebody, a named one before an unnamed. Days and weapons that grammar took for an actor are nobody. */
function partyOf(
  { events }: Incident,
  spansOf: (e: OutEvent) => readonly TextSpan[],
  parties: Parties,
  country: string | null,
  { times }: Analysis,
): Party | null {
  const found = events.flatMap((event) =>
    spansOf(event)
      .filter((span) => near(times).overlapping(span).length === 0)
      .flatMap((span) => parties.of(span, event, country) ?? []),
  );
  return found.find(({ kind }) => kind === 'state' || kind === 'group' || kind === 'police') ?? found[0] ?? null;
}

/** Who the claims say did it, where the triggers name nobody. */
function doerOf({ claims, main }: Incident, parties: Parties, country: string | null): Party | null {
  for (const { by } of claims) {
    const party = by && parties.of(by, main, country);
    if (party) return party;
  }
  return null;
}

/** The narrowest stretch of days that a trigger or a claim of the incident gives. */
function daysOf({ events, claims, aggregate }: Incident): { readonly from: string | null; readonly to: string | null } {
  const told = [
    ...events.flatMap(({ when }) => (when ? [when] : [])),
    ...(aggregate ? claims : claims.filter(({ when }) => when.basis !== 'cumulative')).map(({ when }) => when),
  ];
  const whole = told.filter((when): when is typeof when & { from: string; to: string } => when.from !== null && when.to !== null);
  const length = ({ from, to }: { from: string; to: string }) => Date.parse(to) - Date.parse(from);
  const narrow = whole.reduce<(typeof whole)[number] | null>((a, b) => (a === null || length(b) < length(a) ? b : a), null);
  return narrow ? { from: narrow.from, to: narrow.to } : { from: told[0]?.from ?? null, to: told[0]?.to ?? null };
}
