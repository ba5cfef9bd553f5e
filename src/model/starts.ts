import type { Document, Token } from './document.ts';
import { ofWord, type Word, wordOf } from './word.ts';

/** What can be asked of a word without its neighbours. */
export type Spelling = Pick<Token, 'text' | 'norm' | 'word'>;

/** Questions whose answers fit into one number. */
const MOST = 30;

interface Group {
  readonly questions: ((word: Spelling) => boolean)[];
  /** The tokens of an article for each question. */
  readonly found: WeakMap<Document, readonly (readonly number[])[]>;
  /** One bit for each question, set where the word's answer is yes. */
  readonly bits: (token: { readonly word: Word }) => number;
  /** Answers have been given, so no question can join. */
  closed: boolean;
}

let open = newGroup();

/**
 * The tokens where a rule may begin, told by the word alone. All rules that ask so share one pass over an article: most words begin
 * nothing, and walking through all of them for each of fifty rules took longer than the rules themselves.
 *
 * @param opens a pure function of the word, true for every word where the rule can find something
 */
export function startsWhere(opens: (word: Spelling) => boolean): (doc: Document) => readonly number[] {
  if (open.closed || open.questions.length === MOST) open = newGroup();
  const group = open;
  const question = group.questions.push(opens) - 1;
  return (doc) => {
    let found = group.found.get(doc);
    if (!found) {
      found = findAll(doc, group);
      group.found.set(doc, found);
    }
    return found[question]!;
  };
}

function findAll({ tokens }: Document, group: Group): readonly (readonly number[])[] {
  group.closed = true;
  const { bits, questions } = group;
  const out: number[][] = questions.map(() => []);
  for (let i = 0; i < tokens.length; i++) {
    for (let left = bits(tokens[i]!), k = 0; left !== 0; left >>= 1, k++) if (left & 1) out[k]!.push(i);
  }
  return out;
}

function newGroup(): Group {
  const questions: Group['questions'] = [];
  const bits = ofWord((norm, text) => {
    const spelling = { text, norm, word: wordOf(text) };
    return questions.reduce((all, opens, k) => (opens(spelling) ? all | (1 << k) : all), 0);
  });
  return { questions, found: new WeakMap(), bits, closed: false };
}
