import type { ToolPreset } from '../preset.ts';

/**
 * golangci-lint 2. It looks at packages, so it is given folders; it holds the whole program, so one run
 * takes all workers, and two of them do not run side by side.
 */
export const golangciLint: ToolPreset = {
  programs: [{ command: ['golangci-lint'] }],
  options: [
    'run',
    '--output.checkstyle.path=stdout',
    '--show-stats=false',
    '--concurrency={slots}',
    '--allow-parallel-runners',
  ],
  files: ['**/*.go'],
  batchSize: 10_000,
  pass: 'directories',
  format: 'checkstyle',
  columns: { base: 1, unit: 'byte' },
  exitCodes: [0, 1],
  timeoutMs: 600_000,
  slots: 'all',
};
