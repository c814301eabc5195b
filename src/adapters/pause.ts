import { setImmediate } from 'node:timers/promises';

/**
 * How long work may keep the event loop to itself: signals are to be answered within 100 ms, and
 * one step between two looks at the clock can take some time too.
 */
const SLICE_MS = 20;

/**
 * Creates the question long work asks before every step: whether to wait, so that signals, timers
 * and messages get their turn. Answers `undefined` as long as the slice lasts.
 */
export function createPause(sliceMs: number = SLICE_MS): () => Promise<void> | undefined {
  let sliceStart = performance.now();
  const pause = async (): Promise<void> => {
    await setImmediate();
    sliceStart = performance.now();
  };
  return () => (performance.now() - sliceStart < sliceMs ? undefined : pause());
}
