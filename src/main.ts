/** The action's entry. It holds the token, supervises the run and posts the reports. */
import { resolve } from 'node:path';
import { printWorkflowCommands, readInput, saveState, takeToken } from './adapters/actions.ts';
import { listenForCancel } from './adapters/cancel-signals.ts';
import {
  describeNameClash,
  describeOtherCommit,
  pathPrefixOf,
  readRunContext,
  repositoryContextOf,
} from './adapters/event.ts';
import { readCheckout } from './adapters/git/git-repository.ts';
import { openSourceFolder } from './adapters/source-file.ts';
import { openTerminal } from './adapters/terminal.ts';
import { compareCheckout } from './compare-checkout.ts';
import { describeFatal } from './errors.ts';
import { refuseUntrustedCheckout } from './event/untrusted-checkout.ts';
import { parseInputs } from './inputs/parse-inputs.ts';
import { VERSION } from './model/version.ts';
import { openCheckRun } from './open-check-run.ts';
import { ANALYZER_IDS, openRunJournal, openRunPorts } from './open-run-ports.ts';
import { postReport } from './post-report.ts';
import { safeSentence } from './reporters/safe-text.ts';
import { run } from './run.ts';
import { showProgressOn } from './show-progress.ts';

const { stdout, stderr, env } = process;
const terminal = openTerminal({ stdout, stderr, env });
const cancel = listenForCancel({ kind: 'ignore' });

async function describeCheckout(root: string, workspaceRoot: string) {
  const context = readRunContext();
  if (context === undefined) return { context, checkout: undefined, notes: [] };
  const checkout = await readCheckout(root, { environment: env });
  const pathPrefix = pathPrefixOf(checkout?.root ?? workspaceRoot, root);
  if (checkout !== undefined) refuseUntrustedCheckout(context, checkout.sha);
  const other = checkout === undefined ? undefined : describeOtherCommit(context, checkout.sha);
  const repository = repositoryContextOf(context, { sha: checkout?.sha, pathPrefix });
  return { context, checkout, repository, notes: other === undefined ? [] : [other] };
}

async function main(): Promise<number> {
  const token = takeToken();
  const inputs = parseInputs(readInput, ANALYZER_IDS);
  const workspace = openSourceFolder(env['GITHUB_WORKSPACE'] ?? '.').root;
  const folder = openSourceFolder(resolve(workspace, inputs.path));
  // Refuses a folder outside the workspace, wherever links lead.
  pathPrefixOf(workspace, folder.root);
  const described = await describeCheckout(folder.root, workspace);
  const { context, repository, notes } = described;
  const comparing = compareCheckout({ ...described, token, cancel, environment: env });
  const opening = openCheckRun({ inputs, context, token, cancel });

  const journal = openRunJournal({
    path: inputs.journalFile,
    base: workspace,
    temporaryFolder: env['RUNNER_TEMP'],
  });
  const ports = openRunPorts({
    folder,
    analyzers: inputs.analyzers,
    journal,
    cancel,
    announce: (sentence) => terminal.tell(safeSentence(sentence)),
    showProgress: showProgressOn(terminal),
  });
  const journalPath = journal.path;
  saveState('journal', journalPath ?? '');
  const startedAt = new Date(performance.timeOrigin);
  const clash = context && describeNameClash(context, inputs.checkName);
  const sentences = clash === undefined ? notes : [...notes, clash];
  const request = { inputs, version: VERSION, startedAt, notes: sentences };
  const report = await run(repository ? { ...request, context: repository } : request, ports);

  const checkRun = await opening;
  const lines = await comparing;
  const setup = { inputs, terminal, folder, workspace, checkRun, journalPath, cancel, lines };
  for (const failure of await postReport(report, setup)) terminal.tell(safeSentence(failure));
  journal.close();
  return report.conclusion === 'success' || report.conclusion === 'neutral' ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  printWorkflowCommands([{ level: 'error', title: 'Evenkeel', message: describeFatal(error) }]);
}
