import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCommits, type ComparisonRequest } from '../../src/adapters/git/compare-commits.ts';
import { createCommitLines } from '../../src/changes/commit-lines.ts';
import { startGitHttpServer } from '../support/git/git-http-server.ts';
import { createTempFolder, createTempRepository, runGit } from '../support/temp-repository.ts';

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');

const at = (startLine: number) => ({ startLine, endLine: startLine });

/** A pull request whose base has moved: three lines above, one file more, one renamed. */
function createPullRequest() {
  const repository = createTempRepository({
    'a.ts': numbered(1, 30),
    'kept.ts': 'same\n',
    'name.ts': numbered(1, 20),
  });
  const git = (...args: readonly string[]): string => repository.git(...args);
  git('checkout', '--quiet', '-b', 'topic');
  repository.write({ 'a.ts': numbered(1, 24) + 'changed\n' + numbered(26, 30), 'mine.ts': 'x\n' });
  repository.commit('topic');
  const head = git('rev-parse', 'HEAD').trim();
  git('checkout', '--quiet', 'main');
  repository.write({ 'a.ts': 'one\ntwo\nthree\n' + numbered(1, 30), 'theirs.ts': 'y\n' });
  git('mv', 'name.ts', 'renamed.ts');
  repository.commit('base moves');
  const base = git('rev-parse', 'HEAD').trim();
  git('merge', '--quiet', '--no-ff', '-m', 'merge', head);
  const merge = git('rev-parse', 'HEAD').trim();
  git('update-ref', 'refs/pull/1/merge', merge);
  return { repository, head, base, merge };
}

async function compare(request: Omit<ComparisonRequest, 'signal'>, temporaryFolder?: string) {
  const comparison = await compareCommits(
    { ...request, signal: new AbortController().signal },
    { environment: process.env, ...(temporaryFolder !== undefined && { temporaryFolder }) },
  );
  return createCommitLines(comparison);
}

/** What `actions/checkout` leaves behind: one commit, without its parents. */
function cloneShallow(from: string, merge: string) {
  const checkout = createTempRepository();
  checkout.git('fetch', '--quiet', '--depth=1', `file://${from}`, merge);
  checkout.git('checkout', '--quiet', merge);
  return checkout;
}

describe('comparing a merge with the head of its pull request', () => {
  it('tells where lines stand in the head, and which the pull request changes', async () => {
    const { repository, head, base, merge } = createPullRequest();
    using _ = repository;
    const checkout = { root: repository.root, sha: merge };
    const lines = await compare({ checkout, head, base });
    expect(lines.doubt).toBeUndefined();
    expect(lines.place('a.ts', at(23))).toEqual({ path: 'a.ts', ...at(20) });
    expect(lines.place('a.ts', at(2))).toBeUndefined();
    expect(lines.place('theirs.ts', at(1))).toBeUndefined();
    expect(lines.place('renamed.ts', at(5))).toEqual({ path: 'name.ts', ...at(5) });
    expect(lines.place('kept.ts', at(1))).toEqual({ path: 'kept.ts', ...at(1) });
    expect([27, 28, 29].map((line) => lines.isChanged('a.ts', at(line)))).toEqual([
      false,
      true,
      false,
    ]);
    expect(lines.isChanged('mine.ts', at(1))).toBe(true);
    expect(lines.isChanged('theirs.ts', at(1))).toBe(false);
  });

  it('knows what changed also when the head itself is checked out', async () => {
    const { repository, head, base } = createPullRequest();
    using _ = repository;
    const lines = await compare({ checkout: { root: repository.root, sha: head }, head, base });
    expect(lines.place('a.ts', at(23))).toEqual({ path: 'a.ts', ...at(23) });
    expect(lines.isChanged('a.ts', at(25))).toBe(true);
    expect(lines.isChanged('a.ts', at(1))).toBe(false);
  });

  it('fetches what a shallow checkout lacks, with the token, and leaves the checkout as it was', async () => {
    const { repository, head, base, merge } = createPullRequest();
    using _ = repository;
    using served = createTempFolder();
    runGit(served.root, 'clone', '--quiet', '--bare', '--mirror', repository.root, 'octo/demo');
    await using server = await startGitHttpServer({ root: served.root, token: 'ghs_secret' });
    using checkout = cloneShallow(repository.root, merge);
    using temporary = createTempFolder();
    // A configuration that would take the token elsewhere, or run something.
    checkout.git('config', `url.http://127.0.0.1:9/.insteadOf`, server.url);
    checkout.git('config', 'core.alternateRefsCommand', `touch ${checkout.at('pwned')}; echo`);
    checkout.git('config', 'http.proxy', 'http://127.0.0.1:9');
    const before = readdirSync(checkout.at('.git')).toSorted();

    const remote = { serverUrl: server.url, repository: 'octo/demo', token: 'ghs_secret' };
    const lines = await compare(
      { checkout: { root: checkout.root, sha: merge }, head, base, remote },
      temporary.root,
    );
    expect(lines.doubt).toBeUndefined();
    expect(lines.place('a.ts', at(23))).toEqual({ path: 'a.ts', ...at(20) });
    expect(lines.place('a.ts', at(2))).toBeUndefined();
    expect(lines.isChanged('a.ts', at(28))).toBe(true);
    expect(lines.isChanged('a.ts', at(2))).toBe(false);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(server.requests.every((request) => request.endsWith(' allowed'))).toBe(true);
    expect(readdirSync(checkout.at('.git')).toSorted()).toEqual(before);
    expect(existsSync(checkout.at('pwned'))).toBe(false);
    expect(readdirSync(temporary.root)).toEqual([]);
  });

  it.each([
    ['the server refuses', 'wrong', undefined],
    ['there is no server to ask', undefined, 'none'],
  ])('says that lines may be off when %s', async (_name, token, none) => {
    const { repository, head, base, merge } = createPullRequest();
    using _ = repository;
    using served = createTempFolder();
    runGit(served.root, 'clone', '--quiet', '--bare', '--mirror', repository.root, 'octo/demo');
    await using server = await startGitHttpServer({ root: served.root, token: 'right' });
    using checkout = cloneShallow(repository.root, merge);
    const lines = await compare({
      checkout: { root: checkout.root, sha: merge },
      head,
      base,
      ...(none === undefined && {
        remote: { serverUrl: server.url, repository: 'octo/demo', token: token ?? '' },
      }),
    });
    expect(lines.doubt).toContain(
      none === undefined ? 'could not be fetched' : 'not part of the checkout',
    );
    expect(lines.knowsChanges).toBe(false);
    expect(lines.place('a.ts', at(23))).toEqual({ path: 'a.ts', ...at(23) });
  });

  it('ends when the run is cancelled while the server says nothing', async () => {
    const { repository, head, base, merge } = createPullRequest();
    using _ = repository;
    await using server = await startGitHttpServer({ root: '/nowhere', isDeaf: true });
    using checkout = cloneShallow(repository.root, merge);
    const cancel = new AbortController();
    const comparing = compareCommits(
      {
        checkout: { root: checkout.root, sha: merge },
        head,
        base,
        remote: { serverUrl: server.url, repository: 'octo/demo' },
        signal: cancel.signal,
      },
      { environment: process.env },
    );
    await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBeGreaterThan(0);
    cancel.abort();
    expect((await comparing).toAnalyzed).toHaveProperty('doubt');
  });

  it('says so, and does not fail, for a folder that is no repository', async () => {
    using folder = createTempFolder({ 'a.ts': 'x\n' });
    const checkout = { root: folder.root, sha: 'a'.repeat(40) };
    const lines = await compare({ checkout, head: 'b'.repeat(40), base: undefined });
    expect(lines.doubt).toContain('not a git repository');
  });
});

const hostileName = fc
  .string({
    unit: fc.constantFrom('a', 'b', ' ', '"', '\\', '\t', '\n', 'ä', '.', ':', '*', "'"),
    minLength: 1,
    maxLength: 8,
  })
  .map((name) => `f${name}x.txt`);

const someLines = fc.array(
  fc.constantFrom('a', 'b', '', '--- a/x', '+++ b/x', '@@ -1 +1 @@', ' '),
  {
    maxLength: 12,
  },
);

const versions = fc.record({
  old: someLines,
  new: someLines,
  oldEnd: fc.boolean(),
  newEnd: fc.boolean(),
});

describe('any two versions of any file', () => {
  it('have equal text on the lines that are placed, and every other line is new', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(hostileName, versions), {
          minLength: 8,
          maxLength: 16,
          selector: ([name]) => name,
        }),
        async (files) => {
          using repository = createTempRepository({ 'base.txt': 'x' });
          const git = (...args: readonly string[]): string => repository.git(...args);
          const write = (version: 'old' | 'new') => {
            for (const [name, file] of files) {
              const hasEnd = version === 'old' ? file.oldEnd : file.newEnd;
              writeFileSync(
                join(repository.root, name),
                file[version].join('\n') + (hasEnd ? '\n' : ''),
              );
            }
          };
          write('old');
          repository.commit();
          const head = git('rev-parse', 'HEAD').trim();
          write('new');
          execFileSync('git', ['add', '--all'], { cwd: repository.root });
          git('commit', '--quiet', '--allow-empty', '--message', 'new');
          const sha = git('rev-parse', 'HEAD').trim();
          const checkout = { root: repository.root, sha };
          const lines = await compare({ checkout, head, base: undefined });
          expect(lines.doubt).toBeUndefined();
          for (const [name, file] of files) expectRight(lines, name, file);
        },
      ),
      { numRuns: 12 },
    );
  });
});

function expectRight(
  lines: Awaited<ReturnType<typeof compare>>,
  name: string,
  file: {
    readonly old: readonly string[];
    readonly new: readonly string[];
    readonly newEnd: boolean;
  },
): void {
  let last = 0;
  // Of no lines and a line end there is one line, which is empty.
  const old = file.old.length === 0 ? [''] : file.old;
  // A line that ends the file without a line end is one; nothing after the last line end is none.
  const lineCount = file.new.join('\n') === '' && !file.newEnd ? 0 : file.new.length;
  file.new.slice(0, lineCount).forEach((text, index) => {
    const isLast = index === file.new.length - 1;
    if (isLast && text === '' && !file.newEnd) return;
    const placed = lines.place(name, at(index + 1));
    if (placed === undefined) return;
    expect(placed.path).toBe(name);
    expect(placed.startLine).toBeGreaterThan(last);
    expect(old[placed.startLine - 1]).toBe(text);
    last = placed.startLine;
  });
}
