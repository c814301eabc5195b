import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../e2e/support/shipped.ts';

it('the table of equivalences and its page are what equivalences/ and the engines say', () => {
  const script = join(ROOT, 'scripts/equivalences.ts');
  expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
});
