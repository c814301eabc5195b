import { formatBytes, formatCpus } from './format-amount.ts';
import { sourceText } from './limit-source.ts';
import type { Limits } from './limits.ts';
import { budgetOfOverride } from './memory-budget.ts';

/** What the user says instead of what was found; both are above zero. */
export interface LimitOverrides {
  readonly cpus?: number | undefined;
  readonly memoryBytes?: number | undefined;
}

function overrideCpus(found: Limits, cpus: number): Limits {
  const was =
    found.cpus === null
      ? 'nothing was found'
      : `${formatCpus(found.cpus)} was found (${sourceText(found.cpuSource)})`;
  const note = `CPUs are set to ${formatCpus(cpus)} by the input "cpus"; ${was}.`;
  return {
    ...found,
    cpus,
    cpuSource: { kind: 'input', name: 'cpus' },
    notes: [...found.notes, note],
  };
}

function overrideMemory(found: Limits, memoryBytes: number): Limits {
  const was =
    found.memoryBytes === null
      ? 'nothing was found'
      : `${formatBytes(found.memoryBytes)} was found (${sourceText(found.memorySource)})`;
  const note = `Memory is set to ${formatBytes(memoryBytes)} by the input "memory"; ${was}.`;
  return {
    ...found,
    memoryBytes,
    memorySource: { kind: 'input', name: 'memory' },
    memoryBudgetBytes: budgetOfOverride(memoryBytes),
    notes: [...found.notes, note],
  };
}

/** Puts what the user sets in the place of what was found, and notes both: the user's word wins. */
export function overrideLimits(found: Limits, { cpus, memoryBytes }: LimitOverrides): Limits {
  const limits = cpus === undefined ? found : overrideCpus(found, cpus);
  return memoryBytes === undefined ? limits : overrideMemory(limits, memoryBytes);
}
