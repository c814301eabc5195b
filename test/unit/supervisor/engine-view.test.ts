import { describe, expect, it } from 'vitest';
import { EngineView } from '../../../src/supervisor/engine-view.ts';
import { inFlight } from '../../support/factories.ts';

describe('EngineView', () => {
  it('knows of a task from the moment it is started, before any heartbeat', () => {
    const view = new EngineView(0);
    view.start({ taskId: 3, worker: 1 }, 100);
    expect(view.find(3, 150)).toMatchObject({ taskId: 3, worker: 1, phase: 'waiting', wallMs: 50 });
  });

  it('lets the time pass that an engine does not speak of', () => {
    const view = new EngineView(0);
    view.status([inFlight(3, { analyzer: 'ruff', wallMs: 700, phaseMs: 200 })], 1000);
    expect(view.find(3, 31_000)).toMatchObject({
      analyzer: 'ruff',
      phase: 'analyzing',
      wallMs: 30_700,
      phaseMs: 30_200,
    });
    expect(view.silentMs(31_000)).toBe(31_000);
  });

  it('believes the last heartbeat, and forgets what has its outcome', () => {
    const view = new EngineView(0);
    view.start({ taskId: 1, worker: 0 }, 0);
    view.status([inFlight(2), inFlight(3)], 10);
    view.end(2);
    expect(view.inFlight(20).map(({ taskId }) => taskId)).toEqual([3]);
  });

  it('tells the oldest first', () => {
    const view = new EngineView(0);
    view.status([inFlight(1, { wallMs: 5 }), inFlight(2, { wallMs: 9 })], 0);
    expect(view.inFlight(0).map(({ taskId }) => taskId)).toEqual([2, 1]);
  });

  it('measures silence from the last word', () => {
    const view = new EngineView(100);
    view.hear(400);
    expect(view.silentMs(1000)).toBe(600);
  });
});
