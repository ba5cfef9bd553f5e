import type { LearnedLabel } from './features.ts';

/** A sentence put together from its columns, with the names marked in it. */
export interface Sentence {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly label: LearnedLabel }[];
}

const LABELS: Readonly<Record<string, LearnedLabel>> = {
  politician: 'person',
  person: 'person',
  per: 'person',
  politicalparty: 'organisation',
  organisation: 'organisation',
  org: 'organisation',
  country: 'place',
  location: 'place',
  loc: 'place',
};
const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%’”]|['’]s|['’]|n['’]t|'ve|'re|'ll|'d|'m|'')$/i;
const NO_SPACE_BEHIND = /^(?:[([$“‘]|``)$/;

/** Reads CoNLL columns: word and tag, or number, word and tag; blank lines between sentences, `#` before comments. */
export function sentencesOf(raw: string, file: string): Sentence[] {
  const iob2 = file.endsWith('.iob2');
  return raw.split(/\n\s*\n/).flatMap((block) => {
    const rows = block.split('\n').filter((line) => line.includes('\t') && !line.startsWith('#'));
    return rows.length === 0 ? [] : [sentence(rows.map((row) => (iob2 ? row.split('\t').slice(1) : row.split('\t'))))];
  });
}

function sentence(rows: readonly (readonly string[])[]): Sentence {
  let text = '';
  let glue = true;
  const names: { start: number; end: number; label: LearnedLabel }[] = [];
  let open = false;
  for (const [word = '', tag = 'O'] of rows) {
    if (!glue && !NO_SPACE_BEFORE.test(word)) text += ' ';
    const start = text.length;
    text += word;
    glue = NO_SPACE_BEHIND.test(word);
    const label = LABELS[tag.slice(2).toLowerCase()];
    if (tag.startsWith('I-') && open) names[names.length - 1]!.end = text.length;
    else if (tag.startsWith('B-') && label) names.push({ start, end: text.length, label });
    open = label !== undefined;
  }
  return { text, names };
}
