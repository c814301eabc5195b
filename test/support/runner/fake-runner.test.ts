import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeJob } from './fake-runner.ts';
import { startJob } from './fake-runner.ts';
import { LineReader } from './line-reader.ts';
import { holdsSecret } from './secret-forms.ts';
import { parseFileCommands } from './file-commands.ts';

const ENDURE = join(import.meta.dirname, 'steps/endure.ts');

const ANNOTATE = join(import.meta.dirname, 'steps/annotate.ts');

const SETTINGS = {
  workspace: import.meta.dirname,
  eventName: 'push',
  event: {},
  sha: 'a'.repeat(40),
  apiUrl: 'http://127.0.0.1:9',
  repository: 'octo/demo',
  environment: {},
  node: process.execPath,
} as const;

let job: FakeJob;

beforeAll(async () => {
  job = await startJob(SETTINGS);
});

afterAll(async () => {
  await job[Symbol.asyncDispose]();
});

describe('the fake runner', () => {
  it('interrupts a cancelled step, which may then end by itself', async () => {
    const step = await job.run({
      file: ENDURE,
      inputs: { manner: 'polite' },
      cancelWhen: { prints: 'ready' },
      // Far beyond the test's patience: a polite step ends on the first signal.
      windows: { interruptMs: 100_000, terminateMs: 100_000 },
    });
    expect(step).toMatchObject({ exitCode: 0, signal: null });
    expect(step.log.lines).toEqual(['ready', 'got SIGINT']);
  });

  it('interrupts, then terminates, then kills a step that is deaf to every signal', async () => {
    const step = await job.run({
      file: ENDURE,
      inputs: { manner: 'deaf' },
      cancelWhen: { prints: 'ready' },
      windows: { interruptMs: 200, terminateMs: 200 },
    });
    expect(step.signal).toBe('SIGKILL');
    expect(step.log.lines[0]).toBe('ready');
  });

  it('shows fifty annotations of a job, and keeps masks for the steps that follow', async () => {
    await using busy = await startJob(SETTINGS);
    const annotate = { file: ANNOTATE, inputs: { count: '10' } };
    const steps = [await busy.run(annotate), await busy.run(annotate), await busy.run(annotate)];
    expect(steps.map(({ log }) => log.annotations.length)).toEqual([30, 20, 0]);
    expect(steps.map(({ log }) => log.droppedAnnotations)).toEqual([0, 10, 30]);
    const leaky = { file: ENDURE, inputs: { manner: 'polite', leak: 'hunter2' } };
    const last = await busy.run({ ...leaky, killWhen: { prints: 'ready' } });
    expect(last.log.shown.join(' ')).not.toContain('hunter2');
  });

  it('finds a secret wherever a step left it', async () => {
    const step = await job.run({
      file: ENDURE,
      inputs: { manner: 'polite', leak: 'hunter2hunter2' },
      killWhen: { prints: 'ready' },
    });
    expect(step.signal).toBe('SIGKILL');
    const leaky = { ...step, outputs: { password: 'hunter2hunter2' } };
    expect(await job.leaksOf(['hunter2hunter2'], [leaky])).toContain('outputs of step 1');
    expect(await job.leaksOf(['something else'], [leaky])).toEqual([]);
  });
});

describe('a secret', () => {
  const secret = 'hunter2/hunter2+?';
  it.each([
    ['as it is', secret],
    ['percent-encoded', encodeURIComponent(secret)],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 behind other bytes', `x=${Buffer.from(`ab${secret}`).toString('base64')}`],
    ['in the alphabet of addresses', Buffer.from(`?${secret}`).toString('base64url')],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
  ])('is seen %s', (_, form) => {
    expect(holdsSecret(`before ${form} after`, secret)).toBe(true);
    expect(holdsSecret(`before ${form.slice(0, -7)} after`, secret)).toBe(false);
  });
});

describe('the lines of a step', () => {
  it('end at LF, CR and CR LF, however they arrive, and the last one without an end', () => {
    for (const size of [1, 2, 3, 100]) {
      const lines: string[] = [];
      const reader = new LineReader((line) => lines.push(line));
      const text = 'a\r\nb\rc\n\nd\r\n::error::e';
      for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
      reader.end();
      expect(lines).toEqual(['a', 'b', 'c', '', 'd', '::error::e']);
    }
  });
});

describe('the command files', () => {
  it('hold plain values and values of many lines; the last of a name counts', () => {
    const text = 'a=1\nb<<END\none\ntwo\nEND\na=2\n';
    expect(parseFileCommands(text)).toEqual({ a: '2', b: 'one\ntwo' });
  });

  it('are refused when a value does not end', () => {
    expect(() => parseFileCommands('a<<END\none\n')).toThrow('END');
  });
});
