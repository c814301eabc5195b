import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createTempFolder, createTempRepository, runGit } from '../support/temp-repository.ts';
import { startActionJob } from './support/action-job.ts';
import { runCommand, startCommand, type Ended } from './support/command.ts';
import { eventually } from './support/eventually.ts';
import { reportOf, type JsonReport } from './support/json-report.ts';
import { CLI } from './support/shipped.ts';
import { CLEAN_PHP, NOTICE_PHP } from './support/sample-files.ts';

const ONLY_PHP = ['--format', 'json', '--analyzers=php-rules'];
const IS_ROOT = process.getuid?.() === 0;

async function analyse(root: string, ...flags: readonly string[]): Promise<JsonReport> {
  return reportOf(await runCommand([root, ...ONLY_PHP, ...flags]));
}

/** Runs the shipped command line by way of another program, which starts it. */
async function runThrough(program: readonly string[], root: string): Promise<Ended> {
  const [node = '', ...before] = [...program, process.execPath, CLI, root, ...ONLY_PHP];
  const [file = '', ...rest] = before;
  return runCommand(rest, { node, file });
}

function reasonsOf({ files }: JsonReport): Record<string, string> {
  return Object.fromEntries(files.unanalyzed.map(({ path, reason }) => [path, reason]));
}

// Windows has none of these.
describe.skipIf(process.platform === 'win32')(
  'the shipped program, among files that are none',
  () => {
    it.each([true, false])(
      'opens no FIFO, socket, device or link (in a repository: %s)',
      async (isTracked) => {
        using outside = createTempFolder({ 'secret.php': NOTICE_PHP, 'in/secret.php': NOTICE_PHP });
        using place = createTempRepository();
        const tracked = [
          'fifo.php',
          'socket.php',
          'environ.php',
          'loop.php',
          'out.php',
          'dangling.php',
        ];
        place.write(
          Object.fromEntries(
            [...tracked, 'own.php', 'folder/a.php'].map((path) => [path, NOTICE_PHP]),
          ),
        );
        place.commit();
        for (const path of tracked) rmSync(place.at(path));
        rmSync(place.at('folder'), { recursive: true });
        place.writeFifo('fifo.php');
        const server = createServer().listen(place.at('socket.php'));
        await eventually(() => existsSync(place.at('socket.php')) || undefined);
        symlinkSync('/proc/self/environ', place.at('environ.php'));
        symlinkSync('loop.php', place.at('loop.php'));
        symlinkSync(outside.at('secret.php'), place.at('out.php'));
        symlinkSync('nowhere', place.at('dangling.php'));
        symlinkSync(outside.at('in'), place.at('folder'));
        if (!isTracked) rmSync(place.at('.git'), { recursive: true });
        const report = await analyse(place.root);
        server.close();
        expect(report.files).toMatchObject({ selected: 1, analyzed: 1, unanalyzed: [] });
        expect(report.findings.map(({ path }) => path)).toEqual(['own.php']);
        expect(report.files.skipped).toEqual({ special: 2, symlink: 5 });
      },
    );

    it.runIf(IS_ROOT)('opens no device', async () => {
      using place = createTempFolder({ 'own.php': CLEAN_PHP });
      try {
        execFileSync('mknod', [place.at('zero.php'), 'c', '1', '5'], { stdio: 'pipe' });
      } catch {
        // A container may forbid it even to root.
        return;
      }
      const report = await analyse(place.root);
      expect(report.files).toMatchObject({ selected: 1, skipped: { special: 1 } });
    });

    it('takes a file with two names for two', async () => {
      using place = createTempFolder({ 'a.php': NOTICE_PHP });
      linkSync(place.at('a.php'), place.at('b.php'));
      expect((await analyse(place.root)).files).toMatchObject({ selected: 2, analyzed: 2 });
    });
  },
);

describe.skipIf(process.platform === 'win32')(
  'files that change while the shipped program runs',
  () => {
    it('are analysed as they are then, or named with what became of them', async () => {
      using outside = createTempFolder({ 'secret.php': NOTICE_PHP, 'moved/a.php': NOTICE_PHP });
      const names = ['kept', 'deleted', 'emptied', 'grown', 'linked', 'fifo', 'folder', 'binary'];
      using place = createTempFolder({
        ...Object.fromEntries(names.map((name) => [`${name}.php`, NOTICE_PHP])),
        'moved/a.php': NOTICE_PHP,
      });
      const command = startCommand([place.root, ...ONLY_PHP, '--max-file-size', '1KiB']);
      // Told before any engine is started; main must be running to send it its first file.
      await eventually(() => command.stderr().includes('files for') || undefined);
      command.kill('SIGSTOP');
      rmSync(place.at('deleted.php'));
      truncateSync(place.at('emptied.php'), 0);
      writeFileSync(place.at('grown.php'), NOTICE_PHP.padEnd(2000));
      for (const name of ['linked', 'fifo', 'folder']) rmSync(place.at(`${name}.php`));
      symlinkSync(outside.at('secret.php'), place.at('linked.php'));
      place.writeFifo('fifo.php');
      mkdirSync(place.at('folder.php'));
      writeFileSync(place.at('binary.php'), 'a\0b');
      renameSync(place.at('moved'), place.at('elsewhere'));
      symlinkSync(outside.at('moved'), place.at('moved'));
      command.kill('SIGCONT');
      const report = reportOf(await command.ended);
      expect(reasonsOf(report)).toEqual({
        'binary.php': 'binary',
        'deleted.php': 'unreadable',
        'fifo.php': 'unreadable',
        'folder.php': 'unreadable',
        'grown.php': 'too-large',
        'linked.php': 'unreadable',
        'moved/a.php': 'unreadable',
      });
      expect(report.files).toMatchObject({ selected: names.length + 1, analyzed: 2 });
      expect(report.findings.map(({ path }) => path)).toEqual(['kept.php']);
    });
  },
);

describe.runIf(process.platform === 'linux' && IS_ROOT)(
  'the shipped program, with few rights',
  () => {
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

    it('names what it may not read, and analyses the rest', async () => {
      using place = createTempRepository({
        'a.php': NOTICE_PHP,
        'b.php': NOTICE_PHP,
        'c/d.php': '',
      });
      chmodSync(place.root, 0o755);
      chmodSync(place.at('b.php'), 0o000);
      chmodSync(place.at('c'), 0o000);
      const tracked = reportOf(await runThrough(nobody, place.root));
      expect(reasonsOf(tracked)).toMatchObject({ 'b.php': 'unreadable' });
      expect(tracked.findings.map(({ path }) => path)).toEqual(['a.php']);
      rmSync(place.at('.git'), { recursive: true });
      const walked = reportOf(await runThrough(nobody, place.root));
      expect(reasonsOf(walked)).toEqual({ 'b.php': 'unreadable' });
      expect(walked.notes.join()).toContain('Folders that could not be read');
      expect(walked.files).toMatchObject({ selected: 2, analyzed: 1 });
    });

    it('writes nothing into a workspace that is read-only', async () => {
      using place = createTempRepository({ 'a.php': NOTICE_PHP });
      execFileSync('mount', ['--bind', place.root, place.root]);
      try {
        execFileSync('mount', ['-o', 'remount,bind,ro', place.root]);
        expect((await analyse(place.root)).files).toMatchObject({ selected: 1, analyzed: 1 });
      } finally {
        execFileSync('umount', [place.root]);
      }
    });

    it('ends complete although the disk for its journal is full', async () => {
      using folder = createTempFolder();
      const disk = folder.at('disk');
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
      try {
        await using small = await startActionJob({
          files: Object.fromEntries(
            Array.from({ length: 60 }, (_, index) => [`${index}.php`, NOTICE_PHP.repeat(30)]),
          ),
          environment: { RUNNER_TEMP: disk },
        });
        const step = await small.run({ with: { 'fail-on': 'never' } });
        expect(step.exitCode, step.stderr).toBe(0);
        expect(step.outputs).toMatchObject({ complete: 'true', 'files-analyzed': '60' });
        expect(step.summary).toContain('the journal could not be written');
        expect((await small.runPost(step)).exitCode).toBe(0);
      } finally {
        execFileSync('umount', ['-l', disk]);
      }
    });
  },
);

describe.skipIf(process.platform === 'win32')(
  'the shipped program, without what one expects to have',
  () => {
    it('needs no HOME and no folder for temporary files', async () => {
      using place = createTempRepository({ 'a.php': NOTICE_PHP });
      const without = ['env', '-u', 'HOME', 'TMPDIR=/nowhere/at/all'];
      const report = reportOf(await runThrough(without, place.root));
      expect(report).toMatchObject({ complete: true, files: { selected: 1, analyzed: 1 } });
    });

    it('needs no working folder that is still there', async () => {
      using place = createTempRepository({ 'a.php': NOTICE_PHP });
      using gone = createTempFolder();
      const script = 'mkdir "$0/d" && cd "$0/d" && rmdir "$0/d" && exec "$@"';
      const report = reportOf(await runThrough(['sh', '-c', script, gone.root], place.root));
      expect(report).toMatchObject({ complete: true, files: { selected: 1, analyzed: 1 } });
    });

    it('needs no RUNNER_TEMP', async () => {
      await using job = await startActionJob({
        files: { 'a.php': NOTICE_PHP },
        environment: { RUNNER_TEMP: '' },
      });
      const step = await job.run();
      expect(step.outputs).toMatchObject({ complete: 'true', findings: '1' });
      expect((await job.runPost(step)).exitCode).toBe(0);
    });
  },
);

/** Everything by which a repository's own configuration names a program. */
const HOSTILE_CONFIG = (command: string): string => `[core]
	repositoryformatversion = 0
	fsmonitor = ${command}
	hooksPath = hooks
	pager = ${command}
	editor = ${command}
	sshCommand = ${command}
	gitProxy = ${command}
	askPass = ${command}
	attributesFile = /dev/zero
[filter "evil"]
	clean = ${command}
	smudge = ${command}
	process = ${command}
	required = true
[diff "evil"]
	textconv = ${command}
	command = ${command}
[diff]
	external = ${command}
[merge "evil"]
	driver = ${command}
[alias]
	ls-files = !${command}
	check-attr = !${command}
	rev-parse = !${command}
[credential]
	helper = !${command}
[uploadpack]
	packObjectsHook = ${command}
[gpg]
	program = ${command}
[trace2]
	eventTarget = /tmp
`;

describe.skipIf(process.platform === 'win32')('the shipped program, in odd repositories', () => {
  it('executes nothing that a hostile .git names', async () => {
    using outside = createTempFolder();
    const command = `touch ${outside.at('pwned')}`;
    using place = createTempRepository({
      'a.php': NOTICE_PHP,
      '.gitattributes': '* filter=evil diff=evil merge=evil\n',
      'hooks/post-index-change': `#!/bin/sh\n${command}\n`,
    });
    chmodSync(place.at('hooks/post-index-change'), 0o755);
    place.write({ '.git/config': HOSTILE_CONFIG(command) });
    writeFileSync(place.at('.git/hooks/post-index-change'), `#!/bin/sh\n${command}\n`, {
      mode: 0o755,
    });
    const report = await analyse(place.root);
    expect(report.files).toMatchObject({ selected: 1, analyzed: 1 });
    expect(existsSync(outside.at('pwned'))).toBe(false);
    await using job = await startActionJob({ files: { 'a.php': NOTICE_PHP } });
    job.repository.write({ '.git/config': HOSTILE_CONFIG(command) });
    expect((await job.run()).outputs).toMatchObject({ complete: 'true', findings: '1' });
    expect(existsSync(outside.at('pwned'))).toBe(false);
  });

  it.each([
    ['an index that is broken', '.git/index', 'DIRC\0\0\0\u0002\u00ff\u00ff\u00ff\u00ffgarbage'],
    ['an index that is empty', '.git/index', ''],
    ['a HEAD that is broken', '.git/HEAD', '\0'],
    ['a configuration that is broken', '.git/config', '[core\n'],
    ['a format of the future', '.git/config', '[core]\nrepositoryformatversion = 99\n'],
    ['a work tree elsewhere', '.git/config', '[core]\nworktree = /\n'],
    ['no work tree', '.git/config', '[core]\nbare = true\n'],
    ['a configuration that includes itself', '.git/config', '[include]\npath = config\n'],
  ])('takes the files of a repository with %s, and says how', async (_, path, content) => {
    using place = createTempRepository({ 'a.php': NOTICE_PHP, 'b/c.php': NOTICE_PHP });
    place.write({ [path]: content });
    const report = await analyse(place.root);
    expect(report.findings.map(({ path: found }) => found)).toEqual(['a.php', 'b/c.php']);
  });

  it.each([
    'gitdir: /nowhere\n',
    'gitdir: .git\n',
    'garbage',
    '',
    `gitdir: ${'x'.repeat(100_000)}`,
  ])('takes the files of a folder whose .git is a file with %j', async (content) => {
    using place = createTempFolder({ 'a.php': NOTICE_PHP, '.git': content.slice(0, 100_000) });
    const report = await analyse(place.root);
    expect(report.files).toMatchObject({ selected: 1, analyzed: 1 });
    expect(report.notes.join()).toContain('Git could not list the files');
  });

  it('lists nothing of another repository by way of a .git file', async () => {
    using other = createTempRepository({ 'other.php': NOTICE_PHP, 'shared.php': NOTICE_PHP });
    using place = createTempFolder({
      'shared.php': CLEAN_PHP,
      '.git': `gitdir: ${other.at('.git')}\n`,
    });
    const report = await analyse(place.root);
    expect(report.findings).toEqual([]);
    expect(report.files).toMatchObject({ selected: 1, analyzed: 1, skipped: { missing: 1 } });
  });

  it('survives .gitattributes made to take time', async () => {
    const stars = `${'*a'.repeat(400)}b linguist-generated\n`;
    const folders = `${'**/a/'.repeat(150)}b linguist-generated\n`;
    const macros = Array.from(
      { length: 200 },
      (_, index) => `[attr]m${index} m${index + 1} m${index + 2}\n`,
    );
    using place = createTempRepository({
      [`${'a/'.repeat(60)}${'a'.repeat(200)}.php`]: NOTICE_PHP,
      [`${'a'.repeat(240)}.php`]: NOTICE_PHP,
    });
    // Afterwards: Git itself takes minutes to add anything beside it.
    place.write({
      '.gitattributes': `${macros.join('')}${`* m0 ${'x '.repeat(900)}\n`.repeat(200)}${stars.repeat(300)}${folders.repeat(300)}`,
    });
    const tracked = await analyse(place.root);
    expect(tracked.files).toMatchObject({ selected: 2, analyzed: 2 });
    expect(tracked.notes.join()).toContain("Git could not tell the files' attributes");
    rmSync(place.at('.git'), { recursive: true });
    expect((await analyse(place.root, '--timeout', '60s')).files).toMatchObject({
      selected: 2,
      analyzed: 2,
    });
  });

  it('takes what is there of shallow clones, submodules, sparse checkouts and further work trees', async () => {
    using origin = createTempRepository({ 'a.php': NOTICE_PHP, 'b/c.php': NOTICE_PHP });
    origin.write({ 'a.php': `${NOTICE_PHP}\n` });
    origin.commit();
    using place = createTempFolder();
    const clone = (name: string, ...flags: readonly string[]): string => {
      runGit(place.root, 'clone', '--quiet', ...flags, `file://${origin.root}`, name);
      return place.at(name);
    };
    const shallow = await analyse(clone('shallow', '--depth', '1'));
    expect(shallow.files).toMatchObject({ selected: 2, analyzed: 2 });

    const sparse = clone('sparse');
    runGit(sparse, 'sparse-checkout', 'set', '--no-cone', '/a.php');
    expect((await analyse(sparse)).files).toMatchObject({ selected: 1, skipped: { missing: 1 } });

    runGit(sparse, 'worktree', 'add', '--quiet', place.at('second'), 'HEAD');
    expect((await analyse(place.at('second'))).findings.length).toBeGreaterThan(0);

    using outer = createTempRepository({ 'own.php': NOTICE_PHP });
    outer.git('submodule', '--quiet', 'add', `file://${origin.root}`, 'module');
    outer.commit();
    const parent = await analyse(outer.root);
    expect(parent.findings.map(({ path }) => path)).toEqual(['own.php']);
    expect(parent.files.skipped).toMatchObject({ submodule: 1 });
    expect((await analyse(outer.at('module'))).files).toMatchObject({ selected: 2, analyzed: 2 });
  });

  it('says so where there is nothing to analyse', async () => {
    using empty = createTempRepository();
    using folder = createTempFolder();
    for (const place of [empty, folder]) {
      const ended = await runCommand([place.root, '--format', 'json']);
      expect(ended.exitCode).toBe(0);
      expect(reportOf(ended)).toMatchObject({ conclusion: 'success', files: { selected: 0 } });
    }
  });

  it('takes two names that differ in case only for two files', async () => {
    using place = createTempRepository();
    place.write({ 'A.php': NOTICE_PHP, 'a.php': CLEAN_PHP });
    place.commit();
    const { selected, analyzed } = (await analyse(place.root)).files;
    expect(analyzed).toBe(selected);
  });
});
