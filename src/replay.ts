import { discoverFiles } from './files/discover-files.ts';
import { parsePathFilter } from './files/path-filter.ts';
import { journalTasks, storeIn } from './journal/outcome-store.ts';
import type { ReplayReport } from './model/replay.ts';
import type { SelectedFile, Task, TaskOutcome } from './model/task.ts';
import { planBudget } from './plan/budget.ts';
import { compareFiles, type FileComparison } from './replay/compare-files.ts';
import { byPath, Comparison, withContents } from './replay/comparison.ts';
import type { Replayable } from './replay/replayable.ts';
import type { RunPorts } from './run.ts';
import { toStage } from './run/stages.ts';
import { StagedSupervisor, type Stage, type StagedPorts } from './supervisor/run-stages.ts';

async function discover({ run }: Replayable, ports: RunPorts): Promise<Iterable<SelectedFile>> {
  const { include, exclude, maxFileSizeBytes } = run.start.inputs;
  // Files that only tools took, which are not run again.
  const forTools = new Set(
    run.tasks.flatMap(({ path, analyzers }) => (analyzers.length === 0 ? [path] : [])),
  );
  const discovery = await discoverFiles({
    rules: {
      include: parsePathFilter('include', include),
      exclude: parsePathFilter('exclude', exclude),
      maxFileSizeBytes,
      claims: (path) => ports.claims(path),
      isForTools: (path) => forTools.has(path),
    },
    sources: ports.sources,
    signal: ports.cancel,
  });
  return discovery.kind === 'discovered' ? discovery.selection.files : [];
}

/** The recorded stages, without the tasks whose files are gone. */
function stagesOf({ run }: Replayable, tasks: readonly Task[], ports: RunPorts): Stage[] {
  const { limits, allowance, memoryBudgetBytes, stages } = run.plan;
  const { workers } = allowance;
  const { root, modulesOf } = ports;
  const { rules } = run.start;
  const parts = { settings: { root, workers, limits, rules }, memoryBudgetBytes, modulesOf };
  const left = new Set(tasks);
  const ends = stages.map((_size, index) =>
    stages.slice(0, index + 1).reduce((sum, size) => sum + size, 0),
  );
  // A last stage for what a damaged journal may name beyond its stages.
  return [...ends, run.tasks.length]
    .map((end, index) => run.tasks.slice(ends[index - 1] ?? 0, end))
    .map((stage) => stage.filter((task) => left.has(task)))
    .filter((stage) => stage.length > 0)
    .map((stage) => toStage(stage, parts));
}

type ReplayRecording = Required<Pick<StagedPorts, 'record' | 'onStageEnd'>>;

/** The same order, workers and limits; the time budget begins anew. */
async function runAgain(
  of: Replayable,
  tasks: readonly Task[],
  { ports, record, onStageEnd }: { readonly ports: RunPorts } & ReplayRecording,
): Promise<readonly string[]> {
  const budget = planBudget(of.run.start.inputs.timeoutMs);
  const supervisor = new StagedSupervisor(
    {
      stages: stagesOf(of, tasks, ports),
      deadline: ports.deadlineAt(ports.elapsedMs() + budget.analysisMs),
      cancel: ports.cancel,
      graceMs: budget.graceMs,
    },
    {
      ...ports,
      nowMs: () => ports.elapsedMs(),
      report: (incident) => ports.journal.append(incident),
      record,
      onStageEnd,
    },
  );
  const stopProgress = ports.showProgress(() => supervisor.progress, budget.analysisMs);
  await supervisor.run();
  stopProgress();
  return supervisor.notes;
}

function notesOf({ run }: Replayable, version: string): readonly string[] {
  const { start, batches, end, flaws } = run;
  return [
    ...(start.version === version
      ? []
      : [`The journal is of Evenkeel ${start.version}, this is ${version}.`]),
    ...(end === undefined ? ['The first run was ended from outside, before it was done.'] : []),
    ...(flaws.isCut ? ['The journal ends in the middle of a line; it was read up to there.'] : []),
    ...(batches.length === 0
      ? []
      : [
          "The runs of tools were not made again: a journal may be anybody's, and holds no commands. What tools found was not compared.",
        ]),
    ...(flaws.unusable === 0
      ? []
      : [`Lines of the journal that could not be used: ${flaws.unusable}.`]),
  ];
}

function journalPlan(of: Replayable, tasks: readonly Task[], { journal, root }: RunPorts): void {
  journal.append({ ...of.run.start, root, startedAt: new Date().toISOString() });
  journal.append({ ...of.run.plan, selected: tasks.length });
  journalTasks(journal, tasks);
}

/** What is said of the first run. */
function describeJournal({ source, run }: Replayable): ReplayReport['journal'] {
  const { start, plan, tasks } = run;
  const { version, startedAt } = start;
  const { workers } = plan.allowance;
  return { path: source.path, version, startedAt, planned: tasks.length, workers };
}

/** What a second run needs besides its ports. */
export interface ReplayRequest {
  readonly of: Replayable;
  readonly version: string;
}

/**
 * Runs a journal's plan again, in the same order, with the same workers and limits, and compares each
 * file with what became of it the first time.
 */
export async function replay(
  { of, version }: ReplayRequest,
  ports: RunPorts,
): Promise<ReplayReport> {
  const { plan, tasks: planned } = of.run;
  const files: FileComparison = compareFiles(planned, await discover(of, ports));
  const tasks = ports.cancel.aborted ? [] : files.tasks;
  journalPlan(of, tasks, ports);
  ports.announce(`${tasks.length} files again, with ${plan.allowance.workers} workers`);
  const comparison = new Comparison(of);
  const store = storeIn(ports.journal);
  const record = (task: Task, outcome: TaskOutcome): void => {
    store.keep(task, outcome);
    comparison.record(task, outcome);
  };
  const notes = await runAgain(of, tasks, {
    ports,
    record,
    onStageEnd: () => store.flush(),
  });
  const { differences, times, compared } = comparison;
  const changedFiles = ports.cancel.aborted ? [] : withContents(files, comparison);
  return {
    schema: 1,
    tool: { name: 'Evenkeel', version },
    journal: describeJournal(of),
    root: ports.root,
    isSame: differences.length === 0 && changedFiles.length === 0,
    isCancelled: ports.cancel.aborted,
    compared,
    untold: tasks.length - compared,
    differences: differences.toSorted(byPath),
    changedFiles,
    times: times.toSorted(byPath),
    durationMs: Math.round(ports.elapsedMs()),
    notes: [...notesOf(of, version), ...notes],
  };
}
