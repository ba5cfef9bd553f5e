const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Turns the first Ctrl-C into an abort, so that what is in hand can be finished. A second one ends the process at once.
 * @returns the signal, and what puts the listeners back that were there before
 */
export function untilInterrupted(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const before = SIGNALS.map((name) => [name, process.listeners(name)] as const);
  const listen = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  for (const name of SIGNALS) {
    process.removeAllListeners(name);
    process.on(name, listen);
  }
  return {
    signal: controller.signal,
    release: () => {
      for (const [name, listeners] of before) {
        process.off(name, listen);
        for (const listener of listeners) process.on(name, listener);
      }
    },
  };
}
