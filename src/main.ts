/** The action's entry. It holds the token, supervises the run and posts the reports. */
import { printWorkflowCommands, readInput, saveState, takeToken } from './adapters/actions.ts';
import { readSecrets } from './adapters/read-secrets.ts';
import { listenForCancel } from './adapters/cancel-signals.ts';
import { describeNameClash, pathPrefixOf } from './adapters/event.ts';
import { keepHeapSmall } from './adapters/small-heap.ts';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { openTerminal } from './adapters/terminal.ts';
import { compareCheckout, keepComparison } from './compare-checkout.ts';
import { describeCheckout, type DescribedCheckout } from './describe-checkout.ts';
import { describeFatal } from './errors.ts';
import { strangerOf } from './event/tool-trust.ts';
import { JOURNAL_STATE } from './finish-report.ts';
import { type Inputs, parseInputs } from './inputs/parse-inputs.ts';
import type { Journal } from './journal/journal.ts';
import type { AnalysisReport } from './model/report.ts';
import { VERSION } from './model/version.ts';
import { openBeside } from './open-beside.ts';
import { openInputs, type OpenedInputs } from './open-inputs.ts';
import { planImports } from './plan-imports.ts';
import { ANALYZER_IDS, openRunJournal, openRunPorts } from './open-run-ports.ts';
import { openTools, type OpenedTools } from './open-tools.ts';
import { postReport } from './post-report.ts';
import { reportFromJournal } from './report-from.ts';
import { safeSentence } from './reporters/safe-text.ts';
import { run } from './run.ts';
import { showProgressOn } from './show-progress.ts';
import { tellEarly } from './tell-early.ts';

keepHeapSmall();

const { stdout, stderr, env } = process;
const terminal = openTerminal({ stdout, stderr, env });
const cancel = listenForCancel({ kind: 'ignore' });

/** What the step was given. */
interface Given {
  readonly token: string | undefined;
  readonly workspace: string;
}

/** The tools that the configuration names, unless a stranger may have written it. */
function openOwnTools(own: {
  readonly declarations: OpenedInputs['tools'];
  readonly folder: SourceFolder;
  readonly inputs: Inputs;
  readonly token: string | undefined;
  readonly described: DescribedCheckout;
}): OpenedTools {
  const { context, checkout } = own.described;
  return openTools({
    ...own,
    environment: env,
    secrets: readSecrets(env),
    tokens: [own.token, env['ACTIONS_RUNTIME_TOKEN']].flatMap((each) => each ?? []),
    allowTools: own.inputs.allowTools,
    stranger: context && strangerOf(context, checkout?.sha),
  });
}

/** What is to be said before anything is analyzed. */
function sentencesOf({ context, notes }: DescribedCheckout, { checkName }: Inputs) {
  const clash = context && describeNameClash(context, checkName);
  return clash === undefined ? notes : [...notes, clash];
}

function openJournalOf({ journalFile: path }: Inputs, base: string): Journal {
  return openRunJournal({ path, base, temporaryFolder: env['RUNNER_TEMP'] });
}

async function analyse({ token, workspace }: Given): Promise<number> {
  const { inputs, folder, rules, tools: declarations } = await openInputs(readInput, workspace);
  // Refuses a folder outside the workspace, wherever links lead.
  pathPrefixOf(workspace, folder.root);
  const described = await describeCheckout({ root: folder.root, workspace, signal: cancel });
  const { context, repository } = described;
  const comparing = compareCheckout({ ...described, token, cancel, environment: env });
  tellEarly(context?.runUrl);
  const journal = openJournalOf(inputs, workspace);
  const opened = openOwnTools({ declarations, folder, inputs, token, described });
  const opening = openBeside({ inputs, context, token, cancel });
  const ports = openRunPorts({
    folder,
    analyzers: inputs.analyzers,
    journal,
    toolMarker: opened.tools?.marker,
    cancel,
    ...planImports({ inputs, rules, root: folder.root, base: () => workspace }),
    announce: (sentence) => {
      terminal.tell(safeSentence(sentence));
      tellEarly(context?.runUrl, sentence);
    },
    showProgress: showProgressOn(terminal),
  });
  const journalPath = journal.path;
  saveState(JOURNAL_STATE, JSON.stringify({ path: journalPath, root: folder.root, workspace }));
  const startedAt = new Date(performance.timeOrigin);
  const sentences = [...sentencesOf(described, inputs), ...opened.notes];
  const request = { inputs, rules, version: VERSION, startedAt, ...opened, notes: sentences };
  const whole = repository ? { ...request, context: repository } : request;
  const report = await opening.beside(run(whole, ports));

  const checkRun = await opening.finish(terminal);
  const lines = await keepComparison(comparing, journal);
  const setup = { inputs, terminal, folder, workspace, checkRun, journalPath, cancel, lines };
  for (const failure of await postReport(report, setup)) terminal.tell(safeSentence(failure));
  journal.close();
  return cancel.aborted ? 1 : exitCodeOf(report);
}

function exitCodeOf({ conclusion }: AnalysisReport): number {
  return conclusion === 'success' || conclusion === 'neutral' ? 0 : 1;
}

async function main(): Promise<number> {
  const token = takeToken();
  const inputs = parseInputs(readInput, ANALYZER_IDS);
  const workspace = openSourceFolder(env['GITHUB_WORKSPACE'] ?? '.').root;
  if (inputs.reportFrom === undefined) return analyse({ token, workspace });
  await reportFromJournal(inputs.reportFrom, { inputs, token, workspace, terminal, cancel });
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 1;
  printWorkflowCommands([{ level: 'error', title: 'Evenkeel', message: describeFatal(error) }]);
}
