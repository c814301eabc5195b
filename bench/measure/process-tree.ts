import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that one process of a tree ever held. */
export interface ProcessPeak {
  readonly command: string;
  readonly peakBytes: number;
}

/** Watches the memory of a process and of everything it starts. */
export interface TreeWatch {
  /** Stops looking and gives one entry for each process that was seen. */
  stop(): ProcessPeak[];
}

/** The kernel keeps each process's peak, so a look only has to come before the end, not at the peak. */
const LOOK_MS = 20;
const KIBIBYTE = 1024;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended between two looks.
    return '';
  }
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    // As above.
    return [];
  }
}

function treeOf(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

function look(root: number, peaks: Map<number, ProcessPeak>): void {
  for (const pid of treeOf(root)) {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
    if (peak === undefined) continue;
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
    peaks.set(pid, { command, peakBytes: Number(peak) * KIBIBYTE });
  }
}

/** Begins to watch a process tree through `/proc`; where there is none nothing is seen. */
export function watchTree(pid: number): TreeWatch {
  const peaks = new Map<number, ProcessPeak>();
  const timer = setInterval(() => look(pid, peaks), LOOK_MS);
  return {
    stop() {
      clearInterval(timer);
      return [...peaks.values()];
    },
  };
}
