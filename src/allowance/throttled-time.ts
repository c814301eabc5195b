import type { Limits } from './limits.ts';
import { tightest } from './level-limits.ts';
import type { ReadText } from './read-text.ts';

/** The field of `cpu.stat`, and how many of its units make a millisecond (kernel, cgroup-v2.rst and sched-bwc.rst). */
const FIELDS = {
  1: { name: 'throttled_time', perMs: 1_000_000 },
  2: { name: 'throttled_usec', perMs: 1000 },
} as const;

/** Reads how long a group has been held back so far, in ms; `null` when it cannot be read now. */
export type ThrottledTime = () => number | null;

/**
 * Gives a reader of the time in which the kernel held back the group whose quota binds. The kernel
 * sums it over the CPUs on which the group had work, so it can grow faster than the wall's clock.
 * `undefined` where there is no quota.
 */
export function openThrottledTime(read: ReadText, { levels }: Limits): ThrottledTime | undefined {
  const quota = tightest(levels.filter(({ controller }) => controller === 'cpu'));
  if (quota === undefined) return undefined;
  const { name, perMs } = FIELDS[quota.version];
  const line = new RegExp(`^${name} (\\d+)$`, 'mu');
  return () => {
    const text = read(`${quota.directory}/cpu.stat`);
    const digits = text === undefined ? undefined : line.exec(text)?.[1];
    return digits === undefined ? null : Number(digits) / perMs;
  };
}
