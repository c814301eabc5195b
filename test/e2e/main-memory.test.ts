import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProlificDist } from '../support/faults/faulty-dist.ts';
import { createTempFolder } from '../support/temp-repository.ts';
import { startCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';

const FILES_PER_FOLDER = 100;
const FINDINGS = 10;
const MEGABYTE = 1e6;
/**
 * Measured: 110 to 190 bytes for each file with findings, its path of 37 bytes included. As objects
 * they were 380, which this must tell apart whatever else the process holds by chance.
 */
const MOST_BYTES_PER_FILE = 280;

/** A repository of so many files; `createTempRepository` would start a Git for each piece of them. */
function writeFiles(root: string, files: number): void {
  for (let folder = 0; folder < files / FILES_PER_FOLDER; folder += 1) {
    const path = `${root}/package_${folder}/module`;
    mkdirSync(path, { recursive: true });
    for (let file = 0; file < FILES_PER_FOLDER; file += 1) {
      writeFileSync(`${path}/source_file_${file}.py`, 'import os\n');
    }
  }
  execFileSync('git', ['init', '--quiet', root]);
  execFileSync('git', ['-C', root, 'add', '--all']);
}

/** What a process holds and the most that it has held so far, in bytes; nothing once it has ended. */
function residentBytes(pid: number): { now: number; peak: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [peak = 0, now = 0] = ['VmHWM', 'VmRSS'].map(
      (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1] ?? 0) * 1024,
    );
    return { now, peak };
  } catch {
    return undefined;
  }
}

/** Runs the program over so many files, each with some findings, and looks at main meanwhile. */
async function measure(files: number, cli: string): Promise<{ settled: number; peak: number }> {
  using folder = createTempFolder();
  writeFiles(folder.root, files);
  const command = startCommand([folder.root, '--format', 'json'], { file: cli });
  const held: number[] = [];
  let peak = 0;
  const watch = setInterval(() => {
    const bytes = residentBytes(command.pid);
    if (bytes === undefined || bytes.now === 0) return;
    held.push(bytes.now);
    ({ peak } = bytes);
  }, 20);
  const report = reportOf(await command.ended);
  clearInterval(watch);
  expect(report.findings).toHaveLength(files * FINDINGS);
  // The second half of a run is analysis and report, with the most that is ever remembered.
  const late = held.slice(held.length / 2).toSorted((left, right) => left - right);
  return { settled: late[Math.floor(late.length / 2)] ?? 0, peak };
}

describe.runIf(process.platform === 'linux')('main', () => {
  it('stays below 120 MB, and grows by little with each file that has findings', async () => {
    using dist = createProlificDist(FINDINGS);
    const few = await measure(5000, dist.cli);
    const many = await measure(35_000, dist.cli);
    expect(few.peak).toBeGreaterThan(0);
    expect(many.peak).toBeLessThan(120 * MEGABYTE);
    expect((many.settled - few.settled) / 30_000).toBeLessThan(MOST_BYTES_PER_FILE);
  }, 240_000);
});
