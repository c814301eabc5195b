import { readAffinity, readCpuCount } from './affinity.ts';
import { readCgroupLimits } from './cgroup-limits.ts';
import { decideCpus } from './cpu-share.ts';
import type { HostFacts } from './host-facts.ts';
import { readHostMemory } from './host-memory.ts';
import type { LevelLimit } from './level-limits.ts';
import { tightest } from './level-limits.ts';
import type { Limits } from './limits.ts';
import { readMemoryBudget } from './memory-budget.ts';
import { decideMemory } from './memory-share.ts';
import { parseMountInfo } from './mount-info.ts';
import type { LimitOverrides } from './override-limits.ts';
import { overrideLimits } from './override-limits.ts';
import { readPidsRoom } from './pids-limits.ts';
import { platformNotes } from './platform-notes.ts';
import type { ReadText } from './read-text.ts';

const readNothing: ReadText = () => undefined;

function detect(read: ReadText, facts: HostFacts): Limits {
  const { platform } = facts;
  const mounts = parseMountInfo(read('/proc/self/mountinfo') ?? '');
  const cgroups = readCgroupLimits(read, mounts);
  const limitsOf = (controller: LevelLimit['controller']): LevelLimit[] =>
    cgroups.limits.filter((limit) => limit.controller === controller);
  const affinity = readAffinity(read, facts, mounts);
  const host = readHostMemory(read, facts, mounts);
  const cpu = decideCpus(affinity, tightest(limitsOf('cpu')));
  const memory = decideMemory(host, tightest(limitsOf('memory')));
  return {
    cpus: cpu.cpus,
    cpuSource: cpu.source,
    affinity: affinity.cpus,
    cpuCount: readCpuCount(read, facts),
    memoryBytes: memory.memoryBytes,
    memorySource: memory.source,
    memoryBudgetBytes: readMemoryBudget(read, { limits: limitsOf('memory'), host, platform }),
    threadRoom: readPidsRoom(read, limitsOf('pids')),
    levels: cgroups.limits,
    locations: cgroups.locations,
    notes: platform === 'linux' ? cgroups.notes : [],
  };
}

function unknownNotes({ cpus, memoryBytes }: Limits): string[] {
  const notes: string[] = [];
  if (cpus === null) notes.push('How many CPUs may be used is not known: one worker is safe.');
  if (memoryBytes === null) {
    notes.push('How much memory may be used is not known: it does not limit the workers.');
  }
  return notes;
}

/**
 * Finds what this process may use: CPU and memory, over all levels of cgroup v1, v2 and both mixed,
 * with the affinity mask, and what the user sets instead. Never throws, whatever the files hold.
 */
export function detectLimits(
  read: ReadText,
  facts: HostFacts,
  overrides: LimitOverrides = {},
): Limits {
  const detected = detect(facts.platform === 'linux' ? read : readNothing, facts);
  const limits = overrideLimits(detected, overrides);
  const notes = [...limits.notes, ...platformNotes(facts.platform), ...unknownNotes(limits)];
  return { ...limits, notes: [...new Set(notes)] };
}
