/** A word as written, with what has been found out about it. There is one for each spelling, shared by all tokens of all articles. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes and hyphens. */
  readonly norm: string;
  /** Answers to the questions of `ofWord`, by their number. */
  readonly answers: unknown[];
}

const words = new Map<string, Word>();
/** Bounds the memory of a long batch: an archive of news has some hundred thousand words, most of them once. */
const MOST_WORDS = 20_000;
const MOST_NAMES = 5_000;
let questions = 0;

/** The word of this spelling. */
export function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const own = ownCopy(text);
  const word: Word = { text: own, norm: ownCopy(normalize(own)), answers: new Array(questions) };
  if (words.size >= MOST_WORDS) words.clear();
  words.set(own, word);
  return word;
}

/**
 * A question about the letters of a word, whatever stands around it, answered once a word instead of once a token: rules ask
 * hundreds of them about every token of an article, and news has few words that are new.
 *
 * @param read a pure function; its answer must not be undefined
 */
export function ofWord<T extends NonNullable<unknown> | null>(
  read: (norm: string, text: string) => T,
): (token: { readonly word: Word }) => T {
  const question = questions++;
  return ({ word }) => {
    const known = word.answers[question];
    if (known !== undefined) return known as T;
    const answer = read(word.norm, word.text);
    word.answers[question] = answer;
    return answer;
  };
}

/**
 * The same for words together, as in names and titles, which come back all through an article and an archive. Answers are forgotten
 * when there are too many.
 */
export function ofWords<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly is: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.is;
    const answer = { is: read(text) };
    if (answers.size >= MOST_NAMES) answers.clear();
    answers.set(ownCopy(text), answer);
    return answer.is;
  };
}

/** Lower case, straight apostrophes, plain hyphens: the form that rules and lexicons compare. */
function normalize(text: string): string {
  const lower = text.toLowerCase();
  return /[’‘‐‑]/.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-') : lower;
}

/**
 * The same letters as the name of a property, of which the engine keeps one copy: quick to look up in tables, and not a slice that
 * would hold its whole article in memory.
 */
const ownCopy = (text: string): string => Object.keys({ [text]: 0 })[0]!;
