/** What a control file says about one resource: "no limit" and "very little" are never confused. */
export type Limit =
  | { readonly kind: 'limited'; readonly value: number }
  | { readonly kind: 'unlimited' }
  | { readonly kind: 'malformed'; readonly text: string };

/** The kernel's default CPU period, in microseconds (Documentation/scheduler/sched-bwc.rst). */
const DEFAULT_PERIOD_US = 100_000;

/**
 * From here up a memory limit means "none": cgroup v1 writes the largest signed 64-bit number,
 * rounded down to the page size, and that differs between 4 KiB and 64 KiB pages.
 */
const UNLIMITED_MEMORY_BYTES = 2 ** 62;

const UNLIMITED: Limit = { kind: 'unlimited' };
const DIGITS = /^\d+$/;

/** A positive, finite value as a limit; anything else did not come from the kernel. */
function positive(value: number, text: string): Limit {
  return Number.isFinite(value) && value > 0
    ? { kind: 'limited', value }
    : { kind: 'malformed', text };
}

/**
 * Parses cgroup v2 `cpu.max`, quota and period in microseconds, such as `150000 100000`.
 * The value is in CPUs, below one as well; a missing period is the kernel's default.
 */
export function parseCpuMax(text: string): Limit {
  const fields = text.trim().split(/\s+/);
  const [quota = '', period = String(DEFAULT_PERIOD_US)] = fields;
  if (fields.length > 2) return { kind: 'malformed', text };
  if (quota === 'max') return UNLIMITED;
  if (!DIGITS.test(quota) || !DIGITS.test(period)) return { kind: 'malformed', text };
  return positive(Number(quota) / Number(period), text);
}

/**
 * Parses cgroup v1 `cpu.cfs_quota_us` and `cpu.cfs_period_us`. The value is in CPUs; a negative
 * quota is no limit. The kernel always has both files: without a period the quota means nothing.
 */
export function parseCfsQuota(quotaText: string, periodText: string | undefined): Limit {
  const quota = quotaText.trim();
  const period = periodText?.trim() ?? '';
  if (/^-\d+$/.test(quota)) return UNLIMITED;
  const text = `${quota} ${period}`;
  if (!DIGITS.test(quota) || !DIGITS.test(period)) return { kind: 'malformed', text };
  return positive(Number(quota) / Number(period), text);
}

/**
 * Parses a memory limit in bytes, of either cgroup version. Zero is malformed: no process that
 * could read it would be running.
 */
export function parseMemoryLimit(text: string): Limit {
  const value = text.trim();
  if (value === 'max') return UNLIMITED;
  if (!DIGITS.test(value)) return { kind: 'malformed', text };
  const bytes = Number(value);
  return bytes >= UNLIMITED_MEMORY_BYTES ? UNLIMITED : positive(bytes, text);
}

/** Parses `pids.max`, a number of threads and processes; zero is a limit: no more may start. */
export function parsePidsMax(text: string): Limit {
  const value = text.trim();
  if (value === 'max') return UNLIMITED;
  return DIGITS.test(value)
    ? { kind: 'limited', value: Number(value) }
    : { kind: 'malformed', text };
}

/** Parses a file that holds one non-negative number, such as `memory.current`. */
export function parseCount(text: string | undefined): number | undefined {
  const value = text?.trim() ?? '';
  return DIGITS.test(value) ? Number(value) : undefined;
}

/** The value of a key in a flat-keyed file such as `memory.stat`, one key and value a line. */
export function findStat(text: string | undefined, key: string): string | undefined {
  const line = text?.split('\n').find((candidate) => candidate.startsWith(`${key} `));
  return line?.slice(key.length + 1);
}
