import type { Token, VerbGroup } from '../model/document.ts';
import { readVerb } from './lemma.ts';
import { isQuoteMark } from './marks.ts';
import { isPremodifier } from './premodifier.ts';

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', "'ll", "'d", 'ca', 'wo']);

export function verbGroup(tokens: readonly Token[], from: number, to: number, index: number): VerbGroup | null {
  let i = from;
  let modal: string | null = null;
  let negated = false;
  let have = false;
  let be = false;
  let infinitive = false;
  let auxiliaries = 0;
  const start = tokens[from]!;
  if (PREPOSITIONAL.has(start.norm) && start.pos === 'VERB' && (start.norm !== 'following' || tokens[from - 1]?.pos !== 'AUX')) return null;
  const opens =
    start.pos === 'AUX' ||
    (start.pos === 'VERB' && !isPremodifier(tokens, from, false)) ||
    (start.norm === 'to' && opensInfinitive(tokens, from, to)) ||
    (start.pos === 'ADV' && opensAfterAdverb(tokens, from, to)) ||
    ((start.norm === 'not' || start.norm === 'never') && from + 1 < to && /^(?:VERB|AUX)$/.test(tokens[from + 1]!.pos));
  if (!opens) return null;
  let head = -1;
  for (; i < to; i++) {
    const t = tokens[i]!;
    if (t.norm === 'to' && i === from) infinitive = true;
    else if (t.norm === 'not' || t.norm === "n't" || t.norm === 'never') negated = true;
    else if (t.pos === 'AUX') {
      const { lemma } = readVerb(t.norm);
      auxiliaries++;
      if (MODALS.has(t.norm)) modal ??= lemma;
      else if (lemma === 'have') have = true;
      else if (lemma === 'be') be = true;
      if (t.norm === 'being' && i === from) be = true;
      head = i;
    } else if (t.pos === 'VERB') {
      head = i;
      i++;
      break;
    } else if (t.pos === 'ADV' && goesOnToVerb(tokens, i, to)) continue;
    else if (isQuoteMark(t) && i > from && /^(?:VERB)$/.test(tokens[i + 1]?.pos ?? '')) continue;
    else break;
  }
  if (head < 0) return null;
  const verb = tokens[head]!;
  let lemma: string;
  let forms: readonly VerbGroup['form'][];
  ({ lemma, forms } = readVerb(verb.norm));
  if (verb.pos === 'VERB' && lemma === 'get' && tokens[i]?.pos === 'VERB' && readVerb(tokens[i]!.norm).forms.includes('participle')) {
    be = true;
    head = i;
    ({ lemma, forms } = readVerb(tokens[i]!.norm));
    i++;
  }
  const lexical = tokens[head]!.pos === 'VERB';
  const form = chooseForm(forms, { lexical, infinitive, modal, have, be, auxiliaries });
  const passive = lexical && form === 'participle' && be;
  const finite = infinitive
    ? 'infinitive'
    : lexical && auxiliaries === 0 && (form === 'ing' || form === 'participle')
      ? 'participle'
      : !lexical && form === 'ing'
        ? 'participle'
        : /^(?:being|having)$/.test(start.norm)
          ? 'participle'
          : 'finite';
  return { kind: 'verb', i: index, first: from, after: i, head, lemma, form, finite, passive, negated, modal, perfect: have && lexical };
}

interface Setting {
  readonly lexical: boolean;
  readonly infinitive: boolean;
  readonly modal: string | null;
  readonly have: boolean;
  readonly be: boolean;
  readonly auxiliaries: number;
}

/** Which of the forms a word can be, given the auxiliaries before it. A bare "-ed" counts as past: clauses.ts knows better. */
function chooseForm(forms: readonly VerbGroup['form'][], at: Setting): VerbGroup['form'] {
  const has = (form: VerbGroup['form']) => forms.includes(form);
  if (at.lexical && at.be && has('participle')) return 'participle';
  if (at.lexical && at.have && has('participle')) return 'participle';
  if (at.lexical && (at.modal || at.infinitive || at.auxiliaries > 0) && has('base')) return 'base';
  return forms[0]!;
}

const opensInfinitive = (tokens: readonly Token[], i: number, to: number) => {
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const { pos, norm } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') return !/ing$/.test(norm);
    if (pos !== 'ADV' && norm !== 'not' && !isQuoteMark(tokens[k]!)) return false;
  }
  return false;
};

const opensAfterAdverb = (tokens: readonly Token[], i: number, to: number) => {
  const next = tokens[i + 1];
  return i + 1 < to && !!next && (next.pos === 'VERB' || next.pos === 'AUX');
};

/** Inside a verb group, an adverb goes on to the verb only when the verb comes next ("had reportedly been", "also said"). */
const goesOnToVerb = (tokens: readonly Token[], i: number, to: number) => {
  for (let k = i + 1; k < Math.min(to, i + 3); k++) {
    const { pos } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (pos !== 'ADV') return false;
  }
  return false;
};

/** Participles that have become prepositions: no verb group begins with them. */
const PREPOSITIONAL = new Set([
  'according',
  'including',
  'following',
  'regarding',
  'concerning',
  'excluding',
  'pending',
  'given',
  'amid',
  'depending',
  'owing',
]);
