import { assembleReport, type ReportParts } from './findings/assemble-report.ts';
import { OutcomeAccount, type OutcomeStore } from './findings/outcome-account.ts';
import { RunProfileAccount } from './findings/run-profile-account.ts';
import { ToolAccount } from './findings/tool-account.ts';
import type { RecordedInputs } from './journal/journal-record.ts';
import {
  readJournal,
  type JournalSource,
  type OutcomePosition,
  type RecordedRun,
} from './journal/read-journal.ts';
import { readFindings } from './journal/read-again.ts';
import type { Allowance } from './model/allowance.ts';
import { compareFindings, type Finding } from './model/finding.ts';
import type { AnalysisReport, RepositoryContext, Timing } from './model/report.ts';
import { NO_COST, type Task, type TaskOutcome, type TaskPaths } from './model/task.ts';
import { RestoredSamples } from './monitor/restored-samples.ts';

/** What a journal does not say, or is not believed about. */
export interface RestoreRequest {
  /** What fails the run; the recorded inputs where absent. */
  readonly judgement?: Pick<RecordedInputs, 'failOn' | 'failOnIncomplete'>;
  /** Where links lead, given the recorded place of the analysed folder in its repository. */
  context?(pathPrefix: string): RepositoryContext;
  /** Time the run took, for one that could not write it down. */
  durationMs?(startedAt: string): number;
  /** Whether the journal may come from a stranger: then no address in it is passed on. */
  readonly isForeign?: boolean;
  /** Whether the run was ended before it had reported, even if its analysis had come to an end. */
  readonly isUnreported?: boolean;
  pauseIfDue(): Promise<void> | undefined;
}

/** A report made from a journal, and what the journal said besides. */
export interface RestoredReport {
  readonly report: AnalysisReport;
  readonly run: RecordedRun;
}

const UNTOLD = 'the run was ended from outside before the file was analyzed';
const LOST = 'the journal does not tell what became of the file';

/** What is said of a run that ended before it knew what it may use. */
const UNKNOWN_ALLOWANCE: Allowance = {
  cpus: null,
  cpuSource: 'not known',
  affinity: null,
  memoryBytes: null,
  memorySource: 'not known',
  workers: 1,
  limitedBy: 'tasks',
  notes: [],
};

/** What is kept of the outcomes. */
interface Accounts {
  readonly outcomes: OutcomeAccount;
  readonly tools: ToolAccount;
  readonly profile: RunProfileAccount;
  readonly settled: SettledTasks;
  readonly samples: RestoredSamples;
}

/** The tasks that have an outcome so far: their ids need not be dense in a journal of a stranger. */
class SettledTasks implements TaskPaths {
  readonly #tasks = new Map<number, Task>();

  has({ id }: Task): boolean {
    return this.#tasks.has(id);
  }

  add(task: Task): void {
    this.#tasks.set(task.id, task);
  }

  pathOf(taskId: number): string {
    return this.#tasks.get(taskId)?.path ?? '';
  }

  comparePaths(left: number, right: number): number {
    const [one, other] = [this.pathOf(left), this.pathOf(right)];
    if (one === other) return left - right;
    return one < other ? -1 : 1;
  }
}

function record({ outcomes, tools }: Accounts, task: Task, outcome: TaskOutcome): void {
  if (task.batch === undefined) outcomes.record(task, outcome);
  else tools.record(task, outcome);
}

/** Every task without an outcome gets one: the run was cancelled, or the journal is damaged. */
function settleRest({ tasks, batches, end }: RecordedRun, accounts: Accounts): void {
  const detail = end === undefined ? UNTOLD : LOST;
  for (const task of [...tasks, ...batches]) {
    if (accounts.settled.has(task)) continue;
    accounts.settled.add(task);
    const { id: taskId } = task;
    record(accounts, task, {
      kind: 'unanalyzed',
      taskId,
      reason: 'cancelled',
      detail,
      cost: NO_COST,
    });
  }
}

/** Sentences on what is missing, and why. */
function notesOf(run: RecordedRun): string[] {
  const { plan, tasks, end, flaws } = run;
  const notes = [];
  if (plan === undefined) {
    notes.push('The run ended before all files were listed; none was analyzed.');
  } else if (tasks.length < plan.selected) {
    notes.push(`The journal names only ${tasks.length} of the ${plan.selected} selected files.`);
  }
  if (end === undefined) {
    notes.push(
      'The run was ended from outside; what it had found by then was read from its journal.',
    );
  }
  if (flaws.isCut) notes.push('The journal ends in the middle of a line; it was read up to there.');
  if (flaws.files > 0) {
    notes.push(
      `Files in the journal that were left out, for a path that leads out of the repository or an entry that is none: ${flaws.files}.`,
    );
  }
  if (flaws.unusable > 0) {
    notes.push(`Lines of the journal that could not be used: ${flaws.unusable}.`);
  }
  return [...(plan?.notes ?? []), ...run.notes, ...notes];
}

/** What was selected and left out. The plan's own number counts only as far as it names files. */
function selectionOf({ plan, tasks }: RecordedRun): ReportParts['selection'] {
  const selected = tasks.length;
  if (plan === undefined) return { isWhole: false, selected, skipped: {}, skippedFiles: [] };
  const { skipped, skippedFiles, isWhole } = plan;
  return { isWhole: isWhole && plan.selected === selected, selected, skipped, skippedFiles };
}

function timingOf({ start, end }: RecordedRun, request: RestoreRequest): Omit<Timing, 'cpuMs'> {
  const { startedAt, inputs } = start;
  const durationMs = end?.durationMs ?? request.durationMs?.(startedAt) ?? 0;
  return { startedAt, durationMs, budgetMs: inputs.timeoutMs };
}

function wasCancelled({ end }: RecordedRun, { isUnreported = false }: RestoreRequest): boolean {
  return isUnreported || end === undefined || end.conclusion === 'cancelled';
}

/** The findings of one file, in order: ours are, those of a stranger need not be. */
function restoreFindings(
  recorded: readonly Finding[],
  { isForeign = false }: RestoreRequest,
): readonly Finding[] {
  const findings = recorded.toSorted(compareFindings);
  if (!isForeign) return findings;
  return findings.map(({ helpUrl: _address, ...finding }) => finding);
}

/** Tools and rules of other steps; no address of a stranger's is passed on. */
function importsOf({ imports }: RecordedRun, { isForeign = false }: RestoreRequest) {
  if (imports === undefined) return {};
  const { tools, isWhole } = imports;
  const rules = imports.rules.map(({ helpUrl, ...rule }) =>
    isForeign || helpUrl === undefined ? rule : { ...rule, helpUrl },
  );
  return { imports: { tools, rules, isWhole } };
}

function toReport(run: RecordedRun, accounts: Accounts, request: RestoreRequest): AnalysisReport {
  const { start, plan } = run;
  const { outcomes: account, tools, profile } = accounts;
  const context = request.context?.(start.pathPrefix);
  return assembleReport({
    version: start.version,
    allowance: plan?.allowance ?? UNKNOWN_ALLOWANCE,
    selection: selectionOf(run),
    account,
    tools: tools.reports,
    profile: profile.profile,
    isCancelled: wasCancelled(run, request),
    ...(request.judgement ?? start.inputs),
    timing: { ...timingOf(run, request), cpuMs: account.cpuMs },
    ...(context !== undefined && { context }),
    ...importsOf(run, request),
    ...accounts.samples.of(run.watch),
    notes: notesOf(run),
  });
}

/**
 * Makes the report of a run from its journal: the whole one of a run that ended, a partial one of a
 * run that did not, in which every planned file is accounted for. Findings are read from the journal
 * as they are iterated, so it must stay open as long as the report is in use.
 * @throws ConfigurationError when the journal is none.
 */
export async function restoreReport(
  source: JournalSource,
  request: RestoreRequest,
): Promise<RestoredReport> {
  const settled = new SettledTasks();
  const positions: OutcomePosition[] = [];
  let last: OutcomePosition = { offset: 0, length: 0 };
  const store: OutcomeStore = {
    keep: () => positions.push(last) - 1,
    findingsAt: (kept) => {
      const position = positions[kept];
      return position === undefined ? [] : restoreFindings(readFindings(source, position), request);
    },
  };
  const outcomes = new OutcomeAccount(store).plan(settled);
  const samples = new RestoredSamples();
  const profile = new RunProfileAccount(settled);
  const accounts = { outcomes, tools: new ToolAccount(), profile, settled, samples };
  const run = await readJournal(source, {
    pauseIfDue: () => request.pauseIfDue(),
    onOutcome: (task, outcome, position) => {
      last = position;
      settled.add(task);
      accounts.profile.record(outcome);
      record(accounts, task, outcome);
    },
    onSample: (sample) => samples.add(sample),
    onImported: (path, findings, position) =>
      outcomes.import(path, findings, positions.push(position) - 1),
  });
  settleRest(run, accounts);
  return { report: toReport(run, accounts, request), run };
}
