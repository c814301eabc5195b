import type { ToolPreset } from '../preset.ts';

/**
 * RuboCop. Its own worker processes are switched off: its batches are the workers. `--force-exclusion`,
 * since it otherwise looks at files that its configuration leaves out once they are named.
 */
export const rubocop: ToolPreset = {
  programs: [
    { command: ['bin/rubocop'], needs: { file: 'bin/rubocop' } },
    {
      command: ['bundle', 'exec', 'rubocop'],
      needs: { file: 'Gemfile.lock', text: ' rubocop (' },
    },
    { command: ['rubocop'] },
  ],
  options: ['--format', 'json', '--force-exclusion', '--no-parallel', '--no-color'],
  files: ['**/*.rb', '**/*.rake', '**/*.gemspec', '**/Gemfile', '**/Rakefile', '**/config.ru'],
  batchSize: 100,
  format: 'rubocop-json',
  exitCodes: [0, 1],
};
