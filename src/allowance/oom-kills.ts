import type { Limits } from './limits.ts';
import type { ReadText } from './read-text.ts';

/** Reads how many processes the kernel has killed so far for want of memory; `null` when it cannot be read. */
export type OomKills = () => number | null;

/** The file that counts them in a group, by version of its hierarchy (kernel, cgroup-v2.rst and memory.rst). */
const FILES = { 1: 'memory.oom_control', 2: 'memory.events' } as const;
/** Since Linux 4.13, for the whole machine. */
const MACHINE = '/proc/vmstat';
const LINE = /^oom_kill (\d+)$/mu;

/**
 * Gives a reader of the kernel's count of processes that its OOM killer has ended: in the cgroup of
 * this process, or on the whole machine where no cgroup tells.
 */
export function openOomKills(read: ReadText, { locations }: Limits): OomKills {
  const memory = locations.find(({ controller }) => controller === 'memory');
  const own = memory?.levels[0];
  const files = [
    ...(memory === undefined || own === undefined
      ? []
      : [`${own.directory}/${FILES[memory.version]}`]),
    MACHINE,
  ];
  return () => {
    for (const file of files) {
      const digits = LINE.exec(read(file) ?? '')?.[1];
      if (digits !== undefined) return Number(digits);
    }
    return null;
  };
}
