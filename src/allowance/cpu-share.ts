import type { Affinity } from './affinity.ts';
import type { LevelLimit } from './level-limits.ts';
import type { LimitSource } from './limit-source.ts';

/** The CPUs this process may use, as a fraction, and what says so. */
export interface CpuShare {
  readonly cpus: number | null;
  readonly source: LimitSource;
}

/** The lesser of the quota and the CPUs it may run on. It is not rounded: that is the pool's business. */
export function decideCpus(affinity: Affinity, quota: LevelLimit | undefined): CpuShare {
  if (quota !== undefined && quota.value <= (affinity.cpus ?? Infinity)) {
    return { cpus: quota.value, source: { kind: 'cgroup', limit: quota } };
  }
  return affinity.cpus === null
    ? { cpus: null, source: { kind: 'unknown' } }
    : { cpus: affinity.cpus, source: { kind: 'host', name: affinity.source } };
}
