import type { ToolPreset } from '../preset.ts';

/** ShellCheck. It runs in one thread. */
export const shellcheck: ToolPreset = {
  programs: [{ command: ['shellcheck'] }],
  options: ['--format=json1'],
  files: ['**/*.{sh,bash,ksh,dash,bats}'],
  batchSize: 50,
  format: 'shellcheck-json',
  exitCodes: [0, 1],
};
