// What `sitrep schema` says of each type and field of the contract. Beside the zod schemas, which type the program and stay readable so.

import { days, high, ledgerWords, low, modality, rule, type Words } from './ledger-schema-words.ts';

const id = 'Made from what it stands for: the same text gives the same id. Unique in its article.';
const why = 'For each field that is null, the reason why.';
const value = 'The figure the words name; null where they name none (“dozens”) or can’t be read.';
const qualifier = 'How the words hedge the figure.';
const entity = 'The entity meant; null where the text does not tell.';
const side = 'For whom they fight or speak: ISO 3166-1 alpha-3, or the name of a group.';
const span = {
  start: 'First UTF-16 unit in article.text, or code point with --offsets codepoint; from 0.',
  end: 'First unit behind it.',
  text: 'Exactly those words of article.text.',
};
const when = { 'when.span': 'The words that tell the time.', 'when.from': days.from, 'when.to': days.to };
const under = (field: string, words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([name, about]) => [`${field}.${name}`, about]));

export const schemaWords: Readonly<Record<string, Words>> = {
  Envelope: {
    about: 'What --format json prints: all articles, and what they say together.',
    fields: {
      schema: 'The contract’s name and version. Fields may be added to it; those there are keep their meaning.',
      generator: 'The program that wrote this.',
      'generator.name': 'sitrep',
      'generator.version': 'Its version.',
      offsets: 'What start and end count.',
      articles: 'One analysis for each article, in the order of the input.',
      ledger: 'Claims of all articles, grouped by what they are about.',
      notes: 'What concerns no single article.',
    },
  },
  Analysis: {
    about: 'One article, read. Lists that --only leaves out are absent. A line of --format ndjson is one of these.',
    fields: {
      article: 'The article itself.',
      mentions: 'Words for people, organisations, armed groups, units, places, nationalities, weapons, vehicles and facilities.',
      entities: 'Whom and what the mentions stand for.',
      times: 'Times and durations, with the days they mean.',
      quantities: 'All figures, with their hedges and bounds.',
      attributions: 'Who is reported to say what.',
      events: 'What is told to happen, coded after PLOVER and ACLED.',
      claims: 'Who says how many, of whom, where and when.',
      notes: 'What a reader should know of this reading: figures not read, dates not resolved.',
    },
  },
  Article: {
    about: 'The article as it came in.',
    fields: {
      id: 'From the input, else made from the text.',
      source: 'File or address it was read from; null for standard input.',
      title: 'Headline, where the input has one apart from the text.',
      outlet: 'Who printed it.',
      byline: 'Who wrote it, as the input says.',
      published: 'Day of publication, ISO 8601, from which “on Friday” is counted; null where the input has none.',
      language: 'Recognised language, ISO 639-1; of texts too short to tell, what the input says; null where neither does.',
      sha256: 'SHA-256 of the text as UTF-8, in hex.',
      mainEvent: 'Id of the event the report is about.',
      text: 'The words that all offsets point into; absent with --no-text.',
    },
  },
  Span: { about: 'Half-open range into article.text, with the exact words it covers.', fields: span },
  Mention: {
    about: 'Words for somebody or something.',
    fields: {
      id,
      ...span,
      type: 'What kind of thing is meant.',
      form: 'A name, a title, a description (“the agency”), a pronoun, or an adjective (“Ukrainian”).',
      entity,
      rule,
      evidence: 'What decided the type of a name that no lexicon has.',
    },
  },
  Entity: {
    about: 'Somebody or something that one or more mentions stand for.',
    fields: {
      id,
      type: 'What kind of thing it is.',
      name: 'Canonical name: the lexicon’s, else the fullest in the article.',
      aliases: 'Other names the article gives it.',
      role: 'Title or office in the article’s words.',
      country: 'ISO 3166-1 alpha-3 of the country it belongs to.',
      side,
      place: 'Where it lies; null for what is no place.',
      mentions: 'Ids of its mentions, in the order of the text.',
    },
  },
  Geo: {
    about: 'Where a place is, as far as the text supports it.',
    fields: {
      lat: 'Degrees north, WGS 84.',
      lon: 'Degrees east, WGS 84.',
      geonames: 'GeoNames id.',
      admin1: 'First-level division: province, oblast, governorate.',
      country: 'ISO 3166-1 alpha-3.',
      precision: 'How near the point is: the place itself, its district, its province, its country.',
      rule: 'What decided between places of this name.',
      why: 'Why there is no point.',
    },
  },
  Time: {
    about: 'A time expression.',
    fields: {
      id,
      ...span,
      type: 'A date, a time of day, a duration, or a set (“every night”).',
      value: 'ISO 8601 as TIMEX3 writes it: 2024-12-27, 2024-W51, 2022-02, P3Y.',
      ...days,
      rule,
      why,
    },
  },
  Quantity: {
    about: 'A figure in the text.',
    fields: {
      id,
      ...span,
      value,
      low,
      high,
      qualifier,
      trend: 'Up or down where the figure is said to be a change (“fell by 12%”).',
      unit: 'person, an ISO 4217 code, a UCUM unit, percent, or the counted noun’s singular.',
      counted: 'The noun phrase that is counted.',
      rule,
    },
  },
  Attribution: {
    about: 'Who is reported to say what; spans after the PolNeAR guidelines (Newell et al. 2018).',
    fields: {
      id,
      mode: 'In quotation marks, in the reporter’s words, or both.',
      stance: 'How it is said: the kind of verb or noun that reports it.',
      cue: 'The reporting words (“said”, “according to”).',
      sources: 'The whole noun phrase of each source, title included; empty where none is named (“reportedly”).',
      ...under('sources', { ...span, entity }),
      contents: 'What is said, quotation marks included; a quotation broken by its speaker has two.',
      name: 'The source’s canonical name; null for anonymous sources and several at once.',
      sourceKind: 'What kind of source it is.',
      identification: 'How far the source is identified.',
      via: 'The chain that passed it on, nearest first: ids of the carriers’ attributions.',
      rule,
      why,
    },
  },
  Event: {
    about: 'Something told to happen, at the words that tell it.',
    fields: {
      id,
      ...span,
      type: 'PLOVER event type, in lower case.',
      mode: 'PLOVER mode, in lower case; null where the type has none.',
      acled: 'ACLED sub-event type; null where ACLED codes nothing.',
      actors: 'Who does it.',
      targets: 'To whom or what.',
      places: 'Where.',
      when: 'When; null where the text does not say.',
      ...when,
      modality,
      rule,
    },
  },
  Claim: {
    about: 'Who says how many, of whom, where and when. Unknown is null, and why says why: never 0.',
    fields: {
      id,
      measure: 'What happened to those counted.',
      quantity: 'Id of the quantity that gives the figure; null where no figure is written (“a soldier”, “heavy casualties”).',
      figure: 'The figure’s words with their hedge.',
      value,
      low,
      high,
      qualifier,
      who: 'Who or what is counted, without the figure; null where left out (“and wounding 12”).',
      ...under('who', { ...span, entity, side, status: 'Fighters, civilians, both, or not said.' }),
      by: 'Who did it, where the text says so.',
      ...under('by', { ...span, entity, side }),
      place: 'Where it happened.',
      ...under('place', { ...span, entity }),
      when: 'When it happened, and what the figure covers.',
      ...when,
      'when.basis': 'One incident or day, a bounded period, a running total, an addition to one, a corrected figure, or not stated.',
      source: 'Who it rests on: the origin, where reports are chained.',
      'source.voice': 'Reported of somebody, or the article’s own.',
      'source.attribution': 'Id of the attribution; its via holds the chain.',
      'source.entity': entity,
      'source.name': 'Canonical name; null for anonymous sources.',
      'source.kind': 'What kind of source it is.',
      'source.identification': 'How far it is identified.',
      'source.relation': 'What the source is to those counted: speaks of its own, of its adversary’s, its ally’s, or of others.',
      verification: 'Only what the text itself says of it.',
      modality,
      partOf: 'Id of the claim it is a part of (“including three children”).',
      evidence: 'The words it was read from.',
      rule,
      from: 'Ids of the findings it was made of.',
      why,
    },
  },
  Note: {
    about: 'What a reader should know, as a code with arguments; worded only where it is printed.',
    fields: {
      code: 'What it is about: fixed codes, as place-not-located or parts-exceed-whole.',
      severity: 'How much it matters.',
      span: 'The words it concerns.',
      args: 'What the wording needs.',
    },
  },
  ...ledgerWords,
};
