import type { OutcomeAccount } from '../findings/outcome-account.ts';
import type { ToolAccount } from '../findings/tool-account.ts';
import type { Journal } from '../journal/journal.ts';
import type { JournalStore } from '../journal/outcome-store.ts';
import type { Finding } from '../model/finding.ts';
import type { Task, TaskOutcome, TaskPaths } from '../model/task.ts';

/** Where what a tool did goes. */
export interface ToolRecording {
  readonly journal: Pick<Journal, 'append'>;
  readonly store: Pick<JournalStore, 'keepImported'>;
  readonly account: Pick<OutcomeAccount, 'import'>;
  readonly tools: ToolAccount;
}

/** The findings of each file, in order. */
function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = files.get(finding.path);
    if (same === undefined) files.set(finding.path, [finding]);
    else same.push(finding);
  }
  return files;
}

/**
 * Takes in the one outcome of a run of a tool: its findings file by file, as those of other steps are,
 * then the outcome without them.
 */
export function recordTool(task: Task, outcome: TaskOutcome, recording: ToolRecording): void {
  const { journal, store, account, tools } = recording;
  for (const [path, findings] of byFile(outcome.kind === 'ran' ? outcome.findings : [])) {
    account.import(path, findings, store.keepImported(path, findings));
  }
  const bare = outcome.kind === 'ran' ? { ...outcome, findings: [] } : outcome;
  journal.append({ kind: 'outcome', path: task.path, outcome: bare });
  tools.record(task, outcome);
}

/** The paths of files and of runs of tools, whose ids follow those of the files. */
export function withBatches(
  tasks: Pick<TaskPaths, 'pathOf'> & { readonly length: number },
  batches: readonly Task[],
): Pick<TaskPaths, 'pathOf'> {
  return {
    pathOf: (taskId) =>
      taskId < tasks.length ? tasks.pathOf(taskId) : (batches[taskId - tasks.length]?.path ?? ''),
  };
}
