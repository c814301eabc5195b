import { readdirSync, readFileSync } from 'node:fs';

/** Linux's unit of times in /proc, on every machine that runs Node (sysconf(_SC_CLK_TCK)). */
const TICKS_PER_SECOND = 100;
/** Linux's pages where Node runs, but for some on ARM: there the sum is too small, never too large. */
const PAGE_BYTES = 4096;

/** The fields of /proc/PID/stat behind the name, which may hold anything (proc(5)). */
function statOf(pid: number | string): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** CPU time of a process and of the children that it has waited for; `null` where nobody can tell. */
export function cpuMsOf(pid: number): number | null {
  const fields = statOf(pid);
  if (fields === undefined) return null;
  // utime, stime, cutime, cstime: the fields 14 to 17, of which 3 is the first here.
  const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
  return Number.isFinite(ticks) ? (ticks * 1000) / TICKS_PER_SECOND : null;
}

/** Resident memory of all processes in a group; `null` where nobody can tell. */
export function groupBytes(group: number): number | null {
  let ids: readonly string[];
  try {
    ids = readdirSync('/proc').filter((id) => /^\d+$/u.test(id));
  } catch {
    return null;
  }
  let pages = 0;
  for (const id of ids) {
    const fields = statOf(id);
    // pgrp is field 5, rss field 24.
    if (Number(fields?.[2]) === group) pages += Number(fields?.[21] ?? 0);
  }
  return pages * PAGE_BYTES;
}
