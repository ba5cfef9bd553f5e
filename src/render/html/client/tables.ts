import type { El, Page } from './dom.ts';

/** Runs in the page: sorting, filtering and growing of tables. May use nothing from outside. */
export function tables({ doc }: Page): { readonly wire: (root: El) => void } {
  const wireTable = (table: El): void => {
    const noun = table.dataset.noun!;
    const step = Number(table.dataset.step);
    const groups = table.dataset.of === 'tbody';
    const holder = groups ? table : table.querySelector('tbody')!;
    const head = table.querySelector('thead')!;
    const filters = doc.querySelector(`[data-for="${table.id}"]`)!;
    const more = doc.querySelector(`[data-more="${table.id}"]`)!;
    const rest = doc.querySelector(`[data-rest="${table.id}"]`);
    const words = new Map<El, string>();
    let items = [...holder.querySelectorAll(groups ? 'tbody' : 'tr')];
    let waiting = rest !== null;
    let limit = step;

    // Rows beyond the first are made when somebody looks for them.
    const all = (): void => {
      if (!waiting) return;
      waiting = false;
      const template = doc.createElement('template');
      template.innerHTML = JSON.parse(rest!.textContent) as string;
      const made = [...template.content.querySelectorAll(groups ? 'tbody' : 'tr')];
      if (groups) for (const item of made) fold(item, false);
      items = [...items, ...made];
      rest!.remove();
    };
    const wordsOf = (item: El): string => {
      let known = words.get(item);
      if (known === undefined) {
        known = item.textContent.toLowerCase();
        words.set(item, known);
      }
      return known;
    };
    const fold = (item: El, open: boolean): void => {
      item.querySelector('.fold')!.setAttribute('aria-expanded', String(open));
      item.classList.toggle('open', open);
    };
    const show = (): void => {
      const find = filters.querySelector('[data-find]')!.value.trim().toLowerCase().split(/\s+/);
      const menus = [...filters.querySelectorAll('select')].filter(({ value }) => value !== '');
      const kept = items.filter(
        (item) =>
          menus.every((menu) => (item.dataset[menu.dataset.filter!] ?? '').split(' ').includes(menu.value)) &&
          find.every((word) => wordsOf(item).includes(word)),
      );
      const shown = kept.slice(0, limit);
      if (groups) table.replaceChildren(...[...table.querySelectorAll('caption')], head, ...shown);
      else holder.replaceChildren(...shown);
      more.closest('.more')!.hidden = kept.length <= limit;
      const of = kept.length === items.length ? '' : ` of ${items.length}`;
      filters.querySelector('.count')!.textContent =
        `${kept.length}${of} ${noun}${(of ? items.length : kept.length) === 1 ? '' : 's'}${kept.length > limit ? `, the first ${limit} shown` : ''}`;
    };
    const keyOf = (item: El, column: number): string | number | null => {
      const cell = (groups ? item.querySelector('tr')! : item).children[column]!;
      const key = cell.dataset.s ?? cell.textContent.trim().toLowerCase();
      return key === '' || key === '–' ? null : /^-?\d+(?:\.\d+)?$/.test(key) ? Number(key) : key;
    };
    const sort = (button: El): void => {
      all();
      const cell = button.closest('th')!;
      const heads = [...head.querySelectorAll('th')];
      const down = cell.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      cell.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const column = heads.indexOf(cell);
      const keys = new Map(items.map((item) => [item, keyOf(item, column)]));
      // What is not known stands at the end, whichever way.
      items.sort((a, b) => {
        const [x, y] = [keys.get(a)!, keys.get(b)!];
        if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
        const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
        return down ? -order : order;
      });
      table.classList.add('sorted');
      show();
    };

    if (groups) for (const [i, item] of items.entries()) fold(item, i < 5 && item.dataset.v === 'conflict');
    filters.hidden = false;
    filters.addEventListener('input', () => {
      all();
      limit = step;
      show();
    });
    head.addEventListener('click', ({ target }) => {
      const button = target.closest('.sort');
      if (button) sort(button);
    });
    table.addEventListener('click', ({ target }) => {
      const button = target.closest('.fold');
      if (button) fold(button.closest('tbody')!, button.getAttribute('aria-expanded') !== 'true');
    });
    more.addEventListener('click', () => {
      const before = limit;
      all();
      limit += step * 2;
      show();
      [...holder.querySelectorAll(groups ? 'tbody .fold' : 'tr .go')][before]?.focus();
    });
    if (waiting) {
      more.closest('.more')!.hidden = false;
      filters.querySelector('.count')!.textContent = `${table.dataset.total} ${noun}s, the first ${items.length} shown`;
    } else show();
  };
  return {
    wire: (root) => {
      for (const table of root.querySelectorAll('table.sortable')) wireTable(table);
    },
  };
}
