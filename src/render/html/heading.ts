import { type Html, html } from './markup.ts';

/** Headings below those of a section, so that no level is left out. */
export type Heading = 'h3' | 'h4';

export const headed = (heading: Heading, words: string): Html => (heading === 'h3' ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`);
