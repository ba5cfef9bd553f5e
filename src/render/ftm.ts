import type { Analysis } from '../model/analysis.ts';
import { clean, cleanReport } from './clean.ts';
import { type LedgerGroup, type LedgerRenderer, ledgerGroups } from './ledger-view.ts';
import { estimateWords, groupTitle, verdictWords } from './ledger-words.ts';
import { marksFor } from './marks.ts';
import { toJson } from './output.ts';

/** An entity of FollowTheMoney, as `ftm` and Aleph read them: every property a list of strings. */
interface FtmEntity {
  readonly id: string;
  readonly schema: 'Article' | 'Event' | 'Person' | 'Organization';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const marks = marksFor(true);

/**
 * FollowTheMoney entities, one a line, for `alephclient write-entities` or `ftm`: an Article for each report, a Person or Organization for each
 * named source and doer, an Event for each group of claims with the doers involved and every claim as a note. Ids are
 * made from the content. FollowTheMoney has no place for a figure: they stand in `summary` and `notes`.
 */
export const ftm: LedgerRenderer = (given) => {
  const report = { ...given, ...cleanReport(given, true) };
  const out = new Map<string, FtmEntity>();
  const put = (id: string, schema: FtmEntity['schema'], properties: Readonly<Record<string, readonly (string | null | undefined)[]>>) =>
    out.set(id, { id, schema, properties: filled(properties) });
  for (const { article } of report.articles)
    put(`sitrep-article-${slug(article.id)}`, 'Article', {
      name: [article.title ?? article.id],
      title: [article.title],
      publisher: [article.outlet],
      publishedAt: [article.published],
      language: [article.language === 'en' ? 'eng' : null],
      fileName: [article.source === '-' ? null : article.source],
    });
  for (const group of ledgerGroups(report, marks)) {
    const doers = group.lines.flatMap(({ analysis, claim }) => partyOf(analysis, claim.by?.entity) ?? []);
    const sources = group.lines.flatMap(({ analysis, claim }) => partyOf(analysis, claim.source.entity) ?? []);
    for (const party of [...doers, ...sources]) put(party.id, party.schema, party.properties);
    put(
      `sitrep-group-${group.group.id}`,
      'Event',
      eventOf(
        group,
        doers.map(({ id }) => id),
      ),
    );
  }
  return [...out.values()].map((entity) => `${toJson(entity)}\n`).join('');
};

function eventOf({ group, lines }: LedgerGroup, involved: readonly string[]): Readonly<Record<string, readonly (string | null)[]>> {
  const { from, to, basis } = group;
  return {
    name: [groupTitle(group, marks)],
    summary: [[verdictWords[group.verdict], estimateWords(group, marks)].filter(Boolean).join('; ')],
    startDate: [from],
    endDate: [basis === 'cumulative' ? null : to],
    location: [group.place],
    involved: [...new Set(involved)],
    proof: [...new Set(lines.map(({ analysis }) => `sitrep-article-${slug(analysis.article.id)}`))],
    notes: lines.map(
      ({ figure, source, analysis, entry, claim }) =>
        `${figure}, ${source}${analysis.article.outlet ? ` (${analysis.article.outlet}${entry.reported ? `, ${entry.reported}` : ''})` : ''}, ${entry.standing}: ${clean(claim.evidence[0]!.text)}`,
    ),
  };
}

/** A named person or body of an analysis. One name is one entity: whoever joins Aleph's collections can split it again. */
function partyOf({ entities }: Analysis, id: string | null | undefined): FtmEntity | null {
  const entity = id ? entities.find((e) => e.id === id) : undefined;
  if (!entity || !['person', 'organisation', 'armed-group', 'military-unit'].includes(entity.type)) return null;
  const schema = entity.type === 'person' ? 'Person' : 'Organization';
  return {
    id: `sitrep-${schema.toLowerCase()}-${slug(entity.name)}`,
    schema,
    properties: filled({
      name: [entity.name],
      alias: entity.aliases,
      country: [entity.country],
      ...(schema === 'Person' && { position: [entity.role] }),
    }),
  };
}

/** Properties that have a value. */
const filled = (properties: Readonly<Record<string, readonly (string | null | undefined)[]>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.filter((value): value is string => typeof value === 'string' && value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  );

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
