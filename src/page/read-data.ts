import type {
  PageAbout,
  PageExcerpt,
  PageLimits,
  PageRecord,
  PageSeverity,
} from '../model/page-record.ts';

/** A file that the page names. */
export interface PagePath {
  readonly path: string;
  readonly href: string | null;
}

/** A rule that the page names. */
export interface PageRule {
  readonly ruleId: string;
  readonly analyzer: string;
  readonly helpUrl: string | null;
}

/** A finding with what it refers to. */
export interface PageFinding {
  readonly file: PagePath;
  readonly rule: PageRule;
  readonly severity: PageSeverity;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly excerpt: PageExcerpt | null;
}

/** A file on a worker. */
export interface PageSpan {
  readonly file: PagePath;
  readonly worker: number;
  readonly startedMs: number;
  readonly wallMs: number;
  readonly cpuMs: number | null;
  readonly reason: string | null;
}

/** Everything on the page. */
export interface PageData {
  about: PageAbout | undefined;
  limits: PageLimits | undefined;
  readonly findings: PageFinding[];
  readonly unanalyzed: { file: PagePath; reason: string; detail: string }[];
  readonly skipped: { reason: string; count: number }[];
  readonly spans: PageSpan[];
  readonly analyzers: {
    analyzer: string;
    files: number;
    wallMs: number;
    cpuMs: number | null;
  }[];
  readonly samples: {
    atMs: number;
    cpus: number | null;
    throttledShare: number | null;
    memoryBytes: number | null;
    workers: number;
  }[];
}

const NO_FILE: PagePath = { path: '', href: null };
const NO_RULE: PageRule = { ruleId: '', analyzer: '', helpUrl: null };

/** Reads the page's data, one record a line. The page and its data are written by the same reporter. */
export function readData(text: string): PageData {
  const paths: PagePath[] = [];
  const rules: PageRule[] = [];
  const data: PageData = {
    about: undefined,
    limits: undefined,
    findings: [],
    unanalyzed: [],
    skipped: [],
    spans: [],
    analyzers: [],
    samples: [],
  };
  for (const line of text.split('\n')) {
    if (line === '') continue;
    // The records were written by the reporter of the same version.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    take(JSON.parse(line) as PageRecord, { data, paths, rules });
  }
  return data;
}

interface Tables {
  readonly data: PageData;
  readonly paths: PagePath[];
  readonly rules: PageRule[];
}

function take(record: PageRecord, tables: Tables): void {
  const { data, paths, rules } = tables;
  switch (record[0]) {
    case 'about':
      [, data.about] = record;
      return;
    case 'limits':
      [, data.limits] = record;
      return;
    case 'path':
      paths.push({ path: record[1], href: record[2] });
      return;
    case 'rule':
      rules.push({ ruleId: record[1], analyzer: record[2], helpUrl: record[3] });
      return;
    default:
      takeRow(record, tables);
  }
}

type RowRecord = Exclude<PageRecord, readonly ['about' | 'limits' | 'path' | 'rule', ...unknown[]]>;

function takeRow(record: RowRecord, { data, paths, rules }: Tables): void {
  switch (record[0]) {
    case 'finding': {
      const [, path, rule, severity, line, column, message, excerpt] = record;
      const [file, named] = [paths[path] ?? NO_FILE, rules[rule] ?? NO_RULE];
      data.findings.push({ file, rule: named, severity, line, column, message, excerpt });
      return;
    }
    case 'unanalyzed': {
      const [, path, reason, detail] = record;
      data.unanalyzed.push({ file: paths[path] ?? NO_FILE, reason, detail });
      return;
    }
    case 'skipped':
      data.skipped.push({ reason: record[1], count: record[2] });
      return;
    default:
      takeMeasure(record, { data, paths, rules });
  }
}

type MeasureRecord = Exclude<
  RowRecord,
  readonly ['finding' | 'unanalyzed' | 'skipped', ...unknown[]]
>;

function takeMeasure(record: MeasureRecord, { data, paths }: Tables): void {
  switch (record[0]) {
    case 'span': {
      const [, path, worker, startedMs, wallMs, cpuMs, reason] = record;
      data.spans.push({ file: paths[path] ?? NO_FILE, worker, startedMs, wallMs, cpuMs, reason });
      return;
    }
    case 'analyzer': {
      const [, analyzer, files, wallMs, cpuMs] = record;
      data.analyzers.push({ analyzer, files, wallMs, cpuMs });
      return;
    }
    default: {
      const [, atMs, cpus, throttledShare, memoryBytes, workers] = record;
      data.samples.push({ atMs, cpus, throttledShare, memoryBytes, workers });
    }
  }
}
