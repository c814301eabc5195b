import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProlificDist } from '../support/faults/faulty-dist.ts';
import { createTempRepository, type Files } from '../support/temp-repository.ts';
import { startCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';

const FILES = 5000;
const FINDINGS = 40;
const MEGABYTE = 1e6;

function createManyFiles(): Files {
  const names = Array.from({ length: FILES }, (_, index) => `lib${index % 50}/file_${index}.py`);
  return Object.fromEntries(names.map((name) => [name, 'import os\n']));
}

/** The most memory a process has held so far; `undefined` once it has ended. */
function peakBytes(pid: number): number | undefined {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/mu.exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

describe.runIf(process.platform === 'linux')('main', () => {
  it('stays small, however much is found', async () => {
    using dist = createProlificDist(FINDINGS);
    using repository = createTempRepository(createManyFiles());
    const command = startCommand([repository.root, '--format', 'json'], { file: dist.cli });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakBytes(command.pid) ?? 0);
    }, 20);
    const report = reportOf(await command.ended);
    clearInterval(watch);
    expect(report.findings).toHaveLength(FILES * FINDINGS);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(120 * MEGABYTE);
  });
});
