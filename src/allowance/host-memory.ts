import type { HostFacts } from './host-facts.ts';
import { findStat } from './parse-limit.ts';
import type { Mount } from './mount-info.ts';
import { isFakedByLxcfs } from './mount-info.ts';
import type { ReadText } from './read-text.ts';

/** The memory of the machine, or of what stands in for it. `null` is not known. */
export interface HostMemory {
  readonly totalBytes: number | null;
  readonly availableBytes: number | null;
  /** What told the total. */
  readonly source: string;
  /** Whether the total is a container's share, shown by LXCFS, and not shared with others. */
  readonly isShare: boolean;
}

const MEMINFO = '/proc/meminfo';

/** A value of `/proc/meminfo`, which counts in kibibytes and calls them kB. */
function parseMeminfo(text: string | undefined, key: string): number | null {
  const [, kibibytes] = /^ *(\d+) kB$/.exec(findStat(text, `${key}:`) ?? '') ?? [];
  const bytes = Number(kibibytes ?? 0) * 1024;
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** Reads the machine's memory: from `/proc/meminfo` where there is one, else from what Node says. */
export function readHostMemory(
  read: ReadText,
  facts: HostFacts,
  mounts: readonly Mount[],
): HostMemory {
  const text = read(MEMINFO);
  // On Linux Node's own figure counts the page cache of a limited group as used.
  const availableElsewhere = facts.platform === 'linux' ? null : facts.availableMemoryBytes;
  const total = parseMeminfo(text, 'MemTotal');
  return {
    totalBytes: total ?? facts.totalMemoryBytes,
    availableBytes: parseMeminfo(text, 'MemAvailable') ?? availableElsewhere,
    source: total === null ? 'os.totalmem()' : `MemTotal of ${MEMINFO}`,
    isShare: isFakedByLxcfs(mounts, MEMINFO),
  };
}
