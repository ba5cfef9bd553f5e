// Articles for the benchmark, made from the fixtures by a seeded generator: nothing large is committed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'fixtures', 'articles');

/** The fixture articles, as they are. */
export const fixtureTexts = (): string[] => readdirSync(FOLDER).map((slug) => readFileSync(join(FOLDER, slug, 'article.txt'), 'utf8'));

/** mulberry32: a small seeded generator of numbers in [0, 1) (T. Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const paragraphsOf = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\n+/).filter((line) => line.split(' ').length > 8));

/** An article of at least so many characters, of paragraphs drawn from the fixtures, with fresh figures. */
export function articleOf(length: number, next: () => number, paragraphs: readonly string[] = paragraphsOf(fixtureTexts())): string {
  const out: string[] = [];
  for (let size = 0; size < length; ) {
    const paragraph = paragraphs[Math.floor(next() * paragraphs.length)]!.replace(/\b[2-9]\d\b/g, () =>
      String(20 + Math.floor(next() * 79)),
    );
    out.push(paragraph);
    size += paragraph.length + 2;
  }
  return out.join('\n\n');
}
