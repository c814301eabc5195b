/** The command line, once it is known that this Node can run it. */
import { readSecrets } from './adapters/read-secrets.ts';
import { listenForCancel } from './adapters/cancel-signals.ts';
import { parseCommandLine, type CommandLine } from './adapters/command-line.ts';
import { openHost } from './adapters/host.ts';
import { openPageParts } from './adapters/page-parts.ts';
import { writeReportFile } from './adapters/report-file.ts';
import { keepHeapSmall } from './adapters/small-heap.ts';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { openTerminal, usesColor } from './adapters/terminal.ts';
import { describeAllowance, toAllowanceJson } from './allowance/describe-allowance.ts';
import { detectLimits } from './allowance/detect-limits.ts';
import { sizeWorkers } from './allowance/size-workers.ts';
import { deliverAll, type Deliver } from './deliver-all.ts';
import { assertNever, ConfigurationError, describeFatal } from './errors.ts';
import { countAtOrAbove, exitCodeOf } from './findings/decide-conclusion.ts';
import { parseAllowanceOverrides, type Inputs } from './inputs/parse-inputs.ts';
import type { Delivery } from './model/delivery.ts';
import type { AnalysisReport } from './model/report.ts';
import { VERSION } from './model/version.ts';
import { openInputs } from './open-inputs.ts';
import { planImports } from './plan-imports.ts';
import { describeRule, openRunJournal, openRunPorts } from './open-run-ports.ts';
import { isSetup, runSetup } from './config-command.ts';
import { openTools } from './open-tools.ts';
import { runReplay } from './replay-command.ts';
import { REPORTERS, reportFiles } from './reporters/index.ts';
import { safeLines, safeSentence } from './reporters/safe-text.ts';
import { run } from './run.ts';
import { showProgressOn } from './show-progress.ts';

type AnalyzeCommand = Extract<CommandLine, { kind: 'analyze' }>;
type AllowanceCommand = Extract<CommandLine, { kind: 'allowance' }>;

/** sysexits.h: an internal software error. */
const EXIT_SOFTWARE = 70;
const EXIT_USAGE = 2;

keepHeapSmall();

const { stdout, stderr, env } = process;
const terminal = openTerminal({ stdout, stderr, env });

const deliver: Deliver = (delivery) => {
  if (delivery.kind === 'stdout') return terminal.print(delivery.chunks);
  if (delivery.kind === 'file') return writeReportFile('.', delivery.path, delivery.chunks);
  throw new Error(`Expected a delivery for the command line, found "${delivery.kind}".`);
};

function deliveriesOf(
  report: AnalysisReport,
  command: AnalyzeCommand,
  { inputs, folder }: { inputs: Inputs; folder: SourceFolder },
): Delivery[] {
  const { annotationLimit } = inputs;
  const color = usesColor(command.color, stdout, env);
  const reporter = REPORTERS[command.format === 'json' ? 'json-report' : 'terminal-text'];
  return [
    ...reportFiles(report, { ...inputs, describeRule, page: openPageParts(folder) }),
    ...reporter(report, { annotationLimit, color }),
  ];
}

function exitCodeFor({ counts, conclusion }: AnalysisReport, { failOn }: Inputs): number {
  return exitCodeOf(conclusion, countAtOrAbove(counts, failOn) > 0);
}

async function analyze(command: AnalyzeCommand): Promise<number> {
  const { inputs, folder, rules, tools: declarations } = await openInputs(command.get, '.');
  const journal = openRunJournal({ path: inputs.journalFile, base: '.' });
  // Without a name nobody could find it: then nothing is left behind, however the run ends.
  const tidyUp = (): void => {
    if (inputs.journalFile === undefined) journal.remove();
    else journal.close();
  };
  try {
    const cancel = listenForCancel({ kind: 'end-at-once', tidyUp });
    const { analyzers } = inputs;
    const { allowTools } = inputs;
    // Whoever types the command has chosen the folder: there is no stranger here.
    const secrets = readSecrets(env);
    const opened = openTools({
      declarations,
      folder,
      environment: env,
      secrets,
      tokens: [],
      allowTools,
    });
    const toolMarker = opened.tools?.marker;
    const imports = planImports({ inputs, rules, root: folder.root, base: currentFolder });
    const watch = watching(command);
    const basics = { folder, analyzers, journal, cancel, toolMarker };
    const ports = openRunPorts({ ...basics, ...imports, ...watch });
    const startedAt = new Date(performance.timeOrigin);
    const request = { inputs, rules, version: VERSION, startedAt, ...opened };
    const report = await run(request, ports);
    const failures = await deliverAll(deliveriesOf(report, command, { inputs, folder }), deliver);
    for (const failure of failures) terminal.tell(safeSentence(failure));
    return failures.length > 0 ? EXIT_USAGE : exitCodeFor(report, inputs);
  } finally {
    tidyUp();
  }
}

/** The real path of the current folder. */
function currentFolder(): string {
  return openSourceFolder('.').root;
}

/** What a run tells on the way, unless it is to be quiet. */
function watching({ progress }: { readonly progress: boolean }) {
  return {
    announce: (sentence: string): void => {
      if (progress) terminal.tell(safeSentence(sentence));
    },
    showProgress: progress ? showProgressOn(terminal) : () => () => undefined,
  };
}

async function printAllowance({ get, root, json }: AllowanceCommand): Promise<number> {
  const overrides = parseAllowanceOverrides(get);
  const host = openHost({ root });
  const limits = detectLimits(host.read, host.facts, overrides);
  const allowance = sizeWorkers(limits, overrides);
  const text = json
    ? JSON.stringify(toAllowanceJson(allowance), null, 2)
    : [describeAllowance(allowance, limits), ...allowance.notes].map(safeSentence).join('\n');
  await terminal.print([`${text}\n`]);
  return 0;
}

async function perform(command: CommandLine): Promise<number> {
  if (isSetup(command)) return runSetup(command, terminal);
  switch (command.kind) {
    case 'analyze':
      return analyze(command);
    case 'allowance':
      return printAllowance(command);
    case 'replay':
      return runReplay(command, { terminal, ...watching(command) });
    case 'help':
    case 'version':
      await terminal.print([command.text]);
      return 0;
    case 'error':
      throw new ConfigurationError(command.message);
    default:
      return assertNever(command);
  }
}

try {
  const facts = { version: VERSION, columns: stdout.columns ?? 80 };
  process.exitCode = await perform(parseCommandLine(process.argv.slice(2), facts));
} catch (error) {
  for (const line of safeLines(`evenkeel: ${describeFatal(error)}`)) terminal.tell(line);
  process.exitCode = error instanceof ConfigurationError ? EXIT_USAGE : EXIT_SOFTWARE;
}
