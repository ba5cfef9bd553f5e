import { hedgesGlued } from '../../lexicon/hedges.ts';
import { scales } from '../../lexicon/numerals.ts';
import type { Numeral } from '../../model/finding.ts';
import { opensLower } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { currencyBefore } from './currency.ts';
import { readFigure } from './figures.ts';
import { readWords } from './words.ts';

/** Most words have neither a hyphen nor "fold". */
const starts = startsWhere(({ norm }) => norm.indexOf('-') > 0 || norm.endsWith('fold'));

/** A figure that opens a hyphenated word: "20,000-strong", "two-day", "five-member". The word it measures is the unit. */
export const compound: Rule<Numeral> = {
  id: 'numeral/compound',
  about: 'The figure of a hyphenated word: 20,000-strong, two-day, five-member; ages and calibres are no counts.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      const t = tokens[i]!;
      const fold = /^([a-z]{3,})fold$/.exec(t.norm);
      const times = fold ? readWords([{ ...t, norm: fold[1]! }], 0)?.value : undefined;
      if (times && times > 1)
        yield {
          start: t.start,
          end: t.end,
          first: i,
          after: i + 1,
          value: times,
          vague: null,
          whole: false,
          unit: 'fold',
          currency: null,
          scale: 1,
          veto: false,
          trouble: null,
        };
      const dash = t.norm.indexOf('-');
      if (dash <= 0) continue;
      const head = t.norm.slice(0, dash);
      const tail = t.norm.slice(dash + 1);
      if (
        !opensLower(tail) ||
        /^(?:year-olds?|years?-old|month-old|day-old|week-old|mm|cm|pounder|calib|thirds?|quarters?|fifths?|one|two|three|four|five|six|seven|eight|nine|half|based|led|model$|era$|vintage$|built$|time|sided?|off|way|on-one|man|word|ninths?|tenths?|sixths?|fourths?|eighths?)/.test(
          tail,
        )
      )
        continue;
      const hedge = hedgesGlued[tail] !== undefined;
      const figure = /^\d/.test(head) ? readFigure(head) : null;
      const alone = hedge && tokens[i - 1]?.norm === 'a' ? scales[head] : undefined;
      const read = figure ? figure.value : (alone ?? readWords([{ ...t, norm: head }], 0)?.value ?? null);
      if (read === null || read === 0) continue;
      // "twenty-odd thousand men"
      const scale = hedge ? (scales[tokens[i + 1]?.norm ?? ''] ?? 1) : 1;
      const money = figure ? currencyBefore(tokens, i) : null;
      const [opens = '', ...rest] = tail.split('-');
      const power = scales[opens] ?? 1;
      if (power > 1 || money) {
        // "a $100-million deal", "a 20-million-strong nation", "a $5-a-day fee"
        const first = money?.first ?? i;
        const unit = rest.join('-');
        const all = Number((read * power).toPrecision(15));
        yield {
          start: tokens[first]!.start,
          end: power > 1 ? t.start + dash + 1 + opens.length : t.start + dash,
          first,
          after: i + 1,
          value: all,
          vague: null,
          whole: !money && Number.isInteger(all),
          unit: money || !unit ? null : unit,
          currency: money?.code ?? null,
          scale: power,
          veto: false,
          trouble: null,
        };
        continue;
      }
      const value = read * scale;
      yield {
        start: t.start,
        end: scale > 1 ? tokens[i + 1]!.end : hedge ? t.end : t.start + dash,
        first: i,
        after: scale > 1 ? i + 2 : i + 1,
        value,
        vague: null,
        whole: Number.isInteger(value),
        unit: hedge ? null : tail,
        currency: null,
        scale: 1,
        veto: false,
        trouble: null,
      };
    }
  },
  examples: [
    { text: 'The 20,000-strong force withdrew.', finds: '20,000', as: { value: 20_000, unit: 'strong' } },
    { text: 'A two-day truce began.', finds: 'two', as: { value: 2, unit: 'day' } },
    { text: 'Some forty-odd men fled.', finds: 'forty-odd', as: { value: 40, unit: null } },
    { text: 'Twenty-odd thousand men fled.', finds: 'Twenty-odd thousand', as: { value: 20_000 } },
    { text: 'It won a $100-million deal.', finds: '$100-million', as: { value: 1e8, currency: 'USD' } },
    { text: 'Attacks rose sixfold.', finds: 'sixfold', as: { value: 6, unit: 'fold' } },
    { text: 'A 2003-model jeep burned.', finds: null, because: 'the year of a car' },
    { text: 'A 12-year-old boy was hurt.', finds: null, because: 'an age counts nobody' },
    { text: 'Two-thirds of the city is cut off.', finds: null, because: 'a share' },
  ],
};
