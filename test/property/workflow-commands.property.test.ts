import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { compareFindings, SEVERITIES } from '../../src/model/finding.ts';
import { reportWorkflowCommands } from '../../src/reporters/workflow-commands.ts';
import { createAnalysisReport } from '../support/analysis-report.ts';
import { createFinding } from '../support/factories.ts';
import { readLog } from '../support/runner/log-commands.ts';

/** Prints the commands it is given on stdin through the real adapter. */
const PRINT = join(import.meta.dirname, '../support/runner/steps/print-commands.ts');

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[',
        ']',
        '%',
        '%0A',
        '%3A',
        ',',
        ':',
        '=',
        ';',
        '\n',
        '\r',
        '\u00a0',
      ),
      fc.constantFrom('::set-output name=a::b', '##[add-mask]x', 'error', '::stop-commands::t'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: hostileText,
    message: hostileText,
    path: hostileText,
    severity: fc.constantFrom(...SEVERITIES),
    startLine: fc.integer({ min: 0, max: 9 }),
    endLine: fc.integer({ min: 0, max: 9 }),
  })
  .map((overrides) => createFinding(overrides));

describe('workflow commands of hostile findings', () => {
  it('come out of the runner as they went in, and nothing else does', () => {
    const samples = fc.sample(fc.array(anyFinding, { maxLength: 60 }), { numRuns: 30, seed: 7 });
    const commands = samples.flatMap((findings) =>
      reportWorkflowCommands(
        createAnalysisReport({ findings: findings.toSorted(compareFindings) }),
        {
          annotationLimit: 500,
        },
      ).flatMap((delivery) => (delivery.kind === 'workflow-commands' ? delivery.commands : [])),
    );
    const { stdout, status } = spawnSync(process.execPath, [PRINT], {
      input: JSON.stringify(commands),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const log = readLog(stdout);
    expect(log.lines.filter((line) => line !== '')).toEqual([]);
    expect(log.commands.map(({ name, data }) => [name, data])).toEqual(
      commands.map(({ level, message }) => [level, message]),
    );
    expect(log.commands.map(({ properties }) => properties['file'] ?? '')).toEqual(
      commands.map(({ path }) => path ?? ''),
    );
  });
});
