import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The variable by which the processes of a tool are found again, wherever they went: a child has its
 * parent's environment, also when it has left its group and its session.
 */
export const MARKER_VARIABLE = 'EVENKEEL_TOOL_RUN';

/** Kernel, Documentation/filesystems/proc.rst. */
const PROC = '/proc';

/** A process that forks while it is looked for is found at the next look. */
const MOST_SWEEPS = 5;

function hasMarker(id: string, marker: string): boolean {
  try {
    const environment = readFileSync(`${PROC}/${id}/environ`, 'latin1');
    return environment.split('\0').some((each) => each.startsWith(`${MARKER_VARIABLE}=${marker}`));
  } catch {
    // It has ended, or is another user's.
    return false;
  }
}

function markedProcesses(marker: string): readonly number[] {
  try {
    return readdirSync(PROC)
      .filter((id) => /^\d+$/u.test(id) && hasMarker(id, marker))
      .map(Number);
  } catch {
    return [];
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already, or was never ours to end.
  }
}

/** Ends the group that a process leads; on Windows, which has none, the process and what it started. */
export function killGroup(pid: number): void {
  if (process.platform !== 'win32') {
    tryKill(-pid);
    return;
  }
  const killer = spawn('taskkill', ['/pid', String(pid), '/t', '/f'], {
    stdio: 'ignore',
    windowsHide: true,
  });
  killer.on('error', () => undefined);
}

/**
 * Ends whatever still has a marker that begins so, on Linux: daemons that have left their group too.
 * What has changed its environment and left its group is out of reach.
 */
export function killMarked(marker: string): void {
  if (process.platform !== 'linux') return;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    const found = markedProcesses(marker);
    if (found.length === 0) return;
    for (const pid of found) tryKill(pid);
  }
}
