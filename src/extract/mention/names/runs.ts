import { months, weekdays } from '../../../lexicon/calendar.ts';
import { particles } from '../../../lexicon/titles.ts';
import type { Document, Token } from '../../../model/document.ts';
import { opensUpper } from '../../../model/letters.ts';
import { ofWord } from '../../../model/word.ts';

/** A stretch of capitalised words: what could be a name, before anybody says of what. */
export interface Run {
  readonly first: number;
  readonly after: number;
}

const PARTICLES = new Set(particles);
const JOINTS = new Set(['of', 'for', 'the', 'and', '&', 'on', 'in', 'to']);
export const isUpper = ofWord(
  (_, text) => opensUpper(text) || /^(?:al|el|ad|as|ar|an|at|ez|ash|as)-\p{Lu}/u.test(text) || /^\p{Ll}{1,3}['’]?\p{Lu}/u.test(text),
);
const isCalendar = ofWord(
  (norm) =>
    weekdays[norm] !== undefined ||
    (months[norm.replace(/\.$/, '')] !== undefined && norm.length > 3 && norm !== 'march' && norm !== 'may'),
);
/** "in March 2022", "last March": the month, which may be a name elsewhere. */
const isMarch = (tokens: readonly Token[], i: number) =>
  tokens[i]!.norm === 'march' &&
  (tokens[i + 1]?.pos === 'NUM' || /^(?:in|since|last|this|next|early|mid|late|until|by|of|\d{1,2})$/.test(tokens[i - 1]?.norm ?? '')) &&
  !(tokens[i + 1] && isUpper(tokens[i + 1]!));
const FUNCTION = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'ADV', 'PART', 'INTJ', 'NUM']);

/** Words that open sentences with a capital and are never a name's first word. */
const OPENERS = new Set(
  'several many most some few other others both such more all two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands millions police officials militants rebels gunmen soldiers troops residents witnesses authorities government according meanwhile however earlier later last this that these those local another also only even since while when after before despite during following under over about around nearly almost near in at on from to with within without among between against across inside outside as by for off toward towards through throughout via upon instead additionally accordingly today yesterday tomorrow then thus there here commenting named answer question asked will be is are was were has have had no not yes if so but or nor let because although though unlike despite besides elsewhere separately currently previously recently initially finally ultimately eventually'.split(
    ' ',
  ),
);

/** Is a capital here only because the sentence begins, or because the line is a headline? */
function isCommon(doc: Document, t: Token): boolean {
  if (OPENERS.has(t.norm)) return true;
  if (t.pos === 'PROPN') return false;
  if (FUNCTION.has(t.pos)) return t.text.length < 2 || t.text !== t.text.toUpperCase() || t.text === 'I' || t.text === 'A';
  const sentence = doc.sentences[t.sentence]!;
  const opens = t.i === sentence.first || /^["“‘'«([—–:-]$/.test(doc.tokens[t.i - 1]?.text ?? '');
  return opens;
}

/** The capitalised runs of a document, each inside one sentence. "of", "for", "and the" join only when a capital follows. */
export function findRuns(doc: Document): Run[] {
  const { tokens } = doc;
  const out: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    const t = tokens[i]!;
    if (!isUpper(t) || isCommon(doc, t) || isCalendar(t) || isMarch(tokens, i)) {
      i++;
      continue;
    }
    let after = i + 1;
    for (;;) {
      const next = tokens[after];
      if (!next || next.sentence !== t.sentence) break;
      if (
        isUpper(next) &&
        !isCalendar(next) &&
        !(FUNCTION.has(next.pos) && next.pos !== 'NUM' && next.text !== next.text.toUpperCase() && !PARTICLES.has(next.norm))
      ) {
        after++;
        continue;
      }
      const far = tokens[after + 1];
      const near = far && far.sentence === t.sentence && isUpper(far) && !isCalendar(far) ? far : null;
      if (near && PARTICLES.has(next.norm) && next.pos !== 'DET') after += 2;
      else if (near && (next.text === '-' || next.text === '–') && next.start === tokens[after - 1]!.end && near.start === next.end)
        after += 2;
      else if (near && next.norm === '&') after += 2;
      else break;
    }
    out.push({ first: i, after });
    i = after;
  }
  return out;
}

/** Goes on over "of …", "for …", "and …" as far as capitals follow: for names of organisations. */
export function extend(doc: Document, run: Run, words: ReadonlySet<string> = JOINTS): Run {
  const { tokens } = doc;
  let { after } = run;
  for (;;) {
    const next = tokens[after];
    if (!next || next.sentence !== tokens[run.first]!.sentence || !words.has(next.norm)) break;
    const skip = tokens[after + 1]?.norm === 'the' && next.norm !== 'and' ? 2 : 1;
    let to = after + skip;
    if (!tokens[to] || tokens[to]!.sentence !== next.sentence || !isUpper(tokens[to]!) || isCalendar(tokens[to]!)) break;
    while (
      tokens[to] &&
      tokens[to]!.sentence === next.sentence &&
      isUpper(tokens[to]!) &&
      !isCalendar(tokens[to]!) &&
      !FUNCTION.has(tokens[to]!.pos)
    )
      to++;
    after = to;
  }
  return { first: run.first, after };
}
