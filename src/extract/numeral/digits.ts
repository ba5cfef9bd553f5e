import { scales, temperatures } from '../../lexicon/numerals.ts';
import { table } from '../../lexicon/table.ts';
import { currencySigns, gluedUnits, measureUnits } from '../../lexicon/units.ts';
import type { Document, Token } from '../../model/document.ts';
import type { Numeral } from '../../model/finding.ts';
import type { Draft, Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { currencyBefore } from './currency.ts';
import { readFigure } from './figures.ts';
import { grouped } from './grouped.ts';

const PERCENT = new Set(['%', 'percent', 'pc', 'pct']);

const starts = startsWhere(({ text }) => /^(?:\d|\..|[A-Z]{2,3}\d)/s.test(text));

/** Figures in newsroom digits, with what is written against them: sign, scale word, currency, per cent. */
export const digits: Rule<Numeral> = {
  id: 'numeral/digits',
  about: 'Figures in digits: 3,000 · 3 000 · 1.5 million · 2.4m · $61bn · 40 per cent.',
  *find(doc) {
    const { tokens } = doc;
    let next = 0;
    for (const i of starts(doc)) {
      if (i < next) continue;
      const { text } = tokens[i]!;
      const c = text.charCodeAt(0);
      const read =
        c >= 48 && c <= 57 ? (readMeasure(doc, i) ?? readAt(doc, i)) : c === 46 && text.length > 1 ? readAt(doc, i) : readCode(doc, i);
      if (!read) continue;
      yield read;
      next = read.after;
    }
  },
  examples: [
    { text: 'Nearly 3,000 soldiers crossed the river.', finds: '3,000', as: { value: 3000, whole: true } },
    { text: 'Some 3\u202f000 people fled.', finds: '3\u202f000', as: { value: 3000 } },
    { text: 'The strike displaced 1.5 million people.', finds: '1.5 million', as: { value: 1_500_000, whole: true } },
    { text: 'Lawmakers approved $61bn in aid.', finds: '$61bn', as: { value: 61e9, currency: 'USD' } },
    { text: 'Profit rose to £3.4m from less.', finds: '£3.4m', as: { value: 3_400_000, currency: 'GBP' } },
    { text: 'Turnout fell to 40 per cent.', finds: '40 per cent', as: { value: 40, unit: 'percent' } },
    { text: 'Winds reached 155mph.', finds: '155mph', as: { value: 155, unit: '[mi_i]/h' } },
    { text: 'The camp covers 120km2.', finds: '120km2', as: { value: 120, unit: 'km2' } },
    { text: 'Temperatures rose to 40C on the day.', finds: '40C', as: { value: 40, unit: 'Cel' } },
    { text: "The camp holds 12'500 people.", finds: "12'500", as: { value: 12_500 } },
    { text: 'The grant was worth USD10m.', finds: 'USD10m', as: { value: 10e6, currency: 'USD' } },
    { text: 'It fell to minus-20 degrees.', finds: 'minus-20', as: { value: -20 } },
    { text: 'Officials counted 1,00,000 displaced people.', finds: '1,00,000', as: { value: 100_000 } },
    { text: 'The ministry put losses at 1.2.3bn.', finds: '1.2.3bn', as: { value: null, trouble: 'unreadable-number' } },
    { text: 'The shelling began at 10:30.', finds: null, because: 'a time of day has a colon' },
    { text: 'A 155mm shell hit the school.', finds: null, because: 'a calibre names the shell' },
    { text: 'The 93rd Brigade held the line.', finds: null, because: 'an ordinal in a unit name counts nothing' },
  ],
};

const CALIBRE_OF =
  /^(?:shells?|rounds?|artillery|howitzers?|mortars?|guns?|munitions?|ammunition|cannons?|projectiles?|mines?|rockets?|grenades?|calib\w+|field|self-propelled|anti-.+|tanks?|machine|rifled?)$/;

/** A figure with its unit against it: 278kg, 120Hz, 1.5mm. The calibre of a gun or a shell is a name. */
function readMeasure({ tokens }: Document, i: number): Draft<Numeral> | null {
  const match = /^([\d.,]+)(\p{L}+)$/u.exec(tokens[i]!.text);
  // "£3.4m from": with a currency the letter is a scale.
  if (!match || currencyBefore(tokens, i)) return null;
  const letters = match[2]!;
  const norm = letters.toLowerCase();
  const next = tokens[i + 1]?.norm ?? '';
  const unit = /^pct?$/.test(norm)
    ? 'percent'
    : norm === 'm' || norm === 'ft'
      ? LENGTH_BEHIND.test(next) || powerAfter(tokens, i)
        ? measureUnits[norm]
        : undefined
      : (measureUnits[norm] ?? (letters === norm ? gluedUnits[norm] : undefined));
  if (!unit || /^(?:k|b|mn|bn|in)$/.test(norm)) return /^[CF]$/.test(letters) ? readDegrees(tokens, i, match[1]!, letters) : null;
  if (/^[cm]m$/.test(norm) && CALIBRE_OF.test(next)) return null;
  const figure = readFigure(match[1]!);
  if (!figure || figure.value === null) return null;
  const power = powerAfter(tokens, i);
  return { ...plainDraft(tokens, i, power ? i + 2 : i + 1), value: figure.value, unit: power ? `${measureUnits[norm]}${power}` : unit };
}

/** "40C", "104F": degrees, unless a noun before makes it a seat or a gate. */
function readDegrees(tokens: readonly Token[], i: number, figure: string, letter: string): Draft<Numeral> | null {
  const value = readFigure(figure)?.value ?? null;
  if (value === null || value > (letter === 'C' ? 2000 : 3000) || /^(?:PROPN|NOUN)$/.test(tokens[i - 1]?.pos ?? '')) return null;
  return { ...plainDraft(tokens, i, i + 1), value, unit: temperatures[letter.toLowerCase()]! };
}

/** "32m2", "120km²": the power that a tokenizer cuts off its unit. */
function powerAfter(tokens: readonly Token[], i: number): string | null {
  const power = POWERS[tokens[i + 1]?.text ?? ''];
  return power && tokens[i]!.end === tokens[i + 1]!.start && /\d[ckm]?m$/.test(tokens[i]!.norm) ? power : null;
}
const POWERS: Readonly<Record<string, string>> = table({ '2': '2', '²': '2', '3': '3', '³': '3' });

const LENGTH_BEHIND = /^(?:away|from|long|high|deep|wide|tall|below|above|north|south|east|west|off|freestyle|sprint|hurdles|race)$/;

/** A currency code against its figure: USD10m, RM3.06mil, INR1 trillion. */
function readCode(doc: Document, i: number): Draft<Numeral> | null {
  const t = doc.tokens[i]!;
  const match = /^([A-Z]{2,3})(\d.*)$/.exec(t.text);
  const currency = match && currencySigns[match[1]!.toLowerCase()];
  if (!match || !currency) return null;
  // "RM3.06mil" is cut at its point.
  const figure = readFigure(match[2]!);
  if (!figure || figure.value === null) return null;
  const next = doc.tokens[i + 1];
  const factor = figure.scale === 1 && next ? (scales[next.norm] ?? 1) : 1;
  const after = factor > 1 ? i + 2 : i + 1;
  return {
    ...plainDraft(doc.tokens, i, after),
    value: Number((figure.value * factor).toPrecision(15)),
    currency,
    scale: figure.scale * factor,
  };
}

const plainDraft = (tokens: readonly Token[], first: number, after: number): Draft<Numeral> => ({
  start: tokens[first]!.start,
  end: tokens[after - 1]!.end,
  first,
  after,
  value: null,
  vague: null,
  whole: false,
  unit: null,
  currency: null,
  scale: 1,
  veto: false,
  trouble: null,
});

/** "a 4K screen" */
const isScreen = (tokens: readonly Token[], i: number) =>
  /^[48]K$/.test(tokens[i]!.text) && currencyBefore(tokens, i) === null && !/s$|people/.test(tokens[i + 1]?.norm ?? '');

function readAt(doc: Document, i: number): Draft<Numeral> | null {
  const { tokens, text } = doc;
  const groups = grouped(doc, i);
  const figure = groups?.figure ?? readFigure(tokens[i]!.text);
  if (!figure || isScreen(tokens, i)) return null;
  let first = i;
  let after = groups?.after ?? i + 1;
  const currency = currencyBefore(tokens, i);
  if (currency) first = currency.first;
  let { value, scale } = figure;
  if (figure.suffix && !currency && !countsWithout(doc, figure.suffix, after)) return null;
  const word = tokens[after];
  const glued = word && currency && /^(?:m|b|mn|bn|tn|k)$/.test(word.norm);
  const factor =
    word && scale === 1
      ? (scales[word.norm] ?? (glued ? { m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12, k: 1e3 }[word.norm] : undefined))
      : undefined;
  const dash = word?.norm.indexOf('-') ?? -1;
  const joined = dash > 0 && scale === 1 ? scales[word!.norm.slice(0, dash)] : undefined;
  if (joined && value !== null) {
    // "1.8 billion-mile": the figure ends at the hyphen, the word behind it is the unit.
    const tail = word!.norm.slice(dash + 1);
    return {
      ...plainDraft(tokens, first, after + 1),
      end: word!.start + dash,
      value: Number((value * joined).toPrecision(15)),
      scale: joined,
      currency: currency?.code ?? null,
      unit: currency ? null : tail,
    };
  }
  if (factor && word!.norm !== 'score') {
    scale = factor;
    value = value === null ? null : Number((value * factor).toPrecision(15));
    after++;
  }
  let start = tokens[first]!.start;
  const sign = text[start - 1];
  const minus =
    tokens[first - 2]?.norm === 'minus' && tokens[first - 2]!.end === tokens[first - 1]!.start && tokens[first - 1]!.end === start;
  if (value !== null && minus) {
    value = -value;
    start = tokens[first - 2]!.start;
    first -= 2;
  } else if (
    value !== null &&
    (sign === '-' || sign === '−') &&
    /[\s(]/.test(text[start - 2] ?? ' ') &&
    (currency || /^(?:%|percent)/.test(tokens[after]?.norm ?? '') || isMeasured(tokens[after]))
  ) {
    value = -value;
    start--;
    first--;
  }
  const percent = percentAfter(tokens, after);
  if (percent) after = percent;
  const end = tokens[after - 1]!.end;
  const trouble =
    figure.trouble === 'ambiguous-point' && (percent || currency || factor || isMeasured(tokens[after])) ? null : figure.trouble;
  return {
    start,
    end,
    first,
    after,
    value: trouble ? null : value,
    vague: null,
    whole: value !== null && Number.isInteger(value) && !percent && !currency,
    unit: percent ? 'percent' : null,
    currency: currency?.code ?? null,
    scale,
    veto: false,
    trouble,
  };
}

/** "2.4m people" is millions, "a 155mm shell" and "the 100m race" are lengths: without a currency, m and b need a plural behind them. */
function countsWithout({ tokens, phrases, phraseOf }: Document, suffix: string, after: number): boolean {
  if (suffix === 'mm') return false;
  const next = tokens[after];
  if (!/^(?:m|b)$/.test(suffix) || !next) return !/^(?:m|b)$/.test(suffix);
  if (next.norm === 'of' || next.pos === 'ADJ' || next.norm === 'combined') return true;
  if (next.pos === 'NOUN') return /s$|people/.test(next.norm);
  const phrase = phrases[phraseOf[after - 1] ?? -1];
  return phrase?.kind === 'noun' && phrase.after > after && /s$|people/.test(tokens[phrase.head]!.norm);
}

function percentAfter(tokens: readonly Token[], after: number): number | null {
  const { norm } = tokens[after] ?? { norm: '' };
  if (PERCENT.has(norm)) return after + 1;
  if (norm === 'per' && tokens[after + 1]?.norm === 'cent') return after + 2;
  if (norm === 'percentage' && tokens[after + 1]?.norm.startsWith('point')) return after + 2;
  return null;
}

const isMeasured = (next: Token | undefined) =>
  !!next &&
  /^(?:km|kilomet|mile|met|degree|ton|litre|liter|inch|hectare|kg|m|cm|mm|seconds?|square|yards?|feet|foot|celsius|fahrenheit|°)/.test(
    next.norm,
  );
