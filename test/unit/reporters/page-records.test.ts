import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../../src/model/page-record.ts';
import { htmlPage } from '../../../src/reporters/html-page.ts';
import { pageRecords } from '../../../src/reporters/page-records.ts';
import { createAnalysisReport } from '../../support/analysis-report.ts';
import { createFinding } from '../../support/factories.ts';
import { createPageReport, pageFindings } from '../../support/page-report.ts';

type Kind = PageRecord[0];

function recordsOf<K extends Kind>(
  kind: K,
  records: Iterable<PageRecord>,
): readonly Extract<PageRecord, readonly [K, ...unknown[]]>[] {
  return [...records].filter(
    (record): record is Extract<PageRecord, readonly [K, ...unknown[]]> => record[0] === kind,
  );
}

function linesOf(count: number): () => readonly string[] {
  return () => Array.from({ length: count }, (_, index) => `text of ${String(index + 1)}`);
}

describe('pageRecords', () => {
  it('names each file and each rule once, before anything refers to it', () => {
    let [paths, rules] = [0, 0];
    for (const record of pageRecords(createPageReport())) {
      if (record[0] === 'path') paths += 1;
      if (record[0] === 'rule') rules += 1;
      if (record[0] === 'finding') {
        expect(record[1]).toBeLessThan(paths);
        expect(record[2]).toBeLessThan(rules);
      }
      if (record[0] === 'span' || record[0] === 'unanalyzed') expect(record[1]).toBeLessThan(paths);
    }
    expect(rules).toBe(5);
  });

  it('links files at the analysed commit, whatever they are named', () => {
    const findings = [createFinding({ path: 'a b/#?%.py' })];
    const records = pageRecords(createPageReport({ findings }));
    expect(recordsOf('path', records)[0]).toEqual([
      'path',
      'a b/#?%.py',
      `https://github.com/octo/demo/blob/${'c'.repeat(40)}/a%20b/%23%3F%25.py`,
    ]);
  });

  it('leaves out the least severe findings when there are too many, and says how many', () => {
    const report = createAnalysisReport({ findings: pageFindings(120_000) });
    const records = [...pageRecords(report)];
    const severities = recordsOf('finding', records).map((record) => record[3]);
    expect(severities).toHaveLength(100_000);
    expect(severities.filter((severity) => severity === 0)).toHaveLength(40_000);
    expect(severities.filter((severity) => severity === 2)).toHaveLength(20_000);
    expect(recordsOf('about', records)[0]?.[1].omitted).toBe(20_000);
  });

  it('tells what tools did and what of it failed', () => {
    const failure = { reason: 'exit-code', detail: 'it ended with code 7' } as const;
    const failures = [{ ...failure, files: 2, firstPath: 'a.php' }];
    const did = { runs: 2, files: 40, findings: 1, dropped: 0, wallMs: 5, failures };
    const report = createAnalysisReport({ tools: [{ name: 'phpcs', ...did }] });
    expect(recordsOf('about', [...pageRecords(report)])[0]?.[1].tools).toEqual([
      'phpcs: 1 finding in 2 runs over 40 files.',
      'phpcs failed (exit-code) for 2 files, a.php first: it ended with code 7.',
    ]);
  });

  it('shows the lines around a finding, and none that are not there any more', () => {
    const findings = [
      createFinding({ startLine: 1, endLine: 1 }),
      createFinding({ startLine: 9, endLine: 9 }),
      createFinding({ startLine: 40, endLine: 40 }),
    ];
    const report = createAnalysisReport({ findings });
    const excerpts = recordsOf('finding', pageRecords(report, linesOf(10))).map(
      (record) => record[7],
    );
    expect(excerpts).toEqual([
      { firstLine: 1, lines: ['text of 1', 'text of 2', 'text of 3'] },
      { firstLine: 7, lines: ['text of 7', 'text of 8', 'text of 9', 'text of 10'] },
      null,
    ]);
  });

  it('shows no line that holds a secret, in the excerpt of any finding', () => {
    const findings = [
      createFinding({ startLine: 3, endLine: 3 }),
      createFinding({ analyzer: 'any', isSecret: true, startLine: 4, endLine: 5 }),
    ];
    const text = [...pageRecords(createAnalysisReport({ findings }), linesOf(10))];
    expect(JSON.stringify(text)).not.toMatch(/text of [45]/u);
    expect(JSON.stringify(text)).toContain('text of 6');
  });

  it('shows no line of a secret that a comment left out', () => {
    const findings = [createFinding({ startLine: 3, endLine: 3, secretLines: [2] })];
    const text = [...pageRecords(createAnalysisReport({ findings }), linesOf(10))];
    expect(JSON.stringify(text)).not.toContain('text of 2');
    expect(JSON.stringify(text)).toContain('text of 4');
  });
});

describe('htmlPage', () => {
  it('puts data where the template wants it, in lines no parser of HTML finds a tag in', () => {
    const findings = [createFinding({ message: '</script><!-- <script>' })];
    const parts = { template: () => 'A<!-- data -->B', readLines: () => undefined };
    const page = [...htmlPage(createAnalysisReport({ findings }), parts)].join('');
    expect(page).toMatch(/^A\[.*\]\nB$/su);
    expect(page).not.toContain('<');
  });

  it('fails on a template that has no place for data', () => {
    const parts = { template: () => 'A', readLines: () => undefined };
    expect(() => [...htmlPage(createAnalysisReport(), parts)]).toThrow(/Expected one/u);
  });
});
