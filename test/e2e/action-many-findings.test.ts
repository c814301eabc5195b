import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createProlificDist } from '../support/faults/faulty-dist.ts';
import { parseSarif, sarifProblems } from '../support/sarif-rules.ts';
import { startActionJob, type ActionJob } from './support/action-job.ts';
import { eventually } from './support/eventually.ts';
import { findByVariable } from './support/process-table.ts';

const FILES = 500;
const FINDINGS_PER_FILE = 100;
const FINDINGS = FILES * FINDINGS_PER_FILE;
/** The most that GitHub takes in a run (SARIF support, docs.github.com). */
const MOST_RESULTS = 25_000;
const MEGABYTE = 1e6;
/** Measured: 119 MB with the check run and SARIF; docs/decisions/0010 says what that is made of. */
const MOST_HELD = 130 * MEGABYTE;

/** Looks at main as long as it runs; gives the most it has held, in bytes. */
async function watchMain({ job }: ActionJob, done: AbortSignal): Promise<number> {
  const [main] = await eventually(() => {
    const found = findByVariable(`RUNNER_TEMP=${job.temp}`);
    return found.length === 0 ? undefined : found;
  });
  let peak = 0;
  while (!done.aborted) {
    peak = Math.max(peak, peakOf(main?.pid ?? 0));
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return peak;
}

function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

describe.runIf(process.platform === 'linux')('the shipped action with 50,000 findings', () => {
  it('writes SARIF that GitHub takes, the most severe first, says what is left out, and stays small', async () => {
    using dist = createProlificDist(FINDINGS_PER_FILE);
    const names = Array.from({ length: FILES }, (_, index) => [`src/file_${index}.py`, '']);
    await using run = await startActionJob({ files: Object.fromEntries(names), main: dist.main });
    const done = new AbortController();
    const watching = watchMain(run, done.signal);
    const step = await run.run({ with: { 'sarif-file': 'x.sarif', 'annotation-limit': '50' } });
    done.abort();
    const peak = await watching;
    const text = readFileSync(run.repository.at('x.sarif'), 'utf8');

    expect(step.outputs).toMatchObject({ findings: String(FINDINGS), complete: 'true' });
    expect(sarifProblems(text)).toEqual([]);
    expect(gzipSync(text).length).toBeLessThan(10 * MEGABYTE);
    const [sarifRun] = parseSarif(text).runs;
    expect(sarifRun?.results).toHaveLength(MOST_RESULTS);
    const levels = sarifRun?.results.map(({ level }) => level) ?? [];
    // A third of the findings is of each severity: all errors, then warnings as far as there is room.
    expect(levels.filter((level) => level === 'error')).toHaveLength(FILES * 33);
    expect(levels.filter((level) => level === 'note')).toHaveLength(0);
    expect(levels.lastIndexOf('error')).toBeLessThan(levels.indexOf('warning'));
    expect(text).toContain('25,000 findings left out, the least severe');
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(MOST_HELD);
  }, 240_000);
});
