import type { HostMemory } from './host-memory.ts';
import type { LevelLimit } from './level-limits.ts';
import type { LimitSource } from './limit-source.ts';

/** The memory this process may use, and what says so. */
export interface MemoryShare {
  readonly memoryBytes: number | null;
  readonly source: LimitSource;
}

/** The lesser of the limit and the memory there is: a limit above the machine's memory is none. */
export function decideMemory(host: HostMemory, limit: LevelLimit | undefined): MemoryShare {
  if (limit !== undefined && limit.value <= (host.totalBytes ?? Infinity)) {
    return { memoryBytes: limit.value, source: { kind: 'cgroup', limit } };
  }
  return host.totalBytes === null
    ? { memoryBytes: null, source: { kind: 'unknown' } }
    : { memoryBytes: host.totalBytes, source: { kind: 'host', name: host.source } };
}
