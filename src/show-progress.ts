import type { Terminal } from './adapters/terminal.ts';
import { progressLine } from './reporters/progress-line.ts';
import type { RunPorts } from './run.ts';

/** Shows a run's progress on a terminal, or as a plain line now and then in a log. */
export function showProgressOn(terminal: Terminal): RunPorts['showProgress'] {
  return (progress, budgetMs) =>
    terminal.showProgress((columns) => {
      const { settled, total, toolRuns, findings, oldest, silentMs } = progress();
      const state = {
        done: settled - (toolRuns?.settled ?? 0),
        selected: total - (toolRuns?.total ?? 0),
        ...(toolRuns !== undefined && { toolRuns }),
        findings,
        silentMs,
        timeLeftMs: budgetMs - performance.now(),
        ...(oldest !== undefined && { oldest: { ...oldest, seconds: oldest.wallMs / 1000 } }),
      };
      return progressLine(state, columns);
    });
}
