import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from './support/command.ts';
import { placesOf, reportOf } from './support/json-report.ts';
import { ROOT } from './support/shipped.ts';

/** What our own workflow gives to our own action. */
function ownInputs(): Readonly<Record<string, string>> {
  const workflow = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'));
  const steps: { readonly uses?: string; readonly with?: Record<string, string> }[] =
    workflow.jobs.itself.steps;
  return steps.find(({ uses }) => uses === './')?.with ?? {};
}

describe('the shipped program on its own repository', () => {
  it('finds nothing, and leaves nothing out, as our own workflow runs it', async () => {
    const flags = Object.entries(ownInputs()).flatMap(([name, value]) => [`--${name}`, value]);
    const ended = await runCommand([ROOT, '--format', 'json', ...flags]);
    const report = reportOf(ended);
    expect(placesOf(report)).toEqual([]);
    expect(report.files.unanalyzed).toEqual([]);
    expect(report.files.analyzed).toBeGreaterThan(300);
    expect(ended.exitCode).toBe(0);
  });
});
