import { describe, expect, it } from 'vitest';
import { describeFailure, toGitCommand } from '../../../src/files/git-command.ts';

const CALL = { folder: '/work', trustedTop: undefined, command: ['ls-files'] };

describe('toGitCommand', () => {
  it('switches off what a repository could run', () => {
    const { args } = toGitCommand(CALL, {});
    expect(args).toContain('core.hooksPath=/dev/null');
    expect(args).toContain('core.fsmonitor=false');
    expect(args.slice(-1)).toEqual(['ls-files']);
  });

  it('trusts one work tree when told to, and none otherwise', () => {
    expect(toGitCommand({ ...CALL, trustedTop: '/work' }, {}).args).toContain(
      'safe.directory=/work',
    );
    expect(toGitCommand(CALL, {}).args.join(' ')).not.toContain('safe.directory');
  });

  it('passes no token, no input and no setting of Git’s on', () => {
    const { environment } = toGitCommand(CALL, {
      PATH: '/bin',
      GITHUB_TOKEN: 'secret',
      'INPUT_GITHUB-TOKEN': 'secret',
      GIT_DIR: '/elsewhere',
      LD_PRELOAD: '/x.so',
    });
    expect(environment['PATH']).toBe('/bin');
    expect(Object.keys(environment)).not.toContain('GIT_DIR');
    expect(Object.keys(environment)).not.toContain('LD_PRELOAD');
    expect(Object.values(environment)).not.toContain('secret');
  });

  it('allows neither a prompt nor the network nor a lock', () => {
    expect(toGitCommand(CALL, {}).environment).toMatchObject({
      GIT_TERMINAL_PROMPT: '0',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
    });
  });
});

describe('describeFailure', () => {
  it.each([
    [{ exitCode: 0, signal: null, stderr: 'warning: x' }, undefined],
    [
      { exitCode: 128, signal: null, stderr: 'hint: y\nfatal: not a git repository\n' },
      'not a git repository',
    ],
    [{ exitCode: 128, signal: null, stderr: 'fatal: \u001B[31mred\u0007' }, '[31mred'],
    [{ exitCode: 1, signal: null, stderr: '' }, 'it ended with exit code 1'],
    [{ exitCode: null, signal: 'SIGKILL', stderr: '' }, 'it was ended by SIGKILL'],
  ])('says of %j: %s', (ending, words) => {
    expect(describeFailure(ending)).toBe(words);
  });
});
