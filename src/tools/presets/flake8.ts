import type { ToolPreset } from '../preset.ts';

/** Flake8. Its format is set, since a configuration can change it. */
export const flake8: ToolPreset = {
  programs: [{ command: ['flake8'] }],
  options: ['--format=%(path)s:%(row)d:%(col)d: %(code)s %(text)s', '--jobs={slots}'],
  files: ['**/*.py'],
  batchSize: 200,
  format: 'pattern',
  pattern: '^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<rule>[A-Z]+\\d+) (?<message>.*)$',
  exitCodes: [0, 1],
};
