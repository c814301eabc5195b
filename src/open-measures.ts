/** Puts together what an engine measures itself by. */
import { openHost } from './adapters/host.ts';
import { detectLimits } from './allowance/detect-limits.ts';
import { openMemoryWatch } from './allowance/memory-watch.ts';
import { openThrottledTime, type ThrottledTime } from './allowance/throttled-time.ts';
import type { EngineEvent, EngineSettings } from './model/engine-protocol.ts';

/** The engine's clock; only differences count. */
export function nowMs(): number {
  return performance.now();
}

/** The engine is in main's cgroup, or in one below it, so it finds its own quota itself. */
function throttledTime(): ThrottledTime {
  const { read, facts } = openHost();
  return openThrottledTime(read, detectLimits(read, facts)) ?? (() => null);
}

/** Limits may change while a container runs. */
const REREAD_MS = 30_000;
/** Main's own memory, where that of this run is set by the user: measured, 70 MB with its program. */
const MAIN_BYTES = 70 * 2 ** 20;

function runBytes(): number {
  return process.memoryUsage.rss() + MAIN_BYTES;
}

/** The same for memory: the limit that binds is looked for here, and what the user set is told. */
function memoryRoom({ memoryBytes }: EngineSettings): ReturnType<typeof openMemoryWatch> {
  const { read, facts } = openHost();
  const set =
    memoryBytes === undefined ? {} : { set: { limitBytes: memoryBytes, usedBytes: runBytes } };
  const open = (): ReturnType<typeof openMemoryWatch> =>
    openMemoryWatch(read, detectLimits(read, facts), { facts: () => openHost().facts, ...set });
  let [watch, openedMs] = [open(), nowMs()];
  return () => {
    if (nowMs() - openedMs > REREAD_MS) [watch, openedMs] = [open(), nowMs()];
    return watch();
  };
}

/** What an engine measures by, whatever it runs. */
export function openMeasures(settings: EngineSettings, send: (event: EngineEvent) => void) {
  return {
    nowMs,
    throttledMs: throttledTime(),
    room: memoryRoom(settings),
    residentBytes: () => process.memoryUsage.rss(),
    send,
  };
}
