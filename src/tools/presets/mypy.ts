import type { ToolPreset } from '../preset.ts';

/** mypy. It follows imports whatever it is given, so that one run for all is cheaper than several. */
export const mypy: ToolPreset = {
  programs: [{ command: ['mypy'] }],
  options: [
    '--no-error-summary',
    '--no-pretty',
    '--no-color-output',
    '--hide-error-context',
    '--show-column-numbers',
    '--show-error-codes',
  ],
  files: ['**/*.py', '**/*.pyi'],
  batchSize: 5000,
  format: 'pattern',
  pattern:
    '^(?<path>.+?):(?<line>\\d+):(?:(?<column>\\d+):)? (?<severity>error|note|warning): (?<message>.*?)(?:  \\[(?<rule>[\\w-]+)\\])?$',
  exitCodes: [0, 1],
  timeoutMs: 600_000,
};
