import { table } from './table.ts';

/** Month names and their abbreviations, without a full stop → 1–12. */
export const months: Readonly<Record<string, number>> = table({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** Weekdays → ISO 8601 numbers, Monday 1. "sun" and "sat" are words of their own and count only with a full stop. */
export const weekdays: Readonly<Record<string, number>> = table({
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  'sat.': 6,
  sunday: 7,
  'sun.': 7,
});

/** Parts of the day → TIMEX3 codes (TimeML annotation guidelines 1.2.1). */
export const dayParts: Readonly<Record<string, string>> = table({
  morning: 'MO',
  midday: 'MI',
  noon: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'DT',
  daybreak: 'DT',
  dusk: 'EV',
  sunset: 'EV',
  sunrise: 'DT',
  midnight: 'NI',
  overnight: 'NI',
});

/** Seasons → TIMEX3 codes. */
export const seasons: Readonly<Record<string, string>> = table({ spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' });

/** Units of time, singular → letter of an ISO 8601 duration, with T before those below a day. */
export const units: Readonly<Record<string, string>> = table({
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  night: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
});

/** Adverbs and adjectives of repetition → unit. */
export const sets: Readonly<Record<string, string>> = table({
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  biweekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
});

/** Feasts and fiscal words that a calendar can't place without more knowledge: they keep their words and get a note. */
export const unplaced: readonly string[] = [
  'ramadan',
  'eid',
  'ashura',
  'easter',
  'nowruz',
  'passover',
  'hanukkah',
  'diwali',
  'muharram',
  'sukkot',
  'pentecost',
  'purim',
];

/** Month and day of attacks known by their date → the year, and words of which one must stand in the sentence. */
export const attackDays: Readonly<Record<string, { readonly year: number; readonly beside?: readonly string[] }>> = table({
  '9-11': { year: 2001 },
  '10-7': { year: 2023, beside: ['hamas', 'israel', 'israeli', 'gaza', 'palestinian'] },
});

/** Feasts on a fixed day of the calendar that the world shares → month-day. */
export const feastDays: Readonly<Record<string, string>> = table({
  'christmas day': '12-25',
  'christmas eve': '12-24',
  christmas: '12-25',
  'boxing day': '12-26',
  "new year 's eve": '12-31',
  "new year's eve": '12-31',
  "new year 's day": '1-1',
  "new year's day": '1-1',
  "valentine 's day": '2-14',
  "valentine's day": '2-14',
  halloween: '10-31',
});
