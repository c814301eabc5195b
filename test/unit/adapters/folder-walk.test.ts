import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFolderWalk, type FolderWalk } from '../../../src/adapters/folder-walk.ts';
import type { ListingEvent } from '../../../src/files/listed-file.ts';
import { createTempFolder, type TempFolder } from '../../support/temp-repository.ts';

const isLinux = process.platform === 'linux';
const isPosix = process.platform !== 'win32';

async function collect(listed: AsyncIterable<ListingEvent>): Promise<ListingEvent[]> {
  const collected: ListingEvent[] = [];
  for await (const event of listed) collected.push(event);
  return collected;
}

function events(folder: TempFolder, way: keyof FolderWalk): Promise<ListingEvent[]> {
  return collect(openFolderWalk(folder.root)[way](new AbortController().signal));
}

/** Paths and kinds, sorted, for neither way promises an order. */
async function entries(folder: TempFolder, way: keyof FolderWalk): Promise<readonly string[]> {
  const listed = await events(folder, way);
  return listed
    .flatMap((event) => (event.kind === 'files' ? event.files : []))
    .map(({ path, kind }) => `${kind} ${path}`)
    .toSorted();
}

describe.each(['walk', 'walkRaw'] as const)('%s', (way) => {
  it('lists files at every depth, hidden ones too', async () => {
    using folder = createTempFolder({ 'a.py': '', 'b/c/d.py': '', '.hidden/.e.py': '', '.f': '' });
    mkdirSync(folder.at('empty'));
    expect(await entries(folder, way)).toEqual([
      'file .f',
      'file .hidden/.e.py',
      'file a.py',
      'file b/c/d.py',
    ]);
  });

  it('lists nothing of .git, and everything that only looks like it', async () => {
    using folder = createTempFolder({
      '.git/config': '',
      '.git/objects/ab/cdef': '',
      'sub/.git/HEAD': '',
      'module/.git': 'gitdir: elsewhere',
      '.github/a.yml': '',
      '.gitignore': '',
      '.gi/a': '',
      '.g/a': '',
      '.gx/a': '',
      '.gix/a': '',
      '.x/a': '',
      'git/a': '',
    });
    expect(await entries(folder, way)).toEqual([
      'file .g/a',
      'file .gi/a',
      'file .github/a.yml',
      'file .gitignore',
      'file .gix/a',
      'file .gx/a',
      'file .x/a',
      'file git/a',
    ]);
  });

  it.runIf(isPosix)('follows no symbolic link and opens nothing special', async () => {
    using outside = createTempFolder({ 'secret.py': '' });
    using folder = createTempFolder({ 'd/a.py': '' });
    symlinkSync(outside.root, folder.at('out'));
    symlinkSync('..', folder.at('d/loop'));
    symlinkSync('self', folder.at('self'));
    symlinkSync('d/a.py', folder.at('link.py'));
    folder.writeFifo('fifo.py');
    expect(await entries(folder, way)).toEqual([
      'file d/a.py',
      'special fifo.py',
      'symlink d/loop',
      'symlink link.py',
      'symlink out',
      'symlink self',
    ]);
  });

  it.runIf(isPosix)('lists odd names, also those that mean something in a glob', async () => {
    const names = [
      'a\nb.py',
      '::error::.py',
      '"q".py',
      ' a ',
      '*',
      '?',
      '[x]',
      '{a,b}',
      '!a',
      '#a',
      '\\',
      'a\\b',
      '~',
      'n'.repeat(255),
    ];
    using folder = createTempFolder(Object.fromEntries(names.map((name) => [`${name}/x`, ''])));
    expect(await entries(folder, way)).toEqual(names.map((name) => `file ${name}/x`).toSorted());
  });

  it.runIf(isPosix)('lists a folder whose own path means something in a glob', async () => {
    using folder = createTempFolder();
    for (const name of ['[a]', '*', 'a?{b}', 'back\\slash', '!x', '#x']) {
      folder.write({ [`${name}/x.py`]: '' });
      const listed = await collect(
        openFolderWalk(folder.at(name))[way](new AbortController().signal),
      );
      expect(listed).toEqual([{ kind: 'files', files: [{ path: 'x.py', kind: 'file' }] }]);
    }
  });

  it('delivers as it goes', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `d${index % 3}/f${index}`);
    using folder = createTempFolder(Object.fromEntries(names.map((name) => [name, ''])));
    const walk = openFolderWalk(folder.root)[way](new AbortController().signal);
    const first = await walk.next();
    expect(first.value?.kind === 'files' && first.value.files.length).toBeLessThan(600);
    await walk.return();
    expect(await entries(folder, way)).toHaveLength(600);
  });

  it('ends when the signal aborts', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `d${index % 3}/f${index}`);
    using folder = createTempFolder(Object.fromEntries(names.map((name) => [name, ''])));
    const controller = new AbortController();
    let listed = 0;
    for await (const event of openFolderWalk(folder.root)[way](controller.signal)) {
      listed += event.kind === 'files' ? event.files.length : 0;
      controller.abort();
    }
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThan(600);
  });

  it('prints nothing', async () => {
    using folder = createTempFolder({ 'a.py': '' });
    const printed: unknown[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: unknown) => printed.push(chunk) > 0;
    try {
      await events(folder, way);
    } finally {
      process.stdout.write = write;
    }
    expect(printed.filter((chunk) => String(chunk).includes('::debug::'))).toEqual([]);
  });

  it('fails for a folder that is gone', async () => {
    using folder = createTempFolder();
    const walk = openFolderWalk(folder.at('none'))[way](new AbortController().signal);
    const listed = await collect(walk);
    // To `@actions/glob` a pattern without a match is no failure.
    expect(listed[0]).toMatchObject(
      way === 'walk' ? { kind: 'files', files: [] } : { kind: 'failed' },
    );
  });
});

describe('walk', () => {
  it.runIf(isLinux)('fails at a name that is not UTF-8', async () => {
    using folder = createTempFolder();
    folder.writeRaw(Buffer.from([0x61, 0xff]), '');
    expect((await events(folder, 'walk')).at(-1)).toMatchObject({ kind: 'failed' });
  });
});

describe('walkRaw', () => {
  it.runIf(isLinux)('keeps the bytes of names that are not UTF-8', async () => {
    using folder = createTempFolder({ 'b.py': '' });
    folder.writeRaw(Buffer.from([0x61, 0xff]), '');
    const listed = (await events(folder, 'walkRaw')).flatMap((event) =>
      event.kind === 'files' ? event.files : [],
    );
    expect(listed).toContainEqual({ path: 'a\\xff', pathBytes: 'Yf8=', kind: 'file' });
    expect(listed).toContainEqual({ path: 'b.py', kind: 'file' });
  });

  it.runIf(isPosix)('tells of a folder that cannot be read, and goes on', async () => {
    using folder = createTempFolder({ 'z.py': '' });
    // Deeper than a path can be long: made of two halves.
    const half = `${'n'.repeat(200)}/`.repeat(15);
    folder.write({ [`${half}a.py`]: '', [`other/${half}b.py`]: '' });
    renameSync(folder.at('other'), folder.at(`${half}other`));
    const listed = await events(folder, 'walkRaw');
    expect(listed).toContainEqual({ kind: 'files', files: [{ path: 'z.py', kind: 'file' }] });
    expect(listed.at(-1)).toMatchObject({
      kind: 'unreadable-folder',
      reason: 'its path is too long for this system',
    });
  });
});
