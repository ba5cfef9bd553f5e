/** One sentence a command, for its help and the list of commands. */
export const ABOUT: Readonly<Record<string, string>> = {
  sitrep: 'Reads conflict reporting: who says how many, of whom, where and when, and on whose word.',
  analyze: 'read articles and print what they claim (the default command)',
  explain: 'say where a finding comes from: its rule, its words, what it beat, and why a field is empty',
  rules: 'list the rules, or show one with its examples',
  schema: 'print the JSON Schema (2020-12) of the output',
  policies: 'show what vague words such as "dozens" promise under each policy',
  completion: 'print a completion script for a shell',
};

const examples = (...lines: readonly (readonly [string, string])[]): string =>
  `\nExamples:\n${lines.map(([call, says]) => `  $ ${call}\n      ${says}`).join('\n')}\n`;

const INPUT = `
Input: files, folders (.txt, .md, .ndjson and .jsonl below them), globs, "-" or a pipe. Text may be UTF-8, UTF-16 or
Windows-1252. NDJSON has one article a line: {"text": "…", "id"?, "title"?, "published"?, "outlet"?, "url"?}.
What can't be read is one line on stderr, with json also a note of the envelope; the rest is read.

Exit codes: 0 done · 1 a --fail-on condition was met · 2 could not run (bad option, nothing readable) ·
3 some inputs failed, the rest is printed · 130 interrupted. Where both 1 and 3 apply it is 3.
`;

/** What stands below the options. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  sitrep: `${examples(
    ['sitrep report.txt --published 2024-12-27', 'Read one article; dates such as "on Friday" count from that day.'],
    ['cat *.ndjson | sitrep -f csv -o claims.csv', 'Read articles from a pipe and write one claim a row.'],
  )}${INPUT}`,
  analyze: `${examples(
    [
      'sitrep analyze reports/ --format ndjson --no-text | jq -c .claims[]',
      'Read all articles of a folder; each is printed as it is finished.',
    ],
    ['sitrep analyze draft.md --fail-on unsourced,unverified', 'Stop a build when a draft claims what nobody answers for.'],
  )}${INPUT}`,
  explain: `${examples(
    ['sitrep explain report.txt', 'List the claims of an article with their ids.'],
    ['sitrep explain report.txt 2', 'Explain claim 2 of the summary.'],
    ['sitrep explain report.txt 4:17 --published 2024-12-27', 'Explain what was found at line 4, column 17 (both from 1).'],
  )}
A finding is an id ("q733-745"), the beginning of one ("c:killed"), ARTICLE#ID in files with several articles, or line:col.
`,
  rules: `${examples(['sitrep rules', 'All rules, in the order of reading.'], ['sitrep rules quantity/at-least', 'One rule with the sentences that prove it; "quantity" shows all of that reading.'])}`,
  schema: `${examples(['sitrep schema > sitrep-1.json', 'The envelope that --format json prints.'], ['sitrep schema --part analysis', 'One line of --format ndjson.'])}`,
  policies: `${examples(['sitrep policies', 'All policies side by side.'], ['sitrep policies --format json | jq .acled.bounds.dozens', 'What ACLED’s coders enter for "dozens".'])}`,
  completion: `${examples(
    [
      'sitrep completion bash > ~/.local/share/bash-completion/completions/sitrep',
      'For bash; zsh reads a file _sitrep in a folder of $fpath.',
    ],
    ['sitrep completion fish > ~/.config/fish/completions/sitrep.fish', 'For fish.'],
  )}`,
};
