import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ToolFinding } from '../../../src/tool-output/define-format.ts';
import { FORMATS } from '../../../src/tool-output/index.ts';
import type { OutputFormatId } from '../../../src/model/tool.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/tool-output');
const OPTIONS = { workingDirectory: '/repo' };

function read(id: OutputFormatId, text: string) {
  return FORMATS[id].parse(text, OPTIONS);
}

function readFixture(id: OutputFormatId, name: string) {
  return read(id, readFileSync(join(FIXTURES, name), 'utf8'));
}

function short({ path, startLine, startColumn, rule, severity }: ToolFinding): string {
  return [path, startLine, startColumn, severity, rule].map(String).join(' ');
}

describe('what real tools wrote', () => {
  it('is read: RuboCop 1.39, JSON', () => {
    const { findings, problem } = readFixture('rubocop-json', 'rubocop-1.39.json');
    expect(problem).toBeUndefined();
    expect(findings.map(short).toSorted()).toEqual([
      'd.rb 1 1 convention Style/FrozenStringLiteralComment',
      'd.rb 1 1 warning Lint/UselessAssignment',
      'd.rb 2 6 convention Layout/SpaceInsideParens',
      'd.rb 2 7 convention Style/StringLiterals',
    ]);
    const last = findings.find(({ startColumn }) => startColumn === 7);
    expect(last).toMatchObject({ endLine: 2, endColumn: 10 });
    expect(findings.map(({ message }) => message)).toContain('Space inside parentheses detected.');
  });

  it('is read: RuboCop 1.39, JUnit', () => {
    const { findings, problem } = readFixture('junit', 'rubocop-1.39.junit.xml');
    expect(problem).toBeUndefined();
    expect(findings.map(short)).toEqual([
      'd.rb 2 6 failure Layout/SpaceInsideParens',
      'd.rb 1 1 failure Lint/UselessAssignment',
      'd.rb 1 1 failure Style/FrozenStringLiteralComment',
      'd.rb 2 7 failure Style/StringLiterals',
    ]);
    expect(findings[3]?.message).toContain("don't need string interpolation");
  });

  it('is read: ShellCheck 0.9, json1 and Checkstyle', () => {
    const json = readFixture('shellcheck-json', 'shellcheck-0.9.json');
    expect(json.findings).toMatchObject([
      { path: 'b.sh', startLine: 2, startColumn: 6, endColumn: 8, rule: 'SC2086' },
    ]);
    const xml = readFixture('checkstyle', 'shellcheck-0.9.checkstyle.xml');
    expect(xml.findings.map(short)).toEqual(['b.sh 2 6 info ShellCheck.SC2086']);
  });

  it('is read: PHP_CodeSniffer 3.7, Checkstyle', () => {
    const { findings, problem } = readFixture('checkstyle', 'phpcs-3.7.checkstyle.xml');
    expect(problem).toBeUndefined();
    expect(findings).toHaveLength(6);
    expect(findings.map(short)[0]).toBe('c.php 2 1 error PEAR.Commenting.FileComment.Missing');
  });
});

describe('eslint-json', () => {
  it('takes messages, and none of files that are ignored', () => {
    const messages = [
      { ruleId: 'no-x', severity: 1, message: 'x', line: 1, column: 2, endLine: 1, endColumn: 4 },
      { ruleId: null, fatal: true, severity: 2, message: 'Parsing error: y', line: 3, column: 1 },
      { ruleId: null, severity: 1, message: 'File ignored because of a pattern.' },
    ];
    const { findings } = read(
      'eslint-json',
      JSON.stringify([{ filePath: '/repo/a.js', messages }]),
    );
    expect(findings.map(short)).toEqual([
      '/repo/a.js 1 2 warning no-x',
      '/repo/a.js 3 1 error syntax-error',
    ]);
  });

  it('says what it is not', () => {
    expect(read('eslint-json', '{"a":1}').problem).toContain('not the list');
  });
});

describe('rdjson', () => {
  const diagnostic = {
    message: 'm',
    location: { path: 'a.go', range: { start: { line: 2, column: 3 }, end: { line: 2 } } },
    severity: 'ERROR',
    code: { value: 'R1', url: 'https://example.org/R1' },
  };

  it('takes one document, or one diagnostic a line', () => {
    const one = read('rdjson', JSON.stringify({ severity: 2, diagnostics: [diagnostic] }));
    const lines = read(
      'rdjsonl',
      `${JSON.stringify(diagnostic)}\n\n${JSON.stringify(diagnostic)}\n`,
    );
    expect(one.findings.map(short)).toEqual(['a.go 2 3 ERROR R1']);
    expect(lines.findings).toHaveLength(2);
    expect(lines.findings[0]).toEqual(one.findings[0]);
  });

  it('takes the severity of the whole where one has none', () => {
    const { severity: _severity, ...plain } = diagnostic;
    const { findings } = read('rdjson', JSON.stringify({ severity: 2, diagnostics: [plain] }));
    expect(findings[0]?.severity).toBe('warning');
  });

  it('takes the whole lines of what was cut, and says so', () => {
    const { findings, problem } = read('rdjsonl', `${JSON.stringify(diagnostic)}\n{"mess`);
    expect(findings).toHaveLength(1);
    expect(problem).toBe('1 of its lines are not JSON');
  });
});

describe('stylelint-json', () => {
  it('takes warnings without the rule at their end', () => {
    const warning = { line: 1, column: 2, rule: 'x-y', severity: 'error', text: 'Bad z (x-y)' };
    const { findings } = read(
      'stylelint-json',
      JSON.stringify([{ source: 'a.css', warnings: [warning] }]),
    );
    expect(findings).toMatchObject([{ path: 'a.css', rule: 'x-y', message: 'Bad z' }]);
  });
});

describe('junit', () => {
  it('takes the place of a failed test from its attributes', () => {
    const text =
      '<testsuites><testsuite name="s"><testcase name="t" file="a.rb" line="3"><failure message="no">trace</failure></testcase></testsuite></testsuites>';
    expect(read('junit', text).findings.map(short)).toEqual(['a.rb 3 undefined failure t']);
  });

  it('takes that of ESLint from the text', () => {
    const text =
      '<testsuites><testsuite name="/repo/a.js"><testcase name="org.eslint.no-x"><failure message="m"><![CDATA[line 4, col 7, Error - m (no-x)]]></failure></testcase></testsuite></testsuites>';
    expect(read('junit', text).findings.map(short)).toEqual([
      '/repo/a.js 4 7 failure org.eslint.no-x',
    ]);
  });
});

describe('XML', () => {
  it('knows no entities but its own, and grows nothing', () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE c [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><checkstyle><file name="a"><error line="1" message="&b;"/></file></checkstyle>';
    expect(read('checkstyle', laughs)).toEqual({ findings: [], problem: 'it is not whole XML' });
  });

  it('is read up to where it was cut', () => {
    const text = '<checkstyle><file name="a"><error line="1" message="m"/><error li';
    const { findings, problem } = read('checkstyle', text);
    expect(findings).toHaveLength(1);
    expect(problem).toBe('it is not whole XML');
  });

  it('of another kind is told', () => {
    expect(read('checkstyle', '<html></html>').problem).toContain('Checkstyle');
    expect(read('junit', '<html></html>').problem).toContain('JUnit');
    expect(read('junit', 'Killed').problem).toBe('it is not XML');
  });
});

describe('sarif', () => {
  it('takes results below the folder, with their regions', () => {
    const uri = 'file:///repo/a.py';
    const place = { physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } };
    const results = [{ ruleId: 'R', level: 'error', message: { text: 'm' }, locations: [place] }];
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results }] };
    expect(read('sarif', JSON.stringify(log))).toMatchObject({
      findings: [{ path: 'a.py', rule: 'R', severity: 'error', region: { startLine: 2 } }],
      elsewhere: 0,
    });
    expect(read('sarif', 'oops').problem).toBe('it is not JSON');
  });
});
