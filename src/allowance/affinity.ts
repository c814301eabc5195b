import type { CpuList } from './cpu-list.ts';
import { countCpus, intersectCpus, parseCpuList } from './cpu-list.ts';
import type { HostFacts } from './host-facts.ts';
import type { Mount } from './mount-info.ts';
import { isFakedByLxcfs } from './mount-info.ts';
import type { ReadText } from './read-text.ts';

/** How many CPUs this process may run on, quotas apart. */
export interface Affinity {
  readonly cpus: number | null;
  /** What told it. */
  readonly source: string;
}

const ONLINE = '/sys/devices/system/cpu/online';

function readAllowedList(read: ReadText): CpuList | undefined {
  const line = /^Cpus_allowed_list:(.*)$/m.exec(read('/proc/self/status') ?? '');
  return parseCpuList(line?.[1] ?? '');
}

function readOnlineList(read: ReadText): CpuList | undefined {
  return parseCpuList(read(ONLINE) ?? '');
}

/** Number of CPUs of the machine, for telling it apart from the share; `null` when nothing says. */
export function readCpuCount(read: ReadText, facts: HostFacts): number | null {
  const online = readOnlineList(read);
  return facts.cpuCount ?? (online === undefined ? null : countCpus(online));
}

/** The allowed CPUs that are online: the mask may name CPUs that could be plugged in one day. */
function countUsable(allowed: CpuList, online: CpuList, isRenumbered: boolean): number {
  const shared = countCpus(intersectCpus(allowed, online));
  // Lists that number CPUs differently cannot be compared: then the shorter one counts.
  if (isRenumbered || shared === 0) return Math.min(countCpus(allowed), countCpus(online));
  return shared;
}

/**
 * Reads the affinity mask. On Linux the kernel is asked before Node is: from 22.12 to 24.0 Node's
 * `availableParallelism` is too small in a group with a low CPU weight (libuv issue 4740).
 */
export function readAffinity(read: ReadText, facts: HostFacts, mounts: readonly Mount[]): Affinity {
  const allowed = readAllowedList(read);
  const online = readOnlineList(read);
  if (allowed !== undefined) {
    const isRenumbered = isFakedByLxcfs(mounts, ONLINE);
    const cpus =
      online === undefined ? countCpus(allowed) : countUsable(allowed, online, isRenumbered);
    return { cpus, source: 'affinity mask' };
  }
  if (facts.availableParallelism !== null) {
    return { cpus: facts.availableParallelism, source: 'os.availableParallelism()' };
  }
  return online === undefined
    ? { cpus: null, source: 'unknown' }
    : { cpus: countCpus(online), source: 'CPUs online' };
}
