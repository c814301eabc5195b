import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { SEVERITIES } from '../../../src/model/finding.ts';
import type { AnalysisReport } from '../../../src/model/report.ts';
import { sarifLog, type SarifOptions } from '../../../src/reporters/sarif.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';
import { parseSarif, sarifProblems, type SarifLog } from '../../support/sarif-rules.ts';

function runOf(report: AnalysisReport, options: SarifOptions = {}): SarifLog['runs'][number] {
  const text = [...sarifLog(report, options)].join('');
  expect(sarifProblems(text)).toEqual([]);
  const [run] = parseSarif(text).runs;
  if (run === undefined) throw new Error('Expected a run.');
  return run;
}

/** Findings without end in memory: made as they are read. */
function lazily(count: number, make: (index: number) => Finding): Iterable<Finding> {
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield make(index);
    },
  };
}

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'octo/demo',
  sha: 'c'.repeat(40),
  pathPrefix: 'packages/a b',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
};

function idOf(category?: string): string {
  return runOf(createAnalysisReport(), { category }).automationDetails.id;
}

describe('the SARIF file', () => {
  it('is whole without findings', () => {
    const run = runOf(createAnalysisReport());
    expect(run.results).toEqual([]);
    expect(run.invocations).toMatchObject([
      { executionSuccessful: true, exitCodeDescription: 'success', toolExecutionNotifications: [] },
    ]);
  });

  it('says where a finding is, by which rule, and how to recognise it', () => {
    const finding = createFinding({
      path: 'src/ä #1.py',
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 9,
      lineHash: 'abc:1',
      helpUrl: 'https://docs.astral.sh/ruff/rules/unused-import',
    });
    const report = createAnalysisReport({ findings: [finding], context: CONTEXT });
    const run = runOf(report, {
      describeRule: (id) => ({ summary: `About ${id}.`, help: 'Delete `it`.' }),
    });
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      versionControlProvenance: [{ revisionId: CONTEXT.sha }],
      results: [
        {
          ruleId: 'ruff/F401',
          ruleIndex: 0,
          level: 'warning',
          message: { text: 'unused import' },
          partialFingerprints: {
            primaryLocationLineHash: 'abc:1',
            'evenkeel/v1': '0123456789abcdef',
          },
          locations: [
            {
              physicalLocation: {
                artifactLocation: {
                  uri: 'packages/a%20b/src/%C3%A4%20%231.py',
                  uriBaseId: '%SRCROOT%',
                },
                region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
              },
            },
          ],
        },
      ],
      tool: {
        driver: {
          rules: [
            {
              id: 'ruff/F401',
              helpUri: finding.helpUrl,
              shortDescription: { text: 'About ruff/F401.' },
              fullDescription: { text: 'Delete `it`.' },
              help: { markdown: expect.stringContaining('Delete `it`.') },
              properties: { tags: ['ruff'] },
            },
          ],
        },
      },
    });
  });

  it('takes whole lines, several lines and places that are none', () => {
    const places = [
      { startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 },
      { startLine: 5, startColumn: 7, endLine: 5, endColumn: 7 },
      { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 },
    ];
    const findings = places.map((place) => createFinding(place));
    const regions = runOf(createAnalysisReport({ findings })).results.map(
      ({ locations }) => locations[0]?.physicalLocation.region,
    );
    expect(regions).toEqual([
      places[0],
      places[1],
      { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    ]);
  });

  it('lets no message be a link, and no name an address', () => {
    const findings = [
      createFinding({
        message: 'see [here](https://evil.example) \u202e',
        path: 'http:/x/y?.py',
      }),
    ];
    const [result] = runOf(createAnalysisReport({ findings })).results;
    expect(result?.message.text).toBe(String.raw`see [here\](https://evil.example) \u{202e}`);
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toContain('%3A');
  });

  it('says what was not analyzed, and that the run was not whole', () => {
    const unanalyzed = [
      { path: 'big.py', reason: 'out-of-memory' as const, detail: 'it grew', analyzer: 'ruff' },
      { path: 'bad.py', reason: 'invalid-encoding' as const, detail: 'it is not UTF-8' },
    ];
    const files = { selected: 3, analyzed: 1, unanalyzed, skipped: {}, skippedFiles: [] };
    const run = runOf(
      createAnalysisReport({ files, complete: false, conclusion: 'failure', notes: ['A note.'] }),
    );
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        exitCodeDescription: 'failure',
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'Not analyzed, out-of-memory in ruff: it grew' } },
          {
            level: 'warning',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'bad.py' } } }],
          },
          { level: 'note', message: { text: 'A note.' } },
        ],
      },
    ]);
  });

  it('has a category of its own for each leg of a matrix', () => {
    expect([idOf(), idOf('Evenkeel (ubuntu, 20)'), idOf('Evenkeel/app')]).toEqual([
      'Evenkeel/',
      'Evenkeel (ubuntu, 20)/',
      'Evenkeel/app/',
    ]);
  });
});

describe('more findings than GitHub takes', () => {
  const SIZE = 60_000;
  const make = (index: number): Finding =>
    createFinding({
      severity: SEVERITIES[(SIZE - index) % 3] ?? 'error',
      ruleId: `ruff/R${index % 900}`,
      message: `Message ${index} with some words that are like those of other messages`,
      path: `src/folder-${index % 300}/file-${index}.py`,
      startLine: index + 1,
      endLine: index + 1,
    });

  it('leaves out the least severe, and says how many', () => {
    const counts = { error: 20_000, warning: 20_000, notice: 20_000 };
    const run = runOf(createAnalysisReport({ findings: lazily(SIZE, make), counts }));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.slice(0, 20_000).every(({ level }) => level === 'error')).toBe(true);
    expect(run.results.slice(20_000).every(({ level }) => level === 'warning')).toBe(true);
    expect(run.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: expect.stringContaining('35,000 findings left out') } },
    ]);
  });

  it('stays below the size whatever the findings hold', () => {
    let state = 1;
    const noise = (length: number): string =>
      Array.from({ length }, () => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return String.fromCharCode(33 + ((state >>> 16) % 90));
      }).join('');
    const findings = lazily(9000, (index) =>
      createFinding({
        severity: index < 4500 ? 'notice' : 'error',
        ruleId: `x/${noise(200)}`,
        message: noise(1900),
        path: `${noise(100).replaceAll('/', '_')}.py`,
      }),
    );
    const counts = { error: 4500, warning: 0, notice: 4500 };
    const run = runOf(createAnalysisReport({ findings, counts }));
    expect(run.results.length).toBeGreaterThan(1000);
    expect(run.results.length).toBeLessThan(9000);
    expect(run.results.every(({ level }) => level === 'error')).toBe(true);
  });

  it('is written piece by piece', () => {
    const counts = { error: 20_000, warning: 20_000, notice: 20_000 };
    const report = createAnalysisReport({ findings: lazily(SIZE, make), counts });
    let longest = 0;
    for (const chunk of sarifLog(report, {})) longest = Math.max(longest, chunk.length);
    expect(longest).toBeLessThan(10_000);
  });

  it('describes the rules of each other tool in an extension of its own', () => {
    const findings = [
      createFinding({ path: 'a.py' }),
      createFinding({ path: 'b.js', ruleId: 'eslint/no-undef', analyzer: 'eslint' }),
      createFinding({ path: 'b.js', ruleId: 'eslint/eqeqeq', analyzer: 'eslint', startLine: 2 }),
      createFinding({ path: 'c.js', ruleId: 'semgrep/x', analyzer: 'semgrep' }),
    ];
    const imports = {
      tools: [
        { analyzer: 'eslint', name: 'ESLint', version: '9.1.0' },
        { analyzer: 'semgrep', name: 'Semgrep OSS' },
      ],
      rules: [
        {
          ruleId: 'eslint/no-undef',
          summary: 'No [undeclared](javascript:x) names.',
          help: '<img src=x>',
          helpUrl: 'https://eslint.org/docs/latest/rules/no-undef',
        },
      ],
      isWhole: true,
    };
    const report = { ...createAnalysisReport({ findings }), imports };
    const run = runOf(report, {
      describeRule: (id) => (id.startsWith('ruff/') ? { summary: 'Ours.' } : undefined),
    });
    const { driver, extensions } = Object(run.tool);
    expect(driver.rules).toMatchObject([{ id: 'ruff/F401' }]);
    expect(extensions).toMatchObject([
      {
        name: 'ESLint',
        version: '9.1.0',
        rules: [{ id: 'eslint/no-undef', help: { text: '<img src=x>' } }, { id: 'eslint/eqeqeq' }],
      },
      { name: 'Semgrep OSS', rules: [{ id: 'semgrep/x' }] },
    ]);
    expect(extensions[0].rules[0].help).not.toHaveProperty('markdown');
    expect(run.results).toMatchObject([
      { ruleId: 'ruff/F401', ruleIndex: 0 },
      { ruleId: 'eslint/no-undef', rule: { index: 0, toolComponent: { index: 0 } } },
      { ruleId: 'eslint/eqeqeq', rule: { index: 1, toolComponent: { index: 0 } } },
      { ruleId: 'semgrep/x', rule: { index: 0, toolComponent: { index: 1 } } },
    ]);
  });
});
