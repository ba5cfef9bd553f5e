import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { ofWord } from '../../model/word.ts';
import { timeAt, yearOf } from './read.ts';

const LEAD = new Set([
  'in',
  'since',
  'of',
  'until',
  'till',
  'by',
  'during',
  'from',
  'to',
  'and',
  'early',
  'late',
  'mid',
  'before',
  'after',
  'through',
  'between',
  'the',
  'year',
  'than',
  'for',
  'around',
  'circa',
  'as',
  'or',
  ',',
  '(',
  'back',
  'dated',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'its',
  'their',
  'his',
  "'s",
]);

const decadeOf = ofWord((norm) => /^(?:(?:mid|early|late|pre|post)-)?((?:1[5-9]|20)\d)0s$/.exec(norm));
const gluedTo = ofWord((norm) => /^(?:mid|early|late|pre|post)-((?:1[5-9]|20)\d\d)$/.exec(norm));

const starts = startsWhere((w) => !!(/^\d\ds?$/.test(w.norm) || decadeOf(w) || gluedTo(w) || yearOf(w)));

/** Years and decades. A four-digit figure that counts something is no year. */
export const year: Rule<Time> = {
  id: 'time/year',
  about: 'Years and decades: in 2014, since 1990, the 1990s, the late 1980s, post-1959.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const before = tokens[i - 1]?.norm ?? '';
      const decade = decadeOf(tokens[i]!);
      if (decade) {
        const modifier = /^(?:early|late|mid)$/.test(before);
        yield timeAt(tokens, modifier ? i - 1 : i, i + 1, 'date', { is: 'calendar', year: Number(`${decade[1]}0`), decade: true });
        continue;
      }
      const short = shortDecadeOf(tokens, i) ?? shortYearOf(tokens, i);
      if (short) {
        yield timeAt(tokens, i - 1, i + 1, 'date', { is: 'calendar', ...short });
        continue;
      }
      const compound = gluedTo(tokens[i]!);
      if (compound) {
        yield timeAt(tokens, i, i + 1, 'date', { is: 'calendar', year: Number(compound[1]) });
        continue;
      }
      const value = yearOf(tokens[i]);
      if (value && stands(tokens, i, before, value) && !isModel(tokens, i)) {
        const modifier = /^(?:early|late|mid)$/.test(before);
        yield timeAt(tokens, modifier ? i - 1 : i, i + 1, 'date', { is: 'calendar', year: value });
      }
    }
  },
  examples: [
    { text: 'The war began in 2014 and spread.', finds: '2014' },
    { text: 'Many left in the late 1980s.', finds: 'late 1980s' },
    { text: 'The mid-1990s were calm.', finds: 'mid-1990s' },
    { text: "Tanks came in '68 and left.", finds: "'68" },
    { text: "He ruled in the '80s and left.", finds: "'80s" },
    { text: 'Trade has grown since 1990.', finds: '1990' },
    { text: 'About 2000 soldiers crossed.', finds: null, because: 'it counts soldiers' },
    { text: 'The blast left 1950 people homeless.', finds: null, because: 'it counts people' },
    { text: "The bomber's 2005 Toyota was found.", finds: null, because: 'the year of a car' },
    { text: 'They paid $2000 for it.', finds: null, because: 'a sum of money' },
  ],
};

/** "a 2005 Toyota pickup": the year a car was built dates nothing in the text. */
const isModel = (tokens: readonly Token[], i: number) =>
  /^(?:'s|’s|a|his|her|their)$/.test(tokens[i - 1]?.norm ?? '') &&
  /^(?:toyota|nissan|ford|chevrolet|honda|hyundai|kia|mercedes|mercedes-benz|bmw|volkswagen|peugeot|renault|mitsubishi|mazda|isuzu|suzuki|jeep|dodge|lada)$/.test(
    tokens[i + 1]?.norm ?? '',
  );

function stands(tokens: readonly Token[], i: number, before: string, value: number): boolean {
  if (value < 1800 || value > 2100) return false;
  const next = tokens[i + 1];
  const after = next?.norm ?? '';
  if (/^[$€£¥%/:]$/.test(before) || /^(?:%|percent|km|people|soldiers|troops|million|billion|thousand|hundred|[-/:]\d)/.test(after))
    return false;
  if (tokens[i - 1]?.end === tokens[i]!.start && /[-–/.]/.test(before)) return false;
  const plural =
    next?.pos === 'NOUN' &&
    after.endsWith('s') &&
    !/^(?:olympics|games|elections|attacks|bombings|riots|protests|talks|accords|sanctions|parliamentary|floods|killings)$/.test(after);
  if (plural && !/^(?:the|its|their|his|'s)$/.test(before)) return false;
  if (next?.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN' && /s$/.test(tokens[i + 2]!.norm) && !/^(?:the|its|'s|in|since)$/.test(before))
    return false;
  // Newsrooms write 2,019 things with a comma: a bare figure of these centuries between a name and what it dates is a year.
  if (
    value >= 1950 &&
    value <= 2040 &&
    /^(?:PROPN|ADJ)$/.test(tokens[i - 1]?.pos ?? '') &&
    (next?.pos === 'NOUN' || next?.pos === 'ADV' || next?.pos === 'SCONJ') &&
    !/^(?:about|some|nearly|over|more)$/.test(before)
  )
    return true;
  return LEAD.has(before) || i === 0 || next?.pos === 'PUNCT' || next === undefined || tokens[i - 1]?.pos === 'VERB';
}

/** "the '80s", "in '68": an apostrophe stands for the century. */
const isShort = (tokens: readonly Token[], i: number) =>
  /^['’‘]$/.test(tokens[i - 1]?.text ?? '') &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  /^(?:the|in|since|of|until|from|to|by|and|early|late|mid)$/.test(tokens[i - 2]?.norm ?? '') &&
  tokens[i - 2]!.end < tokens[i - 1]!.start &&
  !/^['’‘]/.test(tokens[i + 1]?.text ?? '');

function shortDecadeOf(tokens: readonly Token[], i: number): { year: number; decade: true } | null {
  const match = /^([2-9])0s$/.exec(tokens[i]!.norm);
  return match && isShort(tokens, i) ? { year: 1900 + Number(match[1]) * 10, decade: true } : null;
}

function shortYearOf(tokens: readonly Token[], i: number): { year: number } | null {
  const digits = /^[4-9]\d$/.test(tokens[i]!.text) ? Number(tokens[i]!.text) : null;
  return digits !== null && tokens[i - 2]?.norm !== 'the' && isShort(tokens, i) ? { year: 1900 + digits } : null;
}
