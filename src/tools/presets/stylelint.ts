import type { ToolPreset } from '../preset.ts';

/** Stylelint. Since version 16 it writes what it found to stderr; 2 means that it found something. */
export const stylelint: ToolPreset = {
  programs: [
    {
      command: ['node', 'node_modules/stylelint/bin/stylelint.mjs'],
      needs: { file: 'node_modules/stylelint/bin/stylelint.mjs' },
    },
    { command: ['stylelint'] },
  ],
  options: ['--formatter=json', '--no-color', '--allow-empty-input'],
  files: ['**/*.{css,scss,sass,less}'],
  batchSize: 200,
  format: 'stylelint-json',
  output: 'either',
  exitCodes: [0, 2],
};
