import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openControlGroup, type GroupUsage } from './control-group.ts';
import { watchTree, type ProcessPeak } from './process-tree.ts';

/** What a command is run under. */
export interface MeasureOptions {
  /** Quota in CPUs; without one the machine's own limits hold. */
  readonly cpus?: number;
  readonly cwd?: string;
}

/** What a command did and what it cost. */
export interface Measured extends GroupUsage {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly wallMs: number;
  readonly processes: readonly ProcessPeak[];
}

const NOTHING_KNOWN: GroupUsage = {
  cpuMs: null,
  peakMemoryBytes: null,
  periods: null,
  throttledPeriods: null,
};

async function spawnAndWait(command: readonly string[], folder: string, cwd?: string) {
  const [program = '', ...args] = command;
  const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')];
  // Files rather than pipes: reading would cost time beside the command that is measured.
  const descriptors = [openSync(stdout, 'w'), openSync(stderr, 'w')] as const;
  const startedAtMs = performance.now();
  const child = spawn(program, args, { cwd, stdio: ['ignore', ...descriptors] });
  const watch = watchTree(child.pid ?? 0);
  await once(child, 'close');
  const wallMs = performance.now() - startedAtMs;
  for (const descriptor of descriptors) closeSync(descriptor);
  const text = { stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') };
  return { ...text, exitCode: child.exitCode, wallMs, processes: watch.stop() };
}

/**
 * Runs one command in a control group of its own and measures it. Where no group can be made, what
 * only a group can tell is `null`; with a quota that is an error.
 */
export async function runMeasured(
  command: readonly string[],
  { cpus, cwd }: MeasureOptions = {},
): Promise<Measured> {
  const opened = openControlGroup('evenkeel-bench', cpus);
  if (opened.kind === 'unavailable' && cpus !== undefined) throw new Error(opened.reason);
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  try {
    if (opened.kind === 'unavailable') {
      return { ...NOTHING_KNOWN, ...(await spawnAndWait(command, folder, cwd)) };
    }
    const { group } = opened;
    const result = await spawnAndWait(group.inside(command), folder, cwd);
    const usage = group.readUsage();
    return { ...usage, ...result };
  } finally {
    rmSync(folder, { recursive: true });
    if (opened.kind === 'open') await opened.group.dispose();
  }
}
