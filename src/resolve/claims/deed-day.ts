import { set } from '../../lexicon/table.ts';
import type { Document, Sentence } from '../../model/document.ts';
import type { DatedTime } from '../times.ts';
import { isCounted, isTold } from '../told.ts';

/** Words for deeds, by what they have in common: "the bombing" may have been told as "a car bomb". */
const BLAST = 'bomb bombs bombing bombings blast blasts explosion explosions exploded explode detonated';
const STRIKE = 'strike strikes airstrike airstrikes raid raids bombed hit struck shelling shelled bombing bombardment';
const GUNS = 'shooting shootings massacre ambush ambushed shot assault assaulted stormed clash clashes clashed crash crashed';
const ANY = `attack attacks attacked incident incidents killed ${BLAST} ${STRIKE} ${GUNS}`;
const [blast, strike, guns, any, operation] = [set(BLAST), set(STRIKE), set(GUNS), set(ANY), set('operation operations')];

/** The words by which a deed may have been told before; null for a word that is no deed. */
function tellings(word: string): ReadonlySet<string> | null {
  if (/^(?:attack|incident)s?$/.test(word)) return any;
  if (/^operations?$/.test(word)) return operation;
  if (!/^(?:strike|airstrike|bombing|blast|explosion|raid|assault|massacre|ambush|shelling|crash|shooting|clash)s?$/.test(word))
    return null;
  return blast.has(word) ? blast : strike.has(word) ? strike : guns;
}

/** "the blast damaged …", "since the attack": the deed told before of which a sentence speaks, by its words. */
export function pointsBack(doc: Document, { first, after }: Sentence, since: boolean): ReadonlySet<string> | null {
  for (let i = first; i < after - 1; i++) {
    if (doc.tokens[i]!.norm !== 'the' && doc.tokens[i]!.norm !== 'that') continue;
    const told = tellings(doc.tokens[i + 1]!.norm);
    if (told && (since ? doc.tokens[i - 1]?.norm === 'since' : doc.tokens[i + 2]?.norm !== 'on')) return told;
  }
  return null;
}

/** The time of the deeds told before, where there is but one: of the deed in question, else of all. */
export function onlyDeed(doc: Document, times: readonly DatedTime[], { start }: Sentence, told: ReadonlySet<string>): DatedTime | null {
  const before = times.filter(
    (t) =>
      t.start < start && t.from_ !== null && NAMES_DAY.test(t.rule) && isTold(doc, t) === null && !isDateline(doc, t) && !isCounted(doc, t),
  );
  return only(before.filter((t) => isOfDeed(doc, before, t, told))) ?? only(before);
}

function only(times: readonly DatedTime[]): DatedTime | null {
  const [first] = times;
  return first && times.every((t) => t.from_ === first.from_ && t.to_ === first.to_) ? first : null;
}

/** No other time of its sentence stands nearer to the deed. */
function isOfDeed(doc: Document, times: readonly DatedTime[], time: DatedTime, told: ReadonlySet<string>): boolean {
  const { sentence } = doc.tokens[time.first]!;
  const { first, after } = doc.sentences[sentence]!;
  const beside = times.filter((t) => doc.tokens[t.first]!.sentence === sentence);
  for (let i = first; i < after; i++) {
    if (!told.has(doc.tokens[i]!.norm)) continue;
    const distance = Math.abs(time.first - i);
    if (beside.every((t) => t === time || Math.abs(t.first - i) > distance)) return true;
  }
  return false;
}

const NAMES_DAY = /^time\/(?:weekday|relative-day|calendar-date|that-day|clock)$/;

/** What stands in the headline or the dateline dates the report. */
const isDateline = (doc: Document, time: DatedTime) => doc.dateline?.date != null && time.start <= doc.dateline.date.end + 1;

const WAR = '(?:war|conflict|fighting|uprising|offensive|invasion|insurgency)';
const SINCE_WAR = new RegExp(`\\bsince the (?:[a-z-]+ )?(?:start of the |beginning of the |outbreak of the )?${WAR}\\b`);
const OUTBREAK = new RegExp(
  `\\b(?:the|a) (?:[a-z-]+ )?${WAR}(?: [a-z]+){0,2} (?:began|begun|started|broke out|erupted|(?:was|were) (?:triggered|sparked|ignited|set off))\\b`,
);

/** "since the war began", where the text says elsewhere when it did: "The war was triggered by the attack of 7 October 2023". */
export function warStart(doc: Document, times: readonly DatedTime[], words: string): DatedTime | null {
  if (!SINCE_WAR.test(words)) return null;
  const starts = times.filter((t) => {
    if (t.from_ === null || !/^time\/(?:calendar-date|month|year)$/.test(t.rule)) return false;
    const sentence = doc.sentences[doc.tokens[t.first]!.sentence]!;
    return OUTBREAK.test(doc.text.slice(sentence.start, t.start).toLowerCase());
  });
  return only(starts);
}

/** "since then": the last day from which something was counted, else the last day named. */
export function sinceThen(doc: Document, times: readonly DatedTime[], { start, end }: Sentence): DatedTime | null {
  if (!/\bsince then\b/i.test(doc.text.slice(start, end))) return null;
  const before = times.filter((t) => t.start < start && t.from_ !== null && t.from_ === t.to_ && isTold(doc, t) === null);
  return before.findLast((t) => doc.tokens[t.first - 1]?.norm === 'since') ?? before.at(-1) ?? null;
}
