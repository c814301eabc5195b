import { existsSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verifyCheckout } from '../../src/adapters/git/verify-checkout.ts';
import { createTempRepository, type TempRepository } from '../support/temp-repository.ts';

const FILES = { 'a.php': '<?php\n', 'sub/b.php': '<?php\n$b = 1;\n', 'sub/c d.php': '' };

async function verify(repository: TempRepository, pathPrefix = '') {
  const checkout = { root: repository.root, sha: repository.git('rev-parse', 'HEAD').trim() };
  const { signal } = new AbortController();
  return verifyCheckout({ checkout, pathPrefix, signal }, { environment: process.env });
}

describe('a checkout', () => {
  it.each(['', 'sub'])(
    'is its commit as it was checked out, in the folder "%s"',
    async (prefix) => {
      using repository = createTempRepository(FILES);
      expect(await verify(repository, prefix)).toEqual({ kind: 'same' });
    },
  );

  it('is its commit also with files of nobody’s, with missing ones, and with other line ends where attributes say so', async () => {
    using repository = createTempRepository({
      ...FILES,
      '.gitattributes': '*.txt text eol=crlf\n',
    });
    repository.write({ 't.txt': 'one\r\ntwo\r\n' });
    repository.commit('text');
    repository.write({ 'untracked.php': '<?php evil();' });
    rmSync(repository.at('a.php'));
    expect(await verify(repository)).toEqual({ kind: 'same' });
  });

  it('differs where an archive was unpacked over it', async () => {
    using repository = createTempRepository(FILES);
    repository.write({ 'sub/b.php': '<?php\n$b = 2;\n' });
    expect(await verify(repository)).toEqual({ kind: 'differs', paths: ['sub/b.php'] });
    expect(await verify(repository, 'sub')).toEqual({ kind: 'differs', paths: ['sub/b.php'] });
  });

  it('differs where other files were put into its index', async () => {
    using repository = createTempRepository(FILES);
    repository.write({ 'sub/new.php': '<?php evil();' });
    repository.git('add', '.');
    expect(await verify(repository)).toEqual({ kind: 'differs', paths: ['sub/new.php'] });
  });

  it('cannot be told in a folder that the commit has not', async () => {
    using repository = createTempRepository(FILES);
    repository.write({ 'fork/x.php': '<?php evil();' });
    expect(await verify(repository, 'fork')).toMatchObject({ kind: 'unknown' });
  });

  it('is not told to be the same by what its own configuration says, and starts nothing that stands there', async () => {
    using repository = createTempRepository({ ...FILES, '.gitattributes': '*.php filter=evil\n' });
    const trace = repository.at('.git/trace');
    const original = `sh -c 'touch ${trace}; git cat-file blob HEAD:%f'`;
    repository.git('config', 'filter.evil.clean', original);
    repository.git('config', 'core.fsmonitor', `touch ${trace}`);
    repository.git('update-index', '--assume-unchanged', 'a.php');
    repository.write({ 'a.php': '<?php evil();' });
    // The tests' own Git does what the configuration says.
    rmSync(trace, { force: true });
    expect(await verify(repository)).toEqual({ kind: 'differs', paths: ['a.php'] });
    expect(existsSync(trace)).toBe(false);
  });
});
