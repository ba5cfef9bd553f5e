/** English number words below a hundred, with their values. */
export const smallNumbers: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

/** Words and letters that multiply the figure before them. "m" and "b" are read so only after a currency sign. */
export const scales: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7, dozen: 12, score: 20,
};
export const scaleSuffixes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mm: 1e6, b: 1e9, bn: 1e9, bln: 1e9, mil: 1e6, tn: 1e12, trn: 1e12 };

/** Amounts without a figure. The key is the row of the policy table that gives their bounds. */
export const vagueWords: Readonly<Record<string, string>> = {
  couple: 'couple', few: 'few', several: 'several', some: 'some', many: 'many', multiple: 'multiple', numerous: 'numerous', various: 'various', countless: 'many', handful: 'handful',
  tens: 'tens', dozens: 'dozens', scores: 'scores', hundreds: 'hundreds', thousands: 'thousands', millions: 'millions', billions: 'billions',
};

/** Denominators, singular; "thirds" and the like are read by dropping the s. */
export const denominators: Readonly<Record<string, number>> = { half: 2, halve: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100, thousandth: 1000 };

/** Ordinals in words; ordinals in figures ("93rd") are known by their ending. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13,
  fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, hundredth: 100,
};

/** Words before a number that make it a name: "Resolution 2254", "Flight 752", "Unit 8200". Lower case. */
export const designators: readonly string[] = [
  'act', 'annex', 'apollo', 'area', 'article', 'block', 'bus', 'building', 'camp', 'case', 'category', 'chapter', 'channel', 'checkpoint', 'clause', 'class', 'command', 'day', 'district',
  'directive', 'division', 'exit', 'figure', 'flight', 'ftse', 'game', 'formula', 'gate', 'generation', 'grade', 'group', 'highway', 'hill', 'interstate', 'item', 'law', 'lesson', 'level', 'line', 'lot', 'model', 'no.',
  'nos.', 'number', 'order', 'page', 'paragraph', 'planet', 'part', 'party', 'phase', 'platform', 'plot', 'point', 'protocol', 'psalm', 'r&b', 'radio', 'resolution', 'road', 'room', 'round', 'route', 'row', 'rule', 'school', 'season',
  'section', 'sector', 'stage', 'step', 'station', 'stoxx', 'schedule', 'team', 'tier', 'title', 'track', 'type', 'unit', 'verse', 'version', 'volume', 'ward', 'week', 'windows', 'year', 'zone', '#',
];
