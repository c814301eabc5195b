import { describeAllowance } from './allowance/describe-allowance.ts';
import { detectLimits } from './allowance/detect-limits.ts';
import type { HostFacts } from './allowance/host-facts.ts';
import type { Limits } from './allowance/limits.ts';
import type { ReadText } from './allowance/read-text.ts';
import { sizeWorkers, type SizedAllowance } from './allowance/size-workers.ts';
import type { DiscoverySources } from './files/discover-files.ts';
import { assembleReport, type ReportParts } from './findings/assemble-report.ts';
import { OutcomeAccount } from './findings/outcome-account.ts';
import { RunProfileAccount } from './findings/run-profile-account.ts';
import { ToolAccount } from './findings/tool-account.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { Journal } from './journal/journal.ts';
import { storeIn, type JournalStore } from './journal/outcome-store.ts';
import type { TaskLimits } from './model/engine-protocol.ts';
import type { Imports } from './model/imported.ts';
import type { RuleSettings } from './model/rule-settings.ts';
import type { AnalysisReport, RepositoryContext } from './model/report.ts';
import type { Telemetry } from './model/telemetry.ts';
import { planBudget, type Budget } from './plan/budget.ts';
import { planLimits } from './plan/plan-limits.ts';
import { planTasks } from './plan/plan-tasks.ts';
import { importFindings, type ReadImports } from './run/import-findings.ts';
import { journalEnd, journalPlan, journalStart } from './run/journal-run.ts';
import { discoverRun } from './run/discover-run.ts';
import { recordTool, withBatches } from './run/record-tool.ts';
import { stagesOf } from './run/stages.ts';
import { planToolStage, type RunTools, type ToolPlan } from './run/tool-stage.ts';
import { watchRun } from './run/watch-run.ts';
import { StagedSupervisor, type StagedPlan, type StagedPorts } from './supervisor/run-stages.ts';
import type { Progress, SupervisorPorts } from './supervisor/supervisor-ports.ts';
import type { TaskList } from './tables/task-list.ts';
import type { ConfiguredTool } from './tools/plan-batches.ts';

/** Everything a run needs from outside. Tests pass fakes; the entries pass adapters. */
export interface RunPorts extends Pick<SupervisorPorts, 'startEngine' | 'every'> {
  readonly host: { readonly read: ReadText; readonly facts: HostFacts };
  /** Absolute path of the analysed folder. */
  readonly root: string;
  readonly sources: DiscoverySources;
  readonly journal: Journal;
  /** Ids of the chosen analyzers that take a file of this path. */
  claims(path: string): readonly string[];
  /** WebAssembly modules that these analyzers need. */
  readonly modulesOf: (analyzers: ReadonlySet<string>) => readonly string[];
  /** Memory that an engine with one worker holds for these analyzers, in bytes. */
  readonly workingBytesOf: (analyzers: ReadonlySet<string>) => number;
  /**
   * Starts an engine ahead, which will probably have so many workers: it can begin while files are
   * being listed. Returns how to end it where none was needed.
   */
  expectEngine(workers: number): () => void;
  /** Time since the step began. */
  elapsedMs(): number;
  /** Aborts when so much time has passed since the step began. */
  deadlineAt(elapsedMs: number): AbortSignal;
  /** Reads what other steps wrote; absent where nothing is asked for. */
  readonly readImports?: ReadImports;
  /** Aborted when the user or the runner cancels. */
  readonly cancel: AbortSignal;
  /** Told once, before anything is analyzed, what will be done with how much. */
  announce(sentence: string): void;
  /** Told where the run is from now on; returns how to stop that. */
  showProgress(progress: () => Progress, budgetMs: number): () => void;
}

/** What is run, and what the report says about it. */
export interface RunRequest {
  readonly inputs: Inputs;
  readonly rules: RuleSettings;
  /** The user's own tools, as far as they may run. */
  readonly tools?: RunTools;
  readonly version: string;
  readonly startedAt: Date;
  readonly context?: RepositoryContext;
  /** Sentences that the report begins its notes with. */
  readonly notes: readonly string[];
}

/** What was decided before anything was analyzed. */
interface Prepared {
  readonly plan: StagedPlan;
  readonly toolPlan: ToolPlan;
  /** All of the plan's tasks, in their order. */
  readonly tasks: TaskList;
  readonly limits: TaskLimits;
  readonly detected: Limits;
  readonly allowance: SizedAllowance;
  readonly selection: ReportParts['selection'];
  readonly imports?: Imports;
  readonly notes: readonly string[];
}

/** What is known when the preparation begins. */
interface Given {
  readonly budget: Budget;
  readonly detected: Limits;
  readonly store: JournalStore;
  readonly account: OutcomeAccount;
}

/** Whose findings come from elsewhere than an analyzer: what is said of their rules is not judged there. */
function otherToolsOf(
  imports: Imports | undefined,
  configured: readonly ConfiguredTool[],
): readonly string[] {
  const imported = imports?.tools.map(({ analyzer }) => analyzer) ?? [];
  return [...imported, ...configured.map(({ settings }) => settings.name)];
}

async function prepare(
  request: RunRequest,
  ports: RunPorts,
  { budget, detected, store, account }: Given,
): Promise<Prepared> {
  const { inputs } = request;
  const { cancel, root } = ports;
  const deadline = ports.deadlineAt(budget.analysisMs);
  // Before the engine, which takes all the memory and CPUs there are.
  const until = AbortSignal.any([cancel, deadline]);
  const imported = await importFindings({ ...ports, store, account }, until);
  const { selection, isWhole, notes } = await discoverRun(request, ports, deadline);
  const { files, ...skips } = selection;
  const planned = planTasks(files);
  const allowance = sizeWorkers(detected, { ...inputs, tasks: Math.max(1, planned.length) });
  ports.announce(`${planned.length} files for ${describeAllowance(allowance, detected)}`);
  const { workers } = allowance;
  const limits = planLimits({ ...inputs, ...allowance });
  const { memoryBudgetBytes } = detected;
  const memory = inputs.memoryBytes === undefined ? {} : { memoryBytes: inputs.memoryBytes };
  const configured = request.tools?.resolve(workers) ?? [];
  const otherTools = otherToolsOf(imported.imports, configured);
  const settings = { root, workers, limits, rules: request.rules, otherTools, ...memory };
  const { tasks, stages } = stagesOf(planned, { ...ports, settings, memoryBudgetBytes });
  const { platform } = ports.host.facts;
  const { marker = '' } = request.tools ?? {};
  const shared = { platform, memoryBudgetBytes, settings };
  const toolPlan = planToolStage(files, { tools: configured, marker, ...shared });
  return {
    toolPlan,
    plan: { stages: [...stages, ...toolPlan.stages], deadline, cancel, graceMs: budget.graceMs },
    tasks,
    limits,
    detected,
    allowance,
    selection: { ...skips, isWhole, selected: files.length },
    ...imported,
    notes: [...notes, ...imported.notes],
  };
}

/** What came of the analysis, findings apart. */
interface Analysis extends Pick<AnalysisReport, 'allowance' | 'notes'> {
  readonly telemetry: Telemetry;
  /** Those of the notes that are not in the journal yet. */
  readonly engineNotes: readonly string[];
}

/** Runs every task, and watches how. Returns when each has been recorded. */
async function analyse(
  { plan, detected, allowance }: Prepared,
  context: { readonly ports: RunPorts; readonly inputs: Inputs; readonly budget: Budget },
  recording: Pick<StagedPorts, 'record' | 'onStageEnd'>,
): Promise<Analysis> {
  const { ports, inputs, budget } = context;
  const supervisor = new StagedSupervisor(plan, {
    ...ports,
    nowMs: () => ports.elapsedMs(),
    report: (incident) => ports.journal.append(incident),
    ...recording,
  });
  const stopProgress = ports.showProgress(() => supervisor.progress, budget.analysisMs);
  const sizes = { limits: detected, size: allowance, overrides: inputs };
  const isSizeSet = inputs.workers !== undefined;
  const endWatch = watchRun({ ...ports, ...sizes, supervisor, isSizeSet });
  await supervisor.run();
  stopProgress();
  const { telemetry, notes } = endWatch();
  const isShort = supervisor.leastWorkers < allowance.workers;
  // Planned for all of them; memory has decided otherwise.
  const decided = isShort ? { ...allowance, limitedBy: 'memory' as const } : allowance;
  const engineNotes = supervisor.notes;
  return { allowance: decided, telemetry, engineNotes, notes: [...engineNotes, ...notes] };
}

async function runWithin(detected: Limits, request: RunRequest, ports: RunPorts) {
  const { inputs } = request;
  const { journal, root } = ports;
  const startedAt = request.startedAt.toISOString();
  journalStart(journal, { ...request, root });
  const budget = planBudget(inputs.timeoutMs);
  const store = storeIn(journal);
  const account = new OutcomeAccount(store);
  const prepared = await prepare(request, ports, { budget, detected, store, account });
  journalPlan(journal, { ...prepared, notes: [...request.notes, ...prepared.notes] });

  account.plan(prepared.tasks);
  const { batches, unpassable } = prepared.toolPlan;
  const profile = new RunProfileAccount(withBatches(prepared.tasks, batches));
  const tools = new ToolAccount(unpassable);
  const record: StagedPorts['record'] = (task, outcome) => {
    if (task.batch === undefined) account.record(task, outcome);
    else recordTool(task, outcome, { journal, store, account, tools });
    profile.record(outcome);
  };
  const context = { ports, inputs, budget };
  const analysis = await analyse(prepared, context, { record, onStageEnd: () => store.flush() });

  const durationMs = Math.round(ports.elapsedMs());
  const trouble = journal.trouble === undefined ? [] : [journal.trouble];
  const report = assembleReport({
    ...request,
    ...prepared,
    failOn: inputs.failOn,
    failOnIncomplete: inputs.failOnIncomplete,
    account,
    tools: tools.reports,
    profile: profile.profile,
    isCancelled: ports.cancel.aborted,
    timing: { startedAt, durationMs, budgetMs: budget.totalMs, cpuMs: account.cpuMs },
    allowance: analysis.allowance,
    telemetry: analysis.telemetry,
    notes: [...request.notes, ...prepared.notes, ...analysis.notes, ...trouble],
  });
  journalEnd(journal, report, analysis.engineNotes);
  return report;
}

/** The whole analysis: what may be used, which files, fan out, account for every one, report. */
export async function run(request: RunRequest, ports: RunPorts): Promise<AnalysisReport> {
  const detected = detectLimits(ports.host.read, ports.host.facts, request.inputs);
  const dismissEngine = ports.expectEngine(sizeWorkers(detected, request.inputs).workers);
  try {
    return await runWithin(detected, request, ports);
  } finally {
    dismissEngine();
  }
}
