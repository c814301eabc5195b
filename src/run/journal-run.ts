import type { Inputs } from '../inputs/parse-inputs.ts';
import { JOURNAL_FORMAT, type PlanRecord } from '../journal/journal-record.ts';
import type { Journal } from '../journal/journal.ts';
import { journalBatches, journalTasks } from '../journal/outcome-store.ts';
import type { AnalysisReport, RepositoryContext } from '../model/report.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import type { Task, Tasks } from '../model/task.ts';
import type { Stage } from '../supervisor/run-stages.ts';
import { recordedInputs } from './recorded-inputs.ts';

/** How a run begins. */
export interface RunStart {
  readonly inputs: Inputs;
  readonly rules: RuleSettings;
  readonly version: string;
  readonly startedAt: Date;
  readonly context?: RepositoryContext;
  /** Absolute path of the analysed folder. */
  readonly root: string;
}

/** Writes down how a run begins. */
export function journalStart(journal: Journal, run: RunStart): void {
  const { inputs, rules, version, startedAt, context, root } = run;
  journal.append({
    kind: 'start',
    format: JOURNAL_FORMAT,
    version,
    startedAt: startedAt.toISOString(),
    root,
    pathPrefix: context?.pathPrefix ?? '',
    inputs: recordedInputs(inputs),
    rules,
  });
}

/** What was decided before anything was analyzed. */
export interface RunPlan extends Pick<PlanRecord, 'allowance' | 'limits' | 'notes'> {
  readonly plan: { readonly stages: readonly Stage[] };
  /** The runs of tools, which are a stage of their own. */
  readonly toolPlan: { readonly batches: readonly Task[] };
  /** All of them, in their order. */
  readonly tasks: Tasks;
  readonly detected: Pick<PlanRecord, 'memoryBudgetBytes'>;
  readonly selection: Pick<PlanRecord, 'selected' | 'isWhole' | 'skipped' | 'skippedFiles'>;
}

/** Writes down what was decided, and which files there are. */
export function journalPlan(journal: Journal, prepared: RunPlan): void {
  const { plan, toolPlan, tasks, limits, detected, allowance, selection, notes } = prepared;
  const analysing = plan.stages.filter(({ settings }) => settings.toolStage === undefined);
  const { memoryBudgetBytes } = detected;
  const stages = analysing.map((stage) => stage.tasks.length);
  const decided = { allowance, limits, memoryBudgetBytes, stages };
  journal.append({ kind: 'plan', ...decided, ...selection, notes });
  journalTasks(journal, tasks);
  journalBatches(journal, toolPlan.batches);
}

/** Writes down how a run ended, and the sentences that were not known before. */
export function journalEnd(
  journal: Journal,
  { conclusion, complete, timing }: AnalysisReport,
  notes: readonly string[],
): void {
  for (const text of notes) journal.append({ kind: 'note', text });
  journal.append({ kind: 'end', conclusion, complete, durationMs: timing.durationMs });
}
