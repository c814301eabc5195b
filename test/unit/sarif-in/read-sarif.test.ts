import { describe, expect, it } from 'vitest';
import { readSarif } from '../../../src/sarif-in/read-sarif.ts';

const OPTIONS = { roots: ['/home/runner/work/app/app', '/github/workspace'], mostFindings: 1000 };

function read(value: unknown) {
  return readSarif(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), OPTIONS);
}

function runOf(run: object) {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'ESLint' } }, ...run }] };
}

function at(uri: string, region?: object) {
  return [{ physicalLocation: { artifactLocation: { uri }, ...(region && { region }) } }];
}

function resultsOf(results: readonly unknown[], run: object = {}) {
  return read(runOf({ ...run, results }));
}

const PLAIN = { ruleId: 'r', message: { text: 'm' }, locations: at('a.js', { startLine: 3 }) };

describe('what is a finding', () => {
  it('is a result, with its tool, rule, level, message and place', () => {
    const { findings, problems } = resultsOf([
      {
        ruleId: 'no-undef',
        level: 'error',
        message: { text: "'x' is not defined." },
        locations: at('src/a.js', { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 }),
      },
    ]);
    expect(problems).toEqual([]);
    expect(findings).toEqual([
      {
        analyzer: 'eslint',
        rule: 'no-undef',
        severity: 'error',
        message: "'x' is not defined.",
        path: 'src/a.js',
        region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6, columns: 'utf16' },
      },
    ]);
  });

  it('is not a result that is in order, suppressed, or gone, and each of these is counted', () => {
    const { findings, passedOver } = resultsOf([
      PLAIN,
      { ...PLAIN, kind: 'pass' },
      { ...PLAIN, kind: 'notApplicable' },
      { ...PLAIN, suppressions: [{ kind: 'inSource' }] },
      { ...PLAIN, suppressions: [{ kind: 'external', status: 'underReview' }] },
      { ...PLAIN, suppressions: [{ kind: 'external', status: 'rejected' }] },
      { ...PLAIN, baselineState: 'absent' },
      { ...PLAIN, baselineState: 'unchanged' },
      { ...PLAIN, locations: [] },
      { ...PLAIN, locations: [{ logicalLocations: [{ name: 'f' }] }] },
      { ...PLAIN, locations: at('https://example.org/a.js') },
      { ...PLAIN, locations: at('/etc/passwd') },
      { ...PLAIN, locations: at('../secret') },
      'nonsense',
      null,
    ]);
    expect(findings).toHaveLength(4);
    expect(passedOver).toEqual({
      'not-failing': 2,
      suppressed: 1,
      absent: 1,
      placeless: 2,
      elsewhere: 3,
      malformed: 2,
      'left-out': 0,
    });
  });

  it('is a notice where the result is open, for review, or information', () => {
    const kinds = ['open', 'review', 'informational'];
    const { findings } = resultsOf(kinds.map((kind) => ({ ...PLAIN, kind, level: 'none' })));
    expect(findings.map(({ severity }) => severity)).toEqual(['notice', 'notice', 'notice']);
  });

  it('stops at the most that is taken, and counts the rest', () => {
    const { findings, passedOver } = readSarif(
      Buffer.from(JSON.stringify(runOf({ results: [PLAIN, PLAIN, PLAIN] }))),
      { ...OPTIONS, mostFindings: 2 },
    );
    expect(findings).toHaveLength(2);
    expect(passedOver['left-out']).toBe(1);
  });
});

describe('levels', () => {
  const rules = [
    { id: 'E', defaultConfiguration: { level: 'error' } },
    { id: 'N', defaultConfiguration: { level: 'note' } },
    { id: 'U' },
  ];
  const run = {
    tool: { driver: { name: 'T', rules } },
    invocations: [
      { executionSuccessful: true },
      {
        executionSuccessful: true,
        ruleConfigurationOverrides: [
          { descriptor: { id: 'N' }, configuration: { level: 'error' } },
          { descriptor: { index: 2 }, configuration: { level: 'note' } },
        ],
      },
    ],
  };

  it.each([
    [{ ruleId: 'E' }, 'error'],
    [{ ruleId: 'E/part' }, 'error'],
    [{ ruleId: 'N' }, 'notice'],
    [{ ruleIndex: 1 }, 'notice'],
    [{ rule: { index: 0 } }, 'error'],
    [{ ruleId: 'U' }, 'warning'],
    [{ ruleId: 'unknown' }, 'warning'],
    [{ ruleId: 'N', level: 'warning' }, 'warning'],
    [{ ruleId: 'N', provenance: { invocationIndex: 1 } }, 'error'],
    [{ ruleId: 'U', provenance: { invocationIndex: 1 } }, 'notice'],
    [{ ruleId: 'E', level: 'shouting' }, 'error'],
  ])('of %j is %s', (members, severity) => {
    const { findings } = resultsOf(
      [{ message: { text: 'm' }, locations: at('a'), ...members }],
      run,
    );
    expect(findings[0]?.severity).toBe(severity);
  });
});

describe('rules', () => {
  const driver = { name: 'CodeQL', rules: [{ id: 'driver-rule', name: 'FromDriver' }] };
  const extensions = [
    { name: 'pack-a', guid: 'aaaa', rules: [{ id: 'x', shortDescription: { text: 'X of a.' } }] },
    {
      name: 'pack-b',
      rules: [
        {
          id: 'x',
          guid: 'bbbb',
          shortDescription: { text: 'X of b.' },
          help: { text: 'Do not.', markdown: '**Do not.**' },
          helpUri: 'https://example.org/x',
        },
      ],
    },
  ];

  it.each([
    [{ rule: { id: 'x', index: 0, toolComponent: { index: 1 } } }, 'X of b.'],
    [{ ruleId: 'x', rule: { toolComponent: { guid: 'aaaa' } } }, 'X of a.'],
    [{ rule: { guid: 'bbbb', toolComponent: { name: 'pack-b' } } }, 'X of b.'],
    [{ ruleId: 'driver-rule' }, 'FromDriver'],
    [{ ruleIndex: 0 }, 'FromDriver'],
  ])('of %j says %s', (members, summary) => {
    const { rules, findings } = resultsOf(
      [{ message: { text: 'm' }, locations: at('a'), ...members }],
      {
        tool: { driver, extensions },
      },
    );
    expect(rules).toMatchObject([{ analyzer: 'codeql', summary }]);
    expect(findings[0]?.rule).toBe(rules[0]?.rule);
  });

  it('come with their help and address, where it is one of the web', () => {
    const { rules, findings } = resultsOf(
      [{ ruleId: 'x', locations: at('a'), rule: { toolComponent: { index: 1 } } }],
      { tool: { driver, extensions } },
    );
    expect(rules).toEqual([
      {
        analyzer: 'codeql',
        rule: 'x',
        summary: 'X of b.',
        help: 'Do not.',
        helpUrl: 'https://example.org/x',
      },
    ]);
    expect(findings[0]?.helpUrl).toBe('https://example.org/x');
    const hostile = { name: 'T', rules: [{ id: 'x', helpUri: 'javascript:alert(1)' }] };
    const again = resultsOf([{ ruleId: 'x', locations: at('a') }], { tool: { driver: hostile } });
    expect(again.findings[0]).not.toHaveProperty('helpUrl');
  });

  it('are found when they stand behind the results', () => {
    const text =
      '{"runs":[{"results":[{"ruleIndex":0,"locations":[{"physicalLocation":{"artifactLocation":{"index":0}}}]}],' +
      '"artifacts":[{"location":{"uri":"b.py"}}],"tool":{"driver":{"name":"pylint","rules":[{"id":"W0611","shortDescription":{"text":"Unused."}}]}}}],"version":"2.1.0"}';
    expect(read(text).findings).toEqual([
      { analyzer: 'pylint', rule: 'W0611', severity: 'warning', message: 'Unused.', path: 'b.py' },
    ]);
  });

  it('of Evenkeel itself keep the analyzer in their names', () => {
    const { findings } = resultsOf([{ ...PLAIN, ruleId: 'ruff/F401' }], {
      tool: { driver: { name: 'Evenkeel' } },
    });
    expect(findings[0]).toMatchObject({ analyzer: 'ruff', rule: 'F401' });
  });
});

describe('messages', () => {
  const driver = {
    name: 'T',
    globalMessageStrings: { all: { text: 'Everywhere {0}.' } },
    rules: [
      { id: 'r', messageStrings: { default: { text: "'{0}' in {{braces}} and {1}, {7}." } } },
    ],
  };

  it.each([
    [{ text: 'plain' }, 'plain'],
    [{ markdown: '**bold**' }, '**bold**'],
    [{ text: 'text', markdown: '**bold**' }, 'text'],
    [{ id: 'default', arguments: ['a', 'b'] }, "'a' in {braces} and b, {7}."],
    [{ id: 'all', arguments: ['x'] }, 'Everywhere x.'],
    [{ id: 'constructor' }, 'r'],
    [{ text: 'a [user value](1) and [page](https://example.org/)' }, 'a user value and page'],
    [{ text: String.raw`an \[escaped\] one` }, 'an [escaped] one'],
    [{}, 'r'],
    ['no message', 'r'],
  ])('%j reads %s', (message, expected) => {
    const { findings } = resultsOf([{ ruleId: 'r', message, locations: at('a') }], {
      tool: { driver },
    });
    expect(findings[0]?.message).toBe(expected);
  });

  it('are cut where they are endless', () => {
    const { findings } = resultsOf([{ ...PLAIN, message: { text: 'x'.repeat(500_000) } }]);
    expect(findings[0]?.message).toHaveLength(2000);
  });
});

describe('files that are odd or broken', () => {
  const text = JSON.stringify(runOf({ results: [PLAIN] }));

  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['white space', Buffer.from(JSON.stringify(JSON.parse(text), null, 8))],
  ])('%s does not matter', (_what, bytes) => {
    const { findings, problems } = readSarif(bytes, OPTIONS);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([{ analyzer: 'eslint', rule: 'r', path: 'a.js' }]);
  });

  it('gives what stands before a text breaks off, and says that it does', () => {
    const whole = JSON.stringify(runOf({ results: Array.from({ length: 10 }, () => PLAIN) }));
    const cut = read(whole.slice(0, whole.length - 150));
    expect(cut.findings.length).toBeGreaterThan(5);
    expect(cut.findings.length).toBeLessThan(10);
    expect(cut.problems).toEqual([expect.stringContaining('it ends in the middle')]);
  });

  it.each([
    ['', 'it ends in the middle'],
    ['[]', 'expected "{" in line 1'],
    ['{}', 'no list of runs'],
    ['{"runs": {}}', 'no list of runs'],
    ['<xml/>', 'expected "{" in line 1'],
    ['{"version": "2.0.0", "runs": []}', 'not of version 2.1.0 but "2.0.0"'],
    ['{"version": "2.1.0",\n\n"runs": [{]}', 'in line 3'],
  ])('%j: one sentence', (broken, sentence) => {
    const { problems, findings } = read(broken);
    expect(findings).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(sentence)]);
  });

  it('says that a tool failed, did not run, or keeps its results elsewhere', () => {
    const invocations = [
      { executionSuccessful: false, exitCodeDescription: 'out of licences' },
      { executionSuccessful: true },
    ];
    expect(resultsOf([PLAIN], { invocations }).problems).toEqual([
      'ESLint says that it failed: out of licences',
    ]);
    expect(read(runOf({})).problems).toEqual([
      'ESLint has no list of results: it may not have run',
    ]);
    const external = { externalPropertyFileReferences: { results: [{ location: { uri: 'x' } }] } };
    expect(read(runOf(external)).problems).toEqual([
      'ESLint keeps its results in other files, which are not followed',
    ]);
  });

  it('passes over depths and sizes without being hurt', () => {
    const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`;
    const result = JSON.stringify(PLAIN).slice(0, -1);
    const hostile =
      `{"version":"2.1.0","x":${deep},"runs":[{"tool":{"driver":{"name":"T","rules":[${deep}]}},"results":[` +
      `${result},"codeFlows":${deep}},{"message":${'['.repeat(400_000)}${']'.repeat(400_000)}},` +
      `${result},"message":{"text":"${'y'.repeat(2_000_000)}"}},${result}}]}]}`;
    const { findings, problems } = read(hostile);
    expect(problems).toEqual([]);
    expect(findings).toHaveLength(3);
  });

  it('reads names that objects inherit as the names they are', () => {
    const { findings } = read(
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"__proto__"}},"__proto__":{"columnKind":"unicodeCodePoints"},' +
        '"results":[{"ruleId":"constructor","__proto__":{"level":"error"},"message":{"id":"toString"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a","uriBaseId":"hasOwnProperty"}}}]}]}]}',
    );
    expect(findings).toEqual([
      {
        analyzer: 'proto--',
        rule: 'constructor',
        severity: 'warning',
        message: 'constructor',
        path: 'a',
      },
    ]);
  });
});
