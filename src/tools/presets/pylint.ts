import type { ToolPreset } from '../preset.ts';

/** Exit codes are bits for the kinds of messages; 32 is wrong usage (pylint, exit codes). */
const RAN = Array.from({ length: 32 }, (_, code) => code);

/** Pylint. It counts columns from 0. */
export const pylint: ToolPreset = {
  programs: [{ command: ['pylint'] }],
  options: [
    '--output-format=text',
    '--msg-template={path}:{line}:{column}: {category}: {symbol}: {msg}',
    '--reports=n',
    '--score=n',
    '--jobs={slots}',
  ],
  files: ['**/*.py'],
  batchSize: 100,
  format: 'pattern',
  pattern:
    '^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+): (?<rule>[\\w-]+): (?<message>.*)$',
  columns: { base: 0, unit: 'code-point' },
  exitCodes: RAN,
  timeoutMs: 600_000,
};
