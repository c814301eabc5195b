import * as v from 'valibot';
import { SEVERITIES } from '../model/finding.ts';
import { SKIP_REASONS } from '../model/skip.ts';
import type { JournalRecord } from './journal-record.ts';
import { changesRecord, comparisonRecord } from './comparison-schema.ts';
import { entriesOf } from './entries-of.ts';
import { batch, task } from './task-schema.ts';
import {
  amount,
  count,
  duration,
  ids,
  importedFindings,
  imports,
  inFlight,
  known,
  MOST_PATH_CHARACTERS,
  outcome,
  path,
  position,
  reason,
  sentences,
  unanalyzed,
  words,
} from './outcome-schema.ts';

const globs = v.pipe(v.array(words), v.maxLength(10_000));

const inputs = v.object({
  include: globs,
  exclude: globs,
  analyzers: v.variant('kind', [
    v.object({ kind: v.literal('auto'), off: ids }),
    v.object({ kind: v.literal('only'), ids }),
  ]),
  failOn: v.picklist([...SEVERITIES, 'never']),
  failOnIncomplete: v.boolean(),
  timeoutMs: duration,
  fileTimeoutMs: duration,
  maxFileSizeBytes: position,
});

const allowance = v.object({
  cpus: known,
  cpuSource: words,
  affinity: known,
  memoryBytes: known,
  memorySource: words,
  workers: v.pipe(position, v.maxValue(256)),
  limitedBy: v.picklist(['cpu', 'memory', 'pids', 'tasks', 'cap', 'override']),
  notes: sentences,
});

const limits = v.object({
  fileTimeoutMs: duration,
  stallMs: duration,
  startTimeoutMs: amount,
  softHeapBytes: position,
  maxFileSizeBytes: position,
});

const skipReason = v.picklist(SKIP_REASONS);

const levels = v.array(v.tuple([words, v.picklist([...SEVERITIES, 'off'])]));
const rules = v.object({
  levels,
  overrides: v.array(v.object({ paths: v.array(words), levels })),
});

const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const sample = v.object({
  atMs: amount,
  cpus: v.nullable(amount),
  throttledShare: share,
  throttledPeriodsShare: share,
  pressureSome: share,
  pressureFull: share,
  steal: share,
  memoryBytes: v.nullable(amount),
  workers: amount,
  inFlight: amount,
  heapBytes: v.array(amount),
});

const record = v.variant('kind', [
  v.object({
    kind: v.literal('start'),
    format: position,
    version: words,
    startedAt: v.pipe(v.string(), v.isoTimestamp()),
    root: v.pipe(v.string(), v.maxLength(MOST_PATH_CHARACTERS)),
    pathPrefix: v.union([v.literal(''), path]),
    inputs,
    rules,
  }),
  v.object({
    kind: v.literal('plan'),
    allowance,
    limits,
    memoryBudgetBytes: known,
    stages: v.pipe(v.array(count), v.maxLength(1000)),
    selected: count,
    isWhole: v.boolean(),
    skipped: v.record(skipReason, v.exactOptional(count)),
    skippedFiles: entriesOf(v.object({ path, reason: skipReason })),
    notes: sentences,
  }),
  v.object({ kind: v.literal('tasks'), tasks: entriesOf(task) }),
  v.object({ kind: v.literal('batches'), batches: entriesOf(batch) }),
  v.object({ kind: v.literal('outcome'), path, outcome }),
  v.object({
    kind: v.literal('abandoned'),
    reason,
    detail: words,
    taskIds: v.pipe(v.array(v.tuple([count, count])), v.maxLength(10_000)),
  }),
  v.object({
    kind: v.literal('stop'),
    path,
    atMs: amount,
    outcome: unanalyzed,
    isShared: v.boolean(),
    next: v.picklist(['retry', 'quarantine']),
  }),
  v.object({
    kind: v.literal('engine-end'),
    atMs: amount,
    detail: words,
    memory: v.picklist(['no', 'suspected', 'proven']),
    workers: position,
    nextWorkers: v.nullable(position),
    inFlight: v.array(inFlight),
  }),
  v.object({ kind: v.literal('imported'), path, findings: importedFindings }),
  v.object({ kind: v.literal('imports'), ...imports }),
  v.object({
    kind: v.literal('watch'),
    scope: words,
    cpuLimit: known,
    memoryLimitBytes: known,
    absent: v.pipe(v.array(words), v.maxLength(20)),
  }),
  v.object({ kind: v.literal('sample'), sample }),
  v.object({ kind: v.literal('note'), text: words }),
  changesRecord,
  comparisonRecord,
  v.object({
    kind: v.literal('end'),
    conclusion: v.picklist(['success', 'failure', 'neutral', 'timed_out', 'cancelled']),
    complete: v.boolean(),
    durationMs: amount,
  }),
]);

/** What a line of a journal turns out to be. */
export type ParsedLine =
  | {
      readonly kind: 'record';
      readonly record: JournalRecord;
      /** Entries of its list of files that could not be used. */
      readonly dropped: number;
    }
  /** A kind of record that this version does not know: a newer one may write it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' };

const MALFORMED: ParsedLine = { kind: 'malformed' };

const KINDS: ReadonlySet<string> = new Set(
  record.options.map(({ entries }) => entries.kind.literal),
);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parseJson(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(strictUtf8.decode(bytes));
    return value;
  } catch {
    return undefined;
  }
}

const anyRecord = v.object({ kind: v.string() });
const anyList = v.object({
  tasks: v.exactOptional(v.array(v.unknown())),
  skippedFiles: v.exactOptional(v.array(v.unknown())),
});
const anyStart = v.object({ kind: v.literal('start'), format: position });

/** The number of the format that a first line states, whatever else a newer format has in it. */
export function parseFormat(bytes: Uint8Array): number | undefined {
  const parsed = v.safeParse(anyStart, parseJson(bytes));
  return parsed.success ? parsed.output.format : undefined;
}

/**
 * Parses one line, whoever wrote it. What comes back is made of the fields that a record has and
 * nothing else: no further field, and no prototype but the ordinary one.
 */
export function parseRecord(bytes: Uint8Array): ParsedLine {
  const value = parseJson(bytes);
  const any = v.safeParse(anyRecord, value);
  if (!any.success) return MALFORMED;
  if (!KINDS.has(any.output.kind)) return { kind: 'unknown' };
  const parsed = v.safeParse(record, value, { abortEarly: true });
  if (!parsed.success) return MALFORMED;
  const { output } = parsed;
  return { kind: 'record', record: output, dropped: listed(value) - listed(output) };
}

/** How many entries the list of files of a record has. */
function listed(value: unknown): number {
  const lists = v.safeParse(anyList, value);
  if (!lists.success) return 0;
  const { tasks = [], skippedFiles = [] } = lists.output;
  return tasks.length + skippedFiles.length;
}
