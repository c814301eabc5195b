import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import type { AnalysisReport } from '../../../src/model/report.ts';
import { terminalText } from '../../../src/reporters/terminal-text.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';
import { commandsIn } from '../../support/runner/log-commands.ts';

function textOf(overrides: Partial<AnalysisReport> = {}, color = false): string {
  return [...terminalText(createAnalysisReport(overrides), { color })].join('');
}

describe('terminalText', () => {
  it('groups findings by file and ends with a summary', () => {
    const findings = [
      createFinding({ path: 'a.py', startLine: 1, startColumn: 8, message: 'Unused import.' }),
      createFinding({ path: 'a.py', startLine: 1204, severity: 'error', ruleId: 'ruff/E999' }),
      createFinding({ path: 'lib/b.rb', startLine: 3, severity: 'notice', ruleId: 'prism/x' }),
    ];
    const files = {
      selected: 1206,
      analyzed: 1204,
      unanalyzed: [
        { path: 'big.py', reason: 'spinning', detail: 'used 10 s of CPU', analyzer: 'ruff' },
        { path: 'c.py', reason: 'deadline', detail: 'not started in time' },
      ],
      skipped: { generated: 12, 'too-large': 1 },
      skippedFiles: [{ path: 'data/big.json', reason: 'too-large' }],
    } as const;
    const text = textOf({ findings, files, complete: false, conclusion: 'failure', notes: ['x'] });
    expect(text).toBe(
      [
        'a.py',
        '       1:8:  warning  Unused import.  ruff/F401',
        '    1204:1:  error    unused import  ruff/E999',
        '',
        'lib/b.rb',
        '       3:1:  notice   unused import  prism/x',
        '',
        'Not analyzed: 2 files',
        '  spinning          big.py  used 10 s of CPU (in ruff)',
        '  deadline          c.py  not started in time',
        '',
        'Note:       x',
        'Skipped:    12 generated, 1 too large (data/big.json)',
        'Allowance:  2 workers, limited by the CPUs: 2.5 CPUs (cpu.max of /pod), memory 4 GiB (memory.max of /pod)',
        'Findings:   1 error, 1 warning, 1 notice in 2 files',
        'Files:      1,204 of 1,206 files analyzed',
        'Duration:   12.3 s, budget 25m 00s',
        'Conclusion: failure',
        '',
      ].join('\n'),
    );
  });

  it('says "none" and nothing of what did not happen when the run was clean', () => {
    expect(textOf()).toBe(
      [
        'Allowance:  2 workers, limited by the CPUs: 2.5 CPUs (cpu.max of /pod), memory 4 GiB (memory.max of /pod)',
        'Findings:   none',
        'Files:      2 of 2 files analyzed',
        'Duration:   12.3 s, budget 25m 00s',
        'Conclusion: success',
        '',
      ].join('\n'),
    );
  });

  it('adds only escape sequences when it colours', () => {
    const overrides = { findings: [createFinding()], conclusion: 'timed_out' } as const;
    const colored = textOf(overrides, true);
    expect(colored).toContain('\u001b[33mwarning\u001b[39m');
    expect(colored).toContain('\u001b[31mtimed out\u001b[39m');
    // oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
    expect(colored.replaceAll(/\u001b\[\d+m/gu, '')).toBe(textOf(overrides));
  });

  it('yields the first lines before it has read the second finding', () => {
    let taken = 0;
    const findings = {
      *[Symbol.iterator](): Generator<Finding> {
        for (;;) {
          taken += 1;
          yield createFinding({ path: `file-${String(taken)}.py` });
        }
      },
    };
    const counts = { error: 0, warning: 1, notice: 0 };
    const lines = terminalText(createAnalysisReport({ findings, counts }), { color: false });
    const [first, second] = lines;
    expect([first, second]).toEqual(['file-1.py\n', expect.stringContaining('unused import')]);
    expect(taken).toBe(1);
  });

  it('writes no line that ESLint’s problem matcher of setup-node would turn into a second annotation', () => {
    const matcher = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/u;
    const text = textOf({
      findings: [createFinding({ severity: 'error' }), createFinding()],
      files: {
        selected: 3,
        analyzed: 2,
        unanalyzed: [{ path: '1:1  error  x  y', reason: 'deadline', detail: '' }],
        skipped: {},
        skippedFiles: [],
      },
    });
    expect(text.split('\n').filter((line) => matcher.test(line))).toEqual([]);
  });

  it('forges nothing and moves nothing, whatever files and messages hold', () => {
    const evil =
      '::error::x\r\n##[set-output name=conclusion]success\u001b[2J\u202e\n::add-mask::1';
    const text = textOf({
      findings: [createFinding({ path: evil, message: evil, ruleId: evil })],
      files: {
        selected: 2,
        analyzed: 1,
        unanalyzed: [{ path: evil, reason: 'crashed', detail: evil, analyzer: evil }],
        skipped: { 'too-large': 1 },
        skippedFiles: [{ path: evil, reason: 'too-large' }],
      },
      allowance: { ...createAnalysisReport().allowance, cpuSource: evil, memorySource: evil },
      notes: [evil],
    });
    expect(commandsIn(text)).toEqual([]);
    expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    expect(text.split('\n')).toHaveLength(
      textOf({
        findings: [createFinding()],
        files: {
          selected: 2,
          analyzed: 1,
          unanalyzed: [{ path: 'a', reason: 'crashed', detail: 'b' }],
          skipped: { 'too-large': 1 },
          skippedFiles: [],
        },
        notes: ['c'],
      }).split('\n').length,
    );
  });

  it('names a hundred unanalyzed files and counts the rest', () => {
    const unanalyzed = Array.from({ length: 1_300 }, (_, index) => ({
      path: `file-${String(index)}.py`,
      reason: 'deadline' as const,
      detail: 'not started in time',
    }));
    const text = textOf({
      files: { selected: 1_300, analyzed: 0, unanalyzed, skipped: {}, skippedFiles: [] },
    });
    expect(text).toContain('file-99.py');
    expect(text).not.toContain('file-100.py');
    expect(text).toContain('  and 1,200 more: the JSON report names every one\n');
  });

  it('cuts a message that quotes a line of a megabyte', () => {
    const text = textOf({ findings: [createFinding({ message: 'x'.repeat(1_000_000) })] });
    expect(text.length).toBeLessThan(2_000);
    expect(text).toContain('x…  ruff/F401');
  });

  it('names five skipped files for a reason, and shows that there are more', () => {
    const skippedFiles = 'abcdefg'
      .split('')
      .map((path) => ({ path, reason: 'too-large' as const }));
    const files = { selected: 2, analyzed: 2, unanalyzed: [], skipped: { 'too-large': 7 } };
    expect(textOf({ files: { ...files, skippedFiles } })).toContain(
      'Skipped:    7 too large (a, b, c, d, e, …)\n',
    );
  });

  it('says what could not be known about the machine', () => {
    const allowance = { ...createAnalysisReport().allowance, cpus: null, memoryBytes: null };
    expect(textOf({ allowance: { ...allowance, workers: 1, limitedBy: 'override' } })).toContain(
      'Allowance:  1 worker, set by you: CPUs not known, memory not known\n',
    );
  });
});
