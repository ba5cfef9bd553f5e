import { attackDays, feastDays } from '../../lexicon/calendar.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Time, TimeExpression } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { dayOf, monthOf, timeAt, yearOf } from './read.ts';

const ATTACKS = /^(?:attacks|hijackings|bombings|massacre|onslaught)$/;

const FEAST_WORDS = new Set(Object.keys(feastDays).map((words) => words.split(' ')[0]!));

const starts = startsWhere((w) => w.norm === '9/11' || w.norm === '7/7' || FEAST_WORDS.has(w.norm) || monthOf(w) !== null);

/** Days that everybody knows by their date without the year. */
export const namedDay: Rule<Time> = {
  id: 'time/named-day',
  about: 'Days known by their date, without the year: 9/11, the Sept. 11 attacks, the October 7 attacks on Israel, Christmas Eve.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const { norm } = tokens[i]!;
      if (norm === '9/11' && tokens[i + 1]?.pos !== 'PROPN')
        yield timeAt(tokens, i, i + 1, 'date', { is: 'calendar', year: 2001, month: 9, day: 11 });
      else if (norm === '7/7') {
        if (isAttack(doc, i + 1)) yield timeAt(tokens, i, i + 1, 'date', { is: 'calendar', year: 2005, month: 7, day: 7 });
      } else if (FEAST_WORDS.has(norm)) {
        const feast = feastAt(tokens, i);
        if (feast) yield timeAt(tokens, i, feast.after, 'date', feast.says);
      } else {
        const [month, day] = [monthOf(tokens[i]), dayOf(tokens[i + 1])];
        const known = month && day ? attackDays[`${month}-${day}`] : undefined;
        if (!known || !isAttack(doc, i + 2) || !isAfter(doc, known.year)) continue;
        if (known.beside && !hasBeside(doc, i, known.beside)) continue;
        yield timeAt(tokens, i, i + 2, 'date', { is: 'calendar', year: known.year, month: month!, day: day! });
      }
    }
  },
  examples: [
    { text: 'The Sept. 11 attacks changed policy.', finds: 'Sept. 11' },
    { text: 'He was hunted after 9/11 by many.', finds: '9/11' },
    { text: 'Since the October 7 attacks by Hamas the border is shut.', finds: 'October 7' },
    { text: "They rested on New Year's Eve in camp.", finds: "New Year's Eve" },
    { text: 'A Christmas tree burned.', finds: null, because: 'no day is meant' },
    { text: 'The Sept. 12 attacks hit two towns.', finds: null, because: 'a day of no fame' },
    { text: 'The October 7 attacks hit two towns in Mali.', finds: null, because: 'nothing says that it is the famous day' },
    { text: 'He came on Sept. 11 by train.', finds: null, because: 'a day like others' },
  ],
};

/** "attacks", "terrorist attacks" at token `at`. */
const isAttack = ({ tokens }: Document, at: number): boolean =>
  ATTACKS.test(tokens[at]?.norm ?? '') ||
  (/^(?:terror|terrorist|suicide|al-qaeda|hamas)$/.test(tokens[at]?.norm ?? '') && ATTACKS.test(tokens[at + 1]?.norm ?? ''));

const isAfter = ({ article }: Document, year: number): boolean =>
  article.published === null || Number(article.published.slice(0, 4)) >= year;

const hasBeside = (doc: Document, i: number, words: readonly string[]): boolean => {
  const { first, after } = doc.sentences[doc.tokens[i]!.sentence]!;
  return doc.tokens.slice(first, after).some(({ norm }) => words.includes(norm));
};

/** "Christmas Day", "New Year's Eve 2023"; "Christmas" alone only behind a word that awaits a time. */
function feastAt(tokens: readonly Token[], i: number): { readonly after: number; readonly says: TimeExpression } | null {
  if (!opensUpper(tokens[i]!.text) || /^(?:orthodox|coptic|armenian)$/.test(tokens[i - 1]?.norm ?? '')) return null;
  for (let length = 4; length > 0; length--) {
    const words = tokens.slice(i, i + length);
    const day = words.length === length ? feastDays[words.map((t) => t.norm.replace('’', "'")).join(' ')] : undefined;
    if (!day) continue;
    if (length === 1 && !/^(?:on|at|before|after|since|until|by|over|around)$/.test(tokens[i - 1]?.norm ?? '')) return null;
    if (length === 1 && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return null;
    const [month, date] = day.split('-').map(Number);
    const comma = tokens[i + length]?.text === ',' ? 1 : 0;
    const year = yearOf(tokens[i + length + comma]);
    return {
      after: year ? i + length + comma + 1 : i + length,
      says: { is: 'calendar', month: month!, day: date!, ...(year && { year }) },
    };
  }
  return null;
}
