import type { Token } from '../../model/document.ts';
import type { Time } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { startsWhere } from '../../model/starts.ts';
import { partOf, timeAt, unitOf } from './read.ts';

const starts = startsWhere(
  (w) => /^(?:day|night|week|month|year)$/.test(unitOf(w) ?? '') || /^(?:morning|afternoon|evening|night)$/.test(w.norm),
);

/** Days and years told from the one named last in the text. */
export const thatDay: Rule<Time> = {
  id: 'time/that-day',
  about:
    'Times told from the one named before: the same day, that night, earlier that day, the next morning, the day after, later that year.',
  *find(doc) {
    const { tokens } = doc;
    for (const i of starts(doc)) {
      if (i === 0) continue;
      const { norm } = tokens[i]!;
      const part = /^(?:morning|afternoon|evening|night)$/.test(norm) ? partOf(tokens[i]) : null;
      const unit = part ? (norm === 'night' ? 'night' : 'day') : unitOf(tokens[i]);
      if (!unit || (!part && norm !== unit) || !/^(?:day|night|week|month|year)$/.test(unit)) continue;
      const at = stepBefore(tokens, i);
      if (!at) continue;
      yield timeAt(tokens, at.first, i + 1, 'date', { is: 'shift', unit, count: at.count, direction: 1, anchor: 'text' });
    }
  },
  examples: [
    { text: 'Four died in Bor the same day, police said.', finds: 'the same day', as: { type: 'date' } },
    { text: 'Earlier that day he had called his wife.', finds: 'Earlier that day' },
    { text: 'She was in court the next morning.', finds: 'the next morning' },
    { text: 'They fled and came back later that year.', finds: 'later that year' },
    { text: 'He said that day labourers were hired.', finds: null, because: '"that" is a conjunction here' },
    { text: 'Every night was loud.', finds: null, because: 'no day before it is meant' },
  ],
};

function stepBefore(tokens: readonly Token[], i: number): { readonly first: number; readonly count: number } | null {
  const before = tokens[i - 1]!.norm;
  const the = tokens[i - 2]?.norm === 'the';
  if (before === 'same' && the) return { first: edge(tokens, i - 2), count: 0 };
  if (before === 'that' && tokens[i + 1]?.pos !== 'NOUN' && !TELLING.test(tokens[i - 2]?.norm ?? ''))
    return { first: edge(tokens, i - 1), count: 0 };
  const near = /^(?:day|morning|afternoon|evening|night)$/.test(tokens[i]!.norm);
  if (((before === 'next' && near) || before === 'following') && the && tokens[i + 1]?.pos !== 'NOUN') return { first: i - 2, count: 1 };
  return null;
}

const TELLING = /^(?:said|says|say|knew|know|believed|thought|told|added|warned|claimed)$/;

const edge = (tokens: readonly Token[], first: number) =>
  /^(?:earlier|later|early|late)$/.test(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
