import { describe, expect, it } from 'vitest';
import { readAllowanceCases, writeTree, type AllowanceCase } from '../support/cgroup-tree.ts';
import { createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';
import { NOTICE_PHP } from './support/sample-files.ts';

const CASES = await readAllowanceCases('cases');

const FIELDS = [
  'cpus',
  'cpuSource',
  'affinity',
  'memoryBytes',
  'memorySource',
  'workers',
  'limitedBy',
  'notes',
];

async function allowanceUnder(root: string, ...flags: readonly string[]) {
  const ended = await runCommand(['allowance', '--root', root, '--json', ...flags]);
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  const allowance: unknown = JSON.parse(ended.stdout);
  return allowance;
}

function named(name: string): AllowanceCase {
  const found = CASES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`Expected a case "${name}".`);
  return found;
}

describe('evenkeel allowance --root TREE --json', () => {
  it.concurrent.each(CASES)('is right about $name', async ({ files, expect: expected }) => {
    await using tree = await writeTree(files);
    const { cpus, memoryBytes } = expected;
    expect(await allowanceUnder(tree.root)).toMatchObject({ cpus, memoryBytes });
  });

  it('has the fields that are promised, in their order, and says from where each number is', async () => {
    await using tree = await writeTree(named('v2-root-2.5').files);
    const allowance = await allowanceUnder(tree.root);
    expect(Object.keys(Object(allowance))).toEqual(FIELDS);
    expect(allowance).toMatchObject({ cpus: 2.5, workers: 2, limitedBy: 'cpu' });
    expect(allowance).toHaveProperty('cpuSource', expect.stringContaining('cpu.max'));
  });

  it('takes nothing from the machine it runs on', async () => {
    await using tree = await writeTree({});
    expect(await allowanceUnder(tree.root)).toMatchObject({
      cpus: null,
      affinity: null,
      memoryBytes: null,
      workers: 1,
    });
  });

  it('lets overrides win, with fractions and units', async () => {
    await using tree = await writeTree(named('v2-root-2.5').files);
    const flags = ['--cpus', '3.5', '--memory', '1.5GiB', '--max-workers', '2'];
    expect(await allowanceUnder(tree.root, ...flags)).toMatchObject({
      cpus: 3.5,
      memoryBytes: 1.5 * 2 ** 30,
      workers: 2,
      limitedBy: 'cap',
    });
  });

  it.each([
    [['--cpus', '0'], 'cpus'],
    [['--memory', '1GB/s'], 'memory'],
    [['--workers', '2.5'], 'workers'],
    [['--max-workers=-1'], 'max-workers'],
    [['--root', '/no/such/tree'], '/no/such/tree'],
  ])('refuses %j in one line', async (flags, help) => {
    const { exitCode, stdout, stderr } = await runCommand(['allowance', ...flags]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^evenkeel: .+\n$/);
    expect(stderr).toContain(help);
  });
});

describe('evenkeel allowance', () => {
  it('tells of this machine what a run on it goes by', async () => {
    using repository = createTempRepository({ 'a.php': NOTICE_PHP, 'b.php': NOTICE_PHP });
    const allowance: unknown = JSON.parse((await runCommand(['allowance', '--json'])).stdout);
    const report = reportOf(await runCommand([repository.root, '--format', 'json']));
    expect(allowance).toMatchObject({ workers: expect.any(Number) });
    const { cpus, memoryBytes } = Object(allowance);
    expect(report.allowance).toMatchObject({ cpus, memoryBytes });
  });

  it('says it in one line for people', async () => {
    const { stdout } = await runCommand(['allowance', '--cpus', '4', '--memory', '8GiB']);
    expect(stdout).toMatch(/^4 workers: 4\.0 CPUs \(.+\), memory 8 GiB → \d+, cap 8\n/);
  });
});
