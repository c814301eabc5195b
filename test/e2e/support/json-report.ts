import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { TOOL_FAILURES } from '../../../src/model/tool.ts';
import type { ToolReport } from '../../../src/model/tool-report.ts';
import type { Ended } from './command.ts';

const COUNT = { type: 'integer', minimum: 0 };
const POSITION = { type: 'integer', minimum: 1 };
const TEXT = { type: 'string', minLength: 1 };

const RANGE = {
  startLine: POSITION,
  startColumn: POSITION,
  endLine: POSITION,
  endColumn: POSITION,
};

/** An object with exactly these members; those named as optional may be missing. */
function object(properties: object, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const EDIT = object({ range: object(RANGE), text: { type: 'string' } });

const FINDING = object(
  {
    ruleId: { type: 'string', pattern: '^[a-z0-9-]+/.+$' },
    analyzer: TEXT,
    severity: { enum: ['error', 'warning', 'notice'] },
    message: TEXT,
    path: { type: 'string', pattern: '^[^/]' },
    ...RANGE,
    helpUrl: { type: 'string', format: 'uri' },
    fix: object({ message: { type: 'string' }, edits: { type: 'array', items: EDIT } }),
    alsoReportedBy: {
      type: 'array',
      minItems: 1,
      items: object({ analyzer: TEXT, ruleId: { type: 'string', pattern: '^[a-z0-9-]+/.+$' } }),
    },
    fingerprint: TEXT,
  },
  ['alsoReportedBy', 'fix', 'helpUrl'],
);

const ALLOWANCE = object({
  cpus: { type: ['number', 'null'], exclusiveMinimum: 0 },
  cpuSource: { type: 'string' },
  affinity: { type: ['integer', 'null'], minimum: 1 },
  memoryBytes: { type: ['integer', 'null'], minimum: 1 },
  memorySource: { type: 'string' },
  workers: POSITION,
  limitedBy: { enum: ['cpu', 'memory', 'pids', 'tasks', 'cap', 'override'] },
  notes: { type: 'array', items: TEXT },
});

const AMOUNT = { type: 'number', minimum: 0 };
const KNOWN_OR_NOT = { type: ['number', 'null'], minimum: 0 };

const UNANALYZED = object(
  {
    path: TEXT,
    reason: TEXT,
    detail: { type: 'string' },
    analyzer: TEXT,
    place: object({
      phase: { enum: ['waiting', 'reading', 'loading', 'analyzing'] },
      forMs: AMOUNT,
    }),
    deaths: {
      type: 'array',
      items: object(
        {
          reason: TEXT,
          detail: TEXT,
          analyzer: TEXT,
          ended: { enum: ['worker', 'engine'] },
          isShared: { type: 'boolean' },
        },
        ['analyzer'],
      ),
    },
    isQuarantined: { const: true },
    cost: object({
      wallMs: AMOUNT,
      cpuMs: KNOWN_OR_NOT,
      heapBytes: KNOWN_OR_NOT,
      throttledShare: { ...KNOWN_OR_NOT, maximum: 1 },
    }),
    span: object({
      startedMs: AMOUNT,
      worker: COUNT,
      analyzers: {
        type: 'array',
        items: object({ analyzer: TEXT, wallMs: AMOUNT, cpuMs: KNOWN_OR_NOT }),
      },
    }),
  },
  ['analyzer', 'place', 'deaths', 'isQuarantined', 'cost', 'span'],
);

const FILES = object({
  selected: COUNT,
  analyzed: COUNT,
  unanalyzed: { type: 'array', items: UNANALYZED },
  skipped: { type: 'object', additionalProperties: POSITION },
  skippedFiles: { type: 'array', items: object({ path: TEXT, reason: TEXT }) },
});

const SHARE = { type: ['number', 'null'], minimum: 0, maximum: 1 };

const SAMPLE = object({
  atMs: COUNT,
  cpus: { type: ['number', 'null'], minimum: 0 },
  throttledShare: SHARE,
  throttledPeriodsShare: SHARE,
  pressureSome: SHARE,
  pressureFull: SHARE,
  steal: SHARE,
  memoryBytes: { type: ['integer', 'null'], minimum: 0 },
  workers: COUNT,
  inFlight: COUNT,
  heapBytes: { type: 'array', items: COUNT },
});

const TELEMETRY = object({
  scope: TEXT,
  cpuLimit: { type: ['number', 'null'], exclusiveMinimum: 0 },
  memoryLimitBytes: { type: ['integer', 'null'], minimum: 1 },
  absent: { type: 'array', items: TEXT },
  samples: { type: 'array', items: SAMPLE },
});

const TOOL = object({
  name: TEXT,
  runs: COUNT,
  files: COUNT,
  findings: COUNT,
  dropped: COUNT,
  wallMs: AMOUNT,
  failures: {
    type: 'array',
    items: object(
      {
        reason: { enum: TOOL_FAILURES },
        detail: TEXT,
        stderr: TEXT,
        files: COUNT,
        firstPath: { type: 'string' },
      },
      ['stderr'],
    ),
  },
});

const REPORT = object(
  {
    schema: { const: 1 },
    tool: object({ name: { const: 'Evenkeel' }, version: TEXT }),
    conclusion: { enum: ['success', 'failure', 'neutral', 'timed_out', 'cancelled'] },
    complete: { type: 'boolean' },
    allowance: ALLOWANCE,
    files: FILES,
    counts: object({ error: COUNT, warning: COUNT, notice: COUNT }),
    findings: { type: 'array', items: FINDING },
    tools: { type: 'array', items: TOOL },
    context: { type: 'object' },
    notes: { type: 'array', items: TEXT },
    telemetry: TELEMETRY,
    timing: object({
      startedAt: { type: 'string', format: 'date-time' },
      durationMs: COUNT,
      budgetMs: COUNT,
      cpuMs: { type: ['number', 'null'], minimum: 0 },
    }),
  },
  ['context', 'telemetry', 'tools'],
);

/** The parts of a JSON report that tests look at. */
export interface JsonReport {
  readonly conclusion: string;
  readonly complete: boolean;
  readonly allowance: { readonly workers: number; readonly limitedBy: string };
  readonly files: {
    readonly selected: number;
    readonly analyzed: number;
    readonly unanalyzed: readonly {
      readonly path: string;
      readonly reason: string;
      readonly detail: string;
    }[];
    readonly skipped: Readonly<Record<string, number>>;
    readonly skippedFiles: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly counts: Readonly<Record<'error' | 'warning' | 'notice', number>>;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly path: string;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
  readonly notes: readonly string[];
  readonly tools?: readonly ToolReport[];
  readonly timing: { readonly durationMs: number; readonly cpuMs: number | null };
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isReport = ajv.compile<JsonReport>(REPORT);

/**
 * Reads a JSON report, holds it to schema 1, and checks the account of its files and findings.
 * @throws when it is not what the schema says, or does not add up.
 */
export function parseReport(text: string): JsonReport {
  const report: unknown = JSON.parse(text);
  if (!isReport(report)) throw new Error(`Not schema 1: ${ajv.errorsText(isReport.errors)}`);
  const { selected, analyzed, unanalyzed } = report.files;
  const { error, warning, notice } = report.counts;
  const failed = (report.tools ?? []).flatMap(({ failures }) => failures).length;
  const isWhole = !report.notes.some((note) => note.includes('before all files were listed'));
  const sums = [
    selected === analyzed + unanalyzed.length,
    report.findings.length === error + warning + notice,
    report.complete === (isWhole && unanalyzed.length === 0 && failed === 0),
  ];
  if (sums.includes(false)) throw new Error(`The report does not add up: ${text.slice(0, 2000)}`);
  return report;
}

/** The report that a command printed. */
export function reportOf({ stdout }: Ended): JsonReport {
  return parseReport(stdout);
}

/** The findings as the report has them, byte for byte. */
export function findingsText({ stdout }: Ended): string {
  const start = stdout.indexOf('  "findings": [');
  const end = stdout.indexOf('\n  ]', start);
  if (start < 0 || end < 0) throw new Error('Expected findings in the report, found none.');
  return stdout.slice(start, end);
}

/** A finding in short: `path:line:column rule`. */
export function placesOf({ findings }: JsonReport): readonly string[] {
  return findings.map(
    ({ path, startLine, startColumn, ruleId }) => `${path}:${startLine}:${startColumn} ${ruleId}`,
  );
}
