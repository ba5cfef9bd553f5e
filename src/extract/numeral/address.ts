import type { Numeral } from '../../model/finding.ts';
import { opensUpper } from '../../model/letters.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { veto } from './veto.ts';

const STREET =
  /^(?:road|rd\.?|street|st\.?|avenue|ave\.?|lane|drive|boulevard|blvd\.?|square|crescent|terrace|highway|close|embankment|prospekt)$/;
const LONGEST = 3;

const starts = startsWhere(({ text }) => /^\d{1,4}[A-Za-z]?$/.test(text));

/** "575 Mill Road", "16-18 Harbour Avenue": the number of a house. */
export const address: Rule<Numeral> = {
  id: 'numeral/address',
  about: 'Not a count: the number of a house before the name of its street ("45 Mill Road", "16-18 Harbour Avenue").',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      let at = i + 1;
      while (at < tokens.length && at <= i + LONGEST && opensUpper(tokens[at]!.text) && !STREET.test(tokens[at]!.norm)) at++;
      const street = tokens[at];
      // "12 Mill Road shops" counts shops.
      if (at === i + 1 || !street || !STREET.test(street.norm) || !opensUpper(street.text) || tokens[at + 1]?.pos === 'NOUN') continue;
      const pair = /^[-–]$/.test(tokens[i - 1]?.text ?? '') && /^\d{1,4}$/.test(tokens[i - 2]?.text ?? '');
      yield veto(tokens, pair ? i - 2 : i, i + 1);
    }
  },
  examples: [
    { text: 'A drone hit a house at 45 Mill Road.', finds: '45', as: { veto: true } },
    { text: 'It fell on 16-18 Harbour Avenue, police said.', finds: '16-18', as: { veto: true } },
    { text: 'The raid closed 12 Mill Road shops.', finds: null, because: 'a counted noun follows the name' },
    { text: 'He blocked 12 roads and 3 streets.', finds: null, because: 'no name stands between figure and street' },
  ],
};
