import { hang } from '../render/wrap.ts';

/** One sentence a command, for its help and the list of commands. */
export const ABOUT: Readonly<Record<string, string>> = {
  sitrep: 'Reads conflict reporting: who says how many, of whom, where and when, and on whose word.',
  analyze: 'read articles and print what they claim (the default command)',
  batch: 'read a whole archive on all cores into files; can be stopped and started again at any time',
  open: 'write articles as a page, with every claim marked in the text, and show it in the browser',
  compare: 'do the reports agree? group their claims by what they are about, and show who differs',
  sources: 'list who says what: every source, how it is identified, and which figures rest on it alone',
  events: 'list what happened as rows in the columns of ACLED, UCDP GED or PLOVER, with the toll as stated',
  explain: 'say where a finding comes from: its rule, its words, what it beat, and why a field is empty',
  rules: 'list the rules, or show one with its examples',
  schema: 'print the JSON Schema (2020-12) of the output',
  policies: 'show what vague words such as "dozens" promise under each policy',
  lexicon: 'check a lexicon of your own (check FILE), or print one to begin with (example)',
  notices: 'print the licences and origins of the data that comes with the program',
  completion: 'print a completion script for a shell',
};

const examples = (...lines: readonly (readonly [string, string])[]): string =>
  `\nExamples:\n${lines.map(([call, says]) => `  $ ${call}\n      ${says}`).join('\n')}\n`;

const INPUT = `
Input: files, folders, globs, "-" or a pipe: text, Markdown, HTML, PDF, Word, mail (.eml, mbox), RSS, Atom, JSON Feed, ninjs, NITF,
NewsML-G2, CSV, NDJSON, and archives of them (.zip, .tar, .gz, .zst, .warc). Text may be UTF-8, UTF-16 or Windows-1252.

NDJSON has one article a line: {"text": "…", "id"?, "title"?, "published"?, "outlet"?, "url"?}.
What can't be read is one line on stderr, with json also a note of the envelope; the rest is read.

Exit codes: 0 done · 1 a --fail-on condition was met · 2 could not run (bad option, nothing readable) ·
3 some inputs failed, the rest is printed · 130 interrupted. Where both 1 and 3 apply it is 3.
`;

const CONDITION_WORDS = `
Conditions of --fail-on: unsourced, a claim without any source (the reporter’s own voice, "reportedly"); anonymous, one whose source is
not to be known ("an official who asked not to be named"); unverified, one that the text itself calls so; conflict, two claims that
contradict each other. The first two do not count what is negated, planned or background.
`;

const PARTS_WORDS = `
csv and table print claims, or the one part that --only names (sitrep report.txt -f csv --only entities).
`;

/** What stands below the options, as paragraphs: wrapped when it is printed. */
const BELOW: Readonly<Record<string, string>> = {
  sitrep: `${examples(
    ['sitrep report.txt --published 2024-12-27', 'Read one article; dates such as "on Friday" count from that day.'],
    ['cat *.ndjson | sitrep -f csv -o claims.csv', 'Read articles from a pipe and write one claim a row.'],
  )}${PARTS_WORDS}${CONDITION_WORDS}${INPUT}`,
  analyze: `${examples(
    [
      'sitrep analyze reports/ --format ndjson --no-text | jq -c .claims[]',
      'Read all articles of a folder; each is printed as it is finished.',
    ],
    ['sitrep analyze draft.md --fail-on unsourced,unverified', 'Stop a build when a draft claims what nobody answers for.'],
  )}${PARTS_WORDS}${CONDITION_WORDS}${INPUT}`,
  batch: `${examples(
    ['sitrep batch archive/ --out analysed/', 'Write NDJSON shards, claims.csv and Parquet tables; the same command goes on after a stop.'],
    ['sitrep batch news.ndjson --out - --no-text | jq -c .claims[]', 'Use all cores and print one article a line, in input order.'],
  )}
The folder gets analyses-00001.ndjson and so on; claims.csv; articles, claims, attributions, entities and events as .parquet; the ledger as
ledger.ndjson and ledger.csv, with ledger-notes.ndjson and wire-copies.ndjson; failures.ndjson, inputs.ndjson and manifest.json. They are
the same, byte for byte, with any number of workers and however often the run was stopped. --only, --no-text and --offsets change the
analyses alone.
${INPUT}`,
  open: `${examples(
    ['sitrep open report.txt --published 2024-12-27', 'One article: choose a claim, and its evidence, source and words light up.'],
    ['sitrep open reports/*.ndjson', 'Many articles: first where they agree and where not, each article behind it.'],
  )}
The page is one file that loads nothing from elsewhere, in a new folder for temporary files that only you can read; its path is printed.
Without a browser the path is all there is. To write the page where you want it: sitrep report.txt -f html -o report.html
${INPUT}`,
  compare: `${examples(
    ['sitrep compare reports/*.txt', 'Disagreements first, then what moved, what agrees, and what rests on one source.'],
    ['sitrep compare reports.ndjson --explain g1v5', 'Why these claims stand together, and where verdict and numbers come from.'],
  )}
The reports decide nothing by their number: copies of a wire story count once, nothing is averaged, and a doubtful pair stays apart.
sitrep reports what is claimed, never what is true.
${INPUT}`,
  sources: `${examples(
    ['sitrep sources report.txt', 'Every source of an article with the claims that rest on it.'],
    [
      'sitrep sources reports/ -f csv -o sources.csv',
      'One source a row over a whole folder; a source named in several articles is one row.',
    ],
  )}
"Alone" means that no other source in the articles given has the same figure for the same thing.
${INPUT}`,
  events: `${examples(
    ['sitrep events reports/ --scheme ucdp -f csv -o events.csv', 'Deadly events of a whole folder in the columns of UCDP GED.'],
    ['sitrep events --codebook --scheme acled', 'What each column means, and where it departs from ACLED.'],
  )}
Printed is what the article says has happened, as one event. Unknown is an empty cell, also for fatalities: never 0. A 0 among the
deaths_… of UCDP says that the others make up all of best. Figures of different sources are never added.
${INPUT}`,
  explain: `${examples(
    ['sitrep explain report.txt', 'List the claims of an article with their ids.'],
    ['sitrep explain report.txt 2', 'Explain claim 2 of the summary.'],
    ['sitrep explain report.txt 4:17 --published 2024-12-27', 'Explain what was found at line 4, column 17 (both from 1).'],
  )}
A finding is an id ("q733-745"), the beginning of one ("c:killed"), ARTICLE#ID in files with several articles, or line:col.
`,
  rules: `${examples(['sitrep rules', 'All rules, in the order of reading.'], ['sitrep rules quantity/at-least', 'One rule with the sentences that prove it; "quantity" shows all of that reading.'])}`,
  schema: `${examples(['sitrep schema > sitrep-1.json', 'The envelope that --format json prints.'], ['sitrep schema --part analysis', 'One line of --format ndjson.'])}`,
  lexicon: `${examples(
    ['sitrep lexicon example > mine.yaml', 'A file that shows all there is: actors, places, aliases, verbs, merge, exclude.'],
    ['sitrep lexicon check mine.yaml', 'What is wrong with it, with line and column; exit code 2 where something is.'],
  )}
To read with it: sitrep report.txt --lexicon mine.yaml. Its names win over the built-in ones, and explain says so.
`,
  notices: `${examples(['sitrep notices', 'What GeoNames and others ask to be said where their data goes.'], ['sitrep notices > NOTICE.txt', 'The same as a file, to be kept beside maps and tables made with it.'])}`,
  policies: `${examples(['sitrep policies', 'All policies side by side.'], ['sitrep policies --format json | jq .acled.bounds.dozens', 'What ACLED’s coders enter for "dozens".'])}`,
  completion: `${examples(
    [
      'sitrep completion bash > ~/.local/share/bash-completion/completions/sitrep',
      'For bash; zsh reads a file _sitrep in a folder of $fpath.',
    ],
    ['sitrep completion fish > ~/.config/fish/completions/sitrep.fish', 'For fish.'],
  )}`,
};

/** What stands below the options of a command, at most so wide; calls are never broken, so that they can be copied. */
export function below(command: string, width: number): string {
  const out: string[] = [];
  const lines = BELOW[command]!.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, indent = ''] = /^( *)/.exec(lines[i]!)!;
    if (lines[i]!.startsWith('  $') || lines[i] === '' || lines[i] === 'Examples:') {
      out.push(lines[i]!);
      continue;
    }
    let words = lines[i]!.trim();
    while (indent === '' && lines[i + 1] !== undefined && lines[i + 1] !== '') words += ` ${lines[++i]}`;
    out.push(...hang(indent, words, width));
  }
  return out.join('\n');
}
