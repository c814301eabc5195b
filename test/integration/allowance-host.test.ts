import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished, test } from 'vitest';

import type { Host } from '../../src/adapters/host.ts';
import { openHost } from '../../src/adapters/host.ts';
import { toAllowanceJson } from '../../src/allowance/describe-allowance.ts';
import { detectLimits } from '../../src/allowance/detect-limits.ts';
import { sizeWorkers } from '../../src/allowance/size-workers.ts';
import { ConfigurationError } from '../../src/errors.ts';
import type { CapturedFiles } from '../support/cgroup-tree.ts';
import { cgroup2Machine, limitsOf, readAllowanceCases, writeTree } from '../support/cgroup-tree.ts';

const cases = [...(await readAllowanceCases('cases')), ...(await readAllowanceCases('pitfalls'))];

async function openTree(files: CapturedFiles): Promise<Host & { readonly root: string }> {
  const tree = await writeTree(files);
  onTestFinished(() => tree[Symbol.asyncDispose]());
  return { ...openHost({ root: tree.root }), root: tree.root };
}

describe('a captured tree', () => {
  test.each(cases)(
    'of $name allows the same as its files do',
    async ({ files, expect: wanted }) => {
      const { read, facts } = await openTree(files);
      const limits = detectLimits(read, facts);
      expect(limits).toEqual(limitsOf(files));
      expect(limits).toMatchObject({ cpus: wanted.cpus, memoryBytes: wanted.memoryBytes });
    },
  );

  it('that says nothing allows one worker, and nothing of this machine is taken for it', async () => {
    const { read, facts } = await openTree({});
    const allowance = toAllowanceJson(sizeWorkers(detectLimits(read, facts)));
    expect(allowance).toMatchObject({
      cpus: null,
      affinity: null,
      memoryBytes: null,
      workers: 1,
      limitedBy: 'cpu',
    });
    expect(allowance.notes.join('\n')).toContain('How many CPUs may be used is not known');
  });

  it('is read through the links inside it', async () => {
    const { root, read } = await openTree({ '/proc/12/cgroup': '0::/\n' });
    await symlink('12', path.join(root, 'proc/self'));
    expect(read('/proc/self/cgroup')).toBe('0::/\n');
  });

  it('is never left, by a link, by dots or by an absolute link', async () => {
    const outside = await writeTree({ '/secret/cpu.max': '100000 100000\n' });
    onTestFinished(() => outside[Symbol.asyncDispose]());
    const { root, read } = await openTree(cgroup2Machine('/', {}));
    const secret = path.join(outside.root, 'secret');
    await mkdir(path.join(root, 'sys/fs/cgroup'), { recursive: true });
    await symlink(path.join(secret, 'cpu.max'), path.join(root, 'sys/fs/cgroup/cpu.max'));
    await symlink(secret, path.join(root, 'sys/fs/cgroup/below'));
    await symlink(path.relative(root, secret), path.join(root, 'relative'));
    const ways = [
      '/sys/fs/cgroup/cpu.max',
      '/sys/fs/cgroup/below/cpu.max',
      '/relative/cpu.max',
      `/../${path.basename(outside.root)}/secret/cpu.max`,
      `../${path.basename(outside.root)}/secret/cpu.max`,
      path.join(secret, 'cpu.max'),
    ];
    expect(ways.map(read)).toEqual(ways.map(() => undefined));
  });

  it('whose folder begins like another is not taken for it', async () => {
    const { root, read } = await openTree({});
    const beside = `${root}-beside`;
    await mkdir(beside);
    onTestFinished(() => rm(beside, { recursive: true }));
    await writeFile(path.join(beside, 'file'), 'text');
    await symlink(path.join(beside, 'file'), path.join(root, 'file'));
    expect(read('/file')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('with a pipe in it does not block', async () => {
    const { root, read } = await openTree({});
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', path.join(root, 'pipe')]);
    expect(read('/pipe')).toBeUndefined();
  });

  it('gives no text for folders, for huge files and for names that no file can have', async () => {
    const { root, read } = await openTree({ '/dir/file': '', '/huge': '' });
    await truncate(path.join(root, 'huge'), 1024 ** 3);
    expect(['/dir', '/huge', '/a\0b', `/${'x'.repeat(5000)}`, '/', ''].map(read)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
    expect(read('/dir/file')).toBe('');
  });
});

describe('openHost', () => {
  it('tells the user when the root is not there', () => {
    const root = path.join(os.tmpdir(), 'evenkeel-no-such-folder');
    expect(() => openHost({ root })).toThrow(ConfigurationError);
    expect(() => openHost({ root })).toThrow(/found nothing at/);
  });

  it('tells the user when the root is a file', () => {
    expect(() => openHost({ root: import.meta.filename })).toThrow(/found a file at/);
  });

  it('knows this machine: as many CPUs as Node may use at most, and its memory', () => {
    const { read, facts } = openHost();
    const { cpus, memoryBytes, notes, affinity } = detectLimits(read, facts);
    expect(facts.platform).toBe(process.platform);
    expect(cpus).toBeGreaterThan(0);
    expect(affinity).toBeLessThanOrEqual(os.cpus().length);
    expect(memoryBytes).toBeGreaterThan(0);
    expect(memoryBytes).toBeLessThanOrEqual(os.totalmem());
    expect(notes.join('\n')).not.toContain('is not known: ');
  });

  it.runIf(process.platform === 'linux')('finds the same through a root of `/`', () => {
    const here = openHost();
    const captured = openHost({ root: '/' });
    const { levels, locations, affinity } = detectLimits(here.read, here.facts);
    expect(detectLimits(captured.read, captured.facts)).toMatchObject({
      levels,
      locations,
      affinity,
    });
  });
});
