import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { JobLeg } from '../model/job-leg.ts';
import { type GetInput, type InputName, textOf } from './input-table.ts';
import { invalidInput } from './invalid-input.ts';
import { type AnalyzerChoice, parseAnalyzers } from './parse-analyzers.ts';
import { parseBoolean, parseChoice } from './parse-choice.ts';
import { parseGlobs } from './parse-globs.ts';
import { parseJobLeg } from './parse-job-leg.ts';
import {
  COUNT,
  CPUS,
  DURATION,
  parseQuantity,
  parseQuantityOrAuto,
  type QuantityInput,
  SIZE,
} from './parse-quantity.ts';

/** Least severity that fails the run. */
export type FailOn = Severity | 'never';

/** Where findings appear on GitHub. */
export type ReportChannel = 'auto' | 'check' | 'commands' | 'summary';

/** Whether the user's own tools run; `auto` for where nobody else's configuration can name them. */
export type AllowTools = 'auto' | 'true' | 'false';

/** What the user says about the machine instead of what is detected. */
export interface AllowanceOverrides {
  /** May be a fraction. */
  readonly cpus?: number;
  readonly memoryBytes?: number;
  readonly workers?: number;
  readonly maxWorkers: number;
}

/** Every input, parsed once. The token is not among them: only the adapter that talks to GitHub reads it. */
export interface Inputs extends AllowanceOverrides {
  /** As given: relative to the workspace or the current folder, or absolute. Not yet checked. */
  readonly path: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Configuration file that was named; the usual places otherwise. */
  readonly config?: string;
  readonly analyzers: AnalyzerChoice;
  readonly allowTools: AllowTools;
  readonly failOn: FailOn;
  readonly failOnIncomplete: boolean;
  readonly timeoutMs: number;
  readonly fileTimeoutMs: number;
  readonly maxFileSizeBytes: number;
  readonly report: ReportChannel;
  readonly checkName: string;
  readonly annotationLimit: number;
  /** Where this job stands in a matrix, as far as the server tells. */
  readonly leg: JobLeg;
  /** Globs of other steps' SARIF files. */
  readonly sarifIn: readonly string[];
  readonly jsonFile?: string;
  readonly htmlFile?: string;
  readonly sarifFile?: string;
  readonly traceFile?: string;
  readonly journalFile?: string;
  /** Nothing is analysed then. */
  readonly reportFrom?: string;
}

/** A self-hosted job may run five days: https://docs.github.com/en/actions/reference/limits. */
const TIMEOUT: QuantityInput = {
  name: 'timeout',
  quantity: DURATION,
  bounds: { least: '1s', most: '120h' },
};

/** Ten times the most, the ceiling in wall time, still fits a timer of Node (2^31 - 1 ms). */
const FILE_TIMEOUT: QuantityInput = {
  name: 'file-timeout',
  quantity: DURATION,
  bounds: { least: '10ms', most: '24h' },
};

/** The least is Linux's least quota (1 ms) in its default period (100 ms). */
const CPU_OVERRIDE: QuantityInput = {
  name: 'cpus',
  quantity: CPUS,
  bounds: { least: '0.01', most: '1024' },
};

/** The least also catches a lone number that was meant as GiB, such as `4`. */
const MEMORY_OVERRIDE: QuantityInput = {
  name: 'memory',
  quantity: SIZE,
  bounds: { least: '64MiB', most: '64TiB' },
};

const WORKERS: QuantityInput = {
  name: 'workers',
  quantity: COUNT,
  bounds: { least: '1', most: '256' },
};

const MAX_WORKERS: QuantityInput = { ...WORKERS, name: 'max-workers' };

/** Half of the longest string V8 can hold (2^29 - 24 code units), in which a file must fit as text. */
const MAX_FILE_SIZE: QuantityInput = {
  name: 'max-file-size',
  quantity: SIZE,
  bounds: { least: '1B', most: '256MiB' },
};

/**
 * 2500 annotations are 51 writes; GitHub allows 80 a minute and 500 an hour:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
const ANNOTATION_LIMIT: QuantityInput = {
  name: 'annotation-limit',
  quantity: COUNT,
  bounds: { least: '0', most: '2500' },
};

/** GitHub documents no limit; this one keeps a list of checks readable. */
const CHECK_NAME_CHARACTERS = 100;

/**
 * Parses every input. `get` gives an input's text, `''` meaning its default; `analyzerIds` are the
 * registry's, in its order. Throws nothing but `ConfigurationError`.
 */
export function parseInputs(get: GetInput, analyzerIds: readonly string[]): Inputs {
  return {
    path: parseText(get, 'path'),
    include: parseGlobs(get, 'include'),
    exclude: parseGlobs(get, 'exclude'),
    sarifIn: parseGlobs(get, 'sarif-in'),
    analyzers: parseAnalyzers(textOf(get, 'analyzers'), analyzerIds),
    allowTools: parseChoice(get, 'allow-tools', ['auto', 'true', 'false']),
    failOn: parseChoice(get, 'fail-on', [...SEVERITIES, 'never']),
    failOnIncomplete: parseBoolean(get, 'fail-on-incomplete'),
    timeoutMs: parseQuantity(get, TIMEOUT),
    fileTimeoutMs: parseQuantity(get, FILE_TIMEOUT),
    ...parseAllowanceOverrides(get),
    maxFileSizeBytes: parseQuantity(get, MAX_FILE_SIZE),
    ...parseAnnotationInputs(get),
    checkName: parseCheckName(get),
    leg: parseJobLeg(get),
    ...parseFiles(get),
  };
}

/** Parses only the inputs that decide where findings appear, and how many. */
export function parseAnnotationInputs(get: GetInput): Pick<Inputs, 'report' | 'annotationLimit'> {
  return {
    report: parseChoice(get, 'report', ['auto', 'check', 'commands', 'summary']),
    annotationLimit: parseQuantity(get, ANNOTATION_LIMIT),
  };
}

const FILE_INPUTS = {
  config: 'config',
  jsonFile: 'json-file',
  htmlFile: 'html-file',
  sarifFile: 'sarif-file',
  traceFile: 'trace-file',
  journalFile: 'journal-file',
  reportFrom: 'report-from',
} as const satisfies Readonly<Record<string, InputName>>;

/** The files that are named; those that are not are left out. */
function parseFiles(get: GetInput): Partial<Record<keyof typeof FILE_INPUTS, string>> {
  const entries = Object.entries(FILE_INPUTS).map(([key, name]) => [key, parseText(get, name)]);
  return Object.fromEntries(entries.filter(([, path]) => path !== ''));
}

/** Parses only the inputs that the `allowance` command shares with a run. */
export function parseAllowanceOverrides(get: GetInput): AllowanceOverrides {
  const cpus = parseQuantityOrAuto(get, CPU_OVERRIDE);
  const memoryBytes = parseQuantityOrAuto(get, MEMORY_OVERRIDE);
  const workers = parseQuantityOrAuto(get, WORKERS);
  return {
    ...(cpus !== undefined && { cpus }),
    ...(memoryBytes !== undefined && { memoryBytes }),
    ...(workers !== undefined && { workers }),
    maxWorkers: parseQuantity(get, MAX_WORKERS),
  };
}

/** One line of text that can go where the system takes names: no control characters. */
function parseText(get: GetInput, name: InputName): string {
  const text = textOf(get, name);
  if (!/\p{Cc}/u.test(text)) return text;
  throw invalidInput(name, {
    expected: 'one line of text without control characters',
    found: text,
    advice: 'Remove the line breaks and control characters.',
  });
}

function parseCheckName(get: GetInput): string {
  const name = parseText(get, 'check-name');
  if (name.length <= CHECK_NAME_CHARACTERS) return name;
  throw invalidInput('check-name', {
    expected: `at most ${String(CHECK_NAME_CHARACTERS)} characters`,
    found: name,
    advice: 'Choose a shorter name.',
  });
}
