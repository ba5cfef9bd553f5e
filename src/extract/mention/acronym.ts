import type { Document } from '../../model/document.ts';
import type { Mention } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import type { MentionInput } from './index.ts';

/** An acronym explained in brackets takes the type of the name before it, wherever it stands: "Darfur Bar Association (DBA)". */
export const acronym: Rule<Mention, MentionInput> = {
  id: 'mention/acronym',
  about: 'Acronyms that the text itself explains: "Darfur Bar Association (DBA)" or "known under its acronym GUR".',
  *find(doc, { names }) {
    const { tokens, index } = doc;
    for (const name of names) {
      if (tokens[name.after]?.text !== '(' || tokens[name.after + 2]?.text !== ')') continue;
      const short = tokens[name.after + 1]!;
      if (!/^\p{Lu}[\p{Lu}\d&-]+$/u.test(short.text) || !initialsOf(doc, name.first, name.after, short.text)) continue;
      const canonical = doc.text.slice(tokens[name.first]!.start, tokens[name.after - 1]!.end);
      for (const i of index[short.norm] ?? []) {
        if (tokens[i]!.text !== short.text) continue;
        yield {
          start: tokens[i]!.start,
          end: tokens[i]!.end,
          first: i,
          after: i + 1,
          type: name.type,
          form: 'name',
          canonical,
          role: null,
          country: name.country,
          side: null,
        };
      }
    }
  },
  examples: [
    { text: 'The Darfur Bar Association (DBA) spoke.', finds: 'DBA', as: { type: 'organisation', canonical: 'Darfur Bar Association' } },
    { text: 'Fighters of the Kalma Liberation Army (KLA) fled.', finds: 'KLA', as: { type: 'armed-group' } },
    { text: 'The Hawra Valley (HQ) is cut off.', finds: null, because: 'the letters don’t fit' },
    { text: 'He met the minister (RK).', finds: null, because: 'no name before the bracket' },
  ],
};

/** Do the letters open the words of the name, in order, small words aside? */
function initialsOf({ tokens }: Document, first: number, after: number, short: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  let k = 0;
  for (let i = first; i < after && k < letters.length; i++)
    if (tokens[i]!.norm[0] === letters[k] || tokens[i]!.norm.replace(/^al-/, '')[0] === letters[k]) k++;
  return k === letters.length && letters.length >= 2;
}
