import { describe, expect, it } from 'vitest';
import { createCommitLines } from '../../src/changes/commit-lines.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import type { AnalysisReport } from '../../src/model/report.ts';
import { earlySummary } from '../../src/reporters/early-summary.ts';
import { REPORTERS } from '../../src/reporters/index.ts';
import type { ReportOptions } from '../../src/reporters/reporter.ts';
import { createAnalysisReport } from '../support/analysis-report.ts';
import { analyzed, createFinding } from '../support/factories.ts';
import { annotationProblems } from '../support/github/check-run-rules.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { createMemoryFile } from '../support/memory-file.ts';
import { renderMarkdown } from '../support/rendered-markdown.ts';
import { commandsIn } from '../support/runner/log-commands.ts';
import { readLog } from '../support/runner/log-commands.ts';
import { parseSarif, sarifProblems } from '../support/sarif-rules.ts';

const CONTEXT = {
  serverUrl: 'https://github.com',
  repository: 'octo/demo',
  sha: 'c'.repeat(40),
  pathPrefix: '',
  runUrl: 'https://github.com/octo/demo/actions/runs/1/attempts/1',
};

const CHECK_RUN_URL = 'https://github.com/octo/demo/runs/7';

/** A report in which everything that comes from outside is this text. */
function reportOf(text: string): AnalysisReport {
  const finding = createFinding({
    path: text,
    message: text,
    ruleId: `x/${text}`,
    analyzer: text,
    helpUrl: text,
    fix: { message: text, edits: [{ range: createFinding(), text }] },
  });
  const clean = createAnalysisReport();
  return createAnalysisReport({
    conclusion: 'failure',
    complete: false,
    context: CONTEXT,
    findings: [finding, createFinding({ ...finding, severity: 'error', startLine: 3, endLine: 9 })],
    allowance: { ...clean.allowance, cpuSource: text, memorySource: text, notes: [text] },
    files: {
      selected: 2,
      analyzed: 1,
      unanalyzed: [{ path: text, reason: 'crashed', detail: text, analyzer: text }],
      skipped: { 'too-large': 1 },
      skippedFiles: [{ path: text, reason: 'too-large' }],
    },
    telemetry: {
      scope: text,
      cpuLimit: 2,
      memoryLimitBytes: null,
      samples: [],
      absent: [text],
    },
    profile: {
      analyzers: [{ analyzer: text, files: 1, cpuMs: 1, wallMs: 1 }],
      spans: [
        {
          path: text,
          reason: 'crashed',
          startedMs: 1,
          wallMs: 2,
          cpuMs: 1,
          worker: 0,
        },
      ],
    },
    notes: [text],
  });
}

function optionsOf(text: string): ReportOptions {
  return {
    annotationLimit: 500,
    sarifFile: 'x.sarif',
    category: text,
    journalPath: '/tmp/journal.ndjson',
    lines: createCommitLines({ toAnalyzed: { doubt: text }, underReview: [] }),
    checkRun: {
      kind: 'failed',
      url: CHECK_RUN_URL,
      posted: 1,
      dropped: 1,
      missing: [],
      problems: [text],
    },
  };
}

function deliver(reporter: keyof typeof REPORTERS, text: string): readonly Delivery[] {
  return REPORTERS[reporter](reportOf(text), optionsOf(text));
}

function chunksOf(deliveries: readonly Delivery[]): string {
  return deliveries
    .flatMap((delivery) => ('chunks' in delivery ? [...delivery.chunks] : []))
    .join('');
}

/** Every element that our own Markdown is made of. */
const OUR_ELEMENTS = new Set(
  'a br code details h2 h3 li p pre strong summary table tbody td th thead tr ul'.split(' '),
);

const OUR_LINKS = [
  `${CONTEXT.serverUrl}/${CONTEXT.repository}/blob/${CONTEXT.sha}/`,
  `${CONTEXT.serverUrl}/${CONTEXT.repository}/commit/${CONTEXT.sha}`,
  CONTEXT.runUrl,
  CHECK_RUN_URL,
];

function isOurs(link: string, text: string): boolean {
  // A rule may have its own page; only https is taken, and only as a whole.
  const isHelp = text.startsWith('https://') && link === text;
  return isHelp || OUR_LINKS.some((prefix) => link.startsWith(prefix));
}

function expectOnlyOurs(markdown: string, text: string): void {
  const { elements, links, attributes, texts, comments } = renderMarkdown(markdown);
  expect([...elements].filter((element) => !OUR_ELEMENTS.has(element))).toEqual([]);
  expect(links.filter((link) => !isOurs(link, text))).toEqual([]);
  expect(attributes.filter((attribute) => attribute !== 'code class=language-mermaid')).toEqual([]);
  expect(texts.filter((shown) => shown.includes('EVIL'))).toEqual([]);
  expect(comments).toBe(0);
}

/** Markdown of every kind that leaves, with the text in all of it. */
function markdownsOf(text: string): readonly string[] {
  const written = [...deliver('job-summary', text), ...deliver('check-run', text)].flatMap(
    (delivery) => {
      if (delivery.kind === 'job-summary') return [delivery.markdown];
      return delivery.kind === 'check-run' ? [delivery.completion.summary] : [];
    },
  );
  const checkRun = { kind: 'unavailable', reason: text, advice: text } as const;
  const without = REPORTERS['job-summary'](reportOf(text), { ...optionsOf(text), checkRun });
  const early = earlySummary({ sentence: text, startedAt: '2026-01-01', runUrl: CONTEXT.runUrl });
  const help = parseSarif(chunksOf(deliver('sarif', text))).runs.flatMap(({ tool }) =>
    tool.driver.rules.map((rule) => rule.help.markdown),
  );
  const summaries = without.flatMap((one) => (one.kind === 'job-summary' ? [one.markdown] : []));
  return [...written, ...summaries, early, ...help];
}

function withoutFixes(key: string, value: unknown): unknown {
  return key === 'insertedContent' ? undefined : value;
}

describe.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text] as const))('%j', (_, text) => {
  it('is shown in Markdown as code, and makes nothing of its own there', () => {
    const markdowns = markdownsOf(text);
    expect(markdowns).toHaveLength(5);
    for (const markdown of markdowns) expectOnlyOurs(markdown, text);
  });

  it('is no command in the log, whatever reader there is', () => {
    const printed = [
      chunksOf(deliver('terminal-text', text)),
      chunksOf(deliver('json-report', text)),
      chunksOf(deliver('workflow-commands', text)),
    ];
    for (const output of printed) {
      expect(readLog(output).commands).toEqual([]);
      expect(commandsIn(output)).toEqual([]);
    }
    // oxlint-disable-next-line no-control-regex
    expect(printed.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('is carried whole by files that machines read, and closes nothing in them', () => {
    const json = JSON.parse(chunksOf(deliver('json-report', text)));
    expect(json.findings[0]).toMatchObject({ path: text, message: text, ruleId: `x/${text}` });
    const sarif = chunksOf(deliver('sarif', text));
    // A name from Git has no `..`; the other reports are held to it all the same.
    const problems = sarifProblems(sarif).filter(
      (problem) => !problem.includes('relative address'),
    );
    expect(problems).toEqual([]);
    // SARIF's plain texts may hold links; the text of a fix is none of them.
    const told = JSON.stringify(parseSarif(sarif), withoutFixes);
    expect(told).not.toMatch(/"text":"(?:[^"\\]|\\.)*(?<!\\)\]\(/);
    expect(parseSarif(sarif).runs[0]?.results).toHaveLength(2);
  });

  it('is one line of the journal, and read back as it was', () => {
    const file = createMemoryFile();
    const journal = openJournal(file);
    const findings = [createFinding({ path: text, message: text })];
    const record = { kind: 'outcome', path: text, outcome: analyzed(1, findings) } as const;
    const position = journal.append(record);
    journal.append({ kind: 'note', text });
    expect(journal.read(position)).toEqual(record);
  });

  it('makes a check run that GitHub takes', () => {
    const [delivery] = deliver('check-run', text);
    if (delivery?.kind !== 'check-run') throw new Error('Expected a check run.');
    const { title, annotations } = delivery.completion;
    expect(title).not.toContain('EVIL');
    expect(annotations).toHaveLength(2);
    const problems = annotations.flatMap(annotationProblems);
    expect(problems.filter((problem) => !problem.includes('path'))).toEqual([]);
  });

  it('sets no output', () => {
    const [delivery] = deliver('outputs', text);
    expect(JSON.stringify(delivery)).not.toContain('EVIL');
  });
});

describe('the renderer of these tests', () => {
  it('sees what unsafe Markdown would make', () => {
    const rendered = renderMarkdown(
      '<img src=x>\n\n[x](javascript:y) www.evil.example `EVIL` **EVIL**\n\n<!-- z',
    );
    expect(rendered.elements).toContain('img');
    expect(rendered.links).toEqual(['javascript:y', 'http://www.evil.example']);
    expect(rendered.texts.filter((text) => text.includes('EVIL'))).toEqual(['EVIL']);
    expect(rendered.comments).toBe(1);
  });
});
