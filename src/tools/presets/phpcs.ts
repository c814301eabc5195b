import type { ToolPreset } from '../preset.ts';

/** PHP_CodeSniffer. Its exit codes add up kinds of findings: 1 and 2 in version 3, 1 to 3 in version 4. */
export const phpcs: ToolPreset = {
  programs: [
    { command: ['vendor/bin/phpcs'], needs: { file: 'vendor/bin/phpcs' } },
    { command: ['phpcs'] },
  ],
  options: ['--report=checkstyle', '-q', '--no-colors', '--parallel={slots}'],
  files: ['**/*.php'],
  batchSize: 100,
  format: 'checkstyle',
  exitCodes: [0, 1, 2, 3],
};
