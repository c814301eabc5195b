/** Fails when the freshly built `dist/` is not the committed one, untracked files included. */
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';

const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {
  cwd: dirname(import.meta.dirname),
  encoding: 'utf8',
});
if (changed !== '') {
  console.error(`Expected dist/ to be what the sources build, found:\n${changed}`);
  console.error('Run "npm run build" and commit dist/ together with the sources.');
  process.exitCode = 1;
}
