/**
 * Evenkeel's whole command against those of other tools, cold, in turn, on the same files:
 * `npm run bench:native -- [--rounds 3] [--cpus N] [--only TOOL] [--most FILES]`.
 * Real repositories are looked for in `EVENKEEL_CORPORA`, else in `corpora` among temporary files. A
 * tool that is not there is named in the table and left out.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Corpus, gatherCorpus } from './measure/corpus.ts';
import { runEvenkeel } from './measure/evenkeel.ts';
import { type Contestant, ratios, type Rounds, runInTurn } from './measure/in-turn.ts';
import { type Measured, runMeasured } from './measure/run-measured.ts';
import { type Contest, CONTESTS, IN_A_ROW } from './native/contests.ts';
import { parseReport } from './repositories/parse-report.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { median, toSeconds } from './tables/spread.ts';
import { writeSection } from './tables/write-section.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    cpus: { type: 'string' },
    only: { type: 'string' },
    most: { type: 'string', default: '1500' },
  },
});
const rounds = Number(values.rounds);
const mostFiles = Number(values.most);
const quota = values.cpus === undefined ? {} : { cpus: Number(values.cpus) };

const HEAD = ['against', 'rules', 'files', 'MB', 'it s', 'Evenkeel s', 'times faster', 'goal'];

function middle(runs: Rounds): string {
  return toSeconds(median(runs.map(({ wallMs }) => wallMs)));
}

/** What a row begins and ends with. */
interface Place {
  readonly corpus: Corpus;
  readonly scratch: string;
}

interface Title {
  readonly tool: string;
  readonly rules: string;
  readonly goal: string;
}

function toRow({ tool, rules, goal }: Title, corpus: Corpus, runs: readonly Rounds[]): string[] {
  const [theirs = [], ours = []] = runs;
  const factors = ratios(theirs, ours);
  const [least, most] = [Math.min(...factors), Math.max(...factors)];
  const faster = `${median(factors).toFixed(2)} (${least.toFixed(2)} – ${most.toFixed(2)})`;
  const megabytes = (corpus.bytes / 1e6).toFixed(1);
  const files = String(corpus.paths.length);
  return [tool, rules, files, megabytes, middle(theirs), middle(ours), faster, goal];
}

function missingRow({ tool, rules }: Contest, reason: string): string[] {
  return [tool, rules, '', '', reason, '', '', ''];
}

/** Runs a tool in the corpus; throws where it ended otherwise than one that has done its work. */
async function runTool(contest: Contest, path: string, where: Place): Promise<Measured> {
  const { corpus, scratch } = where;
  const command = contest.command(path, corpus, scratch);
  const measured = await runMeasured(command, { ...quota, cwd: corpus.root });
  const { exitCode, stderr } = measured;
  if (exitCode === null || !(contest.exitCodes ?? [0, 1]).includes(exitCode)) {
    throw new Error(`${contest.tool} ended with ${String(exitCode)}: ${stderr.slice(-500)}`);
  }
  return measured;
}

function evenkeel(corpus: Corpus, analyzers?: string): Contestant {
  const flags = analyzers === undefined ? [] : ['--analyzers', analyzers];
  return {
    name: 'Evenkeel',
    run: async () => {
      const measured = await runEvenkeel({ root: corpus.root, flags, ...quota });
      const { files } = parseReport(measured);
      if (files.analyzed === 0) throw new Error('Expected analyzed files, found none.');
      return measured;
    },
  };
}

async function compete(contest: Contest, scratch: string): Promise<string[]> {
  const tool = contest.find();
  if (tool.kind === 'missing') return missingRow(contest, tool.reason);
  using corpus = gatherCorpus([
    { ...contest.files, most: Math.min(contest.files.most, mostFiles) },
  ]);
  if (corpus.paths.length === 0) return missingRow(contest, 'no files to be measured on');
  const theirs = {
    name: contest.tool,
    run: async () => runTool(contest, tool.path, { corpus, scratch }),
  };
  const runs = await runInTurn([theirs, evenkeel(corpus, contest.analyzers)], rounds);
  const { rules, goal } = contest;
  return toRow(
    { tool: `${contest.tool} ${tool.version}`, rules, goal: String(goal) },
    corpus,
    runs,
  );
}

/** Tools one after another on a repository in several languages, as a workflow without Evenkeel would. */
async function competeInARow(scratch: string): Promise<string[]> {
  const contests = CONTESTS.filter(({ tool }) => IN_A_ROW.includes(tool));
  const found = contests.flatMap((contest) => {
    const tool = contest.find();
    return tool.kind === 'found' ? [{ contest, path: tool.path }] : [];
  });
  using corpus = gatherCorpus(
    contests.map(({ files }) => ({ ...files, most: Math.min(250, mostFiles) })),
  );
  const all = {
    name: 'one after another',
    run: async () => {
      let wallMs = 0;
      let last: Measured | undefined;
      for (const { contest, path } of found) {
        last = await runTool(contest, path, { corpus, scratch });
        wallMs += last.wallMs;
      }
      if (last === undefined) throw new Error('Expected a tool, found none.');
      return { ...last, wallMs };
    },
  };
  const runs = await runInTurn([all, evenkeel(corpus)], rounds);
  const names = found.map(({ contest }) => contest.tool).join(', ');
  const title = { tool: `one after another: ${names}`, rules: 'as above', goal: 'ahead' };
  return toRow(title, corpus, runs);
}

const scratch = mkdtempSync(join(tmpdir(), 'evenkeel-native-'));
try {
  const rows: string[][] = [];
  for (const contest of CONTESTS) {
    if (values.only !== undefined && !contest.tool.includes(values.only)) continue;
    rows.push(await compete(contest, scratch));
  }
  if (values.only === undefined) rows.push(await competeInARow(scratch));
  const cpus = values.cpus === undefined ? '' : ` Quota ${values.cpus} CPUs.`;
  const how = `Median of ${rounds} rounds in turn, whole commands, no caches of their own.${cpus}`;
  await writeSection({ name: 'native', body: `${how}\n\n${markdownTable(HEAD, rows)}` });
} finally {
  rmSync(scratch, { recursive: true });
}
