import { describe, expect, it } from 'vitest';
import type { WorkflowCommand } from '../../../src/model/delivery.ts';
import type { AnalysisReport } from '../../../src/model/report.ts';
import { reportWorkflowCommands } from '../../../src/reporters/workflow-commands.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';

function commandsOf(report: AnalysisReport): readonly WorkflowCommand[] {
  return reportWorkflowCommands(report, { annotationLimit: 500 }).flatMap((delivery) =>
    delivery.kind === 'workflow-commands' ? delivery.commands : [],
  );
}

describe('workflow commands', () => {
  it('say what and where, from the root of the repository', () => {
    const context = {
      serverUrl: 'https://github.com',
      repository: 'octo/demo',
      sha: 'c'.repeat(40),
      pathPrefix: 'app',
      runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
    };
    expect(commandsOf(createAnalysisReport({ findings: [createFinding()], context }))).toEqual([
      {
        level: 'warning',
        message: 'unused import',
        title: 'ruff/F401',
        path: 'app/a.py',
        startLine: 1,
        endLine: 1,
        startColumn: 1,
        endColumn: 1,
      },
    ]);
  });

  it('begin with why there is no check run, which takes the place of the tenth notice', () => {
    const findings = Array.from({ length: 12 }, (_, index) =>
      createFinding({ severity: 'notice', startLine: index + 1, endLine: index + 1 }),
    );
    const report = createAnalysisReport({ findings });
    const checkRun = { kind: 'unavailable', reason: 'no token', advice: 'Give one.' } as const;
    const deliveries = reportWorkflowCommands(report, { annotationLimit: 500, checkRun });
    const commands = deliveries.flatMap((delivery) =>
      delivery.kind === 'workflow-commands' ? delivery.commands : [],
    );
    expect(commands).toHaveLength(10);
    expect(commands[0]).toMatchObject({
      level: 'notice',
      message: 'There is no check run: no token. Give one.',
    });
    expect(deliveries.at(-1)).toEqual({
      kind: 'stdout',
      chunks: ['3 more findings are counted in the job summary.\n'],
    });
    const chosen = { ...checkRun, advice: '' };
    const [first] = reportWorkflowCommands(report, { annotationLimit: 500, checkRun: chosen });
    expect(first).toMatchObject({ commands: { length: 10 } });
  });

  it('are only for what is missing in a check run that has the others, best first', () => {
    const missing = Array.from({ length: 25 }, (_, index) => ({
      path: 'a.py',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: index < 20 ? ('failure' as const) : ('notice' as const),
      title: 'ruff/F821',
      message: `Finding ${index}`,
    }));
    const checkRun = {
      kind: 'completed',
      url: 'https://github.com/octo/demo/runs/1',
      posted: 50,
      dropped: 25,
      missing,
      problems: [],
    } as const;
    const report = createAnalysisReport({ findings: [createFinding()] });
    const deliveries = reportWorkflowCommands(report, { annotationLimit: 500, checkRun });
    const commands = deliveries.flatMap((delivery) =>
      delivery.kind === 'workflow-commands' ? delivery.commands : [],
    );
    expect(commands.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 5 }, () => 'notice'),
    ]);
    expect(commands[0]).toEqual({
      level: 'error',
      message: 'Finding 0',
      title: 'ruff/F821',
      path: 'a.py',
      startLine: 1,
      endLine: 1,
    });
    expect(deliveries).toContainEqual({
      kind: 'stdout',
      chunks: [expect.stringMatching(/^10 more findings/)],
    });
  });

  it('are as many as the runner shows, spread over rules, and the rest is counted on a line', () => {
    const findings = Array.from({ length: 100 }, (_, index) =>
      createFinding({ ruleId: index === 99 ? 'rare/one' : 'loud/one', startLine: index + 1 }),
    );
    const deliveries = reportWorkflowCommands(createAnalysisReport({ findings }), {
      annotationLimit: 500,
    });
    const commands = commandsOf(createAnalysisReport({ findings }));
    expect(commands).toHaveLength(10);
    expect(commands.map(({ title }) => title)).toContain('rare/one');
    expect(deliveries).toContainEqual({
      kind: 'stdout',
      chunks: ['90 more findings are counted in the job summary.\n'],
    });
  });

  it('have ten places for each level', () => {
    const findings = Array.from({ length: 60 }, (_, index) =>
      createFinding({ startLine: index + 1, severity: index < 30 ? 'notice' : 'error' }),
    );
    const levels = commandsOf(createAnalysisReport({ findings })).map(({ level }) => level);
    expect(levels).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('notice'),
    ]);
  });

  it('keep a message within what the runner shows', () => {
    const findings = [createFinding({ message: '🦩'.repeat(5000) })];
    const [command] = commandsOf(createAnalysisReport({ findings }));
    expect(command?.message.length).toBeLessThanOrEqual(4000);
    expect(command?.message).toMatch(/^(🦩)+…$/u);
  });

  it('show what a hostile message or name would do instead of doing it', () => {
    const text = '\u001b[2J##[error]x\u202e';
    const [command] = commandsOf(
      createAnalysisReport({ findings: [createFinding({ message: text, path: text })] }),
    );
    // oxlint-disable-next-line no-control-regex
    expect(`${command?.message ?? ''}${command?.path ?? ''}`).not.toMatch(/\u001b|##\[|\u202e/);
  });
});
