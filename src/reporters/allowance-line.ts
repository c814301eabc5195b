import type { Allowance, LimitedBy } from '../model/allowance.ts';
import { bytesText, countOf } from './figures.ts';
import { safeText } from './safe-text.ts';

const DECIDED_BY: Readonly<Record<LimitedBy, string>> = {
  cpu: 'limited by the CPUs',
  memory: 'limited by memory',
  pids: 'limited by the number of processes allowed',
  tasks: 'limited by the number of files',
  cap: 'limited by max-workers',
  override: 'set by you',
};

/**
 * The allowance in one line, each number with where it came from:
 * `4 workers, limited by the CPUs: 4 CPUs (cpu.max of /x), memory 8 GiB (memory.max of /x)`.
 */
export function allowanceLine(allowance: Allowance): string {
  const { workers, limitedBy, cpus, cpuSource, memoryBytes, memorySource } = allowance;
  const cpuText = cpus === null ? 'CPUs not known' : `${cpuCount(cpus)} (${safeText(cpuSource)})`;
  const memoryText =
    memoryBytes === null
      ? 'memory not known'
      : `memory ${bytesText(memoryBytes)} (${safeText(memorySource)})`;
  return `${countOf(workers, 'worker')}, ${DECIDED_BY[limitedBy]}: ${cpuText}, ${memoryText}`;
}

function cpuCount(cpus: number): string {
  return `${String(Number(cpus.toFixed(2)))} ${cpus === 1 ? 'CPU' : 'CPUs'}`;
}
