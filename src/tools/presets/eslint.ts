import type { ToolPreset } from '../preset.ts';

/** ESLint. It runs in one thread unless told otherwise; its batches are the workers. */
export const eslint: ToolPreset = {
  programs: [
    {
      command: ['node', 'node_modules/eslint/bin/eslint.js'],
      needs: { file: 'node_modules/eslint/bin/eslint.js' },
    },
    { command: ['eslint'] },
  ],
  options: ['--format', 'json', '--no-color', '--no-error-on-unmatched-pattern'],
  files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
  batchSize: 200,
  format: 'eslint-json',
  exitCodes: [0, 1],
};
