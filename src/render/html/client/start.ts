import type { El, Page } from './dom.ts';
import type { Light } from './light.ts';

/** The parts of the script, as they are handed to `start`. */
export interface Parts {
  readonly light: (page: Page) => Light;
  readonly tables: (page: Page) => { readonly wire: (root: El) => void };
}

/** Runs in the page: wires what stands in it, opens articles when they are asked for. May use nothing from outside. */
export function start(page: Page, parts: Parts): void {
  const { doc, win } = page;
  const light = parts.light(page);
  const { wire } = parts.tables(page);
  /** Where the reader was when a claim was chosen, to go back with Escape. */
  let origin: El | null = null;

  const ready = (root: El): void => {
    wire(root);
    for (const part of root.querySelectorAll('.legend, .hint')) part.hidden = false;
  };
  // An article of many is kept as text until it is opened.
  const fill = (details: El): void => {
    const kept = details.querySelector('script[type="application/json"][data-article]');
    if (!kept) return;
    const body = details.querySelector('.body')!;
    body.innerHTML = JSON.parse(kept.textContent) as string;
    kept.remove();
    ready(body);
  };
  const articleOf = (id: string): El | null => {
    const details = doc.getElementById(`${id}-fold`);
    if (details) {
      fill(details);
      details.open = true;
    }
    return doc.getElementById(id);
  };
  /** `a0-c3`: claim 3 of the first article; `a0`: the article. */
  const goTo = (place: string, from: El | null): boolean => {
    const match = /^(a\d+)(?:-c(\d+))?$/.exec(place);
    const article = match && articleOf(match[1]!);
    if (!article) return false;
    if (match[2] !== undefined) {
      light.claim(article, match[2], true);
      origin = from;
      if (win.location.hash !== `#${place}`) win.history.replaceState(null, '', `#${place}`);
    } else (doc.getElementById(`${match[1]}-fold`) ?? article).scrollIntoView({ block: 'start', behavior: 'auto' });
    return true;
  };

  doc.addEventListener('click', (event) => {
    const { target } = event;
    const article = target.closest('.article');
    const reference = target.closest('.ref');
    if (article && reference) {
      event.preventDefault();
      origin = null;
      return reference.getAttribute('aria-current') ? put() : light.claim(article, reference.dataset.c!, false);
    }
    const link = target.closest('[data-go], a[href^="#a"]');
    if (link) {
      if (goTo(link.dataset.go ?? link.getAttribute('href')!.slice(1), link)) event.preventDefault();
      return;
    }
    if (target.closest('[data-close]')) return put();
    if (target.closest('[data-open-all]')) {
      for (const details of doc.querySelectorAll('.many > details')) {
        fill(details);
        details.open = true;
      }
      return;
    }
    const say = target.closest('[data-say]');
    if (say) {
      origin = say;
      return light.saying(articleOf(say.dataset.article!)!, say.dataset.say!, true);
    }
    const span = target.closest('[data-k]');
    // Whoever selects words to copy wants nothing lit.
    if (!article || !span || win.getSelection()?.isCollapsed === false) return;
    const keys = span.dataset.k!.split(' ');
    const claim = keys.find((key) => key[0] === 'c');
    const said = keys.find((key) => key[0] === 's' || key[0] === 'q' || key[0] === 'u');
    origin = null;
    if (claim) light.claim(article, claim.slice(1), false);
    else if (said) light.saying(article, said.slice(1), false);
  });
  const put = (): void => {
    if (!light.out()) return;
    origin?.focus();
    if (origin) origin.scrollIntoView({ block: 'nearest', behavior: 'auto' });
    origin = null;
    if (/^#a\d+-c/.test(win.location.hash)) win.history.replaceState(null, '', '#');
  };
  doc.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') put();
  });
  doc.addEventListener('change', ({ target }) => {
    const mark = target.dataset.mark;
    if (mark) target.closest('.article')!.classList.toggle(`no-${mark}`, !target.checked);
  });
  doc.addEventListener('toggle', ({ target }) => void (target.open && fill(target)), true);
  win.addEventListener('hashchange', () => goTo(win.location.hash.slice(1), null));

  // Set before anything is drawn: what is folded is never laid out.
  doc.documentElement.classList.add('scripted');
  doc.addEventListener('DOMContentLoaded', () => {
    ready(doc);
    if (win.location.hash.length > 1) goTo(win.location.hash.slice(1), null);
  });
}
