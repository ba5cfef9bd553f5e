// The part of the browser that the page's script uses. The compiler's own description of it would make names such as `name` and `status`
// valid everywhere in the program.

/** An element, or the document. */
export interface El {
  readonly id: string;
  readonly dataset: Record<string, string | undefined>;
  readonly classList: { add(...names: string[]): void; remove(...names: string[]): void; toggle(name: string, on?: boolean): boolean };
  readonly children: ArrayLike<El>;
  readonly content: El;
  readonly parentElement: El | null;
  readonly nextElementSibling: El | null;
  readonly isConnected: boolean;
  hidden: boolean;
  open: boolean;
  checked: boolean;
  value: string;
  textContent: string;
  innerHTML: string;
  querySelector(selector: string): El | null;
  querySelectorAll(selector: string): Iterable<El>;
  closest(selector: string): El | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  append(...nodes: El[]): void;
  replaceChildren(...nodes: El[]): void;
  remove(): void;
  focus(options?: { readonly preventScroll: boolean }): void;
  scrollIntoView(options: { readonly block: 'center' | 'start' | 'nearest'; readonly behavior: 'auto' }): void;
  addEventListener(type: string, listener: (event: Happening) => void, capture?: boolean): void;
}

export interface Happening {
  readonly target: El;
  readonly key: string;
  preventDefault(): void;
}

export interface Doc extends El {
  readonly documentElement: El;
  getElementById(id: string): El | null;
  createElement(name: string): El;
}

export interface Win {
  readonly location: { hash: string };
  readonly history: { replaceState(state: null, title: string, url: string): void };
  addEventListener(type: string, listener: (event: Happening) => void): void;
  getSelection(): { readonly isCollapsed: boolean } | null;
}

/** What every part of the script gets. */
export interface Page {
  readonly doc: Doc;
  readonly win: Win;
}
