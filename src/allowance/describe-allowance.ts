import type { Allowance } from '../model/allowance.ts';
import { formatBytes, formatCpus } from './format-amount.ts';
import type { LimitSource } from './limit-source.ts';
import { sourceText } from './limit-source.ts';
import type { Limits } from './limits.ts';
import { printable } from './printable.ts';
import type { SizedAllowance } from './size-workers.ts';

/** Longest cgroup path that is shown whole in the one line; pods have far longer ones. */
const LONGEST_CGROUP = 32;

function shortSource(source: LimitSource): string {
  if (source.kind !== 'cgroup' || source.limit.cgroup.length <= LONGEST_CGROUP) {
    return sourceText(source);
  }
  const [, top = ''] = source.limit.cgroup.split('/');
  return `${source.limit.file} of /${printable(top)}/…`;
}

function cpuPart({ cpus, cpuSource, cpuCount }: Limits): string {
  if (cpus === null) return 'CPUs unknown';
  const host = cpuCount === null || cpuCount === cpus ? '' : `, host has ${String(cpuCount)}`;
  return `${formatCpus(cpus)} CPUs (${shortSource(cpuSource)}${host})`;
}

function memoryPart({ memoryBytes }: Limits, bound: number | null): string {
  const amount = memoryBytes === null ? 'unknown' : formatBytes(memoryBytes);
  return bound === null ? `memory ${amount}` : `memory ${amount} → ${String(bound)}`;
}

/** Why there are this many workers, in one line: every number with where it came from. */
export function describeAllowance(allowance: SizedAllowance, limits: Limits): string {
  const { workers, limitedBy, bounds } = allowance;
  const parts = [cpuPart(limits), memoryPart(limits, bounds.memory)];
  if (limitedBy === 'pids') parts.push(`pids.max → ${String(bounds.pids ?? 0)}`);
  if (limitedBy === 'tasks') parts.push(`tasks ${String(bounds.tasks ?? 0)}`);
  parts.push(`cap ${String(bounds.cap)}`);
  const set = limitedBy === 'override' ? ' (input "workers")' : '';
  return `${String(workers)} ${workers === 1 ? 'worker' : 'workers'}${set}: ${parts.join(', ')}`;
}

/** The allowance as `evenkeel allowance --json` and the JSON report show it: these fields, in this order. */
export function toAllowanceJson(allowance: Allowance): Allowance {
  const { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes } =
    allowance;
  return { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes };
}
