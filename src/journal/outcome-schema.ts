import * as v from 'valibot';
import { isContainedPath } from '../files/listed-file.ts';
import { SECRET_REACH_LINES, SEVERITIES } from '../model/finding.ts';
import { UNANALYZED_REASONS } from '../model/task.ts';
import { TOOL_FAILURES } from '../model/tool.ts';

/** Linux takes paths of 4,096 bytes (limits.h, PATH_MAX), and each may be shown as `\xNN`. */
export const MOST_PATH_CHARACTERS = 4 * 4096;
/** Longer sentences and names than any that Evenkeel writes. */
const MOST_WORDS_CHARACTERS = 10_000;
/** A number of things, or a place in a list: beyond it numbers are no longer exact. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A place in a text, or another number that is never zero. */
export const position = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** What a timer of Node takes. */
export const duration = v.pipe(position, v.maxValue(2 ** 31 - 1));
/** Milliseconds, bytes and the like. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
/** What nobody can know everywhere. */
export const known = v.nullable(amount);
/** A sentence or a name. */
export const words = v.pipe(v.string(), v.maxLength(MOST_WORDS_CHARACTERS));
/** Sentences for the reader. */
export const sentences = v.pipe(v.array(words), v.maxLength(10_000));
/** The id of an analyzer, or the name of a tool. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** Ids of analyzers. */
export const ids = v.pipe(v.array(id), v.maxLength(1000));
const severity = v.picklist(SEVERITIES);

/** Relative, inside, and not of Git's own: whatever a journal names may be opened or linked to. */
export const path = v.pipe(
  v.string(),
  v.maxLength(MOST_PATH_CHARACTERS),
  v.check((text) => isContainedPath(text) && !text.includes('\0')),
);

const range = {
  startLine: position,
  startColumn: position,
  endLine: position,
  endColumn: position,
};

const ruleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/./s), v.maxLength(300));

const finding = v.object({
  ruleId,
  analyzer: id,
  severity,
  // A message quotes the file, and is bounded by the line it is on.
  message: v.string(),
  path,
  ...range,
  helpUrl: v.exactOptional(words),
  fix: v.exactOptional(
    v.object({
      message: v.string(),
      edits: v.array(v.object({ range: v.object(range), text: v.string() })),
    }),
  ),
  alsoReportedBy: v.exactOptional(
    v.pipe(v.array(v.object({ analyzer: id, ruleId })), v.minLength(1), v.maxLength(1000)),
  ),
  fingerprint: v.pipe(v.string(), v.maxLength(128)),
  lineHash: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{1,16}:[0-9]{1,10}$/))),
  isSecret: v.exactOptional(v.literal(true)),
  secretLines: v.exactOptional(v.pipe(v.array(position), v.maxLength(2 * SECRET_REACH_LINES + 1))),
});

/** What a tool of another step found in one file. */
export const importedFindings = v.array(finding);

const ruleText = v.pipe(v.string(), v.maxLength(4000));

/** Which tools of other steps are in the report, and their rules. */
export const imports = {
  tools: v.pipe(
    v.array(v.object({ analyzer: id, name: words, version: v.exactOptional(words) })),
    v.maxLength(10_000),
  ),
  rules: v.pipe(
    v.array(
      v.object({
        ruleId,
        summary: ruleText,
        help: v.exactOptional(ruleText),
        helpUrl: v.exactOptional(words),
      }),
    ),
    v.maxLength(100_000),
  ),
  isWhole: v.boolean(),
};

const cost = v.object({
  wallMs: amount,
  cpuMs: known,
  heapBytes: known,
  throttledShare: v.nullable(v.pipe(amount, v.maxValue(1))),
});

const span = v.object({
  startedMs: amount,
  worker: v.pipe(count, v.maxValue(255)),
  analyzers: v.array(v.object({ analyzer: id, wallMs: amount, cpuMs: known })),
});

const phase = v.picklist(['waiting', 'reading', 'loading', 'analyzing']);
/** Why a file was not analyzed. */
export const reason = v.picklist(UNANALYZED_REASONS);

const death = v.object({
  reason,
  detail: words,
  analyzer: v.exactOptional(id),
  ended: v.picklist(['worker', 'engine']),
  isShared: v.boolean(),
});

const contentHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));

/** The outcome of a file that was not analyzed. */
export const unanalyzed = v.object({
  kind: v.literal('unanalyzed'),
  taskId: count,
  reason,
  detail: words,
  analyzer: v.exactOptional(id),
  place: v.exactOptional(v.object({ phase, forMs: amount })),
  deaths: v.exactOptional(v.pipe(v.array(death), v.maxLength(10))),
  isQuarantined: v.exactOptional(v.literal(true)),
  contentHash: v.exactOptional(contentHash),
  cost,
  span: v.exactOptional(span),
});

/** The outcome of a run of a tool; what it found stands in records of its own. */
const ran = v.object({
  kind: v.literal('ran'),
  taskId: count,
  findings: v.pipe(v.array(finding), v.maxLength(0)),
  found: count,
  dropped: count,
  failure: v.exactOptional(
    v.object({
      reason: v.picklist(TOOL_FAILURES),
      detail: words,
      stderr: v.exactOptional(words),
    }),
  ),
  cost,
  span: v.exactOptional(span),
});

/** The outcome of a file, or of a run of a tool. */
export const outcome = v.variant('kind', [
  ran,
  v.object({
    kind: v.literal('analyzed'),
    taskId: count,
    findings: v.array(finding),
    contentHash: v.exactOptional(contentHash),
    cost,
    span: v.exactOptional(span),
  }),
  unanalyzed,
]);

/** A file that was in work, as main last heard of it. */
export const inFlight = v.object({
  path,
  taskId: count,
  worker: count,
  phase,
  phaseMs: amount,
  analyzer: v.exactOptional(id),
  wallMs: amount,
  cpuMs: known,
  heapBytes: known,
  isStarved: v.boolean(),
});
