import { SEVERITIES, type Finding, type Severity } from '../model/finding.ts';
import { homeUrl, UNTOLD } from '../model/publication.ts';
import type { AnalysisReport } from '../model/report.ts';
import type { DescribeRule } from '../model/rule-text.ts';
import { countOf } from './figures.ts';
import type { Reporter } from './reporter.ts';
import { safeJson, safeText, shorten } from './safe-text.ts';
import { SOURCE_ROOT } from './sarif/location.ts';
import { notification, NOTIFICATION_KINDS, notificationsOf } from './sarif/notifications.ts';
import { toResult } from './sarif/result.ts';
import { RuleCatalog } from './sarif/rules.ts';
import { SizeMeter } from './sarif/size-meter.ts';

/** GitHub refuses a run with more (SARIF support for code scanning, docs.github.com). */
const SARIF_RESULTS = 25_000;

/** GitHub refuses a file above 10 MB compressed; the rest is room for rules and what frames the results. */
const SARIF_COMPRESSED_BYTES = 9_000_000;

/** Of those, what names of files and notes may take at most. */
const NOTIFICATION_BYTES = 1_000_000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What a SARIF file needs besides the report. */
export interface SarifOptions {
  readonly describeRule?: DescribeRule | undefined;
  /** Tells runs over the same commit apart, such as the legs of a matrix: GitHub takes one file of each category. */
  readonly category?: string | undefined;
  /** The page of the repository that Evenkeel was taken from. */
  readonly home?: string | undefined;
}

/** The report as a SARIF 2.1.0 file for code scanning, where one was asked for. */
export const reportSarif: Reporter = (report, options) => {
  const { sarifFile, describeRule, category, home } = options;
  if (sarifFile === undefined) return [];
  return [
    { kind: 'file', path: sarifFile, chunks: sarifLog(report, { describeRule, category, home }) },
  ];
};

/**
 * The file in chunks of about a line, so that any number of findings can be written without holding
 * them: the most severe come first, and where there are more than GitHub takes the least severe are
 * left out and counted.
 */
export function* sarifLog(report: AnalysisReport, options: SarifOptions): Iterable<string> {
  const meter = new SizeMeter(SARIF_COMPRESSED_BYTES - NOTIFICATION_BYTES);
  const rules = new RuleCatalog(options.describeRule ?? (() => undefined), meter, report.imports);
  yield `{"$schema": ${safeJson(SCHEMA)}, "version": "2.1.0", "runs": [{\n`;
  yield* members(frameOf(report, options));
  yield '"results": [';
  const left = yield* results(report, rules, meter);
  yield '\n],\n"invocations": [{';
  yield* members(invocationOf(report));
  yield '"toolExecutionNotifications": [';
  yield* notifications(report, left);
  yield '\n]}],\n"tool": {"driver": {\n';
  yield* members(driverOf(report, options.home ?? homeUrl(UNTOLD)));
  yield '"rules": [';
  yield* list(rules.descriptors);
  yield '\n]}';
  const { extensions } = rules;
  if (extensions.length > 0) {
    yield ',\n"extensions": [';
    yield* list(extensions);
    yield '\n]';
  }
  yield '}}]}\n';
}

function* members(values: object): Iterable<string> {
  for (const [name, value] of Object.entries(values)) {
    yield `${safeJson(name)}: ${safeJson(value)},\n`;
  }
}

function* list(items: Iterable<object>): Iterable<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + safeJson(item);
    separator = ',\n';
  }
}

function frameOf({ context }: AnalysisReport, { category }: SarifOptions): object {
  const name = shorten(safeText(category ?? 'Evenkeel'), 200);
  const source = context === undefined || context.sha === '' ? undefined : context;
  return {
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
    automationDetails: { id: `${name}/` },
    ...(source && {
      versionControlProvenance: [
        {
          repositoryUri: `${source.serverUrl}/${source.repository}`,
          revisionId: source.sha,
          mappedTo: { uriBaseId: SOURCE_ROOT },
        },
      ],
    }),
  };
}

function* results(
  report: AnalysisReport,
  rules: RuleCatalog,
  meter: SizeMeter,
): Generator<string, number> {
  let written = 0;
  let left = 0;
  for (const finding of severeFirst(report)) {
    const isFull = left > 0 || written === SARIF_RESULTS;
    const json = isFull
      ? ''
      : safeJson(toResult(finding, rules.referenceOf(finding), report.context));
    if (isFull || !meter.takes(json)) {
      left += 1;
      continue;
    }
    yield (written === 0 ? '\n' : ',\n') + json;
    written += 1;
  }
  return left;
}

/** Reads all findings once for each severity that occurs: sorting them would mean to hold them. */
function* severeFirst({ findings, counts }: AnalysisReport): Iterable<Finding> {
  const isPresent = (severity: Severity): boolean => counts[severity] > 0;
  for (const severity of SEVERITIES.filter(isPresent)) {
    for (const finding of findings) if (finding.severity === severity) yield finding;
  }
}

function invocationOf({ complete, conclusion, timing, files }: AnalysisReport): object {
  const start = new Date(timing.startedAt);
  return {
    executionSuccessful: complete,
    exitCodeDescription: conclusion,
    startTimeUtc: start.toISOString(),
    endTimeUtc: new Date(start.getTime() + timing.durationMs).toISOString(),
    properties: {
      conclusion,
      complete,
      filesSelected: files.selected,
      filesAnalyzed: files.analyzed,
      filesUnanalyzed: files.unanalyzed.length,
    },
  };
}

function* notifications(report: AnalysisReport, left: number): Iterable<string> {
  const meter = new SizeMeter(NOTIFICATION_BYTES);
  const text = `${countOf(left, 'finding')} left out, the least severe: GitHub takes ${SARIF_RESULTS} results and 10 MB.`;
  const all = left === 0 ? [] : [notification('left-out', text, 'warning')];
  let separator = '\n';
  for (const item of [...all, ...notificationsOf(report)]) {
    const json = safeJson(item);
    if (!meter.takes(json)) return;
    yield separator + json;
    separator = ',\n';
  }
}

function driverOf({ tool }: AnalysisReport, home: string): object {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: home,
    notifications: NOTIFICATION_KINDS,
  };
}
