import type { Finding } from '../model/finding.ts';
import type { ChangedFile, FileEnd, ReplayDifference, TimeDifference } from '../model/replay.ts';
import type { Task, TaskOutcome } from '../model/task.ts';

/** Findings of one file that are told one by one; the rest are counted. */
const FINDINGS_TOLD = 50;

/** So many times as long, and so much longer, is no noise of a busy machine. */
const GROSS_FACTOR = 4;
const GROSS_MS = 1000;

/** Ends that say something about the run and nothing about the file. */
const UNTOLD: ReadonlySet<FileEnd> = new Set(['cancelled', 'deadline', 'starved', 'unstarted']);

/** The two outcomes of one planned file. */
export interface OutcomePair {
  readonly task: Task;
  readonly before: TaskOutcome;
  readonly now: TaskOutcome;
}

/** How a file ended, in one word. */
function endOf(outcome: TaskOutcome): FileEnd {
  return outcome.kind === 'unanalyzed' ? outcome.reason : 'analyzed';
}

/** Whether an outcome tells what becomes of the file, and not only that its run was over. */
export function isTold(outcome: TaskOutcome): boolean {
  return !UNTOLD.has(endOf(outcome));
}

function detailOf({ before, now }: OutcomePair): string {
  const unanalyzed = now.kind === 'unanalyzed' ? now : before;
  if (unanalyzed.kind !== 'unanalyzed') return '';
  const { analyzer, detail } = unanalyzed;
  return analyzer === undefined ? detail : `${analyzer}: ${detail}`;
}

/** Everything that can be seen of a finding. */
function keyOf(finding: Finding): string {
  const { startLine, startColumn, endLine, endColumn } = finding;
  const { ruleId, severity, message, fingerprint } = finding;
  const place = [startLine, startColumn, endLine, endColumn];
  return JSON.stringify([...place, ruleId, severity, message, fingerprint]);
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keys = new Set(others.map(keyOf));
  return findings.filter((finding) => !keys.has(keyOf(finding)));
}

function findingsOf(outcome: TaskOutcome): readonly Finding[] {
  return outcome.kind === 'analyzed' ? outcome.findings : [];
}

/** Says where the two outcomes of a file differ; `undefined` where they do not. */
export function compareOutcomes(pair: OutcomePair): ReplayDifference | undefined {
  const { path } = pair.task;
  const [before, now] = [endOf(pair.before), endOf(pair.now)];
  if (before !== now) return { kind: 'outcome', path, before, now, detail: detailOf(pair) };
  const [earlier, later] = [findingsOf(pair.before), findingsOf(pair.now)];
  const onlyBefore = without(earlier, later);
  const onlyNow = without(later, earlier);
  if (onlyBefore.length === 0 && onlyNow.length === 0) return undefined;
  return {
    kind: 'findings',
    path,
    onlyBefore: onlyBefore.slice(0, FINDINGS_TOLD),
    onlyNow: onlyNow.slice(0, FINDINGS_TOLD),
    countBefore: onlyBefore.length,
    countNow: onlyNow.length,
  };
}

/**
 * Says when a file does not hold what it held, where both workers lived to tell. What differs in its
 * size is known before anything is run again.
 */
export function compareContents({ task, before, now }: OutcomePair): ChangedFile | undefined {
  // A tool reads what it likes.
  if (before.kind === 'ran' || now.kind === 'ran') return undefined;
  const [earlier, later] = [before.contentHash, now.contentHash];
  if (earlier === undefined || later === undefined || earlier === later) return undefined;
  return { path: task.path, change: 'contents', detail: 'as large as before, but contents differ' };
}

/** Says when a file took grossly longer or shorter than before, by CPU time where both runs know it. */
export function compareTimes({ task, before, now }: OutcomePair): TimeDifference | undefined {
  const { path } = task;
  const [earlier, later] = [before.cost, now.cost];
  const hasCpu = earlier.cpuMs !== null && later.cpuMs !== null;
  const beforeMs = hasCpu ? (earlier.cpuMs ?? 0) : earlier.wallMs;
  const nowMs = hasCpu ? (later.cpuMs ?? 0) : later.wallMs;
  const [short, long] = [Math.min(beforeMs, nowMs), Math.max(beforeMs, nowMs)];
  if (long < short * GROSS_FACTOR || long - short < GROSS_MS) return undefined;
  return { path, clock: hasCpu ? 'cpu' : 'wall', beforeMs, nowMs };
}
