import { describe, expect, it } from 'vitest';
import { judgeToolRun, type ToolRunFacts } from '../../../src/pool/judge-tool-run.ts';

const TOOL = { name: 'lint', command: ['lint'], exitCodes: [0, 1] };
const OUTPUT = { text: 'a.js:1: x', stderr: '', isCut: false };
const DIGEST = { findings: [], dropped: 0, read: 1 };

function judge(facts: Partial<ToolRunFacts>) {
  const end = { kind: 'exited', code: 1, output: OUTPUT } as const;
  return judgeToolRun({ tool: TOOL, end, stop: undefined, digest: DIGEST, ...facts });
}

describe('judgeToolRun', () => {
  it('has nothing against a code that means that it ran', () => {
    expect(judge({})).toBeUndefined();
    const end = { kind: 'exited', code: 0, output: { ...OUTPUT, text: '' } } as const;
    const digest = { ...DIGEST, read: 0, problem: 'it is empty' };
    expect(judge({ end, digest })).toBeUndefined();
  });

  it('tells another code with the end of stderr', () => {
    const digest = { ...DIGEST, stderr: `${'x'.repeat(5000)} out of ideas\n` };
    const failure = judge({ end: { kind: 'exited', code: 2, output: OUTPUT }, digest });
    expect(failure).toMatchObject({ reason: 'exit-code', detail: expect.stringContaining('2') });
    expect(failure?.stderr).toHaveLength(2000);
    expect(failure?.stderr).toMatch(/out of ideas$/u);
  });

  it('does not tell a stderr that nobody has taken the secrets out of', () => {
    const output = { ...OUTPUT, stderr: 'a secret' };
    const failure = judge({ end: { kind: 'exited', code: 2, output } });
    expect(failure?.reason).toBe('exit-code');
    expect(JSON.stringify(failure)).not.toContain('a secret');
  });

  it('does not believe a tool that says it found something and tells nothing', () => {
    const digest = { ...DIGEST, read: 0 };
    expect(judge({ digest })).toMatchObject({ reason: 'unreadable-output' });
    const silent = { kind: 'exited', code: 1, output: { ...OUTPUT, text: '' } } as const;
    expect(judge({ digest, end: silent })).toBeUndefined();
  });

  it('says what could not be read', () => {
    const digest = { ...DIGEST, problem: 'it is not whole JSON' };
    expect(judge({ digest })).toMatchObject({
      reason: 'unreadable-output',
      detail: 'of its output: it is not whole JSON',
    });
  });

  it('tells what to do about a program that is not there', () => {
    const end = { kind: 'missing', detail: 'spawn lint ENOENT' } as const;
    expect(judge({ end })).toMatchObject({
      reason: 'missing',
      detail: expect.stringContaining('install it in a step before'),
    });
  });

  it('takes its own stop for the reason, not the signal that it sent', () => {
    const end = { kind: 'killed', signal: 'SIGKILL', output: OUTPUT } as const;
    expect(judge({ end })).toMatchObject({ reason: 'killed' });
    const stop = { reason: 'timed-out', detail: 'too long' } as const;
    expect(judge({ end, stop })).toMatchObject({ reason: 'timed-out', detail: 'too long' });
    const full = { ...end, output: { ...OUTPUT, isCut: true } };
    expect(judge({ end: full })).toMatchObject({ reason: 'too-much-output' });
  });
});
