import type { ToolPreset } from '../preset.ts';

/**
 * PHPStan. It has no option for its number of processes; it starts one for every 40 files, and none
 * below 80 (its `parallel` settings: jobs of 20 files, two jobs a process), so a batch stays below.
 */
export const phpstan: ToolPreset = {
  programs: [
    { command: ['vendor/bin/phpstan'], needs: { file: 'vendor/bin/phpstan' } },
    { command: ['phpstan'] },
  ],
  options: [
    'analyse',
    '--error-format=checkstyle',
    '--no-progress',
    '--no-interaction',
    '--no-ansi',
    '--memory-limit={memory-mib}M',
  ],
  files: ['**/*.php'],
  batchSize: 59,
  format: 'checkstyle',
  severity: 'error',
  exitCodes: [0, 1],
  timeoutMs: 600_000,
};
