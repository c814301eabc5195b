import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { CLEAN_PHP, NOTICE_PHP, PHP_SAMPLE, SAMPLE } from './support/sample-files.ts';

/** Keeps the journal of a run over a repository. */
async function record(root: string, journal: string): Promise<void> {
  const ended = await runCommand([root, '--workers', '1', '--journal-file', journal]);
  expect(ended.exitCode).toBe(1);
}

/** What a journal says was planned and done, in order. */
function orderIn(journal: string): { planned: readonly string[]; done: readonly string[] } {
  const records = readFileSync(journal, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Object(JSON.parse(line)));
  return {
    planned: records.flatMap(({ tasks = [] }) => tasks.map(({ path }: { path: string }) => path)),
    done: records.flatMap(({ kind, path }) => (kind === 'outcome' ? [path] : [])),
  };
}

describe('the shipped command replay', () => {
  it('runs the same files in the same order with the same workers, and says that nothing differs', async () => {
    using repository = createTempRepository({ ...SAMPLE, ...PHP_SAMPLE });
    using folder = createTempFolder();
    const [first, second] = [folder.at('first.ndjson'), folder.at('second.ndjson')];
    await record(repository.root, first);
    const args = ['replay', first, '--format', 'json', '--journal-file', second];
    const ended = await runCommand(args);
    expect(ended.exitCode, ended.stderr + ended.stdout).toBe(0);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      schema: 1,
      isSame: true,
      compared: 6,
      untold: 0,
      differences: [],
      changedFiles: [],
      journal: { planned: 6, workers: 1 },
      root: repository.root,
    });
    expect(orderIn(second)).toEqual(orderIn(first));
    expect(orderIn(first).done).toHaveLength(6);
  });

  it('says where the two runs differ, in words', async () => {
    using repository = createTempRepository({
      ...PHP_SAMPLE,
      'web/gone.php': NOTICE_PHP,
      'web/same-size.php': CLEAN_PHP,
    });
    using folder = createTempFolder();
    const journal = folder.at('run.ndjson');
    await record(repository.root, journal);
    repository.write({
      'web/same-size.php': CLEAN_PHP.replace('<?php', '<?PHP'),
      'web/debug.php': '<?php\nvar_dump($one);\n',
      'web/index.php': "<?php\necho 'all is well now';\n",
      'web/new.php': NOTICE_PHP,
    });
    repository.git('rm', '-q', '-f', 'web/gone.php');
    repository.git('add', '.');
    const ended = await runCommand(['replay', journal, repository.root, '--no-progress']);
    expect(ended.exitCode, ended.stderr).toBe(1);
    expect(ended.stdout).toContain('web/index.php: 2 findings gone, 0 findings new');
    expect(ended.stdout).toMatch(/ {4}- 2:1 {2}error {2}.* php-rules\/eval-of-request/);
    expect(ended.stdout).toContain('web/gone.php: removed');
    expect(ended.stdout).toContain('web/new.php: added');
    expect(ended.stdout).toMatch(/web\/index\.php: size \(\d+ bytes, now \d+\)/);
    expect(ended.stdout).toContain('web/same-size.php: contents (as large as before');
    expect(ended.stdout).toContain('web/debug.php: contents');
    // Its other size has been told.
    expect(ended.stdout).not.toContain('web/index.php: contents');
    expect(ended.stdout).toContain('the two runs differ');
  });

  it.each([
    ['is not there', undefined],
    ['is no journal', 'hello\n'],
    ['is of a newer format', '{"kind":"start","format":99}\n'],
  ])('ends with 2 when the journal %s', async (_name, text) => {
    using folder = createTempFolder();
    folder.write({ 'other.ndjson': text ?? '' });
    const name = text === undefined ? 'none.ndjson' : 'other.ndjson';
    const ended = await runCommand(['replay', folder.at(name)]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain('Expected ');
  });
});
