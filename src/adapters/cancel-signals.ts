/** What a runner, a terminal or a service manager sends to cancel; Windows has Ctrl-C and Ctrl-Break. */
const CANCEL_SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What a second signal means: a person at a terminal wants out, a runner merely repeats itself. */
export type OnRepeat =
  /** Dies by the signal, once it has tidied up, which must be short. */
  { readonly kind: 'end-at-once'; tidyUp(): void } | { readonly kind: 'ignore' };

/**
 * The first signal aborts. A runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that
 * (actions/runner, ProcessInvoker), and the time between is for closing what is open.
 */
export function listenForCancel(onRepeat: OnRepeat): AbortSignal {
  const controller = new AbortController();
  const listener = (signal: NodeJS.Signals): void => {
    const isRepeated = controller.signal.aborted;
    controller.abort();
    if (!isRepeated || onRepeat.kind === 'ignore') return;
    onRepeat.tidyUp();
    for (const name of CANCEL_SIGNALS) process.removeListener(name, listener);
    process.kill(process.pid, signal);
  };
  for (const name of CANCEL_SIGNALS) process.on(name, listener);
  return controller.signal;
}
