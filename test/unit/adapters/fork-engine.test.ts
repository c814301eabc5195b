import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { forkEngine, forkSpareEngine } from '../../../src/adapters/engine/fork-engine.ts';

const ENGINE = fileURLToPath(new URL('../../support/workers/obedient-engine.mjs', import.meta.url));

describe('forkSpareEngine', () => {
  it('gives its process away once', () => {
    const spare = forkSpareEngine(ENGINE, 2);
    const child = spare.take(4);
    expect(child?.connected).toBe(true);
    expect(spare.take(4)).toBeUndefined();
    spare.dismiss();
    expect(child?.killed).toBe(false);
    child?.kill('SIGKILL');
  });

  it('gives none that was started for many workers to an engine with one, nor the other way round', () => {
    for (const [expected, wanted] of [
      [2, 1],
      [1, 2],
    ] as const) {
      const spare = forkSpareEngine(ENGINE, expected);
      expect(spare.take(wanted)).toBeUndefined();
      expect(spare.take(expected)).toBeUndefined();
    }
  });

  it('gives none that has ended meanwhile', async () => {
    const started: ChildProcess[] = [];
    const spare = forkSpareEngine(ENGINE, 2, (...args) => {
      const child = forkEngine(...args);
      started.push(child);
      return child;
    });
    const [child] = started;
    if (child === undefined) throw new Error('Expected a process.');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(spare.take(2)).toBeUndefined();
  });

  it('is none where the system has no room for another process', () => {
    const spare = forkSpareEngine(ENGINE, 2, () => {
      throw new Error('spawn EAGAIN');
    });
    expect(spare.take(2)).toBeUndefined();
    spare.dismiss();
  });

  it('ends what nobody took', async () => {
    const started: ChildProcess[] = [];
    const spare = forkSpareEngine(ENGINE, 2, (...args) => {
      const child = forkEngine(...args);
      started.push(child);
      return child;
    });
    spare.dismiss();
    const [child] = started;
    if (child === undefined) throw new Error('Expected a process.');
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGKILL');
  });
});
