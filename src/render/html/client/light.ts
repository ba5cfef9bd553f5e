import type { El, Page } from './dom.ts';

/** Lights up findings in the text. */
export interface Light {
  /** Shows claim `n` of an article: its evidence, its source, the source's words, and its card. */
  readonly claim: (article: El, n: string, move: boolean) => void;
  /** Shows a source and its words. */
  readonly saying: (article: El, n: string, move: boolean) => void;
  /** Puts everything out; true if something was lit. */
  readonly out: () => boolean;
}

/** Runs in the page: written out as text, so it may use nothing from outside. */
export function light({ doc }: Page): Light {
  const LIT = ['lit-claim', 'lit-field', 'lit-source', 'lit-words', 'lit-cue'];

  const out = (): boolean => {
    const cards = [...doc.querySelectorAll('.card:not([hidden])')];
    const lit = [...doc.querySelectorAll(LIT.map((name) => `.${name}`).join())];
    for (const span of lit) span.classList.remove(...LIT);
    for (const card of cards) card.hidden = true;
    for (const reference of doc.querySelectorAll('.ref[aria-current]')) reference.removeAttribute('aria-current');
    for (const row of doc.querySelectorAll('tr.chosen')) row.classList.remove('chosen');
    for (const aside of doc.querySelectorAll('.cards')) aside.classList.remove('open');
    for (const close of doc.querySelectorAll('.close')) close.hidden = true;
    for (const hint of doc.querySelectorAll('.hint')) hint.hidden = false;
    return cards.length + lit.length > 0;
  };

  const glow = (article: El, key: string, name: string): El | null => {
    let first: El | null = null;
    for (const span of article.querySelectorAll(`[data-k~="${key}"]`)) {
      span.classList.add(name);
      first = first ?? span;
    }
    return first;
  };

  const glowSource = (article: El, a: string): El | null => {
    const words = glow(article, `q${a}`, 'lit-words');
    glow(article, `u${a}`, 'lit-cue');
    return glow(article, `s${a}`, 'lit-source') ?? words;
  };

  // At once: nobody wants to watch hundreds of articles pass.
  const moveTo = (target: El | null, block: 'center' | 'nearest'): void => target?.scrollIntoView({ block, behavior: 'auto' });

  return {
    out,
    claim(article, n, move) {
      out();
      const id = article.id;
      const card = doc.getElementById(`${id}-d${n}`);
      for (const a of (card?.dataset.a ?? '').split(' ').filter(Boolean)) glowSource(article, a);
      glow(article, `e${n}`, 'lit-field');
      const first = glow(article, `c${n}`, 'lit-claim');
      const reference = doc.getElementById(`${id}-c${n}`);
      reference?.setAttribute('aria-current', 'true');
      doc.getElementById(`${id}-t${n}`)?.classList.add('chosen');
      if (card) {
        card.hidden = false;
        const aside = card.parentElement!;
        aside.classList.add('open');
        aside.querySelector('.hint')!.hidden = true;
        aside.querySelector('.close')!.hidden = false;
      }
      // On a phone the card may cover what was touched.
      moveTo(first ?? reference, move ? 'center' : 'nearest');
      if (move) reference?.focus({ preventScroll: true });
    },
    saying(article, n, move) {
      out();
      const first = glowSource(article, n);
      if (move) moveTo(first, 'center');
    },
  };
}
