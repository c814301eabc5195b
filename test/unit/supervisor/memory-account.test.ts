import { describe, expect, it } from 'vitest';
import { MemoryAccount } from '../../../src/supervisor/memory-account.ts';

describe('MemoryAccount', () => {
  it('says nothing where nothing was done, or hardly anything', () => {
    const account = new MemoryAccount(2);
    account.update({ workers: 2, recycled: 0, pausedMs: 300 });
    expect(account.notes).toEqual([]);
  });

  it('sums up what one engine after the other did', () => {
    const account = new MemoryAccount(4);
    account.update({ workers: 3, recycled: 2, pausedMs: 1000 });
    account.endEngine();
    account.update({ workers: 4, recycled: 1, pausedMs: 500 });
    expect(account.notes).toEqual([
      'memory ran short: files waited 1.5 s, 3 workers were replaced, there were only 3 of 4 workers',
    ]);
    expect(account.leastWorkers).toBe(3);
  });
});
