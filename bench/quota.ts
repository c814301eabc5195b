/**
 * Evenkeel in real control groups with quotas of CPU: `npm run bench:quota -- [--cpus 0.5,1,1.5]`.
 * Needs the right to make control groups, as root on Linux has.
 */
import { parseArgs } from 'node:util';
import { openControlGroup } from './measure/control-group.ts';
import { gatherCorpus } from './measure/corpus.ts';
import { runEvenkeel } from './measure/evenkeel.ts';
import type { Measured } from './measure/run-measured.ts';
import { parseReport, type Report } from './repositories/parse-report.ts';
import { markdownTable } from './tables/markdown-table.ts';
import { median, toSeconds } from './tables/spread.ts';
import { writeSection } from './tables/write-section.ts';

const { values } = parseArgs({
  options: {
    cpus: { type: 'string', default: '0.5,1,1.5' },
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '300' },
  },
});
const most = Number(values.files);

const HEAD = [
  'quota',
  'workers',
  'CPU s',
  'wall s',
  'CPU ÷ quota s',
  'wall above that',
  'throttled periods',
  'files lost or stopped',
];

async function measure(root: string, cpus: number): Promise<string[]> {
  const runs: (Measured & { readonly report: Report })[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const run = await runEvenkeel({ root, cpus });
    runs.push({ ...run, report: parseReport(run) });
    console.error(`quota ${cpus}: ${toSeconds(run.wallMs)} s`);
  }
  const middle = (of: (run: (typeof runs)[number]) => number): number => median(runs.map(of));
  const cpuMs = middle((run) => run.cpuMs ?? Number.NaN);
  const wallMs = middle((run) => run.wallMs);
  const least = cpuMs / cpus;
  const lost = Math.max(...runs.map(({ report }) => report.files.unanalyzed.length));
  const throttled = middle((run) => (run.throttledPeriods ?? Number.NaN) / (run.periods ?? 1));
  return [
    `${cpus} CPUs`,
    String(middle(({ report }) => report.allowance.workers)),
    toSeconds(cpuMs),
    toSeconds(wallMs),
    toSeconds(least),
    `${(((wallMs - least) / least) * 100).toFixed(0)} %`,
    `${(throttled * 100).toFixed(0)} %`,
    String(lost),
  ];
}

async function measureAll(): Promise<string> {
  const opened = openControlGroup('evenkeel-quota', 1);
  if (opened.kind === 'unavailable') {
    return `Not measured: no control group can be made here (${opened.reason}).`;
  }
  await opened.group.dispose();
  using corpus = gatherCorpus([
    { language: 'python', extensions: ['.py'], most },
    { language: 'javascript', extensions: ['.js', '.ts'], most },
    { language: 'ruby', extensions: ['.rb'], most },
    { language: 'php', extensions: ['.php'], most },
  ]);
  const rows: string[][] = [];
  for (const cpus of values.cpus.split(',')) rows.push(await measure(corpus.root, Number(cpus)));
  const how = `${corpus.paths.length} files in four languages; median of ${values.rounds} runs each, control groups of version ${opened.group.version}. Goal: wall time within 15 % of the work divided by the quota; no file lost or stopped.`;
  return `${how}\n\n${markdownTable(HEAD, rows)}`;
}

await writeSection({ name: 'quota', body: await measureAll() });
