import { createHash } from 'node:crypto';
import { script } from './client/index.ts';
import { type Html, html, own } from './markup.ts';
import { styles } from './style/index.ts';

const hash = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Nothing may be loaded, nothing may run but this program's script, nothing may be sent: whatever an article contains. */
const policy = (): string =>
  `default-src 'none'; style-src ${hash(styles)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;

interface PageParts {
  readonly title: string;
  readonly about: string;
  /** Name and version of the program. */
  readonly made: string;
  readonly sections: readonly (readonly [id: string, words: string])[];
  readonly main: Html;
}

/** One self-contained file: styles and script inside, nothing from elsewhere. */
export function page({ title, about, made, sections, main }: PageParts): string {
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${own(styles)}</style>
<script>${own(script)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><p class="kicker">What is claimed, and by whom</p><h1>${title}</h1><p class="about">${about}</p></header>
<nav aria-label="Sections"><ul>${sections.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${main}
</main>
<footer>Made by ${made} from the text alone: it says what is claimed, never what is true.</footer>
</body>
</html>
`.markup
  }`;
}
